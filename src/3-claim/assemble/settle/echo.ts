import type { Token } from '../../../2-document/tokens.ts'
import { sentenceKind } from '../../../2-document/vocabulary.ts'
import { wordSet } from '../../lexicon.ts'
import type { Scene } from '../scene.ts'
import { type Cluster, type PlaceCandidate, plain } from './place-candidates.ts'

/** How a sentence that does not name a place may point at it: "there", "the resort". */
export const echoes = ['none', 'there', 'noun'] as const

/** What a sentence points back with: the token of a "there" (-1 for none), and definite nouns of sites, as words. */
export type Echo = { there: number; nouns: readonly number[] }

const nothing: Echo = { there: -1, nouns: [] }

/** "there were 21", "there has been": of no place. */
const existing = wordSet(
  `is are was were 's ’s will would has have had may might can could should must been being seems appears remains remain exists no`,
)
const theres = wordSet('there')
const definite = wordSet('the this that same')
/** Nouns that reports tell sites by, the second time. */
const siteNouns = wordSet(
  `zone compound building buildings house hotel resort centre center casino villa villas apartment apartments flat office offices warehouse
   block factory complex hub park estate school bar club camp shelter temple hostel guesthouse dormitory mall tower farm facility prison hall
   airport bridge checkpoint crossing river motel condominium station court plantation`,
)

const ofEcho = sentenceKind((word) => theres.has(word) || siteNouns.has(word))

/** "There, 21 were held", "were kept there"; not "there were 21", "Are there". */
const isThere = (tokens: readonly Token[], i: number, first: number): boolean =>
  theres.has(tokens[i]) && !existing.has(tokens[i + 1]) && !(i === first + 1 && existing.has(tokens[first]))

/** What a sentence points back with. */
export const echoOf = ({ tokens, sentences, placeAt }: Scene, sentence: number): Echo => {
  const { first, last, has } = sentences[sentence]!
  if (!(has & ofEcho)) return nothing
  let there = -1
  let nouns: number[] | null = null
  for (let i = first; i < last; i++) {
    if (there < 0 && isThere(tokens, i, first)) there = i
    if (!siteNouns.has(tokens[i]) || placeAt[i] !== 0) continue
    if (!definite.has(tokens[i - 1]) && !definite.has(tokens[i - 2])) continue
    nouns ??= []
    nouns.push(tokens[i]!.word)
  }
  return there < 0 && nouns === null ? nothing : { there, nouns: nouns ?? nothing.nouns }
}

/** "were arrested there", "kept out there": the "there" right behind a verb; -1 for none. */
export const thereBehind = ({ tokens }: Scene, verb: number): number => {
  for (let i = verb + 1; i < verb + 3; i++) if (theres.has(tokens[i])) return existing.has(tokens[i + 1]) ? -1 : i
  return -1
}

/** Of the candidates the one named last before a token, and not before another; -1 for none. */
export const namedLast = (candidates: readonly PlaceCandidate[], before: number, from = 0): number => {
  let best = -1
  let at = from - 1
  for (const { number, clusters } of candidates)
    for (const { first, standing } of clusters)
      if (standing === plain && first < before && first > at) {
        at = first
        best = number
      }
  return best
}

/** Whether one of those nouns is in the name of a site: "the resort" for "a beach resort on Subic Bay". */
export const hasNoun = ({ tokens }: Scene, { head }: Cluster, nouns: readonly number[]): boolean => {
  if (!nouns.length || head.kind !== 'site') return false
  for (let i = head.first; i < head.last; i++) if (nouns.includes(tokens[i]!.word)) return true
  return false
}
