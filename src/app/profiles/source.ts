import { plain } from '../../4-event/index.ts'
import type { SourceProfile } from '../../model/profile.ts'
import { listPublishers, type Store } from '../../store/index.ts'
import { requireDossier } from '../shown.ts'
import { gradeOf } from '../sources.ts'
import { nothingCalled } from './absent.ts'
import { collect, type Told, tally } from './collect.ts'

const namesShown = 20

const named = (names: readonly string[]) =>
  tally(names)
    .slice(0, namesShown)
    .map(([name, claims]) => ({ name, claims }))

/** What a dossier knows of a source: an outlet, or someone quoted. Throws `not-found`. */
export const sourceProfile = async (store: Store, dossier: string, wanted: string): Promise<SourceProfile> => {
  await requireDossier(store, dossier)
  const key = plain(wanted)
  const is = (name: string | null | undefined): boolean => typeof name === 'string' && plain(name) === key
  const says = ({ body }: Told) => is(body.source?.name)
  const passes = ({ body }: Told) => body.source?.via.some(is) ?? false
  const carries = (told: Told) => is(told.publisher) || passes(told)
  const [{ rows, all, common }, reliability, publishers] = await Promise.all([
    collect(store, dossier, { source: [wanted] }, (_, told) => says(told) || carries(told)),
    gradeOf(store.db, dossier, wanted),
    listPublishers(store.db, dossier),
  ])
  const outlet = publishers.find(({ name }) => is(name))
  if (rows.length === 0 && !outlet) throw nothingCalled(wanted)
  const said = all.filter(says)
  const spelt = tally([...said.flatMap(({ body }) => body.source?.name ?? []), ...(outlet ? [outlet.name] : [])])
  return {
    ...common,
    name: outlet?.name ?? spelt[0]?.[0] ?? wanted,
    kinds: tally(said.flatMap(({ body }) => body.source?.kind ?? [])).map(([kind, claims]) => ({ kind, claims })),
    carriedBy: named(
      said
        .flatMap(({ body, publisher }) => [...(body.source?.via ?? []), ...(publisher ? [publisher] : [])])
        .filter((name) => !is(name)),
    ),
    carries: named(all.filter((told) => carries(told) && !says(told)).flatMap(({ body }) => body.source?.name ?? [])),
    documents: outlet?.documents ?? 0,
    reliability,
  }
}
