import { Command } from 'commander'
import type { ReadDocument } from '../5-figure/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Result } from '../model/errors.ts'
import { batchesOf, type NamedDocument, namingInput } from './documents.ts'
import { eventTable } from './event-table.ts'
import { complain } from './exit.ts'
import { type Given, json, published, publisher } from './options.ts'
import { note, print } from './output.ts'

type Options = Given & { json?: boolean; claims?: boolean }

const examples = `
Examples:
  $ reckoner reckon reports/                      what happened, with low, best and high of each figure
  $ reckoner reckon --json reports/ > events.jsonl
  $ reckoner reckon --claims annotated/           with the claims that the documents bring, nothing is read

Reports about the same occurrence become one event. Every figure comes with the rule that chose it and its reason.`

const claimsOf = async (options: Options): Promise<(batch: readonly NamedDocument[]) => Result<Claim[]>[]> => {
  if (options.claims) {
    const { ownClaims } = await import('./own-claims.ts')
    return (batch) => batch.map(ownClaims)
  }
  const { readDocuments } = await import('../3-claim/index.ts')
  return (batch) =>
    readDocuments(batch.map(({ document }) => document)).map((reading) =>
      reading.ok ? { ok: true, value: reading.value.claims } : reading,
    )
}

const readAll = async (inputs: string[], options: Options): Promise<ReadDocument[]> => {
  const claims = await claimsOf(options)
  const documents = new Map<string, ReadDocument>()
  for await (const batch of batchesOf(inputs, options)) {
    const read = claims(batch)
    for (let n = 0; n < batch.length; n++) {
      const named = batch[n]!
      if (!named.isReport) continue
      const { id, title, publisher, published, text } = named.document
      const found = read[n]!
      if (!found.ok) complain(namingInput(found.failure, named))
      else if (documents.has(id))
        note(`reckoner: ${named.name}: the same document as one before (${id}); counted once.`)
      else documents.set(id, { id, title, publisher, published, text, claims: found.value })
    }
  }
  return [...documents.values()]
}

const run = async (inputs: string[], options: Options): Promise<void> => {
  const documents = await readAll(inputs, options)
  const { reckon } = await import('../5-figure/index.ts')
  const byId = new Map(documents.map((document) => [document.id, document]))
  const events = reckon(documents)
  for (const event of events) await print(options.json ? JSON.stringify(event) : eventTable(event, byId))
  if (events.length === 0 && !options.json) note('reckoner: no events in these reports.')
}

/** `reckoner reckon`: from reports to events and figures, without a store. */
export const reckonCommand = () =>
  new Command('reckon')
    .description('read reports and reckon events and their figures; nothing is stored')
    .argument('<input...>', 'addresses, files, folders, or - for standard input')
    .addOption(json())
    .option('--claims', 'take the claims that the JSON documents bring instead of reading them')
    .addOption(published())
    .addOption(publisher())
    .addHelpText('after', examples)
    .action(run)
