import { join } from 'node:path'
import { Option } from 'commander'
import type { Store, StoreOptions } from '../app/index.ts'
import { Failed } from '../model/errors.ts'

export type DataOption = { data?: string }

/** `--data` of every command that has a store. */
export const data = () =>
  new Option('--data <folder>', 'where the data is kept (default: data/reckoner beside the program, or DATABASE_URL)')

/** Where the data is: the folder that was given, else the server that DATABASE_URL names, else the folder of the checkout. */
export const whereOf = async ({ data }: DataOption): Promise<StoreOptions> => {
  if (data) return { data }
  const url = process.env.DATABASE_URL
  if (url) return { url }
  const { packageRoot } = await import('../app/index.ts')
  return { data: join(packageRoot(), 'data/reckoner') }
}

/** A wrong name of a folder is said, instead of a database being made there that holds nothing. */
const requireData = async (where: StoreOptions): Promise<void> => {
  const { holdsData } = await import('../app/index.ts')
  if ('url' in where || (await holdsData(where.data))) return
  const help = 'Give the folder with --data; "reckoner add" and "reckoner serve" begin one.'
  throw new Failed('not-found', `There is no data in ${where.data}.`, help)
}

/**
 * Does some work on the store and lets it go, however the work ends. Throws `not-found` where there is none, unless the work may
 * begin one.
 */
export const withStore = async <T>(
  options: DataOption,
  work: (store: Store) => Promise<T>,
  { begins = false } = {},
): Promise<T> => {
  const { openStore } = await import('../app/index.ts')
  const where = await whereOf(options)
  if (!begins) await requireData(where)
  const store = await openStore(where)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
