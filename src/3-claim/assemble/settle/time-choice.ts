import { tokenAt } from '../../../2-document/tokens.ts'
import type { Modality, Time } from '../../../model/claim.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { isOfAside, isTerm } from '../time-aside.ts'
import { sortOf } from './acts.ts'
import { isDayOfFewer } from './day-of-fewer.ts'
import { type Headings, isUnderOther } from './headings.ts'
import { formOf, hostFor, hostOf, verbRightBehind } from './host.ts'
import { headsOf, kinOf } from './kin.ts'
import { dayClauseOf, isOfNextClause, isOfOtherClause, isOfPart } from './modifier.ts'
import { isOfNamedRaid, isOfPlan, isOfTrial, isPastOfClause } from './of-trial.ts'
import { depthOf, takenShareOf } from './place-course.ts'
import { betweenOf, type Facts, factAt, isNear, isNearer, isOwn, noPosition, positionOf } from './position.ts'
import { begin, scoreOf } from './ranker.ts'
import { earlierAt, isSinceThen } from './since-then.ts'
import { whomOf } from './taken.ts'
import { canDate, type Dated, none, spanning, unasked, upTo } from './time-candidates.ts'
import { aroundOf, type Company, orderOf, sharesOf, withOf } from './time-company.ts'
import { id, type TimeRanker } from './time-traits.ts'
import { dateOfWhen, dayOfOrder } from './time-when.ts'
import { tenseOf } from './told-by.ts'
import { isApartFrom, turnOf } from './turn.ts'
import { isOfWhose } from './whose.ts'

export type Watch = (
  draft: Draft,
  traits: readonly Uint8Array[],
  values: readonly (Time | null)[],
  pick: number,
) => void

export const moods: Record<Modality, number> = {
  happened: 0,
  planned: 1,
  ordered: 1,
  ongoing: 2,
  estimated: 3,
  alleged: 4,
  denied: 5,
}

export type Choice = { dated: Dated | null; of: Draft }
export type Told = { last: Choice | null; operation: Choice | null; lead: Choice | null }

/** What all claims of a report share, and room for what each looks up. */
export type Report = {
  scene: Scene
  facts: Facts
  /** The places that head the paragraphs of a bulletin. */
  places: Headings
  ranker: TimeRanker
  company: Company
  traits: Uint8Array
  /** Of each date its position, seen from the claim. */
  where: number[]
  /** Of each slot the nearest of its dates, seen from the claim; -1 for none. */
  nearest: number[]
}

/** Sets what is the same for all times that a claim might take. */
const setShared = ({ scene, facts, ranker, traits: t }: Report, d: Draft): void => {
  const { sort, group } = sortOf(d.action)
  t[id.act] = sort
  t[id.group] = group
  t[id.mood] = moods[d.modality]
  t[id.tense] = tenseOf(d)
  t[id.form] = formOf(scene, d)
  const fact = factAt(scene, facts, d.sentence)
  t[id.back] = fact & 1
  t[id.total] = (fact >> 1) & 1
  const count = d.count?.low ?? d.count?.high ?? null
  t[id.size] = count === null ? 0 : count < 1000 ? 1 : 2
  t[id.more] = d.item?.quantity?.more ? 1 : 0
  t[id.depth] = depthOf(scene, d.sentence)
  begin(ranker, t)
}

/** Finds the nearest mention of the same days in the same reading; gives what the sentence names: a value of `sentence`. */
const findNearest = ({ scene, where, nearest }: Report, d: Draft, dates: readonly Dated[]): number => {
  let named = 1
  nearest.fill(-1)
  for (let n = 0; n < dates.length; n++) {
    const { mention, speech, slot } = dates[n]!
    const position =
      n > 0 && dates[n - 1]!.mention === mention
        ? where[n - 1]!
        : positionOf(scene, d.sentence, d.anchor, mention.first, mention.last)
    where[n] = position
    if (isOwn(position)) named = speech ? (named === 2 ? 2 : 3) : 2
    while (nearest.length <= slot) nearest.push(-1)
    const other = nearest[slot]!
    if (other < 0 || isNearer(position, where[other]!)) nearest[slot] = n
  }
  return named
}

