import { tokenise } from '../../2-document/tokens.ts'
import { nationalityWords } from '../group/data/nationalities.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { sizeOf, totalOf } from './count.ts'
import { type Draft, ofThings } from './draft.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { toldNations } from './told-nation.ts'

const possessives = wordSet('its their his her our')
const belonging = wordSet('nationals citizens countrymen compatriots people workers residents passport')
/** Nouns that need a state: "wants the return of 23 citizens". */
const ofNobody = wordSet('nationals citizens compatriots countrymen countrywomen')
const prepositions = wordSet('in to from at into via through with for near against')

/** Nationalities seen over the whole document, marked as inferred: a government's own people, a whole from its parts. */
export const settleNations = (scene: Scene, drafts: readonly Draft[]): void => {
  const ordered = [...drafts].sort((a, b) => a.anchor - b.anchor)
  for (const d of ordered) {
    const told = d.item && !d.item.nationalities.length ? ofThese(scene, d.item) : []
    if (told.length) d.nationalities = told
  }
  const open = ordered.filter((d) => !d.nationalities.length)
  for (const d of open) take(d, ownPeople(scene, d))
  for (const d of open) if (d.item) take(d, numberOf(scene, d.item))
  for (const [meant, nations] of toldNations(scene, ordered)) for (const d of meant) take(d, nations)
  for (const d of open) take(d, unionOf(scene, d))
  for (const d of open) if (d.item) take(d, largerOf(scene, d, d.item))
  for (const d of open) take(d, sameNumber(d, ordered))
  carry(scene, ordered)
  for (const d of open)
    if (d.count?.unit === 'flights')
      take(d, [...new Set(ordered.flatMap((o) => (o !== d && o.act === d.act ? o.nationalities : [])))])
}

/** Whose own people an act is about: "its nationals", those whom a state brings home or warns, "Americans lost …". */
const ownPeople = (scene: Scene, d: Draft): readonly string[] => {
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
  return nationIn(scene, agent.first, agent.last)
}

/** "Thailand sends back 214": seldom its own. */
const sending = wordSet('send sends sent sending')

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
const isForeign = (scene: Scene, item: Item): boolean => {
  for (let i = item.first; i < item.last; i++) if (foreignness.has(scene.tokens[i])) return true
  return false
}

/** "Americans lost …", "Americans had been fleeced of …": the people right before the verb. */
const loserOf = (scene: Scene, d: Draft): readonly string[] => {
  const { group } = d.act
  let at = group ? group.first - 1 : 0
  while (scene.tokens[at]?.pos === 'ADV' || relative.has(scene.tokens[at])) at--
  const loser = group && itemAt(scene, at)
  return loser && loser.role !== 'official' ? loser.nationalities : []
}

const foreign = wordSet('foreign senior fellow')
const isSomeones = (scene: Scene, { head }: Item): boolean =>
  ofNobody.has(scene.tokens[head]) && !foreign.has(scene.tokens[head - 1])

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
    if (found && !prepositions.has(tokens[i - 1])) return [found.value]
  }
  return []
}

const nationIn = (scene: Scene, first: number, last: number): readonly string[] => {
  for (let i = first; i < last; i++) {
    const found = findAt(countries, scene.tokens, i) ?? findAt(nationalities, scene.tokens, i)
    if (found) return [found.value]
  }
  return []
}

/** "Of the Thais, who are the largest group, 17 were expelled": what a sentence begins with. */
const ofThese = (scene: Scene, item: Item): readonly string[] => {
  const { first } = scene.sentences[item.sentence]!
  if (scene.tokens[first]!.lower !== 'of' || !item.quantity) return []
  const whole = itemAt(scene, first + 1) ?? itemAt(scene, first + 2)
  return whole && whole !== item && whole.last < item.first ? whole.nationalities : []
}

/** "put the number of Ethiopians at 138", "11 of them of Chinese": the nation stands apart from its number. */
const numberOf = (scene: Scene, item: Item): readonly string[] => {
  const { tokens } = scene
  if (!item.quantity) return []
  const { last } = item
  if (tokens[last]?.lower === 'of') {
    const at = tokens[last + 1]?.lower === 'them' && tokens[last + 2]?.lower === 'of' ? last + 3 : last + 1
    const found = findAt(nationalities, tokens, at)
    if (found) return [found.value]
  }
  if (item.head >= item.quantity.first && item.head < item.quantity.last) {
    for (let i = item.first - 1; i > item.first - 12 && tokens[i]?.sentence === item.sentence; i--)
      if (tokens[i]!.lower === 'number' && tokens[i + 1]?.lower === 'of') return nationIn(scene, i + 2, i + 4)
  }
  return []
}

/** "All 78", "the 22": a number told before, with the people it counted. */
const sameNumber = (d: Draft, drafts: readonly Draft[]): readonly string[] => {
  if (d.count?.unit !== 'people' || d.partOf || !d.item || totalOf(d) < 10) return []
  for (const o of drafts) {
    if (o.anchor >= d.anchor) break
    if (
      o.count?.unit === 'people' &&
      o.nationalities.length &&
      totalOf(o) === totalOf(d) &&
      o.count.low === d.count.low
    )
      return o.nationalities
  }
  return []
}

const ands = wordSet('and')

