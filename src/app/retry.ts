import { expand, fetchAddress } from '../1-capture/expand.ts'
import type { Fetcher } from '../1-capture/fetch/index.ts'
import { charsetOf } from '../2-document/index.ts'
import { contentOf, listSetAside, type Store } from '../store/index.ts'
import { type AddOptions, type AddOutcome, addReports } from './ingest.ts'
import type { Incoming } from './inputs.ts'
import { incomingOf, webOf } from './receive.ts'

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name)

/** What was set aside, tried once more: from its bytes where they came, else from its address; a file that never came cannot be. */
async function* again(store: Store, dossier: string, fetch: Fetcher): AsyncGenerator<Incoming> {
  const web = webOf(store, dossier, fetch)
  for (const { name, sha256, mediaType, provenance, partOf, given } of await listSetAside(store.db, dossier)) {
    const bytes = sha256 ? await contentOf(store.db, sha256) : undefined
    if (bytes) {
      const origin = { name, inFolder: false, provenance, depth: 0, partOf: partOf ?? undefined }
      for await (const found of expand({ bytes }, bytes, origin, web)) {
        const incoming = incomingOf(found, given)
        if ('bytes' in incoming && mediaType) yield { ...incoming, mediaType, charset: charsetOf(mediaType) }
        else yield incoming
      }
    } else if (isAddress(name)) for await (const found of fetchAddress(name, web)) yield incomingOf(found, given)
  }
}

/** Tries everything that is set aside in a dossier once more; what can be read is added, the rest stays with one more try. */
export const retrySetAside = (
  store: Store,
  fetch: Fetcher,
  options: Pick<AddOptions, 'dossier' | 'onProgress' | 'by'>,
): Promise<AddOutcome> => addReports(store, again(store, options.dossier, fetch), options)
