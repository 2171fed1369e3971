import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './acts.ts'
import type { Dated } from './time-candidates.ts'
import type { Choice } from './time-choice.ts'

const operations = wordSet('raid raids operation operations drive drives sweep search searches crackdown arrests')
const carrying = wordSet('carried conducted made mounted staged took happened occurred')
const particles = wordSet('out place simultaneously')
const auxiliaries = wordSet('was were had been')
const definite = wordSet('the these both')
/** Words from "the" to its noun: "the joint raid". */
const NOUN = 4
/** So many sentences later at most. */
const LATER = 8
/** Longer than some days in a row it is a campaign. */
const DAYS = 1

/**
 * "Police have freed 215 in a raid on a tower. … The raid took place on Saturday": the day that a later sentence gives of the
 * operation which the report opens with, where nothing before is dated.
 */
export const dayOfOperation = (
  scene: Scene,
  d: Draft,
  dates: readonly Dated[],
  choices: readonly Choice[],
): Dated | null => {
  if (d.modality !== 'happened' || sortOf(d.action).group !== 0) return null
  const { tokens, sentences } = scene
  const { first, last } = sentences[d.sentence]!
  for (const { dated, of } of choices) if (dated && sortOf(of.action).group === 0) return null
  for (const date of dates) {
    if (date.reading !== 0 || date.speech) continue
    const at = date.mention.first
    if (at >= first && at < last) return null
    const far = tokens[at]!.sentence - d.sentence
    if (far > 0 && far <= LATER && date.length <= DAYS && isOfOperation(scene, at)) return date
  }
  return null
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
