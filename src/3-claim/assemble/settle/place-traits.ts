import { groups, sorts } from './acts.ts'
import { echoes } from './echo.ts'
import { heads, kins, refers } from './kin.ts'
import { landCounts, landRanks } from './lands.ts'
import { leads } from './led.ts'
import { kinds, standings, ways } from './place-candidates.ts'
import { depths, ownTimes, spotCounts, spreads, takenShares } from './place-course.ts'
import { purposes } from './place-purpose.ts'
import { betweens, positions, references } from './position.ts'
import { rankerOf, type Traits, type Weights } from './ranker.ts'

/** What a place is told by, seen from a claim. */
export const placeTraits = {
  act: sorts,
  group: groups,
  position: positions,
  kind: kinds,
  way: ways,
  standing: standings,
  /** What the rules chose: this place in the claim's sentence, carried from before, or another. */
  ruled: ['no', 'own', 'carried'],
  /** Whether the claim before was placed there. */
  last: ['start', 'same', 'other'],
  /** Whether the operation told last, or the first one, was. */
  operation: ['no', 'last', 'first'],
  /** Against the place of the claim before: contains it, lies within it, same country, another one. */
  relation: ['none', 'within', 'around', 'country', 'abroad'],
  /** Whether the claim's own sentence names a place. */
  sentence: ['own', 'names-none', 'names-one', 'names-way'],
  country: ['unknown', 'main', 'other'],
  size: ['none', 'small', 'large'],
  mood: ['happened', 'future', 'ongoing', 'other'],
  back: ['no', 'yes'],
  total: ['no', 'yes'],
  /** Whether it is the country that the people of the claim are of. */
  people: ['unknown', 'theirs', 'not-theirs'],
  between: betweens,
  /** "Another 20": an occurrence of its own. */
  more: ['no', 'yes'],
  reference: references,
  /** Whether the title names it. */
  title: ['no', 'yes'],
  /** Whether an earlier claim of the same sort of act, or of the very same number, was placed there. */
  kin: kins,
  refers,
  /** Whether it opens the claim's paragraph. */
  heads,
  /** Whether a court that the text names sits there. */
  court: ['no', 'yes'],
  /** Whether the figure that the claim's is part of was placed there. */
  parent: ['none', 'same', 'other'],
  /** How often its country is named against the others, and how many there are. */
  landRank: landRanks,
  lands: landCounts,
  /** Whether the text has told of an operation, in this paragraph or the one beside it, or further off. */
  begun: ['no', 'near', 'far'],
  /** Its country against that of the claim before, and that of the operation told last. */
  lastLand: ['start', 'same', 'other', 'none'],
  operationLand: ['start', 'same', 'other', 'none'],
  depth: depths,
  spots: spotCounts,
  ownTime: ownTimes,
  /** Which part of the claims before were placed there. */
  taken: takenShares,
  /** What a site is for. */
  purpose: purposes,
  led: leads,
  /** What the claim before was: an operation, a journey, a court case. */
  lastGroup: ['start', ...groups],
  /** How the claim's sentence points at it without its name. */
  echo: echoes,
  /** Whether the claim's sentence speaks of several countries, provinces or places. */
  spread: spreads,
} satisfies Traits

export const placeTemplates = [
  'reference+kind',
  'group+kind',
  'group+way',
  'sentence+way',
  'more+last',
  'more+operation',
  'position',
  'kind',
  'way',
  'standing',
  'standing+kind',
  'standing+group',
  'ruled',
  'operation',
  'relation',
  'country',
  'people',
  'between',
  'act+position',
  'act+kind',
  'act+way+kind',
  'position+kind',
  'position+way',
  'group+position+way',
  'position+standing',
  'standing+act',
  'ruled+position',
  'ruled+act',
  'last+sentence',
  'last+act',
  'operation+group',
  'relation+group',
  'country+kind',
  'country+group',
  'size+kind',
  'mood+position',
  'mood+kind',
  'back+position',
  'back+last',
  'total+kind',
  'between+position',
  'title',
  'title+group',
  'kin',
  'kin+group',
  'kin+refers',
  'refers+last',
  'refers+operation',
  'heads+group',
  'refers+kind',
  'sentence+kind',
  'court+group',
  'parent',
  'landRank',
  'landRank+group',
  'lands+kind',
  'lands+landRank',
  'begun+kind',
  'begun+group+kind',
  'lastLand',
  'lastLand+group',
  'operationLand',
  'operationLand+group',
  'act+sentence+kind',
  'depth+kind',
  'spots+kind',
  'spots+position',
  'ownTime+kind',
  'ownTime+position',
  'taken',
  'taken+group',
  'purpose+act',
  'purpose+group',
  'purpose+way',
  'purpose+position',
  'purpose+sentence',
  'people+way',
  'people+group',
  'people+act+way',
  'led',
  'led+way',
  'led+group',
  'led+act+way',
  'led+kind',
  'last+lastGroup',
  'last+group+lastGroup',
  'echo',
  'echo+kind',
  'echo+group',
  'spread+kind',
  'spread+standing',
] as const

type Name = keyof typeof placeTraits
/** Where each trait stands, in order. Written out: an object filled by a loop is a hash table, and slow. */
// biome-ignore format: one line
export const id = { act: 0, group: 1, position: 2, kind: 3, way: 4, standing: 5, ruled: 6, last: 7, operation: 8, relation: 9, sentence: 10, country: 11, size: 12, mood: 13, back: 14, total: 15, people: 16, between: 17, more: 18, reference: 19, title: 20, kin: 21, refers: 22, heads: 23, court: 24, parent: 25, landRank: 26, lands: 27, begun: 28, lastLand: 29, operationLand: 30, depth: 31, spots: 32, ownTime: 33, taken: 34, purpose: 35, led: 36, lastGroup: 37, echo: 38, spread: 39 } as const satisfies Record<Name, number>

/** The same for all places that a claim might take. */
const shared = [
  'act',
  'group',
  'size',
  'mood',
  'back',
  'total',
  'reference',
  'more',
  'refers',
  'lands',
  'begun',
  'depth',
  'spots',
  'ownTime',
  'lastGroup',
  'spread',
]

export const placeRanker = (weights: Weights, templates: readonly string[] = placeTemplates) =>
  rankerOf(placeTraits, templates, weights, shared)
export type PlaceRanker = ReturnType<typeof placeRanker>
