import { ands, bys } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { itemAt, type Scene } from './scene.ts'
import type { Stretch } from './stretch.ts'

const ofThem = wordSet('them whom')
/** "lured by promises of bank jobs": what it was done with. */
const means = wordSet('promise promises offer offers advert adverts advertisement advertisements way means')

const clauseOpeners = wordSet('which who whose when while where because')

/** The by-phrase behind a token: "arrested in Poipet by the police". */
export const byPhrase = (scene: Scene, from: number, end: number): { first: number; last: number } | null => {
  const { tokens, actorAt, placeAt, timeAt, layers } = scene
  for (let i = from; i < Math.min(end, from + 18); i++) {
    const t = tokens[i]!
    if (timeAt[i]) continue
    // "in Bavet, Svay Rieng Province, on Monday, by police"
    const set =
      t.text === ',' &&
      (timeAt[i - 1]! > 0 || timeAt[i + 1]! > 0 || placeAt[i - 1]! > 0 || placeAt[i - 2]! > 0 || placeAt[i + 1]! > 0)
    if (t.text === ';' || (t.text === ',' && !set) || t.lower === 'according' || isAuxiliary(t)) return null
    // "was freed last month, which led to fewer trips by tourists": of the clause behind.
    if (clauseOpeners.has(t)) return null
    // "arrived on a flight paid for by the government": of another verb.
    if (bys.has(t) && tokens[i - 1]!.lower === 'for') return null
    // "…, five of them by the police": by whom a part was.
    if (bys.has(t) && ofThem.has(tokens[i - 1]) && tokens[i - 2]!.lower === 'of') return null
    if (!bys.has(t)) continue
    for (let k = i + 1; k < Math.min(end, i + 6); k++) {
      if (means.has(tokens[k])) return null
      // "by Thai and Cambodian police"
      if (
        !actorAt[k] &&
        placeAt[k] &&
        ands.has(tokens[k + 1]) &&
        actorAt[k + 2] &&
        !layers.places[placeAt[k]! - 1]!.stands
      )
        continue
      const mention = actorAt[k] ? layers.actors[actorAt[k]! - 1] : placeAt[k] ? layers.places[placeAt[k]! - 1] : null
      if (mention) return { first: mention.first, last: mention.last }
      const item = itemAt(scene, k)
      if (item) return { first: item.first, last: item.last }
    }
    return null
  }
  return null
}

const using = wordSet('use uses used using')
const owned = new Set(['DET', 'ADJ', 'NUM', 'PRON', 'NOUN'])

/** "Brokers used several Facebook accounts to lure": where what is used begins with "used", whose subject did it; -1 where nothing is. */
export const beforeTool = ({ tokens }: Scene, { first }: Stretch, start: number): number => {
  let at = first - 1
  while (at > start && owned.has(tokens[at]!.pos) && !using.has(tokens[at])) at--
  return at > start && using.has(tokens[at]) ? at : -1
}

const saying = wordSet('said says told added confirmed announced stated claimed revealed')

/** The actor right before a noun: "the army’s raid". */
export const possessor = (scene: Scene, head: number, start: number): { first: number; last: number } | null => {
  for (let i = head - 1; i >= start && head - i < 4; i--) {
    // "the chief said the raids went on": not his.
    if (saying.has(scene.tokens[i])) return null
    const actor = scene.actorAt[i]
    // "Interpol said that raids on nine sites": who tells of them.
    if (scene.tokens[i]!.pos === 'VERB') return null
    if (actor) {
      const { first, last } = scene.layers.actors[actor - 1]!
      return { first, last }
    }
  }
  return null
}
