import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link, useParams } from 'react-router'
import type { EventView } from '../../../src/model/api/event.ts'
import { placeBeside, placeName } from '../dossier/view.ts'
import { EventFlags } from '../figure/Standing.tsx'
import { api } from '../lib/api.ts'
import { formatSpan } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { figureKey } from '../lib/measure.ts'
import { hasPage } from '../lib/profile-path.ts'
import type { NamedThing } from '../profile/linked.ts'
import { Linked } from '../profile/Named.tsx'
import { History } from '../review/History.tsx'
import { ReviewingAs } from '../review/reviewer.tsx'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { AsOf } from './AsOf.tsx'
import { ClaimEntry } from './ClaimEntry.tsx'
import { Footnotes, FootnotesProvider } from './Footnotes.tsx'
import { FigureLedger } from './Ledger.tsx'
import { sortLedgers } from './ledger.ts'
import { Merge } from './Merge.tsx'
import { Parts } from './Parts.tsx'
import { RelayGraph } from './Relays.tsx'
import { claimKey, ReviewingProvider } from './reviewing.tsx'
import '../styles/event.css'

const Head = ({ event }: { event: EventView }) => {
  const reports = new Set(event.claims.map(({ document }) => document)).size
  const site: NamedThing[] =
    event.place && hasPage(event.place) ? [{ text: event.place.name, kind: 'site', value: event.place.name }] : []
  const facts = [
    event.place && site.length > 0 ? placeName(event.place) : placeBeside(event.title, event.place),
    formatSpan(event.start, event.end) ?? texts.dossier.undated,
    texts.count.reports(reports),
    texts.count.claims(event.claims.length),
  ].filter((fact) => fact !== null)
  return (
    <header className="event-head" data-family={familyOf(event.kind)}>
      <p className="kicker">{texts.action[event.kind]}</p>
      <h1>{event.title}</h1>
      <p className="event-facts">
        <Linked text={facts.join(' · ')} things={site} />{' '}
        <EventFlags planned={event.planned} disputed={event.disputed} />
      </p>
      {event.planned && <p className="warning">{texts.event.planned}</p>}
      {event.redirectedFrom && <p className="fine">{texts.event.merged}</p>}
    </header>
  )
}

const Related = ({ related }: { related: EventView['related'] }) => (
  <section className="section" aria-labelledby="related">
    <div className="section-head">
      <h2 id="related">{texts.event.related}</h2>
    </div>
    <ul className="related">
      {related.map((other) => (
        <li key={other.id} data-family={familyOf(other.kind)}>
          <Link to={`/e/${other.id}`}>{other.title}</Link>{' '}
          <span className="fine">
            {texts.action[other.kind]}, {texts.event.relation[other.relation]}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const Content = ({ event }: { event: EventView }) => {
  const { wholes, parts, others } = useMemo(() => sortLedgers(event), [event])
  const inOrder = useMemo(
    () => [...[...wholes, ...parts].flatMap(({ claims }) => claims), ...others],
    [wholes, parts, others],
  )
  return (
    <ReviewingProvider event={event.id}>
      <FootnotesProvider claims={inOrder}>
        <Head event={event} />
        <section className="section" aria-labelledby="figures">
          <div className="section-head">
            <h2 id="figures">{texts.event.figures}</h2>
          </div>
          {wholes.length === 0 && <p>{texts.event.noFigures}</p>}
          {wholes.map((ledger, position) => (
            <FigureLedger
              first={position === 0}
              key={figureKey(ledger.figure)}
              ledger={ledger}
              planned={event.planned}
              disputes={event.disputes}
            />
          ))}
        </section>
        {parts.length > 0 && <Parts parts={parts} />}
        <AsOf event={event} />
        {others.length > 0 && (
          <section className="section" aria-labelledby="others" data-family={familyOf(event.kind)}>
            <div className="section-head">
              <h2 id="others">{texts.event.claimsWithout}</h2>
            </div>
            <ol className="claims">
              {others.map((claim) => (
                <ClaimEntry
                  key={claimKey(claim)}
                  claim={claim}
                  dispute={event.disputes.find(({ claimId }) => claimId === claim.id)}
                />
              ))}
            </ol>
          </section>
        )}
        {event.relays.edges.length > 0 && <RelayGraph relays={event.relays} />}
        {event.related.length > 0 && <Related related={event.related} />}
        <Merge event={event} />
        <History dossier={event.dossier} about={{ event: event.id }} title={texts.review.history} />
        <ReviewingAs />
        <Footnotes />
      </FootnotesProvider>
    </ReviewingProvider>
  )
}

/** One real occurrence: its figures, every claim behind them, who relayed whom. */
export const EventPage = () => {
  const { id = '' } = useParams()
  const event = useQuery({ queryKey: ['event', id], queryFn: () => api.event(id) })
  usePageTitle(event.data?.title)
  useShowsDossier(event.data?.dossier)
  if (event.isPending) return <Skeleton lines={10} tall />
  if (event.error) return <ErrorState error={event.error} retry={() => event.refetch()} />
  return <Content event={event.data} />
}
