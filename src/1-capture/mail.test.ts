import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { expand, type Found } from './expand.ts'
import { kindOf } from './kind.ts'
import { mailsOf } from './mbox.ts'

const opened = async (bytes: Uint8Array, name = 'a.eml'): Promise<Found[]> => {
  const found: Found[] = []
  for await (const item of expand({ bytes }, bytes, { name, inFolder: false, provenance: null, depth: 0 }, null))
    found.push(item)
  return found
}
const told = (found: Found): string =>
  found.kind === 'bytes' ? `${found.name}: ${kindOf(found.bytes)}` : `${found.kind} ${found.name}`
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const head = (subject: string, type = 'text/plain') => [
  'From: Press <press@ministry.example>',
  `Subject: ${subject}`,
  'Message-ID: <1@ministry.example>',
  'MIME-Version: 1.0',
  'Date: Wed, 13 Mar 2024 01:00:00 +0700',
  `Content-Type: ${type}`,
  '',
]
const mailOf = (...lines: string[]) => Buffer.from(lines.join('\r\n'))
const attached = (type: string, name: string, ...body: string[]) => [
  '--x',
  `Content-Type: ${type}`,
  `Content-Disposition: attachment; filename="${name}"`,
  '',
  ...body,
]

const forwarded = mailOf(
  ...head('Two reports', 'multipart/mixed; boundary=x'),
  '--x',
  'Content-Type: text/plain',
  '',
  'See the files.',
  ...attached('application/pdf', 'report.pdf', '%PDF-1.4 x'),
  ...attached('text/html', 'page.html', '<html><p>Police said so.</p></html>'),
  ...attached('message/rfc822', 'inner.eml', ...head('Inner'), 'Police said so in a mail.'),
  ...attached('text/csv', 'links.csv', 'https://news.example/a'),
  ...attached('image/png', 'logo.png', 'x'),
  ...attached('application/pgp-signature', 'signature.asc', 'x'),
  '--x--',
)

test('what is attached to a mail is an input of its own, linked to the mail; pictures and signatures are none', async () => {
  const found = await opened(forwarded)
  expect(found.map(told)).toEqual([
    'a.eml: email',
    'a.eml › report.pdf: pdf',
    'a.eml › page.html: html',
    'a.eml › inner.eml: email',
    'failure a.eml › links.csv',
  ])
  for (const part of found.slice(1, 4)) expect(part).toMatchObject({ partOf: hash(forwarded) })
  expect(found[0]).not.toHaveProperty('partOf', expect.any(String))
})

test('mails in mails in mails are opened so far and no further', async () => {
  let mail = mailOf(...head('0'), 'The innermost.')
  for (let depth = 1; depth < 8; depth++)
    mail = mailOf(
      ...head(String(depth), 'multipart/mixed; boundary=x'),
      ...attached('message/rfc822', 'm.eml', mail.toString()).map((line) => line.replaceAll('--x', '--y')),
      '--x--',
    )
  expect((await opened(mail)).length).toBeLessThanOrEqual(4)
})

test('a page that a browser saved as one file has no attachments', async () => {
  const page = mailOf(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/a',
    'Subject: Raid',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=x',
    '',
    '--x',
    'Content-Type: text/html',
    '',
    '<html><p>Police said so.</p></html>',
    ...attached('text/html', 'frame.html', '<html>advertisement</html>'),
    '--x--',
  )
  expect((await opened(page)).map(told)).toEqual(['a.eml: email'])
})

const filed = (...mails: string[][]) =>
  Buffer.from(
    mails.map((lines) => `From press@ministry.example Wed Mar 13 01:00:00 2024\n${lines.join('\n')}\n\n`).join(''),
  )
const inbox = filed(
  [...head('One'), 'Police said so.', '', '>From the ministry: 15 were held.', '', 'From there they left.'],
  [...head('Two'), 'More.'],
  [...head('Three'), 'The end.'],
)

test('an mbox file gives its mails one by one', async () => {
  expect(kindOf(inbox)).toBe('mbox')
  const found = await opened(inbox, 'inbox')
  expect(found.map(told)).toEqual(['inbox › 1: email', 'inbox › 2: email', 'inbox › 3: email'])
  const first = found[0]?.kind === 'bytes' ? Buffer.from(found[0].bytes).toString() : ''
  expect(first).toMatch(/^From: Press/)
  expect(first).toContain('\nFrom the ministry: 15 were held.\n\nFrom there they left.')
})

test('an mbox file is cut at the same places however it comes', async () => {
  const whole: string[] = []
  for await (const mail of mailsOf(Readable.from([inbox]))) whole.push(mail!.toString())
  expect(whole).toHaveLength(3)
  for (const size of [1, 7, 64, 300]) {
    const cut: string[] = []
    const chunks = Array.from({ length: Math.ceil(inbox.length / size) }, (_, i) =>
      inbox.subarray(i * size, (i + 1) * size),
    )
    for await (const mail of mailsOf(Readable.from(chunks))) cut.push(mail!.toString())
    expect(cut).toEqual(whole)
  }
})

test('a long mbox file is read as it goes by, and a mail beyond all size is told of', async () => {
  const mail = filed([...head('One'), 'x'.repeat(1_000_000)])
  const huge = filed([...head('Huge'), ...Array.from({ length: 70 }, () => 'y'.repeat(1_000_000))])
  const stream = Readable.from(
    (function* () {
      for (let i = 0; i < 150; i++) yield mail
      yield huge
      yield mail
    })(),
  )
  const before = process.memoryUsage().rss
  let mails = 0
  let tooLarge = 0
  for await (const found of mailsOf(stream)) {
    if (found) mails++
    else tooLarge++
  }
  expect([mails, tooLarge]).toEqual([151, 1])
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
})
