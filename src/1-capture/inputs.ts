import { closeSync, type Dirent, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { FailureCode } from '../model/errors.ts'
import { type ExpandOptions, expand, type Found, fetchAddress } from './expand.ts'
import { enoughToTell, type Kind, kindOf } from './kind.ts'

/** What an input turned out to hold, or files of a folder that were passed over: none of them where it holds none. */
export type Captured = Found | { kind: 'skipped'; folder: string; names: string[] }

export type CaptureOptions = {
  /** Whether a file of this name, found in a folder, is taken for a report. */
  isReport(name: string): boolean
  /** Where "-" reads from. */
  stdin: Readable
  /** How addresses are fetched; null where inputs are files only and lists of links are no reports. */
  web: ExpandOptions | null
}

/** A report is text; a file beyond this is something else. */
const largestBytes = 64 * 1024 * 1024

const failed = (name: string, code: FailureCode, message: string, help: string): Found => ({
  kind: 'failure',
  name,
  failure: { code, message: `${name}: ${message}`, help },
})

const unreadable = (input: string, error: unknown): Found => {
  const name = input || 'an empty name'
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failed(name, 'input-not-found', 'no such file or folder', 'Check the spelling and the folder you are in.')
  if (code === 'EACCES' || code === 'EPERM')
    return failed(name, 'input-unreadable', 'not allowed to read it', 'Give yourself the right to read it, or copy it.')
  return failed(
    name,
    'input-unreadable',
    `cannot be read (${code ?? error})`,
    'Check the disk, or copy the file first.',
  )
}

const tooLarge = (name: string): Found =>
  failed(
    name,
    'input-unreadable',
    `larger than ${largestBytes / 1024 / 1024} MB`,
    'Reckoner reads single reports, and archives of any size; split the file into its reports.',
  )

const beginningOf = (name: string): Uint8Array => {
  const handle = openSync(name, 'r')
  try {
    const start = Buffer.alloc(enoughToTell)
    return start.subarray(0, readSync(handle, start))
  } finally {
    closeSync(handle)
  }
}

const archives = new Set(['warc', 'wacz', 'gzip', 'mbox'])

/** Reads at once: one small file after another goes several times faster than by way of the thread pool. */
async function* file(name: string, inFolder: boolean, web: ExpandOptions | null): AsyncGenerator<Found> {
  try {
    const origin = { name, inFolder, provenance: null, depth: 0 }
    if (statSync(name).size <= largestBytes) {
      const bytes = readFileSync(name)
      yield* expand({ bytes }, bytes, origin, web)
      return
    }
    // An archive is read as it goes by, however large it is.
    const start = beginningOf(name)
    if (archives.has(kindOf(start))) yield* expand({ path: name }, start, origin, web)
    else yield tooLarge(name)
  } catch (error) {
    yield unreadable(name, error)
  }
}

async function* standardInput(stdin: Readable, web: ExpandOptions | null): AsyncGenerator<Found> {
  const name = 'standard input'
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk))
      size += chunk.length
      if (size > largestBytes) {
        yield tooLarge(name)
        return
      }
    }
  } catch (error) {
    yield unreadable(name, error)
    return
  }
  const bytes = Buffer.concat(chunks)
  yield* expand({ bytes }, bytes, { name, inFolder: false, provenance: null, depth: 0 }, web)
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** By its name, or by what it holds; a file of another name that is text may be anything. */
const isTaken = (entry: Dirent, path: string, { isReport }: CaptureOptions): boolean => {
  if (!entry.isFile() && !entry.isSymbolicLink()) return false
  if (isReport(entry.name)) return true
  try {
    return clear.has(kindOf(beginningOf(path)))
  } catch {
    return false
  }
}

const clear: ReadonlySet<Kind> = new Set(['html', 'pdf', 'email', 'mbox', 'feed', 'sitemap', 'warc', 'wacz', 'sheet'])

/** A folder's reports, sorted by name, its own files and folders alike; hidden ones are left alone. */
async function* folder(path: string, options: CaptureOptions): AsyncGenerator<Captured> {
  let entries: Dirent[]
  try {
    entries = readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort(byName)
  } catch (error) {
    yield unreadable(path, error)
    return
  }
  const passedOver: string[] = []
  for (const entry of entries) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) yield* folder(inside, options)
    else if (isTaken(entry, inside, options)) yield* file(inside, true, options.web)
    else passedOver.push(entry.name)
  }
  if (passedOver.length > 0) yield { kind: 'skipped', folder: path, names: passedOver }
}

/** A folder that was asked for says so where it holds nothing. */
async function* wholeFolder(path: string, options: CaptureOptions): AsyncGenerator<Captured> {
  let isEmpty = true
  for await (const captured of folder(path, options)) {
    isEmpty = false
    yield captured
  }
  if (isEmpty) yield { kind: 'skipped', folder: path, names: [] }
}

const isAddress = (input: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(input)

async function* behind(input: string, options: CaptureOptions): AsyncGenerator<Captured> {
  const { web, stdin } = options
  if (input === '-') yield* standardInput(stdin, web)
  else if (web && isAddress(input)) yield* fetchAddress(input, web)
  else {
    let isFolder = false
    try {
      isFolder = statSync(input).isDirectory()
    } catch (error) {
      yield unreadable(input, error)
      return
    }
    yield* isFolder ? wholeFolder(input, options) : file(input, false, web)
  }
}

/**
 * The reports behind each input, in input order, one at a time: addresses, files, folders with all they hold, and "-" for
 * standard input; archives give their pages, feeds, sitemaps and lists of links what they lead to. What cannot be read is
 * given as a failure in its place; the others still come.
 */
export async function* captureInputs(inputs: readonly string[], options: CaptureOptions): AsyncGenerator<Captured> {
  for (const input of inputs) yield* behind(input, options)
}
