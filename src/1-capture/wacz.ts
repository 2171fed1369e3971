import { createInterface } from 'node:readline'
import { type Archived, pagesOfWarc } from './warc.ts'
import { withZip, type ZipEntry, type ZipSource } from './zip.ts'

const mostPages = 200_000

/** The addresses that the archive itself lists as pages; null where it has no list. What pages embed is no report. */
const listedPages = async (entries: readonly ZipEntry[]): Promise<Set<string> | null> => {
  const lists = entries.filter(({ name }) => /^pages\/[^/]+\.jsonl$/.test(name))
  const addresses = new Set<string>()
  for (const list of lists)
    for await (const line of createInterface({ input: await list.read(), crlfDelay: Number.POSITIVE_INFINITY })) {
      const url = /"url"\s?:\s?"((?:[^"\\]|\\.){1,8000})"/.exec(line)?.[1]
      if (url) addresses.add(JSON.parse(`"${url}"`))
      if (addresses.size >= mostPages) return addresses
    }
  return addresses.size > 0 ? addresses : null
}

/** The pages of a WACZ archive, one at a time: those that it lists as pages, and PDF files. */
export const pagesOfWacz = (source: ZipSource, within: string): AsyncGenerator<Archived> =>
  withZip(source, async function* (entries) {
    const listed = await listedPages(entries)
    const wanted = (address: string, mediaType: string): boolean =>
      listed === null || listed.has(address) || /^application\/pdf/i.test(mediaType)
    for (const entry of entries)
      if (/^archive\/[^/]+\.warc(?:\.gz)?$/.test(entry.name)) yield* pagesOfWarc(await entry.read(), within, wanted)
  })
