import { Command, CommanderError } from 'commander'
import { Failed } from '../model/errors.ts'
import { addCommand } from './add.ts'
import { complain } from './exit.ts'
import { exportCommand } from './export.ts'
import { version } from './fetcher.ts'
import { expectClosedPipes, ReaderGone } from './output.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { reckonCommand } from './reckon.ts'
import { removeCommand } from './remove.ts'
import { retryCommand } from './retry.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'
import { versionsCommand } from './versions.ts'
import { watchCommand } from './watch.ts'

const commands = [
  readCommand(),
  reckonCommand(),
  addCommand(),
  exportCommand(),
  retryCommand(),
  watchCommand(),
  versionsCommand(),
  verifyCommand(),
  removeCommand(),
  serveCommand(),
  rebuildCommand(),
]

const program = new Command('reckoner')
  .description('Reads reports about crackdowns on scam compounds and human trafficking, and keeps the count honest.')
  .version(version())
  .showHelpAfterError('(reckoner --help lists the commands; reckoner COMMAND --help explains one)')

for (const command of commands) program.addCommand(command)
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
  command.exitOverride()

expectClosedPipes()

const tellWhatWentWrong = (error: unknown): void => {
  if (error instanceof ReaderGone) return
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Failed) complain(error)
  else {
    const help = 'Please report it with the command you ran; DEBUG=1 shows where it happened'
    const message = error instanceof Error ? error.message : String(error)
    complain({ code: 'internal', message: `something went wrong inside Reckoner (${message})`, help })
  }
  if (process.env.DEBUG && error instanceof Error && !(error instanceof CommanderError)) console.error(error.stack)
}

try {
  await program.parseAsync()
} catch (error) {
  tellWhatWentWrong(error)
}
