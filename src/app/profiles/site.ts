import { knownPlaces } from '../../3-claim/place/data/known-places.ts'
import { plain } from '../../4-event/index.ts'
import type { SiteProfile } from '../../model/profile.ts'
import type { Store } from '../../store/index.ts'
import { requireDossier } from '../shown.ts'
import { nothingCalled } from './absent.ts'
import { collect } from './collect.ts'

/** Every key that one of the public list's places goes by. */
const byKey = new Map(knownPlaces.flatMap((place) => [place.name, ...place.others].map((name) => [plain(name), place])))

/** What a dossier knows of a site, under all of its names. Throws `not-found`. */
export const siteProfile = async (store: Store, dossier: string, wanted: string): Promise<SiteProfile> => {
  await requireDossier(store, dossier)
  const known = byKey.get(plain(wanted)) ?? null
  const site = known ? [known.name, ...known.others] : [wanted]
  const keys = new Set(site.map(plain))
  const { index, rows, common } = await collect(store, dossier, { site }, ({ places }) =>
    places.some(({ kind, name }) => kind === 'site' && keys.has(plain(name))),
  )
  if (rows.length === 0) throw nothingCalled(wanted)
  const spellings = index.facet('sites', rows).filter(({ value }) => keys.has(plain(value)))
  return {
    ...common,
    name: spellings[0]?.value ?? wanted,
    spellings,
    known: known && {
      name: known.name,
      others: [...known.others],
      place: { name: known.name, kind: known.kind, country: known.country, lat: known.lat, lon: known.lon },
      province: known.province,
      within: known.within,
      reference: known.reference,
    },
  }
}
