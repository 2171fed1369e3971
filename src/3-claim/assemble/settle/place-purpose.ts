import type { PlaceMention } from '../../annotations.ts'
import type { Scene } from '../scene.ts'
import { wordFlags } from '../word-flags.ts'

/** What a site is for, by its nouns: people pass an airport, are tried in a court, held in a jail and treated in a hospital. */
export const purposes = ['none', 'passage', 'court', 'custody', 'care', 'road', 'dwelling'] as const

const purposeOfWord = wordFlags(
  `airport airports airfield airbase aerodrome crossing crossings checkpoint checkpoints bridge port pier harbour harbor terminal
   gate station river ferry railway junction pass`,
  'court courts courthouse courtroom tribunal magistrates',
  `jail jails prison prisons detention police cell cells custody remand barracks precinct lockup immigration penitentiary
   correctional covered`,
  `hospital hospitals clinic shelter shelters school church monastery pagoda temple orphanage mosque stadium gym gymnasium hall
   refuge camp`,
  'road roads street streets avenue boulevard highway route lane',
  `house houses villa villas compound compounds building buildings hotel hotels resort casino casinos apartment apartments flat
   flats condominium office offices warehouse park complex guesthouse guesthouses hostel dormitory dormitories hub hubs centre
   center centres centers call bar club plaza tower mall farm zone estate plantation premises`,
)

/** The last noun that says it: "a prison hospital" is a hospital, "the police station" and "the immigration detention centre" are no dwellings. */
export const purposeOf = ({ tokens }: Scene, { kind, first, last }: PlaceMention): number => {
  if (kind !== 'site') return 0
  let all = 0
  let of = 0
  for (let i = last - 1; i >= first; i--) {
    const flags = purposeOfWord(tokens[i]!.word)
    if (!flags) continue
    all |= flags
    if (!of) of = flags
  }
  if (all & custody) return purposes.indexOf('custody')
  return of ? 32 - Math.clz32(of) : 0
}
const custody = 4