export const choose = (
  report: Report,
  d: Draft,
  dates: readonly Dated[],
  { last, operation, lead }: Told,
  choices: readonly Choice[],
  watch: Watch | null,
): Dated | null => {
  const { scene, company, ranker, traits: t, where, nearest } = report
  const published = scene.layers.published !== null
  setShared(report, d)
  const kin = kinOf(d, choices)
  const named = findNearest(report, d, dates)
  const ruledAs = d.inferred.has('time') ? 2 : 1
  const ofWhen = dateOfWhen(scene, d, dates) ?? dayOfOrder(scene, d, dates)
  if (ofWhen) return ofWhen
  const around = aroundOf(scene, d, dates)
  const sinceThen = isSinceThen(scene, d)
  const dayClause = named === 1 ? null : dayClauseOf(scene, d)
  const turn = turnOf(scene, d.sentence)
  const since = earlierAt(scene, d)
  const seen: Uint8Array[] = []
  const values: (Time | null)[] = []
  let pick = 0
  let taken = 0
  let top: Dated | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let n = 0; n <= dates.length; n++) {
    const date = n < dates.length ? dates[n]! : null
    const position = date ? where[n]! : noPosition
    if (date) {
      // "As of" and "since" are said where the number is.
      if ((date.reading === upTo || date.reading === spanning) && !isNear(position)) continue
      if (nearest[date.slot] !== n) continue
      if (date.against !== null && d.item?.quantity !== date.against) continue
    }
    const isHere = date !== null && isOwn(position)
    // Nothing has happened yet after the day of publication.
    if (date?.future && d.modality === 'happened' && !ahead.has(d.action)) continue
    if (sinceThen && date && !(isHere && date.mention.first > d.act.trigger.head)) continue
    if (since >= 0 && date && !(isHere && date.mention.first > since)) continue
    if (isHere && dayClause && (date.mention.first < dayClause.first || date.mention.first >= dayClause.last)) continue
    if (date && !isHere && turn >= 0 && (turn === d.sentence || isApartFrom(scene, turn, date.mention.first))) continue
    if (date && !isHere && isUnderOther(scene, report.places, d.sentence, date.mention.first)) continue
    if (date && !isHere && isOfPlan(scene, d, hostOfDate(report, date))) continue
    if (date && !isHere && !published && isYearFarOff(scene, date, d)) continue
    if (date && isDayOfFewer(report, d, date, position, choices)) continue
    if (
      isHere &&
      (!canDate(date, d.anchor) ||
        isOfAside(scene, date.mention, d.anchor) ||
        isTerm(date.mention, d.action) ||
        isComparedWith(scene, date))
    )
      continue
    if (
      isHere &&
      (isOfOtherClause(scene, company, d, date.mention) ||
        isOfPart(scene, company, d, date.mention) ||
        isOfVerbBehind(scene, d, date) ||
        isOfNextClause(scene, d, date.mention))
    )
      continue
    if (
      isHere &&
      (isPastOfClause(scene, d, date) ||
        isOfNamedRaid(scene, d, date) ||
        isOfWhose(scene, d, date.mention.first) ||
        isOfPlan(scene, d, hostOfDate(report, date)) ||
        isOfTrial(scene, company, d, hostOfDate(report, date)))
    )
      continue
    t[id.position] = position
    t[id.reading] = date ? date.reading : none
    t[id.cue] = date ? date.cue : 0
    t[id.between] = isHere ? betweenOf(scene, d.sentence, d.anchor, date.mention.first, date.mention.last) : 0
    t[id.length] = date ? date.length : 7
    t[id.speech] = date?.speech ? 1 : 0
    t[id.future] = date?.future ? 1 : 0
    const isRuled = date ? isOf(date, d.time) : d.time === null
    t[id.ruled] = isRuled ? (date ? ruledAs : 1) : 0
    const isLast = last !== null && isSame(last, date)
    t[id.last] = last === null ? 0 : isLast ? 1 : 2
    const inOperation = date !== null && operation !== null && isSame(operation, date)
    const inLead = date !== null && lead !== null && isSame(lead, date)
    t[id.operation] = inOperation ? 1 : inLead ? 2 : 0
    const from = inOperation ? operation : inLead ? lead : isLast ? last : null
    t[id.sentence] = isHere ? 0 : named
    t[id.paragraph] = from ? paragraphGap(scene, from.of.sentence, d.sentence) : 3
    t[id.kin] =
      kin.figure !== null && isSame(kin.figure, date) ? 2 : kin.sort !== null && isSame(kin.sort, date) ? 1 : 0
    t[id.heads] = date && !isHere ? headsOf(scene, d.sentence, date.mention.first) : 0
    t[id.whom] = from ? whomOf(d, from.of) : 0
    const own = date ? scene.tokens[date.mention.first]!.sentence : -1
    const isElsewhere = date !== null && !isHere
    t[id.order] = !date ? 0 : isHere ? 1 : orderOf(around, date, d.anchor)
    t[id.with] = !date ? 0 : isHere ? 1 : withOf(company, d, own)
    t[id.shares] = isElsewhere ? sharesOf(company, d, own) : 0
    t[id.rank] = date ? date.rank : 0
    t[id.taken] = takenShareOf(takenBy(choices, date), choices.length)
    t[id.host] = isHere ? hostFor(scene, company, d, hostOfDate(report, date)) : 0
    const score = scoreOf(ranker, t)
    if (watch) {
      seen.push(t.slice())
      values.push(date ? timeFrom(scene, date) : null)
    }
    if (score > most) {
      most = score
      top = date
      pick = taken
    }
    taken++
  }
  watch?.(d, seen, values, pick)
  return top
}

