import type { NationalityProfile } from '../../model/profile.ts'
import type { Store } from '../../store/index.ts'
import { requireDossier } from '../shown.ts'
import { nothingCalled } from './absent.ts'
import { collect, tally } from './collect.ts'

/** What a dossier knows of people of one nationality: only figures that count them, alone or among others. Throws `not-found`. */
export const nationalityProfile = async (store: Store, dossier: string, code: string): Promise<NationalityProfile> => {
  await requireDossier(store, dossier)
  const { rows, all, common } = await collect(
    store,
    dossier,
    { nationality: [code] },
    ({ nationalities }) => nationalities.includes(code),
    ({ measure }) => measure.population.nationalities.includes(code),
  )
  if (rows.length === 0) throw nothingCalled(code)
  return {
    ...common,
    name: code,
    code,
    roles: tally(all.flatMap(({ body }) => body.role ?? [])).map(([role, claims]) => ({ role, claims })),
  }
}
