import { type LoggedLine, writeWacz } from '../export/wacz.ts'
import { writeWarc } from '../export/warc.ts'
import { custodyLines, fullCaptures, type Store } from '../store/index.ts'
import { requireDocument, requireDossier } from './shown.ts'
import { toolName } from './tool.ts'

/**
 * The log of captures, as an archive carries it: of other documents than the exported ones no more than what the chain of hashes
 * needs.
 */
async function* logOf(
  db: Store['db'],
  dossier: string,
  documents: readonly string[] | null,
): AsyncGenerator<LoggedLine> {
  const wanted = documents && new Set(documents)
  for await (const { number, document, entry, digest, hash } of custodyLines(db, dossier)) {
    const told = !wanted || (document !== null && wanted.has(document))
    yield { number, digest, hash, ...(told ? { entry } : {}) }
  }
}

export type ArchiveFormat = 'warc' | 'wacz'

/** The captures of some documents of a dossier, or of all that stand, as an archive. Throws `not-found`. */
export const exportArchive = async (
  store: Store,
  dossier: string,
  format: ArchiveFormat,
  documents: readonly string[] | null,
): Promise<AsyncIterable<Uint8Array>> => {
  await requireDossier(store, dossier)
  for (const id of documents ?? []) await requireDocument(store.db, id)
  const captures = fullCaptures(store.db, dossier, documents)
  const at = new Date().toISOString()
  if (format === 'warc') return writeWarc(captures, toolName(), at)
  return writeWacz(captures, logOf(store.db, dossier, documents), toolName(), at)
}
