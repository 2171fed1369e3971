import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Provenance } from '../model/capture.ts'
import type { Failure, FailureCode } from '../model/errors.ts'
import { ahead } from './ahead.ts'
import type { Fetcher, Known } from './fetch/index.ts'
import { kindOf } from './kind.ts'
import { linksOfFeed, linksOfSheet, linksOfSitemap, linksOfText } from './links.ts'
import { attachmentsOf } from './mail.ts'
import { mailsOf } from './mbox.ts'
import { pagesOfWacz } from './wacz.ts'
import { type Archived, pagesOfWarc } from './warc.ts'
import { bytesUpTo, withZip, type ZipSource } from './zip.ts'

/** Bytes that are one report, with how they came where that is more than a file's name. */
export type Report = {
  kind: 'bytes'
  name: string
  bytes: Uint8Array
  inFolder: boolean
  provenance: Provenance | null
  /** The mail that it came with: the SHA-256 of that. */
  partOf?: string
}

/** What came of a place: a report, one that is there already, or a failure in its stead. */
export type Found =
  | Report
  | { kind: 'there'; name: string; document: string }
  | { kind: 'failure'; name: string; failure: Failure }

/** What is known of an address: which document it is, and what a server needs to say that it has not changed. */
export type KnownPage = Known & { document: string }

export type ExpandOptions = {
  fetch: Fetcher
  /** What is known of an address from before. */
  known?: (address: string) => Promise<KnownPage | null>
}

/** How a thing was come by. */
type Origin = { name: string; inFolder: boolean; provenance: Provenance | null; depth: number; partOf?: string }

/** A sitemap of sitemaps that list feeds is as deep as it goes. */
const deepest = 3
const mostInside = 64 * 1024 * 1024
const linksAhead = 12

const failure = (name: string, code: FailureCode, message: string, help: string): Found => ({
  kind: 'failure',
  name,
  failure: { code, message: `${name}: ${message}`, help },
})

const damaged = (name: string, error: unknown): Found =>
  failure(name, 'input-unreadable', `damaged (${(error as Error).message.slice(0, 200)})`, 'Get the file again.')

const textOf = (bytes: Uint8Array): string => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes)
}

const streamOf = (source: ZipSource): Readable =>
  'path' in source ? createReadStream(source.path) : Readable.from([source.bytes])

const fromArchive = (archived: Archived): Found =>
  archived.kind === 'page'
    ? { kind: 'bytes', name: archived.address, bytes: archived.bytes, inFolder: false, provenance: archived.provenance }
    : failure(archived.address, 'input-unreadable', archived.why, 'Open the archive in a replay tool to look at it.')

/** The pages of an archive; where it breaks off, those before that still count. */
async function* pages(archived: AsyncGenerator<Archived>, name: string): AsyncGenerator<Found> {
  let found = 0
  try {
    for await (const page of archived) {
      found++
      yield fromArchive(page)
    }
  } catch (error) {
    yield damaged(name, error)
    return
  }
  if (found === 0)
    yield failure(name, 'input-empty', 'an archive without a page in it', 'Check that it is the right file.')
}

const sheetParts = async (source: ZipSource): Promise<string[]> => {
  const parts: string[] = []
  const read = withZip(source, async function* (entries) {
    let left = mostInside
    for (const entry of entries) {
      if (!/^xl\/(?:sharedStrings\.xml|worksheets\/(?:_rels\/)?sheet\d{1,4}\.xml(?:\.rels)?)$/.test(entry.name))
        continue
      const bytes = await bytesUpTo(await entry.read(), left)
      if (!bytes) throw new Error('too large inside')
      left -= bytes.length
      yield bytes.toString('utf8')
    }
  })
  for await (const part of read) parts.push(part)
  return parts
}

async function* fromLinks(links: readonly string[], origin: Origin, options: ExpandOptions): AsyncGenerator<Found> {
  if (links.length === 0) {
    yield failure(origin.name, 'input-empty', 'a list without an address in it', 'Put one address on a line.')
    return
  }
  const one = async (link: string): Promise<Found[]> => {
    const known = await options.known?.(link)
    // What is there already is not asked for again by a list, so that one that was broken off goes on where it was.
    if (known) return [{ kind: 'there', name: link, document: known.document }]
    const found: Found[] = []
    for await (const item of fetchAddress(link, options, origin.depth + 1)) found.push(item)
    return found
  }
  for await (const found of ahead(links, linksAhead, one)) yield* found
}