/** "109 Thais, 54 of them women", "83 Chinese (75 men)": the group told right before, of which it is a part. */
const largerOf = (scene: Scene, d: Draft, item: Item): readonly string[] => {
  if (!d.partOf || !item.quantity) return []
  const whole = d.whole?.nationalities.length === 1 ? d.whole.nationalities : []
  if (item.group?.refers === 'rest') return d.whole?.whole ? [] : whole
  const index = scene.items.indexOf(item)
  for (let k = index - 1; k >= 0; k--) {
    const o = scene.items[k]!
    if (o.sentence !== item.sentence) break
    if (o.quantity && !item.part && isApart(scene, o.last, item.first)) break
    // "nine Bangladeshis and six people": beside them, not among them.
    if (o.last === item.first - 1 && ands.has(scene.tokens[o.last])) break
    // "a 35-year-old Thai woman, three women": beside her.
    if (o.sort === 'people' && o.nationalities.length && !(sizeOf(o) <= sizeOf(item)) && !o.group?.one)
      return o.nationalities
  }
  return whole
}

/** "Turkey 15, Syria 4; two have no papers": behind a semicolon others are told of. */
const isApart = ({ tokens }: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ';') return true
  return false
}

/** A number that stands alone counts on among the people told of last, where all that is told is of one nationality. */
const carry = (scene: Scene, drafts: readonly Draft[]): void => {
  const named = scene.items.filter((o) => o.sort === 'people' && o.nationalities.length > 0)
  const told = drafts.filter((d) => d.row.patient === 'people' && d.nationalities.length > 0)
  const codes = new Set((told.length ? told : named).flatMap((o) => o.nationalities))
  if (codes.size !== 1) {
    carryTheme(scene, drafts)
    return
  }
  for (const d of drafts) if (d.action === 'warn') take(d, [...codes])
  let last: readonly string[] = []
  let next = 0
  for (const d of drafts) {
    if (d.row.patient !== 'people' || !d.item || d.count?.unit !== 'people') continue
    for (; next < named.length && named[next]!.first < d.item.first; next++) {
      const o = named[next]!
      // "a 35-year-old Thai woman, three women": beside her.
      if (o.group?.one && !o.quantity && totalOf(d) > 1) continue
      if (!last.length || d.sentence - o.sentence < 2) last = o.nationalities
    }
    if (!d.nationalities.length && isSomeones(scene, d.item)) take(d, [...codes])
    else if (last.every((c) => codes.has(c)) && pointsBack(scene, d, d.item) && !isMixed(drafts, d)) take(d, last)
    last = d.nationalities
  }
}

/** "260 people, 138 of them Thais. They …": a crowd told before of which only a part is of one nation. */
const isMixed = (drafts: readonly Draft[], d: Draft): boolean =>
  drafts.some(
    ({ whole, nationalities }) =>
      whole !== null &&
      whole !== d &&
      !whole.nationalities.length &&
      nationalities.length > 0 &&
      totalOf(whole) === totalOf(d),
  )

const fates = new Set(['repatriate', 'rescue', 'escape', 'hold', 'die', 'missing'])

/** Where people of many nations are told of: those whose fate is told, of the one people that the title names. */
const carryTheme = (scene: Scene, drafts: readonly Draft[]): void => {
  const theme = nationOfTitle(scene.layers.title ?? '')
  if (theme === null) return
  for (const d of drafts)
    if (fates.has(d.action) && d.item && d.count?.unit === 'people' && !isForeign(scene, d.item))
      if (pointsBack(scene, d, d.item)) take(d, [theme])
}

const peoples = new Map(
  nationalityWords.flatMap(([code, words]) =>
    words.split('|').flatMap((w) => (w.endsWith('s') ? [[w, code] as const] : [])),
  ),
)

/** The one people that a title names by its plural: "Malawians in forced labour". */
const nationOfTitle = (title: string): string | null => {
  let found: string | null = null
  for (const word of title.split(/[^\p{L}]+/u)) {
    const code = peoples.get(word)
    if (code === undefined || code === found) continue
    if (found !== null) return null
    found = code
  }
  return found
}

/** "Thirty have arrived", "the 26", "one of them", "the rest"; who is brought home is one of those told of. */
const pointsBack = (scene: Scene, d: Draft, item: Item): boolean => {
  const q = item.quantity
  // "The 19 were among 50 people": the larger group may be of other nations as well.
  if (scene.tokens[item.first - 1]?.lower === 'among' || isBeside(scene, item)) return false
  if (item.part || (item.group && item.group.refers !== 'new')) return true
  if (d.action === 'repatriate') return true
  return q !== null && item.head >= q.first && item.head < q.last
}

/** "37 Chinese and 11 minors": beside those of one nation, not of them. */
const isBeside = (scene: Scene, { quantity, first }: Item): boolean => {
  const mate = quantity && ands.has(scene.tokens[first - 1]) ? itemAt(scene, first - 2) : null
  return mate?.quantity != null && mate.nationalities.length > 0
}

const take = (d: Draft, found: readonly string[]): void => {
  if (!found.length || d.nationalities.length || ofThings.has(d.action)) return
  d.nationalities = found
  d.inferred.add('nationalities')
}

/** More nations than these make a crowd of many nations, as reports tell it, not a group of so many. */
const mostNations = 3

/** "100 foreigners: 75 Taiwanese, 24 Chinese and one Vietnamese": all of them, where the parts told right behind add up. */
const unionOf = (scene: Scene, d: Draft): readonly string[] => {
  if (d.count?.unit !== 'people' || !d.item) return []
  const total = totalOf(d)
  const codes: string[] = []
  let sum = 0
  for (let k = scene.items.indexOf(d.item) + 1; k < scene.items.length && sum < total; k++) {
    const o = scene.items[k]!
    if (o.sentence > d.item.sentence) break
    if (!o.nationalities.length || o.first < d.item.last) continue
    const size = o.quantity ? sizeOf(o) : o.group?.one ? 1 : 0
    if (size === 0) continue
    sum += size
    for (const c of o.nationalities) if (!codes.includes(c)) codes.push(c)
  }
  return sum === total && total > 1 && codes.length <= mostNations ? codes : []
}
