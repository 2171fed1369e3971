import { Command } from 'commander'
import { complain } from './exit.ts'
import { fetcher } from './fetcher.ts'
import { note, print } from './output.ts'
import { progress } from './progress.ts'
import { type DataOption, data, withStore } from './with-store.ts'

const examples = `
Examples:
  $ reckoner retry                                   everything that is set aside, once more
  $ reckoner retry --forget scan.pdf                 no more tries for this one

What works now is added as if it had worked at once; what still fails stays set aside, with its new reason.`

type Options = DataOption & { forget?: string[] }

const forget = async (options: Options, names: readonly string[]): Promise<void> => {
  const { giveUp, mainDossier } = await import('../app/index.ts')
  await withStore(options, async (store) => {
    for (const name of names) {
      await giveUp(store, mainDossier, name)
      await print(`${name} is not tried again.`)
    }
  })
}

const run = async (options: Options): Promise<void> => {
  if (options.forget) return forget(options, options.forget)
  const { addedBy, mainDossier: dossier, retrySetAside } = await import('../app/index.ts')
  const view = progress('Trying again')
  const { added, failed } = await withStore(options, (store) =>
    retrySetAside(store, fetcher(), {
      dossier,
      by: addedBy('reckoner retry'),
      onProgress: ({ documents, total, claims }) => view.update(documents, total, `${claims} claims`),
    }).finally(() => view.end()),
  )
  for (const { id, title, claims } of added) await print(`${id}  ${claims} claims  ${title ?? ''}`.trimEnd())
  for (const failure of failed) complain(failure)
  if (added.length + failed.length === 0) note('reckoner: nothing is set aside.')
}

/** `reckoner retry`: what could not be read or fetched, once more. */
export const retryCommand = () =>
  new Command('retry')
    .description('try again what could not be read or fetched, and was set aside with its reason')
    .option('--forget <name...>', 'do not try these again, by their names')
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
