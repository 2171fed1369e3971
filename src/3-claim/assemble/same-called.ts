import { wordSet } from '../lexicon.ts'
import { sizeOf } from './count.ts'
import type { Item, Scene } from './scene.ts'

const specific = wordSet(
  'migrants refugees women men girls boys children workers students sailors fishermen tourists soldiers officers smugglers traffickers recruiters brokers victims youths youngsters teenagers labourers laborers passengers seafarers engineers nurses teachers employees',
)
/** How many sentences back the same word may stand. */
const SAME_WORD = 20

/** "25 smugglers and 86 refugees were held. … The refugees": those counted by that very word, where one group was. */
export const sameCalled = ({ tokens, items }: Scene, item: Item): Item | null => {
  const head = tokens[item.head]!.lower
  if (item.quantity || item.group?.refers !== 'back' || !specific.has(tokens[item.head])) return null
  let found: Item | null = null
  for (const o of items) {
    if (o.last > item.first) break
    if (item.sentence - o.sentence > SAME_WORD || !o.quantity || o.part || tokens[o.head]!.lower !== head) continue
    // "86 refugees … 106 refugees": no telling which.
    if (found && sizeOf(found) !== sizeOf(o)) return null
    found = o
  }
  return found
}
