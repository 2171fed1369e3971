import { tokenAt } from '../../2-document/tokens.ts'
import { hasSemicolon } from '../clause/marks.ts'
import { ands } from '../clause/small-words.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt } from '../lexicon.ts'
import { sizeOf, totalOf } from './count.ts'
import type { Draft } from './draft.ts'
import { nationIn } from './own-people.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** "Of the Thais, who are the largest group, 17 were expelled": what a sentence begins with. */
export const ofThese = (scene: Scene, item: Item): readonly string[] => {
  const { first } = scene.sentences[item.sentence]!
  if (scene.tokens[first]!.lower !== 'of' || !item.quantity) return []
  const whole = itemAt(scene, first + 1) ?? itemAt(scene, first + 2)
  return whole && whole !== item && whole.last < item.first ? whole.nationalities : []
}

/** "put the number of Ethiopians at 138", "11 of them of Chinese": the nation stands apart from its number. */
export const numberOf = (scene: Scene, item: Item): readonly string[] => {
  const { tokens } = scene
  if (!item.quantity) return []
  const { last } = item
  if (tokens[last]?.lower === 'of') {
    const at = tokens[last + 1]?.lower === 'them' && tokens[last + 2]?.lower === 'of' ? last + 3 : last + 1
    const found = findAt(nationalities, tokens, at)
    if (found) return [found.value]
  }
  if (item.head >= item.quantity.first && item.head < item.quantity.last) {
    for (let i = item.first - 1; i > item.first - 12 && tokenAt(tokens, i)?.sentence === item.sentence; i--)
      if (tokens[i]!.lower === 'number' && tokens[i + 1]?.lower === 'of') return nationIn(scene, i + 2, i + 4)
  }
  return []
}

const suffered = new Set(['rescue', 'hold', 'recruit', 'repatriate'])

/** "All 78", "the 22": a number told before, with the people it counted. */
export const sameNumber = (d: Draft, drafts: readonly Draft[]): readonly string[] => {
  if (d.count?.unit !== 'people' || d.partOf || !d.item || totalOf(d) < 10) return []
  for (const o of drafts) {
    if (o.anchor >= d.anchor) break
    // "15 Malians were freed. Fifteen recruiters were arrested": as many others.
    if (d.item.role && suffered.has(o.action) && d.item.role !== (o.role ?? 'victim')) continue
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

/** "109 Thais, 54 of them women", "83 Chinese (75 men)": the group told right before, of which it is a part. */
export const largerOf = (scene: Scene, d: Draft, item: Item): readonly string[] => {
  if (!d.partOf || !item.quantity) return []
  // "275 are Lao, 231 Burmese. Of these, 273 were handed over": of all of them.
  const isOfPart = d.whole?.partOf === true && d.whole.sentence !== item.sentence
  const whole = d.whole?.nationalities.length === 1 && !isOfPart ? d.whole.nationalities : []
  if (item.group?.refers === 'rest') return d.whole?.whole ? [] : whole
  const index = scene.items.indexOf(item)
  for (let k = index - 1; k >= 0; k--) {
    const o = scene.items[k]!
    if (o.sentence !== item.sentence) break
    // "Turkey 15, Syria 4; two have no papers": behind a semicolon others are told of.
    if (o.quantity && !item.part && hasSemicolon(scene.tokens, o.last, item.first)) break
    // "nine Bangladeshis and six people": beside them, not among them.
    if (o.last === item.first - 1 && ands.has(scene.tokens[o.last])) break
    // "a 35-year-old Thai woman, three women": beside her.
    if (o.sort === 'people' && o.nationalities.length && !(sizeOf(o) <= sizeOf(item)) && !o.group?.one)
      return o.nationalities
  }
  return whole
}

/** More nations than these make a crowd of many nations, as reports tell it, not a group of so many. */
const mostNations = 3

/** "100 foreigners: 75 Taiwanese, 24 Chinese and one Vietnamese": all of them, where the parts told right behind add up. */
export const unionOf = (scene: Scene, d: Draft): readonly string[] => {
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
