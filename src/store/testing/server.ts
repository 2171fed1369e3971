import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopServer } from '../embedded/server.ts'

/** Name of the environment variable that tells test files where the run's own server is. */
export const serverFolder = 'RECKONER_TEST_SERVER'

/** Vitest's global set-up: names a folder for one server a run, which the first test that needs it makes and starts. */
export const setup = async (): Promise<() => Promise<void>> => {
  const data = join(tmpdir(), `reckoner-test-${process.pid}-${randomBytes(4).toString('hex')}`)
  process.env[serverFolder] = data
  return async () => {
    await stopServer({ data })
    await rm(data, { recursive: true, force: true })
  }
}
