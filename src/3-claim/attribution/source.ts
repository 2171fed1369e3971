import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import { type ActorNoun, actorNouns, makersPapers, paperNouns } from '../actor/en/nouns.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import type { Phrase } from './phrase.ts'

export type Source = NonNullable<AttributionMention['source']>

const nouns = lexicon<ActorNoun>(actorNouns)
const papers = wordSet(paperNouns)
const makers = wordSet(makersPapers)
const legal = wordSet('indictment complaint judgment judgement verdict ruling paper papers documents files records')
const articles = wordSet('a an the')
const own = wordSet('its their his her')
const definite = wordSet('the')

/** What has been said so far, for "he said" and "the spokesman said". */
export type Memory = {
  person: Source | null
  body: Source | null
  last: Source | null
  via: Map<string, readonly Source[]>
}

/** The source that a noun phrase names. A person stands for the phrase that holds the name; else its own words do. */
export const sourceOf = (
  tokens: readonly Token[],
  text: string,
  phrase: Phrase,
  actors: readonly ActorMention[],
  memory: Memory,
): Source => {
  const span = { start: tokens[phrase.first]!.start, end: tokens[phrase.last - 1]!.end }
  const inside = actorsWithin(actors, phrase)
  const person =
    inside.findLast((a) => a.person && a.first <= phrase.head && phrase.head < a.last) ??
    inside.find((a) => a.person && !followedByPossessive(tokens, a))
  if (person) return { ...span, name: person.name, kind: person.kind ?? 'official' }
  const office = tokens[phrase.head]!.lower
  const determiner = tokens[phrase.first]
  const short = phrase.last - phrase.first <= 3
  if (findAt(nouns, tokens, phrase.head)?.value.sort === 'post') {
    const holder = holderOf(actors, office, phrase.first, short && definite.has(determiner))
    if (holder) return { ...span, name: holder.name, kind: holder.kind ?? 'official' }
  }
  if (papers.has(tokens[phrase.head])) {
    const maker = makers.has(tokens[phrase.head]) ? inside.find((a) => a.kind !== null) : undefined
    if (maker) return { ...span, name: maker.name, kind: maker.kind ?? 'official' }
    if (short && inside.length === 0 && definite.has(determiner) && memory.last)
      return { ...(memory.body ?? memory.last), ...span }
  }
  const body = inside.find((a) => !a.person && a.first <= phrase.head && phrase.head < a.last)
  if (body && body.rule !== 'described' && body.last === phrase.last)
    return { ...span, name: body.name, kind: kindOf(tokens, phrase, inside) }
  if (body && short && definite.has(determiner))
    return { ...span, name: body.name, kind: body.kind ?? kindOf(tokens, phrase, inside) }
  const nameFirst =
    (articles.has(tokens[phrase.first]) || own.has(tokens[phrase.first])) && phrase.first < phrase.head
      ? phrase.first + 1
      : phrase.first
  const name = text.slice(tokens[nameFirst]!.start, span.end).replace(/['’]s?$/, '')
  return { ...span, name, kind: kindOf(tokens, phrase, inside) }
}

/** The person who holds an office the text speaks of: the last named before, else the only one named at all. */
const holderOf = (
  actors: readonly ActorMention[],
  office: string,
  at: number,
  back: boolean,
): ActorMention | undefined => {
  const before = back ? actors.findLast((a) => a.person && a.first < at && a.offices.includes(office)) : undefined
  if (before || office === 'official' || office === 'officials' || office === 'officer') return before
  const names = new Set(actors.filter((a) => a.person && a.offices.includes(office)).map((a) => a.name))
  return names.size === 1 ? actors.find((a) => a.person && names.has(a.name)) : undefined
}

/** The actors that share a token with a phrase; `actors` stand in the order of the text, none over another. */
const actorsWithin = (actors: readonly ActorMention[], phrase: Phrase): readonly ActorMention[] => {
  let low = 0
  let high = actors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (actors[middle]!.last <= phrase.first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < actors.length && actors[end]!.first < phrase.last) end++
  return low === end ? none : actors.slice(low, end)
}

const none: readonly ActorMention[] = []

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
  if (paper) return legal.has(tokens[phrase.head]) ? 'official' : 'media'
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
