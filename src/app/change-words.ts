import { digits } from '../5-figure/index.ts'
import type { Figure } from '../model/event.ts'
import type { StoredReview } from '../store/index.ts'

type Named = { publisher: string | null; published: string | null; title: string | null; change: string }

export type ChangeFacts = {
  before: Figure
  after: Figure | null
  /** When, ISO 8601. */
  at: string
  documents: readonly Named[]
  review: Pick<StoredReview, 'kind' | 'madeBy' | 'reason'> | null
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** "4 March 2025". */
export const dayWords = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

const number = (value: number | null): string => (value === null ? 'none' : digits(value))

const range = ({ low, high }: Figure): string =>
  low === high ? number(low) : `${low === null ? 'open' : digits(low)} to ${high === null ? 'open' : digits(high)}`

/** What changed: the best number first, else the range, else how it stands. */
const whatChanged = (before: Figure, after: Figure | null): string => {
  if (after === null) return `best ${number(before.best)} no longer stands`
  if (before.best !== after.best) return `best ${number(before.best)} → ${number(after.best)}`
  if (before.low !== after.low || before.high !== after.high) return `range ${range(before)} → ${range(after)}`
  return `${before.status} → ${after.status}`
}

const reportWords = (documents: readonly Named[]): string => {
  const [first, ...others] = documents
  const name = first?.publisher ?? first?.title ?? 'an unnamed outlet'
  const day = first?.published ? `, ${dayWords(first.published)}` : ''
  return `${name}${day}${others.length > 0 ? ` and ${others.length} more` : ''}`
}

const decisions: Partial<Record<StoredReview['kind'], string>> = {
  best: 'set',
  withdraw: 'a claim withdrawn',
  reject: 'a claim rejected',
  accept: 'a claim accepted',
  correct: 'a claim corrected',
  add: 'a claim added',
  copy: 'a report marked as a copy',
  merge: 'events merged',
  split: 'an event split',
  same: 'claims joined',
  'not-same': 'claims kept apart',
  undo: 'a decision taken back',
}

const originOf = ({ origins, support }: Figure): string | undefined =>
  origins.find(({ claims }) => claims.some((claim) => support.best.includes(claim)))?.name

const reasonFor = ({ after, at, documents, review }: ChangeFacts): string => {
  if (review) {
    const why = review.reason === '' ? '' : `: ${review.reason}`
    return `${decisions[review.kind] ?? 'decided'} by ${review.madeBy} on ${dayWords(at)}${why}`
  }
  const of = (change: string) => documents.filter((document) => document.change === change)
  const [added, captured, removed, again] = [of('added'), of('captured'), of('removed'), of('again')]
  const origin = after?.rule === 'correction' ? originOf(after) : undefined
  if (origin !== undefined && added.length > 0)
    return `correction by ${origin} on ${dayWords(added[0]!.published ?? at)}`
  if (added.length > 0) return `new report: ${reportWords(added)}`
  if (captured.length > 0) return `new capture of a report: ${reportWords(captured)}`
  if (removed.length > 0) return `report removed: ${reportWords(removed)}`
  if (again.length > 0) return `report read again: ${reportWords(again)}`
  return `everything reckoned again on ${dayWords(at)}`
}

/** One line on what changed and why: "best 250 → 312: correction by the Interior Ministry on 4 March 2025". */
export const changeSays = (facts: ChangeFacts): string =>
  `${whatChanged(facts.before, facts.after)}: ${reasonFor(facts)}`
