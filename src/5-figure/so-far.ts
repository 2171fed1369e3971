import { familyOf } from '../4-event/index.ts'
import type { SourcedClaim } from '../model/event.ts'

/** From how many people on a number that nobody counted to the last is hardly of one occurrence. */
const MANY = 1000

const families = new Set(['operation', 'removal', 'release', 'escape'])

/** "Have rescued", "have since been sent home": the perfect of what was done. */
const perfect = /\b(?:has|have)(?: (?:since|so far|now|already|also|all|been|together|it says)){0,3} (\p{Ll}+)\b/gu

/** What is done by saying it: "the army has said that 6,000 were freed". */
const saying = new Set(
  'said told reported announced confirmed counted estimated put given spoken called had'.split(' '),
)

const isTold = (evidence: string): boolean => {
  for (const [, verb] of evidence.matchAll(perfect)) if (!saying.has(verb!)) return true
  return false
}

/**
 * "A crowd of over 7,000 whom the two militias have rescued": as many as that, rounded, told in the perfect without a day and a place
 * of its own are those of all operations so far.
 */
export const isSoFar = ({ action, count, modality, time, places, evidence }: SourcedClaim): boolean =>
  time === null &&
  modality === 'happened' &&
  count !== null &&
  count.unit === 'people' &&
  (count.low ?? 0) >= MANY &&
  (count.qualifier !== 'exact' || count.low! % MANY === 0) &&
  families.has(familyOf(action)) &&
  places.every(({ kind }) => kind === 'country' || kind === 'region') &&
  isTold(evidence)
