import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { allCommands } from './commands.ts'
import { exitCodeOf } from './exit.ts'

const root = join(import.meta.dirname, '../..')
const reckoner = join(root, 'bin/reckoner.js')
const examples = join(root, 'examples')
const folder = mkdtempSync(join(tmpdir(), 'reckoner-cli-'))

const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const run = (args: string[], input = '', env: Record<string, string> = {}) => {
  const done = spawnSync(process.execPath, [reckoner, ...args], {
    maxBuffer: 64 << 20,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return {
    status: done.status,
    stdout: done.stdout,
    stderr: done.stderr,
    lines: done.stdout.split('\n').filter(Boolean),
  }
}

const good = 'Police arrested 15 Chinese nationals in Takeo on Monday, the ministry said.\n\nThey will be deported.'

// The first run builds what is stale.
beforeAll(() => expect(run(['--version']).status).toBe(0), 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('read --json gives one object a line, in input order, in the form that others build on', () => {
  const ids = ['kh-2018-takeo-b', 'kh-2018-takeo-a']
  const { status, lines, stderr } = run([
    'read',
    '--json',
    ...ids.map((id) => join(examples, `${id}.json`)),
    put('good.txt', good),
  ])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const documents = lines.map((line) => JSON.parse(line))
  expect(documents.map(({ id }) => id)).toEqual([...ids, documents[2].sha256])
  for (const document of documents) {
    expect(Object.keys(document)).toEqual(
      'id title publisher author published publishedFrom lang text sha256 claims'.split(' '),
    )
    for (const { evidence, at } of document.claims) expect(document.text.slice(at.start, at.end)).toBe(evidence)
  }
  expect(documents[2]).toMatchObject({ text: good, lang: 'en', published: null, publishedFrom: null })
})

test('read --explain tells, sentence by sentence, what was found and why a claim is as it is', () => {
  const { stdout: out } = run(['read', '--explain', put('good.txt', good)])
  expect(out).toMatch(/^\S*good\.txt\n/)
  expect(out).toContain('claim by the rule')
  expect(out).toMatch(/places: .+\((?:stated|inferred)/)
  const [first] = run(['read', '--explain', '--json', put('good.txt', good)]).lines
  expect(JSON.parse(first ?? '{}').sentences).toHaveLength(2)
})

test('read --layers gives every layer, each item with its span and the text there', () => {
  const { lines } = run(['read', '--layers', put('good.txt', good)])
  const { text, layers } = JSON.parse(lines[0] ?? '{}')
  expect(Object.keys(layers)).toEqual('sentences quantities times places groups actors attributions'.split(' '))
  expect(layers.sentences).toHaveLength(2)
  for (const { start, end, text: written } of Object.values(layers).flat() as {
    start: number
    end: number
    text: string
  }[])
    expect(text.slice(start, end)).toBe(written)
})

test('read takes standard input, and what is given wins over what the text says', () => {
  const { lines } = run(
    ['read', '--json', '--published', '2024-03-12', '--publisher', 'The Gazette', '-'],
    JSON.stringify({ id: 'x', published: '2020-01-01', publisher: 'Other', text: good }),
  )
  expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
    id: 'x',
    published: '2024-03-12',
    publishedFrom: 'given',
    publisher: 'The Gazette',
    text: good,
  })
})

test('a folder is read whole; what is no report in it is said and is no error', () => {
  put('mixed/b.txt', good)
  put('mixed/a/page.html', `<html><body><p>${good}</p></body></html>`)
  put('mixed/photo.png', 'x')
  put('mixed/settings.json', '{"colour": "blue"}')
  const { status, lines, stderr } = run(['read', '--json', join(folder, 'mixed')])
  expect(status).toBe(0)
  expect(lines).toHaveLength(2)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/settings\.json: JSON, but not a document/),
    expect.stringMatching(/passed over photo\.png/),
  ])
})

const bad: readonly [string, () => string, RegExp][] = [
  ['a missing file', () => join(folder, 'missing.txt'), /missing\.txt: no such file or folder\. \S/],
  ['an empty file', () => put('empty.txt', '\n'), /empty\.txt: no text in it\. \S/],
  [
    'a binary file',
    () => put('scan.txt', new Uint8Array([1, 0, 0, 7, 0, 3, 0, 0, 9])),
    /scan\.txt: a binary file, not text\. \S/,
  ],
  ['a PDF', () => put('report.pdf', '%PDF-1.7'), /report\.pdf: a PDF file that cannot be read .*\. \S/],
  ['invalid JSON', () => put('broken.json', '{"text": '), /broken\.json: not valid JSON .*\. \S/],
  ['JSON without a text', () => put('other.json', '[]'), /other\.json: JSON, but not a document with a "text"\. \S/],
  ['a wrong field', () => put('field.json', '{"text": "x", "published": "May"}'), /field\.json: "published": .*\. \S/],
  [
    'a language without a reader',
    () => put('thai.txt', 'ตำรวจจับกุมผู้ต้องสงสัย 50 คน'),
    /thai\.txt: no reader for .*"?th"?.*\. \S/,
  ],
]
test('inputs that cannot be read: a line each that names it, exit code 2, and the others are read', () => {
  const { status, lines, stderr } = run(['read', '--json', ...bad.map(([, path]) => path()), put('good.txt', good)])
  const said = stderr.trim().split('\n')
  expect(bad.map(([name, , line], n) => [name, line.test(said[n] ?? '') || said[n]])).toEqual(
    bad.map(([name]) => [name, true]),
  )
  expect(said).toHaveLength(bad.length)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '{}').text).toBe(good)
  expect(status).toBe(2)
})

