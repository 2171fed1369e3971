import { tokenAt } from '../../2-document/tokens.ts'
import { ands } from '../clause/small-words.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { nationalityWords } from '../group/data/nationalities.ts'
import { wordSet } from '../lexicon.ts'
import { totalOf } from './count.ts'
import type { Draft } from './draft.ts'
import { isForeign, isSomeones } from './own-people.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { take } from './take-nations.ts'

/** A number that stands alone counts on among the people told of last, where all that is told is of one nationality. */
export const carry = (scene: Scene, drafts: readonly Draft[]): void => {
  const named = scene.items.filter((o) => o.sort === 'people' && o.nationalities.length > 0 && !isTaker(scene, o))
  const told = drafts.filter((d) => d.row.patient === 'people' && d.nationalities.length > 0)
  const codes = new Set((told.length ? told : named).flatMap((o) => o.nationalities))
  if (codes.size !== 1) {
    carryTheme(scene, drafts)
    return
  }
  // Nobody warns the nation that only suspects are of.
  if (!told.length || told.some((d) => d.role !== 'suspect'))
    for (const d of drafts) if (d.action === 'warn') take(d, [...codes])
  let last: readonly string[] = []
  let next = 0
  for (const d of drafts) {
    if (d.row.patient !== 'people' || !d.item || d.count?.unit !== 'people') continue
    for (; next < named.length && named[next]!.first < d.item.first; next++) {
      const o = named[next]!
      // "a 35-year-old Thai woman, three women": beside her.
      if (o.group?.one && !o.quantity && totalOf(d) > 1) continue
      if (d.role === 'suspect' && isPrey(scene, o)) continue
      if (!last.length || d.sentence - o.sentence < 2) last = o.nationalities
    }
    if (!d.nationalities.length && isSomeones(scene, d.item)) take(d, [...codes])
    else if (
      last.every((c) => codes.has(c)) &&
      pointsBack(scene, d, d.item) &&
      !isMixed(drafts, d) &&
      !isOfOtherLand(scene, d, last)
    )
      take(d, last)
    last = d.nationalities
  }
}

const trading = wordSet('sold sell sells selling traded bought brides bride wives wife married marry')
const given = wordSet('to for')
const taking = wordSet('by')

/** "sold to Chinese families", "held by Thai guards": those who have them, and not they. */
const isTaker = ({ tokens }: Scene, { first, sentence }: Item): boolean => {
  if (taking.has(tokenAt(tokens, first - 1))) return true
  if (!given.has(tokenAt(tokens, first - 1))) return false
  for (let i = first - 2; i > first - 9 && tokens[i]?.sentence === sentence; i--)
    if (trading.has(tokens[i])) return true
  return false
}

const homeward = new Set(['repatriate'])

/** "253 Nigerians were flown home. … 164 men returned to The Gambia": to another land than theirs who were told of last. */
const isOfOtherLand = ({ layers, tokens }: Scene, { action, sentence }: Draft, nations: readonly string[]): boolean =>
  homeward.has(action) &&
  layers.places.some(
    ({ kind, way, country, first }) =>
      way === 'to' &&
      kind === 'country' &&
      country !== null &&
      tokens[first]!.sentence === sentence &&
      !nations.includes(country),
  )

const preying = wordSet(
  'cheat cheats cheated cheating dupe dupes duped duping defraud defrauded defrauding scam scammed scamming swindle swindled swindling target targets targeted targeting con conned conning fleece fleeced fleecing lure lured luring against',
)

/** "a call centre that duped American and Canadian citizens", "a US citizen was defrauded": not the nation of those arrested there. */
const isPrey = ({ tokens }: Scene, { first, last, role, sentence }: Item): boolean => {
  if (role === 'victim') return true
  const verb = isBe(tokens[last + 1]) ? last + 2 : last + 1
  if (isAuxiliary(tokens[last]) && preying.has(tokens[verb])) return true
  for (let i = first - 1; i > first - 6 && tokens[i]?.sentence === sentence; i--)
    if (preying.has(tokens[i])) return true
  return false
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
  if (tokenAt(scene.tokens, item.first - 1)?.lower === 'among' || isBeside(scene, item)) return false
  if (item.part || (item.group && item.group.refers !== 'new')) return true
  if (d.action === 'repatriate') return true
  return q !== null && item.head >= q.first && item.head < q.last
}

/** "37 Chinese and 11 minors": beside those of one nation, not of them. */
const isBeside = (scene: Scene, { quantity, first }: Item): boolean => {
  const mate = quantity && ands.has(tokenAt(scene.tokens, first - 1)) ? itemAt(scene, first - 2) : null
  return mate?.quantity != null && mate.nationalities.length > 0
}
