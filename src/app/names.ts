import { plain } from '../4-event/index.ts'
import type { EventFilters } from '../model/api/events.ts'
import type { NameList } from '../model/api/names.ts'
import type { Store } from '../store/index.ts'
import { selectEvents } from './selection/index.ts'
import { requireDossier } from './shown.ts'

const lists = { site: ['sites'], source: ['sources', 'outlets'] } as const

/**
 * Names of sites and towns, or of sources and outlets, that the selected events hold, most frequent first; with `like`, those with a word
 * that begins so. What is already filtered by such names does not narrow them. Throws `not-found`.
 */
export const listNames = async (
  store: Store,
  dossier: string,
  { of, like, limit, ...filters }: { of: 'site' | 'source'; like?: string | undefined; limit: number } & EventFilters,
): Promise<NameList> => {
  await requireDossier(store, dossier)
  const { index, rows } = await selectEvents(store.db, dossier, { ...filters, [of]: undefined })
  const typed = ` ${plain(like ?? '')}`
  const counts = new Map<string, { value: string; events: number }>()
  for (const list of lists[of])
    for (const { value, events } of index.facet(list, rows)) {
      const key = plain(value)
      const known = counts.get(key)
      if (!` ${key}`.includes(typed)) continue
      // Who is quoted and publishes as well: of an event with both, the name counts at least once.
      if (!known || known.events < events) counts.set(key, { value, events })
    }
  const names = [...counts.values()].sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1))
  return { names: names.slice(0, limit).map(({ value }) => value), total: names.length }
}
