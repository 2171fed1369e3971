import { charsetOf, documentOf } from '../2-document/index.ts'
import type { DocumentVersions } from '../model/api.ts'
import { Failed } from '../model/errors.ts'
import { contentsOf, findDocument, type Store } from '../store/index.ts'

/**
 * The captures of a document, oldest first, each with the paragraphs that came and went since the one before it.
 * Throws `not-found`.
 */
export const versionsOf = async ({ db }: Store, id: string): Promise<DocumentVersions> => {
  if (!(await findDocument(db, id)))
    throw new Failed('not-found', `There is no document ${id}.`, 'The list of documents shows those that there are.')
  const versions: DocumentVersions = []
  let before: string[] | null = null
  for (const { sha256, capturedAt, cameFrom, content, mediaType } of await contentsOf(db, id)) {
    const read = await documentOf({ name: cameFrom, bytes: content, charset: charsetOf(mediaType) })
    const paragraphs: string[] = read.ok ? read.value.text.split('\n\n') : []
    const old: ReadonlySet<string> = new Set(before ?? paragraphs)
    const now: ReadonlySet<string> = new Set(paragraphs)
    versions.push({
      sha256,
      capturedAt,
      from: cameFrom,
      added: paragraphs.filter((paragraph) => !old.has(paragraph)),
      removed: (before ?? []).filter((paragraph) => !now.has(paragraph)),
    })
    before = paragraphs
  }
  return versions
}
