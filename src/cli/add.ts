import { extname } from 'node:path'
import { Command } from 'commander'
import type { Added, AddOutcome, NewInput } from '../app/index.ts'
import { capturesOf, isPassedOver } from './documents.ts'
import { complain } from './exit.ts'
import { type Given, json, published, publisher } from './options.ts'
import { note, print } from './output.ts'
import { progress } from './progress.ts'
import { type DataOption, data, withStore } from './with-store.ts'

type Options = Given & DataOption & { json?: boolean }

const examples = `
Examples:
  $ reckoner add report.html
  $ reckoner add --published 2024-03-12 --publisher "The Gazette" notes.txt
  $ reckoner add reports/ --data ~/cases/2024

Adding the same file again changes nothing. An input that cannot be read is named on standard error and makes the exit
code 2; the others are still added. "reckoner remove" takes a report out again.`

const mediaTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.md': 'text/markdown',
}

type Seen = { name: string; inFolder: boolean }

/** The inputs as the use case wants them, remembered in `seen` as they go by. */
async function* newInputs(inputs: readonly string[], given: Given, seen: Seen[]): AsyncGenerator<NewInput> {
  for await (const { name, bytes, inFolder } of capturesOf(inputs)) {
    seen.push({ name, inFolder })
    const mediaType = mediaTypes[extname(name).toLowerCase()] ?? 'text/plain'
    yield { name, bytes, mediaType, given: { published: given.published, publisher: given.publisher } }
  }
}

const lineOf = (name: string, { id, title, claims, duplicate, unread }: Added): string => {
  const what = duplicate ? 'was there already' : `${claims} claim${claims === 1 ? '' : 's'}`
  return `${id}  ${unread ? 'kept, not read' : what}  ${title ?? name}`
}

const report = async ({ added, failed }: AddOutcome, seen: Seen[], asJson: boolean): Promise<void> => {
  const failures = new Map(failed.map((failure) => [failure.name, failure]))
  const rest = [...added]
  for (const { name, inFolder } of seen) {
    const failure = failures.get(name)
    if (failure && isPassedOver(failure, inFolder)) note(`reckoner: ${failure.message}; passed over.`)
    else if (failure) complain(failure)
    const document = failure ? undefined : rest.shift()
    if (!document) continue
    if (document.unread) note(`reckoner: ${name}: kept, but not read: ${document.unread.replace(/^[^:]*: /, '')}.`)
    await print(asJson ? JSON.stringify({ name, ...document }) : lineOf(name, document))
  }
}

const run = async (inputs: string[], options: Options): Promise<void> => {
  const { addReports, mainDossier } = await import('../app/index.ts')
  const view = progress('Adding')
  const seen: Seen[] = []
  const outcome = await withStore(options, (store) =>
    addReports(store, newInputs(inputs, options, seen), {
      dossier: mainDossier,
      onProgress: ({ documents, total, claims, perSecond }) =>
        view.update(documents, total, `${claims} claims, ${perSecond.toFixed(0)} reports a second`),
    }).finally(() => view.end()),
  )
  await report(outcome, seen, options.json ?? false)
}

/** `reckoner add`: reports into the user's own dossier. */
export const addCommand = () =>
  new Command('add')
    .description('add reports to your dossier')
    .argument('<input...>', 'files, folders, or - for standard input')
    .addOption(json())
    .addOption(published())
    .addOption(publisher())
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
