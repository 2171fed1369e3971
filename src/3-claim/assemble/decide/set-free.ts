import { wordSet } from '../../lexicon.ts'
import { type Act, withRow } from '../act.ts'
import { isByCourt, isOfCaptives, isSetFree } from '../court.ts'
import type { Draft } from '../draft.ts'
import { sentenceHas } from '../has-word.ts'
import { releaseRow, rescueRow } from '../known-rows.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

const freeing = wordSet('freed')
const captivity = wordSet('captivity captive captives captors slavery ransom gang gangs')

/** "Police arrested 41. Twelve of them were freed": some of those whom the text tells of as arrested last. */
const isOfArrested = (scene: Scene, act: Act, drafts: readonly Draft[]): boolean => {
  const { trigger, sentence } = act
  const [whom] = act.patients
  if (
    !freeing.has(scene.tokens[trigger.head]) ||
    sentenceHas(scene, act, captivity) ||
    !(whom?.part || whom?.group?.refers === 'rest')
  )
    return false
  const told = drafts.findLast((d) => d.count?.unit === 'people' && d.item !== whom)
  return told?.action === 'arrest' && sentence - told.sentence <= 1 && !drafts.some((d) => d.action === 'rescue')
}

const warrants = wordSet('warrant warrants bail')

/** "Courts had issued 45 warrants. Four were freed": by those who could have held them. */
const isUnwarranted = ({ tokens, sentences }: Scene, { trigger, sentence, patients: [whom] }: Act): boolean => {
  if (!freeing.has(tokens[trigger.head]) || sentence === 0 || whom?.sort !== 'bare') return false
  const { first, last } = sentences[sentence - 1]!
  for (let i = first; i < last; i++) if (warrants.has(tokens[i])) return true
  return false
}

const rescuing = wordSet('rescued rescue rescues rescuing')

/** "Police freed three suspects"; whoever is called rescued was, whatever else they are called. */
const isLetGo = (scene: Scene, { trigger, patients: [whom] }: Act): boolean =>
  whom?.role === 'suspect' && !rescuing.has(scene.tokens[trigger.head])

/** Those let out of jail, and out of captivity. */
export const setFree: Decide = (scene, act, drafts) => {
  const { row } = act.trigger
  if (row.name === 'release' && isOfCaptives(scene, act)) return withRow(act, rescueRow)
  if (row.name === 'rescue' && isOfArrested(scene, act, drafts)) return withRow(act, releaseRow)
  if (
    row.name === 'rescue' &&
    (isLetGo(scene, act) || isSetFree(scene, act) || isByCourt(scene, act) || isUnwarranted(scene, act))
  )
    return withRow(act, releaseRow)
  return undefined
}
