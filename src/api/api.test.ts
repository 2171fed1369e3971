import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { z } from 'zod'
import type { Store } from '../app/index.ts'
import { addReports, makeFetcher } from '../app/index.ts'
import { bamban, takeoFirst, threeReports } from '../app/testing/reports.ts'
import { AddResult } from '../model/api/adding.ts'
import { DocumentList, DocumentRemoval, DocumentView } from '../model/api/documents.ts'
import { DossierList, DossierRemoval } from '../model/api/dossiers.ts'
import { EventView } from '../model/api/event.ts'
import { EventList, EventSort } from '../model/api/events.ts'
import { ApiError } from '../model/api/failure.ts'
import { Health } from '../model/api/health.ts'
import { NameList } from '../model/api/names.ts'
import { Overview, TotalList } from '../model/api/totals.ts'
import * as profile from '../model/profile.ts'
import * as review from '../model/review.ts'
import { DocumentVersions } from '../model/versions.ts'
import { queriesOn } from '../store/connect.ts'
import { testStore } from '../store/testing/store.ts'
import { makeServer } from './server.ts'

let store: Store
let server: FastifyInstance

beforeEach(async () => {
  store = await testStore()
  server = await makeServer({ store, version: '1.2.3', fetch: makeFetcher({ version: '1.2.3' }), web: '/nowhere' })
})

/** Calls a route and checks its answer against the contract, field by field. */
const call = async <T extends z.ZodType>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  schema: T,
  payload?: object,
) => {
  const response = await server.inject({ method, url, ...(payload ? { payload } : {}) })
  expect(response.statusCode, response.body).toBe(200)
  return schema.parse(response.json())
}

const fill = () => addReports(store, threeReports(), { dossier: 'main' })

const failure = async (url: string, options: object = {}) => {
  const response = await server.inject({ method: 'GET', url, ...options })
  return { status: response.statusCode, ...ApiError.parse(response.json()) }
}

test('GET /api/health', async () => {
  expect(await call('GET', '/api/health', Health)).toEqual({ ok: true, version: '1.2.3' })
})

test('GET /api/dossiers', async () => {
  await fill()
  const [main] = await call('GET', '/api/dossiers', DossierList)
  expect(main).toMatchObject({ id: 'main', sample: false, documents: 3, notice: null })
})

test('GET /api/dossiers/:id/overview, whole and narrowed', async () => {
  await fill()
  const whole = await call('GET', '/api/dossiers/main/overview', Overview)
  expect(whole.counts).toMatchObject({ documents: 3, outlets: 3 })
  expect(whole.facets.countries).toEqual(expect.arrayContaining([{ value: 'KHM', events: expect.any(Number) }]))
  const narrowed = await call('GET', '/api/dossiers/main/overview?country=PHL', Overview)
  expect(narrowed.headline).toMatchObject([
    { sentence: { quote: bamban, publisher: 'Third Herald' }, figure: { best: 868 } },
  ])
  expect(narrowed.totals).toMatchObject([{ action: 'rescue', unit: 'people', best: 868, events: 1, cumulative: [] }])
})

