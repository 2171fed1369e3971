import { knownPlaces } from '../../3-claim/place/data/known-places.ts'
import { plain, spotOf } from '../../4-event/index.ts'
import type { EventPlace } from '../../model/api/place.ts'
import { isSpot, type Place } from '../../model/claim.ts'
import type { SiteProfile } from '../../model/profile.ts'
import type { Store } from '../../store/index.ts'
import { requireDossier } from '../shown.ts'
import { nothingCalled } from './absent.ts'
import { collect, type Told, tally } from './collect.ts'

/** Every key that one of the public list's places goes by. */
const byKey = new Map(knownPlaces.flatMap((place) => [place.name, ...place.others].map((name) => [plain(name), place])))

/** Where a place lies that claims name, by the first of them whose place the lists know. */
const spotNamed = (told: readonly Told[], is: (place: Place) => boolean): EventPlace | null => {
  for (const { body } of told) {
    const place = body.places.find(is)
    const spot = place && spotOf(place, body.places)
    if (place && spot) {
      const { name, kind, country } = place
      return { name, kind, country, lat: spot.north / 100, lon: spot.east / 100 }
    }
  }
  return null
}

/** What a dossier knows of a site or a town, under all of its names. Throws `not-found`. */
export const siteProfile = async (store: Store, dossier: string, wanted: string): Promise<SiteProfile> => {
  await requireDossier(store, dossier)
  const known = byKey.get(plain(wanted)) ?? null
  const site = known ? [known.name, ...known.others] : [wanted]
  const keys = new Set(site.map(plain))
  const is = (place: Place): boolean => isSpot(place) && keys.has(plain(place.name))
  const { index, rows, all, common } = await collect(store, dossier, { site }, ({ places }) => places.some(is))
  if (rows.length === 0) throw nothingCalled(wanted)
  const spellings = index.facet('sites', rows).filter(({ value }) => keys.has(plain(value)))
  const kinds = tally(all.flatMap(({ body }) => body.places.filter(is).map(({ kind }) => kind)))
  return {
    ...common,
    name: spellings[0]?.value ?? wanted,
    kind: kinds[0]?.[0] === 'locality' ? 'locality' : 'site',
    spellings,
    place: known
      ? { name: known.name, kind: known.kind, country: known.country, lat: known.lat, lon: known.lon }
      : spotNamed(all, is),
    known: known && {
      name: known.name,
      others: [...known.others],
      province: known.province,
      within: known.within,
      reference: known.reference,
    },
  }
}
