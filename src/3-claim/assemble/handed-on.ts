import { nationAt } from '../group/en/nationalities.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { antecedentOf } from './antecedent.ts'
import type { Draft } from './draft.ts'
import { sentenceHas } from './has-word.ts'
import { chargeRow, deportRow, releaseRow, repatriateRow, rescueRow } from './known-rows.ts'
import { leansToFreed } from './lean.ts'
import type { Item, Scene } from './scene.ts'

const missions = wordSet('embassy embassies consulate shelter shelters consular relatives families')
const victimWords = wordSet('rescued victims victim trafficked freed evacuated')
const suspectWords = wordSet('suspects suspect arrested detained criminals fugitives offenders scammers fraud illegal')
const wanted = wordSet('wanted warrant warrants')
const sending = wordSet('send sends sent sending')

const questioned = wordSet(
  'questioning questioned statements statement verification interviewed screening interviews affidavits',
)

const notCaught = wordSet('patients pupils students tourists voters passengers fans children')

/** "sent back to their home countries". */
const lands = wordSet('country countries nation nations state states')

/** "were sent home the same day after they gave statements": let go, sent out of no country. */
const isLetGo = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head, particle } = act.trigger
  if (particle.first < 0 || tokens[particle.last - 1]?.lower !== 'home' || lands.has(tokens[particle.last]))
    return false
  const { first, last } = sentences[act.sentence]!
  for (let i = Math.max(first, head - 6); i < Math.min(last, particle.last + 9); i++)
    if (questioned.has(tokens[i]) || (tokens[i]!.lower === 'same' && tokens[i + 1]?.lower === 'day')) return true
  return false
}

/** "sent home 635", "71 Nepalis were sent back to Kathmandu": to the land whose people they are. */
const isHome = (
  { tokens, placeAt, layers }: Scene,
  { trigger: { head, particle }, patients: [whom] }: Act,
): boolean => {
  if (particle.last > 0 && tokens[particle.last - 1]?.lower === 'home') return true
  for (let i = head + 1; i < head + 4; i++) {
    const n = tokens[i]?.lower === 'to' ? placeAt[i + 1] : 0
    const land = n ? layers.places[n - 1]!.country : null
    if (land) return tokens[i - 1]!.lower === 'back' && whom?.nationalities.includes(land) === true
  }
  return false
}

const embassies = wordSet(
  'mission diplomats embassy embassies consulate ambassador consul social welfare shelter shelters',
)

/** "were handed over to the embassy", "to the Ministry of Social Affairs". */
const isToMission = (scene: Scene, act: Act): boolean => {
  const { head } = act.trigger
  for (let i = head + 1; i < head + 9; i++)
    if (embassies.has(scene.tokens[i]))
      for (let k = i - 1; k >= i - 4 && k > head; k--) if (scene.tokens[k]?.lower === 'to') return true
  return false
}

const removals = wordSet('deportation removal expulsion')
const removed = wordSet('deported expelled removed')
const waiting = wordSet('for pending awaiting await')
/** The same line, still to come. */
const removalRow = { ...deportRow, planned: true as const }

/** "turned over to Immigration for deportation", "to be expelled": they are still to go. */
const isForRemoval = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.head + 1; i < Math.min(last, act.trigger.head + 16); i++) {
    if (removals.has(tokens[i])) return waiting.has(tokens[i - 1]) || waiting.has(tokens[i - 2])
    if (removed.has(tokens[i]) && tokens[i - 1]!.lower === 'be') return tokens[i - 2]!.lower === 'to'
    if (tokens[i]!.text === ';') return false
  }
  return false
}

const courts = wordSet('court courts prosecutors prosecution judiciary tribunal')

/** "203 were handed over to the courts". */
const isToCourt = ({ tokens }: Scene, { trigger: { head } }: Act): boolean => {
  for (let i = head + 1; i < head + 6; i++)
    if (tokens[i]?.lower === 'to') return courts.has(tokens[articles.has(tokens[i + 1]) ? i + 2 : i + 1])
  return false
}

const trials = wordSet('inquest prosecution')

/** "turned over to the Department of Justice for inquest". */
const isForInquest = ({ tokens, sentences }: Scene, { trigger: { head }, sentence }: Act): boolean => {
  const end = Math.min(sentences[sentence]!.last, head + 16)
  for (let i = head + 1; i < end && tokens[i]!.pos !== 'PUNCT'; i++)
    if (trials.has(tokens[i])) return tokens[i - 1]!.lower === 'for'
  return false
}

