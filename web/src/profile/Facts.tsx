import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Action } from '../../../src/model/claim.ts'
import { formatSpan } from '../lib/dates.ts'
import { filterQuery } from '../lib/filters.ts'
import { countryName } from '../lib/names.ts'
import { texts } from '../texts/index.ts'
import { Named } from './Named.tsx'
import type { Shown } from './ProfilePage.tsx'

const mostNamed = 8

export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
)

/** Names of sources, each with how many claims. */
export const Sources = ({ of }: { of: { name: string; claims: number }[] }) => (
  <ul className="profile-names">
    {of.map(({ name, claims }) => (
      <li key={name}>
        <Named kind="source" value={name} /> <span className="fine">{texts.count.claims(claims)}</span>
      </li>
    ))}
  </ul>
)

const Tallied = ({ of, label }: { of: { value: string; events: number }[]; label: (value: string) => ReactNode }) => (
  <ul className="profile-names">
    {of.slice(0, mostNamed).map(({ value, events }) => (
      <li key={value}>
        {label(value)} <span className="fine">{texts.count.events(events)}</span>
      </li>
    ))}
    {of.length > mostNamed && <li className="fine">{texts.profile.andMore(of.length - mostNamed)}</li>}
  </ul>
)

/** What every such page says in a row of facts; `children` are those of its kind. */
export const Facts = ({ profile, filters, children }: Pick<Shown, 'profile' | 'filters'> & { children: ReactNode }) => {
  const words = texts.profile
  const narrowed = (part: object) =>
    `/d/${profile.dossier}?${new URLSearchParams({ ...filterQuery(filters), ...part } as Record<string, string>)}`
  return (
    <section className="profile-facts" aria-label={words.known}>
      <dl className="fields">
        {children}
        <Fact label={words.acts}>
          <Tallied
            of={profile.actions}
            label={(action) => <Link to={narrowed({ action })}>{texts.action[action as Action]}</Link>}
          />
        </Fact>
        {profile.countries.length > 0 && (
          <Fact label={words.countries}>
            <Tallied
              of={profile.countries}
              label={(country) => <Link to={narrowed({ country })}>{countryName(country)}</Link>}
            />
          </Fact>
        )}
        <Fact label={words.days}>{formatSpan(profile.first, profile.last) ?? texts.dossier.undated}</Fact>
      </dl>
    </section>
  )
}
