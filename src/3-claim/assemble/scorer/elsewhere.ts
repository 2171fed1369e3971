import { tokenAt } from '../../../2-document/tokens.ts'
import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { sizeOf } from '../count.ts'
import { isErratum } from '../erratum.ts'
import { isFiction } from '../fiction.ts'
import { isOfPursuit } from '../list.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'
import { isInThatClause } from '../told-else.ts'
import { isNumberOfThings } from '../totals.ts'
import { behindRelative, isAside } from './aside.ts'
import { isFoundAfter, isRelative } from './beside-suspects.ts'
import { isSum } from './sum.ts'
import { isOfUncaught, isUncaught } from './uncaught.ts'

const elsewhere = wordSet(
  'questioned interviewed screened checked inspected controlled monitored vetted fined acquitted cleared exonerated named polled surveyed vaccinated registered employed hired invited listed trained located traced accounted involved issued sponsored enrolled graduated',
)

/** "In the server room they counted 63 computers", "an aid worker counted 400 people and two toilets". */
const counting = wordSet('counted counts counting count')
const looking = wordSet(
  'employed employs employ employing hired hiring identified identify identifies identifying questioned question questioning interviewed interviewing checked checking inspected inspecting vetted vetting examined examining screened screening interrogated interrogating seek seeking sought hunting summoned tracked verified deployed deploys deploying dispatched mobilised mobilized',
)
/** "one of them told a reporter", "the other 21 wait for an answer": the subject of what no claim is made of. */
const telling = wordSet(
  'said says say told tell tells stated claimed recalled described explained declined refused accepted asked wait waits await awaits agreed pleaded',
)
/** "Several Lao citizens told reporters that they were happy". */
export const isSpeaker = ({ tokens }: Scene, { last }: Item): boolean => speakingVerbs.has(tokens[last])

const speakingVerbs = wordSet('said says told tells stated recalled complained testified witnessed')

const trying = wordSet('attempted tried')

/** "Sixty-six had attempted to escape": what they tried, whatever befell others. */
const isTrying = ({ tokens }: Scene, { last }: Item): boolean =>
  isAuxiliary(tokens[last]) && trying.has(tokens[last + 1])

/** "Among the 88 victims, 18 were rescued": those of whom the others are some. */
const isAllOf = (scene: Scene, item: Item): boolean => {
  const { first, last } = scene.sentences[item.sentence]!
  if (scene.tokens[first]!.lower !== 'among' || item.first - first > 2) return false
  for (let i = item.last + 1; i < last; i++) {
    const part = scene.tokens[i - 1]!.text === ',' ? itemAt(scene, i) : null
    if (part?.quantity && part.sort !== 'thing') return sizeOf(part) < sizeOf(item)
  }
  return false
}

const ofAll = wordSet('piece part step sign example stage chapter element case')

/** "one small piece of a repatriation" is nobody. */
const isPieceOf = ({ tokens }: Scene, item: Item): boolean => {
  if (item.quantity!.high !== 1) return false
  for (let i = item.last - 1; i < item.last + 2; i++)
    if (ofAll.has(tokens[i]) && tokens[i + 1]?.lower === 'of') return true
  return false
}

const selling = wordSet('auctioned sold bought fetched purchased')

/** "seized cars have been auctioned off for more than $12 million": what was paid for them. */
const isPrice = ({ tokens }: Scene, { first, sort }: Item): boolean => {
  if (sort !== 'money' || tokens[first - 1]?.lower !== 'for') return false
  return selling.has(tokens[first - 2]) || selling.has(tokens[first - 3])
}

/** "31 officials at various airports: 19 at one, five at another": of the officials told of before. */
const isOfOfficials = ({ tokens, items }: Scene, item: Item): boolean =>
  item.quantity?.head === null &&
  stationed.has(tokens[item.last]) &&
  items.some((o) => o.sentence === item.sentence && o.last < item.first && o.quantity !== null && o.role === 'official')
const stationed = wordSet('at in')

const papers = wordSet('reports complaints referrals cases calls files allegations')

