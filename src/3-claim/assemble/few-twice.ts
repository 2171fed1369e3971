import { wordSet } from '../lexicon.ts'
import { totalOf } from './count.ts'
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
  ((a.partOf && b.partOf && isPartTwice(a, b, size)) || (!a.partOf && !b.partOf && isWholeTwice(scene, a, b, size)))

/** "The group included six children. … Among the 253 were six children": the same part of the same whole. */
const isPartTwice = (a: Draft, b: Draft, size: number): boolean =>
  size >= SOME &&
  a.count!.of !== null &&
  a.count!.of === b.count!.of &&
  a.nationalities.join() === b.nationalities.join() &&
  (a.nationalities.length > 0 || !a.whole || !b.whole || totalOf(a.whole) === totalOf(b.whole))

const isWholeTwice = (scene: Scene, a: Draft, b: Draft, size: number): boolean =>
  b.item?.quantity != null &&
  !isFurther(b.item) &&
  (pointing.has(scene.tokens[b.item.quantity.first - 1]) || (size >= SOME && a.sentence <= 1 && !arePlacesApart(a, b)))

/** Each says where, and no place is in both. */
const arePlacesApart = (a: Draft, b: Draft): boolean =>
  areStated(a) && areStated(b) && !a.places.some((p) => b.places.some((q) => p.name === q.name))

const areStated = ({ places, inferred }: Draft): boolean => places.length > 0 && !inferred.has('places')
