import { setImmediate as breathe } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { charsetOf } from '../2-document/index.ts'
import { type documentsToRead, type Given, type PackedRows, packClaims, type updateDocument } from '../store/index.ts'
import { type Opened, openInput, type Read, readAll } from './reading.ts'

/** Documents opened before the database's answers are seen to: it waits for its next statement until then. */
const openedABreath = 16

/** A document as it stands, with the bytes that it is read from. */
export type ToRead = Awaited<ReturnType<typeof documentsToRead>>[number]

/** Documents of a dossier to read again, with what a person says about them now. */
export type ToReadAnew = { dossier: string; documents: readonly ToRead[]; change?: Given }

/** What a reading found, as it is stored. */
type Found = Parameters<typeof updateDocument>[3]

/** What a new reading of documents found, as it is to be stored: little and mostly text, since it may come from another thread. */
export type NewReading = {
  /** All that could be opened again. */
  documents: string[]
  /** Of those, the ones of which more than the number of claims is not what stands, */
  changed: { id: string; given: Given; found: Found }[]
  /** and the ones of which only that is another. */
  counts: { id: string; claims: number }[]
  claims: PackedRows
}

const foundIn = ({ document, unread, claims }: Read): Found => {
  const { id: _, sha256: __, ...rest } = document
  return { ...rest, unread, claims: claims.length }
}

/** In which fields a new reading differs from what stands. */
const differingIn = (stands: ToRead, given: Given, found: Found): string[] => {
  // As it comes back from the store: without fields that are undefined.
  const details = JSON.parse(JSON.stringify(found.details))
  return Object.entries({ ...found, given, details }).flatMap(([field, value]) =>
    isDeepStrictEqual(stands[field as keyof ToRead], value) ? [] : [field],
  )
}

/** Reads documents again from their captures, with what a person said about them. Those that can no longer be opened are left out. */
export const readAnew = async ({ dossier, documents, change = {} }: ToReadAnew): Promise<NewReading> => {
  const reopened: { stands: ToRead; given: Given; opened: Opened }[] = []
  for (const [turn, stands] of documents.entries()) {
    if (turn % openedABreath === 0) await breathe()
    const given = { ...stands.given, ...change }
    const input = { name: stands.cameFrom, bytes: stands.content, charset: charsetOf(stands.mediaType) }
    const opened = await openInput(input, given)
    if (opened.ok) reopened.push({ stands, given, opened: opened.value })
  }
  const reads = await readAll(reopened.map(({ opened }) => opened))
  const anew: NewReading = {
    documents: reopened.map(({ stands }) => stands.id),
    changed: [],
    counts: [],
    claims: packClaims(
      dossier,
      reopened.map(({ stands }, index) => ({ document: stands.id, claims: reads[index]!.claims })),
    ),
  }
  for (const [index, { stands, given }] of reopened.entries()) {
    const found = foundIn(reads[index]!)
    const fields = differingIn(stands, given, found)
    if (fields.length === 1 && fields[0] === 'claims') anew.counts.push({ id: stands.id, claims: found.claims })
    else if (fields.length > 0) anew.changed.push({ id: stands.id, given, found })
  }
  return anew
}