/** "Of the reports, 109 were of trafficking, 91 of forced marriage": a number alone counts reports there. */
const isOfReports = ({ tokens, sentences }: Scene, { sentence, quantity }: Item): boolean => {
  const { first } = sentences[sentence]!
  if (quantity?.head !== null || tokens[first]!.lower !== 'of') return false
  return papers.has(tokens[first + 2]) || (tokens[first + 2]?.pos === 'NUM' && papers.has(tokens[first + 3]))
}

const examining = wordSet(
  'identification detection discovery registration screening verification interrogation questioning monitoring checking profiling interviewing',
)

/** "160 recruiters identified during the week". */
const examined = wordSet('identified checked inspected screened questioned controlled')

/** "the arrest of 46 and the identification of 90": looked at only. */
const isExamined = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'of' && examining.has(tokens[first - 2])

const perhaps = wordSet('could may might')
const facing = wordSet('face facing')

/** "two could soon be facing justice": what may come. */
const isToFace = ({ tokens }: Scene, { last }: Item): boolean => {
  if (!perhaps.has(tokens[last])) return false
  for (let i = last + 1; i < last + 5; i++) if (facing.has(tokens[i])) return true
  return false
}

const relatives = wordSet('who whom which that')
const counted = wordSet('counted included')
const twice = wordSet('duplicates duplicated hoaxes unfounded')
const tooMany = wordSet('twice wrongly mistakenly erroneously error mistake too also well')

/** "71 others, whom our reporter counted as well, were workers on their way", "12 who were counted twice": counted by mistake. */
const isMiscounted = ({ tokens }: Scene, { last, sentence }: Item): boolean => {
  // "143 requests, of which 12 were duplicates"
  if (isAuxiliary(tokens[last]) && twice.has(tokens[last + 1])) return true
  const at = tokens[last]?.text === ',' ? last + 1 : last
  if (!relatives.has(tokens[at])) return false
  let hasCounted = false
  let isTooMany = false
  for (let i = at + 1; i < at + 9 && tokens[i]?.sentence === sentence && tokens[i]!.pos !== 'PUNCT'; i++) {
    hasCounted ||= counted.has(tokens[i])
    isTooMany ||= tooMany.has(tokens[i])
  }
  return hasCounted && isTooMany
}

/** "42 are still being questioned", "two were acquitted", "identified 17 recruiters": told of what no claim is made of. */
export const isElsewhere = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  if (looking.has(tokenAt(tokens, item.first - 1)) || isTrying(scene, item)) return true
  if (counting.has(tokenAt(tokens, item.first - 1)) && (item.sort === 'thing' || tokens[item.last]?.pos !== 'VERB'))
    return true
  // "one of the aircraft had a fault"
  if (item.unit === 'flights' && item.quantity?.partitive) return true
  if (isSum(scene, item) || isAllOf(scene, item)) return true
  if (isAside(scene, item) || isOfPursuit(scene, item.sentence) || isErratum(scene, item.sentence)) return true
  if (isFiction(scene, item.sentence)) return true
  if (isUncaught(scene, item) || isOfUncaught(scene, item) || isInThatClause(scene, item)) return true
  if (telling.has(tokens[item.last]) || isSpokenTo(scene, item)) return true
  if (isInQuestion(scene, item) || isRefused(scene, item) || isFoundWith(scene, item)) return true
  if (isExamined(scene, item) || isOfReports(scene, item) || isFoundAfter(scene, item) || isRelative(scene, item))
    return true
  if (isMiscounted(scene, item) || isPrice(scene, item) || isOfOfficials(scene, item) || isToFace(scene, item))
    return true
  if (isUnwilling(scene, item) || isRising(scene, item) || isPieceOf(scene, item) || isRuledOut(scene, item))
    return true
  if (
    examined.has(tokens[item.last]) &&
    (tokens[item.last + 1]?.pos === 'ADP' || tokens[item.last + 1]?.pos === 'PUNCT')
  )
    return tokens[item.last + 1]!.lower !== 'as'
  if (item.sort === 'bare' && isNumberOfThings(scene, scene.sentences[item.sentence]!.first, item.first)) return true
  const next = behindList(scene, item)
  if (!isAuxiliary(tokens[next])) return false
  for (let i = next + 1; i < next + 5; i++) {
    if (turning.has(tokens[i])) return back.has(tokens[i + 1])
    if (elsewhere.has(tokens[i])) return true
    // "were identified", by nobody who took them; "were identified as victims" says what they are.
    if (tokens[i]?.lower === 'identified') return tokens[i + 1]?.lower !== 'as'
    // "three of them are now working with the agency"
    if (tokens[i]?.lower === 'working') return aside.has(tokens[i + 1])
    if (confirming.has(tokens[i])) return tokens[i + 1]?.lower === 'to'
    if (!isAuxiliary(tokens[i]) && tokens[i]?.pos !== 'ADV') return false
  }
  return false
}

