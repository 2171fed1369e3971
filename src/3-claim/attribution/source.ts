import type { Token } from '../../2-document/tokens.ts'
import type { Span } from '../../model/span.ts'
import { makersPapers, paperNouns } from '../actor/en/nouns.ts'
import { isNameAn } from '../actor/words.ts'
import type { ActorMention, AttributionMention } from '../annotations.ts'
import { articles, owners } from '../clause/small-words.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { apposedKind, isNumber, kindOf, nouns } from './kind.ts'
import type { Phrase } from './phrase.ts'

export type Source = NonNullable<AttributionMention['source']>

/** A source known from elsewhere, where a pronoun or the like stands for it. */
export const shownAt = ({ name, kind }: Source, { start, end }: Span): Source => ({ start, end, name, kind })

const papers = wordSet(paperNouns)
const makers = wordSet(makersPapers)
const makerLinks = wordSet('by from')
const outlet = wordSet('paper newspaper daily')
const someone = wordSet('a an another one two three several some')
const definite = wordSet('the')
/** "told Radio Free Asia on the day of the raid": no part of an outlet's name. */
const asides = wordSet('on at in with from by')

/** What has been said so far, for "he said" and "the spokesman said", and who is who in the document. */
export type Memory = {
  person: Source | null
  body: Source | null
  /** The organisation or armed group that spoke last, for "the group said". */
  band: Source | null
  last: Source | null
  /** The outlet or the maker of the paper named last, for "the paper said". */
  paper: Source | null
  via: Map<string, readonly Source[]>
  /** Persons by the office the text gives them, in order of the text. */
  holders: ReadonlyMap<string, readonly ActorMention[]>
  /** Persons have spoken in turn, each after their name and a colon. */
  inTalk: boolean
  /** Who spoke under a label that a bracket explains: "MINISTER (Lim Guan):", then "MINISTER:". */
  labels: Map<string, Source>
  /** Names of persons. */
  people: ReadonlySet<string>
  /** Of whom the text says "he" and of whom "she". */
  gender: Map<string, string>
}

/** A memory in which nobody has spoken yet. */
export const memoryOf = (actors: readonly ActorMention[]): Memory => {
  const holders = new Map<string, ActorMention[]>()
  const people = new Set<string>()
  for (const a of actors) {
    if (!a.person) continue
    people.add(a.name)
    for (const office of a.offices) {
      const known = holders.get(office)
      if (known) known.push(a)
      else holders.set(office, [a])
    }
  }
  return {
    person: null,
    body: null,
    band: null,
    last: null,
    paper: null,
    via: new Map(),
    inTalk: false,
    labels: new Map(),
    holders,
    people,
    gender: new Map(),
  }
}

const isExpert = (tokens: readonly Token[], head: number): boolean =>
  findAt(nouns, tokens, head)?.value.kind === 'analyst'

/** The source that a noun phrase names. A person stands for the phrase that holds the name; else its own words do. */
export const sourceOf = (
  tokens: readonly Token[],
  text: string,
  phrase: Phrase,
  actors: readonly ActorMention[],
  memory: Memory,
): Source => {
  const { first, last, head } = phrase
  const start = tokens[first]!.start
  const end = tokens[last - 1]!.end
  const inside = actorsWithin(actors, phrase)
  const person = isNumber(tokens, phrase) ? null : personOf(tokens, phrase, inside)
  if (person) {
    const kind = person.kind ?? inside.find(isBody)?.kind ?? apposedKind(tokens, last)
    return { start, end, name: person.name, kind: kind ?? 'official' }
  }
  const back = definite.has(tokens[first])
  const short = last - first <= 3
  if (findAt(nouns, tokens, head)?.value.sort === 'post') {
    const holder = someone.has(tokens[first]) ? undefined : holderOf(memory, tokens[head]!.lower, first, short && back)
    if (holder) return { start, end, name: holder.name, kind: holder.kind ?? 'official' }
    const spoke = last - first === 2 && back && memory.last === memory.person ? memory.person : null
    if (spoke && memory.people.has(spoke.name)) return { start, end, name: spoke.name, kind: spoke.kind }
  }
  if (papers.has(tokens[head])) {
    const maker = makerOf(tokens, phrase, inside)
    if (maker) return { start, end, name: maker.name, kind: maker.kind ?? 'official' }
    if (short && inside.length === 0 && back && memory.last) {
      const known = (outlet.has(tokens[head]) ? memory.paper : null) ?? memory.body ?? memory.last
      return { start, end, name: known.name, kind: known.kind }
    }
  }
  if (back && short && bands.has(tokens[head]) && memory.band)
    return { start, end, name: memory.band.name, kind: memory.band.kind }
  // "UN experts warned … The experts noted"
  if (back && last - first === 2 && memory.last?.name.endsWith(` ${tokens[head]!.lower}`) && isExpert(tokens, head))
    return { start, end, name: memory.last.name, kind: memory.last.kind }
  const body = headed(inside, head)
  if (body && !body.person) {
    const cut = body.last < last && body.kind === 'media' && asides.has(tokens[body.last])
    if (body.rule !== 'described' && (body.last === last || cut))
      return { start, end, name: body.name, kind: kindOf(tokens, phrase, inside) }
    if (short && back) return { start, end, name: body.name, kind: body.kind ?? kindOf(tokens, phrase, inside) }
  }
  const determined = (articles.has(tokens[first]) && !isNameAn(tokens, first)) || owners.has(tokens[first])
  const nameFirst = determined && first < head ? first + 1 : first
  const possessive = last > nameFirst + 1 && possessives.has(tokens[last - 1]) ? tokens[last - 2]!.end : end
  return { start, end, name: text.slice(tokens[nameFirst]!.start, possessive), kind: kindOf(tokens, phrase, inside) }
}

