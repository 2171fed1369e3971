import { tokenAt } from '../../2-document/tokens.ts'
import { nots } from '../clause/small-words.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { isHowMany } from './amounts.ts'
import { sizeOf } from './count.ts'
import { placeLeading } from './leading.ts'
import { isOfKinds } from './of-kinds.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { isRelative } from './scorer/beside-suspects.ts'
import { isInGripOf } from './scorer/spared.ts'
import { isInThatClause } from './told-else.ts'

const introducing = wordSet('including among of with comprising namely mostly : ( — – - include includes whom')
const sexes = wordSet('men women male males female females boys girls children minors juveniles')
const joiners = wordSet('and , or & plus')

/** The counted items after a whole in its sentence that are parts of it: "148, 31 of them women: 90 Thais and 58 Lao". */
export const partsOf = (scene: Scene, whole: Item, end: number, used: ReadonlySet<Item>): Item[] => {
  const parts: Item[] = []
  const total = sizeOf(whole)
  let run: Item[] = []
  let accepted = false
  let cut = false
  let beside = false
  let larger: Item | null = null
  let outgrown: Item | null = null
  for (let i = whole.last; i < end; i++) {
    const found = itemAt(scene, i)
    const item: Item | null = found && whole.sort === 'people' ? asPeople(scene, found, accepted) : found
    const t = scene.tokens[i]!
    if (!item || !found || found === whole) {
      // "93 women tricked there, as well as nine suspects and two babies": beside them, not of them.
      if (t.lower === 'well' && scene.tokens[i + 1]?.lower === 'as') beside = true
      if (t.text === ';') {
        run = []
        cut = true
      }
      continue
    }
    i = item.last - 1
    // "39 were seized; the other six gave themselves up": a clause of its own.
    if (cut && (scene.tokens[item.last]?.pos === 'VERB' || isAuxiliary(scene.tokens[item.last]))) {
      accepted = false
      continue
    }
    if (
      beside ||
      (used.has(found) && !isSetOff(scene, item) && !(accepted && goesOnList(scene, run, item))) ||
      !item.quantity ||
      item.quantity.sort === 'fraction' ||
      isOfKinds(scene.tokens, item) ||
      isComparedWith(scene, item) ||
      isSpeakerBehind(scene, item) ||
      (whole.sort === 'money' && isHowMany(scene, item)) ||
      (item.sort !== whole.sort && (item.sort !== 'bare' || whole.sort === 'thing'))
    ) {
      // "Two died and five, one of them the leader, escaped": the one is of the five.
      if (used.has(found) && item.quantity && item.sort !== 'thing') outgrown = item
      accepted = false
      continue
    }
    if (larger && settingOff.has(scene.tokens[item.first - 1]) && sizeOf(item) < sizeOf(larger)) {
      accepted = false
      continue
    }
    if (isAtLarge(scene, item) || isInThatClause(scene, item) || doing.has(scene.tokens[item.last])) {
      accepted = false
      continue
    }
    const fits = !(sizeOf(item) >= total)
    if (!fits) {
      if (item.quantity && item.sort === whole.sort && sizeOf(item) > total) larger = item
      accepted = false
      outgrown = item
      continue
    }
    // "109 were charged, and 148 Chinese, 40 Filipinos and one Indonesian were held": a list that goes on from a larger number.
    if (
      outgrown &&
      item.first - outgrown.last <= (item.part ? 4 : 2) &&
      followsInList(scene, item) &&
      (sizeOf(outgrown) > total || (item.part && sizeOf(item) < sizeOf(outgrown)))
    ) {
      outgrown = item
      accepted = false
      continue
    }
    if (accepted && followsInList(scene, item) && !hasOwnVerb(scene, item)) {
      parts.push(item)
      run.push(item)
      continue
    }
    accepted = isIntroduced(scene, whole, item, end) && !hasOwnVerb(scene, item) && !isBeside(scene, whole, item)
    run = [item]
    if (accepted) parts.push(item)
  }
  return parts
}

/** "in construction (293), restaurants (71)": the people of whom the label in front of the bracket says where they worked. */
const asPeople = ({ tokens }: Scene, item: Item, goesOn: boolean): Item =>
  item.sort === 'thing' &&
  item.quantity !== null &&
  item.head < item.quantity.first &&
  tokens[item.quantity.first - 1]!.text === '(' &&
  tokens[item.quantity.last]?.text === ')' &&
  (goesOn || working.has(tokens[item.head - 1]))
    ? itemWith(item, { sort: 'people', unit: 'people' })
    : item
const working = wordSet('in at')

const settingOff = wordSet('including')

/** "164, including 46 arrested in Bokeo": a part of the whole, though another act counts it as well. */
const isSetOff = (scene: Scene, item: Item): boolean =>
  settingOff.has(scene.tokens[item.first - 1]) && scene.tokens[item.last]?.pos === 'VERB'

/** "Of the 64 rescued, 53 accepted help": what they did themselves. */
const doing = wordSet('accepted agreed chose decided opted applied asked wanted declined')

