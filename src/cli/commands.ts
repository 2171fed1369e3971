import type { Command } from 'commander'
import { addCommand } from './add.ts'
import { exportCommand } from './export.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { reckonCommand } from './reckon.ts'
import { removeCommand } from './remove.ts'
import { retryCommand } from './retry.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'
import { versionsCommand } from './versions.ts'
import { watchCommand } from './watch.ts'

/** Every command, in the order in which help lists them. */
export const allCommands = (): Command[] => [
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
