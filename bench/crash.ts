/**
 * An addition of 2,000 documents, killed with SIGKILL at random moments and started again each time, then checked: every document
 * there once, none missing, every capture's hash right. Made-up reports; nothing outside the repository is needed.
 *   npm run bench:crash [-- --kills 50 --documents 2000]
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { mainDossier, openStore, packageRoot, verifyCaptures } from '../src/app/index.ts'

const option = (name: string, usual: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? usual : Number(process.argv[at + 1])
}
const kills = option('kills', 50)
const documents = option('documents', 2000)

const textOf = (index: number): string => {
  const day = new Date(Date.UTC(1995, 0, 1 + index * 5)).toISOString().slice(0, 10)
  return `Police arrested ${30 + (index % 900)} Chinese nationals in a raid in Takeo province on ${day}, the interior ministry said.`
}

const folder = await mkdtemp(join(tmpdir(), 'reckoner-crash-'))
const files = join(folder, 'files')
const data = join(folder, 'data')
await mkdir(files)
const hashes = new Set<string>()
for (let index = 0; index < documents; index++) {
  const text = textOf(index)
  hashes.add(createHash('sha256').update(text).digest('hex'))
  await writeFile(join(files, `${index}.txt`), text)
}

type Moment = (running: () => boolean) => Promise<void>

/** Runs the addition, killed when the moment has come where one is given; gives what ended it, null where it came to its end. */
const add = async (moment: Moment | null): Promise<string | null> => {
  const child = spawn(process.execPath, [join(packageRoot(), 'bin/reckoner.js'), 'add', '--data', data, files], {
    stdio: 'ignore',
  })
  const ended = new Promise<string | null>((resolve) =>
    child.on('exit', (code, signal) => resolve(signal ?? (code === 0 ? null : `exit code ${code}`))),
  )
  if (moment !== null) {
    await moment(() => child.exitCode === null && child.signalCode === null)
    child.kill('SIGKILL')
  }
  return ended
}

let wrong = 0
const check = (what: string, right: boolean): void => {
  if (!right) wrong++
  console.log(`${right ? 'right' : 'WRONG'}: ${what}`)
}

try {
  const store = await openStore({ data })
  const count = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from document`.execute(store.db)).rows[0]!.n
  let killed = 0
  for (let i = 0; i < kills; i++) {
    const before = await count()
    // So far into the work, and then some: at the start, in a batch, between two, while it stores or links.
    const enough = before + Math.floor(Math.random() * 2 * ((documents - before) / (kills - i)))
    const moment: Moment = async (running) => {
      while (running() && (await count()) < enough) await sleep(10)
      await sleep(Math.random() * 1500)
    }
    if ((await add(moment)) === 'SIGKILL') killed++
    console.log(`kill ${i + 1}: ${before} to ${await count()} documents`)
  }
  check(
    `the addition ends when nobody kills it (${killed} of ${kills} were killed before their end)`,
    (await add(null)) === null,
  )
  const { rows } = await sql<{ sha256: string; content: Buffer; documents: number; linked: boolean }>`
    select capture.sha256, content, count(document.id)::int as documents, bool_and(unlinked.document is null) as linked
    from capture left join document_capture using (sha256) left join document on document.id = document_capture.document
    left join unlinked on unlinked.document = document.id
    group by capture.sha256`.execute(store.db)
  check(`${documents} documents`, (await count()) === documents)
  check(
    'none missing, none twice',
    rows.length === hashes.size && rows.every((row) => hashes.has(row.sha256) && row.documents === 1),
  )
  check(
    'every hash right',
    rows.every(({ sha256, content }) => createHash('sha256').update(content).digest('hex') === sha256),
  )
  check(
    'all of them linked',
    rows.every(({ linked }) => linked),
  )
  const { lines, problems } = await verifyCaptures(store, { dossier: mainDossier })
  check('each once in the log of captures, its chain whole', lines === documents && problems.length === 0)
  await store.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = wrong === 0 ? 0 : 1
