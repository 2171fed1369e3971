import { setImmediate as breathe } from 'node:timers/promises'
import { documentOf, type Input, whyNoReport } from '../2-document/index.ts'
import type { Annotations } from '../3-claim/annotations.ts'
import { type Reading, readDocuments } from '../3-claim/index.ts'
import { mostLetters, together } from '../3-claim/together.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import type { ClaimPoint, Given } from '../store/index.ts'

/** A document whose claims are still to be read, or why they will not be. */
export type Opened = { document: Document; unread: string | null }

/** A document read: its claims with the points of their places, or why it was not read. */
export type Read = Opened & { claims: { claim: Claim; points: ClaimPoint[] }[] }

/** What a person may have said wins over what the bytes say, also where it is "not known". */
const withGiven = (document: Document, given: Given): Document => ({
  ...document,
  ...(given.title === undefined ? {} : { title: given.title }),
  ...(given.publisher === undefined ? {} : { publisher: given.publisher }),
  ...(given.published === undefined
    ? {}
    : { published: given.published, publishedFrom: given.published === null ? null : ('given' as const) }),
})

const pointsOf = (claim: Claim, layers: Annotations): ClaimPoint[] =>
  claim.places.flatMap(({ name, kind, country }) => {
    const known = layers.places.find((place) => place.name === name && place.kind === kind && place.lat !== null)
    return known && known.lat !== null && known.lon !== null
      ? [{ name, kind, country, lat: known.lat, lon: known.lon }]
      : []
  })

/** Opens bytes as a document, its claims left for `readAll`. Fails where the bytes are no document. */
export const openInput = async (input: Input, given: Given): Promise<Result<Opened>> => {
  const found = await documentOf(input)
  if (!found.ok) return found
  const document = withGiven(found.value, given)
  if (document.text.includes('\0')) {
    return fail('input-not-text', `${input.name}: holds the character NUL, which is no text`, 'Save it as plain text.')
  }
  const noReport = whyNoReport[document.details.kind]
  return ok({ document, unread: noReport ? `${input.name}: ${noReport}` : null })
}

/** As many documents at once as are best read together; fewer where they are long. */
const lotsOf = (documents: readonly Document[]): Document[][] => {
  const lots: Document[][] = []
  let letters = Number.POSITIVE_INFINITY
  for (const document of documents) {
    const lot = lots.at(-1)
    if (lot === undefined || lot.length === together || letters >= mostLetters) {
      lots.push([document])
      letters = 0
    } else lot.push(document)
    letters += document.text.length
  }
  return lots
}

const readFrom = (document: Document, reading: Result<Reading>): Read => {
  if (!reading.ok) return { document, unread: reading.failure.message, claims: [] }
  const { claims, layers } = reading.value
  return { document, unread: null, claims: claims.map((claim) => ({ claim, points: pointsOf(claim, layers) })) }
}

/**
 * Reads the claims of documents, several together, which takes less time than one by one. A language without a reader is no
 * failure: the document is kept, and says so.
 */
export const readAll = async (opened: readonly Opened[]): Promise<Read[]> => {
  const read = new Map<Document, Read>()
  const wanted = opened.flatMap(({ document, unread }) => (unread === null ? [document] : []))
  for (const lot of lotsOf(wanted)) {
    for (const [index, reading] of readDocuments(lot).entries()) read.set(lot[index]!, readFrom(lot[index]!, reading))
    await breathe()
  }
  return opened.map(({ document, unread }) => read.get(document) ?? { document, unread, claims: [] })
}
