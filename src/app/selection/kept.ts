import { deserialize, serialize } from 'node:v8'
import { keepIndex, keptIndex, type Store } from '../../store/index.ts'
import { EventIndex } from './event-index.ts'
import { PACKED_FORM, type PackedIndex } from './packed-index.ts'

type Db = Store['db']

/** The index of a dossier as some server kept it; null where none did, or none that can be read. */
export const readKept = async (db: Db, dossier: string): Promise<EventIndex | null> => {
  const content = await keptIndex(db, dossier, PACKED_FORM)
  if (content === null) return null
  try {
    return new EventIndex(deserialize(content) as PackedIndex)
  } catch {
    // A newer Node.js may have written it; the events themselves are read then.
    return null
  }
}

/** Keeps the index of a dossier for the next start. */
export const keep = (db: Db, dossier: string, index: EventIndex): Promise<void> =>
  keepIndex(db, dossier, { form: PACKED_FORM, revision: index.revision, content: serialize(index.packed()) })
