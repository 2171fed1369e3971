import type { Modality, Time } from '../../../model/claim.ts'
import type { TimeMention } from '../../annotations.ts'
import { daysFor } from '../../time/index.ts'
import type { Draft } from '../draft.ts'
import { isTimeOfSpeech, ownTimeOf } from '../fields.ts'
import type { Scene } from '../scene.ts'
import { groups, sortOf, sorts } from './acts.ts'
import {
  betweenOf,
  betweens,
  type Facts,
  factAt,
  isNear,
  isNearer,
  isOwn,
  noPosition,
  positionOf,
  positions,
} from './position.ts'
import { begin, rankerOf, scoreOf, type Traits, type Weights } from './ranker.ts'

const cues = ['none', 'on', 'in', 'since', 'by', 'from', 'between', 'until', 'other'] as const

/** What a time is told by, seen from a claim. */
export const timeTraits = {
  act: sorts,
  group: groups,
  position: positions,
  /** Where the days stand: the mention's own, or everything up to its last day (the state "as of" a day). */
  reading: ['plain', 'up-to', 'none', 'lasting', 'past'],
  cue: cues,
  length: ['day', 'days', 'month', 'months', 'year', 'open-start', 'open-end', 'none'],
  speech: ['no', 'yes'],
  /** Later than the day of publication. */
  future: ['no', 'yes'],
  ruled: ['no', 'own', 'carried'],
  last: ['start', 'same', 'other'],
  operation: ['no', 'last', 'first'],
  /** Whether the claim's place is that of the claim which took this time. */
  place: ['unknown', 'same', 'other'],
  /** Whether the claim's own sentence names a time that is none of speaking. */
  sentence: ['own', 'names-none', 'names-one', 'names-speech'],
  tense: ['noun', 'past', 'perfect', 'pluperfect', 'present', 'future', 'bare'],
  mood: ['happened', 'future', 'ongoing', 'estimated', 'alleged', 'denied'],
  size: ['none', 'small', 'large'],
  back: ['no', 'yes'],
  total: ['no', 'yes'],
  paragraph: ['same', 'next', 'far', 'none'],
  between: betweens,
  /** Against the claim which took this time: its people. */
  whom: ['unknown', 'same', 'other'],
  more: ['no', 'yes'],
} satisfies Traits

export const timeTemplates = [
  'sentence+tense',
  'cue+length',
  'between+length',
  'act+position',
  'position+cue',
  'operation+group',
  'paragraph+last',
  'whom',
  'whom+last',
  'whom+place',
  'more+last',
  'more+place',
  'place+paragraph',
  'position',
  'reading',
  'cue',
  'length',
  'ruled',
  'last',
  'operation',
  'place',
  'sentence',
  'between',
  'group+position+reading',
  'position+speech',
  'position+tense',
  'act+length',
  'length+mood',
  'length+tense',
  'reading+tense',
  'reading+total',
  'reading+speech',
  'reading+cue',
  'ruled+position',
  'ruled+act',
  'ruled+mood',
  'last+sentence',
  'last+act',
  'last+paragraph',
  'last+tense',
  'operation+paragraph',
  'place+last',
  'place+operation',
  'sentence+group',
  'sentence+position',
  'sentence+mood',
  'size+reading',
  'size+position',
  'back+position',
  'total+position',
  'between+position',
  'between+speech',
] as const

type Name = keyof typeof timeTraits
const id = Object.fromEntries(Object.keys(timeTraits).map((n, i) => [n, i])) as Record<Name, number>

/** The same for all times that a claim might take. */
const shared = ['act', 'group', 'tense', 'mood', 'size', 'back', 'total', 'more']

export const timeRanker = (weights: Weights, templates: readonly string[] = timeTemplates) =>
  rankerOf(timeTraits, templates, weights, shared)
export type TimeRanker = ReturnType<typeof timeRanker>

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

const cueIndex = new Map<string, number>(cues.map((c, i) => [c, i]))

