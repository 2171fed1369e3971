import type { PlaceMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { rank } from './fields.ts'
import type { Scene } from './scene.ts'

const links = wordSet(
  `, and or the ( in of at on near a an town city taluka tehsil mandal upazila border district province village commune state area part outskirts suburb suburbs
   centre center heart along beside 's ’s as well`,
)

/** Words between two places that are named together. */
const farthest = 5

/** "a hotel in Bavet, Svay Rieng", "Tram Kak and Bati districts", "Cambodia, Laos and Myanmar": whether two places are named together, `b` next behind `a`. */
export const areLinked = ({ tokens }: Scene, a: PlaceMention, b: PlaceMention): boolean => {
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence || b.first - a.last > farthest) return false
  if (a.agent || b.agent || a.dateline !== b.dateline) return false
  // "from Anklav taluka in Anand district": one lies in the other.
  const wider = tokens[b.first - 1]!.lower === 'in' ? rank[b.kind] + 1 : rank[b.kind]
  if (b.way !== null && a.way !== b.way && !(b.way === 'at' && rank[a.kind] < wider)) return false
  if (a.country !== b.country && (a.kind !== 'country' || b.kind !== 'country')) return false
  for (let i = a.last; i < b.first; i++) if (!links.has(tokens[i])) return false
  return true
}

/** A place (its number) with those that are named together with it behind. */
export const linkedFrom = (scene: Scene, n: number): PlaceMention[] => {
  const { places } = scene.layers
  const linked = [places[n]!]
  for (let k = n + 1; k < places.length && places[k]!.stands && areLinked(scene, places[k - 1]!, places[k]!); k++)
    linked.push(places[k]!)
  return linked
}
