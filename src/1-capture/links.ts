import { createRequire } from 'node:module'
import { addressIn } from './kind.ts'

/** A list of more than this is a site, not a list. */
const mostLinks = 50_000

type FeedItem = {
  link?: string
  url?: string
  external_url?: string
  guid?: { value?: string }
  links?: { href?: string; rel?: string }[]
}

const parseFeed = (text: string): FeedItem[] => {
  const feedsmith = createRequire(import.meta.url)('feedsmith') as typeof import('feedsmith')
  const { feed } = feedsmith.parseFeed(text) as { feed: { items?: FeedItem[]; entries?: FeedItem[] } }
  return [...(feed.items ?? feed.entries ?? [])]
}

const linkOf = ({ link, url, external_url, guid, links = [] }: FeedItem): string | undefined =>
  link ??
  url ??
  links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ??
  external_url ??
  (guid?.value?.startsWith('http') ? guid.value : undefined)

const absolute = (links: Iterable<string | undefined>, base: string | null): string[] => {
  const found = new Set<string>()
  for (const link of links) {
    if (found.size >= mostLinks) break
    const whole = link?.trim()
    if (whole && URL.canParse(whole, base ?? undefined)) found.add(new URL(whole, base ?? undefined).href)
  }
  return [...found]
}

/** The pages of an RSS, Atom or JSON feed, as the feed orders them. Throws where it is no feed. */
export const linksOfFeed = (text: string, base: string | null): string[] => absolute(parseFeed(text).map(linkOf), base)

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

export const withoutEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|apos);/g, (name) => entities[name]!)

/** Addresses between <loc> and </loc>: of pages, or of more sitemaps. */
export function* locationsIn(text: string): Generator<string> {
  for (let at = text.indexOf('<loc>'); at >= 0; at = text.indexOf('<loc>', at + 5)) {
    const end = text.indexOf('</loc>', at)
    if (end < 0) return
    const written = text.slice(at + 5, end).trim()
    yield withoutEntities(written.startsWith('<![CDATA[') ? written.slice(9, -3).trim() : written)
  }
}

/** The pages or further sitemaps that a sitemap lists. */
export const linksOfSitemap = (text: string, base: string | null): string[] => absolute(locationsIn(text), base)

/** The addresses of a list in plain text or CSV: one a line, the first where there are several. */
export const linksOfText = (text: string): string[] =>
  absolute(
    text.split(/\r\n?|\n/).map((line) => addressIn(line) ?? undefined),
    null,
  )

/** A cell that is an address, the target of a cell's link, an address in a formula: XML has namespaces that look alike. */
const inSheet = /(?:>|Target="|HYPERLINK\(&quot;)(https?:\/\/[^\s<>"]{3,4000}?)(?=<|"|&quot;)/gi

/** The addresses in a sheet's cells and behind its links, in the order in which they stand in its parts. */
export const linksOfSheet = (parts: readonly string[]): string[] =>
  absolute(
    parts.flatMap((xml) => [...xml.matchAll(inSheet)].map(([, address]) => withoutEntities(address!))),
    null,
  )
