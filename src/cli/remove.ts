import { Command } from 'commander'
import { Failed } from '../model/errors.ts'
import { complain } from './exit.ts'
import { print } from './output.ts'
import { type DataOption, data, withStore } from './with-store.ts'

type Options = DataOption & { undo?: boolean }

const examples = `
Examples:
  $ reckoner remove d0123456789abcdef            its claims no longer count; nothing is deleted
  $ reckoner remove --undo d0123456789abcdef     it counts again

"reckoner add" prints the id of a report, and the app shows it on the report's page.`

const run = async (ids: string[], options: Options): Promise<void> => {
  const { removeDocument, restoreDocument } = await import('../app/index.ts')
  await withStore(options, async (store) => {
    for (const id of ids) {
      try {
        await (options.undo ? restoreDocument(store, id) : removeDocument(store, id))
        await print(
          options.undo ? `${id} counts again.` : `${id} removed. "reckoner remove --undo ${id}" brings it back.`,
        )
      } catch (error) {
        if (!(error instanceof Failed) || error.code !== 'not-found') throw error
        complain(error)
      }
    }
  })
}

/** `reckoner remove`: takes reports out of their dossier, and brings them back. */
export const removeCommand = () =>
  new Command('remove')
    .description('take a report out of its dossier (can be undone)')
    .argument('<id...>', 'ids of reports')
    .option('--undo', 'bring them back')
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
