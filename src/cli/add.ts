import { Command } from 'commander'
import type { Added, AddOutcome, Incoming, Store } from '../app/index.ts'
import { foundBehind, isPassedOver, roughCount } from './documents.ts'
import { complain } from './exit.ts'
import { fetcher } from './fetcher.ts'
import { type Given, json, published, publisher } from './options.ts'
import { note, print } from './output.ts'
import { progress } from './progress.ts'
import { type DataOption, data, withStore } from './with-store.ts'
import { plural } from './words.ts'

type Options = Given & DataOption & { json?: boolean }

const examples = `
Examples:
  $ reckoner add report.html
  $ reckoner add --published 2024-03-12 --publisher "The Gazette" notes.txt
  $ reckoner add reports/ --data ~/cases/2024
  $ reckoner add https://news.example/2024/raid links.csv feed.xml crawl.wacz

Web pages, PDF files, mails, mailboxes (mbox), archives (WARC, WACZ), feeds, sitemaps and lists of links (text, CSV, XLSX)
are known by what they hold. What is attached to a mail is a report of its own, linked to the mail. Only the public internet
is fetched, as slowly as robots.txt asks; RECKONER_CONTACT names you to the sites, RECKONER_NAME in the log of captures.
Adding the same again changes nothing, and goes on where it was broken off. An input that cannot be read is named on
standard error and makes the exit code 2; the others are still added. "reckoner remove" takes a report out again.`

type Seen = { name: string; inFolder: boolean }

/** What the inputs hold as the use case wants it, remembered in `seen` as it goes by. */
async function* incoming(
  store: Store,
  inputs: readonly string[],
  given: Given,
  seen: Seen[],
): AsyncGenerator<Incoming> {
  const { incomingOf, mainDossier, webOf } = await import('../app/index.ts')
  const { published, publisher } = given
  for await (const found of foundBehind(inputs, webOf(store, mainDossier, fetcher()))) {
    seen.push({ name: found.name, inFolder: found.kind === 'bytes' && found.inFolder })
    yield incomingOf(found, { published, publisher })
  }
}

const lineOf = (name: string, { id, title, claims, duplicate, changed, unread }: Added): string => {
  const read = `${plural(claims, 'claim')}${changed ? ', read again since it changed' : ''}`
  const what = duplicate ? 'was there already' : read
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
  const { addedBy, addReports, mainDossier } = await import('../app/index.ts')
  const view = progress('Adding')
  const seen: Seen[] = []
  const addAll = (store: Store) =>
    addReports(store, incoming(store, inputs, options, seen), {
      dossier: mainDossier,
      by: addedBy('reckoner add'),
      total: roughCount(inputs),
      onProgress: ({ documents, total, claims, perSecond }) =>
        view.update(
          documents,
          total,
          `${plural(claims, 'claim')}, ${plural(Math.round(perSecond), 'report')} a second`,
        ),
    }).finally(() => view.end())
  const outcome = await withStore(options, addAll, { begins: true })
  await report(outcome, seen, options.json ?? false)
}

/** `reckoner add`: reports into the user's own dossier. */
export const addCommand = () =>
  new Command('add')
    .description('add reports to your dossier')
    .argument('<input...>', 'addresses, files, folders, or - for standard input')
    .addOption(json())
    .addOption(published())
    .addOption(publisher())
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
