import { paperNouns } from '../actor/en/nouns.ts'
import { wordSet } from '../lexicon.ts'
import { holders, speakingThings } from './en/attitudes.ts'
import type { Phrase } from './phrase.ts'
import { actorBefore, type Scene } from './scene.ts'
import { speaks } from './speaker.ts'

const holding = wordSet(holders)
const things = wordSet(`${paperNouns} ${speakingThings}`)

/** Whether a noun phrase names somebody who can have an attitude: by its head, or by whoever else it names. */
export const canHold = (scene: Scene, name: Phrase): boolean => {
  if (isHolder(scene, name)) return true
  for (let k = name.first; k < name.last; k++)
    if (k !== name.head && (holding.has(scene.tokens[k]) || speaks(scene.tokens, k))) return true
  return false
}

const isHolder = ({ tokens, actors, sentence }: Scene, name: Phrase): boolean => {
  const head = tokens[name.head]!
  if (head.pos === 'NUM' && (name.last === name.head + 1 || tokens[name.head + 1]!.lower === 'of'))
    return !silent.has(tokens[name.last - 1])
  // "Screening found …": the capital is that of the sentence.
  const opens = name.head === sentence.first && head.lower.endsWith('ing')
  if (head.text !== head.lower && !functional.has(head.pos) && !opens) return true
  if (holding.has(head) || speaks(tokens, name.head)) return true
  if (bearers.some((ending) => head.lower.endsWith(ending))) return true
  const actor = actorBefore(actors, name.last)
  return actor !== undefined && actor.last === name.last && actor.kind !== null
}

/** "One of the cases cited was": what nobody speaks by. */
const silent = wordSet('cases case raids raid operations sites compounds buildings flights phones incidents trials')

const functional = new Set(['ADP', 'CCONJ', 'SCONJ', 'DET', 'PRON', 'ADV', 'NUM'])

/** Endings of nouns for people by what they do. */
const bearers = ['ist', 'ists', 'man', 'men', 'woman', 'women', 'er', 'ers', 'or', 'ors', 'ians', 'owner']

/** Whether a noun phrase names somebody who can speak, or something written or shown that does. */
export const canSpeak = (scene: Scene, name: Phrase): boolean =>
  things.has(scene.tokens[name.head]) || canHold(scene, name)

/** Whether the head of a noun phrase, and no other of its words, is somebody or something that speaks. */
export const isSpeaker = (scene: Scene, name: Phrase): boolean =>
  things.has(scene.tokens[name.head]) || isHolder(scene, name)
