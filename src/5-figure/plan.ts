import { dayOf, familyOf, isoOf, numberOf } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'

/** What became of something announced. */
export type PlanFollowUp = {
  /** Claims that announce it. */
  announced: string[]
  /** Number announced, by the latest claim that gives one. */
  number: number | null
  /** Last day for which it was announced, where said. */
  due: string | null
} & (
  | { state: 'announced' }
  /** No report of its fulfilment by some days after its date. */
  | { state: 'announced, not confirmed' }
  | { state: 'confirmed'; by: string[]; on: string | null; done: number | null }
)

/** Days after its date within which a report of a fulfilment may still come in. */
const GRACE = 7

/** Days after its announcement after which something without a date counts as not confirmed. */
const UNDATED = 60

const isPlanned = ({ modality }: SourcedClaim): boolean => modality === 'planned' || modality === 'ordered'

const isDone = ({ modality }: SourcedClaim): boolean => modality === 'happened' || modality === 'ongoing'

const latest = (dates: readonly (string | null | undefined)[]): string | null =>
  dates.reduce<string | null>((last, date) => (date != null && (last === null || date > last) ? date : last), null)

/** Follows up what an event's claims announce, as known on `today` (ISO date); null where nothing was announced. */
export const followUp = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  today: string,
): PlanFollowUp | null => {
  const plans = claims.filter((claim) => isPlanned(claim) && claim.action !== 'order')
  if (plans.length === 0) return null
  const steps = new Set(plans.map((claim) => familyOf(claim.action)))
  const done = claims.filter((claim) => isDone(claim) && steps.has(familyOf(claim.action)))
  const numbered = plans.filter((claim) => claim.count !== null && numberOf(claim.count) !== null)
  const last = numbered.at(-1)
  const due = latest(plans.map((claim) => claim.time?.end))
  const plan = { announced: plans.map((claim) => claim.id), number: last?.count ? numberOf(last.count) : null, due }
  if (done.length > 0) {
    const counted = done.filter(
      (claim) => claim.partOf !== true && claim.count?.unit === (last?.count?.unit ?? 'people'),
    )
    const number = counted.at(-1)?.count
    return {
      ...plan,
      state: 'confirmed',
      by: done.map((claim) => claim.id),
      on: latest(done.map((claim) => claim.time?.end)),
      done: number ? numberOf(number) : null,
    }
  }
  const said = latest(plans.map((claim) => outlets.get(claim.document)?.published))
  const until = due !== null ? dayOf(due) + GRACE : said !== null ? dayOf(said) + UNDATED : null
  return { ...plan, state: until !== null && today > isoOf(until) ? 'announced, not confirmed' : 'announced' }
}
