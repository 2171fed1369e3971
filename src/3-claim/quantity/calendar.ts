import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)

const plainMonths = wordSet('jan jan. feb feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.')

/** Whether a word names a month: "May", not "may". */
export const isMonth = (t: Token | undefined): boolean =>
  t !== undefined && ((months.has(t) && t.text !== t.lower) || plainMonths.has(t))

/** Whether a number may be a year of our time. */
export const isYearValue = (n: number): boolean => n >= 1900 && n <= 2100
