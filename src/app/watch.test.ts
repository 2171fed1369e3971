import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { expand } from '../1-capture/expand.ts'
import { fetcherOn, loopbackNetwork, pagesAt } from '../1-capture/fetch/testing/network.ts'
import type { Store } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import {
  addReports,
  addWatch,
  eventChanges,
  exportArchive,
  listDocuments,
  lookAtAll,
  lookAtDue,
  lookSoon,
  rebuild,
  retrySetAside,
  setWatch,
  versionsOf,
  viewDocument,
  watchesOf,
} from './index.ts'
import { nextMinutes } from './watch.ts'

const dossier = 'main'
const story = (people: number) =>
  `<html><head><title>Raid</title></head><body><article><p>Police arrested ${people} Chinese nationals in a raid in Takeo province on 26 November 2018, the interior ministry said in a statement.</p><p>They were held for questioning, and the ministry said that more would follow in the days to come.</p></article></body></html>`
const feed = (...links: string[]) =>
  `<rss version="2.0"><channel><title>N</title>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`

let store: Store
let pages: Record<string, string>
let fetch: ReturnType<typeof fetcherOn>
let conditional: string[]

beforeEach(async () => {
  store = await testStore()
  pages = { '/feed': feed('https://news.example/a'), '/a': story(235) }
  conditional = []
  const port = await pagesAt((request, response) => {
    const page = pages[request.url!]
    if (page === undefined) return response.writeHead(404).end()
    const etag = `"${page.length}-${page.slice(-400, -300).length}-${[...page].reduce((sum, char) => sum + char.charCodeAt(0), 0)}"`
    if (request.headers['if-none-match']) conditional.push(request.url!)
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
    return response.writeHead(200, { etag, 'content-type': 'text/html' }).end(page)
  })
  fetch = fetcherOn(loopbackNetwork(port))
})

const lookLater = async () => {
  await sql`update watch set due_at = now() - interval '1 minute'`.execute(store.db)
  return lookAtDue(store, fetch)
}
const health = async () => (await watchesOf(store, dossier))[0]!

test('a watched feed brings its new reports, asks with conditions, and shows its health', async () => {
  await addWatch(store, dossier, 'https://news.example/feed', 60)
  expect(await lookAtDue(store, fetch)).toBe(1)
  expect(await health()).toMatchObject({ looks: 1, found: 1, changed: 0, failures: 0, lastFailure: null })
  expect(await lookAtDue(store, fetch)).toBe(0)
  await lookLater()
  expect(conditional).toContain('/feed')
  expect(await health()).toMatchObject({ looks: 2, found: 1 })
  pages['/feed'] = feed('https://news.example/a', 'https://news.example/b')
  pages['/b'] = story(40)
  await lookLater()
  expect(await health()).toMatchObject({ looks: 3, found: 2 })
})

test('a watched page that changed is the same document, read again, with its differences; a failure is told and backs off', async () => {
  await addWatch(store, dossier, 'https://news.example/a', 60)
  await lookAtDue(store, fetch)
  pages['/a'] = story(240)
  await lookLater()
  expect(await health()).toMatchObject({ looks: 2, found: 1, changed: 1 })
  const { documents, total } = await listDocuments(store, dossier, { limit: 10 })
  expect(total).toBe(1)
  const { total: captures, versions } = await versionsOf(store, documents[0]!.id, 10)
  expect(captures).toBe(2)
  expect(versions[0]).toMatchObject({ paragraphs: [], fields: [], figures: [] })
  expect(versions[1]!.paragraphs).toMatchObject([
    {
      kind: 'changed',
      at: 0,
      parts: [
        { kind: 'same', text: 'Police arrested ' },
        { kind: 'removed', text: '235' },
        { kind: 'added', text: '240' },
        { kind: 'same' },
      ],
    },
  ])
  const says = 'best 235 → 240: new capture of a report: news.example'
  expect(versions[1]!.figures).toMatchObject([
    { says, before: { best: 235 }, after: { best: 240 }, documents: [{ id: documents[0]!.id, change: 'captured' }] },
  ])
  expect(await eventChanges(store, versions[1]!.figures[0]!.eventId)).toMatchObject([{ says }])
  delete pages['/a']
  await lookLater()
  const { failures, lastFailure, dueAt, lastAt } = await health()
  expect({ failures, lastFailure }).toMatchObject({ failures: 1, lastFailure: { code: 'fetch-failed' } })
  expect(Date.parse(dueAt) - Date.parse(lastAt!)).toBe(120 * 60_000)
  pages['/a'] = story(240)
  await lookLater()
  const { lastFailureAt, lastGoodAt, ...works } = await health()
  expect(works).toMatchObject({ failures: 0, lastFailure: { code: 'fetch-failed' }, looking: false })
  expect(lastFailureAt! < lastGoodAt!).toBe(true)
})

