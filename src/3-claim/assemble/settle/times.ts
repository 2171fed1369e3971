import type { Modality, Time } from '../../../model/claim.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import type { Found } from '../fields.ts'
import { ownTimeOf } from '../own-fields.ts'
import type { Scene } from '../scene.ts'
import { isNewTotal } from '../totals.ts'
import { sortOf } from './acts.ts'
import { formOf, hostFor, hostOf } from './host.ts'
import { headsOf, kinOf } from './kin.ts'
import { isOfOtherClause, isOfPart } from './modifier.ts'
import { isOfPlan, isOfTrial } from './of-trial.ts'
import { depthOf, takenShareOf } from './place-course.ts'
import { betweenOf, type Facts, factAt, isNear, isNearer, isOwn, noPosition, positionOf } from './position.ts'
import { begin, scoreOf } from './ranker.ts'
import { whomOf, withoutSpan, withSpan } from './taken.ts'
import {
  calendarOf,
  canDate,
  type Dated,
  datesFor,
  isUntold,
  none,
  spanning,
  unasked,
  upTo,
} from './time-candidates.ts'
import { aroundOf, type Company, companyOf, orderOf, sharesOf, withOf } from './time-company.ts'
import { id, type TimeRanker } from './time-traits.ts'
import { tenseOf } from './told-by.ts'

export type Watch = (
  draft: Draft,
  traits: readonly Uint8Array[],
  values: readonly (Time | null)[],
  pick: number,
) => void

const moods: Record<Modality, number> = {
  happened: 0,
  planned: 1,
  ordered: 1,
  ongoing: 2,
  estimated: 3,
  alleged: 4,
  denied: 5,
}

type Choice = { dated: Dated | null; of: Draft }
type Told = { last: Choice | null; operation: Choice | null; lead: Choice | null }

/** What all claims of a report share, and room for what each looks up. */
type Report = {
  scene: Scene
  facts: Facts
  ranker: TimeRanker
  company: Company
  traits: Uint8Array
  /** Of each date its position, seen from the claim. */
  where: number[]
  /** Of each slot the nearest of its dates, seen from the claim; -1 for none. */
  nearest: number[]
}

/**
 * Gives each claim its time: the likeliest of those that the report names, and of none. The acts of one operation share
 * its date, told before or after; the day of a statement is no day of the act, but closes a running total ("at 635, it
 * said on 31 August"). What is told of other people or of earlier years opens a scene of its own and hands nothing on.
 */
export const settleTimes = (
  scene: Scene,
  drafts: readonly Draft[],
  ranker: TimeRanker,
  facts: Facts,
  watch: Watch | null,
): void => {
  const calendar = calendarOf(scene)
  const report: Report = {
    scene,
    facts,
    ranker,
    company: companyOf(scene, drafts),
    traits: new Uint8Array(ranker.names.length),
    where: [],
    nearest: [],
  }
  const byMood: (Dated[] | undefined)[] = []
  const chosen = new Map<Draft, Choice>()
  const choices: Choice[] = []
  const told: Told = { last: null, operation: null, lead: null }
  let before: Draft | null = null
  for (let k = 0; k < drafts.length; k++) {
    const d = drafts[k]!
    const own = d.item?.quantity ? ownTimeOf(scene, d.item) : null
    const parent: Choice | undefined = d.whole && d.whole.sentence === d.sentence ? chosen.get(d.whole) : undefined
    const isTwin: boolean = before !== null && areTwins(before, d)
    if (
      own &&
      (d.whole ||
        isCompared(scene, d) ||
        isToldFrom(scene, own) ||
        isListed(scene, own, d, drafts[k - 1]) ||
        isListed(scene, own, d, drafts[k + 1]))
    ) {
      d.time = own.value
      d.spans = withSpan(d.spans, 'time', own.spans)
      d.inferred.delete('time')
      continue
    }
    if (!own && isEarlierFigure(scene, d)) {
      d.time = null
      d.spans = withoutSpan(d.spans, 'time')
      continue
    }
    let choice: Choice | null = parent ?? (isTwin ? told.last : null)
    if (!choice) {
      const dates = (byMood[moods[d.modality]] ??= datesFor(calendar, d.modality))
      const closing = closingOf(scene, d, dates)
      if (closing) {
        apply(scene, d, { dated: closing, of: d })
        continue
      }
      const dated = isUntold(scene, d) ? null : choose(report, d, dates, told, choices, watch)
      choice = { dated, of: d }
    }
    apply(scene, d, choice)
    chosen.set(d, choice)
    choices.push(choice)
    if (d.whole && parent) continue
    told.last = choice
    before = d
    if (sortOf(d.action).group === 0 && choice.dated) {
      told.operation = choice
      told.lead ??= choice
    }
  }
}