/** "the group said": an organisation or an armed group that has spoken, no ministry. */
const bands = wordSet('group network')
const armed =
  /\b(?:Army|Front|Force|Guards?|Militia|Alliance|Union|Council|[A-Z]*(?:BGF|DKBA|TNLA|MNDAA|KNU|KNLA|KIA|UWSA))\b/
const isBand = ({ name, kind }: Source): boolean => kind === 'ngo' || armed.test(name)

const possessives = wordSet("'s ’s '")
const isBody = (a: ActorMention): boolean => !a.person && a.kind !== null

/** The actor that holds the head of a phrase. */
const headed = (inside: readonly ActorMention[], head: number): ActorMention | undefined => {
  for (const a of inside) if (a.first <= head && head < a.last) return a
  return undefined
}

const personOf = (
  tokens: readonly Token[],
  phrase: Phrase,
  inside: readonly ActorMention[],
): ActorMention | undefined => {
  let other: ActorMention | undefined
  for (const a of inside) {
    if (!a.person) continue
    if (a.first <= phrase.head && phrase.head < a.last) return a
    if (!other && !possessives.has(tokens[a.last])) other = a
  }
  return other
}

/** Whoever made a paper, where the phrase names them: "figures from the minister", "the ministry's list". */
const makerOf = (
  tokens: readonly Token[],
  { head }: Phrase,
  inside: readonly ActorMention[],
): ActorMention | undefined => {
  const by = makerLinks.has(tokens[head + 1])
  if (!by && !makers.has(tokens[head])) return undefined
  for (const a of inside)
    if (a.kind !== null && (a.first > head || (!by && a.last <= head && !forPress.has(tokens[a.last - 1])))) return a
  return undefined
}

/** "a press release": those it is for. */
const forPress = wordSet('press media')

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

/** Keeps in mind who spoke last: a person, a body, anyone. */
export const remember = (memory: Memory, source: Source): void => {
  memory.last = source
  const isOne = isPersonal(source.name)
  if (isBand(source) && !memory.people.has(source.name) && !isOne) memory.band = source
  if (source.kind === 'media' || source.kind === 'un') memory.paper = source
  if (memory.people.has(source.name) || isOne || isFirstName(source)) memory.person = source
  else if (!written.has(lastWord(source.name))) memory.body = source
}

/** "Caroline", who was told of by her first name. */
const isFirstName = ({ name, kind }: Source): boolean => kind === 'victim' && firstName.test(name)

const firstName = /^\p{Lu}\p{Ll}+$/u

const written = new Set(paperNouns.split(' '))

/** The last word of a name, in lower case. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()

/** "a colonel of the armed group", "26-year-old from Thrissur": one person, by the word that the name hangs on. */
const isPersonal = (name: string): boolean => {
  const head = lastWord(hanging.exec(name)?.[1] ?? name)
  return personal.has(head) || head.endsWith('-year-old')
}

const hanging = /^(\S+(?: \S+){0,5}?) (?:of|for|from|in|at|who|with|on) /

const personal = new Set(
  'colonel captain lawyer consul mayor prosecutor diplomat nurse survivor shopkeeper mother father brother sister man woman person official minister chief officer governor ambassador source analyst worker victim agent director judge expert spokesman spokeswoman spokesperson commander resident'.split(
    ' ',
  ),
)
