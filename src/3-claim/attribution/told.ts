import type { Token } from '../../2-document/tokens.ts'
import type { AttributionMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import type { Cue } from './scene.ts'

/**
 * What a speaker says of wishes, or of who else said what, stays part of what the speaker says: "he said he hoped", "the
 * union says the owner promised". An outlet that quotes somebody passes the word on instead.
 */
export const isToldOf = (tokens: readonly Token[], outer: AttributionMention | undefined, cue: Cue): boolean => {
  const at = tokens[cue.first]!
  if (!outer?.source || at.start < outer.content.start || outer.content.end < at.end) return false
  if (cue.stance === 'thinks' || cue.rule === 'pronoun + cue') return !opensClause(tokens, cue)
  return (
    cue.rule === 'subject + cue' &&
    outer.source.kind !== 'media' &&
    cue.source !== null &&
    cue.source.start >= outer.content.start &&
    cue.source.start - outer.content.start < 6
  )
}

/** "…, though she noted that": after a comma and a word like this a new clause of the text's own begins. */
const opensClause = (tokens: readonly Token[], cue: Cue): boolean => {
  const start = cue.source?.start ?? 0
  let k = cue.first - 1
  while (k > 0 && tokens[k]!.start > start) k--
  return setting.has(tokens[k - 1]) && tokens[k - 2]?.text === ','
}

const setting = wordSet('though although but while whereas yet and')
