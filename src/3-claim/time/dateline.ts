import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Day } from './calendar.ts'
import type { Found } from './en/found.ts'

const marks = wordSet('— – - -- : (')
/** A page is put up a day or two after its report was written, seldom later. */
const atMost = 3

/**
 * The day a report was written, where its dateline says so and the page came out later: "LANGKAWI, Jan 12 — … were arrested
 * today", put up on the 13th. Null where there is none.
 */
export const datelineDay = (tokens: readonly Token[], found: readonly Found[], published: Day): Day | null => {
  const [date] = found
  if (!date?.value || date.value.from === null || date.value.from !== date.value.to) return null
  const { from } = date.value
  if (from >= published || from < published - atMost || !marks.has(tokens[date.last])) return null
  if (tokens[date.first - 1]?.text !== ',') return null
  for (let i = date.first - 1; i >= 0 && tokens[i]!.sentence === tokens[date.first]!.sentence; i--) {
    const t = tokens[i]!
    if (t.pos === 'PUNCT') continue
    if (date.first - i > 6 || t.pos !== 'PROPN' || t.text === t.lower) return null
  }
  return from
}
