import { fieldChanges, paragraphChanges } from '../2-document/differences.ts'
import { charsetOf, documentOf, whyNoReport } from '../2-document/index.ts'
import type { Document } from '../model/document.ts'
import type { DocumentVersion, DocumentVersions } from '../model/versions.ts'
import { contentsOf, countCaptures, pastByCaptures, type Store } from '../store/index.ts'
import { numbersDiffer, viewChanges } from './history.ts'
import { requireDocument } from './shown.ts'

type Db = Store['db']
type Content = Awaited<ReturnType<typeof contentsOf>>[number]

const changesShown = 200

/** Puts each change of a figure to the capture that made it. */
const putFigures = async (db: Db, document: string, versions: readonly DocumentVersion[]): Promise<void> => {
  const rows = (await pastByCaptures(db, document, changesShown)).filter(numbersDiffer)
  const changes = await viewChanges(db, rows)
  for (const [index, { cause }] of rows.entries())
    versions.find(({ capturedAt }) => capturedAt === cause.captured?.[document])?.figures.push(changes[index]!)
}

type Reading = { document: Document | null; unreadable: string | null }

/** What a capture says; one that is no report says nothing to compare. */
const readingOf = async ({ cameFrom, content, mediaType }: Content): Promise<Reading> => {
  const read = await documentOf({ name: cameFrom, bytes: content, charset: charsetOf(mediaType) })
  if (!read.ok) return { document: null, unreadable: `${read.failure.message}. ${read.failure.help}` }
  const noReport = whyNoReport[read.value.details.kind]
  return noReport ? { document: null, unreadable: noReport } : { document: read.value, unreadable: null }
}

/**
 * The newest captures of a document, oldest first, each with what it changed against the one before it: paragraphs with the
 * words that came and went, what the document says of itself, and the figures that are others since. Throws `not-found`.
 */
export const versionsOf = async ({ db }: Store, id: string, limit: number): Promise<DocumentVersions> => {
  await requireDocument(db, id)
  const versions: DocumentVersion[] = []
  // One more than is shown: the first of them is compared with it.
  const contents = (await contentsOf(db, id, limit + 1)).reverse()
  let before: Document | null = null
  for (const content of contents) {
    const { document, unreadable } = await readingOf(content)
    const { sha256, capturedAt, cameFrom } = content
    versions.push({
      sha256,
      capturedAt,
      from: cameFrom,
      unreadable,
      fields: before && document ? fieldChanges(before, document) : [],
      paragraphs: before && document ? paragraphChanges(before.text, document.text) : [],
      figures: [],
    })
    before = document ?? before
  }
  await putFigures(db, id, versions)
  return { total: await countCaptures(db, id), versions: versions.slice(-limit) }
}
