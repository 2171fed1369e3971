import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Failure, FailureCode } from '../model/errors.ts'

/** What an input turned out to be: bytes to read, something that cannot be read, or a file that was passed over. */
export type Captured =
  | { kind: 'bytes'; name: string; bytes: Uint8Array; inFolder: boolean }
  | { kind: 'failure'; failure: Failure }
  | { kind: 'skipped'; folder: string; names: string[] }

export type CaptureOptions = {
  /** Whether a file of this name, found in a folder, is taken for a report. */
  isReport(name: string): boolean
  /** Where "-" reads from. */
  stdin: Readable
}

/** A report is text; a file beyond this is something else. */
const largestBytes = 64 * 1024 * 1024

const failed = (code: FailureCode, message: string, help: string): Captured => ({
  kind: 'failure',
  failure: { code, message, help },
})

const unreadable = (name: string, error: unknown): Captured => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return failed('input-not-found', `${name}: no such file or folder`, 'Check the spelling and the folder you are in.')
  if (code === 'EACCES' || code === 'EPERM')
    return failed(
      'input-unreadable',
      `${name}: not allowed to read it`,
      'Give yourself the right to read it, or copy it.',
    )
  return failed(
    'input-unreadable',
    `${name}: cannot be read (${code ?? error})`,
    'Check the disk, or copy the file first.',
  )
}

const tooLarge = (name: string): Captured =>
  failed(
    'input-unreadable',
    `${name}: larger than ${largestBytes / 1024 / 1024} MB`,
    'Reckoner reads single reports; split the file into its reports.',
  )

/** Reads at once: one small file after another goes several times faster than by way of the thread pool. */
const file = (name: string, inFolder: boolean): Captured => {
  try {
    const { size } = statSync(name)
    return size > largestBytes ? tooLarge(name) : { kind: 'bytes', name, bytes: readFileSync(name), inFolder }
  } catch (error) {
    return unreadable(name, error)
  }
}

const standardInput = async (stdin: Readable): Promise<Captured> => {
  const name = 'standard input'
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk))
      size += chunk.length
      if (size > largestBytes) return tooLarge(name)
    }
  } catch (error) {
    return unreadable(name, error)
  }
  return { kind: 'bytes', name, bytes: Buffer.concat(chunks), inFolder: false }
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** A folder's reports, sorted by name, its own files and folders alike; hidden ones are left alone. */
function* folder(path: string, options: CaptureOptions): Generator<Captured> {
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
    else if (options.isReport(entry.name) && (entry.isFile() || entry.isSymbolicLink())) yield file(inside, true)
    else passedOver.push(entry.name)
  }
  if (passedOver.length > 0) yield { kind: 'skipped', folder: path, names: passedOver }
}

/**
 * The bytes behind each input, in input order, one at a time: files, folders with all they hold, and "-" for standard
 * input. What cannot be read is given as a failure in its place; the others still come.
 */
export async function* captureInputs(inputs: readonly string[], options: CaptureOptions): AsyncGenerator<Captured> {
  for (const input of inputs) {
    if (input === '-') {
      yield await standardInput(options.stdin)
      continue
    }
    try {
      if (statSync(input).isDirectory()) yield* folder(input, options)
      else yield file(input, false)
    } catch (error) {
      yield unreadable(input, error)
    }
  }
}
