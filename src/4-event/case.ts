import type { Event } from '../model/event.ts'
import { isExact } from './count.ts'
import { caseSteps, familyOf } from './families.ts'
import { dayOf } from './period.ts'
import { sameName, tellingWords } from './words.ts'

/** What a case is made of: an event without its figures is enough. */
export type CaseEvent = Pick<Event, 'id' | 'kind' | 'start' | 'end' | 'documents' | 'claims'>

export type CaseReason = keyof typeof caseRows

/** Two events of one case: raid and charge, arrest and deportation. `from` is the earlier step. */
export type CaseLink = { from: string; to: string; reasons: CaseReason[] }

/** What speaks for two events being steps of one case; from `CASE` on they are. */
const caseRows = {
  'told in one report': 1,
  'told together in several reports': 1,
  'the same number of people': 2,
  'the same place': 1,
  'the same nationalities': 0.5,
  'in the order of a case': 0.5,
  'a year or more apart': -2,
  'other nationalities': -2,
} as const

const CASE = 3

const numbersOf = (event: CaseEvent): Set<number> =>
  new Set(
    event.claims.flatMap(({ count }) =>
      count !== null && count.unit === 'people' && isExact(count) && (count.low ?? 0) >= 4 ? [count.low!] : [],
    ),
  )

const placesOf = (event: CaseEvent): (readonly string[])[] =>
  event.claims.flatMap(({ places }) =>
    places.flatMap(({ kind, name }) => (kind === 'country' || kind === 'region' ? [] : [tellingWords(name)])),
  )

const nationsOf = (event: CaseEvent): string[] =>
  event.claims.flatMap((claim) => (claim.partOf === true ? [] : claim.nationalities))

const dateOf = (event: CaseEvent): number | null => {
  const date = event.start ?? event.end
  return date === null ? null : dayOf(date)
}

const stepOf = (event: CaseEvent): number => caseSteps[familyOf(event.kind)] ?? -1

const byTime = (a: CaseEvent, b: CaseEvent): number => {
  const [x, y] = [dateOf(a), dateOf(b)]
  if (x !== null && y !== null && x !== y) return x - y
  return stepOf(a) - stepOf(b) || (a.id < b.id ? -1 : 1)
}

const reasonsFor = (a: CaseEvent, b: CaseEvent): CaseReason[] => {
  const reasons: CaseReason[] = []
  const shared = a.documents.filter((document) => b.documents.includes(document)).length
  if (shared > 0) reasons.push('told in one report')
  if (shared > 1) reasons.push('told together in several reports')
  const numbers = numbersOf(b)
  if ([...numbersOf(a)].some((number) => numbers.has(number))) reasons.push('the same number of people')
  const places = placesOf(b)
  if (placesOf(a).some((place) => places.some((other) => sameName(place, other)))) reasons.push('the same place')
  const [left, right] = [nationsOf(a), nationsOf(b)]
  if (left.length > 0 && right.length > 0)
    reasons.push(left.some((nation) => right.includes(nation)) ? 'the same nationalities' : 'other nationalities')
  const [x, y] = [dateOf(a), dateOf(b)]
  if (x !== null && y !== null) {
    if (Math.abs(x - y) >= 365) reasons.push('a year or more apart')
    else if ((x - y) * (stepOf(a) - stepOf(b)) >= 0) reasons.push('in the order of a case')
  }
  return reasons
}

/**
 * Which events are steps of one case. Only events of different kinds of step that a report tells together are compared, so the
 * work grows with the reports.
 */
export const caseLinks = (events: readonly CaseEvent[]): CaseLink[] => {
  const steps = events.filter((event) => stepOf(event) >= 0)
  const byDocument = new Map<string, CaseEvent[]>()
  for (const event of steps)
    for (const document of event.documents) byDocument.set(document, [...(byDocument.get(document) ?? []), event])
  const links = new Map<string, CaseLink>()
  for (const told of byDocument.values())
    for (const a of told)
      for (const b of told) {
        if (a.id >= b.id || familyOf(a.kind) === familyOf(b.kind) || links.has(`${a.id} ${b.id}`)) continue
        const reasons = reasonsFor(a, b)
        if (reasons.reduce((sum, reason) => sum + caseRows[reason], 0) < CASE) continue
        const [from, to] = byTime(a, b) <= 0 ? [a, b] : [b, a]
        links.set(`${a.id} ${b.id}`, { from: from.id, to: to.id, reasons })
      }
  return [...links.values()].sort((x, y) => (x.from + x.to < y.from + y.to ? -1 : 1))
}

export type Related = { id: string; relation: 'earlier-step' | 'later-step' | 'same-case' }

/** The other events of an event's case: its own neighbours as earlier or later steps, the rest as of the same case. */
export const relatedOf = (id: string, links: readonly CaseLink[]): Related[] => {
  const related = new Map<string, Related['relation']>()
  for (const { from, to } of links) {
    if (from === id) related.set(to, 'later-step')
    if (to === id) related.set(from, 'earlier-step')
  }
  const queue = [...related.keys()]
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const { from, to } of links) {
      const other = from === next ? to : to === next ? from : null
      if (other === null || other === id || related.has(other)) continue
      related.set(other, 'same-case')
      queue.push(other)
    }
  return [...related.entries()]
    .map(([other, relation]) => ({ id: other, relation }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
