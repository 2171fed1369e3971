import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import type { ArchiveFormat } from '../app/index.ts'
import { Failed } from '../model/errors.ts'
import { note } from './output.ts'
import { type DataOption, data, withStore } from './with-store.ts'

const examples = `
Examples:
  $ reckoner export reports.wacz              all reports as they came; a replay tool opens it
  $ reckoner export two.warc.gz d1a2b3 d4c5d6 these documents, as a WARC file

The name of the file tells the format. What is exported are the bytes as they came, with headers, redirects and times.`

const formatOf = (file: string): ArchiveFormat => {
  if (file.endsWith('.wacz')) return 'wacz'
  if (file.endsWith('.warc.gz')) return 'warc'
  throw new Failed('usage', `${file}: the name tells no format.`, 'Give a name that ends with .wacz or with .warc.gz.')
}

/** Writes aside and renames at the end: a file of that name stays whole until there is another. */
const writeWhole = async (file: string, make: () => Promise<AsyncIterable<Uint8Array>>): Promise<void> => {
  const aside = `${file}.part`
  const handle = await open(aside, 'w').catch(({ code }: NodeJS.ErrnoException) => {
    const help = 'Give a file in a folder that is there and that you may write to.'
    throw new Failed('usage', `${file} cannot be written (${code}).`, help)
  })
  try {
    await pipeline(Readable.from(await make(), { objectMode: false }), handle.createWriteStream())
    await rename(aside, file)
  } catch (error) {
    await handle.close()
    await rm(aside, { force: true })
    throw error
  }
}

const run = async (file: string, documents: string[], options: DataOption): Promise<void> => {
  const { exportArchive, listDossiers, mainDossier } = await import('../app/index.ts')
  const format = formatOf(file)
  await withStore(options, async (store) => {
    const chosen = documents.length > 0 ? documents : null
    const here = (await listDossiers(store.db)).find(({ id }) => id === mainDossier)
    if (!chosen && !here?.documents)
      throw new Failed('not-found', 'There is no report to export.', '"reckoner add" adds one.')
    await writeWhole(file, () => exportArchive(store, mainDossier, format, chosen))
  })
  note(`reckoner: written to ${file}.`)
}

/** `reckoner export`: captures as an archive that other tools read. */
export const exportCommand = () =>
  new Command('export')
    .description('write the captures of your dossier to a WACZ or WARC archive')
    .argument('<file>', 'where to: a name that ends with .wacz, or with .warc.gz')
    .argument('[document...]', 'ids of documents; all where none is given')
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
