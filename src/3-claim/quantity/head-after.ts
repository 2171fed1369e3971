import type { Token } from '../../2-document/tokens.ts'
import { beForms } from '../clause/small-words.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { determiners, type Head, setNouns, unitAt } from './head.ts'
import { phraseHead } from './phrase-head.ts'

const skipped = wordSet(
  'more other others additional further new such different separate strong plus or so odd fellow extra of about approximately remaining',
)
const possessives = wordSet('his her its their our my your')

const telling = wordSet('report claim')
const told = wordSet('being having that they')

export type HeadSearch = { head: Head | null; partitive: boolean }

/** What stands behind a number that ends before token `k`: its head, and whether it is "of" something ("54 of them women"). */
export const headAfter = (tokens: readonly Token[], k: number, vague: boolean): HeadSearch => {
  let at = k
  const sentence = tokens[k - 1]?.sentence
  const here = tokens[at]
  if (!here || here.sentence !== sentence) return { head: null, partitive: false }
  if (here.lower === 'of') {
    const next = tokens[at + 1]
    if (next?.lower === 'them' || next?.lower === 'whom' || next?.lower === 'which') {
      const noun = phraseHead(tokens, at + 2)
      const shift = beForms.has(tokens[at + 2]) ? predicate(tokens, at + 2) : null
      return { head: noun ?? shift, partitive: true }
    }
    if (determiners.has(next))
      return { head: phraseHead(tokens, skip(tokens, at + 2)), partitive: !possessives.has(next) }
    return { head: phraseHead(tokens, skip(tokens, at + 1)), partitive: !vague }
  }
  at = skip(tokens, at)
  if (beForms.has(tokens[at])) return { head: predicate(tokens, at), partitive: false }
  // "251 report being beaten", "30 claim they were": what they say.
  if (at === k && telling.has(tokens[at]) && told.has(tokens[at + 1])) return { head: null, partitive: false }
  let head = tokens[at]?.sentence === sentence ? phraseHead(tokens, at) : null
  if (head && setNouns.has(tokens[head.token]) && tokens[head.last]?.lower === 'of') {
    const inner = phraseHead(tokens, head.last + 1)
    // "pieces of criminal merchandise": one criminal is no goods.
    const isAdjective = inner?.unit === 'people' && tokens[inner.last]?.pos === 'NOUN'
    if (inner && inner.unit !== 'none' && inner.unit !== null && !isAdjective) head = inner
  }
  return { head, partitive: false }
}

const skip = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < from + 3 && skipped.has(tokens[at]) && unitAt(tokens[at]) === undefined) at++
  // "20 others" counts people, "20 other suspects" suspects.
  return at
}

/** "148 were Thai", "two are from Taiwan" counts those: the noun or nationality behind the verb. */
const predicate = (tokens: readonly Token[], at: number): Head | null => {
  for (let k = at + 1; k <= at + 2; k++) {
    // "Among the 28 are nine Indonesians": those are counted apart.
    if (tokens[k]?.pos === 'NUM') return null
    const nationality = findAt(nationalities, tokens, k)
    if (nationality) return phraseHead(tokens, k)
    if (unitAt(tokens[k]) === 'people') return { token: k, unit: 'people', last: k + 1 }
  }
  return null
}
