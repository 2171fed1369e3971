import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fetcher, makeFetcher } from '../1-capture/fetch/index.ts'

/** This version of the program. */
export const version = (): string => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  return String(version)
}

/** How the command line asks the web; RECKONER_CONTACT tells the owners of sites whom to write to. */
export const fetcher = (): Fetcher => makeFetcher({ version: version(), contact: process.env.RECKONER_CONTACT })
