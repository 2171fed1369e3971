import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../store/index.ts'

const root = join(import.meta.dirname, '../..')
const reckoner = join(root, 'bin/reckoner.js')
const folder = mkdtempSync(join(tmpdir(), 'reckoner-cli-store-'))
const data = join(folder, 'data')

const run = (...args: string[]) => {
  const { DATABASE_URL: _, ...env } = process.env
  const done = spawnSync(process.execPath, [reckoner, ...args], { encoding: 'utf8', env })
  return {
    status: done.status,
    stdout: done.stdout,
    stderr: done.stderr,
    lines: done.stdout.split('\n').filter(Boolean),
  }
}

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const started: ChildProcess[] = []

/** Starts the server; resolves with all it has printed once it has given its address or ended. */
const serve = async (...args: string[]) => {
  const child = spawn(process.execPath, [reckoner, 'serve', '--data', data, ...args])
  started.push(child)
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
    })
  const address = () => /Reckoner is at (http:\S+)/.exec(printed)?.[1]
  while (!address() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50))
  return { child, address: address() ?? '', printed: () => printed }
}

const stop = async (child: ChildProcess) => {
  child.kill('SIGINT')
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

const idOf = (line: string | undefined) => /^(\S+) {2}/.exec(line ?? '')?.[1] ?? ''

// The first run builds what is stale.
beforeAll(() => expect(run('--version').status).toBe(0), 60_000)
afterAll(async () => {
  for (const child of started) if (child.exitCode === null) await stop(child)
  rmSync(folder, { recursive: true, force: true })
})

/** A report that was added. */
let report = ''
/** Keeps the database up between commands, which otherwise start and stop it each. */
let held: Store | undefined

test('add stores reports, names what it cannot read, and changes nothing the second time', {
  timeout: 120_000,
}, async () => {
  const inputs = [
    join(root, 'examples/kh-2018-takeo-a.json'),
    join(root, 'examples/kh-2018-takeo-b.json'),
    put('scan.pdf', '%PDF-1.7'),
    put('thai.txt', 'ตำรวจจับกุมผู้ต้องสงสัย 50 คน'),
  ]
  const first = run('add', '--data', data, ...inputs)
  expect(first.status).toBe(2)
  expect(first.lines).toEqual([
    expect.stringMatching(/^d\w+ {2}[1-9]\d* claims? {2}China to send plane/),
    expect.stringMatching(/^d\w+ {2}[1-9]\d* claims? {2}/),
    expect.stringMatching(/^d\w+ {2}kept, not read {2}/),
  ])
  expect(first.stderr).toMatch(/scan\.pdf: a PDF file that cannot be read .*\. \S/)
  expect(first.stderr).toMatch(/thai\.txt: kept, but not read: no reader for .*th/)
  const again = run('add', '--data', data, inputs[0]!)
  expect({ status: again.status, lines: again.lines }).toEqual({
    status: 0,
    lines: [expect.stringContaining(`${idOf(first.lines[0])}  was there already`)],
  })
  report = idOf(first.lines[1])
  held = await openStore({ data })
})

test('remove takes a report out and brings it back; an unknown id is said', { timeout: 120_000 }, () => {
  expect(run('remove', '--data', data, report).stdout).toContain(`reckoner remove --undo ${report}`)
  expect(run('remove', '--data', data, '--undo', report).stdout).toContain(`${report} counts again`)
  const unknown = run('remove', '--data', data, 'd-nobody')
  expect(unknown.status).toBe(2)
  expect(unknown.stderr).toMatch(/d-nobody/)
})

test('watch adds, lists, switches off and removes; what is never fetched is refused, what is off is not looked at', {
  timeout: 120_000,
}, () => {
  const address = 'https://news.example/feed.xml'
  const watch = (...args: string[]) => run('watch', args[0]!, '--data', data, ...args.slice(1))
  const added = watch('add', '--every', '30', address, 'http://127.0.0.1/feed')
  expect({ status: added.status, stdout: added.stdout }).toEqual({ status: 2, stdout: `${address}: watched.\n` })
  expect(added.stderr).toMatch(/127\.0\.0\.1.*\. \S/)
  expect(watch('list').stdout).toMatch(
    /feed\.xml {2}new .*\n {2}last success: never · next look: .* · every 30 minutes/,
  )
  expect(watch('off', address).stdout).toBe(`${address}: off.\n`)
  expect(watch('run').stderr).toContain('nothing is due')
  const [line] = watch('list', '--json').lines
  expect(JSON.parse(line!)).toMatchObject({ address, active: false, looks: 0, lastFailure: null })
  expect(watch('remove', address, 'https://news.example/other').stderr).toMatch(/other is not watched/)
  expect(watch('list').stderr).toContain('nothing is watched')
})

test('versions shows the captures of a report', { timeout: 120_000 }, () => {
  expect(run('versions', '--data', data, report).stdout).toMatch(
    /kh-2018-takeo-b\.json {2}capture 1 of 1, SHA-256 [0-9a-f]{12}/,
  )
  expect(run('versions', '--data', data, 'd-nobody').status).toBe(2)
})

test('export writes what was asked for, and says what it cannot write', { timeout: 120_000 }, () => {
  const file = join(folder, 'one.wacz')
  expect(run('export', '--data', data, file, report).stderr).toBe(`reckoner: written to ${file}.\n`)
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  const kept = readFileSync(file)
  const refused: [string[], RegExp][] = [
    [[join(folder, 'all.zip')], /all\.zip: the name tells no format\. Give a name that ends with \.wacz/],
    [[file, 'd-nobody'], /There is no document d-nobody\. \S/],
    [[join(folder, 'none/all.wacz')], /all\.wacz cannot be written \(ENOENT\)\. \S/],
  ]
  for (const [args, words] of refused) {
    const { status, stderr } = run('export', '--data', data, ...args)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(words) })
  }
  expect(readFileSync(file).equals(kept)).toBe(true)
  expect(existsSync(`${file}.part`)).toBe(false)
})

