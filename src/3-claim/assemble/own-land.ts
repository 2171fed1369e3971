import type { Action, Place } from '../../model/claim.ts'
import { countries } from '../place/data/countries.ts'
import type { Draft } from './draft.ts'

/** What a state does at home. */
const atHome = new Set<Action>(['convict', 'charge', 'arrest', 'raid', 'close', 'seize'])
const state = /^(?:the )?(?:government of )?(?:the )?/i
const byName = new Map(
  countries.flatMap(({ code, names }) =>
    names.map((name): [string, Place] => [name.toLowerCase(), { name, kind: 'country', country: code, way: 'at' }]),
  ),
)

const proper = /^(?!Courts?\b|Police\b|Prosecutors?\b|Authorities\b)\p{Lu}/u

/** "Cambodia said Thai police arrested 94", "India said 94 Indians were held": by those of other lands, or of its own people there. */
const isAbroad = ({ actors, nationalities }: Draft, { name, country }: Place): boolean =>
  nationalities.includes(country!) || actors.some((a) => proper.test(a) && !a.includes(name))

/** "Cambodia told the office that 94 people were convicted": its courts judge at home, where nothing else is said. */
export const placeAtHome = (drafts: readonly Draft[]): void => {
  for (const d of drafts) {
    if (d.places.length || !atHome.has(d.action) || d.source?.kind !== 'official') continue
    const land = byName.get(d.source.name.replace(state, '').toLowerCase())
    if (!land || isAbroad(d, land)) continue
    d.places = [land]
    d.inferred.add('places')
  }
}
