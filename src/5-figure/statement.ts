import { actions, hasNoun, plain, singular, totalOf } from '../4-event/index.ts'
import type { Action, Count } from '../model/claim.ts'
import type { FigureKind, Outlet, PeopleSort, SourcedClaim } from '../model/event.ts'
import { textAfter } from './after.ts'
import type { Origin } from './origin.ts'
import { isSoFar } from './so-far.ts'
import { sortOf } from './sort.ts'

/** A claim and who first said it. */
export type Voice = { claim: SourcedClaim; origin: Origin }

/** A number that a claim states, with what deciding about it needs. */
export type Statement = Voice & {
  count: Count
  /** ISO date of its report, "" where unknown. */
  said: string
  kind: Exclude<FigureKind, 'part'>
  /** What devices, sites, cases and other things are told apart by; null for people and money. */
  of: string | null
  sort: PeopleSort | null
  planned: boolean
  /** Its own report doubts it. */
  alleged: boolean
}

const stops = new Set(
  'and or from in of out were was at for on to by with that who which had have has are is been being during after'.split(
    ' ',
  ),
)

/** The head noun after a number: "191 smartphones", "four desktop computers"; null where none follows it. */
const nounAfter = (evidence: string, number: string): string | null => {
  const words: string[] = []
  for (const word of textAfter(evidence, number).split(/[\s]/)) {
    if (word === '') continue
    const bare = plain(word)
    if (bare === '' || stops.has(bare)) break
    words.push(bare)
    if (words.length === 3 || /[,;:.)]$/.test(word)) break
  }
  return (
    words.find((word) => word.endsWith('s') && !word.endsWith('ss')) ??
    (words.length <= 2 ? (words.at(-1) ?? null) : null)
  )
}

/** Nouns for a place without a kind: reports about one raid call what was raided by any of them. */
const anyPlace = new Set(['place', 'location', 'site', 'spot', 'address', 'premises', 'premise'])

const measured = (noun: string): string => {
  const one = singular(noun)
  return anyPlace.has(one) ? 'place' : one
}

/** The number that a statement gives, the lower end of a range. */
export const sizeOf = ({ count }: Statement): number => count.low ?? count.high ?? 0

/** ISO codes of those that a statement is about. */
export const nationsOf = ({ claim }: Statement): readonly string[] => claim.nationalities

/** What may be a total, closed within the days of what the event tells of the same act or on its last: how that one stood by then. */
const standsWithin = (claim: SourcedClaim, event: readonly SourcedClaim[]): boolean => {
  const until = claim.time?.end ?? null
  return (
    until !== null &&
    event.some(
      (other) =>
        other.action === claim.action &&
        other.time != null &&
        (other.time.start === null
          ? other.time.end === until
          : other.time.start <= until && until <= (other.time.end ?? until)) &&
        totalOf(other) === 'no',
    )
  )
}

/** Which kind of number a claim of an event gives, whole or part aside. */
export const kindOf = (claim: SourcedClaim, event: readonly SourcedClaim[]): Exclude<FigureKind, 'part'> => {
  if (claim.action === 'hold' || claim.action === 'missing') return 'stock'
  const total = isSoFar(claim) ? 'yes' : totalOf(claim)
  if (total === 'yes' || (total === 'perhaps' && !standsWithin(claim, event))) return 'cumulative'
  if (claim.modality === 'ongoing') return 'stock'
  return claim.modality === 'estimated' && claim.action !== 'escape' ? 'cumulative' : 'incident'
}

/** The statement a claim of an event makes, or none where it gives no number or denies it. */
export const statementOf = (
  claim: SourcedClaim,
  event: readonly SourcedClaim[],
  origin: Origin,
  outlet: Outlet | undefined,
): Statement[] => {
  const { count } = claim
  if (count === null || claim.modality === 'denied' || claim.action === 'dispute') return []
  if (count.low === null && count.high === null) return []
  const noun = hasNoun(count.unit)
    ? count.of === null
      ? nounAfter(claim.evidence, count.text)
      : (plain(count.of).split(' ').at(-1) ?? null)
    : null
  return [
    {
      claim,
      count,
      origin,
      said: outlet?.published ?? '',
      kind: kindOf(claim, event),
      of: noun === null ? null : measured(noun),
      sort: sortOf(count, claim.evidence),
      planned: claim.modality === 'planned' || claim.modality === 'ordered',
      alleged: claim.modality === 'alleged',
    },
  ]
}

/** Whether authorities do this, so that the body that did it may be the one that counts it. */
export const doneByAuthority = (action: Action): boolean => actions[action].byAuthority
