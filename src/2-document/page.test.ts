import { expect, test } from 'vitest'
import type { Document, PageKind } from '../model/document.ts'
import { withoutFurniture } from './furniture.ts'
import { toDocument } from './index.ts'

const read = (source: string, name = 'page.html'): Document => {
  const document = toDocument({ name, bytes: Buffer.from(source) })
  if (!document.ok) throw new Error(document.failure.message)
  return document.value
}

const sentence =
  'Police said on Friday that they had taken thirty people out of a house by the river, and that more would follow. '
const story = Array.from(
  { length: 5 },
  (_, i) => `<p>${sentence}${sentence}It was raid number ${i + 1} of the month.</p>`,
).join('')
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const teasers = Array.from(
  { length: 12 },
  (_, i) => `<div><h3><a href="/${i}">Thirty found in raid number ${i}</a></h3><p>Short.</p></div>`,
).join('')

test.each([
  '<html><p>Police said so.</p></html>',
  '<!doctype html><html lang="en"><head><title>Raid</title></head><p>Police said so.</html>',
  '<!doctype html><title>Raid</title><p>Police said so.',
  '<p>Police said so.</p>',
])('a page may leave out what a browser puts in | %s', (source) => {
  expect(read(source).text).toBe('Police said so.')
})

const kinds: readonly [string, PageKind, string][] = [
  ['a report', 'report', page(`<article><h1>Raid</h1>${story}</article>`)],
  ['a report among teasers', 'report', page(`<article><h1>Raid</h1>${story}</article>${teasers}`)],
  ['a short report', 'report', page(`<article><h1>Raid</h1><p>${sentence}</p></article>`)],
  ['a report about a video', 'report', page(`<article><h1>Raid</h1>${story}</article><video></video>`)],
  [
    'a report on cookies',
    'report',
    page(`<article><h1>Cookies</h1>${story.replaceAll('house', 'cookie factory')}</article>`),
  ],
  ['a page of teasers', 'listing', page(`<main>${teasers}</main>`)],
  [
    'a page that is not there',
    'error',
    page('<main><h1>Page not found</h1><p>The page you were looking for does not exist.</p></main>'),
  ],
  ['a refusal', 'error', page('<p>You have no permission to see this.</p>', '<title>403 Forbidden</title>')],
  [
    'a check for robots',
    'error',
    page('<p>Checking your browser before you go on. Please wait.</p>', '<title>Just a moment...</title>'),
  ],
  [
    'a wall of consent',
    'cookie-wall',
    page(
      '<div><h1>Before you go on</h1><p>We and our partners use cookies to measure what you read and to show what you may like.</p><p>You may give or refuse your consent at any time in the privacy settings.</p></div>',
    ),
  ],
  [
    'a stub for subscribers',
    'paywall',
    page(`<article><h1>Raid</h1><p>${sentence}</p><p>Subscribe to continue reading this story.</p></article>`),
  ],
  [
    'a stub that says so to machines',
    'paywall',
    page(
      `<article><h1>Raid</h1><p>${sentence}</p></article>`,
      linked({ '@type': 'NewsArticle', isAccessibleForFree: false }),
    ),
  ],
  [
    'a video',
    'video',
    page(
      '<main><h1>Raid</h1><p>See how the raid went.</p><video src="a.mp4"></video></main>',
      '<meta property="og:type" content="video.other">',
    ),
  ],
]

test.each(kinds)('%s is told to be a %s', (_, kind, source) => expect(read(source).details.kind).toBe(kind))

test('each thing that a page says of itself comes with how it is known', () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 'Raid by the river',
    datePublished: '2024-03-12T10:00:00+07:00',
    dateModified: '2024-03-14T10:00:00+07:00',
    author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
  }
  const head = `${linked(data)}<meta property="og:site_name" content="The Gazette"><link rel="canonical" href="https://gazette.example/raid">`
  expect(read(page(`<article>${story}</article>`, head))).toMatchObject({
    title: 'Raid by the river',
    publisher: 'The Gazette',
    author: 'A. Writer, B. Writer',
    published: '2024-03-12',
    publishedFrom: 'json-ld',
    details: {
      address: 'https://gazette.example/raid',
      updated: '2024-03-14',
      known: { title: 'json-ld', publisher: 'meta', author: 'json-ld', updated: 'json-ld' },
    },
  })
  const bare = read(
    page(
      `<h1>x</h1><span class="byline">By <a>C. Writer</a></span><article>${story}</article>`,
      '<title>Raid | The Gazette</title>',
    ),
    'https://gazette.example/2024/03/12/raid',
  )
  expect(bare).toMatchObject({
    author: 'C. Writer',
    publisher: 'gazette.example',
    publishedFrom: 'url',
    details: { updated: null, known: { title: 'title-element', publisher: 'url', author: 'byline' } },
  })
})

test('a moment in universal time is the day of the address where that is next to it', () => {
  const dated = (address: string) =>
    read(
      page(`<article>${story}</article>`, linked({ '@type': 'NewsArticle', datePublished: '2024-03-13T02:18:11Z' })),
      address,
    ).published
  expect(dated('https://gazette.example/2024/03/12/raid')).toBe('2024-03-12')
  expect(dated('https://gazette.example/2024/02/12/raid')).toBe('2024-03-13')
})

test('a script that is broken elsewhere still gives its date', () => {
  const broken =
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "He said "no"", "datePublished": "2024-03-12T10:00:00+07:00"}</script>'
  expect(read(page(`<article>${story}</article>`, broken))).toMatchObject({
    published: '2024-03-12',
    publishedFrom: 'json-ld',
  })
})

test('captions stand apart from the text, and blocks of links to other reports are left out', () => {
  const body = `<article><h1>Raid</h1>${story}<figure><img src="a.jpg"><figcaption>Officers at the door</figcaption></figure><div><p><a href="/b">Another raid in the south</a></p></div>${story}</article>`
  const { text, details } = read(page(body))
  expect(details.captions).toEqual(['Officers at the door'])
  expect(text).not.toMatch(/Officers at the door|Another raid/)
})

const told = (...paragraphs: string[]) => withoutFurniture(paragraphs, 'Raid by the river')

test('what a site puts around a report goes', () => {
  expect(
    told(
      'Raid by the river',
      'By Ann Writer',
      'March 12, 2024',
      sentence,
      'Photo: A. Lens',
      'READ MORE: Another raid',
      sentence.trim(),
      '© 2024 The Gazette',
    ),
  ).toEqual([sentence, sentence.trim()])
  expect(told(sentence, `${sentence}2`, 'Most read', 'Another raid', 'And one more')).toEqual([
    sentence,
    `${sentence}2`,
  ])
})

test('sentences of a report stay', () => {
  const kept = [
    'By Friday, thirty people had been found.',
    'Published figures differ, the ministry said.',
    'More than thirty people were held.',
    'Comments were not to be had.',
    'Thirty arrested',
    'Most read nothing of it, she said.',
  ]
  expect(told(...kept)).toEqual(kept)
})
