import type { Sentence } from '../../2-document/tokens.ts'
import type { AttributionMention } from '../annotations.ts'
import { ofCourt, type Speaker } from './carry.ts'
import { lastWord, type Source } from './source.ts'

/** A sentence that opens a paragraph in nobody's words, right behind those of a speaker. */
export type Open = { sentence: Sentence; source: Source; via: readonly Source[] }

/** "it", "she", "the statement": who spoke before, and no name. */
const back = /^(?:it|he|she|they|the [a-z]+)$/i
const verbs = new Set(['pronoun + cue', 'subject + cue', 'cue + subject'])

/**
 * "…, the ministry said.\n\nPolice raided 14 villas. Nobody was hurt, it added.": the sentence between two of one speaker, who is
 * only pointed back at behind it, is of the same speaker.
 */
export const isBetween = (
  { sentence, source }: Open,
  next: Sentence,
  here: readonly AttributionMention[],
  text: string,
): boolean => {
  if (next.paragraph !== sentence.paragraph) return false
  const said = here.find((a) => a.stance === 'asserts' && verbs.has(a.rule))
  if (!said?.source || said.source.name !== source.name || said.content.start >= said.cue.start) return false
  const shown = text.slice(said.source.start, said.source.end)
  return back.test(shown) && !ofCourt.has(lastWord(shown))
}

/** The sentence as one that may be of the speaker before it; null where the paragraph goes on, or somebody speaks. */
export const openBehind = (
  speaker: Speaker | null,
  sentence: Sentence,
  before: Sentence | undefined,
  here: readonly AttributionMention[],
): Open | null => {
  if (!speaker || here.length || speaker.listed || before?.paragraph !== speaker.paragraph) return null
  if (sentence.paragraph !== speaker.paragraph + 1) return null
  return { sentence, source: speaker.source, via: speaker.via }
}
