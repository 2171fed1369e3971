import type { Kysely, Transaction } from 'kysely'
import type { Database } from './tables/index.ts'

type Db = Kysely<Database> | Transaction<Database>

/** A setting's value, undefined where it was never set. */
export const findSetting = async (db: Db, key: string): Promise<object | undefined> =>
  (await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value

/** Sets a setting. */
export const saveSetting = (db: Db, key: string, value: object) =>
  db
    .insertInto('setting')
    .values({ key, value: JSON.stringify(value) })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(value) }))
    .execute()
