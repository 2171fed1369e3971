import type { Claim } from '../../model/claim.ts'
import { noDetails } from '../../model/document.ts'
import { readDocument } from '../index.ts'

type Circumstances = { published: string | null; publisher?: string | null; title?: string | null }

/** For tests: the claims of a text, published on a day or nobody knows when. Throws where it cannot be read. */
export const claimsOn = (text: string, { published, publisher = null, title = null }: Circumstances): Claim[] => {
  const reading = readDocument({
    id: 'test',
    title,
    publisher,
    author: null,
    published,
    publishedFrom: published === null ? null : 'given',
    details: noDetails,
    lang: 'en',
    text,
    sha256: '0',
  })
  if (!reading.ok) throw new Error(reading.failure.message)
  return reading.value.claims
}

/** The same of a text published on 15 June 2025, by nobody in particular. */
export const claimsIn = (text: string, publisher: string | null = null, title: string | null = null): Claim[] =>
  claimsOn(text, { published: '2025-06-15', publisher, title })
