import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { type Captured, captureInputs } from './inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'reckoner-inputs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (path: string, content = path) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
  return join(folder, path)
}

const capture = async (inputs: string[], stdin = ''): Promise<Captured[]> => {
  const found: Captured[] = []
  const options = {
    isReport: (name: string) => name.endsWith('.txt'),
    stdin: Readable.from(Buffer.from(stdin)),
    web: null,
  }
  for await (const captured of captureInputs(inputs, options)) found.push(captured)
  return found
}

const told = (captured: Captured) =>
  captured.kind === 'bytes'
    ? `${captured.name.replace(`${folder}/`, '')}: ${Buffer.from(captured.bytes)}`
    : captured.kind === 'skipped'
      ? `passed over ${captured.names.join(' ')}`
      : captured.kind === 'failure'
        ? captured.failure.code
        : captured.document

test('inputs come in the order in which they are given, standard input too', async () => {
  const a = put('order/a.txt')
  const b = put('order/b.txt')
  const found = await capture([b, '-', a], 'typed')
  expect(found.map(told)).toEqual(['order/b.txt: order/b.txt', 'standard input: typed', 'order/a.txt: order/a.txt'])
})

test('a folder gives its reports by name, with those of its folders; others are named, hidden ones are not', async () => {
  for (const path of [
    'deep/b.txt',
    'deep/a/c.txt',
    'deep/z.txt',
    'deep/photo.png',
    'deep/.hidden.txt',
    'deep/.git/x.txt',
  ])
    put(path)
  const found = await capture([join(folder, 'deep')])
  expect(found.map(told)).toEqual([
    'deep/a/c.txt: deep/a/c.txt',
    'deep/b.txt: deep/b.txt',
    'deep/z.txt: deep/z.txt',
    'passed over photo.png',
  ])
})

test('a folder without anything in it says so, and only where it was asked for', async () => {
  put('bare/full/a.txt')
  mkdirSync(join(folder, 'bare/empty'))
  expect((await capture([join(folder, 'bare'), join(folder, 'bare/empty')])).map(told)).toEqual([
    'bare/full/a.txt: bare/full/a.txt',
    'passed over ',
  ])
})

test('a file that is named is given, whatever its name', async () => {
  expect((await capture([put('named/report.log')])).map(told)).toEqual(['named/report.log: named/report.log'])
})

test('what is not there is a failure in its place, and the others still come', async () => {
  const here = put('some/here.txt')
  const found = await capture([join(folder, 'gone.txt'), here, join(here, 'below')])
  expect(found.map(told)).toEqual(['input-not-found', 'some/here.txt: some/here.txt', 'input-not-found'])
})
