import { tokenAt } from '../../../2-document/tokens.ts'
import { isAuxiliary, isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Act } from '../act.ts'
import { sizeOf } from '../count.ts'
import { foiling } from '../en/modality.ts'
import { markedAt } from '../marked.ts'
import type { Item, Scene } from '../scene.ts'
import { isOtherCount } from './other-count.ts'

const ofWords = wordSet('of the')

/** "how many of the 300 will be let go", "not all of the 270": nobody says that it befell so many. */
const isUntoldShare = ({ tokens }: Scene, { first }: Item): boolean => {
  let at = first - 1
  while (ofWords.has(tokenAt(tokens, at))) at--
  if (at === first - 1) return false
  const before = tokens[at - 1]?.lower
  return (tokens[at]?.lower === 'many' && before === 'how') || (tokens[at]?.lower === 'all' && before === 'not')
}

/** "asked (1) how many remained, (2) what had become of them": a mark of a list, not a number. */
const isListMark = ({ tokens }: Scene, { sort, first, last }: Item): boolean =>
  sort === 'bare' &&
  tokens[first - 1]?.text === '(' &&
  tokens[last]?.text === ')' &&
  tokens[last]!.start - tokens[first]!.start <= 2 &&
  tokens[last + 1]?.sentence === tokens[first]!.sentence &&
  tokens[last + 1]!.pos !== 'PUNCT' &&
  tokens[last + 1]!.pos !== 'CCONJ'

const ageOf = wordSet('youngest oldest eldest aged')
const isWas = wordSet('is was are were being at only just')

const agedAll = wordSet('all aged ages mostly most')
/** "Most were between 14 and 17", "all between 19 and 36": nobody older than this is told of so. */
const OLDEST = 99

const isRangeOfAges = ({ tokens }: Scene, { quantity: q }: Item): boolean => {
  if (q?.high == null || q.high > OLDEST) return false
  const at = tokens[q.first]!.lower === 'between' ? q.first : q.first - 1
  if (tokenAt(tokens, at)?.lower !== 'between' || !(isBe(tokens[at - 1]) || agedAll.has(tokens[at - 1]))) return false
  const next = tokens[q.last]
  return next === undefined || next.sentence !== tokens[at]!.sentence || next.pos === 'PUNCT' || next.pos === 'CCONJ'
}

const careHouses = wordSet('hospital hospitals clinic clinics morgue mortuary shelter shelters families relatives')

/** "86 were taken to a police station and 11 to hospital": not held as well. */
export const isCaredFor = ({ tokens }: Scene, { last }: Item): boolean => {
  if (tokens[last]?.lower !== 'to') return false
  for (let i = last + 1; i < last + 5 && tokens[i]?.sentence === tokens[last]!.sentence; i++) {
    if (careHouses.has(tokens[i])) return true
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ') return false
  }
  return false
}

const ofGroup = wordSet('of them the these those all')

/** "the youngest is 19", "the youngest 15", "the oldest of the girls was 19". */
export const isAge = (scene: Scene, item: Item): boolean => {
  const { tokens, itemAt, items } = scene
  const { sort, first } = item
  if (isRangeOfAges(scene, item)) return true
  if (sort !== 'bare') return false
  let at = first - 1
  while (isWas.has(tokens[at])) at--
  if (ageOf.has(tokens[at])) return true
  const group = itemAt[at]! > 0 ? items[itemAt[at]! - 1]! : null
  if (group && !group.quantity) at = group.first - 1
  while (ofGroup.has(tokens[at])) at--
  return ageOf.has(tokens[at]) && tokens[at + 1]?.lower === 'of'
}

const each = wordSet('a an each every')

/** "20 to a flat", "up to 14 in each": how close they lived. */
const isToEach = ({ tokens }: Scene, { sort, last }: Item): boolean =>
  sort === 'bare' &&
  (tokens[last + 1]?.lower === 'each' || (tokens[last]?.lower === 'to' && each.has(tokens[last + 1])))

const papers = wordSet(
  'charges counts files pages rooms beds places seats articles volumes hearings crimes offences offenses incidents',
)

/** "on 203 charges", "a villa of 47 rooms": what is counted there befalls nobody. */
const isOfPapers = ({ tokens }: Scene, { sort, head, last }: Item): boolean =>
  sort !== 'people' && sort !== 'money' && (papers.has(tokens[head]) || papers.has(tokens[last]))

const relatives = wordSet('who whom whose which')

/** The token behind a relative clause that follows the item between commas: "42 foreigners, who worked as cooks, …". */
export const behindRelative = ({ tokens, sentences }: Scene, item: Item): number => {
  if (tokens[item.last]?.text !== ',' || !relatives.has(tokens[item.last + 1])) return item.last
  const { last } = sentences[item.sentence]!
  for (let i = item.last + 2; i < last - 1; i++) if (tokens[i]!.text === ',' && isAuxiliary(tokens[i + 1])) return i + 1
  return item.last
}

/** "80 people, not 50, were arrested", "not 50 but 80": the number that is none. */
export const isCorrected = ({ tokens }: Scene, { first, last }: { first: number; last: number }): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'not' && (tokens[first - 2]?.text === ',' || tokens[last]?.lower === 'but')

