import type { Provenance } from '../model/capture.ts'
import type { Document } from '../model/document.ts'

/** Parts of an address that say who clicked where, not what is shown. */
const tracking = /^(?:utm_|fbclid$|gclid$|dclid$|msclkid$|mc_cid$|mc_eid$|igshid$|ref_src$|cmpid$|smid$|yclid$|_ga$)/i

/** An address without what only tells who came from where; two of one page are then alike. */
export const plainAddress = (address: string): string => {
  const url = new URL(address)
  url.hash = ''
  for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key)
  const path = url.pathname.replace(/\/+$/, '') || '/'
  return `${url.host}${path}${url.search}`
}

const siteOf = (address: string): string => new URL(address).hostname.replace(/^(?:www|m|amp)\./, '')

/**
 * Where a document stands on the web, by which it is known when it comes again: its canonical address where that is of the same
 * site and no front page, else where the answer came from. Null for what came as a file.
 */
export const placeOf = (provenance: Provenance | null | undefined, { details }: Document): string | null => {
  if (!provenance || !URL.canParse(provenance.address)) return null
  const { address } = provenance
  const own = details.address
  if (own === null || !URL.canParse(own) || siteOf(own) !== siteOf(address) || new URL(own).pathname === '/')
    return plainAddress(address)
  return plainAddress(own)
}
