import { tokenise } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

const possessives = wordSet('its their his her our')
const belonging = wordSet('nationals citizens countrymen compatriots people workers residents passport')
/** Nouns that need a state: "wants the return of 23 citizens". */
const ofNobody = wordSet('nationals citizens compatriots countrymen countrywomen')
const prepositions = wordSet('in to from at into via through with for near against')

/** Whose own people an act is about: "its nationals", those whom a state brings home or warns, "Americans lost …". */
export const ownPeople = (scene: Scene, d: Draft): readonly string[] => {
  const { agent, trigger } = d.act
  if (d.action === 'defraud') return loserOf(scene, d)
  if (d.item && (isSomeones(scene, d.item) || isOwned(scene, d.item.first, d.item.last + 3))) {
    const owner = ownerBefore(scene, d.item.first)
    return owner.length || d.action === 'warn' ? owner : home(scene)
  }
  const { last } = scene.sentences[d.sentence]!
  if (d.action === 'order')
    return isOwned(scene, trigger.head, Math.min(last, trigger.head + 4)) && agent ? ownerBefore(scene, agent.last) : []
  const isHomeward = d.row.name === 'bring home' && d.item?.sort !== 'thing'
  if (!agent || !(isHomeward || d.action === 'warn')) return []
  if (d.item && (isForeign(scene, d.item) || isSentAbroad(scene, d, d.item))) return []
  if (isHomeward && sending.has(scene.tokens[trigger.head])) return []
  const others = isHomeward ? listedBelow(scene, d) : []
  if (others.length) return others
  // "IOM Libya helped 85 migrants home": an office there, and no state.
  if (stateless.has(actorIn(scene, agent)?.kind ?? null)) return []
  return nationIn(scene, agent.first, agent.last)
}

const stateless = new Set<SourceKind | null>(['un', 'ngo', 'company', 'media'])

/** "Thailand sends back 214", "citizens returned by Cambodia": seldom its own. */
const sending = wordSet('send sends sent sending return returns returned returning')

/** How many sentences on a group may be told by its nations. */
const BELOW = 2

/** "Thai authorities flew home 214 people. They were 131 Indonesians and 83 Kenyans": the nations of a list that makes up the number. */
const listedBelow = (scene: Scene, d: Draft): readonly string[] => {
  const low = d.count?.low
  if (!low) return []
  for (let n = d.sentence; n <= d.sentence + BELOW; n++) {
    const listed = scene.items.filter((i) => i.sentence === n && i.quantity && i.nationalities.length && i !== d.item)
    if (listed.length > 1 && listed.reduce((sum, i) => sum + (i.quantity!.low ?? 0), 0) === low)
      return [...new Set(listed.flatMap((i) => i.nationalities))]
  }
  return []
}

const stateBodies = wordSet('embassy consulate ministry commission mission department government cabinet council')

/** The state whose embassy or ministry published the document: "our nationals" are its own. */
const home = ({ layers }: Scene): readonly string[] => {
  const { tokens } = tokenise(layers.publisher ?? '')
  if (!tokens.some((t) => stateBodies.has(t))) return []
  for (let i = 0; i < tokens.length; i++) {
    const found = findAt(countries, tokens, i) ?? findAt(nationalities, tokens, i)
    if (found) return [found.value]
  }
  return []
}

/** "Myanmar repatriated 20 people to Ethiopia": not to the state that acts. */
const isSentAbroad = (scene: Scene, d: Draft, item: Item): boolean =>
  d.action === 'repatriate' &&
  scene.tokens[item.last]?.lower === 'to' &&
  findAt(countries, scene.tokens, item.last + 1) !== null &&
  !nationIn(scene, d.act.agent!.first, d.act.agent!.last).includes(
    findAt(countries, scene.tokens, item.last + 1)!.value,
  )

const foreignness = wordSet('foreign foreigners foreigner')

/** "has repatriated 51 foreign nationals": no people of its own. */
export const isForeign = (scene: Scene, item: Item): boolean => {
  for (let i = item.first; i < item.last; i++) if (foreignness.has(scene.tokens[i])) return true
  return false
}

/** "Americans lost …", "Americans had been fleeced of …": the people right before the verb; "duping a US citizen of …": right behind it. */
const loserOf = (scene: Scene, d: Draft): readonly string[] => {
  const { group, trigger } = d.act
  const behind = itemAt(scene, trigger.last)
  if (trigger.kind === 'verb' && behind && behind.sort === 'people' && behind !== d.item) return behind.nationalities
  let at = group ? group.first - 1 : 0
  while (scene.tokens[at]?.pos === 'ADV' || relative.has(scene.tokens[at])) at--
  const loser = group && itemAt(scene, at)
  return loser && loser.role !== 'official' ? loser.nationalities : []
}

const foreign = wordSet('foreign senior fellow')
export const isSomeones = ({ tokens }: Scene, { head }: Item): boolean =>
  ofNobody.has(tokens[head]) && !foreign.has(tokens[head - 1]) && !ofRegion.has(tokens[head - 1])

/** "14 Asian nationals": of some state there. */
const ofRegion = wordSet('asian african european arab western american eastern caribbean')

const relative = wordSet('who that which together , all')

const isOwned = (scene: Scene, first: number, last: number): boolean => {
  const { tokens } = scene
  for (let i = first; i < last; i++)
    if (possessives.has(tokens[i]) && (belonging.has(tokens[i + 1]) || belonging.has(tokens[i + 2]))) return true
  return false
}

/** The state that is named, or whose body is named, last before a token in its sentence and stands behind no preposition. */
const ownerBefore = (scene: Scene, before: number): readonly string[] => {
  const { tokens } = scene
  const sentence = tokens[before - 1]?.sentence
  for (let i = before - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) {
    const found = findAt(countries, tokens, i) ?? findAt(nationalities, tokens, i)
    if (found && !prepositions.has(tokens[i - 1]) && !isLandOfTown(scene, i)) return [found.value]
  }
  return []
}

/** "from Laukkai, Myanmar, followed by 84 citizens": the land only says where the town lies. */
const isLandOfTown = ({ tokens, placeAt }: Scene, at: number): boolean =>
  tokens[at - 1]?.text === ',' && placeAt[at - 2]! > 0 && placeAt[at]! > 0

export const nationIn = (scene: Scene, first: number, last: number): readonly string[] => {
  for (let i = first; i < last; i++) {
    const found = findAt(countries, scene.tokens, i) ?? findAt(nationalities, scene.tokens, i)
    if (found) return [found.value]
  }
  return []
}
