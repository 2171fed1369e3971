import { infiniteQueryOptions, useInfiniteQuery, usePrefetchInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { EventSort } from '../../../src/model/api/events.ts'
import { api } from '../lib/api.ts'
import { type Filters, filterQuery, readSort } from '../lib/filters.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { EventRow } from './EventRow.tsx'
import '../styles/events.css'

const SortChoice = () => {
  const [search, setSearch] = useSearchParams()
  const choose = (sort: string) => {
    const next = new URLSearchParams(search)
    if (sort === 'newest') next.delete('sort')
    else next.set('sort', sort)
    setSearch(next, { replace: true, preventScrollReset: true })
  }
  return (
    <label className="sort">
      {texts.dossier.sort}{' '}
      <select value={readSort(search)} onChange={(event) => choose(event.target.value)}>
        {(Object.keys(texts.dossier.sorts) as EventSort[]).map((sort) => (
          <option key={sort} value={sort}>
            {texts.dossier.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** How the list is asked for, a page at a time. */
const listOf = (dossier: string, filters: Filters, search: URLSearchParams) => {
  const query = { ...filterQuery(filters), sort: readSort(search) }
  return infiniteQueryOptions({
    queryKey: ['events', dossier, query],
    queryFn: ({ pageParam, signal }) => api.events(dossier, { ...query, cursor: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** Asks for the list before the part of the page that shows it is there. */
export const usePrefetchedEvents = (dossier: string, filters: Filters) => {
  const [search] = useSearchParams()
  usePrefetchInfiniteQuery(listOf(dossier, filters, search))
}

/** The list of events, a page at a time. */
export const Events = ({ dossier, filters }: { dossier: string; filters: Filters }) => {
  const [search] = useSearchParams()
  const pages = useInfiniteQuery({ ...listOf(dossier, filters, search), placeholderData: (before) => before })
  const events = pages.data?.pages.flatMap((page) => page.events) ?? []
  const total = pages.data?.pages[0]?.total ?? 0
  const { columns } = texts.dossier
  return (
    <section className="section" aria-labelledby="events">
      <div className="section-head">
        <h2 id="events">{texts.dossier.events}</h2>
        <SortChoice />
      </div>
      {pages.isPending && <Skeleton lines={8} />}
      {pages.error && <ErrorState error={pages.error} retry={() => pages.refetch()} />}
      {pages.data && (
        <>
          <table className="events" aria-busy={pages.isPlaceholderData}>
            <thead>
              <tr>
                <th scope="col">{columns.when}</th>
                <th scope="col">{columns.what}</th>
                <th scope="col">{columns.figure}</th>
                <th scope="col">{columns.range}</th>
                <th scope="col">{columns.status}</th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </tbody>
          </table>
          <p className="more">
            <span className="fine">{texts.dossier.shown(events.length, total)}</span>
            {pages.hasNextPage && (
              <button
                type="button"
                className="button button-quiet"
                disabled={pages.isFetchingNextPage}
                onClick={() => pages.fetchNextPage()}
              >
                {pages.isFetchingNextPage ? texts.state.loading : texts.dossier.more}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  )
}
