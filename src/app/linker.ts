import { createHash } from 'node:crypto'
import { blockKeys, evidenceRows, mentionsOf, reportKeys, thresholds } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'

const text = `Officers from the Sandara Provincial Police held 235 Chinese nationals in Sandara on Monday, and 12 of them were
  charged with fraud by the Ministry of Justice, the Sandara Courier reported on Tuesday after the raid in Kelong district.`

const outlet: Outlet = { id: 'd1', publisher: 'The Courier', published: '2025-03-05', title: null, text }

const claim: SourcedClaim = {
  document: 'd1',
  id: 'c1',
  evidence: text,
  action: 'arrest',
  modality: 'happened',
  count: { low: 235, high: 235, qualifier: 'exact', unit: 'people', text: '235', of: null },
  nationalities: ['CHN'],
  role: 'suspect',
  actors: ['Sandara Provincial Police', 'UN office'],
  places: [
    { name: 'Sandara', kind: 'locality', country: 'KHM', way: 'at' },
    { name: 'Cambodia', kind: 'country', country: 'KHM', way: 'at' },
  ],
  time: { start: '2025-03-03', end: '2025-03-03', text: 'Monday' },
  source: { name: 'Sandara Provincial Police', kind: 'official', via: ['Sandara Courier'] },
  event: null,
  reader: 'probe/1',
  rule: 'probe',
  at: { start: 0, end: text.length },
  inferred: [],
  spans: {},
}

const probe: SourcedClaim[] = [
  claim,
  { ...claim, id: 'c2', action: 'charge', count: { ...claim.count!, low: 12, high: 12, text: '12' }, time: null },
  { ...claim, id: 'c3', action: 'hold', modality: 'estimated', places: claim.places.slice(1) },
  { ...claim, id: 'c4', action: 'deport', time: { start: '2024-01-01', end: '2024-12-31', text: '2024' } },
]

let mark: string | null = null

/**
 * Tells one way of linking from another: a hash of what it makes of a report, and of its weights. What another way kept of a
 * dossier's reports is not to be built on.
 */
export const linkerMark = (): string => {
  if (mark !== null) return mark
  const mentions = mentionsOf(probe, outlet)
  const made = { mentions, keys: mentions.map(blockKeys), report: reportKeys(mentions[0]!), evidenceRows, thresholds }
  mark = createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
  return mark
}
