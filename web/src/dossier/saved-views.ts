import { useState } from 'react'
import { filterQuery, readFilters, readSort } from '../lib/filters.ts'
import { keep, readKept } from '../lib/kept.ts'

/** A view someone keeps: the filters and the order of an address, under a name. */
export type SavedView = { name: string; query: string }

/** An address's query with only what a view is made of, in one order, so that equal views are equal texts. */
export const viewOf = (search: URLSearchParams): string => {
  const sort = readSort(search)
  const query = {
    ...(filterQuery(readFilters(search)) as Record<string, string>),
    ...(sort === 'newest' ? {} : { sort }),
  }
  return new URLSearchParams(query).toString()
}

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'query' in value &&
  typeof value.name === 'string' &&
  typeof value.query === 'string'

/** What was kept, from its text; anything that is not a view is left out. */
export const parseViews = (text: string | null): SavedView[] => {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? kept.filter(isView) : []
  } catch {
    return []
  }
}

/** A view of the same name is replaced, so that no two stand under one name. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] =>
  [...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name))

const keyOf = (dossier: string) => `views ${dossier}`

/** The kept views of a dossier, in this browser, and a way to change them. */
export const useSavedViews = (dossier: string): [SavedView[], (next: SavedView[]) => void] => {
  const [views, setViews] = useState(() => parseViews(readKept(keyOf(dossier))))
  const change = (next: SavedView[]) => {
    keep(keyOf(dossier), JSON.stringify(next))
    setViews(next)
  }
  return [views, change]
}
