import { expect, test } from 'vitest'
import { type Document, noDetails } from '../model/document.ts'
import type { FailureCode } from '../model/errors.ts'
import { type Input, sha256, toDocument } from './index.ts'

const read = (name: string, source: string, more: Partial<Input> = {}): Document => {
  const result = toDocument({ name, bytes: Buffer.from(source), ...more })
  if (!result.ok) throw new Error(result.failure.message)
  return result.value
}

const failure = (name: string, source: string | Buffer) => {
  const result = toDocument({ name, bytes: Buffer.from(source) })
  return result.ok ? null : result.failure
}

test('a plain text has its hash for an id, no title, and the date it states', () => {
  const source = 'PHNOM PENH, 12 March 2024 – Police said they arrested 15 people.\n\nThey were in a hotel.'
  const document = read('report.txt', source)
  expect(document).toEqual({
    id: sha256(Buffer.from(source)),
    title: null,
    publisher: null,
    author: null,
    published: '2024-03-12',
    publishedFrom: 'text',
    lang: 'en',
    text: source,
    sha256: sha256(Buffer.from(source)),
    details: noDetails,
  })
})

test.each([
  ['Fifteen held in hotel raid\n\n12 March 2024\n\nPolice held 15 people.', 'Fifteen held in hotel raid', '2024-03-12'],
  ['Where did the 300 go?\n\n12 March 2024 — The Gazette\n\nNobody knows.', 'Where did the 300 go?', '2024-03-12'],
  ['The Gazette, 12 March 2024\n\nPolice held 15 people.', null, '2024-03-12'],
  ['12 March 2024 | The Gazette\n\nPolice held 15 people.', null, '2024-03-12'],
  ['12 March 2024, police held 15 people\n\nNobody was hurt.', '12 March 2024, police held 15 people', null],
  ['By Our Own Correspondent\n\nPolice held 15 people.', null, null],
  ['Fifteen held', null, null],
  ['Police held 15 people.\n\nNobody was hurt.', null, null],
  ['Police said “we held 15.”\n\nNobody was hurt.', null, null],
  ['Phones: 40 pieces seized\n\nCars: 3', null, null],
])(
  'the line above a plain text that reads like its title is it, and stays in the text | %s',
  (source, title, published) => {
    const document = read('report.txt', source)
    expect(document).toMatchObject({ title, published, text: source })
    expect(document.details.known).toEqual(title ? { title: 'text' } : {})
  },
)

test('what a person gives wins over what the text says', () => {
  const document = read('report.txt', 'Published: 12 March 2024\n\nPolice said so.', {
    published: '2024-03-13',
    publisher: 'The Gazette',
    title: 'Fifteen held',
  })
  expect(document).toMatchObject({
    published: '2024-03-13',
    publishedFrom: 'given',
    publisher: 'The Gazette',
    title: 'Fifteen held',
  })
})

test('a JSON document is kept to the letter and believed', () => {
  const text = '  Police\u00a0said\nso.\r\n\r\n\r\nThe end. '
  const document = read(
    'a.json',
    JSON.stringify({ id: 'a', title: 'T', published: '2024-03-12', lang: 'fr', text, extra: 1 }),
  )
  expect(document).toMatchObject({
    id: 'a',
    title: 'T',
    publisher: null,
    published: '2024-03-12',
    publishedFrom: 'given',
    lang: 'fr',
    text,
  })
})

test('a JSON document without a language has it worked out', () =>
  expect(read('a.json', '{"text": "The police said that they arrested 15 people."}')).toMatchObject({
    lang: 'en',
    published: null,
    publishedFrom: null,
  }))

test('Markdown has a title and loses its marks', () =>
  expect(
    read('a.md', '# Fifteen held\n\nPolice said **15 people** were held, [a report](https://example.org/x) said.'),
  ).toMatchObject({
    title: 'Fifteen held',
    text: 'Police said 15 people were held, a report said.',
  }))

const paragraph = 'Police in the coastal city raided two resorts on Monday and held 700 people, a spokesman said. '
  .repeat(3)
  .trim()

const page = (
  head: string,
  body = '',
) => `<!doctype html><html lang="en"><head><title>Raid – The Gazette</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Raid</h1>${body}<p>${paragraph}</p><p>One<br>Two</p><table><tr><th>Place</th><th>Held</th></tr><tr><td>Takeo</td><td>15</td></tr></table>
<p><a href="/other">Read more: something else</a></p><p>${paragraph}</p></article>
<script>alert(1)</script></body></html>`

test('a page gives the text of its article, paragraph by paragraph', () => {
  const { text, lang, title } = read('page.html', page(''))
  expect(text).toBe([paragraph, 'One', 'Two', 'Place | Held', 'Takeo | 15', paragraph].join('\n\n'))
  expect({ lang, title }).toEqual({ lang: 'en', title: 'Raid' })
})

