import type { EventClaim } from '../../../../src/model/api/event.ts'
import type { SourceKind } from '../../../../src/model/claim.ts'
import type { Figure } from '../../../../src/model/event.ts'
import { dayTime } from '../../lib/dates.ts'
import { boundsOf } from '../ledger.ts'

/** Kinds of source as the chart tells them apart: by colour and by shape, so that either is enough. */
export type Voice = 'authority' | 'aid' | 'press' | 'people' | 'unnamed'

const voices = {
  official: 'authority',
  embassy: 'authority',
  un: 'aid',
  ngo: 'aid',
  media: 'press',
  analyst: 'press',
  company: 'press',
  victim: 'people',
  witness: 'people',
  anonymous: 'unnamed',
} satisfies Record<SourceKind, Voice>

/** Height of the chart in pixels, and of the chart with its key: known before it is loaded, so that nothing jumps. */
export const chartHeight = 220
export const chartSpace = chartHeight + 32

/** One reported number on the day its report came out. An open side is null. */
export type Reported = {
  claim: EventClaim
  day: Date
  low: number | null
  high: number | null
  /** Where the mark stands: the middle of a closed range, else the end that is known. */
  value: number
  voice: Voice
}

const voiceOf = (claim: EventClaim): Voice => (claim.source ? voices[claim.source.kind] : 'press')

/** The claims that can stand on the chart: with a number and a publication date, oldest first. */
export const reportedOf = (claims: readonly EventClaim[]): Reported[] =>
  claims
    .flatMap((claim): Reported[] => {
      if (!claim.count || !claim.published) return []
      const { low, high } = boundsOf(claim.count)
      const value = low !== null && high !== null ? (low + high) / 2 : (low ?? high)
      if (value === null) return []
      return [{ claim, day: new Date(dayTime(claim.published)), low, high, value, voice: voiceOf(claim) }]
    })
    .sort((a, b) => a.day.getTime() - b.day.getTime())

/** A chart says more than the list only where numbers come from several reports. */
export const isWorthDrawing = (reported: readonly Reported[]): boolean =>
  new Set(reported.map(({ claim }) => claim.document)).size > 1

/** From below the smallest to above the largest number, so that rival figures close to each other stand apart. */
export const domainOf = (reported: readonly Reported[], { low, best, high }: Figure): [number, number] => {
  const values = [...reported.flatMap((r) => [r.low, r.high, r.value]), low, best, high].filter(
    (value): value is number => value !== null,
  )
  const least = Math.min(...values)
  const most = Math.max(...values)
  const room = Math.max((most - least) * 0.15, most * 0.04, 0.5)
  return [Math.max(0, least - room), most + room]
}
