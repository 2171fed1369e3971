import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Passage, SearchResult } from '../../../src/model/search.ts'
import { api } from '../lib/api.ts'
import { formatDay } from '../lib/dates.ts'
import { familyOf } from '../lib/families.ts'
import { profilePath } from '../lib/profile-path.ts'
import { Named } from '../profile/Named.tsx'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'

const words = texts.reports

/** A stretch of text in which the words that were looked for are marked. */
const Marked = ({ passage: { text, marks } }: { passage: Passage }) => {
  const ends = marks.map(({ end }) => end)
  return (
    <>
      {marks.map(({ start, end }, position) => (
        <span key={start}>
          {text.slice(ends[position - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  )
}

const Where = ({ publisher, published }: { publisher: string | null; published: string | null }) => (
  <span className="fine">
    {publisher ? <Named kind="source" value={publisher} /> : texts.dossier.unnamedOutlet},{' '}
    {published ? formatDay(published) : texts.dossier.undated}
  </span>
)

/** Sites, sources and outlets of that name: each leads to its page. */
const Names = ({ dossier, names: { sites, sources, outlets } }: { dossier: string; names: SearchResult['names'] }) => {
  const links = [
    ...sites.map((site) => ({ ...site, filter: 'site' as const })),
    ...[...sources, ...outlets].map((source) => ({ ...source, filter: 'source' as const })),
  ].filter(({ filter, value }, at, all) => all.findIndex((o) => o.filter === filter && o.value === value) === at)
  if (links.length === 0) return null
  return (
    <section className="passage-names">
      <h2>{words.namesFound}</h2>
      <ul>
        {links.map(({ filter, value, events }) => (
          <li key={`${filter} ${value}`}>
            <Link to={profilePath(dossier, filter, value)} className="passage-title">
              {value}
            </Link>
            <span className="fine">
              {filter === 'site' ? words.site : words.source}, {texts.count.events(events)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a search finds in the texts: claims with their sentence, and reports with the passage. */
export const Passages = ({ dossier, q }: { dossier: string; q: string }) => {
  const found = useQuery({
    queryKey: ['search', dossier, q],
    queryFn: ({ signal }) => api.search(dossier, q, signal),
    placeholderData: (before) => before,
  })
  if (found.error) return <ErrorState error={found.error} retry={() => found.refetch()} />
  if (!found.data) return <Skeleton tall />
  const { claims, documents, names } = found.data
  return (
    <div className="passages" role="status">
      <Names dossier={dossier} names={names} />
      {claims.length > 0 && (
        <section>
          <h2>{words.claimsFound}</h2>
          <ul>
            {claims.map(({ documentId, claimId, action, counted, passage, ...where }) => (
              <li key={`${documentId} ${claimId}`} data-family={familyOf(action)}>
                <span className="kicker">
                  {counted ? texts.review.which(texts.action[action], counted) : texts.action[action]}
                </span>
                <Link to={`/doc/${documentId}#claim-${claimId}`}>
                  <Marked passage={passage} />
                </Link>
                <Where {...where} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {documents.length > 0 && (
        <section>
          <h2>{words.passagesFound}</h2>
          <ul>
            {documents.map(({ id, title, passage, ...where }) => (
              <li key={id}>
                <Link to={`/doc/${id}`} className="passage-title">
                  {title ?? texts.document.noTitle}
                </Link>
                <span>
                  <Marked passage={passage} />
                </span>
                <Where {...where} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
