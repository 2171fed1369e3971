import type { Time } from '../../../model/claim.ts'
import { daysFor } from '../../time/index.ts'
import type { Draft } from '../draft.ts'
import { type Found, isTimeOfSpeech } from '../fields.ts'
import { markedAt } from '../marked.ts'
import { ownTimeOf } from '../own-fields.ts'
import { respectiveTime } from '../respective.ts'
import type { Scene } from '../scene.ts'
import { isNewTotal } from '../totals.ts'
import { sortOf } from './acts.ts'
import { daysApart } from './days-apart.ts'
import type { Headings } from './headings.ts'
import { dayOfOperation } from './operation-day.ts'
import type { Facts } from './position.ts'
import { withoutSpan, withSpan } from './taken.ts'
import { calendarOf, type Dated, datesFor, isUntold } from './time-candidates.ts'
import { type Choice, choose, moods, type Report, type Told, timeFrom, type Watch } from './time-choice.ts'
import { companyOf } from './time-company.ts'
import { headingDay, timeHeadingsOf } from './time-headings.ts'
import { areTwins, isCompared, isEarlierFigure, isListed, isToldFrom } from './time-lists.ts'
import { spanOf } from './time-spans.ts'
import type { TimeRanker } from './time-traits.ts'

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
  places: Headings,
  watch: Watch | null,
): void => {
  const calendar = calendarOf(scene)
  const headings = timeHeadingsOf(scene)
  const report: Report = {
    scene,
    facts,
    places,
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
    const isTwin: boolean = before !== null && before.modality === d.modality && areTwins(before, d)
    const each = d.item?.quantity ? respectiveTime(scene, d.item) : null
    if (each) {
      d.time = each.value
      d.spans = withSpan(d.spans, 'time', each.spans)
      d.inferred.delete('time')
      continue
    }
    if (
      own &&
      (d.whole ||
        isCompared(scene, d) ||
        isToldFrom(scene, own) ||
        isListed(scene, own, d, drafts[k - 1]) ||
        isListed(scene, own, d, drafts[k + 1]))
    ) {
      d.time = inMood(scene, own, d)
      d.spans = withSpan(d.spans, 'time', own.spans)
      d.inferred.delete('time')
      continue
    }
    const apart = daysApart(scene, d)
    if (apart) {
      d.time = apart
      d.spans = withoutSpan(d.spans, 'time')
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
      const dated =
        headingDay(scene, d, dates, headings) ??
        (isUntold(scene, d) ? null : choose(report, d, dates, told, choices, watch))
      const settled = dated && notDone(scene, d, dated, choices)
      choice = { dated: settled ?? dayOfOperation(scene, d, dates, choices), of: d }
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

/** "and expects 270 more in March": of what is to come the next March. */
const inMood = ({ layers }: Scene, { value, spans }: Found<Time>, { modality }: Draft): Time => {
  if (modality !== 'planned') return value
  const mention = layers.times.find(({ start }) => start === spans[0]?.start)
  if (!mention?.next) return value
  const { from, to } = daysFor(mention, modality)
  return { ...value, start: from, end: to }
}

/**
 * "They were arrested on Monday. They will be deported": the Monday on which something was done is none to come; but what a
 * court orders beside its sentence it orders on that day.
 */
const notDone = (scene: Scene, d: Draft, dated: Dated, choices: readonly Choice[]): Dated | null => {
  if (!isDayOfDone(scene, d, dated, choices)) return dated
  if (d.modality !== 'ordered') return null
  return choices.find((c) => c.of.action === 'convict' && c.dated?.mention === dated.mention)?.dated ?? null
}

const isDayOfDone = (scene: Scene, d: Draft, { mention }: Dated, choices: readonly Choice[]): boolean =>
  (d.modality === 'planned' || d.modality === 'ordered') &&
  mention.next !== null &&
  scene.tokens[mention.first]!.sentence !== d.sentence &&
  choices.some((c) => c.dated?.mention === mention && c.of.modality === 'happened')

/** "Up to November 22 the count had stood at 1,590": a new total is as of the day that opens its sentence, and hands it on to none. */
const closingOf = (scene: Scene, d: Draft, dates: readonly Dated[]): Dated | undefined =>
  isNewTotal(d)
    ? dates.find(
        ({ mention, from, to }) => from === null && to !== null && mention.first === scene.sentences[d.sentence]!.first,
      )
    : undefined

const apply = (scene: Scene, d: Draft, { dated }: Choice): void => {
  const own = dated !== null && scene.tokens[dated.mention.first]!.sentence === d.sentence
  d.time = dated && fromBeginning(scene, dated, upToSpeech(scene, d, timeFrom(scene, dated)))
  if (own || !dated) d.inferred.delete('time')
  else d.inferred.add('time')
  if (own) d.spans = withSpan(d.spans, 'time', [{ start: dated.mention.start, end: dated.mention.end }])
  else if (d.spans.time) d.spans = withoutSpan(d.spans, 'time')
}

/** "Since the operation began in November, 1,200 have been deported so far": a total has the beginning that its sentence gives. */
const fromBeginning = (scene: Scene, { mention }: Dated, time: Time): Time => {
  const { published, times } = scene.layers
  if (mention.rule !== 'so far' || time.start !== null || time.end === null || published === null) return time
  const { first, last } = scene.sentences[scene.tokens[mention.first]!.sentence]!
  for (let i = first; i < last; i++) {
    const t = markedAt(times, scene.timeAt, i)
    if (!t || t.from === null || t.from > time.end) continue
    if (t.cue === 'since') return { ...time, start: t.from }
    const span = spanOf(scene, scene.timeAt[i]! - 1)
    if (span && span.opens >= 0) return { ...time, start: span.from }
  }
  return time
}

/** "CCTV reported in August that 214 have so far been convicted": up to the day of the report is up to when it was told. */
const upToSpeech = (scene: Scene, d: Draft, time: Time): Time => {
  const { published, times } = scene.layers
  if (published === null || time.end !== published || time.start === published) return time
  const { first, last } = scene.sentences[d.sentence]!
  for (let n = 0; n < times.length; n++) {
    const t = times[n]!
    if (t.first < first || t.to === null || t.from === null || t.to >= published || !isTimeOfSpeech(scene, n)) continue
    if (t.first >= last) break
    if (time.start === null || time.start < t.from) return { ...time, end: t.to }
  }
  return time
}