/** "17, five more than in 2023": the date of what the number is held against. */
const isComparedWith = ({ tokens }: Scene, { mention: { first }, from, to }: Dated): boolean => {
  if (tokenAt(tokens, first - 1)?.lower === 'than') return true
  if (from === to) return false
  const at = against.has(tokens[first]) ? first : first - 1
  if (!against.has(tokenAt(tokens, at))) return false
  for (let i = at - 1; i >= 0 && at - i <= changeReach; i--) {
    const t = tokens[i]!
    if (t.sentence !== tokens[first]!.sentence) return false
    if (compared.has(t) || changes.has(t)) return true
    if (upDown.has(t)) return tokens[at]!.lower === 'from'
    if (t.pos !== 'NUM' && t.pos !== 'DET' && t.pos !== 'ADJ' && t.lower !== 'of') return false
  }
  return false
}

/** "an increase of 18 percent from last year", "compared with 2023", "up a third from last year". */
const against = wordSet('from on over with to')
const compared = wordSet('compared')
const changes = wordSet('increase decrease rise drop fall decline growth percent %')
const upDown = wordSet('up down')
const changeReach = 6

/** What is said or ordered of days to come. */
const ahead = new Set<Draft['action']>(['order', 'pledge', 'warn', 'dispute'])

/** Longer than half a year: what `lengthOf` gives for "in 2023". */
const years = 4

/** "Britain did so in 2023": where nobody knows when the text was published, a year dates what stands beside it only. */
const isYearFarOff = ({ tokens }: Scene, { mention, length }: Dated, { sentence }: Draft): boolean =>
  length === years && Math.abs(tokens[mention.first]!.sentence - sentence) > 1

/** "Kenya, which brought home 290, last week shut two bureaus": no date of what is told before the comma. */
const isOfVerbBehind = ({ tokens }: Scene, { act }: Draft, { mention: { first, last } }: Dated): boolean =>
  act.trigger.head < first && verbRightBehind(tokens, first, last) >= 0

/** What a date hangs on: looked for when first asked. */
const hostOfDate = ({ scene, company }: Report, date: Dated): number => {
  if (date.host === unasked) date.host = hostOf(scene, company, date.mention.first, date.mention.last)
  return date.host
}

/** Whether the rules chose these days, or the day that they begin with. */
const isOf = ({ from, to, reading }: Dated, time: Time | null): boolean =>
  time !== null && time.start === from && (time.end === to || reading === spanning)

/** Whether a claim before took the same days. */
const isSame = ({ dated }: Choice, date: Dated | null): boolean =>
  dated === null || date === null ? dated === date : dated.days === date.days

/** How many claims before took the same days, or none. */
const takenBy = (choices: readonly Choice[], date: Dated | null): number => {
  let taken = 0
  for (let k = 0; k < choices.length; k++) if (isSame(choices[k]!, date)) taken++
  return taken
}

const paragraphGap = (scene: Scene, a: number, b: number): number => {
  const gap = Math.abs(scene.sentences[a]!.paragraph - scene.sentences[b]!.paragraph)
  return gap === 0 ? 0 : gap === 1 ? 1 : 2
}

export const timeFrom = (scene: Scene, { mention, from, to }: Dated): Time => ({
  start: from,
  end: to,
  text: scene.layers.text.slice(mention.start, mention.end),
})
