import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const going = wordSet(
  'fly flies flew flown flying return returns returned returning travel travels travelled traveled go goes went gone come came get got',
)

/** "They will fly home on Sunday", "They returned home": the verb is common, its particle is not. */
export const isHomeward = (scene: Scene, d: Draft): boolean => {
  const { tokens } = scene
  const { head, particle } = d.act.trigger
  if (d.row.name !== 'come home' || tokens[particle.last - 1]?.lower !== 'home') return false
  return d.modality === 'planned' || (going.has(tokens[head]) && particle.first === head + 1)
}