const coming = wordSet('found caught discovered seen')

/** "were found with hundreds of phones": nobody says that these were taken. */
const isFoundWith = ({ tokens }: Scene, { first, sort }: Item): boolean =>
  sort === 'thing' && tokens[first - 1]?.lower === 'with' && coming.has(tokens[first - 2])

const aside = wordSet('with alongside')
/** "were turned back by guards". */
const turning = wordSet('turned driven')
const back = wordSet('back away')
const confirming = wordSet('confirmed found said known')
const ofThem = wordSet('of whom which them')
const listing = wordSet('and ,')

/** The token behind the item and what goes with it: "120 people, 40 cars and 12 halls [were checked]", "53 of which [were]". */
const behindList = (scene: Scene, item: Item): number => {
  let next = behindRelative(scene, item)
  while (ofThem.has(scene.tokens[next])) next++
  for (let more = next; listing.has(scene.tokens[more]); more++) {
    const other = itemAt(scene, more + 1)
    if (!other?.quantity || other.sentence !== item.sentence) continue
    next = other.last
    more = next - 1
  }
  return next
}

const asking = wordSet('whether if')
const allOfThem = wordSet('all of them , both most')

/** "whether these 80 people are missing": nobody knows it. */
const isInQuestion = ({ tokens }: Scene, { first }: Item): boolean =>
  asking.has(tokenAt(tokens, first - 1)) || asking.has(tokenAt(tokens, first - 2))

/** "contacted 80 people, all of them have refused to return". */
const isRefused = ({ tokens }: Scene, { last }: Item): boolean => {
  if (tokens[last]?.text !== ',') return false
  let at = last + 1
  while (allOfThem.has(tokens[at])) at++
  if (at < last + 3) return false
  while (isAuxiliary(tokens[at])) at++
  return unwilling.has(tokens[at])
}

/** "only 15 had been arrested, not 17": the number that is not right. */
const isRuledOut = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'not' &&
  (tokens[first - 2]?.pos === 'PUNCT' || tokens[first - 2]?.lower === 'and')

const speaking = wordSet('spoke spoken speak speaks talked talk talks')
const withWords = wordSet('with to')
/** In front of those whose words they are: "according to two people", "testimony from 214 workers", "messages from 70 people". */
const wording = wordSet(
  'according testimony testimonies accounts statements affidavits interviews messages letters calls appeals pleas requests petitions',
)
const byWhom = wordSet('to from of by with')

/** "We spoke with nine women among them": of whom it is told that they were asked. */
export const isSpokenTo = ({ tokens }: Scene, item: Item): boolean =>
  (withWords.has(tokenAt(tokens, item.first - 1)) && speaking.has(tokens[item.first - 2])) ||
  (byWhom.has(tokenAt(tokens, item.first - 1)) && wording.has(tokens[item.first - 2]))

const unwilling = wordSet('surrendered themselves resisted refused declined resist refuse decline opposed rejected')

/** "86 others housed in shelters resisted being flown home", "six gave themselves up": what they did or did not let happen. */
const isUnwilling = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  for (let i = item.last; i < item.last + 9 && tokens[i]?.sentence === item.sentence; i++) {
    if (unwilling.has(tokens[i])) return true
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'CCONJ') return false
  }
  return false
}

const rising = wordSet(
  'staged marched rioted rebelled revolted protested demonstrated mutinied clashed gathered rallied',
)

/** "Around 300 Indians had staged a revolt and several were arrested": more rise than are taken. */
const isRising = ({ tokens }: Scene, { last, sentence }: Item): boolean => {
  for (let at = last; at < last + 9 && tokens[at]?.sentence === sentence; at++) {
    if (rising.has(tokens[at])) return true
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'PUNCT' || tokens[at]!.pos === 'CCONJ') return false
  }
  return false
}
