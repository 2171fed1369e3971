import { join } from 'node:path'
import { Option } from 'commander'
import type { Store, StoreOptions } from '../app/index.ts'

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

/** Does some work on the store and lets it go, however the work ends. */
export const withStore = async <T>(options: DataOption, work: (store: Store) => Promise<T>): Promise<T> => {
  const { openStore } = await import('../app/index.ts')
  const store = await openStore(await whereOf(options))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