const provided = wordSet(
  'papers documents tickets passports visas seats beds rooms food meals blankets masks interpreters',
)
const forWord = wordSet('for')

/** "had prepared papers for 167": what was made ready, not for whom it was done already. */
const isProvidedFor = ({ tokens }: Scene, { first }: Item): boolean =>
  forWord.has(tokenAt(tokens, first - 1)) && provided.has(tokens[first - 2])

/** "five are considered fugitives". */
const fugitives = wordSet('fugitives fugitive runaways')
const away = wordSet('wanted large sought hunted run')
const waiting = wordSet('waiting awaiting')
const wereForms = wordSet('was were')

/** "Three others, all Chinese, are on the run": the token behind what is set off by commas. */
export const behindAside = ({ tokens }: Pick<Scene, 'tokens'>, last: number): number => {
  if (tokens[last]?.text !== ',') return last
  // ", all Chinese" may be of the group itself.
  if (isAuxiliary(tokens[last + 1])) return last + 1
  for (let i = last + 1; i < last + 9 && tokens[i]?.sentence === tokens[last]!.sentence; i++)
    if (tokens[i]!.text === ',') return isAuxiliary(tokens[i + 1]) ? i + 1 : last
  return last
}

/** "four more are still at large", "26 are waiting in a shelter": whom nobody has yet, or who wait. */
const isStillAway = (scene: Scene, { first, last: end, head, quantity }: Item): boolean => {
  const { tokens } = scene
  const last = behindAside(scene, end)
  // "31 were on the wanted list": who they were.
  // "still wanted are three Germans"
  if (isBe(tokenAt(tokens, first - 1)) && away.has(tokens[first - 2])) return true
  if (fugitives.has(tokens[head]) && quantity && isAuxiliary(tokens[quantity.last]))
    return !wereForms.has(tokens[quantity.last])
  if (!isAuxiliary(tokens[last]) || wereForms.has(tokens[last])) return false
  for (let i = last + 1; i < last + 8 && tokens[i]?.sentence === tokens[first]!.sentence; i++) {
    if (tokens[i]!.pos === 'PUNCT') return false
    if (waiting.has(tokens[i])) return isAuxiliary(tokens[i - 1]) || tokens[i - 1]!.pos === 'ADV'
    if (away.has(tokens[i]) && (tokens[i]!.lower !== 'run' || tokens[i - 1]!.lower === 'the')) return true
  }
  return false
}

const staying = wordSet('remain remained remains stayed stay')
const well = wordSet('safe unharmed unhurt')

/** "but 333 remained in the country", "1,600 made their way to it", "12 were safe", "have been confirmed safe": nothing befell them. */
const isLeftOrWell = ({ tokens }: Scene, { last, sentence }: Item): boolean => {
  if (staying.has(tokens[last])) return true
  // "2,000 out, 47 still locked in"
  if (tokens[last]?.lower === 'out' && tokens[last + 1]?.text === ',') return true
  if (tokens[last]?.lower === 'made' && tokens[last + 2]?.lower === 'way') return true
  let at = last
  while (at < last + 4 && (isAuxiliary(tokens[at]) || tokens[at]?.lower === 'confirmed')) at++
  return at > last && well.has(tokens[at]) && tokens[at]!.sentence === sentence
}

const permits = wordSet('entry bail visas permits boarding access permission passage asylum admission')

/** "denied entry to 26": to whom something was not given. */
const isRefused = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'to' && permits.has(tokens[first - 2])

const traces = wordSet('fingerprints photographs photos pictures samples statements details copies records names')

/** "took fingerprints of 120": nothing that was taken from them for good. */
const isOfTraces = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'of' && traces.has(tokens[first - 2])

const asking = wordSet('help requests request calls complaints reports appeals assistance')

/** "received requests for help from 20 residents": who asked. */
const isAsker = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'from' && asking.has(tokens[first - 2])

const giving = wordSet('given issued handed offered lent')
const taking = wordSet('seized confiscated recovered taken found')

/** "were given a computer, two phones and a script": what people got is not what was taken. */
const isGiven = ({ tokens }: Scene, { sort, first, sentence }: Item): boolean => {
  if (sort !== 'thing') return false
  for (let i = first - 1; i >= 0 && first - i < 9 && tokens[i]!.sentence === sentence; i--) {
    if (taking.has(tokens[i])) return false
    if (giving.has(tokens[i])) return tokens[i + 1]?.lower !== 'over' && tokens[i + 1]?.lower !== 'in'
  }
  return false
}

const fining = wordSet('fined fine fines')

/** "jailed and fined $9,000": paid to a court. */
const isFine = ({ tokens }: Scene, { sort, first, last }: Item): boolean =>
  fining.has(tokens[last]) ||
  (sort === 'money' &&
    (fining.has(tokens[first - 1]) || (tokens[first - 1]?.lower === 'of' && fining.has(tokens[first - 2]))))

