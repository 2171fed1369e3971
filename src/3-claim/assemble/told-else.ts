import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

const ofThem = wordSet('of them these whom')
const perfects = wordSet('had have has')
const beingThere = wordSet("been come n't not no a an the passports nationality citizenship")

/** "Nine of them had entered without passports": told of what they did, not of who they are. */
export const didElse = ({ tokens }: Scene, item: Item): boolean => {
  let at = item.last
  while (ofThem.has(tokens[at])) at++
  if (!perfects.has(tokens[at])) return false
  at++
  while (tokens[at]?.pos === 'ADV' && !beingThere.has(tokens[at])) at++
  // "had come into the country", not "have come from Edo State"
  if (tokens[at]?.lower === 'come') return arriving.has(tokens[at + 1])
  return tokens[at]?.pos === 'VERB' && !beingThere.has(tokens[at]) && !leaving.has(tokens[at])
}

const arriving = wordSet('into in to through by over across')

/** "Of the 330 reported missing 260 have been found". */
export const isTraced = ({ tokens }: Scene, { last }: Item): boolean =>
  perfects.has(tokens[last]) && tokens[last + 1]?.lower === 'been' && tracing.has(tokens[last + 2])

const tracing = wordSet('found located traced confirmed contacted')

/** "Four Chinese and 95 Vietnamese had left the country": what deportees do. */
const leaving = wordSet('left')

/** "Seven are awaiting flights", "Seven are yet to do so": what they do now, or have not done. */
export const isDoing = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  let at = item.last
  if (tokens[at + 1]?.lower === 'yet' && tokens[at + 2]?.lower === 'to' && isAuxiliary(tokens[at])) return true
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  return at > item.last && tokens[at]?.pos === 'VERB' && tokens[at]!.lower.endsWith('ing')
}

const tallying = wordSet('counted miscounted listed appeared appear')
const again = wordSet('twice wrongly mistakenly erroneously')

/** "Three Malaysians had been counted twice": told of the count, not of who was in it. */
export const isTallied = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  let at = item.last
  while (isAuxiliary(tokens[at]) || again.has(tokens[at])) at++
  return tallying.has(tokens[at]) && (again.has(tokens[at - 1]) || again.has(tokens[at + 1]))
}

export const comingUpon = wordSet(
  'found seen discovered spotted located brought taken interviewed identified met dug pulled hauled rescued plucked saved',
)

/** "Two dozen were found at the house": told of what was done to them, which is not that they were lured or held. */
export const isActedOn = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  let at = item.last
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  return at > item.last && comingUpon.has(tokens[at])
}

const thats = wordSet('that')

/** "Lawyers for 48 arrested in May said that ten of them had been shown a warrant": what else was done with these. */
export const isInThatClause = ({ tokens }: Scene, { first, last, part }: Item): boolean => {
  if (!part || !thats.has(tokens[first - 1])) return false
  let at = last
  while (ofThem.has(tokens[at])) at++
  if (!isAuxiliary(tokens[at])) return false
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  return tokens[at]?.pos === 'VERB' && !comingUpon.has(tokens[at])
}
