import { useQuery } from '@tanstack/react-query'
import { api } from '../lib/api.ts'
import { type Filters, filterQuery } from '../lib/filters.ts'
import { MapView } from '../map/MapView.tsx'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { TimelineView } from '../timeline/TimelineView.tsx'

/** As many events as the API gives at once; beyond that the pictures say that they show the largest. */
const drawnAtMost = 500

/** Map and timeline of the same selection. */
export const Pictures = ({ dossier, filters }: { dossier: string; filters: Filters }) => {
  const query = { ...filterQuery(filters), sort: 'largest', limit: drawnAtMost }
  const list = useQuery({
    queryKey: ['pictures', dossier, query],
    queryFn: ({ signal }) => api.events(dossier, query, signal),
    placeholderData: (before) => before,
  })
  if (list.isPending) return <Skeleton tall />
  if (list.error) return <ErrorState error={list.error} retry={() => list.refetch()} />
  const { events, total } = list.data
  return (
    <>
      <div className="pictures">
        <section className="section picture-map" aria-labelledby="map">
          <div className="section-head">
            <h2 id="map">{texts.dossier.map}</h2>
          </div>
          <MapView events={events} />
        </section>
        <section className="section picture-timeline" aria-labelledby="timeline">
          <div className="section-head">
            <h2 id="timeline">{texts.dossier.timeline}</h2>
          </div>
          <TimelineView events={events} />
        </section>
      </div>
      {total > events.length && <p className="fine">{texts.map.capped(events.length, total)}</p>}
    </>
  )
}