const offices = wordSet(
  'inter-agency interagency council immigration police prosecutors prosecution investigators detectives',
)
const articles = wordSet('the')

/** "were handed to the immigration bureau": of the land they are in, where no other is named. */
const isToOfficeHere = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences, placeAt } = scene
  const { head } = act.trigger
  const { last } = sentences[act.sentence]!
  for (let i = head + 1; i < Math.min(last, head + 8); i++) {
    if (tokens[i]!.lower !== 'to') continue
    const at = articles.has(tokens[i + 1]) ? i + 2 : i + 1
    if (!offices.has(tokens[at]) || placeAt[at]) return false
    for (let k = at + 1; k < last && tokens[k]!.pos !== 'PUNCT'; k++) if (placeAt[k]) return false
    return true
  }
  return false
}

const services = wordSet('immigration police customs anti-trafficking intelligence')

/** Lands of which the words from one token up to another tell. */
const landsOf = ({ tokens, placeAt, layers }: Scene, first: number, last: number): string[] => {
  const found: string[] = []
  for (let i = first; i < last; i++) {
    const land = placeAt[i] ? layers.places[placeAt[i]! - 1]!.country : nationAt(tokens, i)?.value
    if (land) found.push(land)
  }
  return found
}

/** "Kano State Police have handed 40 to the Nigeria Immigration Service": an office of the land that they are of. */
const isToOwnOffice = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  if (!act.agent) return false
  const end = Math.min(sentences[act.sentence]!.last, act.trigger.head + 9)
  for (let i = act.trigger.head + 1; i < end; i++) {
    if (tokens[i]!.lower !== 'to') continue
    const at = articles.has(tokens[i + 1]) ? i + 2 : i + 1
    const [land] = landsOf(scene, at, at + 1)
    if (!land || !(services.has(tokens[at + 1]) || services.has(tokens[at + 2]))) return false
    const own = landsOf(scene, act.agent.first, act.agent.last)
    return own.length > 0 && own.every((l) => l === land)
  }
  return false
}

const flying = wordSet('flown brought taken driven bussed escorted landed arrived flew sent moved returned')
const where = wordSet('where')

/** "were flown to Accra, where 120 of them were handed to a shelter": those who have arrived. */
const isOnArrival = ({ tokens, sentences }: Scene, act: Act): boolean => {
  const { first } = sentences[act.sentence]!
  let at = (act.group?.first ?? act.trigger.head) - 1
  while (at > first && !where.has(tokens[at])) at--
  for (let i = at - 1; i > first; i--) if (flying.has(tokens[i])) return true
  return false
}

const chinese = wordSet('china chinese beijing')

/** "had handed 2,349 people to China": whom China takes over it takes as suspects. */
const isToChina = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head } = act.trigger
  const end = Math.min(sentences[act.sentence]!.last, head + 12)
  for (let i = head + 1; i < end && tokens[i]!.pos !== 'PUNCT'; i++)
    if (tokens[i]!.lower === 'to') {
      const at = articles.has(tokens[i + 1]) ? i + 2 : i + 1
      return chinese.has(tokens[at]) && !missions.has(tokens[at + 1])
    }
  return false
}

/** "The returnees were handed over to the police": they are back already. */
const home = wordSet('returnees returnee')

/** "93 Thais came home on Friday. They were handed over at the bridge": how they came. */
const isOnWayHome = (scene: Scene, { patients: [whom] }: Act, drafts: readonly Draft[]): boolean => {
  if (!whom || whom.quantity || whom.group?.refers !== 'back') return false
  const meant = antecedentOf(scene, whom, drafts)?.item.quantity
  return (
    meant != null &&
    drafts.some((d) => d.action === 'repatriate' && d.modality === 'happened' && d.item?.quantity === meant)
  )
}

const captive = wordSet('held kept trapped stranded locked lured trafficked tricked forced made')
const sites = wordSet('scam scams compound compounds camp camps slaves')

/** "87 Nepalis who were held in scam centres have been handed over". */
const wereCaptive = ({ tokens }: Scene, { last }: Item): boolean => {
  if (tokens[last]?.lower !== 'who') return false
  let isHeld = false
  for (let i = last + 1; i < last + 10 && i < tokens.length && tokens[i]!.text !== ','; i++) {
    if (isHeld && sites.has(tokens[i])) return true
    isHeld ||= captive.has(tokens[i])
  }
  return false
}

