import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import { type ActorNoun, actorNouns, paperNouns } from '../actor/en/nouns.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import type { Phrase } from './phrase.ts'

export type Source = NonNullable<AttributionMention['source']>

const nouns = lexicon<ActorNoun>(actorNouns)
const papers = wordSet(paperNouns)
const articles = wordSet('a an the')
const definite = wordSet('the')

/** What has been said so far, for "he said" and "the spokesman said". */
export type Memory = { person: Source | null; body: Source | null; last: Source | null }

/** The source that a noun phrase names. A person stands for the phrase that holds the name; else its own words do. */
export const sourceOf = (
  tokens: readonly Token[],
  text: string,
  phrase: Phrase,
  actors: readonly ActorMention[],
  memory: Memory,
): Source => {
  const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.last - 1]!.end }
  const inside = actors.filter((a) => a.first < phrase.last && phrase.first < a.last)
  const person =
    inside.findLast((a) => a.person && a.first <= phrase.head && phrase.head < a.last) ??
    inside.find((a) => a.person && !followedByPossessive(tokens, a))
  if (person) return { ...span, name: person.name, kind: person.kind ?? 'official' }
  const office = tokens[phrase.head]!.lower
  if (definite.has(tokens[phrase.first]) && phrase.last - phrase.first <= 3) {
    const holder = actors.findLast((a) => a.person && a.first < phrase.first && a.offices.includes(office))
    if (holder) return { ...span, name: holder.name, kind: holder.kind ?? 'official' }
    if (memory.last && !memory.person && office === 'statement') return { ...memory.last, ...span }
  }
  const nameFirst = articles.has(tokens[phrase.first]) && phrase.first < phrase.head ? phrase.first + 1 : phrase.first
  const name = text.slice(tokens[nameFirst]!.start, span.end).replace(/['’]s?$/, '')
  return { ...span, name, kind: kindOf(tokens, phrase, inside) }
}

const followedByPossessive = (tokens: readonly Token[], a: ActorMention): boolean => {
  const next = tokens[a.last]?.lower
  return next === "'s" || next === '’s' || next === "'"
}

const kindOf = (tokens: readonly Token[], phrase: Phrase, inside: readonly ActorMention[]): SourceKind => {
  const known = inside.find((a) => a.rule === 'known name' && a.first <= phrase.head && phrase.head < a.last)
  if (known?.kind) return known.kind
  const paper = papers.has(tokens[phrase.head])
  const heading = inside.find((a) => a.first <= phrase.head && phrase.head < a.last) ?? (paper ? inside[0] : undefined)
  for (let k = phrase.first; k <= phrase.head; k++) {
    const here = findAt(nouns, tokens, k)?.value
    if (here?.kind === 'embassy' || here?.kind === 'un') return here.kind
  }
  if (heading?.kind) return heading.kind
  const own = findAt(nouns, tokens, phrase.head)?.value.kind
  if (own) return own
  const any = inside.find((a) => a.kind)
  if (any?.kind) return any.kind
  if (paper) return 'media'
  return tokens[phrase.head]!.pos === 'PROPN' ? 'official' : 'anonymous'
}

/** Keeps in mind who spoke last: a person, a body, anyone. */
export const remember = (memory: Memory, source: Source, actors: readonly ActorMention[]): void => {
  memory.last = source
  const isPerson = actors.some((a) => a.person && a.name === source.name) || personal.test(source.name)
  if (isPerson) memory.person = source
  else memory.body = source
}

const personal =
  /(?:man|woman|person|official|minister|chief|officer|governor|ambassador|source|analyst|worker|victim|agent|director|judge|expert)$/i
