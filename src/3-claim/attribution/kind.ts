import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import { isClauseBehind } from '../actor/apposition.ts'
import { type ActorNoun, actorNouns, outletWords, paperNouns } from '../actor/en/nouns.ts'
import type { ActorMention } from '../annotations.ts'
import { ofs } from '../clause/small-words.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import type { Phrase } from './phrase.ts'

/** What each noun for someone who speaks says of its bearer. */
export const nouns = lexicon<ActorNoun>(actorNouns)
const papers = wordSet(paperNouns)
const legal = wordSet('indictment complaint judgment judgement verdict ruling paper papers documents files records')
const outletNames = wordSet(outletWords)

/** What kind of source a noun phrase names: by a known name, its head, whoever it names, its apposition. */
export const kindOf = (tokens: readonly Token[], phrase: Phrase, inside: readonly ActorMention[]): SourceKind => {
  if (isNumber(tokens, phrase)) return 'victim'
  const paper = papers.has(tokens[phrase.head])
  let heading: ActorMention | undefined
  let un = false
  for (const a of inside) {
    if (a.first <= phrase.head && phrase.head < a.last) heading = a
    if (a.kind === 'un' && a.first <= phrase.head) un = true
  }
  if (heading?.rule === 'known name' && heading.kind) return heading.kind
  if (paper) heading ??= inside[0]
  for (let k = phrase.first; k <= phrase.head; k++) {
    const here = findAt(nouns, tokens, k)
    if (here?.value.kind === 'embassy' || here?.value.kind === 'un') return here.value.kind
    if (here?.value.kind === 'media' && here.last === phrase.head + 1) return 'media'
    // "the aid group Raaso"
    if (here?.value.kind === 'ngo' && here.last === k + 2) return 'ngo'
  }
  if (voices.has(tokens[phrase.head]) && behalf.has(tokens[phrase.head + 1])) {
    const body = bodyOf(tokens, phrase.head + 2, phrase.last)
    if (body) return body
  }
  if (un) return 'un'
  if (heading?.kind) return heading.kind
  const own = findAt(nouns, tokens, phrase.head)?.value.kind
  if (own) return own
  const head = tokens[phrase.head]!
  if (head.text !== head.lower && outletNames.has(tokens[phrase.last - 1])) return 'media'
  const named = head.pos === 'PROPN' || head.text !== head.lower
  const any = named || paper || units.has(head) ? inside.find((a) => a.kind) : undefined
  if (any?.kind) return any.kind
  if (paper) return legal.has(head) ? 'official' : 'media'
  if (wasThere(tokens, phrase)) return 'victim'
  if (parties.has(head)) return 'witness'
  if (head.pos === 'NUM' || isAged(tokens, phrase.head)) return 'victim'
  if (areas.has(head)) return 'official'
  if (captives.has(head)) return 'victim'
  if (people.has(head)) return 'witness'
  const apposed = named ? apposedKind(tokens, phrase.last) : null
  if (apposed) return apposed
  if (delegates.has(head) && isOfLand(tokens, phrase.head)) return 'official'
  if (head.pos !== 'PROPN' || outlaws.has(head)) return 'anonymous'
  return phrase.last === phrase.first + 1 && isAgeBehind(tokens, phrase.last) ? 'victim' : 'official'
}

const delegates = wordSet('representative representatives delegate delegates delegation')

/** "the representative of Malaysia", "Cambodia's delegate". */
const isOfLand = (tokens: readonly Token[], head: number): boolean => {
  if (owning.has(tokens[head - 1])) return findAt(countries, tokens, head - 2) !== null
  if (!ofs.has(tokens[head + 1])) return false
  return findAt(countries, tokens, head + 2) !== null || findAt(countries, tokens, head + 3) !== null
}
const owning = wordSet("'s ’s")

const voices = wordSet('spokesman spokeswoman spokesperson spokespeople spokesmen')
const behalf = wordSet('for at of with')
const missions = new Set<SourceKind | null>(['embassy', 'un'])

