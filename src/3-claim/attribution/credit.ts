import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { AttributionMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'

const source = wordSet('source sources')

/** A line "Source: X" that closes a text: X relays all of it. */
export const creditLine = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  text: string,
): AttributionMention | null => {
  const line = sentences.at(-1)
  if (!line || sentences.length < 2 || line.last - line.first > 10) return null
  if (!source.has(tokens[line.first]) || tokens[line.first + 1]?.text !== ':') return null
  const name = tokens[line.first + 2]
  if (!name || name.text === name.lower) return null
  let last = line.last
  while (last > line.first + 3 && tokens[last - 1]!.pos === 'PUNCT') last--
  const end = tokens[last - 1]!.end
  const mark = tokens[line.first]!
  return {
    first: line.first,
    last: line.last,
    start: line.start,
    end: line.end,
    cue: { start: mark.start, end: mark.end },
    source: { start: name.start, end, name: text.slice(name.start, end), kind: 'media' },
    via: [],
    content: { start: 0, end: line.start },
    carried: false,
    stance: 'asserts',
    rule: 'credit line',
  }
}
