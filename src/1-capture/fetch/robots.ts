import { createRequire } from 'node:module'
import type { Answer } from './exchange.ts'

type Robot = {
  isDisallowed(url: string, agent?: string): boolean | undefined
  getCrawlDelay(agent?: string): number | undefined
}
const parse = createRequire(import.meta.url)('robots-parser') as (url: string, text: string) => Robot

/** What a site's robots.txt says to us. */
export type Rules = { allows(address: string): boolean; pauseMs: number }

const all = (allowed: boolean): Rules => ({ allows: () => allowed, pauseMs: 0 })

/** Of a robots.txt no more than this counts: the limit that RFC 9309 lets a crawler set. */
const longest = 500 * 1024

/** A site that asks for longer pauses than this gets this one. */
const longestPauseMs = 30_000

/**
 * What an answer for robots.txt means (RFC 9309): rules where there are some, everything allowed where there are none (4xx),
 * nothing where the server is in trouble (5xx).
 */
export const rulesOf = (address: string, { status, bytes }: Answer, agent: string): Rules => {
  if (status >= 400 && status < 500) return all(true)
  if (status < 200 || status >= 300) return all(false)
  const robot = parse(address, Buffer.from(bytes.subarray(0, longest)).toString('utf8'))
  return {
    allows: (page) => robot.isDisallowed(page, agent) !== true,
    pauseMs: Math.min(longestPauseMs, Math.max(0, (robot.getCrawlDelay(agent) ?? 0) * 1000)),
  }
}
