import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import type { EventView } from '../../../src/model/api/event.ts'
import { api } from '../lib/api.ts'
import { formatSpan } from '../lib/dates.ts'
import { Finder } from '../review/Finder.tsx'
import { useDecide } from '../review/use-decide.ts'
import { Key } from '../shell/Key.tsx'
import { useShortcuts } from '../shell/shortcuts.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import '../styles/review.css'

const words = texts.review.merge

type Other = { id: string; title: string }

/** One other event, with what may be said of the two. */
const OtherEvent = ({
  event,
  other,
  facts,
  reasons = [],
  denies = false,
}: {
  event: EventView
  other: Other
  facts: string
  reasons?: { says: string; weight: number }[]
  denies?: boolean
}) => {
  const decide = useDecide()
  const merge = () => void decide({ kind: 'merge', events: [event.id, other.id] })
  const deny = async () => {
    const [theirs] = (await api.event(other.id)).claims
    const [ours] = event.claims
    if (!ours || !theirs) return
    await decide({
      kind: 'not-same',
      claims: [
        { document: ours.document, claim: ours.id },
        { document: theirs.document, claim: theirs.id },
      ],
    })
  }
  return (
    <li>
      <span className="other-event">
        <Link to={`/e/${other.id}`}>{other.title}</Link>
        <span className="fine">{facts}</span>
        {reasons.map(({ says, weight }) => (
          <span key={says} className="fine merge-reason" data-for={weight > 0}>
            <span className="visually-hidden">{weight > 0 ? words.speaks : words.against}: </span>
            {says}
          </span>
        ))}
      </span>
      <span className="form-actions">
        <button type="button" className="button" aria-label={words.of(other.title)} onClick={merge}>
          {words.same}
        </button>
        {denies && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={words.notOf(other.title)}
            onClick={() => void deny()}
          >
            {words.notSame}
          </button>
        )}
      </span>
    </li>
  )
}

const Suggestions = ({ event }: { event: EventView }) => {
  const found = useQuery({ queryKey: ['suggestions', event.id], queryFn: () => api.suggestions(event.id) })
  if (found.isPending) return <Skeleton lines={2} />
  if (found.error) return <ErrorState error={found.error} retry={() => found.refetch()} />
  if (found.data.length === 0) return <p className="fine">{words.noSuggestions}</p>
  return (
    <>
      <h3 className="kicker">{words.suggested}</h3>
      <ul className="found">
        {found.data.map(({ event: other, reasons }) => (
          <OtherEvent
            key={other.id}
            event={event}
            other={other}
            facts={`${texts.count.reports(other.documents)}, ${texts.count.claims(other.claims)}`}
            reasons={reasons}
            denies
          />
        ))}
      </ul>
    </>
  )
}

/** Makes this event one with another: a likely one, or one found by words. The key m opens it. */
export const Merge = ({ event }: { event: EventView }) => {
  const [open, setOpen] = useState(false)
  const begin = useMemo(() => () => setOpen(true), [])
  useShortcuts(useMemo(() => new Map([['m', begin]]), [begin]))
  return (
    <section className="section no-print" aria-labelledby="merge">
      <div className="section-head">
        <h2 id="merge">{words.title}</h2>
        <p>{words.lead}</p>
      </div>
      {open ? (
        <div className="merge">
          <Finder
            focus
            label={words.search}
            hint={words.searchHint}
            name={`merge ${event.id}`}
            find={(q, signal) => api.events(event.dossier, { q, limit: 8, sort: 'documents' }, signal)}
          >
            {({ events }) => {
              const others = events.filter(({ id }) => id !== event.id)
              return (
                <>
                  <p className="visually-hidden">{words.found(others.length)}</p>
                  {others.length === 0 && <p className="fine">{texts.dossier.noMatch.title}</p>}
                  <ul className="found">
                    {others.map((other) => (
                      <OtherEvent
                        key={other.id}
                        event={event}
                        other={other}
                        facts={[
                          formatSpan(other.start, other.end) ?? texts.dossier.undated,
                          texts.count.reports(other.documents),
                        ].join(', ')}
                      />
                    ))}
                  </ul>
                </>
              )
            }}
          </Finder>
          <div>
            <Suggestions event={event} />
          </div>
        </div>
      ) : (
        <button type="button" className="button button-quiet" onClick={begin} aria-keyshortcuts="m">
          {words.search} <Key name="m" />
        </button>
      )}
    </section>
  )
}
