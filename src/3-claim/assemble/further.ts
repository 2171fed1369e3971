import type { Item } from './scene.ts'

/** "60 more", "another 60", "five others": beside those told of before, not some of them, nor the same. */
export const isFurther = ({ quantity }: Item): boolean => quantity?.more === true
