import { useSearchParams } from 'react-router'
import type { Total } from '../../../src/model/api/totals.ts'
import type { DossierAsOf } from '../../../src/model/history.ts'

export const asOfName = 'as-of'

/** The day in the address as of which totals are shown; null for now. */
export const readAsOf = (search: URLSearchParams): string | null => {
  const day = search.get(asOfName) ?? ''
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null
}

/** The day in the address, and a way to change it that the back button undoes. */
export const useAsOf = (): [string | null, (day: string | null) => void] => {
  const [search, setSearch] = useSearchParams()
  const day = readAsOf(search)
  const change = (next: string | null) => {
    const changed = new URLSearchParams(search)
    if (next === null) changed.delete(asOfName)
    else changed.set(asOfName, next)
    setSearch(changed, { preventScrollReset: true, replace: day !== null && next !== null })
  }
  return [day, change]
}

type PastTotal = DossierAsOf['totals'][number]

/** A sum then and now, either null where there was none. */
export type Compared = { action: Total['action']; unit: string; past: PastTotal | null; now: Total | null }

/** Sums side by side, in the order of those of now; what is there no more follows. */
export const compare = (then: readonly PastTotal[], now: readonly Total[]): Compared[] => {
  const key = ({ action, unit }: { action: string; unit: string }) => `${action} ${unit}`
  const before = new Map(then.map((total) => [key(total), total]))
  const present = new Set(now.map(key))
  return [
    ...now.map((total) => ({
      action: total.action,
      unit: total.unit,
      past: before.get(key(total)) ?? null,
      now: total,
    })),
    ...then
      .filter((total) => !present.has(key(total)))
      .map((total) => ({ action: total.action as Total['action'], unit: total.unit, past: total, now: null })),
  ]
}
