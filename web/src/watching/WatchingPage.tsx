import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { Watch } from '../../../src/model/api/watches.ts'
import { api } from '../lib/api.ts'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { EmptyState, ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { SetAside } from './SetAside.tsx'
import { inOrder } from './state-of.ts'
import { WatchForm } from './WatchForm.tsx'
import { WatchRow } from './WatchRow.tsx'
import '../styles/watching.css'

const words = texts.watching

/** While a source is looked at, or about to be, the page follows; else it looks now and then. */
const refreshMs = (watches: readonly Watch[] | undefined): number =>
  watches?.some(({ active, looking, dueAt }) => looking || (active && Date.parse(dueAt) <= Date.now())) ? 2000 : 30_000

const Sources = ({ watches }: { watches: readonly Watch[] }) => {
  const { columns } = words
  const off = watches.filter(({ active }) => !active).length
  const failing = watches.filter((watch) => watch.active && watch.failures > 0).length
  return (
    <section className="section" aria-labelledby="sources">
      <div className="section-head">
        <h2 id="sources">{words.sources}</h2>
        <p>{words.counted(watches.length - off - failing, failing, off)}</p>
      </div>
      <table className="watches">
        <thead>
          <tr>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.success}</th>
            <th scope="col">{columns.next}</th>
            <th scope="col">{columns.brought}</th>
            <th scope="col">
              <span className="visually-hidden">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(watches).map((watch) => (
            <WatchRow key={watch.id} watch={watch} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Watched feeds and pages with their health, and what was set aside. */
export const WatchingPage = () => {
  const { dossier = '' } = useParams()
  usePageTitle(words.title)
  useShowsDossier(dossier)
  const watches = useQuery({
    queryKey: ['watches', dossier],
    queryFn: () => api.watches(dossier),
    refetchInterval: ({ state }) => refreshMs(state.data),
  })
  return (
    <>
      <header className="watching-head">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <WatchForm dossier={dossier} />
      {watches.isPending && <Skeleton lines={4} tall />}
      {watches.error && <ErrorState error={watches.error} retry={() => watches.refetch()} />}
      {watches.data?.length === 0 && <EmptyState title={words.none.title} body={words.none.body} />}
      {watches.data && watches.data.length > 0 && <Sources watches={watches.data} />}
      <SetAside dossier={dossier} />
    </>
  )
}
