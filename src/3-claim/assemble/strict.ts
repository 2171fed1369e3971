import type { Action } from '../../model/claim.ts'
import { bullets } from '../clause/marks.ts'
import { wordSet } from '../lexicon.ts'
import { departures, ofSuspects } from './act-groups.ts'
import { isAnyOfThose, isNoneMade } from './anybody.ts'
import type { Draft } from './draft.ts'
import { standsElsewhere } from './elsewhere.ts'
import { fits } from './fits.ts'
import { isHomeward } from './homeward.ts'
import { raidStands } from './raid-stands.ts'
import type { Scene } from './scene.ts'
import { siteNear } from './site-near.ts'
import { isSolo } from './solo.ts'
import { peopleStand, soloStands } from './solo-stands.ts'
import { statementStands } from './statement.ts'
import type { Trigger } from './trigger.ts'

/**
 * Whether the text says enough for a claim. With a counted group it does, if it counts what the act is done to; without
 * a number, a claim needs someone or somewhere named in its own clause.
 */
export const stands = (scene: Scene, d: Draft, onSubject: boolean, drafts: readonly Draft[]): boolean => {
  const { row } = d
  if (!onSubject && !standsElsewhere(scene, d, drafts)) return false
  if (d.count && d.item?.quantity) return fits(scene, d) && (!row.weak || onSubject)
  if (d.count) return onSubject && (!row.weak || isHomeward(scene, d)) && backStands(scene, d, drafts)
  if (isSolo(scene, d.item))
    return onSubject && !isGeneric(d) && !isOfSigns(scene, d) && !isAnyOfThose(scene, d) && soloStands(scene, d, drafts)
  if (!mayStandUncounted(scene, d.act.trigger, onSubject) || isGeneric(d) || isOfSigns(scene, d) || isHeading(scene, d))
    return false
  if (d.item && d.item.sort !== 'people' && row.patient === 'people') return false
  switch (d.action) {
    case 'raid':
      return raidStands(scene, d)
    case 'close':
      return siteNear(scene, d)
    case 'order':
    case 'sanction':
    case 'pledge':
    case 'warn':
    case 'dispute':
      return statementStands(scene, d, drafts)
    default:
      return peopleStand(scene, d, drafts)
  }
}

/** Acts that a noun says without a number too: "a raid on …", "a warning". */
const saidByNoun = new Set<Action>(['raid', 'order', 'sanction', 'pledge', 'warn', 'dispute'])
/** Acts that say nothing without a number. */
const onlyCounted = new Set<Action>(['rate', 'defraud', 'seize'])

/** Whether an act may stand without a number or one person it is done to, before any of its fields is known. */
export const mayStandUncounted = (scene: Scene, trigger: Trigger, onSubject: boolean): boolean => {
  const { row, kind } = trigger
  if (!onSubject || row.weak || onlyCounted.has(row.action)) return false
  return kind === 'verb' || saidByNoun.has(row.action) || isNoneMade(scene, trigger)
}

/** "when the power is cut": what happens always is no claim, unless it is a state that lasts. */
const isGeneric = (d: Draft): boolean => {
  const g = d.act.group
  return (
    g?.passive === true &&
    g.tense === 'present' &&
    !g.perfect &&
    !g.progressive &&
    !d.row.state &&
    d.row.patient !== 'any'
  )
}

const signs = wordSet('signs indicators')

/** "Signs that someone is a victim include being held in debt bondage": of nobody in particular. */
const isOfSigns = ({ tokens, sentences }: Scene, { sentence }: Draft): boolean =>
  signs.has(tokens[sentences[sentence]!.first])

/** So many words a heading has at most. */
const SHORT = 5

/** "Victims held: the UN estimates that 120,000 are held": what the bullet is about, and told behind the colon. */
const isHeading = ({ tokens, sentences }: Scene, { sentence, act: { trigger } }: Draft): boolean => {
  const { first, last } = sentences[sentence]!
  const from = bullets.has(tokens[first]) ? first + 1 : first
  let at = from
  while (at < last && at - from <= SHORT && tokens[at]!.text !== ':') at++
  if (tokens[at]?.text !== ':' || trigger.head > at) return false
  for (let i = at + 1; i < last; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}

const asking = wordSet('what how why which')

/** "after their release", "what they were made to do": no new word about those it points at. */
const isVague = (scene: Scene, d: Draft): boolean => {
  const head = scene.tokens[d.item!.head]
  if (head?.lower === 'their') return d.modality !== 'planned' && d.modality !== 'ordered'
  return asking.has(scene.tokens[d.item!.first - 1])
}

/** "Nine were deported. … The offenders will be tried": not those who left. */
const isGone = (d: Draft, drafts: readonly Draft[]): boolean =>
  d.modality === 'planned' &&
  ofSuspects.has(d.action) &&
  drafts.some((o) => departures.has(o.action) && o.modality === 'happened' && o.item && o.item === d.antecedent)

/** "The suspects were arrested": a claim where the act is not told of that number yet. */
const backStands = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean =>
  d.row.patient === 'people' &&
  !isVague(scene, d) &&
  !isGone(d, drafts) &&
  !drafts.some(
    (o) =>
      o.action === d.action &&
      o.count &&
      o.count.low === d.count!.low &&
      o.count.high === d.count!.high &&
      !isToldAsDone(o, d),
  )

/** "172 will be handed over on Thursday. The foreigners were freed on Sunday": what is to come was told, not what was done. */
const isToldAsDone = (plan: Draft, done: Draft): boolean =>
  plan.modality === 'planned' && done.modality === 'happened' && done.time !== null
