import { wordSet } from '../../lexicon.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'

const wanting = wordSet('want wants wanted seek seeks sought hunt hunts hunted')
const hunting = wordSet('looking hunting searching look hunt search')
const catching = wordSet('catch find capture arrest trace apprehend nab')
const failing = wordSet('fail fails failed failing unable yet hoping hopes')
const those = wordSet('those the')
const fugitives = wordSet('wanted sought hunted')

/** "want three more", "are hunting for nine men", "failed to catch five": who is sought, and whom nobody has. */
export const isUncaught = ({ tokens }: Scene, { first, last }: Item): boolean => {
  const before = tokens[first - 1]
  // "wants 30 extradited": they may be in custody.
  if (wanting.has(before)) return tokens[last]?.pos !== 'VERB'
  if (before?.lower === 'for') return hunting.has(tokens[first - 2])
  return catching.has(before) && tokens[first - 2]?.lower === 'to' && failing.has(tokens[first - 3])
}

const back = wordSet('whom them')
/** How many words a part has at most up to the one that points back: "of whom three", "of them two". */
const NEAR = 4

/** "failed to catch five, of whom three are Thai", "two of those wanted": a part of those whom nobody has. */
export const isOfUncaught = (scene: Scene, { first, last, sentence }: Item): boolean => {
  const { tokens } = scene
  let pointing = -1
  for (let i = Math.max(first - 2, scene.sentences[sentence]!.first); i < Math.min(last + 2, first + NEAR); i++) {
    if (fugitives.has(tokens[i + 1]) && those.has(tokens[i]) && tokens[i - 1]?.lower === 'of') return true
    if (back.has(tokens[i]) && pointing < 0) pointing = i
  }
  if (pointing < 0) return false
  for (let i = Math.min(first, pointing) - 1; i >= scene.sentences[sentence]!.first; i--) {
    const other = itemAt(scene, i)
    if (other?.quantity && other.sort !== 'thing') return isUncaught(scene, other)
  }
  return false
}