/** "millions of turnover": no cases. */
const isTurnover = ({ tokens }: Scene, { last, head }: Item): boolean =>
  turnovers.has(tokens[head]) || turnovers.has(tokens[last]) || turnovers.has(tokens[last + 1])

const turnovers = wordSet('turnover turnovers')

const averaged = wordSet('average')

/** "an average of $700,000": what comes in again and again is no sum. */
const isAverage = ({ tokens }: Scene, { sort, first }: Item): boolean =>
  sort === 'money' && tokens[first - 1]?.lower === 'of' && averaged.has(tokens[first - 2])

const had = wordSet('had have has')
const visas = wordSet('overstayed entered crossed applied registered signed worked posed used lived')

/** "20 of the Chinese had overstayed their visas": what they did before, of which nothing is told. */
const hasDone = ({ tokens }: Scene, { last }: Item): boolean => had.has(tokens[last]) && visas.has(tokens[last + 1])

const finding = wordSet('found discovered hidden kept stored')

/** "Rs 1.2 million was found in a safe": a sum that nobody is told to have lost by that, or taken. */
const isFoundSum = ({ tokens }: Scene, { sort, last }: Item): boolean =>
  sort === 'money' && isBe(tokens[last]) && finding.has(tokens[last + 1])

/** "43 out of 90 foreigners escaped": of how many, and nothing that is told of all. */
const isOutOf = ({ tokens, items, itemAt }: Scene, { quantity: q, sentence }: Item): boolean => {
  const at = articles.has(tokenAt(tokens, q!.first - 1)) ? q!.first - 2 : q!.first - 1
  if (tokenAt(tokens, at)?.lower !== 'of' || tokens[at - 1]?.lower !== 'out') return false
  const part = markedAt(items, itemAt, at - 2)
  const before = part && tokens[part.first - 1]
  // "have brought back 491 out of the 730 known to have been freed" may tell of all.
  return part !== undefined && (before?.sentence !== sentence || opening.has(before.pos) || saying.has(before))
}
const opening = new Set(['PUNCT', 'SCONJ'])
const saying = wordSet('said says')
const articles = wordSet('the these those')

/** "One of the victims was a 17-year-old girl": who one of them is; what befell her is told of her. */
const isOneWhoWas = ({ tokens }: Scene, { last, part, quantity: q }: Item): boolean =>
  part && q!.high === 1 && isBe(tokens[last]) && ones.has(tokens[last + 1])
const ones = wordSet('a an')

/** Numbers that no act of the report is told of, whatever the words near them. */
export const isAside = (scene: Scene, item: Item): boolean =>
  isUntoldShare(scene, item) ||
  isOutOf(scene, item) ||
  isOneWhoWas(scene, item) ||
  isListMark(scene, item) ||
  isAge(scene, item) ||
  isToEach(scene, item) ||
  isCorrected(scene, item) ||
  isProvidedFor(scene, item) ||
  isStillAway(scene, item) ||
  isGiven(scene, item) ||
  isLeftOrWell(scene, item) ||
  isAsker(scene, item) ||
  isOfTraces(scene, item) ||
  isRefused(scene, item) ||
  isAverage(scene, item) ||
  hasDone(scene, item) ||
  isFoundSum(scene, item) ||
  isFine(scene, item) ||
  isTurnover(scene, item) ||
  isOtherCount(scene, item) ||
  isOfPapers(scene, item)

/** "40 brokers, of whom 13 have been arrested": the act is told of the part. */
export const isOfPart = ({ tokens }: Scene, { trigger }: Act, { last }: Item): boolean => {
  if (trigger.head < last) return false
  const at = tokens[last]?.text === ',' ? last + 1 : last
  return tokens[at]?.lower === 'of' && (tokens[at + 1]?.lower === 'whom' || tokens[at + 1]?.lower === 'which')
}

const toWhole = wordSet('of the these those')

/** "All but nine of the 132 picked up in May have left": the participle tells of all of them, and not of the part once more. */
export const isOfItsWhole = ({ tokens }: Scene, { trigger, group, patients }: Act, item: Item): boolean => {
  if (!item.part || group?.bare !== true || trigger.head < item.last) return false
  const from = item.quantity!.last
  const whole = patients.find((p) => p.quantity !== null && p.first >= from)
  if (!whole || !(sizeOf(whole) > sizeOf(item))) return false
  for (let i = from; i < whole.first; i++) if (!toWhole.has(tokens[i])) return false
  // "Fifty of the 88 lured were students" says who some of them are.
  let verb = false
  for (let i = trigger.last; tokens[i]?.sentence === item.sentence; i++) {
    if (isAuxiliary(tokens[i])) return !isBe(tokens[i]) || tokens[i + 1]?.pos === 'VERB'
    verb ||= tokens[i]!.pos === 'VERB'
  }
  return verb
}

const foils = wordSet(foiling)

/** "foiled the departure of 26 people": what did not come to be. */
export const isFoiled = ({ tokens }: Scene, { trigger: { kind, head } }: Act): boolean => {
  if (kind !== 'noun') return false
  for (let i = head - 1; i >= 0 && head - i < 4 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (foils.has(tokens[i])) return true
  return false
}