test('a page that goes back to what it said is one more capture, and its figure goes back too', async () => {
  await addWatch(store, dossier, 'https://news.example/a', 60)
  await lookAtDue(store, fetch)
  for (const people of [240, 235]) {
    pages['/a'] = story(people)
    await lookLater()
  }
  expect(await health()).toMatchObject({ looks: 3, found: 1, changed: 2 })
  const { documents } = await listDocuments(store, dossier, { limit: 10 })
  expect(documents).toHaveLength(1)
  const { total, versions } = await versionsOf(store, documents[0]!.id, 2)
  expect(total).toBe(3)
  expect(versions.map(({ figures }) => figures.map(({ after }) => after?.best))).toEqual([[240], [235]])
  expect(versions[0]!.paragraphs).toHaveLength(1)
})

test('other bytes that say the same, an older capture and an error page are kept and change nothing', async () => {
  await addWatch(store, dossier, 'https://news.example/a', 60)
  await lookAtDue(store, fetch)
  const { documents } = await listDocuments(store, dossier, { limit: 10 })
  const { id } = documents[0]!
  pages['/a'] = story(235).replace('<body>', '<body><!-- token 12345 -->')
  await lookLater()
  expect(await health()).toMatchObject({ looks: 2, found: 1, changed: 0 })
  const archived = {
    name: 'https://news.example/a',
    bytes: Buffer.from(story(12)),
    mediaType: 'text/html',
    given: {},
    provenance: {
      address: 'https://news.example/a',
      redirects: [],
      status: 200,
      headers: [],
      at: '2019-01-01T00:00:00.000Z',
      within: 'old.warc',
    },
  }
  for (const _ of [1, 2])
    expect((await addReports(store, [archived], { dossier })).added).toMatchObject([{ id, changed: false }])
  pages['/a'] = '<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1></body></html>'
  await lookLater()
  const { total, versions } = await versionsOf(store, id, 10)
  expect(total).toBe(4)
  expect(versions.map(({ unreadable }) => unreadable)).toEqual([null, null, null, expect.stringMatching(/error page/)])
  await rebuild(store)
  expect((await viewDocument(store, id)).text).toContain('235')
})

test('a watch that is off does not look; addresses that are never fetched are refused at once', async () => {
  await addWatch(store, dossier, 'https://news.example/a', 60)
  await setWatch(store, (await health()).id, { active: false })
  expect(await lookLater()).toBe(0)
  const { id } = await health()
  await expect(lookSoon(store, id)).rejects.toMatchObject({ code: 'conflict' })
  await setWatch(store, id, { active: true })
  expect(await lookAtDue(store, fetch)).toBe(1)
  expect(await lookAtDue(store, fetch)).toBe(0)
  await lookSoon(store, id)
  expect(await lookAtDue(store, fetch)).toBe(1)
  expect(await lookAtAll(store, fetch, dossier)).toBe(1)
  await expect(addWatch(store, dossier, 'http://169.254.169.254/', 60)).rejects.toMatchObject({ code: 'fetch-refused' })
})

test('a look that is broken off stops after the page at hand, and goes on the next time', async () => {
  const links = Array.from({ length: 30 }, (_, i) => `https://news.example/${i}`)
  pages['/feed'] = feed(...links)
  for (const [i] of links.entries()) pages[`/${i}`] = story(i + 1)
  await addWatch(store, dossier, 'https://news.example/feed', 60)
  const stop = new AbortController()
  let asked = 0
  const counting: typeof fetch = async (address, known) => {
    asked++
    if (asked === 5) stop.abort()
    return fetch(address, known)
  }
  await lookAtDue(store, counting, stop.signal)
  const { total } = await listDocuments(store, dossier, { limit: 1 })
  expect(total).toBeLessThan(30)
  expect(await health()).toMatchObject({ looks: 0, looking: false })
  expect(await lookAtDue(store, fetch)).toBe(1)
  expect(await listDocuments(store, dossier, { limit: 1 })).toMatchObject({ total: 30 })
})

test('waits double with failures, up to a week', () => {
  expect([0, 1, 2, 9, 50].map((failures) => nextMinutes(60, failures))).toEqual([60, 120, 240, 10080, 10080])
})

test('what was set aside is tried again', async () => {
  await addReports(
    store,
    [{ name: 'https://news.example/later', failure: { code: 'fetch-failed', message: 'x', help: 'y' }, given: {} }],
    { dossier },
  )
  expect((await retrySetAside(store, fetch, { dossier })).failed).toHaveLength(1)
  pages['/later'] = story(20)
  expect((await retrySetAside(store, fetch, { dossier })).added).toMatchObject([{ duplicate: false }])
  expect(await retrySetAside(store, fetch, { dossier })).toEqual({ added: [], failed: [] })
})

test.each(['warc', 'wacz'] as const)('captures that are exported as %s can be added from it', async (format) => {
  await addWatch(store, dossier, 'https://news.example/a', 60)
  await lookAtDue(store, fetch)
  const chunks: Uint8Array[] = []
  for await (const chunk of await exportArchive(store, dossier, format, null)) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const found = []
  for await (const item of expand({ bytes }, bytes, { name: 'x', inFolder: false, provenance: null, depth: 0 }, null))
    found.push(item)
  expect(found).toMatchObject([{ kind: 'bytes', name: 'https://news.example/a' }])
  expect(found[0]?.kind === 'bytes' && Buffer.from(found[0].bytes).toString()).toBe(story(235))
})
