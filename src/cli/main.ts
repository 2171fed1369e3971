import { Command, CommanderError } from 'commander'
import { Failed } from '../model/errors.ts'
import { allCommands } from './commands.ts'
import { complain } from './exit.ts'
import { version } from './fetcher.ts'
import { expectClosedPipes, ReaderGone } from './output.ts'

const commands = allCommands()

const program = new Command('reckoner')
  .description('Reads reports about crackdowns on scam compounds and human trafficking, and keeps the count honest.')
  .version(version())
  .showHelpAfterError('(reckoner --help lists the commands; reckoner COMMAND --help explains one)')

for (const command of commands) program.addCommand(command)
for (const command of commands)
  for (const { name, it } of [
    { name: command.name(), it: command },
    ...command.commands.map((it) => ({ name: `${command.name()} ${it.name()}`, it })),
  ])
    it.exitOverride().showHelpAfterError(`(reckoner ${name} --help tells more)`)
program.exitOverride()

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