const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const dated: readonly [string, string, string, Partial<Document>][] = [
  [
    'JSON-LD before meta',
    `${jsonLd({
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Raid on two resorts',
          datePublished: '2024-03-12T08:00:00Z',
          author: [{ name: 'A. Writer' }, { name: 'B. Writer' }],
          publisher: { name: 'The Gazette' },
        },
      ],
    })}<meta property="article:published_time" content="2024-03-14">`,
    '',
    {
      title: 'Raid on two resorts',
      publisher: 'The Gazette',
      author: 'A. Writer, B. Writer',
      published: '2024-03-12',
      publishedFrom: 'json-ld',
    },
  ],
  [
    'meta',
    '<meta property="article:published_time" content="2024-03-14T01:00:00+07:00"><meta property="og:site_name" content="The Gazette"><meta name="author" content="By A. Writer">',
    '<time datetime="2024-03-15">15 March</time>',
    { publisher: 'The Gazette', author: 'A. Writer', published: '2024-03-14', publishedFrom: 'meta' },
  ],
  [
    'a time element',
    '',
    '<time datetime="2024-03-15T10:00">15 March</time>',
    { published: '2024-03-15', publishedFrom: 'time-element' },
  ],
  [
    'the address',
    '<link rel="canonical" href="https://www.gazette.example/2024/03/16/raid">',
    '',
    { publisher: 'gazette.example', published: '2024-03-16', publishedFrom: 'url' },
  ],
  [
    'a line on the page',
    '',
    '<p class="date">Posted on March 17, 2024</p>',
    { published: '2024-03-17', publishedFrom: 'text' },
  ],
  [
    'several dates on the page are no date',
    '',
    '<div class="date">Posted March 17, 2024, 10:15 by us</div><div class="date">Posted March 18, 2024, 11:20 by us</div>',
    { published: null, publishedFrom: null },
  ],
  [
    'JSON-LD that is not JSON is passed over',
    '<script type="application/ld+json">{oops</script>',
    '',
    { published: null },
  ],
]
for (const [name, head, body, gives] of dated)
  test(`publication date | ${name}`, () => expect(read('page.html', page(head, body))).toMatchObject(gives))

test('a fragment without article is read whole', () =>
  expect(read('-', '<body><p>Police held 15 people.</p>').text).toBe('Police held 15 people.'))

const bad: readonly [FailureCode, string, string | Buffer][] = [
  ['input-empty', 'empty.txt', ' \n\t '],
  ['input-empty', 'empty.html', '<html><body><script>x</script></body></html>'],
  ['input-empty', 'empty.json', '{"text": " "}'],
  ['input-not-text', 'report.pdf', '%PDF-1.7\n%âãÏÓ'],
  ['input-not-text', 'report.txt', Buffer.from([1, 0, 0, 2, 0, 0, 0, 3, 5, 0])],
  ['input-invalid-json', 'a.json', '{"text": '],
  ['input-no-document', 'a.json', '[1, 2]'],
  ['input-no-document', 'a.json', '{"name": "settings"}'],
  ['input-invalid-document', 'a.json', '{"text": 5}'],
  ['input-invalid-document', 'a.json', '{"text": "x", "published": "12 March 2024"}'],
]
for (const [code, name, source] of bad)
  test(`${code} | ${name} ${String(source).slice(0, 20)}`, () => {
    const found = failure(name, source)
    expect(found?.code).toBe(code)
    expect(found?.message).toMatch(new RegExp(`^${name.replace('.', '\\.')}: `))
    expect(found?.help).not.toBe('')
  })

const told = 'Police arrested 15 Chinese nationals in Takeo on Monday.'
test.each([
  ['json.txt', JSON.stringify({ title: 'Raid', text: told }), 'Raid', told],
  ['plain.html', `${told}\n\nThey will be deported.`, null, `${told}\n\nThey will be deported.`],
  ['page.txt', `<!doctype html><title>Raid</title><p>${told}`, 'Raid', told],
  ['piece.txt', `<div><p>${told}</p></div>`, null, told],
  [
    'marked.txt',
    `# Raid\n\n**Police** arrested 15 Chinese nationals in [Takeo](https://a.example/) on Monday.`,
    'Raid',
    told,
  ],
  ['brace.txt', `{"not": JSON, ${told}`, null, `{"not": JSON, ${told}`],
])('a kind is known by what a file holds, whatever it is called | %s', (name, source, title, text) => {
  const document = toDocument({ name, bytes: Buffer.from(source) })
  expect(document).toMatchObject({ ok: true, value: { title, text } })
})
