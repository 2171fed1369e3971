import { wordSet } from '../lexicon.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

const joiners = wordSet('and , ; or')
const listLeads = wordSet('they these')

/** A number of a list of nationalities, "41 Ethiopians, 24 Sri Lankans and six Malagasy": "they" means no single one of them. */
export const isListed = (scene: Scene, o: Item): boolean => {
  if (!o.quantity || o.nationalities.length === 0) return false
  if (listLeads.has(scene.tokens[scene.sentences[o.sentence]!.first])) return true
  // "Chinese 98, Vietnamese 36": the label stands between.
  const first =
    joiners.has(scene.tokens[o.first - 2]) && !joiners.has(scene.tokens[o.first - 1]) ? o.first - 1 : o.first
  const before = joiners.has(scene.tokens[first - 1]) ? (itemAt(scene, first - 2) ?? itemAt(scene, first - 3)) : null
  const after = joiners.has(scene.tokens[o.last]) ? (itemAt(scene, o.last + 1) ?? itemAt(scene, o.last + 2)) : null
  return isSister(o, before) || isSister(o, after)
}

const isSister = (o: Item, other: Item | null): boolean =>
  other !== null && other.sentence === o.sentence && other.quantity !== null && other.nationalities.length > 0
