import type { Token } from '../../../2-document/tokens.ts'
import { sentenceKind } from '../../../2-document/vocabulary.ts'
import { wordSet } from '../../lexicon.ts'
import { fromIso } from '../../time/calendar.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { kinds, type PlaceCandidate, plain } from './place-candidates.ts'

/** Where in the course of a report a claim is told: what comes late is background more often. */
export const depths = ['lead', 'early', 'middle', 'late'] as const
export const depthOf = ({ sentences }: Scene, sentence: number): number =>
  sentence < 2 ? 0 : 1 + Math.floor((3 * sentence) / sentences.length)

/** How many places below a country a report names: of one only, each claim is likelier told. */
export const spotCounts = ['0', '1', '2', '3+'] as const
export const spotsOf = (candidates: readonly PlaceCandidate[]): number => {
  let spots = 0
  for (const { clusters } of candidates) {
    for (const { standing, head } of clusters) {
      if (standing !== plain || head.kind === 'country' || head.kind === 'region') continue
      spots++
      break
    }
  }
  return Math.min(3, spots)
}

/** The time that a claim's own sentence gives it: what took months or is open happened at no one place. */
export const ownTimes = ['none', 'day', 'days', 'long', 'open'] as const
export const ownTimeOf = ({ time, inferred }: Draft): number => {
  if (time === null || inferred.has('time')) return 0
  if (time.start === null || time.end === null) return 4
  return time.start === time.end ? 1 : fromIso(time.end) - fromIso(time.start) < longestDays ? 2 : 3
}
const longestDays = 12

/** Which part of the claims before were placed somewhere. */
export const takenShares = ['start', 'none', 'some', 'half', 'most', 'all'] as const
export const takenShareOf = (taken: number, all: number): number => {
  if (all === 0) return 0
  if (taken === 0) return 1
  if (taken === all) return 5
  return taken * 3 > all * 2 ? 4 : taken * 3 > all ? 3 : 2
}

/** "in seven African countries", "across 17 provinces": nowhere in particular; not "people of 20 countries". */
export const spreads = ['no', 'yes'] as const
const parts = wordSet('countries nations provinces states cities districts locations regions places')
const ofParts = sentenceKind((word) => parts.has(word))
const many = wordSet('several many various different other multiple')
const over = wordSet('in across throughout over around within spanning covering at')
const isMany = (t: Token | undefined): boolean => t !== undefined && (t.pos === 'NUM' || many.has(t))

/** Whether one of the nouns, all of them such parts, stands behind a word for many. */
const saysMany = ({ tokens, sentences }: Scene, sentence: number, nouns: ReturnType<typeof wordSet>): boolean => {
  const { first, last, has } = sentences[sentence]!
  if (!(has & ofParts)) return false
  for (let i = first + 2; i < last; i++) {
    if (!nouns.has(tokens[i])) continue
    const at = isMany(tokens[i - 1]) ? i - 1 : isMany(tokens[i - 2]) ? i - 2 : -1
    if (at > first && over.has(tokens[at - 1])) return true
  }
  return false
}

export const spreadOf = (scene: Scene, sentence: number): number => (saysMany(scene, sentence, parts) ? 1 : 0)

const lands = wordSet('countries nations')
/** "Police in seven African countries": in no one country. */
const isOverLands = (scene: Scene, sentence: number): boolean => saysMany(scene, sentence, lands)

const divisions = wordSet('provinces states cities')
/** "arrests in 17 provinces", "searches in 13 cities": in no one town. */
const isOverDivisions = (scene: Scene, sentence: number): boolean => saysMany(scene, sentence, divisions)

const locations = wordSet('locations places')
/** "raids at three places in the capital": at no one site. */
const isOverLocations = (scene: Scene, sentence: number): boolean => saysMany(scene, sentence, locations)

/** Of a sentence about several countries, provinces or places: below which kind nothing that other sentences name is its place. */
export const widestOf = (scene: Scene, sentence: number): number => {
  if (isOverLands(scene, sentence)) return kinds.length
  if (isOverDivisions(scene, sentence)) return kinds.indexOf('country')
  return isOverLocations(scene, sentence) ? kinds.indexOf('locality') : 0
}
