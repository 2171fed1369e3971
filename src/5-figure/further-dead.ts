import { isExact } from '../4-event/index.ts'
import type { SourcedClaim } from '../model/event.ts'
import { placeOf, textAfter } from './after.ts'

const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "A fourth victim … has died"; "the fourth man killed this year" is one of a year's. */
const inOrder = new RegExp(
  `\\ba (${ordinals.join('|')}|\\d{1,3}(?:st|nd|rd|th)) (?:victim|person|man|woman|boy|girl|child|teen|teenager|student|worker|migrant|passenger|patient)\\b(?!.{0,80}\\b(?:this|last|in a) (?:year|month|week)).{0,80}\\b(?:died|dies|dead|succumbed)\\b`,
  'i',
)

const isDeath = ({ action, modality }: SourcedClaim): boolean => action === 'die' && modality === 'happened'

/** Which of the dead a sentence tells of, counted in their order. */
const orderIn = (evidence: string): number => {
  const word = inOrder.exec(evidence)?.[1]?.toLowerCase()
  if (word === undefined) return 0
  const at = ordinals.indexOf(word)
  return at >= 0 ? at + 2 : Number.parseInt(word, 10)
}

const isWhole = (claim: SourcedClaim): boolean =>
  isDeath(claim) &&
  claim.partOf !== true &&
  claim.count !== null &&
  claim.count.unit === 'people' &&
  isExact(claim.count)

/** What lies between two numbers that are added: no other clause. */
const adding = /^[^.;:]{0,80}\band (?:another |a further )?$/

/** "Two died at the scene and two on the way": what one sentence adds up, 0 where it does not. */
const addedIn = (first: SourcedClaim, next: SourcedClaim): number => {
  if (first.id === next.id || first.document !== next.document || first.evidence !== next.evidence) return 0
  const rest = textAfter(first.evidence, first.count!.text)
  const at = placeOf(rest, next.count!.text)
  return at >= 0 && adding.test(rest.slice(0, at)) ? first.count!.low! + next.count!.low! : 0
}

/**
 * How many the dead are where the deaths are told one after another, above the most that any number says: one more by the order in
 * which they died, or what one sentence adds up. Null where nothing says so.
 */
export const furtherDead = (most: number, claims: readonly SourcedClaim[]): number | null => {
  const deaths = claims.filter(isDeath)
  const byOrder = deaths.some(({ evidence }) => orderIn(evidence) === most + 1) ? most + 1 : 0
  const counted = deaths.filter(isWhole)
  const added = Math.max(0, ...counted.flatMap((first) => counted.map((next) => addedIn(first, next))))
  const dead = Math.max(byOrder, added)
  return dead > most ? dead : null
}
