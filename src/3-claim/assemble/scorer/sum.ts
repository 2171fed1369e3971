import { tokenAt } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'

const ofWords = wordSet('of the')
const adding = wordSet('add adds added adding')

/** "figures that add up to 499". */
const isAddedUp = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'to' && tokens[first - 2]?.lower === 'up' && adding.has(tokens[first - 3])

/** "Of 50 foreigners in the hotel, 20 were arrested": nothing is told of them before the comma. */
const isClosed = ({ tokens }: Scene, from: number): boolean => {
  for (let i = from; i < from + 12; i++) {
    const t = tokens[i]
    if (!t || t.pos === 'VERB' || t.pos === 'AUX') return false
    if (t.text === ',') return true
  }
  return false
}

/** "92 of the 250 sites", "two of the 40": the sum of which a part is told. */
export const isSum = (scene: Scene, item: Item): boolean => {
  if (isAddedUp(scene, item)) return true
  let at = item.first - 1
  // "58 of the 214 people arrested": the sum has an act of its own.
  if (scene.tokens[item.last]?.pos === 'VERB') return false
  if (!ofWords.has(tokenAt(scene.tokens, at))) return false
  while (ofWords.has(scene.tokens[at])) at--
  if (at + 1 === scene.sentences[item.sentence]!.first && isClosed(scene, item.last)) return true
  // "Of the 45, 39 were seized"
  if (at + 1 === scene.sentences[item.sentence]!.first && scene.tokens[item.last]?.text === ',') return true
  const isOf = scene.tokens[at + 1]!.lower === 'of'
  if (scene.tokens[at]?.lower === 'out') at--
  return isOf && itemAt(scene, at)?.quantity != null
}
