import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention } from './mention.ts'
import { gapBetween, lengthOf, type Period } from './period.ts'

const SHORT = 4
const MONTH = 35

const datedEvidence = (a: Period, b: Period): EvidenceName => {
  const gap = gapBetween(a, b)
  if ((a.to === null || b.to === null) && a.from !== null && b.from !== null && Math.abs(a.from - b.from) <= 1)
    return 'same days'
  return nameOfGap(gap, Math.max(lengthOf(a), lengthOf(b)))
}

/** What the days between two periods say, 0 where they share one; `longer` is the length of the longer. */
export const nameOfGap = (gap: number, longer: number): EvidenceName => {
  if (gap === 0) return longer <= SHORT ? 'same days' : longer <= MONTH ? 'dates overlap' : 'periods overlap'
  if (longer > MONTH) return 'dates far apart'
  if (gap === 1) return 'dates a day apart'
  return gap <= 3 ? 'dates some days apart' : gap <= 7 ? 'dates a week apart' : 'dates far apart'
}

/** Whether all that a mention tells is announced. */
export const isPlan = (mention: Mention): boolean =>
  mention.tallies.length > 0 && mention.tallies.every((tally) => tally.planned)

/** Within how many days reports that tell of one occurrence of a kind hardly mean two. */
export const AT_ONCE = 2
export const WEEK = 7

/** What the days of two reports say where not both give one of what they tell. */
const reportedTogether = (a: Mention, b: Mention): EvidenceName | null => {
  const apart = Math.abs((a.published ?? Infinity) - (b.published ?? -Infinity))
  if (apart > WEEK) return null
  return apart <= AT_ONCE && a.alone && b.alone ? 'reported at once' : 'reported together'
}

/** A report without a date tells, as a rule, of the weeks before it. */
const undatedEvidence = (undated: Mention, dated: Mention, period: Period): EvidenceName | null => {
  if (undated.total || dated.total) return 'total against undated'
  if (undated.published === null) return null
  const since = undated.published - (period.to ?? period.from ?? undated.published)
  if (period.from !== null && period.from > undated.published + 1 && !isPlan(undated))
    return 'reported before it happened'
  if (undated.document !== dated.document && isPlan(undated) && !isPlan(dated) && since > AT_ONCE)
    return 'announced after it was done'
  if (undated.document === dated.document) return since > 60 ? 'undated beside old' : null
  if (since <= 45) return reportedTogether(undated, dated) ?? 'undated, in reach'
  return since > 120 ? 'undated, long before' : null
}

/** By how many days what was announced may be late and still be it. */
const LATE = 14

const plannedThenDone = (plan: Mention, done: Mention): boolean => {
  if (!isPlan(plan) || isPlan(done) || !plan.period || !done.period) return false
  const since = (done.period.from ?? 0) - (plan.period.from ?? 0)
  const late = (done.period.from ?? 0) - (plan.period.to ?? plan.period.from ?? 0)
  return since >= 0 && late <= LATE
}

/** What may be a total, closed within the days of an occurrence, or on its last day: how that one stood by then. */
const standsWithin = (stand: Mention, whole: Mention): boolean => {
  if (!stand.perhaps || whole.total || stand.period?.to == null || whole.period === null) return false
  const { from, to } = whole.period
  if (from === null) return stand.period.to === to
  return from <= stand.period.to && stand.period.to <= (to ?? Infinity)
}

/** What the times of two mentions say. */
export const timeEvidence = (a: Mention, b: Mention): EvidenceName | null => {
  if (a.period && b.period) {
    if (a.total !== b.total && !standsWithin(a, b) && !standsWithin(b, a)) return 'total against incident'
    if (a.total && b.total)
      return Math.abs((a.period.to ?? Infinity) - (b.period.to ?? Infinity)) <= 7
        ? 'same closing date'
        : 'other closing date'
    const name = datedEvidence(a.period, b.period)
    const apart = evidenceRows[name].weight < 0
    return apart && (plannedThenDone(a, b) || plannedThenDone(b, a)) ? 'done soon after it was planned' : name
  }
  if (a.period) return undatedEvidence(b, a, a.period)
  if (b.period) return undatedEvidence(a, b, b.period)
  if (a.published === null || b.published === null || a.document === b.document) return null
  return reportedTogether(a, b) ?? (Math.abs(a.published - b.published) > 120 ? 'reported long apart' : null)
}
