import { Command } from 'commander'
import { json } from './options.ts'
import { note, print } from './output.ts'
import { progress } from './progress.ts'
import { type DataOption, data, withStore } from './with-store.ts'

type Options = DataOption & { json?: boolean; noted?: string }

const examples = `
Examples:
  $ reckoner verify                          hash every capture again and go through the log of captures
  $ reckoner verify --noted 3f6c…            also: is the head that was noted earlier still in the log?

Every capture is logged when it comes: who or what added it, when, from where, by which version, its hash. Each line is
chained to the one before it, so a line that is changed, taken out or put in later shows. Note the head elsewhere, on paper or
in a mail to yourself: nobody can then change anything before it unseen. What is wrong is printed, and makes the exit code 1.`

const run = async (options: Options): Promise<void> => {
  const { mainDossier: dossier, verifyCaptures } = await import('../app/index.ts')
  const view = progress('Verifying')
  const { noted } = options
  const verification = await withStore(options, (store) =>
    verifyCaptures(store, { dossier, noted, onProgress: (done) => view.update(done, done, 'captures') }).finally(() =>
      view.end(),
    ),
  )
  const { problems, captures, lines, head } = verification
  if (problems.length > 0) process.exitCode = 1
  if (options.json) return print(JSON.stringify(verification))
  for (const { message } of problems) await print(`WRONG: ${message}.`)
  const found = problems.length === 0 ? 'nothing is wrong' : `${problems.length} wrong`
  note(`reckoner: ${captures} captures and ${lines} lines of their log: ${found}.`)
  if (head) await print(`head of the log: ${head}`)
}

/** `reckoner verify`: whether captures and their log are what they were. */
export const verifyCommand = () =>
  new Command('verify')
    .description('check that every capture is still what was captured, and that their log was not changed')
    .option('--noted <hash>', 'a head of the log, as it was noted earlier')
    .addOption(json())
    .addOption(data())
    .addHelpText('after', examples)
    .action(run)
