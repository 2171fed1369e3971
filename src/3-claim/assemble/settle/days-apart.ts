import type { Time } from '../../../model/claim.ts'
import { hasComma } from '../../clause/marks.ts'
import { wordSet } from '../../lexicon.ts'
import { fromIso, isoOf } from '../../time/calendar.ts'
import type { Draft } from '../draft.ts'
import { isTimeOfSpeech } from '../fields.ts'
import type { Scene } from '../scene.ts'

const links = wordSet('after before')
const units = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
])
const numbers = new Map(
  ['the', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, n) => [word, n || 1]),
)
/** How many words may stand between "two days after" and the verb. */
const reach = 9

/** "were charged on Thursday, two days after they were caught": the day of the second, counted from that of the first. */
export const daysApart = (scene: Scene, { act, sentence, modality }: Draft): Time | null => {
  if (act.sentence !== sentence || !act.group || modality === 'planned') return null
  const link = linkBefore(scene, act.group.first)
  if (link < 0) return null
  const { tokens, layers } = scene
  const unit = units.get(tokens[link - 1]!.lower)
  const n = numberAt(tokens[link - 2]?.lower ?? '')
  if (!unit || !n) return null
  const day = dayBeside(scene, sentence, link - 2, act.trigger.last)
  if (day === null) return null
  const there = day + (tokens[link]!.lower === 'after' ? -1 : 1) * n * unit
  const slack = unit === 7 ? 1 : 0
  const text = layers.text.slice(tokens[link - 2]!.start, tokens[link]!.end)
  return { start: isoOf(there - slack), end: isoOf(there + slack), text }
}

const numberAt = (word: string): number => numbers.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0)

/** The "after" or "before" that the clause of a verb hangs on; -1 for none. */
const linkBefore = ({ tokens, timeAt }: Scene, verb: number): number => {
  for (let i = verb - 1; i > 1 && verb - i <= reach; i--) {
    const t = tokens[i]!
    if (links.has(t)) return units.has(tokens[i - 1]!.lower) ? i : -1
    if (t.pos === 'PUNCT' || t.pos === 'VERB' || timeAt[i]) return -1
  }
  return -1
}

/** The single day told nearest before such a clause, else behind it. */
const dayBeside = (scene: Scene, sentence: number, start: number, end: number): number | null => {
  const { layers, sentences, tokens } = scene
  const { first, last } = sentences[sentence]!
  let found: string | null = null
  for (let n = 0; n < layers.times.length; n++) {
    const t = layers.times[n]!
    if (t.first < first || t.last > last || t.from === null || t.from !== t.to || isTimeOfSpeech(scene, n)) continue
    if (t.last <= start) found = t.from
    if (t.first < end) continue
    // "two days after they were caught on 4 May": a day of its own, where no comma closes the clause.
    if (!hasComma(tokens, end, t.first)) return null
    found ??= t.from
  }
  return found === null ? null : fromIso(found)
}
