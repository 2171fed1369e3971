import { type Count, isExact } from './count.ts'
import type { Mention, NameMarks } from './mention.ts'
import { hash32 } from './minhash.ts'
import { isRunning } from './number-evidence.ts'
import { tellingApart } from './place-evidence.ts'
import { isPlan } from './time-evidence.ts'

/** Numbers of a row: together one line of the processor's memory. */
export const WIDTH = 16
export const at = {
  facts: 0,
  report: 1,
  from: 2,
  to: 3,
  published: 4,
  countries: 5,
  nationalities: 6,
  actors: 7,
  sources: 8,
  places: 9,
  numbers: 11,
  least: 13,
  most: 14,
  met: 15,
} as const

/** What is so or is not, a bit each; above them the family. */
export const facts = {
  dated: 1 << 0,
  total: 1 << 1,
  plan: 1 << 2,
  alone: 1 << 3,
  journey: 1 << 4,
  spots: 1 << 5,
  hedged: 1 << 6,
  harm: 1 << 7,
  sites: 1 << 8,
  localities: 1 << 9,
  provinces: 1 << 10,
  regions: 1 << 11,
  perhaps: 1 << 12,
  several: 1 << 13,
  parts: 1 << 14,
  somePlanned: 1 << 15,
  someDone: 1 << 16,
  running: 1 << 17,
  headed: 1 << 18,
} as const

/** The levels of places with a name. */
export const NAMED = facts.sites | facts.localities | facts.provinces | facts.regions
const levels = {
  site: facts.sites,
  locality: facts.localities,
  province: facts.provinces,
  region: facts.regions,
} as const
export const FAMILY = 20

export const NO_DAY = -0x80000000

/** One bit of 32, or of 64 in two numbers, for each thing: where two sets share no bit, they share nothing. */
const bitOf = (hash: number): number => 1 << (Math.imul(hash, 0x9e3779b1) >>> 27)
const isLow = (hash: number): boolean => (Math.imul(hash, 0x85ebca6b) & (1 << 20)) === 0

const bitsOf = (texts: readonly string[]): number => texts.reduce((bits, text) => bits | bitOf(hash32(text)), 0)

const marksOf = (names: readonly NameMarks[]): number =>
  names.reduce((bits, name) => name.reduce((own, word) => own | bitOf(word), bits), 0)

/** By how much a wording may move the number that two counts say: "more than 360" is from 361 on. */
export const WORDING = 1
const FURTHEST = 0x7fffffff

/** The least and the most that a count can stand for, or less and more: "about" is rounded by half its number at most. */
const leastOf = ({ low, qualifier }: Count): number =>
  low === null ? -FURTHEST : Math.floor(qualifier === 'about' ? low / 2 : low) - WORDING
const mostOf = ({ high, qualifier }: Count): number =>
  high === null ? FURTHEST : Math.ceil(qualifier === 'about' ? high * 1.5 : high) + WORDING

const within = (value: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, value))

const tallyHash = ({ low, unit }: Count): number => hash32(`${unit} ${low}`)

const families = new Map<string, number>()

const familyCode = (family: string): number => {
  const code = families.get(family) ?? families.size + 1
  families.set(family, code)
  return code
}

const tests: readonly (readonly [number, (mention: Mention) => boolean])[] = [
  [facts.dated, ({ period }) => period !== null],
  [facts.total, ({ total }) => total],
  [facts.perhaps, ({ perhaps }) => perhaps],
  [facts.running, ({ period }) => period !== null && isRunning(period)],
  [facts.plan, isPlan],
  [facts.somePlanned, ({ tallies }) => tallies.some(({ planned }) => planned)],
  [facts.someDone, ({ tallies }) => tallies.some(({ planned }) => !planned)],
  [facts.several, ({ tallies }) => tallies.length > 1],
  [facts.parts, ({ tallies }) => tallies.some(({ part }) => part)],
  [facts.hedged, ({ tallies }) => !tallies.every(({ count }) => isExact(count))],
  [facts.alone, ({ alone }) => alone],
  [facts.headed, ({ headline }) => headline.words.length > 0],
  [facts.harm, ({ family }) => family === 'casualty'],
  [facts.journey, ({ family }) => family === 'removal' || family === 'escape'],
  [facts.spots, ({ spots }) => spots.length > 0],
]

const factsOf = (mention: Mention): number => {
  let found = familyCode(mention.family) << FAMILY
  for (const [bit, test] of tests) if (test(mention)) found |= bit
  for (const place of tellingApart(mention)) if (place.tier === 'town') found |= levels[place.level]
  return found
}

/** Writes what a mention of a report says into a row, which begins at some place among others. */
export const writeRow = (rows: Int32Array, row: number, mention: Mention, report: number): void => {
  const { period, published } = mention
  rows[row + at.facts] = factsOf(mention)
  rows[row + at.report] = report
  rows[row + at.from] = period?.from ?? NO_DAY
  rows[row + at.to] = period?.to ?? NO_DAY
  rows[row + at.published] = published ?? NO_DAY
  rows[row + at.countries] = bitsOf(mention.countries)
  rows[row + at.nationalities] = bitsOf(mention.nationalities)
  rows[row + at.actors] = marksOf(mention.actors)
  rows[row + at.sources] = marksOf(mention.sources)
  for (const { words } of mention.places)
    for (const word of words) rows[row + at.places + Number(isLow(word))]! |= bitOf(word)
  rows[row + at.least] = within(Math.min(FURTHEST, ...mention.tallies.map(({ count }) => leastOf(count))))
  rows[row + at.most] = within(Math.max(-FURTHEST, ...mention.tallies.map(({ count }) => mostOf(count))))
  for (const { count } of mention.tallies) {
    const hash = tallyHash(count)
    rows[row + at.numbers + Number(isLow(hash))]! |= bitOf(hash)
  }
}
