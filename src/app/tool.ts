import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../store/index.ts'

/** This version of the program. */
export const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }
  return version
}

let name: string | undefined

/** How this program names itself in what it keeps: with its version. */
export const toolName = (): string => (name ??= `Reckoner/${versionOf()}`)
