import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import { isFurther } from './further.ts'
import type { Scene } from './scene.ts'

const pointing = wordSet('the these those')

/** From how many on the opening of a report and a later sentence tell of the same people. */
const SOME = 5

/**
 * Fewer than ten, told of twice: "Police arrested two agents. The two were caught in Lagos", or told in the opening of a report
 * and once more below it.
 */
export const areFewTwice = (scene: Scene, a: Draft, b: Draft, size: number): boolean =>
  a.count?.unit === 'people' &&
  b.sentence > a.sentence &&
  b.item?.quantity != null &&
  !b.item.joins &&
  !a.partOf &&
  !b.partOf &&
  !isFurther(b.item) &&
  !arePlacesApart(a, b) &&
  (pointing.has(scene.tokens[b.item.quantity.first - 1]) || (size >= SOME && a.sentence <= 1))

/** Each says where, and no place is in both. */
const arePlacesApart = (a: Draft, b: Draft): boolean =>
  areStated(a) && areStated(b) && !a.places.some((p) => b.places.some((q) => p.name === q.name))

const areStated = ({ places, inferred }: Draft): boolean => places.length > 0 && !inferred.has('places')
