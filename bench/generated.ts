import { createHash } from 'node:crypto'
import type { Action } from '../src/model/claim.ts'
import type { Outlet, SourcedClaim } from '../src/model/event.ts'

/** Made-up reports for measuring cost: never for accuracy. The same number always gives the same report. */

const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const countries = [
  'KHM',
  'MMR',
  'LAO',
  'PHL',
  'THA',
  'VNM',
  'MYS',
  'IDN',
  'NGA',
  'ZMB',
  'NAM',
  'PER',
  'ARE',
  'LKA',
  'GEO',
]
const nations = ['CHN', 'IND', 'THA', 'VNM', 'IDN', 'PAK', 'KEN', 'PHL', 'KOR', 'TWN']
const syllables = 'ba ka lo mi na pe ra su ta vo we xi yo ze du fo go hu ji'.split(' ')

const wordFrom = (seed: number): string =>
  Array.from({ length: 3 }, (_, at) => syllables[mix(seed, at) % syllables.length]).join('')

const nameFrom = (seed: number): string => {
  const word = wordFrom(seed)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const DAY = 86_400_000
const FIRST = Date.UTC(2015, 0, 1)
const DAYS = 3650

const iso = (day: number): string => new Date(FIRST + day * DAY).toISOString().slice(0, 10)

/** An occurrence: where, when, how many, of whom. */
const occurrence = (number: number) => {
  const country = countries[mix(number, 1) % countries.length]!
  const town = nameFrom(mix(number, 2) % 900)
  return {
    country,
    town,
    day: mix(number, 3) % DAYS,
    count: 5 + (mix(number, 4) % 400),
    nation: nations[mix(number, 5) % nations.length]!,
  }
}

/** Reports on each occurrence: on average three. */
const REPORTS = 3

type Spec = {
  says: string
  action: Action
  count: number
  part?: boolean
  nations: string[]
  day: number | null
  country: string
  town: string
}

const claimFrom = (
  document: string,
  at: number,
  { says, action, count, part, nations: from, day, country, town }: Spec,
): SourcedClaim => ({
  document,
  id: createHash('sha1').update(`${document} ${at} ${says}`).digest('hex').slice(0, 24),
  evidence: says,
  action,
  modality: 'happened',
  count: {
    low: count,
    high: count,
    qualifier: 'exact',
    unit: action === 'seize' ? 'devices' : 'people',
    text: String(count),
    of: action === 'seize' ? 'phones' : null,
  },
  nationalities: from,
  role: null,
  actors: [`${country} police`],
  places: [
    { name: town, kind: 'locality', country, way: 'at' },
    { name: `${country} land`, kind: 'country', country, way: 'at' },
  ],
  time: day === null ? null : { start: iso(day), end: iso(day), text: '' },
  source: at % 2 === 0 ? { name: `${town} police`, kind: 'official', via: [] } : null,
  event: null,
  ...(part ? { partOf: true } : {}),
  reader: 'generated/1',
  rule: 'generated',
  at: { start: at * 80, end: at * 80 + says.length },
  inferred: [],
  spans: {},
})

/** Report number `index`, with eight claims about an occurrence, its aftermath and one of long before. */
export const generatedReport = (index: number): { outlet: Outlet; claims: SourcedClaim[] } => {
  const id = `d${index}`
  const main = Math.floor(index / REPORTS)
  const { country, town, day, count, nation } = occurrence(main)
  const past = occurrence(mix(main, 9) % Math.max(1, main))
  const half = Math.floor(count / 2)
  const base = { nations: [], day, country, town }
  const specs: Spec[] = [
    { ...base, says: `Police raided a building in ${town}.`, action: 'raid', count: 1 },
    { ...base, says: `They held ${count} people in ${town}.`, action: 'arrest', count },
    { ...base, says: `Of them ${half} were ${nation}.`, action: 'arrest', count: half, part: true, nations: [nation] },
    { ...base, says: `Officers took ${count * 2} phones.`, action: 'seize', count: count * 2 },
    {
      ...base,
      says: `${half} were freed there.`,
      action: 'rescue',
      count: half,
      nations: [nation],
      day: index % 4 === 0 ? null : day,
    },
    { ...base, says: `${half} were deported.`, action: 'deport', count: half, nations: [nation], day: day + 5 },
    { ...base, says: `${2 + (count % 9)} were charged.`, action: 'charge', count: 2 + (count % 9), day: null },
    {
      says: `Earlier ${past.count} were held in ${past.town}.`,
      action: 'arrest',
      count: past.count,
      nations: [],
      day: past.day,
      country: past.country,
      town: past.town,
    },
  ]
  const filler = Array.from({ length: 60 }, (_, at) =>
    at % 9 === 0 ? nameFrom(mix(main, at + 50)) : wordFrom(mix(index, at + 100)),
  ).join(' ')
  return {
    outlet: {
      id,
      publisher: `Outlet ${mix(index, 6) % 200}`,
      published: iso(day + 1 + (index % 3)),
      title: null,
      text: `${specs.map(({ says }) => says).join(' ')} ${filler}`,
    },
    claims: specs.map((spec, at) => claimFrom(id, at, spec)),
  }
}

/** Claims in one generated report. */
export const CLAIMS_EACH = 8
