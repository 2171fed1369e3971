import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Measure } from '../../../src/model/event.ts'
import { measureLabel } from '../lib/measure.ts'
import { nationalityName } from '../lib/names.ts'
import { type ProfileKind, profilePath } from '../lib/profile-path.ts'
import { useCurrentDossier } from '../shell/current-dossier.tsx'
import { linkedParts, type NamedThing } from './linked.ts'

/** The name of a site, source or nationality, leading to its page in the dossier on show. */
export const Named = ({ kind, value, children }: { kind: ProfileKind; value: string; children?: ReactNode }) => {
  const dossier = useCurrentDossier()
  const shown = children ?? value
  return dossier === null ? (
    shown
  ) : (
    <Link className="named" to={profilePath(dossier, kind, value)}>
      {shown}
    </Link>
  )
}

/** A text with the names in it leading to their pages. */
export const Linked = ({ text, things }: { text: string; things: readonly NamedThing[] }) =>
  linkedParts(text, things).map((part) =>
    part.thing ? (
      <Named key={`${part.thing.kind} ${part.thing.value}`} kind={part.thing.kind} value={part.thing.value}>
        {part.text}
      </Named>
    ) : (
      part.text
    ),
  )

export const nationalityThing = (code: string): NamedThing => ({
  text: nationalityName(code),
  kind: 'nationality',
  value: code,
})

export const sourceThing = (name: string): NamedThing => ({ text: name, kind: 'source', value: name })

/** "Chinese nationals deported", with the nationality leading to its page. */
export const MeasureLabel = ({ figure }: { figure: { measure: Measure; best: number | null } }) => (
  <Linked
    text={measureLabel(figure.measure, figure)}
    things={figure.measure.population.nationalities.map(nationalityThing)}
  />
)
