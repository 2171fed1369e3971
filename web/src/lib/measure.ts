import type { Figure, Measure } from '../../../src/model/event.ts'
import { texts } from '../texts.ts'
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

/** What is counted, without what was done: "Chinese nationals", "phones", "money". */
export const countedNoun = ({ unit, of, population }: Measure): string => {
  if (/^[A-Z]{3}$/.test(unit)) return texts.unit.money
  if (unit !== 'people')
    return of ? plural(of) : texts.unit[unit as 'sites' | 'cases' | 'devices' | 'flights' | 'percent' | 'other']
  const names = population.nationalities.map(nationalityName)
  if (names.length === 0) return texts.unit.people
  return names.length > mostNamed
    ? texts.unit.listed(names, mostNamed)
    : texts.unit.nationals(texts.unit.listed(names, mostNamed))
}

/** Tells the figures of one event apart: two of one measure rest on different claims. */
export const figureKey = ({ measure, kind, support, origins }: Figure): string =>
  JSON.stringify([measure, kind, support, origins.map(({ claims }) => claims)])

/** "Chinese nationals deported", "phones seized". */
export const measureLabel = (measure: Measure): string => `${countedNoun(measure)} ${texts.done[measure.action]}`
