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
  /** `event`: the other event of the case that carries it out, null where this one does. */
  | { state: 'confirmed'; by: string[]; on: string | null; done: number | null; event: string | null }
)

/** Another event of the case, with its claims. */
export type CaseStep = { id: string; claims: readonly SourcedClaim[] }

/** Days after its date within which a report of a fulfilment may still come in. */
const GRACE = 7

/** Days after its announcement after which something without a date counts as not confirmed. */
const UNDATED = 60

const isPlanned = ({ modality }: SourcedClaim): boolean => modality === 'planned' || modality === 'ordered'

const isDone = ({ modality }: SourcedClaim): boolean => modality === 'happened' || modality === 'ongoing'

const latest = (dates: readonly (string | null | undefined)[]): string | null =>
  dates.reduce<string | null>((last, date) => (date != null && (last === null || date > last) ? date : last), null)

/** Days after its date, or its announcement, within which something done in the same case counts as what was announced. */
const CARRIED_OUT = 60

/** How far above the number announced the number done may lie. */
const MORE = 1.1

const wholeNumber = ({ count, partOf }: SourcedClaim): number | null =>
  count === null || partOf === true ? null : numberOf(count)

const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((nation) => b.includes(nation))

/** Whether something done in another event of the case may be what a claim announces: of its kind and people, after it, not more. */
const carriesOut = (done: SourcedClaim, plan: SourcedClaim, said: string | null): boolean => {
  const [from, on] = [plan.time?.start ?? said, done.time?.start ?? done.time?.end]
  if (from == null || on == null || familyOf(done.action) !== familyOf(plan.action)) return false
  const [planned, counted] = [wholeNumber(plan), wholeNumber(done)]
  return (
    on >= from &&
    dayOf(on) <= dayOf(plan.time?.end ?? from) + CARRIED_OUT &&
    meets(plan.nationalities, done.nationalities) &&
    planned !== null &&
    counted !== null &&
    plan.count?.unit === done.count?.unit &&
    counted <= MORE * planned
  )
}

/** The first event of the case that carries out what is announced, with what in it does. */
const carriedOut = (
  plans: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  steps: readonly CaseStep[],
): { event: string; done: SourcedClaim[] } | null => {
  for (const { id: event, claims } of steps) {
    const done = claims.filter(
      (claim) =>
        isDone(claim) && plans.some((plan) => carriesOut(claim, plan, outlets.get(plan.document)?.published ?? null)),
    )
    if (done.length > 0) return { event, done }
  }
  return null
}

/**
 * Follows up what an event's claims announce, as known on `today` (ISO date); null where nothing was announced. `steps` are the
 * other events of its case, oldest first: where the event itself tells of nothing done, one of them may carry it out.
 */
export const followUp = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  today: string,
  steps: readonly CaseStep[] = [],
): PlanFollowUp | null => {
  const plans = claims.filter((claim) => isPlanned(claim) && claim.action !== 'order')
  if (plans.length === 0) return null
  const kinds = new Set(plans.map((claim) => familyOf(claim.action)))
  const own = claims.filter((claim) => isDone(claim) && kinds.has(familyOf(claim.action)))
  const { event, done } = (own.length > 0 ? null : carriedOut(plans, outlets, steps)) ?? { event: null, done: own }
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
      event,
    }
  }
  const said = latest(plans.map((claim) => outlets.get(claim.document)?.published))
  const until = due !== null ? dayOf(due) + GRACE : said !== null ? dayOf(said) + UNDATED : null
  return { ...plan, state: until !== null && today > isoOf(until) ? 'announced, not confirmed' : 'announced' }
}