const outlaws = wordSet(
  'gang gangs syndicate syndicates scammers traffickers smugglers captors brokers broker bosses boss operators employer employers company companies',
)
const criminal = wordSet('scam criminal fraud fraudulent gambling trafficking')
const groups = wordSet('group ring network')

/** "lured to Laos, where they were handed over to the scam group": into the hands of those who hold them. */
const isToOutlaws = ({ tokens }: Scene, { trigger: { head } }: Act): boolean => {
  let at = head + 1
  while (at < head + 4 && tokens[at]?.lower !== 'to') at++
  if (tokens[at]?.lower !== 'to') return false
  for (let i = at + 1; i < at + 5 && tokens[i] && tokens[i]!.pos !== 'PUNCT' && tokens[i]!.pos !== 'ADP'; i++)
    if (outlaws.has(tokens[i]) || (groups.has(tokens[i]) && criminal.has(tokens[i - 1]))) return true
  return false
}

const these = wordSet('these them those whom')

/** "Of these, 29", "29 of them": of those told of last, not "of the people handed over". */
const isOfThese = ({ tokens, sentences }: Scene, { quantity, sentence }: Item): boolean => {
  const { first } = sentences[sentence]!
  if (tokens[first]!.lower === 'of' && these.has(tokens[first + 1])) return true
  return tokens[quantity!.last]?.lower === 'of' && these.has(tokens[quantity!.last + 1])
}

/** Those told of as captive, and "Of these, 29 were handed over" of those freed. */
const isOfFreed = (scene: Scene, { patients }: Act, drafts: readonly Draft[]): boolean => {
  const [whom] = patients
  if (!whom?.quantity || whom.role === 'suspect') return false
  if (wereCaptive(scene, whom)) return true
  const whole =
    whom.part && isOfThese(scene, whom) ? drafts.findLast((d) => d.count?.unit === 'people' && !d.partOf) : undefined
  return whole?.action === 'rescue'
}

/** "handed over", "sent back": sent out of the country, brought home, got out or let go, by who they are. */
export const handedOn = (scene: Scene, act: Act, drafts: readonly Draft[]): Act | null => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  const role = act.patients[0]?.role ?? null
  if (act.patients.some((p) => home.has(scene.tokens[p.head])) || isToOutlaws(scene, act)) return null
  if (role !== 'suspect' && isOnWayHome(scene, act, drafts)) return null
  if (role !== 'victim' && isToChina(scene, act)) return withRow(act, deportRow)
  if (role !== 'victim' && (isForInquest(scene, act) || isToCourt(scene, act))) return withRow(act, chargeRow)
  if (isForRemoval(scene, act)) return withRow(act, removalRow)
  if (role !== 'suspect' && isOnArrival(scene, act)) return null
  // "Among them three were wanted and have been handed to the police": not freed.
  if (isOfFreed(scene, act, drafts) && sentenceHas(scene, act, wanted)) return null
  if (isOfFreed(scene, act, drafts)) return withRow(act, isHome(scene, act) ? repatriateRow : rescueRow)
  if (role !== 'victim' && (isToOfficeHere(scene, act) || isToOwnOffice(scene, act))) return null
  if (sending.has(token) && act.patients.some((p) => notCaught.has(scene.tokens[p.head]))) return null
  if (sending.has(token) && isLetGo(scene, act)) return withRow(act, releaseRow)
  if (role !== 'suspect' && isToMission(scene, act)) return withRow(act, rescueRow)
  if (role === 'suspect' || sentenceHas(scene, act, suspectWords)) return withRow(act, deportRow)
  if (role === 'victim' || sentenceHas(scene, act, victimWords))
    return withRow(act, row.action === 'repatriate' || isHome(scene, act) ? repatriateRow : rescueRow)
  if (sentenceHas(scene, act, missions)) return withRow(act, isHome(scene, act) ? repatriateRow : rescueRow)
  const freed = leansToFreed(scene, drafts)
  if (sending.has(token)) return withRow(act, freed ? repatriateRow : deportRow)
  return withRow(
    act,
    freed ? (row.action === 'repatriate' ? row : rescueRow) : row.action === 'rescue' ? deportRow : row,
  )
}
