import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import type { Candidate } from './candidate.ts'

const notOne = wordSet('no any some every each this that which another the only same next last previous')

/** "One involved 30 Nepalis": a case, not a person. */
const cases = wordSet('involved involves involving concerned concerns')

/** "one" that counts nobody: "no one", "one another", "one of the largest", "this one". */
export const isPronoun = (tokens: readonly Token[], c: Candidate): boolean => {
  if (c.last - c.first !== 1) return false
  const before = tokens[c.first - 1]
  const after = tokens[c.last]
  if (after?.lower === 'another' || after?.lower === "'s" || after?.lower === '’s') return true
  if (cases.has(after) || isNaming(tokens, c)) return true
  if (after?.lower === 'by' && tokens[c.last + 1]?.lower === 'one') return true
  if (before !== undefined && before.sentence === tokens[c.first]!.sentence && notOne.has(before) && c.head === null)
    return !opensClause(tokens, c.first - 1, after)
  // "no-one was hurt"
  if (before?.text === '-' && tokens[c.first - 2]?.lower === 'no') return true
  return after?.lower === 'thing' || after?.lower === 'way'
}

const marks = new Set(['"', '“', '‘'])

/** "the leader, one Musa Bello, was caught", "the boss, one “Mama Gold”": a certain one, who is told of already. */
const isNaming = (tokens: readonly Token[], { first, last, head }: Candidate): boolean => {
  if (head !== null || tokenAt(tokens, first - 1)?.text !== ',') return false
  const next = tokens[last]
  if (next === undefined || marks.has(next.text)) return next !== undefined
  return next.pos === 'PROPN' && next.text !== next.lower && !findAt(nationalities, tokens, last)
}

const reporting = wordSet(
  'and but said says say added adds stated confirmed told announced reported explained noted admitted found alleged claimed believed',
)

/** "said that one of them had died", "and that one, a Kenyan, died": "that" opens what is said. */
const opensClause = (tokens: readonly Token[], that: number, after: Token | undefined): boolean =>
  tokens[that]!.lower === 'that' &&
  reporting.has(tokens[that - 1]) &&
  (after?.lower === 'of' || after?.text === ',' || after?.pos === 'AUX')

const parents = wordSet('father mother parent dad mum mom fathers mothers parents grandmother grandfather')

/** "a father of three", "a mother-of-two": nobody else is told of. */
export const isFamily = (tokens: readonly Token[], { first }: Candidate): boolean => {
  const of = tokenAt(tokens, first - 1)?.text === '-' ? first - 2 : first - 1
  return tokenAt(tokens, of)?.lower === 'of' && parents.has(tokens[of === first - 1 ? of - 1 : of - 2])
}

/** Whether a superlative stands within five tokens: "one of the largest". */
export const isSuperlative = (tokens: readonly Token[], k: number): boolean => {
  for (let at = k; at < k + 5; at++) {
    const t = tokens[at]
    if (t === undefined) return false
    if (t.lower === 'most' || t.lower === 'least' || t.lower === 'best' || t.lower === 'worst') return true
    if (t.lower.length > 5 && t.lower.endsWith('est') && (t.pos === 'ADJ' || t.pos === 'ADV' || t.pos === 'NOUN'))
      return true
  }
  return false
}
