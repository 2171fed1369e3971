import { documentOf, type Input, whyNoReport } from '../2-document/index.ts'
import type { Annotations } from '../3-claim/annotations.ts'
import { readDocument } from '../3-claim/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { fail, ok, type Result } from '../model/errors.ts'
import type { ClaimPoint, Given } from '../store/index.ts'

/** A document read: its claims with the points of their places, or why it was not read. */
export type Read = { document: Document; unread: string | null; claims: { claim: Claim; points: ClaimPoint[] }[] }

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

/**
 * Reads bytes as a document and its claims. A language without a reader is no failure: the document is kept, and says so.
 * Fails where the bytes are no document.
 */
export const readInput = async (input: Input, given: Given): Promise<Result<Read>> => {
  const found = await documentOf(input)
  if (!found.ok) return found
  const document = withGiven(found.value, given)
  if (document.text.includes('\0')) {
    return fail('input-not-text', `${input.name}: holds the character NUL, which is no text`, 'Save it as plain text.')
  }
  const noReport = whyNoReport[document.details.kind]
  if (noReport) return ok({ document, unread: `${input.name}: ${noReport}`, claims: [] })
  const reading = readDocument(document)
  if (!reading.ok) return ok({ document, unread: reading.failure.message, claims: [] })
  const { claims, layers } = reading.value
  return ok({ document, unread: null, claims: claims.map((claim) => ({ claim, points: pointsOf(claim, layers) })) })
}
