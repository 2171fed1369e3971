import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { Failed } from '../model/errors.ts'
import { addCommand } from './add.ts'
import { complain, stopQuietlyOnClosedPipe } from './exit.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { reckonCommand } from './reckon.ts'
import { removeCommand } from './remove.ts'
import { serveCommand } from './serve.ts'

const version = (): string => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return String(version)
}

const commands = [readCommand(), reckonCommand(), addCommand(), removeCommand(), serveCommand(), rebuildCommand()]

const program = new Command('reckoner')
  .description('Reads reports about crackdowns on scam compounds and human trafficking, and keeps the count honest.')
  .version(version())
  .showHelpAfterError('(reckoner --help lists the commands; reckoner COMMAND --help explains one)')

for (const command of commands) program.addCommand(command)
for (const command of [program, ...program.commands]) command.exitOverride()

stopQuietlyOnClosedPipe()

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Failed) complain(error)
  else
    complain({
      code: 'internal',
      message: `something went wrong inside Reckoner (${error instanceof Error ? error.message : error})`,
      help: `Please report it with the command you ran${process.env.DEBUG ? '' : '; DEBUG=1 shows where it happened'}`,
    })
  if (process.env.DEBUG && error instanceof Error && !(error instanceof CommanderError))
    process.stderr.write(`${error.stack}\n`)
}
