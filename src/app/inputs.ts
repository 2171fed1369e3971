import type { KnownPage, Report } from '../1-capture/expand.ts'
import { headerOf } from '../1-capture/fetch/index.ts'
import { kindOf } from '../1-capture/kind.ts'
import { charsetOf } from '../2-document/index.ts'
import type { Provenance } from '../model/capture.ts'
import type { Failure } from '../model/errors.ts'
import { type Given, latestFrom, type Store } from '../store/index.ts'

/** A report to add: its bytes, where they came from, and what a person says about it. */
export type NewInput = {
  /** File name, address or "pasted"; an extension tells the format. */
  name: string
  bytes: Uint8Array
  mediaType: string
  charset?: string
  given: Given
  /** How it came, where it came over the network or out of an archive. */
  provenance?: Provenance | null
  /** The mail that it came with: the SHA-256 of that. */
  partOf?: string
  /** Who or what adds it, for the log of captures. */
  by?: string
}

/** What comes in for an addition: a report, word that one is there already, or that one could not be had. */
export type Incoming = NewInput | { name: string; there: string } | { name: string; failure: Failure; given: Given }

const mediaTypes = {
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
  email: 'message/rfc822',
} as const satisfies Partial<Record<ReturnType<typeof kindOf>, string>>

/** The media type of bytes that came without one. */
export const mediaTypeOf = (name: string, bytes: Uint8Array): string => {
  const kind = kindOf(bytes)
  if (kind in mediaTypes) return mediaTypes[kind as keyof typeof mediaTypes]
  if (/\.html?$/i.test(name)) return 'text/html'
  return /\.md$/i.test(name) ? 'text/markdown' : 'text/plain'
}

/** A captured report as it is added. */
export const inputOf = ({ name, bytes, provenance, partOf }: Report, given: Given): NewInput => {
  const sent = provenance && headerOf(provenance.headers, 'content-type')
  const mediaType = sent?.slice(0, 200) || mediaTypeOf(name, bytes)
  return { name, bytes, mediaType, charset: charsetOf(mediaType), given, provenance, partOf }
}

/** What a dossier knows of an address from before. */
export const knownPages =
  ({ db }: Store, dossier: string) =>
  async (address: string): Promise<KnownPage | null> => {
    const found = await latestFrom(db, dossier, address)
    if (!found) return null
    const { document, headers } = found
    return { document, etag: headerOf(headers, 'etag'), lastModified: headerOf(headers, 'last-modified') }
  }
