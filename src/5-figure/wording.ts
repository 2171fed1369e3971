import { nationalityWords } from '../3-claim/group/data/nationalities.ts'
import { actions, plain } from '../4-event/index.ts'
import type { Measure, PeopleSort } from '../model/event.ts'
import type { Rival } from './rivals.ts'
import type { Voice } from './statement.ts'

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** A number as a newspaper prints it: "1,234". */
export const digits = (value: number): string => number.format(value)

/** Whether a text says this number: "1,300", "2.3 million" where it is a full thousand. */
const isSaid = (value: number, text: string): boolean =>
  text.includes(digits(value)) || text.includes(String(value)) || (value % 1000 === 0 && /\p{L}/u.test(text))

/** An answer as worded: "at least 250", "more than 1,300", "about 300", "between 24 and 99". */
export const worded = ({ count: { low, high, qualifier, text } }: Pick<Rival, 'count'>): string => {
  if (low === null) {
    const most = high ?? 0
    return isSaid(most + 1, text) ? `fewer than ${digits(most + 1)}` : `at most ${digits(most)}`
  }
  if (high === null) return isSaid(low - 1, text) ? `more than ${digits(low - 1)}` : `at least ${digits(low)}`
  if (low !== high) return `between ${digits(low)} and ${digits(high)}`
  return `${qualifier === 'about' ? 'about ' : ''}${digits(low)}`
}

const nationAdjectives = new Set(nationalityWords.flatMap(([, words]) => words.split('|')))

