import { sentenceKind, wordKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const works = wordSet('film films movie movies novel play thriller opera musical comedy sequel blockbuster')
const telling = wordSet('tells follows portrays depicts stars dramatises dramatizes')
/** What closes the naming of a work, or begins its title; "a film crew", "a movie theatre" name none. */
const closing = wordSet(', “ " ‘')
/** How far from the start of its sentence a work or a drill is named. */
const NEAR = 6

const drills = wordSet('rehearsal rehearsals drill drills simulation simulations')
const umpires = wordSet('umpires')
const mock = wordSet('mock simulated')
/** What is played where it is "mock"; a "mock police station" may be a set that swindlers built. */
const played = wordSet('raid raids attack attacks assault exercise rescue evacuation operation camp village town')

/** Words for made-up tales, and for what is only played. */
const ofWorks = wordKind((word) => works.has(word) || drills.has(word) || umpires.has(word) || mock.has(word))

/**
 * "In the film, two detectives arrest 40 men", "In the drill 11 men were arrested", "stormed a mock camp and freed 25": what is
 * told there did not happen.
 */
export const isFiction = (scene: Scene, n: number): boolean => {
  const { first, kinds } = scene.sentences[n]!
  if (kinds & ofWorks && (isOfWork(scene, n) || isOfDrill(scene, n))) return true
  return scene.counts[n] === 1 && hasPlayers(scene, n) && isDrillBefore(scene, first)
}

const isOfWork = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last } = sentences[n]!
  const end = Math.min(last, first + NEAR)
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') return false
    if (!works.has(tokens[i])) continue
    if (tokens[i + 1]?.pos === 'NOUN') return false
    if (tokens[first]!.lower === 'in') return closing.has(tokens[i + 1]) || tokens[i + 1]?.pos === 'PROPN'
    for (let k = i + 1; k < Math.min(last, i + NEAR); k++) if (telling.has(tokens[k])) return true
    return false
  }
  return false
}

const within = wordSet('in during')
const ruling = wordSet('ruled declared')
const by = wordSet('by')

const isMock = ({ tokens }: Scene, i: number): boolean => mock.has(tokens[i]) && played.has(tokens[i + 1])

/** "In the rehearsal 40 were led out", "stormed a mock camp", "umpires ruled 17 guards dead". */
const isOfDrill = (scene: Scene, n: number): boolean => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  for (let i = first; i < last; i++) {
    if (isMock(scene, i)) return true
    if (umpires.has(tokens[i]) && (ruling.has(tokens[i + 1]) || by.has(tokens[i - 1]))) return true
    if (drills.has(tokens[i]) && i - first < NEAR && within.has(tokens[first])) return tokens[i + 1]?.pos !== 'NOUN'
  }
  return false
}

/** How far before a verb the drill stands in which it was done. */
const REACH = 10

/** "got over the wall, where in the rehearsal all of them had been caught": one act of a sentence that was only played. */
export const isPlayed = ({ tokens, sentences }: Scene, sentence: number, verb: number): boolean => {
  const { first, kinds } = sentences[sentence]!
  if (!(kinds & ofWorks)) return false
  for (let i = verb - 1; i > first + 1 && verb - i < REACH && tokens[i]!.text !== ';'; i--)
    if (drills.has(tokens[i]) && tokens[i + 1]?.pos !== 'NOUN') return within.has(tokens[i - 2])
  return false
}

const opening = wordSet('“ " ‘')
const shut = wordSet('” " ’')
const ofQuotes = sentenceKind((word) => opening.has(word))

/** "took 60 “prisoners”": so many who are called so in quotation marks. */
const hasPlayers = ({ tokens, items, itemAt, sentences }: Scene, n: number): boolean => {
  const { first, last, has } = sentences[n]!
  if (!(has & ofQuotes)) return false
  for (let i = first + 1; i + 2 < last; i++)
    if (opening.has(tokens[i]) && shut.has(tokens[i + 2]) && tokens[i + 1]!.pos === 'NOUN') {
      const item = itemAt[i - 1] ? items[itemAt[i - 1]! - 1] : null
      if (item?.quantity) return true
    }
  return false
}

const soldiers = wordSet('soldiers troops army navy marines guards')
const exercises = wordSet('exercise exercises')

/** Whether a drill was told of before. */
const isDrillBefore = (scene: Scene, end: number): boolean => {
  const { tokens } = scene
  let soldiersOf = -1
  let exerciseOf = -2
  for (let i = 0; i < end; i++) {
    if (drills.has(tokens[i]) || isMock(scene, i)) return true
    if (soldiers.has(tokens[i])) soldiersOf = tokens[i]!.sentence
    else if (exercises.has(tokens[i])) exerciseOf = tokens[i]!.sentence
    if (soldiersOf === exerciseOf) return true
  }
  return false
}
