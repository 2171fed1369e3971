/**
 * `npm run bench:queries`: how long the pages that open the app wait for the database, unfiltered and filtered, with many claims
 * in the store. Some generated reports are added as any report is; their rows are then copied under other ids, dates left alone,
 * until there are enough.
 * At the end the store is closed and opened again: what the first view and the first selection after a start wait.
 *
 *   --claims N   claims in the store (1000000)
 *   --data DIR   a data folder that is filled already, or is to be kept for the next time; a temporary one where not given
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  mainDossier as dossier,
  dossierAsOf,
  dossierChanges,
  listDocuments,
  listDossiers,
  listEvents,
  openStore,
  overview,
  reviewQueue,
  search,
} from '../src/app/index.ts'
import { fill } from './filled.ts'
import { generatedReport } from './generated.ts'

const { values: options } = parseArgs({
  options: { claims: { type: 'string', default: '1000000' }, data: { type: 'string' } },
})
const ROUNDS = 40

const measure = async (name: string, ask: () => Promise<unknown>, rounds: number): Promise<void> => {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)
  console.log(`${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms (${rounds} times)`)
}

const folder = await mkdtemp(join(tmpdir(), 'reckoner-bench-queries-'))
const where = { data: options.data ?? join(folder, 'data') }
let store = await openStore(where)
try {
  if ((await listDossiers(store.db))[0]?.claims === 0) await fill(store, Number(options.claims))
  const [main] = await listDossiers(store.db)
  console.log(
    `${main?.documents.toLocaleString('en-US')} documents, ${main?.claims.toLocaleString('en-US')} claims, ${main?.events.toLocaleString('en-US')} events`,
  )
  const rare = generatedReport(7).outlet.text.split(' ').at(-2) ?? ''
  const today = new Date().toISOString().slice(0, 10)
  const page = { sort: 'newest', limit: 50 } as const
  const second = (await listEvents(store, dossier, page)).next ?? undefined
  const asked: [string, () => Promise<unknown>][] = [
    ['dossiers', () => listDossiers(store.db)],
    ['overview', () => overview(store, dossier, {})],
    ['events, newest', () => listEvents(store, dossier, page)],
    ['events, newest, second page', () => listEvents(store, dossier, { ...page, cursor: second })],
    ['events, oldest', () => listEvents(store, dossier, { ...page, sort: 'oldest' })],
    ['events, largest', () => listEvents(store, dossier, { ...page, sort: 'largest' })],
    ['events, most documents', () => listEvents(store, dossier, { ...page, sort: 'documents' })],
    ['documents', () => listDocuments(store, dossier, { limit: 50 })],
    ['documents of a common word', () => listDocuments(store, dossier, { q: 'police', limit: 50 })],
    ['the first selection', () => overview(store, dossier, { country: ['KHM'] })],
    ['overview of one country', () => overview(store, dossier, { country: ['PER'] })],
    ['events of one country', () => listEvents(store, dossier, { ...page, country: ['PER'] })],
    ['overview of one month', () => overview(store, dossier, { from: '2016-03-01', to: '2016-03-31' })],
    ['overview of an action', () => overview(store, dossier, { action: ['arrest'] })],
    [
      'overview of a nationality and a status',
      () => overview(store, dossier, { nationality: ['CHN'], status: ['contested'] }),
    ],
    ['overview of a source', () => overview(store, dossier, { source: ['Outlet 7'] })],
    ['overview of a kind and a period', () => overview(store, dossier, { kind: ['incident'], from: '2018-01-01' })],
    ['overview of a common word', () => overview(store, dossier, { q: 'police' })],
    ['events of a common word', () => listEvents(store, dossier, { ...page, q: 'police' })],
    ['search of a common word', () => search(store, dossier, 'police', 20)],
    ['search of a rare word', () => search(store, dossier, rare, 20)],
    ['review queue', () => reviewQueue(store, dossier, { limit: 50 })],
    ['totals as of a past day', () => dossierAsOf(store, dossier, '2020-01-01')],
    ['totals as of today', () => dossierAsOf(store, dossier, today)],
    ['totals of a country as of today', () => dossierAsOf(store, dossier, today, { country: ['PER'] })],
    ['totals of an action as of today', () => dossierAsOf(store, dossier, today, { action: ['arrest'] })],
    [
      'totals of a period and a common word as of today',
      () => dossierAsOf(store, dossier, today, { from: '2018-01-01', q: 'police' }),
    ],
    ['changes since a day', () => dossierChanges(store, dossier, '2020-01-01')],
  ]
  for (const [name, ask] of asked) await measure(name, ask, name === 'the first selection' ? 1 : ROUNDS)
  await store.close()
  store = await openStore(where)
  await measure('the first view after another start', () => overview(store, dossier, {}), 1)
  await measure('the first selection after another start', () => overview(store, dossier, { country: ['KHM'] }), 1)
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
}
