import { groups, sorts } from './acts.ts'
import { forms, hosts } from './host.ts'
import { heads, kins } from './kin.ts'
import { depths, takenShares } from './place-course.ts'
import { betweens, positions } from './position.ts'
import { rankerOf, type Traits, type Weights } from './ranker.ts'
import { companies, orders, ranks, shares } from './time-company.ts'
import { tenses } from './told-by.ts'

export const cues = ['none', 'on', 'in', 'since', 'by', 'from', 'between', 'until', 'other'] as const

/** What a time is told by, seen from a claim. */
export const timeTraits = {
  act: sorts,
  group: groups,
  position: positions,
  /** Where the days stand: the mention's own, or everything up to its last day (the state "as of" a day). */
  reading: ['plain', 'up-to', 'none', 'lasting', 'past', 'spanning'],
  cue: cues,
  length: ['day', 'days', 'month', 'months', 'year', 'open-start', 'open-end', 'none'],
  speech: ['no', 'yes'],
  /** Later than the day of publication. */
  future: ['no', 'yes'],
  ruled: ['no', 'own', 'carried'],
  last: ['start', 'same', 'other'],
  operation: ['no', 'last', 'first'],
  /** Whether the claim's own sentence names a time that is none of speaking. */
  sentence: ['own', 'names-none', 'names-one', 'names-speech'],
  tense: tenses,
  mood: ['happened', 'future', 'ongoing', 'estimated', 'alleged', 'denied'],
  size: ['none', 'small', 'large'],
  back: ['no', 'yes'],
  total: ['no', 'yes'],
  paragraph: ['same', 'next', 'far', 'none'],
  between: betweens,
  /** Against the claim which took this time: its people. */
  whom: ['unknown', 'same', 'other'],
  more: ['no', 'yes'],
  /** Whether an earlier claim of the same sort of act, or of the very same number, took it. */
  kin: kins,
  /** Whether it opens the claim's paragraph. */
  heads,
  /** Told right before the claim, right after it, further off. */
  order: orders,
  /** What else is told in the date's sentence, against the claim. */
  with: companies,
  shares,
  /** How often the report names these days. */
  rank: ranks,
  /** What the date hangs on. */
  host: hosts,
  form: forms,
  depth: depths,
  /** Which part of the claims before took it. */
  taken: takenShares,
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
  'more+last',
  'position',
  'reading',
  'cue',
  'length',
  'ruled',
  'last',
  'operation',
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
  'sentence+group',
  'sentence+position',
  'sentence+mood',
  'size+reading',
  'size+position',
  'back+position',
  'total+position',
  'between+position',
  'between+speech',
  'kin',
  'kin+group',
  'heads+group',
  'speech+group',
  'speech+act',
  'host',
  'host+between',
  'host+position',
  'host+group',
  'host+reading',
  'form+position',
  'form+sentence',
  'with',
  'with+position',
  'with+shares',
  'with+group',
  'with+act',
  'with+last',
  'shares+group',
  'rank',
  'rank+position',
  'rank+group',
  'order+position',
  'order+group',
  'order+last',
  'taken',
  'taken+group',
  'depth+reading',
  'depth+position',
] as const

type Name = keyof typeof timeTraits
/** Where each trait stands, in order. Written out: an object filled by a loop is a hash table, and slow. */
// biome-ignore format: one line
export const id = { act: 0, group: 1, position: 2, reading: 3, cue: 4, length: 5, speech: 6, future: 7, ruled: 8, last: 9, operation: 10, sentence: 11, tense: 12, mood: 13, size: 14, back: 15, total: 16, paragraph: 17, between: 18, whom: 19, more: 20, kin: 21, heads: 22, order: 23, with: 24, shares: 25, rank: 26, host: 27, form: 28, depth: 29, taken: 30 } as const satisfies Record<Name, number>

/** The same for all times that a claim might take. */
const shared = ['act', 'group', 'tense', 'mood', 'size', 'back', 'total', 'more', 'form', 'depth']

export const timeRanker = (weights: Weights, templates: readonly string[] = timeTemplates) =>
  rankerOf(timeTraits, templates, weights, shared)
export type TimeRanker = ReturnType<typeof timeRanker>
