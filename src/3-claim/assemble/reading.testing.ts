import type { Claim } from '../../model/claim.ts'
import { noDetails } from '../../model/document.ts'
import { readDocument } from '../index.ts'

/** For tests: the claims of a text published on 15 June 2025, by nobody in particular. Throws where it cannot be read. */
export const claimsIn = (text: string, publisher: string | null = null, title: string | null = null): Claim[] => {
  const reading = readDocument({
    id: 'test',
    title,
    publisher,
    author: null,
    published: '2025-06-15',
    publishedFrom: 'given',
    details: noDetails,
    lang: 'en',
    text,
    sha256: '0',
  })
  if (!reading.ok) throw new Error(reading.failure.message)
  return reading.value.claims
}