test('GET /api/dossiers/:id/events: every filter and order, page by page', async () => {
  await fill()
  const { total } = await call('GET', '/api/dossiers/main/events', EventList)
  expect(total).toBeGreaterThan(1)
  const count = async (query: string) => (await call('GET', `/api/dossiers/main/events?${query}`, EventList)).total
  expect(await count('country=PHL')).toBe(1)
  expect(await count('country=PHL,KHM')).toBe(total)
  expect(await count('country=FRA')).toBe(0)
  expect(await count('action=rescue')).toBe(1)
  expect(await count('nationality=CHN')).toBe(total - 1)
  expect(await count('role=official')).toBe(0)
  expect(await count('status=contested')).toBe(1)
  expect(await count('kind=stock')).toBe(0)
  expect(await count('from=2024-01-01')).toBe(1)
  expect(await count('to=2024-01-01')).toBe(total - 1)
  expect(await count('q=bam')).toBe(1)
  expect(await count('source=third herald')).toBe(1)
  expect(await count('site=nowhere')).toBe(0)
  expect(await count(`q=${encodeURIComponent("'; drop table event; --")}`)).toBe(0)
  for (const sort of EventSort.options) {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: EventList = await call(
        'GET',
        `/api/dossiers/main/events?sort=${sort}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
        EventList,
      )
      seen.push(...page.events.map(({ id }) => id))
      cursor = page.next
    }
    expect(new Set(seen).size, sort).toBe(total)
    expect(seen, sort).toHaveLength(total)
  }
  const sizes = (await call('GET', '/api/dossiers/main/events?sort=largest', EventList)).events
  expect(sizes[0]?.leading?.best).toBe(868)
})

test('GET /api/events/:id', async () => {
  await fill()
  const { events } = await call('GET', '/api/dossiers/main/events?sort=documents', EventList)
  const event = await call('GET', `/api/events/${events[0]?.id}`, EventView)
  expect(event.claims.map(({ publisher }) => publisher)).toEqual(expect.arrayContaining(['First Post', 'Second Times']))
  expect(event.relays.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(['First Post', 'Second Times']))
  expect(event).not.toHaveProperty('redirectedFrom')
})

test('GET /api/dossiers/:id/documents, searched and page by page', async () => {
  await fill()
  const first = await call('GET', '/api/dossiers/main/documents?limit=2', DocumentList)
  expect(first).toMatchObject({ total: 3, documents: [{ publisher: 'Third Herald' }, {}] })
  const second = await call('GET', `/api/dossiers/main/documents?limit=2&cursor=${first.next}`, DocumentList)
  expect(second).toMatchObject({ total: 3, next: null, documents: [{}] })
  const found = await call('GET', '/api/dossiers/main/documents?q=third%20her', DocumentList)
  expect(found.documents.map(({ publisher }) => publisher)).toEqual(['Third Herald'])
})

test('POST /api/dossiers/:id/documents with JSON, then GET, PATCH, DELETE and restore', async () => {
  const body = { documents: [{ text: takeoFirst, publisher: 'First Post', published: '2018-11-28' }, { text: ' ' }] }
  const { added, failed } = await call('POST', '/api/dossiers/main/documents', AddResult, body)
  expect(failed).toMatchObject([{ name: 'pasted.txt', code: 'input-empty' }])
  const id = added[0]?.id
  expect(added).toMatchObject([{ duplicate: false, claims: expect.any(Number) }])

  const document = await call('GET', `/api/documents/${id}`, DocumentView)
  expect(document).toMatchObject({ text: takeoFirst, publisher: 'First Post', removed: false, unread: null })
  expect(document.captures).toMatchObject([{ from: 'pasted.txt', bytes: takeoFirst.length, mediaType: 'text/plain' }])

  expect(await call('GET', `/api/documents/${id}/versions`, DocumentVersions)).toMatchObject({
    total: 1,
    versions: [{ from: 'pasted.txt', unreadable: null, fields: [], paragraphs: [], figures: [] }],
  })

  const corrected = await call('PATCH', `/api/documents/${id}`, DocumentView, {
    publisher: 'Corrected',
    title: 'A title',
  })
  expect(corrected).toMatchObject({ publisher: 'Corrected', title: 'A title', published: '2018-11-28' })

  expect(await call('DELETE', `/api/documents/${id}`, DocumentRemoval)).toEqual({ id, removed: true })
  expect((await call('GET', '/api/dossiers/main/events', EventList)).total).toBe(0)
  expect(await call('POST', `/api/documents/${id}/restore`, DocumentRemoval)).toEqual({ id, removed: false })
  expect((await call('GET', '/api/dossiers/main/events', EventList)).total).toBeGreaterThan(0)
})

test('POST /api/dossiers/:id/documents with files', async () => {
  const form = new FormData()
  form.set('publisher', 'Dropped Daily')
  form.append('file', new Blob([takeoFirst], { type: 'text/plain' }), 'takeo.txt')
  form.append('file', new Blob(['{"text": 1}'], { type: 'application/json' }), 'wrong.json')
  form.set('published', '2018-11-28')
  const response = await server.inject({ method: 'POST', url: '/api/dossiers/main/documents', payload: form })
  expect(response.statusCode, response.body).toBe(200)
  const { added, failed } = AddResult.parse(response.json())
  expect(failed).toMatchObject([{ name: 'wrong.json', code: 'input-invalid-document' }])
  const document = await call('GET', `/api/documents/${added[0]?.id}`, DocumentView)
  expect(document).toMatchObject({ publisher: 'Dropped Daily', published: '2018-11-28' })
  expect(document.captures).toMatchObject([{ from: 'takeo.txt' }])
})

test('POST /api/reviews, GET /api/dossiers/:id/reviews, POST /api/reviews/:id/undo', async () => {
  await fill()
  const list = await call('GET', '/api/dossiers/main/events?sort=documents&limit=1', EventList)
  const { id, claims } = await call('GET', `/api/events/${list.events[0]?.id}`, EventView)
  const claim = claims.find(({ count }) => count?.low === 240)
  const pointer = { document: claim?.document ?? '', claim: claim?.id ?? '' }
  const why = { by: 'A. Reviewer', reason: 'Confirmed on the phone' }
  const best = { kind: 'best', claims: [pointer], value: 238, ...why }
  const made = await call('POST', '/api/reviews', review.ReviewView, best)
  expect(made).toMatchObject({ state: 'active', value: 238, claims: [pointer] })
  const { figures } = await call('GET', `/api/events/${id}`, EventView)
  expect(figures).toContainEqual(expect.objectContaining({ best: 238, rule: 'reviewed' }))
  const undone = await call('POST', `/api/reviews/${made.id}/undo`, review.ReviewView, why)
  expect(undone).toMatchObject({ id: made.id, state: 'undone' })
  expect(await call('GET', '/api/dossiers/main/reviews', review.ReviewList)).toEqual({ reviews: [undone], next: null })
  for (const [url, payload, status] of [
    ['/api/reviews', { ...best, reason: ' ' }, 400],
    ['/api/reviews', { kind: 'correct', claims: [pointer], change: {}, ...why }, 400],
    ['/api/reviews', { kind: 'merge', events: [id, id], ...why }, 400],
    ['/api/reviews', { kind: 'checked', event: 'e0', ...why }, 404],
    ['/api/reviews', { kind: 'grade', dossier: 'none', source: 'X', reliability: 'A', ...why }, 404],
    ['/api/reviews', { ...best, claims: [{ ...pointer, claim: 'nothing' }] }, 404],
    [`/api/reviews/${made.id}/undo`, why, 409],
    ['/api/reviews/999/undo', why, 404],
  ] as const) {
    const response = await server.inject({ method: 'POST', url, payload })
    expect([url, response.statusCode]).toEqual([url, status])
    ApiError.parse(response.json())
  }
})

test('POST /api/reviews of every kind, the queue, the sources and suggestions', async () => {
  await fill()
  const list = await call('GET', '/api/dossiers/main/events?sort=oldest', EventList)
  const [first, last] = [list.events[0]?.id ?? '', list.events.at(-1)?.id ?? '']
  const { claims } = await call('GET', `/api/events/${first}`, EventView)
  const pointers = claims.map(({ document, id }) => ({ document, claim: id }))
  const [a, b] = [pointers[0]!, pointers.find(({ document }) => document !== claims[0]?.document)!]
  const by = 'A. Reviewer'
  const bodies: review.NewReviewBody[] = [
    { kind: 'accept', claims: pointers, by },
    { kind: 'correct', claims: [a], change: { role: 'suspect', time: null }, by },
    { kind: 'reject', claims: [b], by, reason: 'Not in the text' },
    { kind: 'add', document: a.document, span: { start: 0, end: 30 }, claim: { action: 'raid' }, by },
    { kind: 'credibility', claims: [a], credibility: 2, by },
    { kind: 'best', claims: [a], value: 236, by, reason: 'By the ministry' },
    { kind: 'withdraw', claims: [b], by, reason: 'Taken back' },
    { kind: 'same', claims: [a, b], by },
    { kind: 'not-same', claims: [a, b], by },
    { kind: 'merge', events: [first, last], by },
    { kind: 'copy', document: b.document, of: a.document, by },
    { kind: 'grade', dossier: 'main', source: 'First Post', reliability: 'B', by },
    { kind: 'checked', event: first, by },
    { kind: 'note', on: { source: 'First Post', dossier: 'main' }, by, reason: 'Ask them' },
  ]
  for (const body of bodies) {
    const made = await call('POST', '/api/reviews', review.ReviewView, body)
    expect(made).toMatchObject({ kind: body.kind, by, undone: null })
    const undone = await call('POST', `/api/reviews/${made.id}/undo`, review.ReviewView, { by })
    expect(undone).toMatchObject({ id: made.id, state: 'undone', undone: { by } })
  }
  const taken = { kind: 'split', event: first, claims: [a], by }
  expect(await call('POST', '/api/reviews', review.ReviewView, taken)).toMatchObject({ events: [first] })
  await call('POST', '/api/reviews', review.ReviewView, bodies[1])
  const document = await call('GET', `/api/documents/${a.document}`, DocumentView)
  expect(document.claims.find(({ id }) => id === a.claim)).toMatchObject({
    verdict: 'corrected',
    time: null,
    read: { time: { start: '2018-11-26' } },
  })
  const page = await call('GET', '/api/dossiers/main/reviews?limit=2', review.ReviewList)
  expect(page.reviews.map(({ kind }) => kind)).toEqual(['correct', 'split'])
  const next = await call('GET', `/api/dossiers/main/reviews?limit=2&cursor=${page.next}`, review.ReviewList)
  expect(next.reviews.map(({ kind }) => kind)).toEqual(['note', 'checked'])
  const { items, waiting } = await call('GET', '/api/dossiers/main/queue?kind=claim,source', review.Queue)
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['claim', 'source']))
  expect(waiting.source).toBe(3)
  expect(await call('GET', '/api/dossiers/main/sources', review.SourceList)).toMatchObject({ total: 3 })
  await call('GET', `/api/events/${first}/suggestions`, review.MergeSuggestions)
})

test('GET /api/dossiers/:id/stream tells that a dossier changed, and ends with the server', async () => {
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  const answer = await fetch(`${address}/api/dossiers/main/stream`)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  const state = async () => {
    const { value = '' } = await reader.read()
    return JSON.parse(value.split('data: ')[1] ?? 'null')
  }
  expect(await state()).toMatchObject({ documents: 0, events: 0 })
  await fill()
  let next = await state()
  while (next.events === 0) next = await state()
  expect(next).toMatchObject({ documents: 3 })
  expect(await failure('/api/dossiers/none/stream')).toMatchObject({ status: 404 })
  await server.close()
  expect((await reader.read()).done).toBe(true)
})

test('GET /api/dossiers/:id/totals says what a running total may count twice; an event says what became of a plan', async () => {
  await fill()
  const total = 'Police arrested 373 people in Cambodia from January to December 2018, the immigration department said.'
  const plan = 'Cambodia will deport 90 Chinese nationals on 3 December 2018, the immigration department said.'
  const documents = [total, plan].map((text, at) => ({ text, publisher: `Paper ${at}`, published: '2018-11-29' }))
  await call('POST', '/api/dossiers/main/documents', AddResult, { documents })
  const totals = await call('GET', '/api/dossiers/main/totals?country=KHM', TotalList)
  expect(totals.find(({ action }) => action === 'arrest')).toMatchObject({
    unit: 'people',
    best: expect.any(Number),
    cumulative: [{ figure: { best: 373 } }],
    overlapping: { events: 1, some: [expect.any(String)] },
    warning: expect.stringContaining('count people twice'),
  })
  const { events } = await call('GET', '/api/dossiers/main/events?state=planned', EventList)
  expect(events).toMatchObject([{ planned: true }])
  const { plan: followed } = await call('GET', `/api/events/${events[0]?.id}`, EventView)
  expect(followed).toMatchObject({ state: 'announced, not confirmed', number: 90, due: '2018-12-03' })
})

test('GET /api/dossiers/:id/totals: a running total reaches back from its day; one without time and country reaches nothing known', async () => {
  await fill()
  const add = (text: string) =>
    call('POST', '/api/dossiers/main/documents', AddResult, {
      documents: [{ text, publisher: 'Late Post', published: '2018-12-20' }],
    })
  const arrests = async () =>
    (await call('GET', '/api/dossiers/main/totals?country=KHM', TotalList)).find(({ action }) => action === 'arrest')
  const rescues = async () =>
    (await call('GET', '/api/dossiers/main/totals', TotalList)).find(({ action }) => action === 'rescue')
  await add('So far 3,730 people have been arrested over scams in Cambodia, the immigration department said.')
  expect(await arrests()).toMatchObject({
    overlapping: { events: 1 },
    warning: expect.stringContaining('time and country'),
  })
  await add('The militias have rescued more than 7,000 people from scam compounds, the ministry said.')
  expect(await rescues()).toMatchObject({
    best: 868,
    cumulative: [{ figure: { low: 7001 } }],
    overlapping: null,
    warning: expect.stringContaining('stands beside this sum'),
  })
})

test('GET /api/dossiers/:id/names: what the filters by name can take, narrowed by the other filters alone', async () => {
  await fill()
  const names = async (query: string) => call('GET', `/api/dossiers/main/names?${query}`, NameList)
  const all = await names('of=source')
  expect(all.names).toEqual(expect.arrayContaining(['First Post', 'Second Times', 'Third Herald']))
  expect((await names('of=source&like=thi')).names).toEqual(['Third Herald'])
  expect((await names('of=source&country=PHL&source=first post')).names).not.toContain('First Post')
  expect(await names('of=source&limit=1')).toMatchObject({ names: [expect.any(String)], total: all.total })
  expect(await names('of=site')).toEqual({ names: ['Bamban'], total: 1 })
})

test('GET /api/dossiers/:id/source and /nationality; a comma in a name is no end of it', async () => {
  await fill()
  const text = 'Police rescued 30 people in Kep on 4 May 2024, the interior ministry said.'
  const documents = [{ text, publisher: 'Kep, Daily', published: '2024-05-05' }]
  await call('POST', '/api/dossiers/main/documents', AddResult, { documents })
  const outlet = await call('GET', '/api/dossiers/main/source?name=Kep,%20Daily', profile.SourceProfile)
  expect(outlet).toMatchObject({ name: 'Kep, Daily', documents: 1 })
  const { total } = await call('GET', '/api/dossiers/main/events?source=Kep%5C,%20Daily', EventList)
  expect(total).toBe(outlet.counts.events)
  const chinese = await call('GET', '/api/dossiers/main/nationality?code=CHN', profile.NationalityProfile)
  expect(chinese.figures).not.toEqual([])
  expect(await failure('/api/dossiers/main/site?name=nowhere')).toMatchObject({ status: 404, code: 'not-found' })
})

test('DELETE and restore of a dossier', async () => {
  await store.db
    .insertInto('dossier')
    .values({ id: 's', name: 'Sample', sample: true, notice: 'n', removedAt: null })
    .execute()
  expect(await call('DELETE', '/api/dossiers/s', DossierRemoval)).toEqual({ id: 's', removed: true })
  expect(await call('GET', '/api/dossiers', DossierList)).toHaveLength(1)
  expect(await failure('/api/dossiers/s/overview')).toMatchObject({ status: 404, help: 'It can be brought back.' })
  expect(await call('POST', '/api/dossiers/s/restore', DossierRemoval)).toEqual({ id: 's', removed: false })
  expect(await call('GET', '/api/dossiers', DossierList)).toHaveLength(2)
  expect(await failure('/api/dossiers/main', { method: 'DELETE' })).toMatchObject({ status: 409, code: 'conflict' })
})

const refused: [string, object, number, string][] = [
  ['/api/nothing', {}, 404, 'not-found'],
  ['/api/events/e0', {}, 404, 'not-found'],
  ['/api/documents/d0', {}, 404, 'not-found'],
  ['/api/documents/d0', { method: 'DELETE' }, 404, 'not-found'],
  ['/api/documents/d0', { method: 'PATCH', payload: {} }, 404, 'not-found'],
  ['/api/dossiers/none/documents', { method: 'POST', payload: { documents: [{ text: 'a' }] } }, 404, 'not-found'],
  ['/api/dossiers/main/documents', { method: 'POST', payload: { documents: [] } }, 400, 'usage'],
  [
    '/api/dossiers/main/documents',
    { method: 'POST', payload: 'text', headers: { 'content-type': 'text/csv' } },
    400,
    'usage',
  ],
  [
    '/api/dossiers/main/documents',
    { method: 'POST', payload: '{', headers: { 'content-type': 'application/json' } },
    400,
    'usage',
  ],
  ['/api/dossiers/main/events?action=dance', {}, 400, 'usage'],
  ['/api/dossiers/main/events?cursor=wrong', {}, 400, 'usage'],
  ['/api/dossiers/main/events?limit=501', {}, 400, 'usage'],
  ['/api/dossiers/main/events?from=yesterday', {}, 400, 'usage'],
  ['/api/health', { headers: { host: 'rebound.example' } }, 403, 'forbidden'],
  ['/api/dossiers/main', { method: 'DELETE', headers: { origin: 'https://elsewhere.example' } }, 403, 'forbidden'],
  ['/api/dossiers/main', { method: 'DELETE', headers: { origin: 'null' } }, 403, 'forbidden'],
  ['/api/dossiers/main', { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'forbidden'],
  ['/', { headers: { accept: 'text/html' } }, 404, 'not-found'],
]

test('failures have a code, a sentence and advice', async () => {
  for (const [url, options, status, code] of refused) {
    const answer = await failure(url, options)
    expect(answer, `${url} ${JSON.stringify(options)}`).toMatchObject({ status, code })
    expect([answer.message, answer.help]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
  }
})

test('the app’s own changes are let in', async () => {
  const headers = { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }
  expect(await failure('/api/dossiers/main', { method: 'DELETE', headers })).toMatchObject({ status: 409 })
})

test('a database that does not answer is said so', async () => {
  const { db, close } = queriesOn(new pg.Pool({ host: '127.0.0.1', port: 1 }))
  server = await makeServer({
    store: { db, close },
    version: '1.2.3',
    fetch: makeFetcher({ version: '1.2.3' }),
    web: '/nowhere',
  })
  const { status, code } = await failure('/api/dossiers')
  expect([status, code]).toEqual([503, 'database-unreachable'])
})

test('/api/openapi.json describes every route', async () => {
  const description = (await server.inject('/api/openapi.json')).json()
  expect(description.openapi).toBe('3.1.0')
  const routes = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method} ${path}`),
  )
  expect(routes.sort()).toEqual([
    'delete /api/documents/{id}',
    'delete /api/dossiers/{id}',
    'delete /api/dossiers/{id}/set-aside',
    'delete /api/watches/{id}',
    'get /api/documents/{id}',
    'get /api/documents/{id}/versions',
    'get /api/dossiers',
    'get /api/dossiers/{id}/archive',
    'get /api/dossiers/{id}/as-of',
    'get /api/dossiers/{id}/changes',
    'get /api/dossiers/{id}/documents',
    'get /api/dossiers/{id}/events',
    'get /api/dossiers/{id}/names',
    'get /api/dossiers/{id}/nationality',
    'get /api/dossiers/{id}/overview',
    'get /api/dossiers/{id}/queue',
    'get /api/dossiers/{id}/reviews',
    'get /api/dossiers/{id}/search',
    'get /api/dossiers/{id}/set-aside',
    'get /api/dossiers/{id}/site',
    'get /api/dossiers/{id}/source',
    'get /api/dossiers/{id}/source/corrections',
    'get /api/dossiers/{id}/sources',
    'get /api/dossiers/{id}/stream',
    'get /api/dossiers/{id}/totals',
    'get /api/dossiers/{id}/watches',
    'get /api/events/{id}',
    'get /api/events/{id}/as-of',
    'get /api/events/{id}/changes',
    'get /api/events/{id}/suggestions',
    'get /api/health',
    'patch /api/documents/{id}',
    'patch /api/watches/{id}',
    'post /api/documents/{id}/restore',
    'post /api/dossiers/{id}/addresses',
    'post /api/dossiers/{id}/documents',
    'post /api/dossiers/{id}/restore',
    'post /api/dossiers/{id}/set-aside/retry',
    'post /api/dossiers/{id}/watches',
    'post /api/reviews',
    'post /api/reviews/{id}/undo',
    'post /api/watches/{id}/look',
  ])
})

