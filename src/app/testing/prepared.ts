import { sha256 } from '../../2-document/index.ts'
import { noDetails } from '../../model/document.ts'
import type { Outlet, SourcedClaim } from '../../model/event.ts'
import { documentIdOf, type Prepared } from '../prepare.ts'

/** A report with claims given, as if they had been read from its text. */
export const preparedFrom = (
  { outlet, claims }: { outlet: Outlet; claims: readonly SourcedClaim[] },
  dossier: string,
): Prepared => {
  const bytes = Buffer.from(outlet.text, 'utf8')
  const hash = sha256(bytes)
  const { publisher, published, title, text } = outlet
  return {
    hash,
    address: null,
    again: false,
    id: documentIdOf(dossier, hash),
    input: { name: `${outlet.id}.txt`, bytes, mediaType: 'text/plain', given: {} },
    read: {
      document: {
        id: hash,
        title,
        publisher,
        author: null,
        published,
        publishedFrom: published === null ? null : 'given',
        details: noDetails,
        lang: 'en',
        text,
        sha256: hash,
      },
      unread: null,
      claims: claims.map(({ document: _, ...claim }) => ({ claim, points: [] })),
    },
  }
}
