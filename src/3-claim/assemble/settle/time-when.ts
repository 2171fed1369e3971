import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import type { Dated } from './time-candidates.ts'

const when = wordSet('when')
/** Words of a clause before its verb, and between a date and the comma before "when". */
const REACH = 10

/** "than in last year's campaign, when 532 were freed": the day or year that the clause is about; null for none. */
export const dateOfWhen = (scene: Scene, { act, sentence }: Draft, dates: readonly Dated[]): Dated | null => {
  if (!act.group?.finite || act.sentence !== sentence) return null
  const at = whenBefore(scene, act.group.first, sentence)
  if (at < 0) return null
  const { tokens } = scene
  for (let i = at - 2; i >= 0 && at - i <= REACH && tokens[i]!.sentence === sentence; i--) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') return null
    if (scene.timeAt[i])
      return dates.find((d) => d.reading === 0 && !d.speech && d.mention.first <= i && i < d.mention.last) ?? null
  }
  return null
}

/** "The following day a court ordered …": told from what was done, it is the day of the order, and opens its sentence. */
export const dayOfOrder = (
  { sentences }: Scene,
  { modality, sentence }: Draft,
  dates: readonly Dated[],
): Dated | null => {
  if (modality !== 'ordered') return null
  const { first } = sentences[sentence]!
  return (
    dates.find(
      ({ mention, reading }) =>
        reading === 0 &&
        mention.rule === 'told from the date before' &&
        mention.first >= first &&
        mention.first - first <= 1,
    ) ?? null
  )
}

/** The "when" behind a comma that opens the clause of a verb; -1 for none. */
const whenBefore = ({ tokens, timeAt }: Scene, verb: number, sentence: number): number => {
  for (let i = verb - 1; i > 0 && verb - i <= REACH && tokens[i]!.sentence === sentence; i--) {
    const t = tokens[i]!
    // "in 2020, when" the layer of times has read already.
    if (when.has(t)) return tokens[i - 1]!.text === ',' && !timeAt[i] ? i : -1
    if (t.pos === 'PUNCT' || t.pos === 'VERB' || timeAt[i]) return -1
  }
  return -1
}
