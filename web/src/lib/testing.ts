import type { EventClaim } from '../../../src/model/api/event.ts'
import type { EventSummary } from '../../../src/model/api/events.ts'
import type { Figure } from '../../../src/model/event.ts'

/** A figure for tests: one origin's closed number of people. */
export const figureOf = (best: number, part: Partial<Figure> = {}): Figure => ({
  measure: { action: 'arrest', unit: 'people', of: null, population: { nationalities: [], role: null, sort: null } },
  kind: 'incident',
  low: best,
  best,
  high: best,
  status: 'single origin',
  rule: 'only',
  reason: 'A single figure stands.',
  support: { low: [], best: [], high: [] },
  origins: [],
  outlets: 1,
  ...part,
})

/** An event summary for tests. */
export const eventOf = (id: string, part: Partial<EventSummary> = {}): EventSummary => ({
  id,
  kind: 'arrest',
  title: id,
  place: { name: 'Bavet', kind: 'locality', country: 'KHM', lat: 11.08, lon: 106.13 },
  movement: null,
  start: '2024-03-01',
  end: '2024-03-01',
  documents: 1,
  outlets: 1,
  origins: 1,
  leading: figureOf(100),
  planned: false,
  disputed: false,
  ...part,
})

/** A claim on an event page for tests: one hundred people arrested, said by the police. */
export const claimOf = (id: string, part: Partial<EventClaim> = {}): EventClaim => ({
  id,
  evidence: 'Police arrested 100 people.',
  action: 'arrest',
  modality: 'happened',
  count: { low: 100, high: 100, qualifier: 'exact', unit: 'people', text: '100', of: null },
  nationalities: [],
  role: null,
  actors: ['Police'],
  places: [],
  time: null,
  source: null,
  event: null,
  reader: 'rules-en/1',
  rule: 'arrest <count>',
  at: { start: 0, end: 27 },
  inferred: [],
  spans: {},
  verdict: null,
  read: null,
  credibility: null,
  document: 'doc',
  documentTitle: null,
  publisher: null,
  published: null,
  address: null,
  ...part,
})
