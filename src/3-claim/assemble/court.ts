import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { agentIs, sentenceHas } from './has-word.ts'
import type { Scene } from './scene.ts'

const lettingGo = wordSet(
  'court judge judges magistrate bail questioning custody jail prison released suspects suspect gang gangs syndicate syndicates bosses employers captors ransom',
)

const refused = wordSet('refused denied rejected dropped dismissed withdrawn quashed cancelled no without lifted set')

/** "Bail was refused", "charges were dropped". */
export const isRefused = (scene: Scene, act: Act): boolean => {
  const { first, last } = scene.sentences[act.sentence]!
  const { head } = act.trigger
  const to = Math.max(head + 6, (act.patients[0]?.last ?? head) + 7)
  for (let i = Math.max(first, head - 4); i < Math.min(last, to); i++) if (refused.has(scene.tokens[i])) return true
  return false
}

const granting = wordSet(
  'grant grants granted granting give gives gave given allow allows allowed approve approved approves post posted secured won obtained order ordered',
)

/** "Bail was granted to two", not "sought bail for two": they are out. */
export const isGranted = ({ tokens }: Scene, { trigger: { head } }: Act): boolean => {
  for (let i = head - 5; i < head + 5; i++) if (granting.has(tokens[i])) return true
  return false
}

const imposing = wordSet('handed given imposed meted passed pronounced')

/** "were handed to", "were imposed on". */
export const isImposed = (scene: Scene, act: Act): boolean => {
  const { last } = act.trigger
  for (let i = last; i < last + 14; i++) if (imposing.has(scene.tokens[i])) return true
  return false
}

/** A warrant for people, not for a search. */
export const isArrestWarrant = (scene: Scene, act: Act): boolean => {
  const { head } = act.trigger
  for (let i = head - 1; i >= head - 3; i--) if (scene.tokens[i]?.lower === 'search') return false
  // "22 warrants of arrest and 31 search warrants": the 31 are nobody.
  if (act.patients.some(({ last }) => scene.tokens[last]?.lower === 'search')) return false
  return !isRefused(scene, act)
}

const grounds = wordSet('appeal bail bond parole probation')

/** "were set free on bail", "by their employers", "were freed on appeal": let go by those who held them. */
export const isSetFree = (scene: Scene, act: Act): boolean =>
  (scene.tokens[act.trigger.head]!.lower === 'set' && sentenceHas(scene, act, lettingGo)) ||
  (scene.tokens[act.trigger.last]?.lower === 'on' && grounds.has(scene.tokens[act.trigger.last + 1])) ||
  isForWantOf(scene, act.trigger.last)

const reasons = wordSet('lack want insufficient')
/** "were freed for lack of evidence", "without charge". */
const isForWantOf = ({ tokens }: Scene, at: number): boolean =>
  (tokens[at]?.lower === 'for' && reasons.has(tokens[at + 1])) ||
  (tokens[at]?.lower === 'without' && charges.has(tokens[at + 1]))
const charges = wordSet('charge charges')

const benches = wordSet('court courts judge judges magistrate magistrates tribunal tribunals jury bench')

/** "The court freed nine": they are let go. */
export const isByCourt = (scene: Scene, act: Act): boolean => act.agent !== null && agentIs(scene, act.agent, benches)

const captivity = wordSet('exploited trafficked enslaved forced captive hostage prostituted sexually')
const officers = wordSet('police officers agents troops soldiers gendarmes guardsmen inspectors authorities')

/** "Police released 14 women exploited in clubs", "three victims of trafficking": out of the hands of others. */
export const isOfCaptives = ({ tokens }: Scene, { patients: [whom], agent, group }: Act): boolean => {
  if (!whom?.quantity || !agent || group?.passive !== false) return false
  let isOfficial = false
  for (let i = agent.first; i < agent.last; i++) isOfficial ||= officers.has(tokens[i])
  if (!isOfficial) return false
  if (whom.role === 'victim') return true
  for (let i = whom.last; i < whom.last + 3; i++) if (captivity.has(tokens[i])) return true
  return false
}

const lodging = wordSet('file files filed filing lodge lodges lodged lodging bring brings brought registered register')

/** "filed a trafficking case before the department against eight": at "case". */
export const isLodged = (scene: Scene, { trigger, sentence }: Act): boolean => {
  const { first, last } = scene.sentences[sentence]!
  for (let i = Math.max(first, trigger.head - 9); i < Math.min(last, trigger.head + 7); i++)
    if (lodging.has(scene.tokens[i])) return true
  return false
}
