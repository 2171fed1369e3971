import type { Figure } from '../../model/event.ts'
import { eventsOfDossier, figuresOf, type Store } from '../../store/index.ts'

/** What was derived, event ids aside: each event's live claims as sorted references, and its figures. */
export type Derived = { refs: string[]; figures: Figure[] }[]

/** All events of a dossier with their figures, in the order of their first claim. */
export const derivedFrom = async ({ db }: Store, dossier: string): Promise<Derived> => {
  const events = await eventsOfDossier(db, dossier)
  const derived = await Promise.all(
    events.map(async ({ id, members }) => ({
      refs: members.flatMap(({ claim, document, live }) => (live ? [`${claim} ${document}`] : [])).sort(),
      figures: await figuresOf(db, id),
    })),
  )
  return derived.filter(({ refs }) => refs.length > 0).sort((a, b) => (a.refs[0]! < b.refs[0]! ? -1 : 1))
}
