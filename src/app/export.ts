import { writeWacz } from '../export/wacz.ts'
import { writeWarc } from '../export/warc.ts'
import { fullCaptures, type Store } from '../store/index.ts'
import { requireDossier } from './shown.ts'
import { toolName } from './tool.ts'

export type ArchiveFormat = 'warc' | 'wacz'

/** The captures of some documents, or of all of a dossier that stand, as an archive. Throws `not-found`. */
export const exportArchive = async (
  store: Store,
  dossier: string,
  format: ArchiveFormat,
  documents: readonly string[] | null,
): Promise<AsyncIterable<Uint8Array>> => {
  await requireDossier(store, dossier)
  const captures = fullCaptures(store.db, dossier, documents)
  const at = new Date().toISOString()
  return format === 'wacz' ? writeWacz(captures, toolName(), at) : writeWarc(captures, toolName(), at)
}
