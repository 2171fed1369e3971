import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = dirname(fileURLToPath(import.meta.url))
const web = join(root, '..', 'web')

/** Which folders of `src` each folder may import, besides itself. */
const may: Record<string, readonly string[]> = {
  model: [],
  '1-capture': ['model'],
  '2-document': ['model', '1-capture'],
  '3-claim': ['model', '1-capture', '2-document'],
  '4-event': ['model', '1-capture', '2-document', '3-claim'],
  '5-figure': ['model', '1-capture', '2-document', '3-claim', '4-event'],
  store: ['model'],
  app: ['model', '1-capture', '2-document', '3-claim', '4-event', '5-figure', 'store', 'export'],
  export: ['model'],
  api: ['model', 'app'],
  cli: ['model', 'app', 'api', '1-capture', '2-document', '3-claim', '4-event', '5-figure'],
}
const impure = /^node:(?:fs|net|http|https|child_process|dgram|dns|tls)|^(?:pg|kysely|fastify|undici)$/

/** Data files that a stage reads once when it is loaded, never again. */
const dataReaders = new Set(['3-claim/place/gazetteer.ts'])

type Import = { from: string; to: string; typeOnly: boolean }

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? entry.name === 'node_modules'
        ? []
        : files(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  )

const imports = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)].map((m) => ({
    from: file,
    to: m[3]!,
    typeOnly: m[2] !== undefined,
  }))

const folderOf = (path: string) => relative(root, path).split(sep)[0]!
const target = (i: Import) => folderOf(join(dirname(i.from), i.to))
const all = files(root).flatMap(imports)

test('imports point down only', () => {
  const wrong = all
    .filter((i) => i.to.startsWith('.'))
    .filter((i) => target(i) !== folderOf(i.from) && !(may[folderOf(i.from)] ?? []).includes(target(i)))
    .map((i) => `${relative(root, i.from)} imports ${i.to}`)
  expect(wrong).toEqual([])
})

test('stages after the first touch no database, network or disk', () => {
  const wrong = all
    .filter((i) => /^[2-5]-/.test(folderOf(i.from)) && impure.test(i.to))
    .filter((i) => !dataReaders.has(relative(root, i.from).split(sep).join('/')))
    .filter((i) => i.from.endsWith('.ts'))
    .map((i) => `${relative(root, i.from)} imports ${i.to}`)
  expect(wrong).toEqual([])
})

test('the app in the browser imports types of the server only', () => {
  const wrong = files(web)
    .flatMap(imports)
    .filter((i) => i.to.startsWith('.') && join(dirname(i.from), i.to).startsWith(root) && !i.typeOnly)
    .map((i) => `${relative(web, i.from)} imports ${i.to}`)
  expect(wrong).toEqual([])
})
