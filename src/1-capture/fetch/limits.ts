/** What one fetch may take at most. Times in milliseconds, sizes in bytes. */
export type Limits = {
  /** Of a body, as it comes and unpacked. */
  bytes: number
  /** Of all headers of an answer. */
  headerBytes: number
  /** Until a connection stands. */
  connectMs: number
  /** Of silence. */
  idleMs: number
  /** Of one request and its whole answer. */
  totalMs: number
  redirects: number
  /** How many times its size a compressed body may unpack to, once it is over a megabyte. */
  ratio: number
}

export const usualLimits: Limits = {
  bytes: 32 * 1024 * 1024,
  headerBytes: 64 * 1024,
  connectMs: 10_000,
  idleMs: 15_000,
  totalMs: 60_000,
  redirects: 10,
  ratio: 200,
}
