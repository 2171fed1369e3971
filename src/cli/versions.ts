import { Command } from 'commander'
import { json } from './options.ts'
import { print } from './output.ts'
import { versionText } from './version-text.ts'
import { type DataOption, data, withStore } from './with-store.ts'

type Options = DataOption & { json?: boolean; limit: string }

const examples = `
Examples:
  $ reckoner versions d0123456789abcdef          what each capture of a report changed
  $ reckoner versions --json d0123456789abcdef   the same, one JSON object a capture

[-words-] went, {+words+} came. Figures that are others since are named under the capture that changed them.`

const run = async (id: string, options: Options): Promise<void> => {
  const { versionsOf } = await import('../app/index.ts')
  const { total, versions } = await withStore(options, (store) => versionsOf(store, id, 100))
  for (const [index, version] of versions.entries())
    await print(
      options.json ? JSON.stringify(version) : versionText(version, total - versions.length + index + 1, total),
    )
}

/** `reckoner versions`: the captures of a report and what each changed. */
export const versionsCommand = () =>
  new Command('versions')
    .description('show the captures of a report, and what each changed against the one before')
    .argument('<id>', 'id of a report')
    .addOption(json())
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
