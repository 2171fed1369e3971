import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useParams } from 'react-router'
import type { Dossier } from '../../../src/model/api/dossiers.ts'
import type { Overview } from '../../../src/model/api/totals.ts'
import { SinceLast } from '../changes/SinceLast.tsx'
import { api } from '../lib/api.ts'
import { type Filters, filterQuery, isFiltered, readFilters, toggled } from '../lib/filters.ts'
import { usePointed } from '../lib/pointed.ts'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { EmptyState, ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { EmptyDossier } from './EmptyDossier.tsx'
import { Events, usePrefetchedEvents } from './Events.tsx'
import { FilterBar, useFilters } from './Filters.tsx'
import { Headline } from './Headline.tsx'
import { SampleNotice } from './SampleNotice.tsx'
import { SavedViews } from './SavedViews.tsx'
import { Totals } from './Totals.tsx'
import { Tour } from './Tour.tsx'
import { firstDossier } from './view.ts'
import '../styles/dossier.css'

const loadPictures = () => import('./Pictures.tsx')
const Pictures = lazy(async () => ({ default: (await loadPictures()).Pictures }))

const Counts = ({ counts }: { counts: Overview['counts'] }) => {
  const [filters, change] = useFilters()
  return (
    <ul className="counts">
      <li>{texts.count.events(counts.events)}</li>
      <li>{texts.count.claims(counts.claims)}</li>
      <li>{texts.count.reports(counts.documents)}</li>
      <li>{texts.count.outlets(counts.outlets)}</li>
      {(['disputed', 'planned'] as const).map((state) => (
        <li key={state}>
          {counts[state] > 0 ? (
            <button
              type="button"
              className="text-button"
              aria-pressed={filters.state.includes(state)}
              onClick={() => change(toggled(filters, 'state', state))}
            >
              {texts.dossier[state](counts[state])}
            </button>
          ) : (
            texts.dossier[state](0)
          )}
        </li>
      ))}
    </ul>
  )
}

/** As much room as the counts will take, so that nothing below them jumps. */
const CountsToCome = () => (
  <ul className="counts counts-to-come" aria-hidden="true">
    <li>{texts.count.events(100)}</li>
    <li>{texts.count.claims(100)}</li>
    <li>{texts.count.reports(100)}</li>
    <li>{texts.count.outlets(10)}</li>
    <li>{texts.dossier.disputed(10)}</li>
    <li>{texts.dossier.planned(10)}</li>
  </ul>
)

const Content = ({ dossier, filters, overview }: { dossier: string; filters: Filters; overview: Overview }) => {
  const [, change] = useFilters()
  const inStep = useRef<HTMLDivElement>(null)
  const none = overview.counts.events === 0 && isFiltered(filters)
  usePointed(inStep, !none)
  if (none) {
    return (
      <EmptyState title={texts.dossier.noMatch.title} body={texts.dossier.noMatch.body}>
        <button type="button" className="button" onClick={() => change(readFilters(new URLSearchParams()))}>
          {texts.dossier.noMatch.action}
        </button>
      </EmptyState>
    )
  }
  return (
    <div ref={inStep}>
      {overview.headline.length > 0 && <Headline cards={overview.headline} />}
      <Suspense fallback={<Skeleton tall />}>
        <Pictures dossier={dossier} filters={filters} />
      </Suspense>
      {overview.totals.length > 0 && <Totals dossier={dossier} totals={overview.totals} filters={filters} />}
      <Events dossier={dossier} filters={filters} />
    </div>
  )
}

const Page = ({ dossier, dossiers }: { dossier: Dossier; dossiers: Dossier[] }) => {
  const [filters] = useFilters()
  const query = filterQuery(filters) as Record<string, string>
  const overview = useQuery({
    queryKey: ['overview', dossier.id, query],
    queryFn: ({ signal }) => api.overview(dossier.id, query, signal),
    placeholderData: (before, previous) => (previous?.queryKey[1] === dossier.id ? before : undefined),
  })
  usePrefetchedEvents(dossier.id, filters)
  // Its script comes while the figures are asked for.
  useEffect(() => void loadPictures(), [])
  usePageTitle(dossier.name)
  useShowsDossier(dossier.id)
  return (
    <>
      <SampleNotice dossier={dossier} />
      <div className="dossier-head">
        <h1>{dossier.name}</h1>
        {overview.data ? <Counts counts={overview.data.counts} /> : dossier.documents > 0 && <CountsToCome />}
        {dossier.documents > 0 && <SavedViews dossier={dossier.id} />}
      </div>
      {dossier.documents === 0 ? (
        <EmptyDossier dossiers={dossiers} />
      ) : (
        <>
          <Tour />
          <SinceLast dossier={dossier.id} />
          <FilterBar dossier={dossier.id} facets={overview.data?.facets} />
          {overview.isPending && <Skeleton lines={10} tall />}
          {overview.error && <ErrorState error={overview.error} retry={() => overview.refetch()} />}
          {overview.data && <Content dossier={dossier.id} filters={filters} overview={overview.data} />}
        </>
      )}
    </>
  )
}

/** Everything one dossier holds, narrowed by the filters of the address. */
export const DossierPage = () => {
  const { dossier: wanted } = useParams()
  const dossiers = useQuery({ queryKey: ['dossiers'], queryFn: api.dossiers })
  if (dossiers.isPending) return <Skeleton lines={10} tall />
  if (dossiers.error) return <ErrorState error={dossiers.error} retry={() => dossiers.refetch()} />
  const dossier = wanted ? dossiers.data.find(({ id }) => id === wanted) : firstDossier(dossiers.data)
  if (!dossier) return <EmptyDossier dossiers={dossiers.data} />
  return <Page key={dossier.id} dossier={dossier} dossiers={dossiers.data} />
}
