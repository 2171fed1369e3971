import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import { type ActorNoun, actorNouns, makersPapers, outletWords, paperNouns } from '../actor/en/nouns.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import type { Phrase } from './phrase.ts'

export type Source = NonNullable<AttributionMention['source']>

const nouns = lexicon<ActorNoun>(actorNouns)
const papers = wordSet(paperNouns)
const makers = wordSet(makersPapers)
const legal = wordSet('indictment complaint judgment judgement verdict ruling paper papers documents files records')
const makerLinks = wordSet('by from')
const outletNames = wordSet(outletWords)
const outlet = wordSet('paper newspaper daily')
const articles = wordSet('a an the')
const own = wordSet('its their his her')
const definite = wordSet('the')

/** What has been said so far, for "he said" and "the spokesman said", and who is who in the document. */
export type Memory = {
  person: Source | null
  body: Source | null
  last: Source | null
  /** The outlet or the maker of the paper named last, for "the paper said". */
  paper: Source | null
  via: Map<string, readonly Source[]>
  /** Persons by the office the text gives them, in order of the text. */
  holders: ReadonlyMap<string, readonly ActorMention[]>
  /** Names of persons. */
  people: ReadonlySet<string>
  /** Persons by their last name in lower case. */
  surnames: ReadonlyMap<string, ActorMention>
}

/** A memory in which nobody has spoken yet. */
export const memoryOf = (actors: readonly ActorMention[]): Memory => {
  const holders = new Map<string, ActorMention[]>()
  const people = new Set<string>()
  const surnames = new Map<string, ActorMention>()
  for (const a of actors) {
    if (!a.person) continue
    people.add(a.name)
    const surname = lastWord(a.name)
    if (!surnames.has(surname)) surnames.set(surname, a)
    for (const office of a.offices) {
      const known = holders.get(office)
      if (known) known.push(a)
      else holders.set(office, [a])
    }
  }
  return { person: null, body: null, last: null, paper: null, via: new Map(), holders, people, surnames }
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
  if (person) {
    const kind = person.kind ?? inside.find((a) => !a.person && a.kind)?.kind ?? apposedKind(tokens, phrase.last)
    return { ...span, name: person.name, kind: kind ?? 'official' }
  }
  const office = tokens[phrase.head]!.lower
  const determiner = tokens[phrase.first]
  const short = phrase.last - phrase.first <= 3
  if (findAt(nouns, tokens, phrase.head)?.value.sort === 'post') {
    const holder = holderOf(memory, office, phrase.first, short && definite.has(determiner))
    if (holder) return { ...span, name: holder.name, kind: holder.kind ?? 'official' }
    if (phrase.last - phrase.first === 2 && definite.has(determiner) && memory.last === memory.person && memory.person)
      if (memory.people.has(memory.person.name)) return { ...span, name: memory.person.name, kind: memory.person.kind }
  }
  if (papers.has(tokens[phrase.head])) {
    const by = makerLinks.has(tokens[phrase.head + 1])
    const maker =
      makers.has(tokens[phrase.head]) || by
        ? inside.find(
            (a) => a.kind !== null && (by ? a.first > phrase.head : a.last <= phrase.head || a.first > phrase.head),
          )
        : undefined
    if (maker) return { ...span, name: maker.name, kind: maker.kind ?? 'official' }
    if (short && inside.length === 0 && definite.has(determiner) && memory.last) {
      const known = (outlet.has(tokens[phrase.head]) ? memory.paper : null) ?? memory.body ?? memory.last
      return { ...span, name: known.name, kind: known.kind }
    }
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
const holderOf = (memory: Memory, office: string, at: number, back: boolean): ActorMention | undefined => {
  const all = memory.holders.get(office)
  if (!all) return undefined
  const before = back ? all.findLast((a) => a.first < at) : undefined
  if (before || office === 'official' || office === 'officials' || office === 'officer') return before
  const [first] = all
  return all.every((a) => a.name === first!.name) ? first : undefined
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
    const here = findAt(nouns, tokens, k)
    if (here?.value.kind === 'embassy' || here?.value.kind === 'un') return here.value.kind
    if (here?.value.kind === 'media' && here.last === phrase.head + 1) return 'media'
  }
  if (inside.some((a) => a.kind === 'un' && a.first <= phrase.head)) return 'un'
  if (heading?.kind) return heading.kind
  const own = findAt(nouns, tokens, phrase.head)?.value.kind
  if (own) return own
  const head = tokens[phrase.head]!
  if (head.text !== head.lower && outletNames.has(tokens[phrase.last - 1])) return 'media'
  const named = head.pos === 'PROPN' || head.text !== head.lower
  const any = named || paper ? inside.find((a) => a.kind) : undefined
  if (any?.kind) return any.kind
  if (paper) return legal.has(head) ? 'official' : 'media'
  if (people.has(head)) return 'witness'
  return (named ? apposedKind(tokens, phrase.last) : null) ?? (head.pos === 'PROPN' ? 'official' : 'anonymous')
}

const people = wordSet(
  'people locals men women others eyewitnesses tenants neighbours callers inmates captives migrants',
)

/** "Plataforma, a Portuguese-language news service, says": what the words after a name call it. */
const apposedKind = (tokens: readonly Token[], comma: number): SourceKind | null => {
  if (tokens[comma]?.text !== ',') return null
  for (let k = comma + 1; k < tokens.length && k - comma < 10 && tokens[k]!.text !== ','; k++) {
    const here = findAt(nouns, tokens, k)
    if (here?.value.kind) return here.value.kind
  }
  return null
}

/** Keeps in mind who spoke last: a person, a body, anyone. */
export const remember = (memory: Memory, source: Source): void => {
  memory.last = source
  if (source.kind === 'media' || source.kind === 'un') memory.paper = source
  if (memory.people.has(source.name) || personal.has(lastWord(source.name))) memory.person = source
  else memory.body = source
}

/** The last word of a name, in lower case. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

const personal = new Set(
  'man woman person official minister chief officer governor ambassador source analyst worker victim agent director judge expert spokesman spokeswoman spokesperson commander resident'.split(
    ' ',
  ),
)
