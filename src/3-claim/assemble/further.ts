import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

/** "60 more", "another 60", "five others": beside those told of before, not some of them, nor the same. */
export const isFurther = ({ quantity }: Item): boolean => quantity?.more === true

const along = wordSet('along together')

/** "The Thais, along with six Filipinos, were flown home": beside them. */
export const isAlongside = ({ tokens }: Scene, { first }: Item): boolean =>
  tokens[first - 1]?.lower === 'with' && along.has(tokens[first - 2])

/** "The embassy is aware of 58 other Kenyans": one number of others, which is no breakdown of those told of. */
export const areBesideThem = ([one, next]: readonly Item[]): boolean =>
  next === undefined && isFurther(one!) && !one!.part
