import { z } from 'zod'

/** A header as it came. */
export const Header = z.tuple([z.string(), z.string()])
export type Header = z.infer<typeof Header>

export const Redirect = z.object({ from: z.string(), status: z.int(), to: z.string() })
export type Redirect = z.infer<typeof Redirect>

/** How bytes came, where they came over the network or out of an archive: kept with them and never changed. */
export const Provenance = z.object({
  /** Where the answer came from, after all redirects. */
  address: z.string(),
  redirects: z.array(Redirect).readonly(),
  /** Of the answer; null where it was none (a file in an archive). */
  status: z.int().nullable(),
  headers: z.array(Header).readonly(),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** The archive that held it; null where it was fetched. */
  within: z.string().nullable(),
})
export type Provenance = z.infer<typeof Provenance>
