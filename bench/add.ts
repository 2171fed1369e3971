/**
 * `npm run bench:add`: what one more document costs in a store of 100, of 1,000 and of 10,000, from its bytes to written events
 * and figures on a PostgreSQL of our own, and how many a second a bulk addition takes. Reports are generated: each is read, and
 * its claims are then those that it was generated with. The stores take turns, so that whatever else the machine does falls
 * on all of them alike.
 *
 *   --documents N   the largest store (10000)
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mainDossier as dossier, openStore, type Store } from '../src/app/index.ts'
import { addPrepared } from '../src/app/ingest.ts'
import type { Prepared } from '../src/app/prepare.ts'
import { openInput, readAll } from '../src/app/reading.ts'
import { preparedFrom } from '../src/app/testing/prepared.ts'
import { generatedReport } from './generated.ts'

const { values: options } = parseArgs({ options: { documents: { type: 'string', default: '10000' } } })
const largest = Number(options.documents)
const sizes = [...new Set([100, 1000, largest])].filter((size) => size <= largest)
const PROBES = 60
const BATCH = 64

/** Reports opened and read, with the claims that they were generated with. */
const prepared = async (numbers: readonly number[]): Promise<Prepared[]> => {
  const reports = numbers.map((number) => preparedFrom(generatedReport(number), dossier))
  const opened = await Promise.all(reports.map(({ input }) => openInput(input, input.given)))
  await readAll(opened.flatMap((result) => (result.ok ? [result.value] : [])))
  return reports
}

const numbers = (from: number, size: number): number[] => Array.from({ length: size }, (_, index) => from + index)

const fill = async ({ db }: Store, size: number): Promise<number> => {
  const start = performance.now()
  for (let from = 0; from < size; from += BATCH)
    await addPrepared(db, dossier, await prepared(numbers(from, Math.min(BATCH, size - from))))
  return (performance.now() - start) / 1000
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const folder = await mkdtemp(join(tmpdir(), 'reckoner-bench-add-'))
const stores: { size: number; store: Store; costs: number[] }[] = []
try {
  for (const size of sizes) {
    const store = await openStore({ data: join(folder, String(size)) })
    stores.push({ size, store, costs: [] })
    const seconds = await fill(store, size)
    console.log(
      `bulk addition of ${size.toLocaleString('en-US')} documents: ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} a second`,
    )
  }
  for (let probe = 0; probe < PROBES; probe++)
    for (const { size, store, costs } of stores) {
      const start = performance.now()
      await addPrepared(store.db, dossier, await prepared([size + probe]))
      if (probe > 0) costs.push(performance.now() - start)
    }
  for (const { size, costs } of stores)
    console.log(
      `one more beside ${size.toLocaleString('en-US')}: ${median(costs).toFixed(1)} ms (median of ${costs.length}; mean ${mean(costs).toFixed(1)} ms)`,
    )
  const [first, last] = [stores[0]!, stores.at(-1)!]
  console.log(
    `beside ${last.size.toLocaleString('en-US')} as against ${first.size.toLocaleString('en-US')}: ${(median(last.costs) / median(first.costs)).toFixed(2)} times as much (means: ${(mean(last.costs) / mean(first.costs)).toFixed(2)})`,
  )
} finally {
  for (const { store } of stores) await store.close()
  await rm(folder, { recursive: true, force: true })
}
