import type { EvidenceName } from './evidence-rows.ts'
import type { Mention } from './mention.ts'

/** From how many people on a number tells one occurrence from the others of its days. */
const MANY = 20

const areFew = ({ tallies }: Mention): boolean => tallies.every(({ count }) => (count.low ?? count.high ?? 0) < MANY)

/** What may tell one case of harm from the others of the same days in the same country. */
const telling: ReadonlySet<EvidenceName> = new Set<EvidenceName>([
  'same site',
  'same town',
  'same province',
  'same region',
  'same place, taken over',
  'a place in the same words',
  'a place in the headline',
  'a name in both headlines',
  'different spots nearby',
  'places near each other',
  'same number',
  'several numbers agree',
  'same source',
  'same actor',
])

/** Within how many days reports that give no day of it are likely of one case. */
const NEAR = 30

const isNeverDated = (a: Mention, b: Mention): boolean =>
  a.period === null &&
  b.period === null &&
  Math.abs((a.published ?? Number.NEGATIVE_INFINITY) - (b.published ?? Number.POSITIVE_INFINITY)) > NEAR

/** A few people are killed or hurt on any day in any country: the day, or the town, and so small a number are no likeness. */
export const fewEvidence = (a: Mention, b: Mention, so: readonly EvidenceName[]): EvidenceName | null => {
  if (a.family !== 'casualty' || !areFew(a) || !areFew(b)) return null
  if (!so.some((name) => telling.has(name))) return 'few people, nothing says where'
  return isNeverDated(a, b) ? 'few people, nothing says when' : null
}