test('whatever is wrong with an input makes the exit code 2', () => {
  const codes = [
    'input-not-found',
    'input-empty',
    'input-invalid-json',
    'fetch-failed',
    'language-unsupported',
  ] as const
  expect(codes.map(exitCodeOf)).toEqual(codes.map(() => 2))
  expect(exitCodeOf('disk-full')).toBe(1)
})

test('a page that is no report keeps its text and its line, and claims nothing', () => {
  const wall = put(
    'cookies.html',
    '<title>Before you continue</title><h1>We value your privacy</h1><p>We and our partners store and access cookies on your device. Accept all cookies to continue to the site.</p><button>Accept all</button>',
  )
  const { status, lines, stderr } = run(['read', '--json', wall, put('good.txt', good)])
  expect(stderr.trim()).toMatch(/cookies\.html: a page that asks about cookies, not the report behind it\. \S/)
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ claims: [] }, { text: good }])
  expect(status).toBe(2)
  expect(run(['read', wall]).lines.join('')).toBe('')
})

test('a reader that closes its end early is no error', async () => {
  const child = spawn(process.execPath, [reckoner, 'read', '--json', examples, examples, examples])
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.once('exit', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('for people: a table no wider than the terminal, without colour codes where it is none', () => {
  const { status, stdout } = run(['read', join(examples, 'kh-2018-takeo-a.json')])
  expect(status).toBe(0)
  expect(stdout).toContain('Mekong Newswire · 2018-11-28')
  expect(stdout).not.toContain('\u001b')
  const [, ...body] = stdout.split('\n')
  expect(Math.max(...body.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('reckon --json gives one event a line, every figure with its reason and its support', () => {
  const { status, lines } = run(['reckon', '--json', '--claims', join(root, 'bench/gold/dev/tune')])
  expect(status).toBe(0)
  expect(lines.length).toBeGreaterThan(20)
  for (const event of lines.map((line) => JSON.parse(line))) {
    expect(Object.keys(event)).toEqual('id kind place start end documents claims figures'.split(' '))
    const claims = new Set(event.claims.map(({ id }: { id: string }) => id))
    for (const { document } of event.claims) expect(event.documents).toContain(document)
    for (const figure of event.figures) {
      expect(Object.keys(figure)).toEqual(
        'measure kind low best high status rule reason support origins outlets'.split(' '),
      )
      for (const id of [...figure.support.low, ...figure.support.best, ...figure.support.high])
        expect(claims).toContain(id)
    }
  }
})

test('reckon counts a document that is given twice once, and says so', () => {
  const file = join(examples, 'kh-2018-takeo-a.json')
  const once = run(['reckon', '--json', file])
  const twice = run(['reckon', '--json', file, file])
  expect(twice.stdout).toBe(once.stdout)
  expect(twice.stderr).toMatch(/the same document as one before/)
})

test('reckon --claims refuses a document that brings none', () => {
  const { status, stderr } = run(['reckon', '--claims', put('good.txt', good)])
  expect(status).toBe(2)
  expect(stderr).toMatch(/good\.txt: brings no claims of its own\. \S/)
})

test('every command explains itself with an example', () => {
  const { stdout } = run(['--help'])
  const listed = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!).filter((name) => name !== 'help')
  expect(listed).toEqual(allCommands().map((command) => command.name()))
  for (const command of allCommands()) {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp()
    expect(help).toMatch(new RegExp(`Examples:\\n  \\$ .*reckoner ${command.name()}`))
  }
  const { status, stdout: told } = run(['read', '--help'])
  expect({ status, told }).toMatchObject({ status: 0, told: expect.stringContaining('Examples:') })
})

const misused: readonly string[][] = [
  ['read'],
  ['frobnicate'],
  ['read', '--published', '2024-13-40', 'x'],
  ['watch', 'frobnicate'],
  ['read', '--explain', '--layers', 'x'],
]
for (const args of misused)
  test(`misuse is said and gives exit code 2 | ${args.join(' ')}`, () => {
    const { status, stderr, stdout } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^error: [\s\S]*\(reckoner .*--help/)
  })
