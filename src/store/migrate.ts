import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PoolClient } from 'pg'
import { Failed } from '../model/errors.ts'
import { packageRoot } from './root.ts'

type Migration = { number: number; file: string }

/** Any number will do, as long as every version of Reckoner takes the same. */
const migrationLock = 7_325_001

const folder = () => join(packageRoot(), 'src/store/migrations')

const known = async (): Promise<Migration[]> => {
  const files = (await readdir(folder())).filter((file) => /^\d{6}\.sql$/.test(file)).sort()
  return files.map((file) => ({ number: Number(file.slice(0, 6)), file }))
}

const refuseNewer = (last: number, newest: number): void => {
  if (last <= newest) return
  throw new Failed(
    'data-newer',
    `The data was written by a newer version of Reckoner (its form is ${last}, this version knows ${newest}).`,
    'Update Reckoner, or choose another folder with --data. Nothing was changed.',
  )
}

/**
 * Brings the database to the newest form: every missing migration, in order, in one transaction, one process at a time.
 * Throws `data-newer` where the database was made by a newer version, and then changes nothing.
 */
export const migrate = async (client: PoolClient): Promise<void> => {
  const migrations = await known()
  const newest = migrations.at(-1)?.number ?? 0
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(
      'create table if not exists migration (number integer primary key, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ number: number }>('select number from migration order by number')
    const applied = new Set(rows.map(({ number }) => number))
    refuseNewer(Math.max(0, ...applied), newest)
    for (const { number, file } of migrations) {
      if (applied.has(number)) continue
      await client.query(await readFile(join(folder(), file), 'utf8'))
      await client.query('insert into migration (number) values ($1)', [number])
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
