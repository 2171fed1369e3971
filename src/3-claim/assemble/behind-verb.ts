import { itemAt, type Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/**
 * The token behind a verb and the words that belong to it, or before the people that stand between these: "handed over | 112 men to
 * police".
 */
export const behindVerb = (scene: Scene, { head, particle: { first, last } }: Trigger): number => {
  if (first !== head + 1) return head + 1
  for (let i = first + 1; i < last; i++) {
    const item = itemAt(scene, i)
    // "taken to six police stations": no people.
    if (item?.quantity && item.last < last && (item.sort === 'people' || item.sort === 'bare')) return i
  }
  return last
}
