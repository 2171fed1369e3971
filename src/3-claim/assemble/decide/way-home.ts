import { isAuxiliary, isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { type Act, actWith, withRow } from '../act.ts'
import { isHomeward } from '../company.ts'
import { arriving, isArrival, isBackBefore, isDeported, isIntoCaptivity, isWithinCountry } from '../journey.ts'
import { deportRow, repatriateRow } from '../known-rows.ts'
import { itemAt, type Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

const facing = wordSet(
  'trial suspects suspect charges fugitives escort arrested handcuffs prosecuted criminals convicted convicts',
)

/** "leaving ten residents in the camp" brings nobody home. */
const leftBehind = wordSet('leave leaves left leaving')

const journeys = new Set(['repatriate', 'rescue'])

const returning = wordSet('return returns returned returning')

/** Words of their trial in the sentence; "nine of those returning were arrested" tells what came after. */
const isFacing = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head } = act.trigger
  const { first, last } = sentences[act.sentence]!
  for (let i = first; i < last; i++) {
    if (!facing.has(tokens[i])) continue
    if (i < head || !returning.has(tokens[head]) || act.group?.passive || !isAuxiliary(tokens[i - 1])) return true
  }
  return false
}

/** "The 94 were flown to Wuhan": people with a number, here or told before. */
export const isCounted = (act: Act): boolean =>
  act.patients.some((p) => p.quantity !== null || p.group?.refers === 'back')

const isInTime = ({ tokens, timeAt }: Scene, at: number): boolean => timeAt[at]! > 0 && tokens[at]!.lower === 'in'

const articles = wordSet('a an the this that each another one')

/** "All nine, who were outside a home, have injuries": a house, and no way home. */
const isHouse = ({ tokens }: Scene, { particle: { last } }: Act['trigger']): boolean =>
  tokens[last - 1]?.lower === 'home' && articles.has(tokens[last - 2])

const bringing = wordSet(
  'get gets getting got bring brings bringing brought fly flies flying flew take takes taking took send sends sending sent have help helps helping helped',
)

/** "to get over 3,000 Kenyans back home": told by the verb before them. */
const isBringing = ({ tokens }: Scene, { trigger: { kind }, patients: [whom] }: Act): boolean => {
  if (kind !== 'noun' || !whom?.quantity) return false
  const first = Math.min(whom.first, whom.quantity.first) - 1
  return bringing.has(tokens[first]) || (tokens[first]?.pos === 'DET' && bringing.has(tokens[first - 1]))
}

const meanwhile = wordSet('while as when')

/** "detained two men while they were returning from Dubai": on the way, and not home. */
const isOnTheWay = ({ tokens }: Scene, { trigger: { head }, group }: Act): boolean =>
  group !== null &&
  tokens[head]!.lower.endsWith('ing') &&
  isAuxiliary(tokens[group.first]) &&
  tokens[group.first - 1]?.pos === 'PRON' &&
  meanwhile.has(tokens[group.first - 2])

const landing = wordSet('land landed lands landing arrived arrive arrives reached reach reaches disembarked')
const inLand = wordSet('in on at')
const onward = wordSet('home homeward way transit onward via back')

/** "Some 18,000 Gambians landed in Italy": on their way to another land than theirs. */
const isAbroad = ({ tokens, sentences, placeAt, layers }: Scene, { patients: [whom], sentence }: Act): boolean => {
  if (whom?.nationalities.length !== 1) return false
  const { first, last } = sentences[sentence]!
  let land: string | null = null
  for (let i = first; i < last; i++) {
    if (onward.has(tokens[i])) return false
    if (!landing.has(tokens[i])) continue
    const at = inLand.has(tokens[i + 1]) ? i + 2 : i + 1
    land ??= placeAt[at] ? layers.places[placeAt[at]! - 1]!.country : null
  }
  return land !== null && land !== whom.nationalities[0]
}

/** Journeys home, and those that are none. */
export const wayHome: Decide = (scene, act, drafts) => {
  const { row, head, kind } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'come home' && (isBringing(scene, act) || isOnTheWay(scene, act))) return null
  // "who left and did not come back": nobody says that they were not brought home.
  if (row.name === 'come home' && act.group?.negated && isCounted(act)) return null
  if (row.name === 'come home' && kind === 'verb' && isDeported(act, drafts)) return withRow(act, deportRow)
  if ((row.name === 'come home' || row.name === 'depart') && isAbroad(scene, act)) return null
  if (row.name === 'carry by plane') return null
  if (row.name === 'come home' && kind === 'verb' && isBe(token) && isHouse(scene, act.trigger)) return null
  // "arrived in early October": where they came to is not said.
  const isArriving = row.name === 'depart' || (row.name === 'come home' && isInTime(scene, head + 1))
  if (isArriving && !isArrival(scene, act, drafts)) return null
  if (row.name === 'depart' && !arriving.has(token) && !drafts.some((d) => journeys.has(d.action)))
    if (!isHomeward(scene, act, drafts)) return null
  if (row.frame === 'subject' && row.action === 'repatriate' && act.group && !act.group.passive) {
    const object = itemAt(scene, head + 1)
    if (object?.quantity && object.sort === 'people')
      return leftBehind.has(token) ? null : withRow(actWith(act, { patients: [object] }), repatriateRow)
  }
  if (
    row.action === 'deport' &&
    kind === 'verb' &&
    (isIntoCaptivity(scene, act) || isWithinCountry(scene, act, drafts))
  )
    return null
  if (row.action === 'repatriate' && kind === 'noun' && act.patients[0]?.role === 'suspect')
    return withRow(act, deportRow)
  if (isBackBefore(scene, act)) return null
  // "arrested 31 suspects and helped 188 victims return home": victims face nothing.
  const [whom] = act.patients
  if (row.action === 'repatriate' && kind === 'verb' && whom && whom.role !== 'victim' && isFacing(scene, act))
    return withRow(act, deportRow)
  return undefined
}
