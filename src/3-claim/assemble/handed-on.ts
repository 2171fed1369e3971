import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import type { Draft } from './draft.ts'
import { sentenceHas } from './has-word.ts'
import { deportRow, releaseRow, repatriateRow, rescueRow } from './known-rows.ts'
import { leansToFreed } from './lean.ts'
import type { Scene } from './scene.ts'

const missions = wordSet('embassy embassies consulate shelter shelters consular relatives families')
const victimWords = wordSet('rescued victims victim trafficked freed evacuated')
const suspectWords = wordSet('suspects suspect arrested detained criminals fugitives offenders scammers fraud illegal')
const sending = wordSet('send sends sent sending')

const questioned = wordSet(
  'questioning questioned statements statement verification interviewed screening interviews affidavits',
)

const notCaught = wordSet('patients pupils students tourists voters passengers fans children')

/** "were sent home the same day after they gave statements": let go, sent out of no country. */
const isLetGo = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head, particle } = act.trigger
  if (particle.first < 0 || tokens[particle.last - 1]?.lower !== 'home') return false
  const { first, last } = sentences[act.sentence]!
  for (let i = Math.max(first, head - 6); i < Math.min(last, particle.last + 9); i++)
    if (questioned.has(tokens[i]) || (tokens[i]!.lower === 'same' && tokens[i + 1]?.lower === 'day')) return true
  return false
}

/** "sent home 635". */
const isHome = ({ tokens }: Scene, { trigger: { particle } }: Act): boolean =>
  particle.last > 0 && tokens[particle.last - 1]?.lower === 'home'

const embassies = wordSet('embassy embassies consulate ambassador consul')

/** "were handed over to the embassy". */
const isToMission = (scene: Scene, act: Act): boolean => {
  const { head } = act.trigger
  for (let i = head + 1; i < head + 7; i++)
    if (embassies.has(scene.tokens[i]))
      return (
        scene.tokens[i - 2]?.lower === 'to' ||
        scene.tokens[i - 1]?.lower === 'to' ||
        scene.tokens[i - 3]?.lower === 'to'
      )
  return false
}

const removals = wordSet('deportation removal expulsion')
const waiting = wordSet('for pending awaiting await')
/** The same line, still to come. */
const removalRow = { ...deportRow, planned: true as const }

/** "turned over to Immigration for deportation": they are still to go. */
const isForRemoval = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { last } = sentences[act.sentence]!
  for (let i = act.trigger.head + 1; i < Math.min(last, act.trigger.head + 16); i++) {
    if (removals.has(tokens[i])) return waiting.has(tokens[i - 1]) || waiting.has(tokens[i - 2])
    if (tokens[i]!.text === ';') return false
  }
  return false
}

const chinese = wordSet('china chinese beijing')

/** "had handed 2,349 people to China": whom China takes over it takes as suspects. */
const isToChina = (scene: Scene, act: Act): boolean => {
  const { tokens, sentences } = scene
  const { head } = act.trigger
  const end = Math.min(sentences[act.sentence]!.last, head + 12)
  for (let i = head + 1; i < end && tokens[i]!.pos !== 'PUNCT'; i++)
    if (tokens[i]!.lower === 'to') return chinese.has(tokens[i + 1]) || chinese.has(tokens[i + 2])
  return false
}

/** "The returnees were handed over to the police": they are back already. */
const home = wordSet('returnees returnee')

/** "handed over", "sent back": sent out of the country, brought home, got out or let go, by who they are. */
export const handedOn = (scene: Scene, act: Act, drafts: readonly Draft[]): Act | null => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  const role = act.patients[0]?.role ?? null
  if (act.patients.some((p) => home.has(scene.tokens[p.head]))) return null
  if (role !== 'victim' && isToChina(scene, act)) return withRow(act, deportRow)
  if (isForRemoval(scene, act)) return withRow(act, removalRow)
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
