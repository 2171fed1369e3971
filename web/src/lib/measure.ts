import type { Figure, Measure } from '../../../src/model/event.ts'
import { texts } from '../texts/index.ts'
import { nationalityName } from './names.ts'

const mostNamed = 3

/** Nouns that have no plural in "s"; a figure's noun comes without its "s". */
const withoutPlural = new Set([
  'people',
  'men',
  'women',
  'children',
  'staff',
  'personnel',
  'cash',
  'money',
  'gold',
  'land',
  'property',
  'equipment',
  'heroin',
  'cocaine',
  'ketamine',
  'methamphetamine',
  'marijuana',
  'cannabis',
  'crypto',
  'cryptocurrency',
]) // prettier-ignore

const plural = (noun: string) => (withoutPlural.has(noun) || noun.endsWith('s') ? noun : `${noun}s`)

type Things = 'sites' | 'cases' | 'devices' | 'flights' | 'percent' | 'other'

/** What is counted, without what was done: "Chinese nationals", "phones", "money"; in the singular where it is one. */
export const countedNoun = ({ unit, of, population }: Measure, one = false): string => {
  if (/^[A-Z]{3}$/.test(unit)) return texts.unit.money
  const nouns = one ? texts.one : texts.unit
  if (unit !== 'people') return of ? (one ? of : plural(of)) : nouns[unit as Things]
  const names = population.nationalities.map(nationalityName)
  const people = nouns[population.sort ?? 'people']
  if (names.length === 0) return people
  if (names.length > mostNamed) return texts.unit.ofMany(population.sort ? people : texts.unit.people, names.length)
  const listed = texts.unit.listed(names)
  return population.sort ? texts.unit.sort(listed, people) : nouns.nationals(listed)
}

/** Tells the figures of one event apart: two of one measure rest on different claims. */
export const figureKey = ({ measure, kind, support, origins }: Figure): string =>
  JSON.stringify([measure, kind, support, origins.map(({ claims }) => claims)])

/** "Chinese nationals deported", "phones seized"; "1 site closed" where the number beside it, its best, is one. */
export const measureLabel = (measure: Measure, figure: { best: number | null } | null = null): string =>
  `${countedNoun(measure, figure?.best === 1)} ${texts.done[measure.action]}`
