import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { fetcherOn, loopbackNetwork, pagesAt } from '../1-capture/fetch/testing/network.ts'
import { listSetAside, type Store } from '../store/index.ts'
import { testStore } from '../store/testing/store.ts'
import {
  type AddOutcome,
  addReports,
  addReview,
  fromAddresses,
  fromFiles,
  giveUp,
  listDocuments,
  reviewQueue,
  viewDocument,
  webOf,
} from './index.ts'

const dossier = 'main'
const raid = (people: number) =>
  `<html><head><title>Raid in Takeo</title></head><body><article><h1>Raid in Takeo</h1><p>Police arrested ${people} Chinese nationals in a raid in Takeo province on 26 November 2018, the interior ministry said in a long statement that it read to reporters.</p><p>They were held for questioning, and the ministry said that more would follow in the days to come, since the inquiry had only begun.</p></article></body></html>`

let store: Store
let pages: Record<string, string | number>
let add: (...addresses: string[]) => Promise<AddOutcome>

beforeEach(async () => {
  store = await testStore()
  pages = { '/raid': raid(235) }
  const port = await pagesAt((request, response) => {
    const page = pages[request.url!] ?? 404
    if (typeof page === 'number') response.writeHead(page, page < 400 ? { location: '/raid' } : {}).end()
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'X-Served-By': 'desk' }).end(page)
  })
  const web = webOf(store, dossier, fetcherOn(loopbackNetwork(port)))
  add = (...addresses) => addReports(store, fromAddresses(addresses, {}, web), { dossier })
})

test('a page of the web is kept with how it came', async () => {
  pages['/r'] = 302
  const { added } = await add('https://news.example/r')
  expect(added).toMatchObject([{ duplicate: false, changed: false, title: 'Raid in Takeo' }])
  const { captures } = await viewDocument(store, added[0]!.id)
  expect(captures).toMatchObject([
    {
      sha256: createHash('sha256').update(raid(235)).digest('hex'),
      from: 'https://news.example/raid',
      address: 'https://news.example/raid',
      status: 200,
      mediaType: 'text/html; charset=utf-8',
      redirects: [{ from: 'https://news.example/r', status: 302, to: 'https://news.example/raid' }],
      within: null,
      tool: expect.stringMatching(/^Reckoner\/\d/),
    },
  ])
  expect(captures[0]!.headers).toContainEqual(['X-Served-By', 'desk'])
})

test('what was decided on one of several numbers of a sentence holds when the page has changed before it', async () => {
  const told = (people: number) =>
    raid(people).replace(
      '<p>They were',
      '<p>Among those arrested were 90 Vietnamese, 60 Thais and 20 Indians.</p><p>They were',
    )
  pages['/raid'] = told(235)
  const [first] = (await add('https://news.example/raid')).added
  const document = first!.id
  const claimsNow = async () =>
    new Map((await viewDocument(store, document)).claims.map((claim) => [claim.count?.text ?? claim.action, claim]))
  const before = await claimsNow()
  const claims = [{ document, claim: before.get('60')!.id }]
  await addReview(store, { kind: 'reject', claims, by: 'A. Reviewer', reason: '' })
  pages['/raid'] = told(1235)
  expect((await add('https://news.example/raid')).added).toMatchObject([{ id: document, changed: true }])
  const after = await claimsNow()
  expect(after.get('60')!.id).not.toBe(before.get('60')!.id)
  expect([after.get('90')!.verdict, after.get('60')!.verdict, after.get('20')!.verdict]).toEqual([
    null,
    'rejected',
    null,
  ])
  expect((await reviewQueue(store, dossier, { limit: 1 })).waiting.detached).toBe(0)
})

test('the same page again changes nothing; at another address it is linked to that too', async () => {
  const [first] = (await add('https://news.example/raid')).added
  pages['/copy'] = raid(235)
  const { added } = await add('https://news.example/raid', 'https://other.example/copy')
  expect(added).toMatchObject([
    { id: first!.id, duplicate: true },
    { id: first!.id, duplicate: true },
  ])
  expect((await viewDocument(store, first!.id)).captures.map(({ from }) => from)).toEqual([
    'https://news.example/raid',
    'https://other.example/copy',
  ])
})