const opposing = wordSet('while but whereas')

/** "25 were charged, while seven were placed under control": told of by a clause of its own. */
const hasOwnVerb = ({ tokens }: Scene, item: Item): boolean =>
  (opposing.has(tokens[item.first - 1]) || opposing.has(tokens[item.first - 2])) && isAuxiliary(tokens[item.last])

/** "Of these, 61 have returned and 26 are waiting": both are parts of the same. */
const isBeside = ({ tokens }: Scene, whole: Item, item: Item): boolean =>
  whole.part && item.part && tokens[item.first - 1]?.lower === 'and' && isAuxiliary(tokens[item.last])

const ofThem = wordSet('of whom which them')
const still = wordSet('still yet')

const fleeing = wordSet('at on in')
const away = wordSet('large run hiding')

/** "61 were charged, two of whom are still at large": nothing was done to the two. */
export const isAtLarge = ({ tokens }: Scene, item: Item): boolean => {
  let at = item.last
  while (ofThem.has(tokens[at])) at++
  while (isAuxiliary(tokens[at]) || still.has(tokens[at])) at++
  const after = tokens[tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1]
  return fleeing.has(tokens[at]) && away.has(after)
}

/** "among them 17 Venezuelans and six Cubans, who said …": the next of a list, though a clause tells more of it. */
const goesOnList = ({ tokens }: Scene, run: readonly Item[], item: Item): boolean => {
  const before = run.at(-1)
  const isNext = before !== undefined && item.first - before.last === 1 && joiners.has(tokens[before.last])
  return isNext && relatives.has(tokens[tokens[item.last]?.text === ',' ? item.last + 1 : item.last])
}
const relatives = wordSet('who whom whose')

const followsInList = (scene: Scene, item: Item): boolean => {
  for (let i = item.first - 1; i >= 0 && item.first - i < 4; i--) if (joiners.has(scene.tokens[i])) return true
  return false
}

const isIntroduced = (scene: Scene, whole: Item, item: Item, end: number): boolean => {
  const { tokens } = scene
  if (item.part) return !isRelative(scene, item)
  const reach = placeLeading(scene, item) ? 6 : 4
  for (let i = item.first - 1; i >= whole.last && item.first - i < reach; i--)
    if (introducing.has(tokens[i]))
      return !(tokens[i]!.lower === 'with' && held.has(tokens[item.head])) && !isInGripOf(scene, item)
  if (tokens[item.first - 1]?.text === ',') {
    if (sexes.has(tokens[item.head])) return true
    return sumsUp(scene, whole, item, end)
  }
  return false
}

const comparing = wordSet('compared comparing')
const linking = wordSet('with to')

const saying = wordSet('said says')

/** "…," said one of them: who speaks. */
const isSpeakerBehind = ({ tokens }: Scene, { first }: Item): boolean =>
  saying.has(tokens[first - 1]) && tokens[first - 2]?.pos === 'PUNCT'

/** "182 came home, compared with 31 in 2023": of another time; "212 victims, not one more": none. */
const isComparedWith = ({ tokens }: Scene, { first }: Item): boolean =>
  nots.has(tokens[first - 1]) || (linking.has(tokens[first - 1]) && comparing.has(tokens[first - 2]))

/** "in an operation with seven detainees": what it ended with. */
const held = wordSet('detainees detentions arrests arrested arrest')

/** Whether the list that begins with `item` adds up to the whole. */
const sumsUp = (scene: Scene, whole: Item, item: Item, end: number): boolean => {
  let sum = sizeOf(item)
  let count = 1
  for (let i = item.last; i < end; i++) {
    const next = itemAt(scene, i)
    if (!next) {
      if (scene.tokens[i]!.text === ';') break
      continue
    }
    i = next.last - 1
    if (!next.quantity) continue
    sum += sizeOf(next)
    count++
    if (sum >= sizeOf(whole)) break
  }
  return count > 1 && sum === sizeOf(whole)
}

const of = wordSet('of the out')
const telling = wordSet('women men children minors girls boys female male')

/** "12 of the 40 workers rescued there were Thai": the part that stands before its whole, with what the main verb says of it. */
export const partBefore = (scene: Scene, whole: Item, from: number, end: number): Item | null => {
  const { tokens } = scene
  let at = whole.first - 1
  while (of.has(tokenAt(tokens, at))) at--
  const part = at < whole.first - 1 ? itemAt(scene, at) : null
  if (!part?.quantity || part === whole || !(sizeOf(part) < sizeOf(whole))) return null
  for (let i = from; i < Math.min(end, from + 16) && tokens[i]!.text !== ';'; i++) {
    if (!isBe(tokens[i])) continue
    const nation = findAt(nationalities, tokens, i + 1)
    if (nation) return itemWith(part, { sort: 'people', unit: 'people', part: true, nationalities: [nation.value] })
    return telling.has(tokens[i + 1]) ? itemWith(part, { sort: 'people', unit: 'people', part: true }) : null
  }
  return null
}