test('a folder without data is said, and stays as it is', () => {
  const nowhere = join(folder, 'nowhere')
  const { status, stderr } = run('verify', '--data', nowhere)
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/There is no data in .*nowhere\. \S/) })
  expect(existsSync(nowhere)).toBe(false)
})

test('verify hashes every capture again and gives the head of their log', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = run('verify', '--data', data)
  expect(status).toBe(0)
  expect(stderr).toMatch(/captures and \d+ lines of their log: nothing is wrong\./)
  const head = /head of the log: ([0-9a-f]{64})/.exec(stdout)?.[1]
  expect(run('verify', '--data', data, '--noted', head!).status).toBe(0)
  const lost = run('verify', '--data', data, '--noted', 'abc')
  expect({ status: lost.status, wrong: lost.lines[0] }).toEqual({
    status: 1,
    wrong: 'WRONG: the log holds no line with the hash abc.',
  })
})

test('rebuild reads and reckons everything again', { timeout: 120_000 }, () => {
  const { status, stdout } = run('rebuild', '--data', data)
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'Everything was read and reckoned again.\n' })
})

test('serve loads the sample once, answers on loopback, and tells a second start where it is', {
  timeout: 180_000,
}, async () => {
  await held?.close()
  const first = await serve('--port', '0')
  expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(first.printed()).toContain('Loading the sample dossier')
  const page = await fetch(first.address, { headers: { accept: 'text/html' } })
  expect(await page.text()).toContain('<div id="app">')
  const dossiers = (await (await fetch(`${first.address}/api/dossiers`)).json()) as { id: string; documents: number }[]
  expect(dossiers.map(({ id, documents }) => `${id} ${documents}`).sort()).toEqual(['main 3', 'sample 27'])

  const port = new URL(first.address).port
  const taken = await serve('--port', port)
  expect(taken.child.exitCode).toBe(1)
  expect(taken.printed()).toContain(
    `Reckoner already runs at ${first.address}. Open that, or start another one with --port`,
  )

  const beside = await serve('--port', '0')
  expect(beside.printed()).not.toContain('Loading the sample dossier')
  expect((await fetch(`${beside.address}/api/health`)).status).toBe(200)
  expect(await stop(beside.child)).toBe(0)
  expect((await fetch(`${first.address}/api/dossiers`)).status).toBe(200)
  expect(await stop(first.child)).toBe(0)
})

test('a port that another program has, and a data folder that is none, are said with what to do', {
  timeout: 60_000,
}, async () => {
  const { createServer } = await import('node:http')
  const other = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const taken = await serve('--port', String(port))
  expect(taken.child.exitCode).toBe(1)
  expect(taken.printed()).toMatch(
    new RegExp(`Port ${port} is taken by another program\\. Choose another: --port ${port + 1}`),
  )
  other.close()
  const file = run('add', '--data', put('file', ''), join(root, 'examples/kh-2018-takeo-a.json'))
  expect(file.status).toBe(2)
  expect(file.stderr).toMatch(/is not a folder\. Give a folder with --data/)
})
