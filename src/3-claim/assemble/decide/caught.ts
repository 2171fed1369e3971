import { wordSet } from '../../lexicon.ts'
import { type Act, actWith, withRow } from '../act.ts'
import { actorIn } from '../actors.ts'
import { antecedentOf } from '../antecedent.ts'
import { isCaughtAgain, isImprisonedByGang, isOfCrime } from '../caught-again.ts'
import type { Draft } from '../draft.ts'
import { agentIs, sentenceHas } from '../has-word.ts'
import { held } from '../held.ts'
import { arrestRow, convictRow, holdRow, rescueRow } from '../known-rows.ts'
import type { Scene } from '../scene.ts'
import { isByGuards, police } from '../taken.ts'
import { isOfEscaped } from '../whereabouts.ts'
import type { Decide } from './decide.ts'

const holdVerbs = wordSet('hold holds held holding keep keeps kept keeping')
/** "victims imprisoned in the compound": by no court. */
const imprisoning = wordSet('imprison imprisons imprisoned imprisoning')
/** "stormed the towers and locked up hundreds": the police hold nobody captive. */
const locking = wordSet('lock locks locked locking')

/** "were put behind bars for nine years": by a court. */
const bars = wordSet('bars')
const terms = wordSet('years')

/** "45 were secured in the operation"; whoever secures somebody's release arrests nobody. */
const securing = wordSet('secure secures secured securing')

const rounding = wordSet('round rounds rounded rounding')
/** "rounded up 23 witnesses": to hear them. */
const witnesses = wordSet('witnesses witness bystanders neighbours neighbors onlookers')

const staff = wordSet('staff employees bouncers watchmen enforcers thugs')

/** "caught by casino staff", and by no officers of a state. */
const isByStaff = (scene: Scene, { agent }: Act): boolean =>
  agent !== null && agentIs(scene, agent, staff) && actorIn(scene, agent)?.kind !== 'official'

const pickingUp = wordSet('pick picks picked picking')
const vessels = wordSet('boat boats ship ships tanker trawler freighter ferry yacht fishermen fisherman helicopter')
const armed = wordSet('police coast marine customs navy patrol guard army')

/** Within how many words of "by" it is said who picks them up: "a patrol boat of the coast guard". */
const NEAR_BY = 7

const wrecked = wordSet('sank sunk capsized overturned adrift drowned ashore overboard')

/** "a boat sank. Twenty-one were picked up by the navy": out of the water; no suspects, and not by the police. */
const isAtSea = (scene: Scene, { sentence, patients, agent }: Act): boolean => {
  const { tokens, sentences } = scene
  if (patients.some((p) => p.role === 'suspect') || (agent !== null && agentIs(scene, agent, police))) return false
  const from = sentences[Math.max(0, sentence - 1)]!.first
  for (let i = from; i < sentences[sentence]!.last; i++) if (wrecked.has(tokens[i])) return true
  return false
}

/** "picked up by a tanker": out of the water; not "by a police boat". */
const isByVessel = (scene: Scene, act: Act): boolean => {
  const { tokens } = scene
  const { trigger, group } = act
  if (!group?.passive) return false
  if (isAtSea(scene, act)) return true
  const by = Math.max(trigger.last, trigger.particle.last)
  if (tokens[by]?.lower !== 'by') return false
  let isVessel = false
  for (let i = by + 1; i < by + NEAR_BY && tokens[i]?.pos !== 'PUNCT' && tokens[i]?.pos !== 'CCONJ'; i++) {
    if (armed.has(tokens[i])) return false
    isVessel ||= vessels.has(tokens[i])
  }
  return isVessel
}

const catching = wordSet('caught')
const scams = wordSet('scam scams fraud frauds trap traps')
/** So many words stand up to the noun: "caught in overseas job scams". */
const SCAM_WITHIN = 6

/** "Malaysians caught in overseas job scams": taken in; not "caught in a scam raid". */
const isInScam = ({ tokens }: Scene, { trigger: { head } }: Act): boolean => {
  if (tokens[head + 1]?.lower !== 'in') return false
  for (let i = head + 2; i < head + SCAM_WITHIN && tokens[i]?.sentence === tokens[head]!.sentence; i++) {
    if (scams.has(tokens[i])) return tokens[i + 1]?.pos !== 'NOUN' && tokens[i + 1]?.text !== '-'
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') return false
  }
  return false
}

/** What the police have besides stations: nobody who is taken there is arrested by that. */
const ofPolice = wordSet('hospital hospitals clinic infirmary shelter shelters dormitory school academy hall museum')

const taking = wordSet('take takes took taken taking bring brings brought bringing')
const asking = wordSet('questioning interviews interview screening')

/** "40 victims were freed. They were taken to a shelter for questioning": those whom others got out are heard, and not arrested. */
const isHearingOfFreed = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const [whom] = act.patients
  if (!whom || whom.role === 'suspect' || !sentenceHas(scene, act, asking)) return false
  const meant = whom.quantity ? whom : antecedentOf(scene, whom, drafts)?.item
  return (
    meant?.role === 'victim' ||
    drafts.some(
      (d) =>
        d.action === 'rescue' && d.modality === 'happened' && d.item?.quantity && d.item.quantity === meant?.quantity,
    )
  )
}

/** Those caught, locked up or kept: by a state, or by others. */
export const caught: Decide = (scene, act, drafts) => {
  const { row, head, kind, particle } = act.trigger
  const token = scene.tokens[head]
  if (row.action === 'convict' && imprisoning.has(token))
    if (act.patients[0]?.role === 'victim' || isImprisonedByGang(scene, act) || isOfCrime(scene, head))
      return withRow(act, holdRow)
  if (row.action === 'arrest' && catching.has(token) && isInScam(scene, act)) return null
  if (securing.has(token) && row.patient === 'people' && particle.first < 0 && !act.group?.passive) return null
  if (row.action === 'arrest' && taking.has(token) && isHearingOfFreed(scene, act, drafts)) return null
  if (isCaughtAgain(scene, act, drafts)) return withRow(act, holdRow)
  if (row.name === 'capture' && (isByGuards(scene, act) || isByStaff(scene, act))) return null
  if (row.name === 'capture' && particle.first >= 0 && isOfEscaped(scene, act, drafts)) return null
  // "were taken to the police hospital"
  if (row.name === 'capture' && particle.first >= 0 && ofPolice.has(scene.tokens[particle.last])) return null
  if (rounding.has(token) && act.patients.some((p) => witnesses.has(scene.tokens[p.head]))) {
    const patients = act.patients.filter((p) => !witnesses.has(scene.tokens[p.head]))
    return patients.length ? actWith(act, { patients }) : null
  }
  if (row.name === 'arrest' && pickingUp.has(token) && isByVessel(scene, act)) return withRow(act, rescueRow)
  if (
    row.name === 'arrest' &&
    particle.last > 0 &&
    bars.has(scene.tokens[particle.last - 1]) &&
    sentenceHas(scene, act, terms)
  )
    return withRow(act, convictRow)
  if (
    kind === 'verb' &&
    row.action === 'hold' &&
    locking.has(token) &&
    act.agent &&
    !isByGuards(scene, act) &&
    actorIn(scene, act.agent)?.kind === 'official'
  )
    return withRow(act, arrestRow)
  if (kind === 'verb' && row.action === 'hold' && holdVerbs.has(token) && particle.first < 0)
    return held(scene, act, drafts)
  return undefined
}
