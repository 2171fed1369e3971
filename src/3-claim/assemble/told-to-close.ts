import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { subjectItems } from './subject-items.ts'

const telling = wordSet('ordered told orders tells instructed directed forced')

/** "ordered 43 casinos to close", "43 firms were ordered to shut": the places that are to close themselves. */
export const toldToClose = (scene: Scene, first: number, start: number): Item[] => {
  const { tokens } = scene
  if (tokens[first]?.lower !== 'to') return []
  const object = itemAt(scene, first - 1)
  if (object) {
    const told = telling.has(tokens[object.first - 1]) || telling.has(tokens[object.first - 2])
    return told && object.quantity && object.sort === 'thing' ? [object] : []
  }
  if (!telling.has(tokens[first - 1]) || !isBe(tokens[first - 2])) return []
  const items = subjectItems(scene, first - 2, start, true)
  return items.every((i) => i.quantity && i.sort === 'thing') ? items : []
}
