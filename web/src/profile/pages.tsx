import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { SiteProfile, SourceProfile } from '../../../src/model/profile.ts'
import { api } from '../lib/api.ts'
import { noFilters } from '../lib/filters.ts'
import { countryName, nationalityName } from '../lib/names.ts'
import { Grade } from '../review/Grade.tsx'
import { History } from '../review/History.tsx'
import { ReviewingAs } from '../review/reviewer.tsx'
import { useDecide } from '../review/use-decide.ts'
import { texts } from '../texts/index.ts'
import { Fact, Sources } from './Facts.tsx'
import { ProfilePage, type Shown } from './ProfilePage.tsx'
import { Record } from './Record.tsx'

const words = texts.profile

const useAddress = () => {
  const { dossier = '', name = '' } = useParams()
  return { dossier, name }
}

const degrees = (value: number, sides: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? sides[1] : sides[0]}`

const SiteFacts = ({ site: { known, place, spellings } }: { site: SiteProfile }) => (
  <>
    <Fact label={words.spot}>
      {place ? (
        <>
          {[known?.province, place.country && countryName(place.country)].filter(Boolean).join(', ')}
          <br />
          <span className="fine">
            {words.point(
              degrees(place.lat ?? 0, ['N', 'S']),
              degrees(place.lon ?? 0, ['E', 'W']),
              known?.within ?? null,
            )}
          </span>
        </>
      ) : (
        words.noSpot
      )}
    </Fact>
    {known && (
      <Fact label={words.reference}>
        <a href={known.reference} rel="noreferrer">
          {decodeURIComponent(known.reference.replace(/^https:\/\//, ''))}
        </a>
      </Fact>
    )}
    <Fact label={words.written}>
      <ul className="profile-names">
        {spellings.map(({ value, events }) => (
          <li key={value}>
            {value} <span className="fine">{texts.count.events(events)}</span>
          </li>
        ))}
      </ul>
    </Fact>
    {known && known.others.length > 0 && <Fact label={words.others}>{known.others.join(', ')}</Fact>}
  </>
)

/** What is known of a site or a town, under all of its names. */
export const SitePage = () => {
  const { dossier, name } = useAddress()
  const query = useQuery({ queryKey: ['site', dossier, name], queryFn: () => api.site(dossier, name) })
  const show = (profile: SiteProfile): Shown => ({
    kind: 'site',
    kicker: words.places[profile.kind],
    name: profile.name,
    profile,
    filters: { ...noFilters, site: profile.spellings.map(({ value }) => value) },
    facts: <SiteFacts site={profile} />,
  })
  return <ProfilePage query={query} dossier={dossier} show={show} />
}

const SourceFacts = ({ source }: { source: SourceProfile }) => (
  <>
    <Fact label={words.quotedAs}>
      {source.kinds.length === 0
        ? words.neverQuoted
        : source.kinds
            .map(({ kind, claims }) => `${texts.sourceKind[kind]} (${texts.count.claims(claims)})`)
            .join(', ')}
    </Fact>
    {source.documents > 0 && <Fact label={words.published}>{texts.count.reports(source.documents)}</Fact>}
    {source.carriedBy.length > 0 && (
      <Fact label={words.carriedBy}>
        <Sources of={source.carriedBy} />
      </Fact>
    )}
    {source.carries.length > 0 && (
      <Fact label={words.carries}>
        <Sources of={source.carries} />
      </Fact>
    )}
  </>
)

const Reliability = ({ source }: { source: SourceProfile }) => {
  const decide = useDecide()
  return (
    <section className="section no-print" aria-labelledby="reliability">
      <div className="section-head">
        <h2 id="reliability">{words.reliability}</h2>
        <p>{source.reliability ? texts.review.grade.is(source.reliability) : texts.review.grade.none}</p>
      </div>
      <Grade
        chosen={source.reliability}
        grade={(reliability) =>
          void decide({ kind: 'grade', dossier: source.dossier, source: source.name, reliability })
        }
      />
      <History dossier={source.dossier} about={{ source: source.name }} title={texts.review.history} />
      <ReviewingAs />
    </section>
  )
}

/** What is known of a source: an outlet, or someone quoted. */
export const SourcePage = () => {
  const { dossier, name } = useAddress()
  const query = useQuery({ queryKey: ['source', dossier, name], queryFn: () => api.source(dossier, name) })
  const show = (profile: SourceProfile): Shown => ({
    kind: 'source',
    name: profile.name,
    profile,
    filters: { ...noFilters, source: [profile.name] },
    facts: <SourceFacts source={profile} />,
    more: (
      <>
        <Record source={profile} />
        <Reliability source={profile} />
      </>
    ),
  })
  return <ProfilePage query={query} dossier={dossier} show={show} />
}

/** What is known of people of one nationality. */
export const NationalityPage = () => {
  const { dossier, name: code } = useAddress()
  const query = useQuery({ queryKey: ['nationality', dossier, code], queryFn: () => api.nationality(dossier, code) })
  return (
    <ProfilePage
      query={query}
      dossier={dossier}
      show={(profile) => ({
        kind: 'nationality',
        name: words.nationals(nationalityName(code)),
        profile,
        filters: { ...noFilters, nationality: [code] },
        facts: profile.roles.length > 0 && (
          <Fact label={words.roles}>
            {profile.roles.map(({ role, claims }) => `${texts.role[role]} (${texts.count.claims(claims)})`).join(', ')}
          </Fact>
        ),
      })}
    />
  )
}
