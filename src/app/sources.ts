import { plain } from '../4-event/index.ts'
import type { Reliability, SourceList } from '../model/review.ts'
import { countOutlets, listPublishers, reviewsOfKind, type Store } from '../store/index.ts'
import { standingUndoings } from './attach.ts'
import { requireDossier } from './shown.ts'

type Db = Store['db']

/** How sources are graded now, by plain name. */
export const gradesOf = async (db: Db, dossier: string): Promise<Map<string, Reliability>> => {
  const reviews = await reviewsOfKind(db, dossier, 'grade')
  const undone = standingUndoings(reviews)
  return new Map(
    reviews.flatMap(({ id, subject: { source }, newValue }) =>
      source === undefined || undone.has(id) || newValue?.reliability === undefined
        ? []
        : [[plain(source), newValue.reliability] as const],
    ),
  )
}

/** How a source is graded now; null where it is not. */
export const gradeOf = async (db: Db, dossier: string, source: string): Promise<Reliability | null> =>
  (await gradesOf(db, dossier)).get(plain(source)) ?? null

/** The outlets of a dossier, those with most documents first, with how people graded them. Throws `not-found`. */
export const listSources = async (store: Store, dossier: string): Promise<SourceList> => {
  await requireDossier(store, dossier)
  const [publishers, grades, total] = await Promise.all([
    listPublishers(store.db, dossier),
    gradesOf(store.db, dossier),
    countOutlets(store.db, dossier),
  ])
  return {
    total,
    sources: publishers.map(({ name, documents }) => ({
      name,
      documents,
      reliability: grades.get(plain(name)) ?? null,
    })),
  }
}
