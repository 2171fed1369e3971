import { expect } from 'vitest'
import type { DocumentView } from '../../src/model/api/documents.ts'
import { addCapture, address, pageWith } from './captured.ts'
import { test } from './in-app.ts'

test('captures of one page stand under each other with time, hash and the words that came and went', async ({
  app,
  page,
  go,
  ask,
}) => {
  await addCapture(app, 57, '2024-05-04T08:00:00Z')
  const { added } = await addCapture(app, 62, '2024-05-06T08:00:00Z')
  expect(added).toMatchObject([{ changed: true }])
  await go(`/doc/${added[0]?.id}`)
  const change = page.locator('.version-text li[data-change="changed"]')
  await change.waitFor()
  expect((await change.locator('del').allTextContents()).join(' ')).toContain('57')
  expect((await change.locator('ins').allTextContents()).join(' ')).toContain('62')
  const hashes = await page.locator('.captures dd code').allTextContents()
  expect(new Set(hashes).size).toBe(2)
  await page.locator('.captures dd', { hasText: address }).first().waitFor()
  await page.locator('.custody summary').click()
  const { custody } = await ask<DocumentView>(`/documents/${added[0]?.id}`)
  expect(custody).toHaveLength(2)
  for (const { hash } of custody) await page.locator('.custody code', { hasText: hash }).waitFor()
})

test('a mail and what came with it lead to each other', async ({ app, page, go }) => {
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
  await go(`/doc/${letter?.id}`)
  await page.locator('.captures a', { hasText: 'Raid in Kampot' }).click()
  await page.getByText('arrested 59 people').first().waitFor()
  await page.locator('.captures a', { hasText: 'the notice' }).click()
  await page.getByText('Their notice is attached').waitFor()
})
