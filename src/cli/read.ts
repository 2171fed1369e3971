import { Command, Option } from 'commander'
import type { Reading } from '../3-claim/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Result } from '../model/errors.ts'
import { batchesOf, documentsOf, type NamedDocument, namingInput } from './documents.ts'
import { complain } from './exit.ts'
import { explanationText } from './explain-text.ts'
import { publicLayers } from './layers.ts'
import { type Given, json, published, publisher } from './options.ts'
import { print } from './output.ts'
import { readingTable } from './reading-table.ts'

type Options = Given & { json?: boolean; layers?: boolean; explain?: boolean }

const examples = `
Examples:
  $ reckoner read report.html                        a table of what the report claims
  $ reckoner read --json reports/ > claims.jsonl     every report of a folder, one JSON object a line
  $ reckoner read --explain report.html | less       why each claim says what it says
  $ curl -s https://example.org/news | reckoner read --published 2024-03-12 -

A text, Markdown, HTML, PDF or mail file, or a JSON document, is one report. A JSON document is
{"id", "title", "publisher", "published", "lang", "text"}; its text is kept to the letter. An input that cannot be read
is named on standard error and makes the exit code 2; the others are still read.`

const objectOf = (document: Document, claims: readonly Claim[], { layers }: Reading, withLayers = false) => ({
  id: document.id,
  title: document.title,
  publisher: document.publisher,
  author: document.author,
  published: document.published,
  publishedFrom: document.publishedFrom,
  lang: document.lang,
  text: document.text,
  sha256: document.sha256,
  claims,
  ...(withLayers ? { layers: publicLayers(layers) } : {}),
})

/** How each report was read, instead of what was read. */
const explain = async (inputs: string[], options: Options): Promise<void> => {
  const { explainDocument } = await import('../3-claim/explain.ts')
  for await (const named of documentsOf(inputs, options)) {
    if (!named.isReport) continue
    const explained = explainDocument(named.document)
    if (!explained.ok) complain(namingInput(explained.failure, named))
    else if (options.json) await print(JSON.stringify({ id: named.document.id, ...explained.value }))
    else await print(explanationText(named.name, named.document, explained.value))
  }
}

const run = async (inputs: string[], options: Options): Promise<void> => {
  if (options.explain) return explain(inputs, options)
  const { readDocuments } = await import('../3-claim/index.ts')
  for await (const batch of batchesOf(inputs, options)) {
    const readings = readDocuments(batch.map(({ document }) => document))
    for (let n = 0; n < batch.length; n++) await show(batch[n]!, readings[n]!, options)
  }
}

const show = async (named: NamedDocument, reading: Result<Reading>, options: Options): Promise<void> => {
  const { name, document, isReport } = named
  if (!reading.ok) complain(namingInput(reading.failure, named))
  else if (options.json || options.layers)
    await print(JSON.stringify(objectOf(document, isReport ? reading.value.claims : [], reading.value, options.layers)))
  else if (isReport) await print(readingTable(name, document, reading.value.claims))
}

/** `reckoner read`: the claims of reports, without touching a store. */
export const readCommand = () =>
  new Command('read')
    .description('read reports and show what they claim; nothing is stored')
    .argument('<input...>', 'addresses, files, folders, or - for standard input')
    .addOption(json())
    .option('--layers', 'with the layers of reading: sentences, quantities, times, places, … (implies --json)')
    .addOption(
      new Option(
        '--explain',
        'how each sentence was read: its layers, the rules, what was weighed, and why each field is as it is',
      ).conflicts('layers'),
    )
    .addOption(published())
    .addOption(publisher())
    .addHelpText('after', examples)
    .action(run)
