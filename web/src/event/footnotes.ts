import type { EventClaim } from '../../../src/model/api/event.ts'

/** A report that claims of an event stand in, by its number in print. */
export type Footnote = Pick<EventClaim, 'document' | 'documentTitle' | 'publisher' | 'published' | 'address'> & {
  number: number
}

/** The reports behind some claims, numbered in the order in which they first stand on the page. */
export const footnotesOf = (claims: readonly EventClaim[]): Footnote[] => {
  const notes = new Map<string, Footnote>()
  for (const { document, documentTitle, publisher, published, address } of claims)
    if (!notes.has(document))
      notes.set(document, { document, documentTitle, publisher, published, address, number: notes.size + 1 })
  return [...notes.values()]
}
