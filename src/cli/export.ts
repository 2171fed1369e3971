import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import { note } from './output.ts'
import { type DataOption, data, withStore } from './with-store.ts'

const examples = `
Examples:
  $ reckoner export reports.wacz              all reports as they came; a replay tool opens it
  $ reckoner export two.warc.gz d1a2b3 d4c5d6 these documents, as a WARC file

The name of the file tells the format. What is exported are the bytes as they came, with headers, redirects and times.`

const run = async (file: string, documents: string[], options: DataOption): Promise<void> => {
  const { exportArchive, mainDossier } = await import('../app/index.ts')
  await withStore(options, async (store) => {
    const format = file.endsWith('.wacz') ? 'wacz' : 'warc'
    const archive = await exportArchive(store, mainDossier, format, documents.length > 0 ? documents : null)
    await pipeline(Readable.from(archive, { objectMode: false }), createWriteStream(file))
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
