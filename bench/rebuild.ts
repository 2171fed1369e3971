/**
 * `npm run bench:rebuild`: what `reckoner rebuild` takes with many claims in the store: time by the clock, time of the processor,
 * and the most memory that it and its database hold. Reports are generated and tell places and days as reports do; they are
 * stored with the claims that they were generated with, which the first rebuild replaces by what it reads, and links; the second
 * finds everything there. Memory is read from /proc, so on Linux only.
 *
 *   --claims N   claims in the store (100000; about seven a report)
 *   --data DIR   a data folder that is filled already, or is to be kept for the next time; a temporary one where not given
 *   --once       rebuild once, not twice
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { mainDossier as dossier, listDossiers, openStore, packageRoot, type Store } from '../src/app/index.ts'
import { captureOf, type Prepared, recordOf } from '../src/app/prepare.ts'
import { insertClaims, insertDocuments, saveCaptures, saveDocumentCaptures } from '../src/store/index.ts'
import { toldReport } from './told.ts'

const { values: options } = parseArgs({
  options: {
    claims: { type: 'string', default: '100000' },
    data: { type: 'string' },
    once: { type: 'boolean', default: false },
  },
})
/** The reader finds this many in a generated report. */
const CLAIMS_READ = 7
const BATCH = 200

const storeSome = ({ db }: Store, reports: readonly Prepared[]): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await saveCaptures(
      transaction,
      reports.map(({ hash, input }) => ({ sha256: hash, content: input.bytes })),
    )
    await insertDocuments(
      transaction,
      reports.map((report) => recordOf(dossier, report)),
    )
    await saveDocumentCaptures(
      transaction,
      dossier,
      reports.map(({ id, hash, input }) => captureOf(id, hash, input)),
    )
    await insertClaims(
      transaction,
      dossier,
      reports.map(({ id, read }) => ({ document: id, claims: read.claims })),
    )
  })

const fill = async (store: Store, reports: number): Promise<void> => {
  for (let from = 0; from < reports; from += BATCH)
    await storeSome(
      store,
      Array.from({ length: Math.min(BATCH, reports - from) }, (_, index) => toldReport(from + index)),
    )
}

const readProc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}

type Process = { pid: number; parent: number; command: string; megabytes: number }

/** Processes that run, with what each holds in megabytes; memory that several share is divided among them. */
const processes = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(/\) \S (\d+)/.exec(readProc(`${name}/stat`))?.[1]),
      command: readProc(`${name}/cmdline`),
      megabytes: (Number(/^Pss:\s+(\d+)/m.exec(readProc(`${name}/smaps_rollup`))?.[1] ?? 0) * 1024) / 1e6,
    }))

/** Clock ticks that Linux counts in a second. */
const TICKS = 100

/** Seconds of processor time that a process has taken so far. */
const secondsOf = (pid: number): number => {
  const fields = readProc(`${pid}/stat`).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS
}

/** What a process, and the database of a folder, hold now, and what processor time they have taken. */
const holding = (pid: number, data: string): { own: number; database: number; seconds: number; served: number } => {
  const all = processes()
  const server = all.find(({ command }) => command.includes('postgres\0') && command.includes(data))
  const serving = all.filter((each) => server && (each.pid === server.pid || each.parent === server.pid))
  const sum = (some: Process[]): number => some.reduce((megabytes, each) => megabytes + each.megabytes, 0)
  return {
    own: sum(all.filter((each) => each.pid === pid)),
    database: sum(serving),
    seconds: secondsOf(pid),
    served: serving.reduce((seconds, each) => seconds + secondsOf(each.pid), 0),
  }
}

const rebuildOnce = async (data: string): Promise<void> => {
  const start = performance.now()
  const child = spawn(process.execPath, [join(packageRoot(), 'bin/reckoner.js'), 'rebuild', '--data', data], {
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  let running = true
  ended.then(() => {
    running = false
  })
  const most = { own: 0, database: 0, both: 0, seconds: 0, served: 0 }
  while (running) {
    const now = holding(child.pid ?? 0, data)
    const seen = { ...now, both: now.own + now.database }
    for (const key of ['own', 'database', 'both', 'seconds', 'served'] as const)
      most[key] = Math.max(most[key], seen[key])
    await Promise.race([sleep(1000), ended])
  }
  const code = await ended
  if (code !== 0) throw new Error(`rebuild ended with ${code}`)
  const clock = (performance.now() - start) / 1000
  console.log(
    `rebuild: ${clock.toFixed(0)} s by the clock, ${most.seconds.toFixed(0)} s of processor time and ${most.served.toFixed(0)} s of its database; ${most.own.toFixed(0)} MB at most, its database ${most.database.toFixed(0)} MB, together ${most.both.toFixed(0)} MB`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'reckoner-bench-rebuild-'))
const data = options.data ?? join(folder, 'data')
try {
  const store = await openStore({ data })
  try {
    if ((await listDossiers(store.db)).every(({ documents }) => documents === 0))
      await fill(store, Math.ceil(Number(options.claims) / CLAIMS_READ))
  } finally {
    await store.close()
  }
  for (let round = 0; round < (options.once ? 1 : 2); round++) await rebuildOnce(data)
  const after = await openStore({ data })
  const [main] = await listDossiers(after.db)
  await after.close()
  console.log(
    `${main?.documents.toLocaleString('en-US')} documents, ${main?.claims.toLocaleString('en-US')} claims, ${main?.events.toLocaleString('en-US')} events`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
