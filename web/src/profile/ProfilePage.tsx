import type { UseQueryResult } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { Link } from 'react-router'
import type { NationalityProfile, SiteProfile, SourceProfile } from '../../../src/model/profile.ts'
import { Events } from '../dossier/Events.tsx'
import { type Filters, filterQuery } from '../lib/filters.ts'
import { usePointed } from '../lib/pointed.ts'
import type { ProfileKind } from '../lib/profile-path.ts'
import { useShowsDossier } from '../shell/current-dossier.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { ErrorState, Skeleton } from '../shell/states.tsx'
import { texts } from '../texts/index.ts'
import { ProfileClaims } from './Claims.tsx'
import { Facts } from './Facts.tsx'
import { ProfileFigures } from './Figures.tsx'
import '../styles/dossier.css'
import '../styles/event.css'
import '../styles/fields.css'
import '../styles/profile.css'

const Pictures = lazy(async () => ({ default: (await import('../dossier/Pictures.tsx')).Pictures }))

export type Shown = {
  kind: ProfileKind
  /** What it is, where its kind alone does not say. */
  kicker?: string
  /** As the page calls it. */
  name: string
  profile: SiteProfile | SourceProfile | NationalityProfile
  /** What selects its events. */
  filters: Filters
  /** Facts that only its kind has. */
  facts: ReactNode
  /** What follows the facts, of its kind. */
  more?: ReactNode
}

const Content = ({ kind, kicker, name, profile, filters, facts, more }: Shown) => {
  const inStep = useRef<HTMLDivElement>(null)
  usePointed(inStep, true)
  const words = texts.profile
  const { counts } = profile
  const said = [
    texts.count.events(counts.events),
    texts.count.reports(counts.documents),
    texts.count.outlets(counts.outlets),
    ...(counts.disputed > 0 ? [texts.dossier.disputed(counts.disputed)] : []),
    ...(counts.planned > 0 ? [texts.dossier.planned(counts.planned)] : []),
  ]
  return (
    <article className="profile">
      <header className="profile-head">
        <p className="kicker">{kicker ?? words.kinds[kind]}</p>
        <h1>{name}</h1>
        <p className="profile-lead">{words.lead[kind]}</p>
        <p className="event-facts">
          {said.join(' · ')}
          {counts.events > 0 && (
            <>
              {' · '}
              <Link to={`/d/${profile.dossier}?${new URLSearchParams(filterQuery(filters) as Record<string, string>)}`}>
                {words.inDossier}
              </Link>
            </>
          )}
        </p>
      </header>
      <Facts profile={profile} filters={filters}>
        {facts}
      </Facts>
      {more}
      {counts.events > 0 && (
        <div ref={inStep}>
          <ProfileFigures cards={profile.figures} lead={words.figuresLead[kind]} />
          {profile.looked < counts.events && <p className="fine">{words.looked(profile.looked, counts.events)}</p>}
          <Suspense fallback={<Skeleton tall />}>
            <Pictures dossier={profile.dossier} filters={filters} />
          </Suspense>
          <ProfileClaims told={profile.told} total={profile.claims} />
          <Events dossier={profile.dossier} filters={filters} />
        </div>
      )}
    </article>
  )
}

/** The page of one site, source or nationality: `show` says how its profile is shown. */
export const ProfilePage = <T extends Shown['profile']>({
  query,
  dossier,
  show,
}: {
  query: UseQueryResult<T>
  dossier: string
  show: (profile: T) => Shown
}) => {
  const shown = query.data ? show(query.data) : null
  usePageTitle(shown?.name)
  useShowsDossier(dossier)
  if (query.isPending) return <Skeleton lines={10} tall />
  if (query.error) return <ErrorState error={query.error} retry={() => query.refetch()} />
  return shown && <Content {...shown} />
}
