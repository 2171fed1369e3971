import type { Sentence, Token } from '../../2-document/tokens.ts'
import { intern, wordKind } from '../../2-document/vocabulary.ts'

const opening = intern('“')
const closing = intern('”')
const straight = intern('"')
const single = intern("'")
const tick = intern('`')

const marks = new Set([opening, closing, straight, single, tick])
const ofQuotes = wordKind(({ word }) => marks.has(word))

/** Marks the tokens inside quotation marks: a cue there belongs to the words quoted. A paragraph's end closes a quotation. */
export const quotedTokens = (tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array => {
  const inside = new Uint8Array(tokens.length)
  let open = false
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) open = false
    paragraph = sentence.paragraph
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!(tokens[i]!.kinds & ofQuotes)) {
        if (open) inside[i] = 1
        continue
      }
      const mark = tokens[i]!.word
      if (mark === opening) open = true
      else if (mark === closing) open = false
      else if (mark === straight) open = !open
      // Two single marks, or two ticks, stand for one double one.
      else if (tokens[i + 1]?.word === mark && tokens[i + 1]!.start === tokens[i]!.end) {
        open = !open
        i++
      } else if (open) inside[i] = 1
    }
  }
  return inside
}