/** "a spokesman for the Chinese embassy": whom they speak for, where that is a mission or the UN. */
const bodyOf = (tokens: readonly Token[], from: number, end: number): SourceKind | null => {
  for (let k = from; k < end; k++) {
    const kind = findAt(nouns, tokens, k)?.value.kind
    if (kind && missions.has(kind)) return kind
  }
  return null
}

/** "Grace, 31, from Kisumu": whom a report calls by a first name and an age is one of those it is about. */
const isAgeBehind = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' && tokens[comma + 1]?.pos === 'NUM' && tokens[comma + 2]?.pos === 'PUNCT'

/** "a 22-year-old from Manila". */
const isAged = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]!.lower === 'old' && tokens[head - 1]?.text === '-' && tokens[head - 2]?.lower === 'year'

/** "Twenty-two stated that …": some of those told of, though the word has a capital. */
export const isNumber = (tokens: readonly Token[], { first, last }: Phrase): boolean => {
  for (let k = first; k < last; k++) if (tokens[k]!.pos !== 'NUM' && tokens[k]!.text !== '-') return false
  return last > first
}

/** "the National Police's anti-cybercrime group": what such a part of a body is, the body is. */
const units = wordSet(
  'group unit team squad section branch division desk cell wing programme program project campaign hotline',
)

const persons = wordSet('man woman men women girl boy girls boys teenager teenagers')
const freed = wordSet('returned rescued freed trafficked released repatriated')

/** "A Bangladeshi man", "nine Thais", "two of the returned women", "a man from Hunan": one who was there. */
const wasThere = (tokens: readonly Token[], { first, last, head }: Phrase): boolean => {
  for (let k = first; k < last; k++) {
    if (freed.has(tokens[k])) return true
    const nation = findAt(nationalities, tokens, k)
    if (nation && (k <= head || tokens[head + 1]?.lower === 'of'))
      return nation.last === last || nation.last === head + 1
        ? tokens[nation.last - 1]!.lower.endsWith('s')
        : persons.has(tokens[head])
  }
  const behind = tokens[head + 1]?.text === ',' ? head + 2 : head + 1
  return persons.has(tokens[head]) && tokens[behind]?.lower === 'from'
}

/** Who are no officials, though a sentence begins with the word. */
const outlaws = wordSet(
  'traffickers smugglers kidnappers captors recruiters brokers scammers fraudsters swindlers gangsters criminals bosses',
)
const parties = wordSet('accused defence defense defendant defendants suspect suspects')
const areas = wordSet('province district city municipality township')

const captives = wordSet('captive captives hostage hostages escapee escapees')
const people = wordSet(
  'people locals men women others eyewitnesses tenants neighbours neighbors callers inmates migrants mates roommates housemates cellmates workmates traders shopkeepers vendors drivers fishermen farmers villagers onlookers bystanders clerks waiters porters',
)

const befallen = wordSet('trafficked rescued freed lured sold tricked duped held beaten forced enslaved escaped')

/** "said Lisa, who was 18 when she was trafficked": whom it befell. */
const isToldVictim = (tokens: readonly Token[], comma: number): boolean => {
  if (tokens[comma + 1]?.lower !== 'who') return false
  const { sentence } = tokens[comma]!
  for (let k = comma + 2; k < comma + 10 && tokens[k]?.sentence === sentence && tokens[k]!.text !== ','; k++) {
    // "who freed 12 women", "who was held responsible"
    if (befallen.has(tokens[k])) return tokens[k]!.lower === 'escaped' || beForms.has(tokens[k - 1])
  }
  return false
}
const beForms = wordSet('was were been being')

/** "Plataforma, a Portuguese-language news service, says": what the words after a name call it. */
export const apposedKind = (tokens: readonly Token[], comma: number): SourceKind | null => {
  if (tokens[comma]?.text !== ',') return null
  if (isToldVictim(tokens, comma)) return 'victim'
  if (isClauseBehind(tokens, comma)) return null
  for (let k = comma + 1; k < tokens.length && k - comma < 10 && tokens[k]!.text !== ','; k++) {
    const here = findAt(nouns, tokens, k)
    if (here?.value.kind) return here.value.kind
  }
  return null
}