test('the web app is served with its first page for client routes, and only its own content may run', async () => {
  const web = await mkdtemp(join(tmpdir(), 'reckoner-web-'))
  onTestFinished(() => rm(web, { recursive: true }))
  await mkdir(join(web, 'assets'))
  await writeFile(join(web, 'index.html'), '<p>app</p>')
  await writeFile(join(web, 'assets/a.js'), '1')
  const pages = await makeServer({ store, version: '1.2.3', fetch: makeFetcher({ version: '1.2.3' }), web })
  const accept = { accept: 'text/html,*/*' }
  for (const url of ['/', '/events/e1', '/documents/d1?claim=c1']) {
    const response = await pages.inject({ url, headers: accept })
    expect([response.statusCode, response.body], url).toEqual([200, '<p>app</p>'])
    expect(response.headers['cache-control']).toBe('no-cache')
    const policy = String(response.headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("worker-src 'self' blob:")
  }
  const asset = await pages.inject('/assets/a.js')
  expect([asset.body, asset.headers['cache-control']]).toEqual(['1', 'public, max-age=31536000, immutable'])
  expect((await pages.inject({ url: '/assets/gone.js' })).statusCode).toBe(404)
  expect((await pages.inject({ url: '/../package.json' })).statusCode).toBe(404)
  expect((await pages.inject({ url: '/api/none', headers: accept })).statusCode).toBe(404)
})
