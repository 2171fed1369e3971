import type { Header, Redirect } from '../../model/capture.ts'
import { fail, ok, type Result } from '../../model/errors.ts'
import { systemConnect, systemResolve } from './connect.ts'
import { type Answer, exchange, fetchFailed, headerOf, type Network, overLimit } from './exchange.ts'
import { type Limits, usualLimits } from './limits.ts'
import { type Rules, rulesOf } from './robots.ts'
import { type Target, targetOf } from './target.ts'
import { type Clock, makeTurns, systemClock } from './turns.ts'

/** A page as it came. */
export type Fetched = {
  /** As it was asked for. */
  asked: string
  /** Where the answer came from, after all redirects. */
  address: string
  redirects: readonly Redirect[]
  /** When the answer was complete: ISO 8601, UTC. */
  at: string
  status: number
  reason: string
  headers: readonly Header[]
  /** The body as it came, its content encoding undone. */
  bytes: Uint8Array
}

/** What is known from the last time, so that an unchanged page need not come again. */
export type Known = { etag?: string | null; lastModified?: string | null }

export type FetchOutcome = { kind: 'fetched'; page: Fetched } | { kind: 'unchanged'; at: string }

export type Fetcher = (address: string, known?: Known) => Promise<Result<FetchOutcome>>

export type FetcherOptions = {
  /** Version of the program, for the user agent. */
  version: string
  /** How the owner of a site reaches whoever runs this: an address of a page or of mail. */
  contact?: string
  limits?: Partial<Limits>
  network?: Network
  clock?: Clock
}

const product = 'Reckoner'
const pauseMs = 1000
const tries = 3
const mostRobotsRedirects = 5
const longestWaitMs = 60_000
const robotsAgeMs = 24 * 3600_000

const redirecting = new Set([301, 302, 303, 307, 308])
const passing = new Set([429, 500, 502, 503, 504])

/** Characters that a header may hold. */
const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, '').slice(0, 200)

const userAgent = (version: string, contact: string | undefined): string =>
  contact ? `${product}/${version} (+${headerText(contact)})` : `${product}/${version} (reads reports for a researcher)`

/** How long a server asks to be left alone, in milliseconds; null where it does not. */
export const retryAfter = (headers: readonly Header[], now: number): number | null => {
  const value = headerOf(headers, 'retry-after')?.trim()
  if (!value) return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

const conditions = ({ etag, lastModified }: Known): Record<string, string> => ({
  ...(etag ? { 'if-none-match': headerText(etag) } : {}),
  ...(lastModified ? { 'if-modified-since': headerText(lastModified) } : {}),
})

type Journey = { answer: Answer; target: Target; redirects: Redirect[] }

/** Follows redirects, each checked like the first address. */
const follow = async (
  first: Target,
  most: number,
  ask: (target: Target) => Promise<Result<Answer>>,
): Promise<Result<Journey>> => {
  const redirects: Redirect[] = []
  let target = first
  for (;;) {
    const answer = await ask(target)
    if (!answer.ok) return answer
    const { status, headers } = answer.value
    if (!redirecting.has(status)) return ok({ answer: answer.value, target, redirects })
    const location = headerOf(headers, 'location')
    if (!location) return fetchFailed(target.address, `a redirect (${status}) that leads nowhere`)
    if (redirects.length >= most) return overLimit(first.address, `more than ${most} redirects`)
    if (!URL.canParse(location, target.address)) return fetchFailed(target.address, 'a redirect to no address')
    const next = targetOf(new URL(location, target.address).href)
    if (!next.ok)
      return {
        ok: false,
        failure: { ...next.failure, message: `${first.address}: redirected to ${next.failure.message}` },
      }
    redirects.push({ from: target.address, status, to: next.value.address })
    target = next.value
  }
}

/**
 * Makes the one way in which Reckoner asks the network for a page: public http and https addresses only, robots.txt kept, one
 * request at a time a host, all within limits. Failures come as values with a code: `fetch-refused` for addresses that are
 * not asked, `fetch-robots`, `fetch-limit`, `fetch-failed`.
 */
export const makeFetcher = ({
  version,
  contact,
  limits: changed = {},
  network = { resolve: systemResolve, connect: systemConnect },
  clock = systemClock,
}: FetcherOptions): Fetcher => {
  const limits = { ...usualLimits, ...changed }
  const agent = userAgent(version, contact)
  const turns = makeTurns(clock)
  const robots = new Map<string, { at: number; rules: Promise<Result<Rules>> }>()
  const common = { 'user-agent': agent, accept: '*/*', 'accept-encoding': 'identity' }

  /** Asks once, and again after a while where the server is in trouble for the moment. */
  const ask = async (target: Target, headers: Record<string, string>, pause: number): Promise<Result<Answer>> => {
    for (let attempt = 1; ; attempt++) {
      const answer = await turns.take(target.host, pause, () =>
        exchange(target, { ...common, ...headers }, network, limits),
      )
      if (!answer.ok || !passing.has(answer.value.status)) return answer
      const wait = retryAfter(answer.value.headers, clock.now()) ?? pauseMs * 2 ** attempt
      turns.leaveAlone(target.host, Math.min(wait, longestWaitMs))
      if (attempt === tries || wait > longestWaitMs) return answer
    }
  }

  const askForRules = async (origin: string): Promise<Result<Rules>> => {
    const address = `${origin}/robots.txt`
    const target = targetOf(address)
    if (!target.ok) return target
    const journey = await follow(target.value, mostRobotsRedirects, (next) => ask(next, {}, 0))
    if (!journey.ok) return journey
    const { status } = journey.value.answer
    // RFC 9309: of a site in trouble nothing is known, so nothing may be asked for; that is said as what it is.
    if (status >= 500)
      return fetchFailed(address, `the server answers ${status}, so nothing there may be asked for now`)
    return ok(rulesOf(address, journey.value.answer, product))
  }

  const rulesFor = async ({ url: { origin } }: Target): Promise<Result<Rules>> => {
    const known = robots.get(origin)
    if (known && clock.now() - known.at < robotsAgeMs) return known.rules
    const asked = askForRules(origin)
    robots.set(origin, { at: clock.now(), rules: asked })
    const rules = await asked
    // A site that could not be reached is asked again the next time.
    if (!rules.ok) robots.delete(origin)
    return rules
  }

  return async (address, known = {}) => {
    const first = targetOf(address)
    if (!first.ok) return first
    const journey = await follow(first.value, limits.redirects, async (target) => {
      const rules = await rulesFor(target)
      if (!rules.ok) {
        const message = `${target.address}: asked first for ${rules.failure.message}`
        return { ok: false, failure: { ...rules.failure, message } }
      }
      const { allows, pauseMs: asked } = rules.value
      if (!allows(target.address)) {
        const help = 'Open it in a browser, save it as a file and add that, if you may.'
        return fail('fetch-robots', `${target.address}: the site's robots.txt asks not to fetch it`, help)
      }
      return ask(target, conditions(known), Math.max(pauseMs, asked))
    })
    if (!journey.ok) return journey
    const { answer, target, redirects } = journey.value
    const at = new Date(clock.now()).toISOString()
    if (answer.status === 304) return ok({ kind: 'unchanged', at })
    if (answer.status < 200 || answer.status >= 300)
      return fetchFailed(target.address, `the server answers ${answer.status} ${headerText(answer.reason)}`.trim())
    return ok({
      kind: 'fetched',
      page: { ...answer, asked: first.value.address, address: target.address, redirects, at },
    })
  }
}
