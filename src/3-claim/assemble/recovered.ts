import { wordSet } from '../lexicon.ts'
import { type Act, actWith, withRow } from './act.ts'
import { sentenceHas } from './has-word.ts'
import { defraudRow } from './known-rows.ts'
import type { Item, Scene } from './scene.ts'

export const bodies = wordSet('bodies body corpses corpse remains')
const frauds = wordSet('scam scams fraud frauds swindle swindles phishing')

/** "registered 12 phone scam cases", "recorded 300 such cases"; what returned victims register is none. */
export const isOfFraud = (scene: Scene, act: Act): boolean =>
  sentenceHas(scene, act, frauds) ||
  act.patients.some((p) => {
    for (let i = p.first; i <= p.head; i++) if (scene.tokens[i]!.lower === 'such') return true
    return false
  })

const traffic = wordSet(
  'trafficking trafficked forced slavery exploitation criminality mechanism mechanisms referral nrm',
)

const complaining = wordSet('complainant complainants')
const naming = wordSet('list lists listed listing name names named naming')

/** A report that is headed so tells of such victims only. */
const ofTrafficking = /trafficking/i

/**
 * "listed 1,084 complainants" of a fraud: those who were cheated.
 * "identified 214 victims of trafficking", "the detection of 1,340 migrants and 96 victims of trafficking": the victims; not
 * "identified the four victims as …", those of a shooting.
 */
export const recognised = (scene: Scene, act: Act): Act | null => {
  const [first] = act.patients
  if (first?.quantity && complaining.has(scene.tokens[first.head]) && act.patients.length === 1)
    return act.group?.negated ? null : withRow(act, defraudRow)
  if (naming.has(scene.tokens[act.trigger.head])) return null
  const victims = act.patients.filter((p) => p.role === 'victim')
  const item = victims[0]
  if (!item?.quantity || item.group?.refers === 'back' || item.part || act.group?.negated) return null
  if (areCheated(scene, item)) return withRow(actWith(act, { patients: [item] }), defraudRow)
  if (!sentenceHas(scene, act, traffic) && !ofTrafficking.test(scene.layers.title ?? '')) return null
  return victims.length === act.patients.length ? act : actWith(act, { patients: victims })
}

const ofs = wordSet('of')
/** Within how many words of "of" it is said what they are victims of. */
const NEAR_OF = 5

/** "identified 412 victims of the investment fraud": those who lost money. */
const areCheated = ({ tokens }: Scene, { head }: Item): boolean => {
  if (!ofs.has(tokens[head + 1])) return false
  for (let i = head + 2; i < head + 2 + NEAR_OF && tokens[i] && tokens[i]!.pos !== 'PUNCT'; i++) {
    if (frauds.has(tokens[i])) return tokens[i + 1]?.pos !== 'NOUN'
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'ADP') return false
  }
  return false
}

const young = wordSet('children child minors minor girls boys teenagers juveniles survivors')

/** "have recovered 46 children", "12 women were recovered": got them back; "recovered three bodies, 40 phones" did not. */
export const isRecovered = (scene: Scene, { patients, group }: Act): boolean => {
  const [item] = patients
  if (item?.sort !== 'people' || !item.quantity) return false
  for (let i = Math.max(0, item.first - 2); i < item.last; i++) if (bodies.has(scene.tokens[i])) return false
  return item.role === 'victim' || young.has(scene.tokens[item.head]) || (item.role === null && group?.passive === true)
}
