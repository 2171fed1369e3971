import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { deflateRaw, inflateRaw } from 'node:zlib'
import { keepIndex, keptIndex, type Store } from '../../store/index.ts'
import { EventIndex } from './event-index.ts'
import { PACKED_FORM, type PackedIndex } from './packed-index.ts'

type Db = Store['db']

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** Most of what is to be saved is saved at this level, in a tenth of the time. */
const FAST = 1

/** The index of a dossier as some server kept it; null where none did, or none that can be read. */
export const readKept = async (db: Db, dossier: string): Promise<EventIndex | null> => {
  const content = await keptIndex(db, dossier, PACKED_FORM)
  if (content === null) return null
  try {
    return new EventIndex(deserialize(await inflate(content)) as PackedIndex)
  } catch {
    // A newer Node.js may have written it; the events themselves are read then.
    return null
  }
}

/** Keeps the index of a dossier for the next start. */
export const keep = async (db: Db, dossier: string, index: EventIndex): Promise<void> => {
  const { revision } = index
  const content = await deflate(serialize(index.packed()), { level: FAST })
  await keepIndex(db, dossier, { form: PACKED_FORM, revision, content })
}
