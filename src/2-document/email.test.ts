import { expect, test } from 'vitest'
import type { Document } from '../model/document.ts'
import { documentOf } from './index.ts'

const read = async (lines: string[], bytes = Buffer.from(lines.join('\r\n'))): Promise<Document> => {
  const document = await documentOf({ name: 'mail.eml', bytes })
  if (!document.ok) throw new Error(document.failure.message)
  return document.value
}

const head = (type: string): string[] => [
  'Received: from mx.paper.example by desk.example; Tue, 12 Mar 2024 23:50:00 +0000',
  'Message-ID: <1@paper.example>',
  'MIME-Version: 1.0',
  'From: =?UTF-8?Q?Press_Office_=E2=80=93_Ministry?= <press@ministry.example>',
  'Subject: =?UTF-8?B?UmFpZCBpbiBUYWtlbw==?=',
  'Date: Wed, 13 Mar 2024 01:00:00 +0700',
  `Content-Type: ${type}`,
]

test('a mail has its sender, subject and the day on which it was sent, as the sender counts days', async () => {
  const lines = [...head('text/plain; charset=windows-1251'), 'Content-Transfer-Encoding: 8bit', '', '']
  const body = Buffer.from([0xcf, 0xee, 0xeb, 0xe8, 0xf6, 0xe8, 0xff, 0x20, 0x31, 0x35])
  expect(await read([], Buffer.concat([Buffer.from(lines.join('\r\n')), body]))).toMatchObject({
    title: 'Raid in Takeo',
    author: 'Press Office – Ministry',
    publisher: 'ministry.example',
    published: '2024-03-13',
    publishedFrom: 'given',
    text: 'Полиция 15',
  })
})

test('the plain part is read where there is one, else the HTML part', async () => {
  const part = (type: string, text: string) => [
    '--x',
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    text,
  ]
  const html = part('text/html', '<p>Police said =3D 15 people.</p><p>They were held.</p>')
  const both = await read([
    ...head('multipart/alternative; boundary=x'),
    '',
    ...part('text/plain', 'Police said=\r\n so.'),
    ...html,
    '--x--',
  ])
  expect(both.text).toBe('Police said so.')
  const only = await read([...head('multipart/alternative; boundary=x'), '', ...html, '--x--'])
  expect(only.text).toContain('Police said = 15 people.')
})

test('a text that begins with a word and a colon is no mail', async () => {
  expect((await read(['From: the ministry', 'To: all papers', '', 'Police said so.'])).title).toBeNull()
})
