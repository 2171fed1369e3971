/**
 * `npm run bench:add`: what one more document costs in a store of 100, of 1,000 and of 10,000, from its bytes to written events
 * and figures on a PostgreSQL of our own, and how many a second a bulk addition takes. Reports are generated: each is read, and
 * its claims are then those that it was generated with. The stores take turns, so that whatever else the machine does falls
 * on all of them alike.
 *
 *   --documents N   the largest store (10000)
 *   --data DIR      a folder that `npm run bench:rebuild -- --data DIR` filled and linked, in place of a store made here; given
 *                   more than once, such folders are compared. What is added to them is read and stays in them
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mainDossier as dossier, listDossiers, openStore, type Store } from '../src/app/index.ts'
import { addPrepared } from '../src/app/ingest.ts'
import type { Prepared } from '../src/app/prepare.ts'
import { openInput, readAll } from '../src/app/reading.ts'
import { preparedFrom } from '../src/app/testing/prepared.ts'
import { generatedReport } from './generated.ts'
import { toldReport } from './told.ts'

const { values: options } = parseArgs({
  options: { documents: { type: 'string', default: '10000' }, data: { type: 'string', multiple: true, default: [] } },
})
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

/** A report as the reader reads it. */
const read = async (number: number): Promise<Prepared> => {
  const report = toldReport(number)
  const opened = await openInput(report.input, report.input.given)
  if (!opened.ok) throw new Error(opened.failure.message)
  const [told] = await readAll([opened.value])
  return { ...report, read: told! }
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
type Filled = { size: number; store: Store; prepare: (number: number) => Promise<Prepared>; costs: number[] }
const stores: Filled[] = []
try {
  for (const data of options.data) {
    const store = await openStore({ data })
    const [main] = await listDossiers(store.db)
    stores.push({ size: main?.documents ?? 0, store, prepare: read, costs: [] })
  }
  for (const size of options.data.length > 0 ? [] : sizes) {
    const store = await openStore({ data: join(folder, String(size)) })
    stores.push({ size, store, prepare: async (number) => (await prepared([number]))[0]!, costs: [] })
    const seconds = await fill(store, size)
    console.log(
      `bulk addition of ${size.toLocaleString('en-US')} documents: ${seconds.toFixed(1)} s, ${(size / seconds).toFixed(0)} a second`,
    )
  }
  for (let probe = 0; probe < PROBES; probe++)
    for (const { size, store, prepare, costs } of stores) {
      const start = performance.now()
      await addPrepared(store.db, dossier, [await prepare(size + probe)])
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