const tenseOf = (d: Draft): number => {
  const { group } = d.act
  if (!group) return 0
  if (group.perfect) return group.tense === 'past' ? 3 : 2
  if (group.tense === 'past') return 1
  if (group.tense === 'present') return 4
  if (group.tense === 'none') return 6
  return 5
}

const dayMs = 86_400_000

const lengthOf = (from: string | null, to: string | null): number => {
  if (from === null) return 5
  if (to === null) return 6
  const days = (Date.parse(to) - Date.parse(from)) / dayMs
  return days < 1 ? 0 : days < 12 ? 1 : days < 32 ? 2 : days < 200 ? 3 : 4
}

type Dated = {
  mention: TimeMention
  from: string | null
  to: string | null
  speech: boolean
  length: number
  reading: number
  /** The same number for the same days. */
  days: number
}
const [plain, upTo, lasting, past] = [0, 1, 3, 4]
type Choice = { dated: Dated | null; place: string | null; of: Draft }

/**
 * What each mention means in a claim of this mood; the same days read as the end of all before ("as of"); and where they
 * differ, what it means for a state ("kept shut since Feb 5") and, for an order already given, the days that are past.
 */
const datesFor = (scene: Scene, modality: Modality, speech: readonly boolean[]): Dated[] => {
  const dates: Dated[] = []
  const { times } = scene.layers
  for (let n = 0; n < times.length; n++) {
    const mention = times[n]!
    if (mention.sort !== 'date') continue
    const add = (from: string | null, to: string | null, reading: number) => {
      if (from === null && to === null) return
      const same = dates.find((o) => o.from === from && o.to === to)
      const length = same ? same.length : lengthOf(from, to)
      dates.push({ mention, from, to, speech: speech[n]!, length, reading, days: same ? same.days : dates.length })
    }
    const { from, to } = daysFor(mention, modality)
    add(from, to, plain)
    if (from !== null && to !== null) add(null, to, upTo)
    if (mention.ongoing && modality !== 'ongoing') add(mention.ongoing.from, mention.ongoing.to, lasting)
    if (mention.next && (modality === 'planned' || modality === 'ordered')) add(mention.from, mention.to, past)
  }
  return dates
}

/**
 * Gives each claim its time: the likeliest of those that the report names, and of none. The acts of one operation share
 * its date, told before or after; the day of a statement is no day of the act, but closes a running total ("at 635, it
 * said on 31 August"). What is told of other places or of earlier years opens a scene of its own and hands nothing on.
 */
export const settleTimes = (
  scene: Scene,
  drafts: readonly Draft[],
  ranker: TimeRanker,
  facts: Facts,
  watch: Watch | null,
): void => {
  const speech = scene.layers.times.map(
    (t) => t.from !== null && (t.first < scene.dateline || isTimeOfSpeech(scene, t)),
  )
  const byMood = new Map<number, Dated[]>()
  const chosen = new Map<Draft, Choice>()
  let last: Choice | null = null
  let operation: Choice | null = null
  let lead: Choice | null = null
  let before: Draft | null = null
  for (const d of drafts) {
    const own = d.item?.quantity ? ownTimeOf(scene, d.item) : null
    const parent: Choice | undefined = d.whole && d.whole.sentence === d.sentence ? chosen.get(d.whole) : undefined
    const isTwin: boolean = before !== null && before.act === d.act && before.anchor === d.anchor && !d.whole
    const place = d.places[0]?.name ?? null
    if (own && d.whole) continue
    let choice: Choice | null = parent ?? (isTwin ? last : null)
    if (!choice) {
      const mood = moods[d.modality]
      let dates = byMood.get(mood)
      if (!dates) byMood.set(mood, (dates = datesFor(scene, d.modality, speech)))
      choice = {
        dated: choose(scene, d, dates, place, last, operation, lead, ranker, facts, watch),
        place,
        of: d,
      }
    }
    apply(scene, d, choice)
    chosen.set(d, choice)
    if (d.whole && parent) continue
    last = choice
    before = d
    if (sortOf(d.action).group === 0 && choice.dated) {
      operation = choice
      lead ??= choice
    }
  }
}