test('a page that changed is a new capture of the same document, and its claims are read again', async () => {
  pages['/raid?utm_source=a'] = raid(235)
  const [first] = (await add('https://news.example/raid?utm_source=a')).added
  pages['/raid?utm_source=b'] = raid(240)
  const { added } = await add('https://news.example/raid?utm_source=b')
  expect(added).toMatchObject([{ id: first!.id, duplicate: false, changed: true }])
  const { claims, captures } = await viewDocument(store, first!.id)
  expect(captures).toHaveLength(2)
  expect(claims.some(({ count }) => count?.low === 240)).toBe(true)
  expect(claims.some(({ count }) => count?.low === 235)).toBe(false)
  expect((await listDocuments(store, dossier, { limit: 10 })).total).toBe(1)
})

test('what fails is set aside with its reason, is counted, and goes when it can be read', async () => {
  pages['/later'] = 500
  const { failed } = await add('https://news.example/later', 'https://news.example/raid', 'http://127.0.0.1/')
  expect(failed.map(({ name, code }) => [name, code])).toEqual([
    ['https://news.example/later', 'fetch-failed'],
    ['http://127.0.0.1/', 'fetch-refused'],
  ])
  await add('https://news.example/later')
  // What can never be read is not kept for another try.
  expect(await listSetAside(store.db, dossier)).toMatchObject([
    { name: 'https://news.example/later', tries: 2, code: 'fetch-failed' },
  ])
  pages['/later'] = raid(20)
  await add('https://news.example/later')
  expect(await listSetAside(store.db, dossier)).toEqual([])
})

test('a file that cannot be read is set aside with its bytes', async () => {
  const bytes = Buffer.from('%PDF-1.7 damaged')
  const web = webOf(store, dossier, fetcherOn(loopbackNetwork(9)))
  await addReports(store, fromFiles([{ name: 'scan.pdf', bytes, given: { publisher: 'Desk' } }], web), { dossier })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(await listSetAside(store.db, dossier)).toMatchObject([
    { name: 'scan.pdf', sha256, given: { publisher: 'Desk' } },
  ])
  await expect(giveUp(store, dossier, 'other.pdf')).rejects.toMatchObject({ code: 'not-found' })
  await giveUp(store, dossier, 'scan.pdf')
  expect(await listSetAside(store.db, dossier)).toEqual([])
})

test('what is attached to a mail is a report of its own, linked to the mail, also where it came with two', async () => {
  const mail = (subject: string) =>
    Buffer.from(
      [
        'From: Press <press@ministry.example>',
        `Subject: ${subject}`,
        'Message-ID: <1@ministry.example>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        'Content-Type: text/html',
        'Content-Disposition: attachment; filename="raid.html"',
        '',
        raid(235),
        '--x--',
      ].join('\r\n'),
    )
  const files = ['First', 'Second'].map((subject) => ({ name: `${subject}.eml`, bytes: mail(subject), given: {} }))
  const fetch = fetcherOn(loopbackNetwork(1))
  const { added, failed } = await addReports(store, fromFiles(files, webOf(store, dossier, fetch)), { dossier })
  expect(failed).toEqual([])
  const [first, part, second] = added
  expect(added.map(({ duplicate }) => duplicate)).toEqual([false, false, false, true])
  const attachment = await viewDocument(store, part!.id)
  expect(attachment).toMatchObject({ partOf: [{ id: first!.id }, { id: second!.id }], parts: [] })
  expect(attachment.captures.map(({ from }) => from)).toEqual(['First.eml › raid.html', 'Second.eml › raid.html'])
  expect(await viewDocument(store, second!.id)).toMatchObject({ partOf: [], parts: [{ id: part!.id, claims: 2 }] })
})

test('captures are never changed', async () => {
  await add('https://news.example/raid')
  for (const statement of [
    'update capture set bytes = 1',
    'delete from capture',
    "update document_capture set came_from = ''",
    'delete from document_capture',
  ])
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(/only ever added/)
})
