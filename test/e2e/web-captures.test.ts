import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AddResult } from '../../src/model/api/adding.ts'
import type { DocumentView } from '../../src/model/api/documents.ts'
import { type App, openBrowser, startApp } from '../browser.ts'
import { visit } from './visit.ts'

let app: App
let browser: Browser

beforeAll(async () => {
  ;[app, browser] = await Promise.all([startApp(), openBrowser()])
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const address = 'https://news.example.org/2024/kampot-raid'

const pageWith = (count: number) => `<!doctype html><html lang="en"><head><title>Raid in Kampot</title></head><body>
<article><h1>Raid in Kampot</h1>
<p>Police in Kampot arrested ${count} people in a raid on a walled building on 3 May 2024, the provincial police chief said.</p>
<p>Neighbours said that vans had come and gone at night for months, and that nobody was seen to leave on foot.</p>
<p>The building belongs to a company that has not answered questions about it, and its sign was taken down last year.</p>
</article></body></html>`

/** An archive with one page as it was at a moment. */
const archiveOf = (count: number, at: string): Blob => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${pageWith(count)}`
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${address}`,
    `WARC-Date: ${at}`,
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(count).padStart(12, '0')}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${Buffer.byteLength(answer)}`,
  ]
  return new Blob([`${head.join('\r\n')}\r\n\r\n${answer}\r\n\r\n`], { type: 'application/warc' })
}

const add = async (count: number, at: string): Promise<AddResult> => {
  const form = new FormData()
  form.append('files', archiveOf(count, at), `raid-${count}.warc`)
  const response = await fetch(`${app.address}/api/dossiers/main/documents`, { method: 'POST', body: form })
  return response.json() as Promise<AddResult>
}

test('captures of one page stand under each other with time, hash and the words that came and went', async () => {
  await add(57, '2024-05-04T08:00:00Z')
  const { added } = await add(62, '2024-05-06T08:00:00Z')
  expect(added).toMatchObject([{ changed: true }])
  const { page, troubles, close } = await visit(browser, app.address)
  await page.goto(`${app.address}/doc/${added[0]?.id}`)
  const change = page.locator('.version-text li[data-change="changed"]')
  await change.waitFor()
  expect((await change.locator('del').allTextContents()).join(' ')).toContain('57')
  expect((await change.locator('ins').allTextContents()).join(' ')).toContain('62')
  const hashes = await page.locator('.captures dd code').allTextContents()
  expect(new Set(hashes).size).toBe(2)
  await page.locator('.captures dd', { hasText: address }).first().waitFor()
  await page.locator('.custody summary').click()
  const { custody } = (await (await fetch(`${app.address}/api/documents/${added[0]?.id}`)).json()) as DocumentView
  expect(custody).toHaveLength(2)
  for (const { hash } of custody) await page.locator('.custody code', { hasText: hash }).waitFor()
  await close()
  expect(troubles).toEqual([])
})

test('a mail and what came with it lead to each other', async () => {
  const mail = [
    'From: desk@example.org',
    'Subject: Raid in Kampot, the notice',
    'Date: Sat, 4 May 2024 10:00:00 +0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    '--part',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'The police in Kampot arrested 57 people at a scam compound on Friday. Their notice is attached.',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    'Content-Disposition: attachment; filename="notice.html"',
    '',
    pageWith(59),
    '--part--',
    '',
  ].join('\r\n')
  const form = new FormData()
  form.append('files', new Blob([mail], { type: 'message/rfc822' }), 'notice.eml')
  await fetch(`${app.address}/api/dossiers/main/documents`, { method: 'POST', body: form })
  const list = (await (await fetch(`${app.address}/api/dossiers/main/documents?q=notice`)).json()) as {
    documents: { id: string; title: string | null }[]
  }
  const letter = list.documents.find(({ title }) => title === 'Raid in Kampot, the notice')
  const { page, troubles, close } = await visit(browser, app.address)
  await page.goto(`${app.address}/doc/${letter?.id}`)
  await page.locator('.captures a', { hasText: 'Raid in Kampot' }).click()
  await page.getByText('arrested 59 people').first().waitFor()
  await page.locator('.captures a', { hasText: 'the notice' }).click()
  await page.getByText('Their notice is attached').waitFor()
  await close()
  expect(troubles).toEqual([])
})