/** A page of the web, or the pages that it leads to where it is a feed, a sitemap, a list or an archive. */
export async function* fetchAddress(address: string, options: ExpandOptions, depth = 0): AsyncGenerator<Found> {
  const known = (await options.known?.(address)) ?? null
  const outcome = await options.fetch(address, known ?? {})
  if (!outcome.ok) {
    yield { kind: 'failure', name: address, failure: outcome.failure }
    return
  }
  if (outcome.value.kind === 'unchanged') {
    if (known) yield { kind: 'there', name: address, document: known.document }
    else yield failure(address, 'fetch-failed', 'the server says "not changed" to a first request', 'Try again later.')
    return
  }
  const { bytes, address: final, redirects, status, headers, at } = outcome.value.page
  const provenance: Provenance = { address: final, redirects, status, headers: [...headers], at, within: null }
  yield* expand({ bytes }, bytes, { name: final, inFolder: false, provenance, depth }, options)
}

/** A mail, and after it what is attached to it; a list of links among that is not followed. */
async function* fromMail(bytes: Uint8Array, origin: Origin): AsyncGenerator<Found> {
  const { name, inFolder, provenance, depth, partOf } = origin
  yield { kind: 'bytes', name, bytes, inFolder, provenance, partOf }
  if (depth >= deepest) return
  const mail = createHash('sha256').update(bytes).digest('hex')
  for (const part of await attachmentsOf(bytes)) {
    const from = { name: `${name} › ${part.name}`, inFolder, provenance: null, depth: depth + 1, partOf: mail }
    yield* expand({ bytes: part.bytes }, part.bytes, from, null)
  }
}

/** The mails of an mbox file, numbered as they stand in it. */
async function* fromMbox(source: ZipSource, origin: Origin): AsyncGenerator<Found> {
  let number = 0
  for await (const mail of mailsOf(streamOf(source))) {
    const name = `${origin.name} › ${++number}`
    if (mail) yield* fromMail(mail, { ...origin, name, depth: origin.depth + 1 })
    else yield failure(name, 'input-unreadable', 'a mail larger than 64 MB', 'Save it from the mail program by itself.')
  }
}

const gunzipped = async (source: ZipSource): Promise<Buffer | null> =>
  bytesUpTo(streamOf(source).pipe(createGunzip()), mostInside)

/** The first bytes of what a gzip file holds. */
const beginningInside = async (start: Uint8Array): Promise<Buffer> => {
  const stream = createGunzip()
  stream.on('error', () => {})
  stream.end(start)
  for await (const chunk of stream) return chunk
  return Buffer.alloc(0)
}

/**
 * What a file, or a body, holds: itself where it is a report, the reports inside where it is an archive, those it leads to
 * where it is a feed, a sitemap or a list of links; a mail comes with what is attached to it. `start` is its beginning, `source` all of it.
 */
export async function* expand(
  source: ZipSource,
  start: Uint8Array,
  origin: Origin,
  options: ExpandOptions | null,
): AsyncGenerator<Found> {
  const { name, provenance, depth } = origin
  const kind = kindOf(start)
  const base = provenance?.address ?? null
  const whole = async (): Promise<Uint8Array> =>
    'bytes' in source ? source.bytes : ((await bytesUpTo(streamOf(source), mostInside)) ?? Buffer.alloc(0))
  const leads = (links: string[]): AsyncGenerator<Found> | Found[] => {
    if (!options)
      return [failure(name, 'input-no-document', 'a list of addresses, not a report', 'Add it with "reckoner add".')]
    return depth >= deepest
      ? [failure(name, 'fetch-limit', 'lists that lead to lists', 'Give the pages themselves.')]
      : fromLinks(links, origin, options)
  }
  try {
    if (kind === 'warc') yield* pages(pagesOfWarc(streamOf(source), name), name)
    else if (kind === 'wacz') yield* pages(pagesOfWacz(source, name), name)
    else if (kind === 'feed') yield* leads(linksOfFeed(textOf(await whole()), base))
    else if (kind === 'sitemap') yield* leads(linksOfSitemap(textOf(await whole()), base))
    else if (kind === 'links') yield* leads(linksOfText(textOf(await whole())))
    else if (kind === 'sheet') yield* leads(linksOfSheet(await sheetParts(source)))
    else if (kind === 'email') yield* fromMail(await whole(), origin)
    else if (kind === 'mbox') yield* fromMbox(source, origin)
    else if (kind === 'gzip' && kindOf(await beginningInside(start)) === 'warc')
      yield* pages(pagesOfWarc(streamOf(source), name), name)
    else if (kind === 'gzip' && depth < deepest) {
      const inside = await gunzipped(source)
      if (inside) yield* expand({ bytes: inside }, inside, { ...origin, depth: depth + 1 }, options)
      else yield failure(name, 'input-unreadable', 'unpacks to more than 64 MB', 'Unpack it and add what it holds.')
    } else
      yield { kind: 'bytes', name, bytes: await whole(), inFolder: origin.inFolder, provenance, partOf: origin.partOf }
  } catch (error) {
    yield damaged(name, error)
  }
}
