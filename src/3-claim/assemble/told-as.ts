import type { Action, Role } from '../../model/claim.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import { ofSuspects } from './act-groups.ts'
import type { Draft } from './draft.ts'
import type { Item, Scene } from './scene.ts'

const suffered = new Set<Action>(['rescue', 'hold', 'recruit', 'repatriate', 'defraud'])

/** Whether claims tell of a group as the other side: "30 were arrested … The victims had been lured" are not the 30. */
export const isOtherSide = (drafts: readonly Draft[], role: Role | null, o: Item): boolean => {
  if (role === 'victim' && o.quantity && drafts.some((d) => suffered.has(d.action) && isDoneBy(d, o))) return true
  const acts = role === 'victim' ? ofSuspects : role === 'suspect' ? suffered : null
  if (!acts || !o.quantity) return false
  const told = drafts.filter((d) => d.item?.quantity === o.quantity)
  return told.some((d) => acts.has(d.action) && d.role !== role) && !told.some((d) => d.role === role)
}

/**
 * "Police freed 63 and arrested 19 guards. All were flown home": not the guards; "They were deported": not those freed. Where one
 * sentence tells both, the act says which.
 */
export const isOtherInSentence = (drafts: readonly Draft[], action: Action, o: Item): boolean => {
  if (action === 'repatriate') return isToldOf(drafts, o, isArrest) && hasBeside(drafts, o, isRescue)
  return (
    (action === 'deport' || ofSuspects.has(action)) && isToldOf(drafts, o, isRescue) && hasBeside(drafts, o, isArrest)
  )
}

/** "Nine Indonesians died. Prosecutors charged nine people": nobody charges the dead. */
export const isOfDead = (drafts: readonly Draft[], action: Action, o: Item): boolean =>
  ofSuspects.has(action) && isToldOf(drafts, o, ({ action }) => action === 'die')

const isArrest = ({ action, role }: Draft): boolean => ofSuspects.has(action) && role === 'suspect'
const isRescue = ({ action }: Draft): boolean => action === 'rescue'

const isToldOf = (drafts: readonly Draft[], o: Item, is: (d: Draft) => boolean): boolean =>
  drafts.some((d) => is(d) && o.quantity !== null && d.item?.quantity === o.quantity)

const hasBeside = (drafts: readonly Draft[], o: Item, is: (d: Draft) => boolean): boolean =>
  drafts.some((d) => is(d) && d.sentence === o.sentence && d.item?.quantity != null && d.item.sort === 'people')

/** "two brothers who kept 211 labourers": those who do it. */
const isDoneBy = ({ act: { agent, group } }: Draft, { first, last }: Item): boolean =>
  agent !== null && group?.passive === false && agent.first < last && first < agent.last

const named: readonly { words: WordSet; actions: ReadonlySet<Action> }[] = [
  { words: wordSet('arrested detained apprehended arrestees detainees nabbed'), actions: new Set(['arrest']) },
  { words: wordSet('rescued freed'), actions: new Set(['rescue', 'release']) },
  { words: wordSet('deported deportees'), actions: new Set(['deport']) },
  { words: wordSet('repatriated returnees'), actions: new Set(['repatriate']) },
]

/** "Those arrested", "the deportees", "the rescued women": the group that a claim tells this of, the last whole one with a number. */
export const namedByAct = ({ tokens }: Scene, drafts: readonly Draft[], item: Item): Item | null => {
  if (item.quantity || item.group?.refers !== 'back') return null
  for (let i = item.first; i < item.last; i++)
    for (const { words, actions } of named)
      if (words.has(tokens[i])) {
        const told = drafts.findLast(
          (d) => actions.has(d.action) && !d.partOf && d.item?.quantity && d.item.sort !== 'thing',
        )
        return told?.item ?? null
      }
  return null
}

const them = wordSet('them they')

/** "A court jailed 22 Chinese for … The court sentenced them to …": one act told on is of the same people. */
export const ofSameAct = ({ tokens }: Scene, drafts: readonly Draft[], action: Action, item: Item): Item | null => {
  if (!them.has(tokens[item.head])) return null
  const told = drafts.findLast(
    (d) => d.action === action && !d.partOf && d.item?.quantity && d.sentence < item.sentence,
  )
  return told && item.sentence - told.sentence <= 2 ? told.item : null
}
