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

/** A few people are killed or hurt on any day in any country: the day and so small a number are no likeness. */
export const nowhereEvidence = (a: Mention, b: Mention, so: readonly EvidenceName[]): EvidenceName | null =>
  a.family === 'casualty' && areFew(a) && areFew(b) && !so.some((name) => telling.has(name))
    ? 'few people, nothing says where'
    : null
