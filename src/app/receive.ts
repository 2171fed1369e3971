import { type ExpandOptions, expand, type Found, fetchAddress } from '../1-capture/expand.ts'
import type { Fetcher } from '../1-capture/fetch/index.ts'
import type { Given, Store } from '../store/index.ts'
import { type Incoming, inputOf, knownPages } from './inputs.ts'

/** What was found, as it is added. */
export const incomingOf = (found: Found, given: Given): Incoming => {
  if (found.kind === 'bytes') return inputOf(found, given)
  return found.kind === 'there'
    ? { name: found.name, there: found.document }
    : { name: found.name, failure: found.failure, given }
}

/** How a dossier asks the web: what it knows of an address goes along. */
export const webOf = (store: Store, dossier: string, fetch: Fetcher): ExpandOptions => ({
  fetch,
  known: knownPages(store, dossier),
})

/** Pages of the web, and what they lead to. */
export async function* fromAddresses(
  addresses: readonly string[],
  given: Given,
  web: ExpandOptions,
): AsyncGenerator<Incoming> {
  for (const address of addresses) for await (const found of fetchAddress(address, web)) yield incomingOf(found, given)
}

/** A file that a person gives: the report itself, or the reports that it holds or leads to. */
export type GivenFile = { name: string; bytes: Uint8Array; charset?: string; mediaType?: string; given: Given }

/** Files that a person gives, and what they hold or lead to. */
export async function* fromFiles(files: readonly GivenFile[], web: ExpandOptions): AsyncGenerator<Incoming> {
  for (const { name, bytes, charset, mediaType, given } of files) {
    const origin = { name, inFolder: false, provenance: null, depth: 0 }
    for await (const found of expand({ bytes }, bytes, origin, web)) {
      const incoming = incomingOf(found, given)
      yield 'bytes' in incoming && incoming.bytes === bytes
        ? { ...incoming, charset, mediaType: mediaType ?? incoming.mediaType }
        : incoming
    }
  }
}