const choose = (
  scene: Scene,
  d: Draft,
  dates: readonly Dated[],
  place: string | null,
  last: Choice | null,
  operation: Choice | null,
  lead: Choice | null,
  ranker: TimeRanker,
  facts: Facts,
  watch: Watch | null,
): Dated | null => {
  const { published } = scene.layers
  const { sort, group } = sortOf(d.action)
  const t = new Uint8Array(ranker.names.length)
  t[id.act] = sort
  t[id.group] = group
  t[id.mood] = moods[d.modality]
  t[id.tense] = tenseOf(d)
  const fact = factAt(scene, facts, d.sentence)
  t[id.back] = fact & 1
  t[id.total] = (fact >> 1) & 1
  const count = d.count?.low ?? d.count?.high ?? null
  t[id.size] = count === null ? 0 : count < 1000 ? 1 : 2
  t[id.more] = d.item?.quantity?.more ? 1 : 0
  const where: number[] = []
  let named = 1
  for (const { mention, speech } of dates) {
    const position = positionOf(scene, d.sentence, d.anchor, mention.first, mention.last)
    where.push(position)
    if (isOwn(position)) named = speech ? (named === 2 ? 2 : 3) : 2
  }
  // The same days named elsewhere are the same candidate: only the nearest mention of them stands.
  const ruledAs = d.inferred.has('time') ? 2 : 1
  const seen: Uint8Array[] = []
  const values: (Time | null)[] = []
  begin(ranker, t)
  let pick = 0
  let taken = 0
  let top: Dated | null = null
  let most = Number.NEGATIVE_INFINITY
  next: for (let n = 0; n <= dates.length; n++) {
    const date = dates[n] ?? null
    const position = date ? where[n]! : noPosition
    // "As of" is said where the number is.
    if (date?.reading === upTo && !isNear(position)) continue
    if (date)
      for (let k = 0; k < dates.length; k++) {
        if (k === n || dates[k]!.reading !== date.reading || dates[k]!.days !== date.days) continue
        if (isNearer(where[k]!, position) || (where[k] === position && k < n)) continue next
      }
    t[id.position] = position
    t[id.reading] = date ? date.reading : 2
    t[id.cue] = date ? (date.mention.cue === null ? 0 : (cueIndex.get(date.mention.cue) ?? cues.length - 1)) : 0
    t[id.between] = date ? betweenOf(scene, d.sentence, d.anchor, date.mention.first, date.mention.last) : 0
    t[id.length] = date ? date.length : 7
    t[id.speech] = date?.speech ? 1 : 0
    t[id.future] = date && published !== null && (date.from ?? date.to)! > published ? 1 : 0
    const isRuled = date ? d.time !== null && d.time.start === date.from && d.time.end === date.to : d.time === null
    t[id.ruled] = isRuled ? (date ? ruledAs : 1) : 0
    t[id.last] = last === null ? 0 : isSame(last, date) ? 1 : 2
    const inOperation = date && operation && isSame(operation, date)
    const inLead = date && lead && isSame(lead, date)
    t[id.operation] = inOperation ? 1 : inLead ? 2 : 0
    const from = inOperation ? operation : inLead ? lead : last && isSame(last, date) ? last : null
    t[id.place] = !from || from.place === null || place === null ? 0 : from.place === place ? 1 : 2
    t[id.sentence] = date && isOwn(position) ? 0 : named
    t[id.paragraph] = from ? paragraphGap(scene, from.of.sentence, d.sentence) : 3
    t[id.whom] = from ? whomOf(d, from.of) : 0
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

/** Whether a claim before took the same days: their numbers hold within one mood only. */
const isSame = ({ dated }: Choice, date: Dated | null): boolean =>
  dated === null || date === null ? dated === date : dated.from === date.from && dated.to === date.to

const whomOf = (d: Draft, told: Draft): number => {
  if (!d.nationalities.length || !told.nationalities.length) return 0
  return d.nationalities.some((n) => told.nationalities.includes(n)) ? 1 : 2
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
  const spans = { ...d.spans }
  delete spans.time
  if (own) spans.time = [{ start: dated.mention.start, end: dated.mention.end }]
  d.spans = spans
}
