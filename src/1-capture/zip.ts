import { createRequire } from 'node:module'
import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'

export type ZipSource = { path: string } | { bytes: Uint8Array }

/** More entries than any archive of pages or any sheet has. */
const mostEntries = 100_000

const open = (source: ZipSource): Promise<ZipFile> => {
  const yauzl = createRequire(import.meta.url)('yauzl') as typeof import('yauzl')
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile) => (error || !zip ? reject(error) : resolve(zip))
    if ('path' in source) yauzl.open(source.path, options, done)
    else yauzl.fromBuffer(Buffer.from(source.bytes), options, done)
  })
}

/** One file of a ZIP archive; `read` streams it unpacked, and fails where it is longer than the archive says. */
export type ZipEntry = { name: string; bytes: number; packedBytes: number; read(): Promise<Readable> }

const entriesOf = (zip: ZipFile): Promise<ZipEntry[]> =>
  new Promise((resolve, reject) => {
    const entries: ZipEntry[] = []
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      if (entries.length >= mostEntries) return reject(new Error('too many files in it'))
      const read = () =>
        new Promise<Readable>((done, broken) =>
          zip.openReadStream(entry, (error, stream) => (error ? broken(error) : done(stream))),
        )
      entries.push({ name: entry.fileName, bytes: entry.uncompressedSize, packedBytes: entry.compressedSize, read })
      return zip.readEntry()
    })
    zip.readEntry()
  })

/** Works with the files of a ZIP archive in the order in which they stand, and closes it after that. */
export async function* withZip<T>(
  source: ZipSource,
  work: (entries: ZipEntry[]) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const zip = await open(source)
  try {
    yield* work(await entriesOf(zip))
  } finally {
    zip.close()
  }
}

/** A stream's bytes, unless there are more than `most`. */
export const bytesUpTo = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer | null> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
