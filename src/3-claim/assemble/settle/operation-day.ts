import { isComma } from '../../clause/marks.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './acts.ts'
import type { Dated } from './time-candidates.ts'
import type { Choice } from './time-choice.ts'

const operations = wordSet('raid raids operation operations drive drives sweep search searches crackdown arrests')
/** What an operation is called where the report has told of one before, or tells when it was in a clause of its own. */
const actions = wordSet('action actions week exercise blitz')
const which = wordSet('which that')
const carrying = wordSet('carried conducted made mounted staged took happened occurred')
const particles = wordSet('out place simultaneously')
const auxiliaries = wordSet('was were had been')
const definite = wordSet('the these both')
const pointing = wordSet('this the these')
/** Words from "the" to its noun: "the joint raid". */
const NOUN = 4
/** So many sentences later at most. */
const LATER = 8
const EARLIER = 8
/** Victims found in an operation. */
const found = 'identify victims'
/** Longer than some days in a row it is a campaign. */
const DAYS = 1

/**
 * "Police have freed 215 in a raid on a tower. … The raid took place on Saturday": the day that another sentence gives of the
 * operation which the report opens with, where nothing else is dated.
 */
export const dayOfOperation = (
  scene: Scene,
  d: Draft,
  dates: readonly Dated[],
  choices: readonly Choice[],
): Dated | null => {
  if (d.modality !== 'happened' || (sortOf(d.action).group !== 0 && d.row.name !== found)) return null
  const { tokens, sentences } = scene
  const { first, last } = sentences[d.sentence]!
  let day: Dated | null = null
  // Who is let go is so afterwards.
  const isBefore = d.action !== 'release'
  for (const date of dates) {
    if (date.reading !== 0 || date.speech) continue
    const at = date.mention.first
    if (at >= first && at < last) return null
    const far = tokens[at]!.sentence - d.sentence
    if (far < -EARLIER || far > LATER || date.length > DAYS) continue
    if (!day && (far > 0 ? isOfOperation(scene, at) : isBefore && isOfOperationBefore(scene, at))) day = date
  }
  if (!day) return null
  for (const { dated, of } of choices)
    if (dated && dated.days !== day.days && sortOf(of.action).group === 0) return null
  return day
}

/** "This joint action, which took place [between 3 and 9 May], …": what a report opens with, before its results. */
const isOfOperationBefore = ({ tokens, sentences }: Scene, at: number): boolean => {
  const { first } = sentences[tokens[at]!.sentence]!
  let i = at - 1
  while (i > first && (particles.has(tokens[i]) || tokens[i]!.lower === 'between')) i--
  if (!carrying.has(tokens[i])) return false
  for (i--; i > first && auxiliaries.has(tokens[i]); ) i--
  if (which.has(tokens[i]) && isComma(tokens[i - 1])) i -= 2
  if (!operations.has(tokens[i]) && !actions.has(tokens[i])) return false
  return i - first <= NOUN && pointing.has(tokens[first])
}

/** "The joint raid was carried out [on Friday]": whether a date hangs on how an operation was done. */
export const isOfOperation = ({ tokens, sentences }: Pick<Scene, 'tokens' | 'sentences'>, at: number): boolean => {
  const { first } = sentences[tokens[at]!.sentence]!
  let i = at - 1
  while (i > first && particles.has(tokens[i])) i--
  if (!carrying.has(tokens[i])) return false
  for (i--; i > first && auxiliaries.has(tokens[i]); ) i--
  if (!operations.has(tokens[i])) return false
  for (let k = i - 1; k >= first && i - k <= NOUN; k--) if (definite.has(tokens[k])) return k === first
  return false
}