/** "Up to November 22 the count had stood at 1,590": a new total is as of the day that opens its sentence, and hands it on to none. */
const closingOf = (scene: Scene, d: Draft, dates: readonly Dated[]): Dated | undefined =>
  isNewTotal(d)
    ? dates.find(
        ({ mention, from, to }) => from === null && to !== null && mention.first === scene.sentences[d.sentence]!.first,
      )
    : undefined

/** Two numbers of one act: "seized 58 SIM cards and 11 phones". */
const areTwins = (a: Draft, b: Draft): boolean => a.act === b.act && a.anchor === b.anchor && !b.whole

const linking = wordSet('from with to')
const comparing = wordSet('up down compared rose fell')
const against = wordSet('against')

/** "131, up from 88 in the same period of 2023": what a number is compared with has the days behind it. */
const isCompared = ({ tokens }: Scene, { item }: Draft): boolean => {
  const before = tokens[(item?.first ?? 0) - 1]
  return against.has(before) || (linking.has(before) && comparing.has(tokens[item!.first - 2]))
}

const changes = wordSet('up down')

/** "14 in 2023, down from 31": of other days than the figure it is compared with, and nobody says of which. */
const isEarlierFigure = ({ tokens }: Scene, { item, rule }: Draft): boolean =>
  item !== null &&
  linking.has(tokens[item.first - 1]) &&
  changes.has(tokens[item.first - 2]) &&
  rule.endsWith('compared')

/** "and nine more the following day": a day counted from the one before is none that both numbers share. */
const isToldFrom = ({ layers }: Scene, { spans: [span] }: Found<Time>): boolean =>
  layers.times.some(({ start, rule }) => start === span!.start && rule === 'told from the date before')

/** "44 in 2022, 207 in 2023": in a list each number has the days behind it. */
const isListed = (scene: Scene, own: Found<Time>, d: Draft, other: Draft | undefined): boolean => {
  if (other === undefined || !areTwins(other, d) || !other.item?.quantity) return false
  const time = ownTimeOf(scene, other.item)?.value
  return time !== undefined && (time.start !== own.value.start || time.end !== own.value.end)
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

const choose = (
  report: Report,
  d: Draft,
  dates: readonly Dated[],
  { last, operation, lead }: Told,
  choices: readonly Choice[],
  watch: Watch | null,
): Dated | null => {
  const { scene, company, ranker, traits: t, where, nearest } = report
  setShared(report, d)
  const kin = kinOf(d, choices)
  const named = findNearest(report, d, dates)
  const ruledAs = d.inferred.has('time') ? 2 : 1
  const around = aroundOf(scene, d, dates)
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
    }
    const isHere = date !== null && isOwn(position)
    if (isHere && !canDate(date, d.anchor)) continue
    if (isHere && (isOfOtherClause(scene, company, d, date.mention) || isOfPart(scene, company, d, date.mention)))
      continue
    if (
      isHere &&
      (isOfPlan(scene, d, hostOfDate(report, date)) || isOfTrial(scene, company, d, hostOfDate(report, date)))
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

const timeFrom = (scene: Scene, { mention, from, to }: Dated): Time => ({
  start: from,
  end: to,
  text: scene.layers.text.slice(mention.start, mention.end),
})

const apply = (scene: Scene, d: Draft, { dated }: Choice): void => {
  const own = dated !== null && scene.tokens[dated.mention.first]!.sentence === d.sentence
  d.time = dated && timeFrom(scene, dated)
  if (own || !dated) d.inferred.delete('time')
  else d.inferred.add('time')
  if (own) d.spans = withSpan(d.spans, 'time', [{ start: dated.mention.start, end: dated.mention.end }])
  else if (d.spans.time) d.spans = withoutSpan(d.spans, 'time')
}
