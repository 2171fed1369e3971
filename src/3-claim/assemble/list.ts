import { tokenAt } from '../../2-document/tokens.ts'
import { relatives } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { isNounToo } from './act-words.ts'
import { markedAt } from './marked.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { isAge, isCaredFor } from './scorer/aside.ts'
import { verbBefore } from './verb-before.ts'

const listJoiners = wordSet(', and & plus with along together or')
/** "Among the 88 victims, 18 …": those of whom others are told. */
const outOf = wordSet('among of')
const worth = wordSet('cash amounting worth totalling totaling valued at to in as bank currency')
const coordinators = wordSet('and or &')
/** "Two dead, nine hurt": a number with a state of its own. */
const states = wordSet('dead missing')
/** "5 shot, 1 killed": so has one with a participle of harm behind it. */
const harmed = wordSet('shot injured wounded hurt stabbed killed')
/** "2,000 out, 47 still locked in": or with a word for where it is. */
const gone = wordSet('out free safe home back inside')
/** "2,517 arrests and 3,222 victims rescued": a number of acts is of no people. */
const happenings = wordSet('arrests rescues deaths raids detentions deportations convictions charges releases')
const dashes = wordSet('— – --')
/** "Police said 31 men and 12 women were arrested": a verb that takes none of them for its object. */
const saying = wordSet('said says say added adds stated states announced confirmed reported')

const verbEnding = /(?:ed|ing)$/

/** The first item that begins or goes on between two tokens. */
export const firstItem = (scene: Scene, from: number, to: number): Item | null => {
  for (let i = from; i < to; i++) {
    const item = itemAt(scene, i)
    if (item) return item
  }
  return null
}

/**
 * The item and those that "and", commas and "as well as" join to it on the right; behind a label ("Seized: 35 laptops; 4 cars")
 * semicolons as well.
 */
export const joinedAfter = (scene: Scene, item: Item, end: number, isLabelled = false): Item[] => {
  const list = [item]
  let last = item
  for (;;) {
    const next = nextJoined(scene, last, end, isLabelled)
    if (!next) return list
    list.push(next)
    last = next
  }
}

const nextJoined = (scene: Scene, item: Item, end: number, isLabelled: boolean): Item | null => {
  const { tokens } = scene
  let joined = false
  for (let at = item.last; at < end && at - item.last < 12; at++) {
    const here = itemAt(scene, at)
    if (here && here !== item) {
      if (joined) {
        // "212 suspects, not 250"
        if (tokens[here.first - 1]?.lower === 'not' || isAge(scene, here) || isCaredFor(scene, here)) return null
        if (
          !(isSister(item, here) || areTried(scene, item, here)) ||
          (isNounToo(tokens[here.head]!.word) && !isNounToo(tokens[item.head]!.word))
        )
          return null
        return hasOwnVerb(scene, here, end) ? null : here
      }
      if (here.quantity && here.sort === item.sort) return null
      at = here.last - 1
      continue
    }
    const t = tokens[at]!
    // "arrested ten and rescued two", "killing 12 and wounding 29": the next has a verb of its own.
    if (joined && verbEnding.test(t.lower) && tokens[at - 1]!.lower === 'and' && itemAt(scene, at + 1)?.quantity)
      return null
    // "declare forfeit 2.6 million and to award each of them 7,500": another deed.
    if (joined && t.lower === 'to' && !itemAt(scene, at + 1)) return null
    if (listJoiners.has(t) || (isLabelled && t.text === ';')) joined = true
    else if (t.lower === 'as' || t.lower === 'well') joined ||= t.lower === 'well'
    else if (joined && worth.has(t)) continue
    else if (t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'SCONJ' || t.text === ';' || t.text === ':') return null
    else if (t.text === '(' || t.text === '—') return null
    else if (
      joined &&
      t.pos === 'ADP' &&
      t.lower !== 'about' &&
      t.lower !== 'over' &&
      t.lower !== 'with' &&
      t.lower !== 'at'
    )
      return null
  }
  return null
}

/** "…, but 333 still need to be rescued". */
const staying = wordSet('need needs needed remain remains remained')

const closingQuotes = new Set(['"', '”', '’'])

/** "… and three were released": the item is the subject of a verb of its own. */
export const hasOwnVerb = (scene: Scene, item: Item, end: number): boolean => {
  for (let i = item.last; i < Math.min(end, item.last + 3); i++) {
    const t = scene.tokens[i]!
    if (isAuxiliary(t) || staying.has(t)) return true
    if (i === item.last && dashes.has(t)) {
      const close = closing(scene, i, end)
      return close >= 0 && isAuxiliary(scene.tokens[close + 1])
    }
    // "seized 30 sets and that "more than 2,000" had been released"
    if ((t.pos === 'PUNCT' && !closingQuotes.has(t.text)) || relatives.has(t)) return false
  }
  return false
}

/** "12 others — nine men and three women — were hurt": the dash that closes what the one at `open` opens, or -1. */
const closing = ({ tokens }: Scene, open: number, end: number): number => {
  for (let i = open + 1; i < Math.min(end, open + 16); i++) if (dashes.has(tokens[i])) return i
  return -1
}

