import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import type { Memory, Source } from './source.ts'

export type Stance = AttributionMention['stance']

/** What a rule for cues sees: the text, whoever is named in it, who spoke before, and the sentence it is in. */
export type Scene = {
  tokens: readonly Token[]
  text: string
  actors: readonly ActorMention[]
  memory: Memory
  sentence: Sentence
  /** The sentence before, and whether somebody spoke in it. */
  previous: { sentence: Sentence; spoke: boolean } | null
  /** The speaker of the last cue of this sentence, for "and added", ", saying". */
  before: Source | null
}

/** A word that shows who says something. */
export type Cue = {
  first: number
  /** Token after the cue, with what belongs to it ("quoted as saying"). */
  last: number
  source: Source | null
  /** On which side of the cue its source stands. */
  side: 'before' | 'after'
  stance: Stance
  rule: string
  /** Who relays it, outermost first, where the cue itself says so. */
  via?: readonly Source[]
  /** The words that the speaker's own stretch of text leaves out, where they go beyond cue and source. */
  whole?: boolean
  /** In a relative clause ("who said"): what is said ends with it. */
  relative?: boolean
}

/** The actor that begins at a token, or undefined; `actors` stand in the order of the text. */
export const actorStarting = (actors: readonly ActorMention[], first: number): ActorMention | undefined => {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (actors[middle]!.first < first) low = middle + 1
    else high = middle
  }
  return actors[low]?.first === first ? actors[low] : undefined
}

/** The last actor that ends at or before a token, or undefined. */
export const actorBefore = (actors: readonly ActorMention[], end: number): ActorMention | undefined => {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (actors[middle]!.last <= end) low = middle + 1
    else high = middle
  }
  return actors[low - 1]
}
