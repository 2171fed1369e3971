import { dateInUrl, readDate } from './dates.ts'
import type { Page } from './dom.ts'
import { readLinkedData } from './json-ld.ts'
import type { Readable } from './plain.ts'

export type Metadata = Omit<Readable, 'paragraphs'>

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date.published',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'bt:pubdate',
  'iso-8601-publish-date',
  'date',
] as const

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title'] as const
const publisherNames = ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name', 'copyright'] as const
const authorNames = ['author', 'article:author_name', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'] as const

const timeSelectors = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time.entry-date',
  'time.published',
  'header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
] as const

/** Elements that by their class or id show the date of the page's article. */
const dateSelector =
  '[class*="publish"], [class*="pubdate"], [class*="date"], [class*="byline"], [class*="posted"], [class*="timestamp"], [id*="date"]'

const clean = (value: string | null | undefined): string | null => {
  const text = value?.replace(/\s+/g, ' ').trim()
  return text ? text : null
}

/** The page's meta elements by lower-case name; the first of a name counts. */
const metaOf = (page: Page): Map<string, string> => {
  const found = new Map<string, string>()
  for (const element of page.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = clean(element.getAttribute('content'))
    if (name && content && !found.has(name)) found.set(name, content)
  }
  return found
}

const firstOf = (meta: Map<string, string>, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = meta.get(name)
    if (value) return value
  }
  return null
}

const firstDate = (values: Iterable<string | null | undefined>): string | null => {
  for (const value of values) {
    const date = value ? readDate(value) : null
    if (date) return date
  }
  return null
}

const publishedIn = (
  page: Page,
  meta: Map<string, string>,
  linked: string | null,
  addresses: readonly (string | null)[],
): Metadata['published'] => {
  const inLinked = linked ? readDate(linked) : null
  if (inLinked) return { date: inLinked, from: 'json-ld' }
  const inMeta = firstDate(publishedNames.map((name) => meta.get(name)))
  if (inMeta) return { date: inMeta, from: 'meta' }
  const inTime = firstDate(
    timeSelectors.map((selector) => {
      const element = page.querySelector(selector)
      return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent
    }),
  )
  if (inTime) return { date: inTime, from: 'time-element' }
  for (const address of addresses) {
    const date = address ? dateInUrl(address) : null
    if (date) return { date, from: 'url' }
  }
  const inText = onlyDate([...page.querySelectorAll(dateSelector)].map((element) => clean(element.textContent)))
  return inText ? { date: inText, from: 'text' } : null
}

const longestDateLine = 100

/** The one date that short elements show; where they show several, other reports' dates are among them. */
const onlyDate = (shown: readonly (string | null)[]): string | null => {
  const lines = shown.filter((line) => line !== null && line.length <= longestDateLine)
  const dates = new Set(lines.map((line) => readDate(line!)).filter((date) => date !== null))
  return dates.size === 1 ? [...dates][0]! : null
}

const hostOf = (address: string | null): string | null => {
  try {
    return address ? new URL(address).hostname.replace(/^www\./, '') || null : null
  } catch {
    return null
  }
}

/** A headline in the page's title element, without the site's name behind a dash or bar. */
const titleElement = (page: Page, site: string | null): string | null => {
  const whole = clean(page.querySelector('title')?.textContent)
  if (!whole) return null
  const parts = whole.split(/ [|–—-] | » /)
  const last = parts.at(-1)!.toLowerCase()
  const isSite = parts.length > 1 && (last.length < 30 || last === site?.toLowerCase())
  return isSite ? parts.slice(0, -1).join(' – ') : whole
}

/** What a page says of its article: title, publisher, author, publication date with where it stands. */
export const readMetadata = (page: Page, name: string): Metadata => {
  const meta = metaOf(page)
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? '')
  const linked = readLinkedData(scripts)
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const addresses = [canonical, meta.get('og:url') ?? null, /^https?:/i.test(name) ? name : null]
  const publisher = linked.publisher ?? firstOf(meta, publisherNames)
  const author = linked.author ?? firstOf(meta, authorNames)
  return {
    title: clean(linked.title) ?? firstOf(meta, titleNames) ?? titleElement(page, publisher),
    publisher: clean(publisher) ?? addresses.map(hostOf).find((host) => host !== null) ?? null,
    author: author && !/^https?:/i.test(author) ? clean(author.replace(/^by /i, '')) : null,
    published: publishedIn(page, meta, linked.published, addresses),
    lang: clean(page.documentElement?.getAttribute('lang'))?.toLowerCase().split(/[-_]/)[0] ?? null,
  }
}
