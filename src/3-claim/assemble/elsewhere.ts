import type { Action } from '../../model/claim.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import { ofSuspects } from './act-groups.ts'
import { isThing } from './count.ts'
import type { Draft } from './draft.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** Acts whose words say something else in reports on other subjects: pieces are returned, players recruited, a lead extradited. */
const ofSubject = new Set<Action>(['hold', 'recruit', 'sanction', 'deport', 'extradite', 'repatriate', 'defraud'])

/** What is done to people, whatever they are called: "sixteen dockers were arrested". */
const ofPeople = new Set<Action>(['arrest', 'charge', 'convict', 'die', 'harm'])

const bail = wordSet('bail custody prison prisons jail jails prisoners inmates detainees cells')
const robbers = wordSet('thieves thief robbers robber burglars raiders pirates')

const hasWord = ({ tokens }: Scene, { first, last }: { first: number; last: number }, words: WordSet): boolean => {
  for (let i = first; i < last; i++) if (words.has(tokens[i])) return true
  return false
}

const hasBail = (scene: Scene, d: Draft): boolean => hasWord(scene, scene.sentences[d.sentence]!, bail)

/**
 * Whether a claim stands in a report that is not on the subject: of an act that such reports tell of, and done to people who
 * are called so where it is done to people.
 */
export const standsElsewhere = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  // "Passengers were let out": a release is one from custody.
  if (d.action === 'release' && !drafts.some((o) => ofSuspects.has(o.action)) && !hasBail(scene, d)) return false
  if (d.action === 'seize' && d.act.agent && hasWord(scene, d.act.agent, robbers)) return false
  if (ofSubject.has(d.action) || (d.action === 'raid' && (d.act.trigger.kind === 'noun' || d.item?.unit !== 'sites')))
    return false
  if (d.row.patient !== 'people' || !d.item?.quantity) return true
  if (d.item.sort === 'bare') return countsPeople(scene, d, drafts)
  return d.item.sort === 'people' || (ofPeople.has(d.action) && !isThing(scene, d.item))
}

/** How many sentences before a number alone what it counts may stand. */
const BEFORE = 3
/** "thousands", "they": of those told of before, whatever they are. */
const namesNobody = ({ group }: Item): boolean => group?.rule === 'count alone' || group?.rule === 'pronoun'

/** "Some 214 cars were stopped; 96 have been released": a number alone counts what was counted last. */
const countsPeople = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  const whole = scene.tokens[d.item!.last]?.lower === 'of' ? nextItem(scene, d.item!.last + 1) : null
  if (whole?.quantity) return whole.sort !== 'thing'
  const from = scene.sentences[Math.max(0, d.sentence - BEFORE)]!.first
  for (let i = d.item!.first - 1; i >= from; i--) {
    const before = itemAt(scene, i)
    if (!before || before === d.item || namesNobody(before)) continue
    if (before.sort === 'people') return true
    if (before.sort === 'thing' && before.quantity) return drafts.some((o) => o.item === before)
    i = Math.min(i, before.first)
  }
  return true
}

/** "Thirty-one of 49 whales". */
const nextItem = (scene: Scene, at: number): Item | null => itemAt(scene, at) ?? itemAt(scene, at + 1)