/** Two items that one list can hold: both counted, or both people. */
export const isSister = (a: Item, b: Item): boolean =>
  !b.part &&
  ((a.sort === 'people') === (b.sort === 'people') || b.sort === 'bare') &&
  (b.quantity !== null || a.quantity === null)

const firms = wordSet('companies firms businesses corporations entities')

/** "four people and three companies": charged and tried as people are. */
const areTried = ({ tokens }: Scene, a: Item, b: Item): boolean =>
  a.quantity !== null && b.quantity !== null && !b.part && (firms.has(tokens[a.head]) || firms.has(tokens[b.head]))

/** The item and those joined to it on the left: "29 men and 12 women were arrested". */
export const joinedBefore = (scene: Scene, item: Item, start: number): Item[] => {
  const list = [item]
  let first = item
  for (;;) {
    let at = first.first - 1
    let joined = false
    let found: Item | null = null
    while (at >= start && first.first - at < 9) {
      const here = itemAt(scene, at)
      if (here) {
        found = joined ? here : null
        break
      }
      const t = scene.tokens[at]!
      if (joined && (harmed.has(t) || gone.has(t)) && itemAt(scene, at - 1)?.quantity) break
      if (coordinators.has(t) || t.text === ',') joined = true
      else if (t.pos === 'VERB' || t.pos === 'AUX' || t.text === ';' || t.text === ':' || t.text === ')') break
      else if (!joined && t.pos !== 'DET' && t.pos !== 'ADJ') break
      at--
    }
    if (
      !found ||
      states.has(scene.tokens[found.head]) ||
      outOf.has(scene.tokens[found.first - 1]) ||
      outOf.has(scene.tokens[found.first - 2]) ||
      happenings.has(scene.tokens[found.head]) ||
      isHelp(scene, found, first) ||
      found.quantity === null ||
      hasWordOfItsOwn(scene, found) ||
      !(isSister(found, first) || areTried(scene, found, first)) ||
      first.quantity === null
    )
      return list
    const verb = verbBefore(scene, found.first, start)
    if (verb >= 0 && !saying.has(scene.tokens[verb])) return list
    list.unshift(found)
    first = found
  }
}

const helping = wordSet('with by')

/** "With the support of Interpol and 400 officers, 77 suspects were arrested": those who helped. */
const isHelp = ({ tokens, sentences }: Scene, found: Item, item: Item): boolean => {
  if (found.role !== 'official' || item.role === 'official' || item.first - found.last !== 1) return false
  // "By Monday two officers and 12 workers were arrested"
  if (tokens[found.last]!.text !== ',') return false
  const { first } = sentences[item.sentence]!
  for (let i = first; i < found.first && i < first + 4; i++) if (helping.has(tokens[i])) return true
  return false
}

/** "1,502 wait at reception points and 42 died": a number alone, with what its people do right behind it. */
const hasWordOfItsOwn = ({ tokens }: Scene, { sort, last }: Item): boolean =>
  sort === 'bare' && (tokens[last]?.pos === 'VERB' || tokens[last]?.pos === 'NOUN')

/** "Of 423 interviewed, 58 said …": those of whom the others are some. */
export const isOpening = ({ tokens, sentences }: Scene, { first, sentence }: Item): boolean =>
  tokens[first - 1]?.lower === 'of' && first - 1 === sentences[sentence]!.first

const offices = wordSet(
  'agency agencies station stations bureau department office unit division brigade court ministry',
)

/** "the Southern Police Agency (15)": an office and how many it was given. */
export const isOfOffice = (scene: Scene, item: Item): boolean => {
  const q = item.quantity!
  return tokenAt(scene.tokens, q.first - 1)?.text === '(' && offices.has(scene.tokens[q.first - 2])
}

const kinds = wordSet('men women children boys girls babies')
const listing = wordSet(', and')

/** "18 children, women and men": the number counts them all. */
export const countedOver = ({ tokens, items, itemAt: at }: Scene, item: Item): Item | null => {
  let here = item
  for (let n = 0; n < 3 && !here.quantity && kinds.has(tokens[here.first]); n++) {
    const before = listing.has(tokens[here.first - 1]) ? markedAt(items, at, here.first - 2) : undefined
    if (!before || !kinds.has(tokens[before.head])) return null
    here = before
  }
  return here !== item && here.quantity ? here : null
}

const pursued = wordSet(
  'tracked traced sought hunted searched investigated screened questioned processed monitored verified',
)

/** "12 victims are being tracked down, as well as 28 in Laos": what is still being done to those of a sentence is no act. */
export const isOfPursuit = ({ tokens, sentences }: Scene, sentence: number): boolean => {
  const { first, last } = sentences[sentence]!
  for (let i = first + 1; i + 1 < last; i++)
    if (tokens[i]!.lower === 'being' && pursued.has(tokens[i + 1]))
      if (isAuxiliary(tokens[i - 1]) || (tokens[i - 1]!.pos === 'ADV' && isAuxiliary(tokens[i - 2]))) return true
  return false
}
