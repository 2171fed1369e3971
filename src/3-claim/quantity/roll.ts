import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

const opening = wordSet('( : ; , — – and is are were was • -')
const closing = wordSet(', ; . ) and')
const between = wordSet(', ; and')
const small = wordSet('de del do da la el of the')
/** A name has at most so many words: "Negros Oriental", "Davao de Oro". */
const LONG = 4

/** "(Lagos 61, Ibadan 48)": a name and its number, one of several of the kind in a row. */
export const isRolled = (tokens: readonly Token[], first: number, last: number): boolean => {
  const name = nameBefore(tokens, first)
  if (name < 0 || !isEnd(tokens, last, first)) return false
  const other = numberAfter(tokens, last) ?? numberBefore(tokens, name)
  // "Building 5, Building 6"
  return other !== null && tokens[other - 1]!.lower !== tokens[first - 1]!.lower
}

const isNumeral = (t: Token | undefined): boolean => {
  const c = t === undefined ? 0 : t.text.charCodeAt(0)
  return c >= 48 && c <= 57
}

const isNameWord = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'PROPN' || t.pos === 'NOUN') && t.text !== t.lower

const isEnd = (tokens: readonly Token[], last: number, of: number): boolean => {
  const t = tokens[last]
  return t === undefined || t.sentence !== tokens[of]!.sentence || closing.has(t)
}

/** Where the name right before a number begins, if something divides it from what stands before; -1 for none. */
const nameBefore = (tokens: readonly Token[], number: number): number => {
  const { sentence } = tokens[number]!
  let at = number
  while (at > 0 && number - at < LONG && tokens[at - 1]!.sentence === sentence) {
    if (!isNameWord(tokens[at - 1]) && !(at < number && small.has(tokens[at - 1]) && isNameWord(tokens[at - 2]))) break
    at--
  }
  if (at === number || !isNameWord(tokens[number - 1])) return -1
  const lead = tokens[at - 1]
  return lead === undefined || lead.sentence !== sentence || opening.has(lead) ? at : -1
}

/** The number of the entry behind this one. */
const numberAfter = (tokens: readonly Token[], last: number): number | null => {
  if (!between.has(tokens[last])) return null
  const at = tokens[last + 1]?.lower === 'and' ? last + 2 : last + 1
  for (let i = at + 1; i <= at + LONG && tokens[i]?.sentence === tokens[last]!.sentence; i++)
    if (isNumeral(tokens[i])) return nameBefore(tokens, i) === at && isEnd(tokens, i + 1, i) ? i : null
  return null
}

/** The number of the entry before this one. */
const numberBefore = (tokens: readonly Token[], name: number): number | null => {
  let at = name - 1
  if (tokens[at]?.lower === 'and') at--
  if (between.has(tokens[at])) at--
  if (at === name - 1 || !isNumeral(tokens[at]) || tokens[at]!.sentence !== tokens[name]!.sentence) return null
  return nameBefore(tokens, at) < 0 ? null : at
}
