import { z } from 'zod'

/**
 * One line of the log of captures of a dossier, as it is hashed. The log is a chain: the hash of a line is the SHA-256 of the hash
 * before it, a line break and the line's digest; the digest is the SHA-256 of this object as JSON, to the letter as it is kept.
 */
export const CustodyEntry = z.object({
  number: z.int().min(1),
  /** When it was logged. */
  at: z.iso.datetime(),
  /** Who or what added it. */
  by: z.string(),
  /** Null for bytes that could not be read and were set aside. */
  document: z.string().nullable(),
  sha256: z.string(),
  /** A file's name or an address. */
  from: z.string(),
  capturedAt: z.iso.datetime(),
  /** Where the answer came from, after redirects; null for what came as a file. */
  address: z.string().nullable(),
  /** The archive that held it. */
  within: z.string().nullable(),
  /** The mail that it came with: the SHA-256 of that. */
  partOf: z.string().nullable(),
  /** The program that took it in. */
  tool: z.string().nullable(),
})
export type CustodyEntry = z.infer<typeof CustodyEntry>

/** A line with its place in the chain. */
export const CustodyLine = CustodyEntry.extend({ digest: z.string(), hash: z.string() })
export type CustodyLine = z.infer<typeof CustodyLine>

/** What is wrong with captures or their log. */
export const CustodyProblem = z.object({
  kind: z.enum(['bytes-changed', 'line-changed', 'chain-broken', 'not-logged', 'capture-missing', 'not-found']),
  message: z.string(),
})
export type CustodyProblem = z.infer<typeof CustodyProblem>

export const Verification = z.object({
  dossier: z.string(),
  captures: z.int(),
  lines: z.int(),
  /** The last hash of the chain. Whoever notes it elsewhere can tell later that nothing before it was changed. */
  head: z.string().nullable(),
  problems: z.array(CustodyProblem),
})
export type Verification = z.infer<typeof Verification>
