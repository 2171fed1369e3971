import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ReviewsQuery, ReviewView } from '../../../src/model/review.ts'
import { api } from '../lib/api.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { changesOf, headOf, standingOf } from './review-words.ts'
import { useUndoing } from './use-decide.ts'
import '../styles/review.css'

const Subject = ({ review }: { review: ReviewView }) => {
  const [claim] = review.claims
  const [event] = review.events
  if (claim)
    return (
      <blockquote>
        <Link to={`/doc/${claim.document}${claim.claim ? `#claim-${claim.claim}` : ''}`}>{claim.quote}</Link>
      </blockquote>
    )
  if (event) return <Link to={`/e/${event}`}>{texts.review.queue.event}</Link>
  const [document] = review.documents
  if (document) return <Link to={`/doc/${document}`}>{texts.review.queue.inReport}</Link>
  return review.source ? <span>{review.source}</span> : null
}

const Entry = ({ review, subject }: { review: ReviewView; subject: boolean }) => {
  const undoing = useUndoing()
  const standing = standingOf(review)
  const label = review.undone ? texts.review.redo : texts.review.undo
  return (
    <li className="history-entry" data-state={review.state}>
      <p className="history-head">
        <span>{headOf(review)}</span>
        <button
          type="button"
          className="text-button no-print"
          aria-label={`${label}: ${headOf(review)}`}
          onClick={() => void undoing(review)}
        >
          {label}
        </button>
      </p>
      {subject && <Subject review={review} />}
      {changesOf(review).map((line) => (
        <p key={line} className="history-change">
          {line}
        </p>
      ))}
      {review.reason && <p className="history-reason">“{review.reason}”</p>}
      {standing && <p className="fine">{standing}</p>}
    </li>
  )
}

/** What people decided on one thing, or on all of a dossier, newest first; each can be undone, and done again. */
export const History = ({
  dossier,
  about,
  title,
  whenNone = null,
}: {
  dossier: string
  about: ReviewsQuery
  title: string
  /** Said where nobody decided anything; without it the whole part is left out then. */
  whenNone?: string | null
}) => {
  const pages = useInfiniteQuery({
    queryKey: ['reviews', dossier, about],
    queryFn: ({ pageParam, signal }) => api.reviews(dossier, { ...about, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  })
  const reviews = pages.data?.pages.flatMap((page) => page.reviews) ?? []
  if (pages.isPending) return whenNone === null ? null : <Skeleton lines={3} />
  if (pages.error) return <ErrorState error={pages.error} retry={() => pages.refetch()} />
  if (reviews.length === 0) return whenNone === null ? null : <p className="fine">{whenNone}</p>
  const subject = Object.keys(about).every((name) => name === 'by' || name === 'limit')
  return (
    <section className="history" aria-label={title}>
      <h3 className="kicker">{title}</h3>
      <ol>
        {reviews.map((review) => (
          <Entry key={review.id} review={review} subject={subject} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <button type="button" className="text-button no-print" onClick={() => pages.fetchNextPage()}>
          {texts.review.moreHistory}
        </button>
      )}
    </section>
  )
}
