import type { Token } from '../../2-document/tokens.ts'
import type { ActorMention } from '../annotations.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { paperNouns } from './en/nouns.ts'
import { mention } from './mention.ts'
import { isCapital, isNameAn, isProsecutor, nounAt, nouns, owns, stopWords } from './words.ts'

const papers = wordSet(paperNouns)
/** "In the past year police arrested …": the time is no part of who acts. */
const times = wordSet('year years month months week weeks day days weekend today yesterday night morning')
/** "a major operation", "the general public": no officer. */
const ranks = wordSet('major general')
const articles = wordSet('a an the another any its their')
const isModifier = (t: Token | undefined): boolean => t !== undefined && !isCapital(t) && modifierTags.has(t.pos)
const modifierTags = new Set(['ADJ', 'NOUN', 'PROPN'])

/** "an immigration official", "Cambodian police", "the task force": a common noun with what modifies it. */
export const describedAt = (
  tokens: readonly Token[],
  text: string,
  i: number,
  found: readonly ActorMention[],
): ActorMention | null => {
  const hit = findAt(nouns, tokens, i)
  if (!hit) return null
  if (ranks.has(tokens[i]) && articles.has(tokens[i - 1]) && isModifier(tokens[hit.last])) return null
  // "police spokesman" is headed by its last noun.
  if (nounAt(tokens, hit.last)) return null
  // "the prosecutor's office": the office.
  if (hit.value.sort === 'post' && owns(tokens[hit.last]) && nounAt(tokens, hit.last + 1)?.sort === 'body') return null
  const floor = found.at(-1)?.last ?? 0
  let first = i
  while (first > floor && i - first < 5) {
    const t = tokens[first - 1]!
    if (t.sentence !== tokens[i]!.sentence) break
    const fits =
      modifierTags.has(t.pos) ||
      nounAt(tokens, first - 1) !== null ||
      t.text === '-' ||
      (t.pos === 'VERB' && (t.text.includes('-') || tokens[first - 2]?.text === '-')) ||
      t.lower === "'s" ||
      t.lower === '’s'
    if (!fits || stopWords.has(t) || papers.has(t) || times.has(t)) break
    first--
  }
  while (first < i && (tokens[first]!.text === '-' || tokens[first]!.lower === "'s" || tokens[first]!.lower === '’s'))
    first++
  if (first > floor && isNameAn(tokens, first - 1)) first--
  // "the U.S. attorney", whose name stands nowhere: no lawyer of somebody.
  const kind = isProsecutor(tokens, i) ? 'official' : hit.value.kind
  return mention(tokens, text, first, hit.last, first, kind, false, 'described')
}
