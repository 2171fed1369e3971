import type { KnownFrom } from '../model/document.ts'
import { dateInUrl, readDate } from './dates.ts'
import { linkedScripts, type Page, type Telling } from './dom.ts'
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
const metaOf = (told: Telling): Map<string, string> => {
  const found = new Map<string, string>()
  for (const element of told.of('meta')) {
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
  if (inLinked) return { date: localDay(linked!, inLinked, addresses), from: 'json-ld' }
  for (const name of publishedNames) {
    const written = meta.get(name)
    const date = written ? readDate(written) : null
    if (date) return { date: localDay(written!, date, addresses), from: 'meta' }
  }
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

const dayMs = 24 * 3600_000

/** A moment told in universal time may be another day where it was published: the address tells which, where it has one. */
const localDay = (written: string, date: string, addresses: readonly (string | null)[]): string => {
  if (!/(?:Z|[+-]00:?00)$/.test(written.trim())) return date
  for (const address of addresses) {
    const day = address ? dateInUrl(address) : null
    if (day) return Math.abs(Date.parse(day) - Date.parse(date)) === dayMs ? day : date
  }
  return date
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
const titleElement = (told: Telling, site: string | null): string | null => {
  const whole = clean(told.of('title')[0]?.textContent)
  if (!whole) return null
  const parts = whole.split(/ [|–—-] | » /)
  const last = parts.at(-1)!.toLowerCase()
  const isSite = parts.length > 1 && (last.length < 30 || last === site?.toLowerCase())
  return isSite ? parts.slice(0, -1).join(' – ') : whole
}

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
] as const
const bylineSelectors = [
  '[rel="author"]',
  '[itemprop="author"]',
  '[class*="byline"] a',
  '[class*="author-name"]',
] as const

const longestName = 100

const shownAuthor = (page: Page): string | null => {
  for (const selector of bylineSelectors) {
    const name = clean(page.querySelector(selector)?.textContent)
    if (name && name.length <= longestName && /\p{L}/u.test(name)) return name
  }
  return null
}

/** The first of some ways to know a thing that knows it. */
const firstKnown = (ways: readonly (readonly [KnownFrom, string | null | undefined])[]) => {
  for (const [from, value] of ways) {
    const text = clean(value)
    if (text) return { value: text, from }
  }
  return { value: null, from: undefined }
}

const asAuthor = (written: string | null | undefined): string | null =>
  written && !/^https?:/i.test(written) ? written.replace(/^by /i, '') : null

/** The day of the last change, where the page owns up to one after its publication. */
const updatedIn = (linked: string | null, meta: Map<string, string>, published: string | null) => {
  const inLinked = linked ? readDate(linked) : null
  const date = inLinked ?? firstDate(modifiedNames.map((name) => meta.get(name)))
  if (!date || (published !== null && date <= published)) return { value: null, from: undefined }
  return { value: date, from: inLinked ? ('json-ld' as const) : ('meta' as const) }
}

/** What a page says of its article: title, publisher, authors, dates, each with how it is known. */
export const readMetadata = (page: Page, told: Telling, name: string): Metadata => {
  const meta = metaOf(told)
  const linked = readLinkedData(linkedScripts(told))
  const canonical =
    told
      .of('link')
      .find((link) => link.getAttribute('rel') === 'canonical')
      ?.getAttribute('href') ?? null
  const own = /^https?:/i.test(name) ? name : null
  const addresses = [canonical, meta.get('og:url') ?? null, own]
  const publisher = firstKnown([
    ['json-ld', linked.publisher],
    ['meta', firstOf(meta, publisherNames)],
    ['url', addresses.map(hostOf).find((host) => host !== null)],
  ])
  const title = firstKnown([
    ['json-ld', linked.title],
    ['meta', firstOf(meta, titleNames)],
    ['title-element', titleElement(told, publisher.value)],
  ])
  const named = firstKnown([
    ['json-ld', asAuthor(linked.author)],
    ['meta', asAuthor(firstOf(meta, authorNames))],
  ])
  const author = named.value === null ? firstKnown([['byline', asAuthor(shownAuthor(page))]]) : named
  const published = publishedIn(page, meta, linked.published, addresses)
  const updated = updatedIn(linked.modified, meta, published?.date ?? null)
  const address = canonical && URL.canParse(canonical, own ?? undefined) ? new URL(canonical, own ?? undefined) : null
  return {
    title: title.value,
    publisher: publisher.value,
    author: author.value,
    published,
    lang: clean(page.documentElement?.getAttribute('lang'))?.toLowerCase().split(/[-_]/)[0] ?? null,
    details: {
      address: address && /^https?:$/.test(address.protocol) ? address.href : null,
      updated: updated.value,
      known: { title: title.from, publisher: publisher.from, author: author.from, updated: updated.from },
    },
  }
}
