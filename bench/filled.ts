import { sql } from 'kysely'
import { countries } from '../src/3-claim/place/data/countries.ts'
import { mainDossier as dossier, type Store } from '../src/app/index.ts'
import { addPrepared } from '../src/app/ingest.ts'
import type { Prepared } from '../src/app/prepare.ts'
import { preparedFrom } from '../src/app/testing/prepared.ts'
import { CLAIMS_EACH, generatedReport } from './generated.ts'

const home = new Map(countries.map((country) => [country.code, country]))

/** A number from 0 to 1 that is always the same for a name. */
const shareOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7) / 997

/** The made-up towns have points, within two degrees of the middle of their country, so that a map has something to show. */
const located = ({ read, ...report }: Prepared): Prepared => ({
  ...report,
  read: {
    ...read,
    claims: read.claims.map(({ claim }) => ({
      claim,
      points: claim.places.flatMap(({ name, kind, country }) => {
        const land = home.get(country ?? '')
        if (!land || kind !== 'locality') return []
        const [north, east] = [shareOf(name), shareOf(`${name} `)]
        return [{ name, kind, country, lat: land.lat + 4 * north - 2, lon: land.lon + 4 * east - 2 }]
      }),
    })),
  },
})

const ADDED = 1000

const tables = ['document', 'claim', 'event', 'event_claim', 'event_summary', 'figure'] as const

/** Columns of ids get the number of the copy behind them. */
const ids: Record<(typeof tables)[number], readonly string[]> = {
  document: ['id'],
  claim: ['document'],
  event: ['id'],
  event_claim: ['event', 'document'],
  event_summary: ['event'],
  figure: ['event'],
}

/**
 * Fills an empty store: some generated reports are added as any report is; their rows are then copied under other ids, dates left
 * alone, until there are about so many claims.
 */
export const fill = async (store: Store, claims: number): Promise<void> => {
  const added = Math.min(ADDED, Math.ceil(claims / CLAIMS_EACH))
  const copies = Math.max(0, Math.round(claims / (added * CLAIMS_EACH)) - 1)
  for (let from = 0; from < added; from += 50) {
    const some = Array.from({ length: Math.min(50, added - from) }, (_, index) =>
      located(preparedFrom(generatedReport(from + index), dossier)),
    )
    await addPrepared(store.db, dossier, some)
  }
  await sql`set synchronous_commit = off`.execute(store.db)
  for (const table of tables) {
    const { rows } = await sql<{ columnName: string }>`select column_name from information_schema.columns
      where table_name = ${table} and is_generated = 'NEVER' and is_identity = 'NO' and column_name <> 'revision' order by ordinal_position`.execute(
      store.db,
    )
    const names = rows.map(({ columnName }) => columnName)
    const values = names.map((name) => (ids[table].includes(name) ? `${name} || '-' || copy` : name))
    const source = table === 'document' || table === 'event' ? 'id' : (ids[table][0] ?? '')
    await sql
      .raw(
        `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
        from ${table}, generate_series(1, ${copies}) as copy where position('-' in ${source}) = 0`,
      )
      .execute(store.db)
  }
  await sql`analyze`.execute(store.db)
}
