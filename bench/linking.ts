/**
 * `npm run bench:linking`: what one more report costs with 10⁴ and with 10⁶ claims there already, and what it takes to link and
 * reckon 10⁶ claims anew. Reports are generated; claims are made again when asked for, as a store would fetch them.
 *
 *   --claims N   the larger store (1000000)
 */
import { parseArgs } from 'node:util'
import { groupOf, LinkIndex, mentionsOf } from '../src/4-event/index.ts'
import { reckonEvent } from '../src/5-figure/index.ts'
import type { Outlet, SourcedClaim } from '../src/model/event.ts'
import { CLAIMS_EACH, generatedReport } from './generated.ts'

const { values: options } = parseArgs({ options: { claims: { type: 'string', default: '1000000' } } })
const SMALL = 10_000
const large = Number(options.claims)
const PROBES = 300

/** The most memory this process has held so far, as the system counts it. */
const megabytes = (): number => Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)

const numberOf = (document: string): number => Number(document.slice(1))

const add = (index: LinkIndex, number: number): string[][] => {
  const { outlet, claims } = generatedReport(number)
  return index.add(mentionsOf(claims, outlet)).made
}

/** An event's figures, its claims and their reports fetched anew. */
const reckonGroup = (refs: readonly string[]): number => {
  const wanted = new Set(refs)
  const outlets = new Map<string, Outlet>()
  const claims: SourcedClaim[] = []
  for (const document of new Set(refs.map((ref) => ref.slice(ref.indexOf(' ') + 1)))) {
    const made = generatedReport(numberOf(document))
    outlets.set(document, made.outlet)
    claims.push(...made.claims.filter((claim) => wanted.has(`${claim.id} ${claim.document}`)))
  }
  return reckonEvent(groupOf(claims, outlets).claims, outlets).length
}

/** Milliseconds of processor time so far: what other programs do at the same time does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Milliseconds of adding a report to a store and reckoning what changed, over reports that it does not hold. The median is the
 * work itself; the mean also bears the collecting of garbage among all that this one process holds, which a database would hold.
 */
const costOfOne = (index: LinkIndex, from: number): { median: number; mean: number } => {
  const times = Array.from({ length: PROBES }, (_, probe) => {
    const start = cpu()
    for (const refs of add(index, from + probe)) reckonGroup(refs)
    return cpu() - start
  }).sort((a, b) => a - b)
  return { median: times[PROBES / 2]!, mean: times.reduce((sum, time) => sum + time, 0) / PROBES }
}

const inWords = ({ median, mean }: { median: number; mean: number }): string =>
  `one more report ${median.toFixed(2)} ms of processor time (median of ${PROBES}; mean ${mean.toFixed(2)})`

const index = new LinkIndex()
const begun = performance.now()
const begunCpu = cpu()
let reports = 0
const fill = (claims: number): void => {
  while (reports * CLAIMS_EACH < claims) add(index, reports++)
}

fill(SMALL)
const small = costOfOne(index, reports)
reports += PROBES
console.log(`${SMALL.toLocaleString('en-US')} claims: ${inWords(small)}, ${megabytes()} MB at most`)

const linkStart = cpu()
fill(large)
const linked = (cpu() - linkStart) / 1000
const full = costOfOne(index, reports)
reports += PROBES
console.log(
  `${large.toLocaleString('en-US')} claims: ${inWords(full)}, ${(full.median / small.median).toFixed(2)} times as much; ${megabytes()} MB at most`,
)

const reckonStart = cpu()
let events = 0
let figures = 0
for (const refs of index.groups()) {
  events++
  figures += reckonGroup(refs)
}
const reckoned = (cpu() - reckonStart) / 1000
console.log(
  `rebuild of ${(reports * CLAIMS_EACH).toLocaleString('en-US')} claims in ${reports.toLocaleString('en-US')} reports: linking ${linked.toFixed(0)} s, reckoning ${events.toLocaleString('en-US')} events with ${figures.toLocaleString('en-US')} figures ${reckoned.toFixed(0)} s, ${((cpu() - begunCpu) / 1000).toFixed(0)} s of processor time in all (making the reports included), ${((performance.now() - begun) / 1000).toFixed(0)} s by the clock; ${megabytes()} MB at most`,
)
