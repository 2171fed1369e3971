import type { PlaceMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { rank } from './fields.ts'
import type { Scene } from './scene.ts'

const links = wordSet(
  `, and or the ( ) in of at on near a an town port city taluka tehsil mandal upazila border district province village commune state area part outskirts suburb suburbs
   centre center heart along beside behind opposite above outside 's ’s as well north south
   east west northeast northwest southeast southwest km kilometres kilometers miles called named`,
)
/** "Shwe Kokko, 15 kilometres north of Myawaddy" */
const lengths = wordSet('km kilometres kilometers miles')

/** Words between two places that are named together; more where a landmark stands between. */
const farthest = 5
const farthestWithLandmark = 11

/** "behind the market", "opposite a school": by what a site is found. */
const landmarked = wordSet('behind opposite beside above near outside facing along')
const into = wordSet('in on at')
const atRoads = wordSet('on along')
const ofLandmark = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** "a warehouse behind a spare-parts plant in Carmona": only a landmark stands between a site and where it is. */
const isByLandmark = ({ tokens, itemAt }: Scene, a: PlaceMention, b: PlaceMention): boolean => {
  if (a.kind !== 'site' || b.first - a.last > farthestWithLandmark || !landmarked.has(tokens[a.last])) return false
  let i = b.first - 1
  while (i > a.last && !into.has(tokens[i])) if (!links.has(tokens[i--])) return false
  for (i--; i > a.last; i--) {
    const { pos, text } = tokens[i]!
    if ((!ofLandmark.has(pos) && text !== '-') || itemAt[i]) return false
  }
  return true
}

/** "a hotel in Bavet, Svay Rieng", "Tram Kak and Bati districts", "Cambodia, Laos and Myanmar": whether two places are named together, `b` next behind `a`. */
export const areLinked = (scene: Scene, a: PlaceMention, b: PlaceMention): boolean => {
  const { tokens } = scene
  if (tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return false
  if (a.agent || b.agent || a.dateline !== b.dateline) return false
  // "from Anklav taluka in Anand district", "a warehouse on Roxas Boulevard": one lies in the other, or at it.
  const led = tokens[b.first - 1]
  const wider = led!.lower === 'in' || (b.kind === 'site' && atRoads.has(led)) ? rank[b.kind] + 1 : rank[b.kind]
  if (b.way !== null && a.way !== b.way && !(b.way === 'at' && rank[a.kind] < wider)) return false
  if (a.country !== b.country && (a.kind !== 'country' || b.kind !== 'country')) return false
  // "14 in Thailand, Laos (23)": with a number of its own.
  if (a.kind === 'country' && tokens[b.last]?.text === '(' && tokens[b.last + 1]?.pos === 'NUM') return false
  return isJoined(scene, a, b) || isByLandmark(scene, a, b)
}

const isJoined = ({ tokens }: Scene, a: PlaceMention, b: PlaceMention): boolean => {
  // "Laos, south of China"
  if (b.first - a.last > farthest || (b.kind === 'country' && tokens[b.first - 1]!.lower === 'of')) return false
  for (let i = a.last; i < b.first; i++)
    if (!links.has(tokens[i]) && !(tokens[i]!.pos === 'NUM' && lengths.has(tokens[i + 1]))) return false
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