/** "A, B and C"; beyond `most` names "A, B and 4 more". */
export const listed = (names: readonly string[], most = 3): string => {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return names.length < 2 ? (names[0] ?? 'an unnamed source') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Last words of names that take an article: "the Interior Ministry". */
const withArticle = new Set(
  `ministry department bureau commission commissioner committee council agency office force army navy embassy consulate
  mission court administration organization organisation association alliance authority government nations centre center
  directorate taskforce junta parliament senate secretariat union party`.split(/\s+/),
)

/** What a name is of: the part before "of", "in" or a comma ("Indian embassy in Phnom Penh"). */
const headOf = (name: string): string => name.split(/,|\s(?:of|in|for|on|at|to|from)\s/u)[0]!

const named = ({ origin, claim }: Voice): string => {
  const { name } = origin
  if (/^(?:the|a|an|one|some|several|other|another)\s/iu.test(name) || several.test(name)) return name
  if (/^same\s/iu.test(name)) return `the ${name}`
  const [owner, owned] = headOf(name).split(/['’]s?\s/u)
  if (owned !== undefined) return withArticle.has(lastWord(owner!)) ? `the ${name}` : name
  const last = lastWord(owner!)
  if (withArticle.has(last)) return `the ${name}`
  if (claim.source === null) return name
  const isCommon = name === name.toLowerCase() || generalHeads.has(last)
  if (isPlural(headOf(name))) return name
  if (onlyOnes.has(last) && headOf(name).endsWith(last)) return `the ${lowered(name)}`
  return isCommon ? `${startsWithVowel(name) ? 'an' : 'a'} ${lowered(name)}` : name
}

const lastWord = (name: string): string => plain(name).split(' ').at(-1) ?? ''

/** By sound: "an official", "an unnamed source", but "a UN official", "a university". */
const startsWithVowel = (name: string): boolean => /^(?:[aeio]|un[a-hj-z]|up|uz)/iu.test(name)

/** Last words of descriptions that are no names: "immigration official", "Television station". */
const generalHeads = new Set(
  `official officer spokesman spokeswoman spokesperson report station source document statement diplomat lawyer activist
  resident villager witness survivor worker newspaper website channel guard manager family relative`.split(/\s+/),
)

/** Offices of which a report knows one, written small: "Ukrainian consul". */
const onlyOnes = new Set('consul ambassador mayor governor president premier owner landlord'.split(' '))

/** A description as it stands within a sentence: "Immigration official" is no name, "UN official" and "Thai official" begin with one. */
const lowered = (name: string): string => {
  const [first = '', ...rest] = name.split(' ')
  const isName = first.slice(1) !== first.slice(1).toLowerCase() || nationAdjectives.has(first.split('-')[0]!)
  return isName || rest.some((word) => word !== word.toLowerCase()) ? name : name.toLowerCase()
}

/** Names of the origins behind claims, each once, as they stand within a sentence. */
export const originNames = (voices: readonly Voice[]): string[] => {
  const names = new Map<string, string>()
  for (const voice of voices) if (!names.has(voice.origin.key)) names.set(voice.origin.key, named(voice))
  return [...names.values()]
}

/** Of the words for a nationality, the one that reads as an adjective: "Filipino", not "Filipina". */
const adjectiveAmong = (words: readonly string[]): string =>
  words.find((word) => /(?:an|ese|ish|ino|i|ic)$/.test(word)) ?? words[0]!

/** Adjectives that newspapers use where the list's order or a word's ending would choose another. */
const usual = new Map([
  ['FRA', 'French'],
  ['LAO', 'Lao'],
  ['MMR', 'Myanmar'],
  ['NLD', 'Dutch'],
  ['NZL', 'New Zealand'],
])

const adjectives = new Map([
  ...nationalityWords.map(([code, words]) => [code, adjectiveAmong(words.split('|'))] as const),
  ...usual,
])

const pluralised = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

const nouns: Record<string, readonly [one: string, many: string]> = {
  people: ['person', 'people'],
  sites: ['site', 'sites'],
  cases: ['case', 'cases'],
  devices: ['device', 'devices'],
  flights: ['flight', 'flights'],
  percent: ['per cent', 'per cent'],
  other: ['item', 'items'],
}

/** What is counted apart by sex or age, one and many. */
const ofSort: Record<PeopleSort, readonly [one: string, many: string]> = {
  women: ['woman', 'women'],
  men: ['man', 'men'],
  girls: ['girl', 'girls'],
  boys: ['boy', 'boys'],
  children: ['child', 'children'],
  minors: ['minor', 'minors'],
  babies: ['baby', 'babies'],
}

/** Nouns that are kept in small letters and printed otherwise. */
const printed = new Map([
  ['ipad', 'iPad'],
  ['iphone', 'iPhone'],
  ['macbook', 'MacBook'],
  ['sim', 'SIM'],
  ['atm', 'ATM'],
  ['usb', 'USB'],
  ['suv', 'SUV'],
  ['pc', 'PC'],
  ['cpu', 'CPU'],
])

const cased = (noun: string): string => printed.get(noun) ?? noun

const plurals = new Set(['police', 'media', 'people'])

/** "Two of them", "Seven of the returnees": how the name begins tells more than how it ends. */
const several =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{2,}|[2-9]|some|several|many|most|people)\b/iu

/** Whether a name is of several: "officials", "court papers", "Police", "two of them". */
const isPlural = (name: string): boolean => {
  if (several.test(name)) return true
  if (/^one\b/iu.test(name)) return false
  const last = headOf(name).split(' ').at(-1) ?? ''
  return plurals.has(last.toLowerCase()) || (/^\p{Ll}/u.test(last) && /[^s]s$/.test(last))
}

/** "says" or "say", "gives" or "give" after these names. */
export const agreeing = (names: readonly string[], verb: string): string =>
  names.length > 1 || names.some(isPlural) ? verb : `${verb}s`

/** What is counted, for one or many: "person", "Thai people", "phones", "US dollars" as the code. */
export const counted = ({ unit, of, population: { nationalities, sort } }: Measure, many: boolean): string => {
  const [one, several] =
    of !== null && unit !== 'percent'
      ? [cased(of), pluralised(cased(of))]
      : (sort !== null && ofSort[sort]) || nouns[unit] || [unit, unit]
  const adjective = nationalities.length === 1 ? adjectives.get(nationalities[0]!) : undefined
  return `${adjective && unit === 'people' ? `${adjective} ` : ''}${many ? several : one}`
}

/** Whether what is counted is the act itself: "9 raids", "4 arrests". */
const countsTheAct = ({ action, of }: Measure): boolean =>
  of !== null && actions[action].noun.toLowerCase().replace(/s$/, '') === of

/** Whether cases are counted of what happened to people, rather than brought by an authority: "259 cases of people held". */
const countsCases = ({ action, unit }: Measure): boolean => unit === 'cases' && !actions[action].byAuthority

/** "235 people were arrested", "1 person escaped", "109 Thai people are to be deported", "9 raids were made". */
export const statementWords = (rival: Pick<Rival, 'count'>, measure: Measure, planned: boolean): string => {
  const { low, high } = rival.count
  const many = !(low === 1 && (high === 1 || high === null))
  const { done, active } = actions[measure.action]
  const what = /^[A-Z]{3}$/.test(measure.unit)
    ? `${worded(rival)} ${measure.unit}`
    : `${worded(rival)} ${counted(measure, many)}`
  if (countsTheAct(measure))
    return `${what} ${planned ? (many ? 'are to be' : 'is to be') : many ? 'were' : 'was'} made`
  if (countsCases(measure))
    return `${what} ${measure.of === null || measure.of === 'case' ? 'of' : 'about'} ${actions[measure.action].noun.toLowerCase()} ${many ? 'were' : 'was'} counted`
  if (planned) return `${what} ${many ? 'are' : 'is'} to ${active ? active.plan : `be ${done}`}`
  return active ? `${what} ${active.past}` : `${what} ${many ? 'were' : 'was'} ${done}`
}
