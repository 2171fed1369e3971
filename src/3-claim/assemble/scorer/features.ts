import { type Token, tokenAt } from '../../../2-document/tokens.ts'
import { Action } from '../../../model/claim.ts'
import { wordSet } from '../../lexicon.ts'
import type { Patient } from '../en/rows.ts'
import type { Item, Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import { add, type Families, familiesOf, type Sum } from './family.ts'

const functionWords = wordSet(
  `of with than to from in by for the at on and or but including include included were was are is been has have had who whom
   which that while after before about some all another other more also said as since than until between among over under
   up down out were being a an into per against , ; : ( ) - — " ' not no only just they he she it those these where when`,
)
const relatives = wordSet('who which that whom whose where when')
const subordinators = wordSet('after before while because although though if until since as but whereas')

const shape = (t: Token | undefined, sentence: number): string =>
  !t || t.sentence !== sentence ? 'edge' : functionWords.has(t) ? t.lower : t.pos

const bucket = (n: number): string =>
  n <= 1 ? '1' : n <= 3 ? '3' : n <= 6 ? '6' : n <= 10 ? '10' : n <= 16 ? '16' : 'far'
const few = (n: number): string => (n === 0 ? '0' : n === 1 ? '1' : 'many')
const yes = (is: boolean): string => (is ? 'true' : 'false')
const small = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']

const kinds = new Map<string, Map<string, string>>()

/** What is counted: "people people", "money USD", "bare bare". */
const kindOf = ({ sort, unit }: Item): string => {
  let ofSort = kinds.get(sort)
  if (!ofSort) kinds.set(sort, (ofSort = new Map()))
  const last = unit ?? 'bare'
  let kind = ofSort.get(last)
  if (kind === undefined) ofSort.set(last, (kind = `${sort} ${last}`))
  return kind
}

/** What both kinds of features ask about an item, found once. */
export type Around = {
  kind: string
  before: string
  after: string
  opens: string
  national: string
  /** The words near it that say something of themselves; names say nothing of the next text. */
  words: string[]
}

const saying = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'AUX', 'ADP'])
const reach = 8

const wordsNear = ({ tokens, sentences }: Scene, item: Item): string[] => {
  const { first, last } = sentences[item.sentence]!
  const words: string[] = []
  for (let i = Math.max(first, item.first - reach); i < Math.min(last, item.last + reach); i++)
    if (saying.has(tokens[i]!.pos)) words.push(tokens[i]!.lower)
  return words
}

export const aroundOf = (scene: Scene, item: Item): Around => {
  const { tokens, sentences } = scene
  const s = item.sentence
  return {
    kind: kindOf(item),
    before: shape(tokenAt(tokens, item.first - 1), s),
    after: shape(tokens[item.last], s),
    opens: yes(item.first - sentences[s]!.first < 2),
    national: yes(item.nationalities.length > 0),
    words: wordsNear(scene, item),
  }
}

const itemFamilies = ({ familyOf }: Families) =>
  familyOf(
    [
      'sort',
      'before',
      'after',
      'head',
      'verb',
      'size',
      'hedge',
      'part',
      'more',
      'refers',
      'role',
      'nationality',
      'opens',
      'opening',
    ],
    (name) => name,
  )

/** What is told of a number whatever the act: its form, its neighbours, the verb that follows it. */
export const addItem = (
  sum: Sum,
  { items }: Scorer,
  scene: Scene,
  item: Item,
  { kind, before, after, opens, national }: Around,
): void => {
  const { tokens } = scene
  const q = item.quantity!
  const s = item.sentence
  const size = Math.floor(Math.log10(Math.max(1, q.low ?? q.high ?? 1)))
  let verb = 'none'
  for (let i = item.last; i < Math.min(item.last + 5, tokens.length) && tokens[i]!.sentence === s; i++)
    if (tokens[i]!.pos === 'VERB') {
      verb = tokens[i]!.lower
      break
    }
  add(sum, items.sort, kind)
  add(sum, items.before, before)
  add(sum, items.after, after)
  add(sum, items.head, tokens[item.head]!.lower)
  add(sum, items.verb, verb)
  add(sum, items.size, small[size] ?? String(size))
  add(sum, items.hedge, q.qualifier)
  add(sum, items.part, yes(item.part))
  add(sum, items.more, yes(q.more))
  add(sum, items.refers, item.group?.refers ?? 'none')
  add(sum, items.role, item.role ?? 'none')
  add(sum, items.nationality, national)
  add(sum, items.opens, opens)
  add(sum, items.opening, opening(scene, item))
}

/** What opens the sentence or line: "Evidence collected: …", "Among them …". */
const opening = (scene: Scene, item: Item): string => {
  const { first, last } = scene.sentences[item.sentence]!
  for (let i = first; i < Math.min(last, first + 5, item.first); i++) if (scene.tokens[i]!.text === ':') return 'label'
  return shape(scene.tokens[first], item.sentence)
}

const ways = ['same', 'goods', 'before', 'lead'] as const

/** What is told of a number and an act together. */
export const addPair = (
  sum: Sum,
  scorer: Scorer,
  scene: Scene,
  item: Item,
  around: Around,
  candidate: Candidate,
): void => {
  const { action } = candidate
  add(sum, scorer.way, candidate.way)
  add(sum, scorer.act, action)
  add(sum, scorer.actions[action], around.kind)
  add(sum, scorer.byWay[candidate.way], around.kind)
  add(sum, scorer.byWay[candidate.way], action)
  const words = scorer.words[action]
  for (const word of around.words) add(sum, words, word)
  if ('act' in candidate) addNear(sum, scorer, scene, item, around, candidate)
  else addFar(sum, scorer, scene, item, around, candidate)
}

/** Families that tell of an act of the same sentence: which way it takes the number, its side and its voice. */
const nearFamilies = ({ family, familyOf }: Families, place: string) => ({
  length: family(place),
  commas: family(`${place} commas`),
  verbs: family(`${place} verbs`),
  items: family(`${place} items`),
  breaks: family(`${place} breaks`),
  clauses: family(`${place} clauses`),
  full: familyOf(['object', 'subject'], (frame) => `${place} ${frame} full`),
  after: family(`${place} after`),
  before: family(`${place} before`),
})
type Near = ReturnType<typeof nearFamilies>
const voices = ['noun', 'passive', 'bare', 'active'] as const

type NearCandidate = Candidate & { way: 'same' | 'goods' }

const addNear = (
  sum: Sum,
  { near, patients }: Scorer,
  scene: Scene,
  item: Item,
  around: Around,
  { act, way }: NearCandidate,
): void => {
  const { tokens, itemAt } = scene
  const { head, kind, row } = act.trigger
  const follows = item.first > head
  const from = follows ? head + 1 : item.last
  const to = follows ? item.first : head
  let commas = 0
  let verbs = 0
  let items = 0
  let breaks = 0
  let clauses = 0
  for (let i = from; i < to; i++) {
    const t = tokens[i]!
    if (t.text === ',') commas++
    else if (t.text === ';' || t.text === ':' || t.text === '—' || t.text === '–') breaks++
    else if (relatives.has(t)) clauses++
    else if (subordinators.has(t)) breaks++
    else if (t.pos === 'VERB' || t.pos === 'AUX') verbs++
    if (itemAt[i] && scene.items[itemAt[i]! - 1]!.first === i) items++
  }
  const voice = kind === 'noun' ? 0 : act.group?.passive ? 1 : act.group?.bare ? 2 : 3
  const place = near[way][follows ? 'after' : 'before'][voice]!
  add(sum, place.length, bucket(to - from))
  add(sum, place.commas, few(commas))
  add(sum, place.verbs, few(verbs))
  add(sum, place.items, few(items))
  add(sum, place.breaks, few(breaks))
  add(sum, place.clauses, few(clauses))
  add(sum, place.full[row.frame], yes(hasCounted(act.patients)))
  add(sum, place.after, around.after)
  add(sum, place.before, around.before)
  add(sum, patients[row.patient], around.kind)
}

const hasCounted = (patients: readonly Item[]): boolean => {
  for (const p of patients) if (p.quantity) return true
  return false
}

const farFamilies = ({ family, familyOf }: Families, way: string) => ({
  gap: family(`${way} gap`),
  paragraph: family(`${way} paragraph`),
  smaller: family(`${way} smaller`),
  equal: family(`${way} equal`),
  unit: family(`${way} same unit`),
  nationality: familyOf(['true', 'false'], (is) => `${way} nationality ${is}`),
  before: family(`${way} before`),
  after: family(`${way} after`),
  opens: family(`${way} opens`),
})

type FarCandidate = Candidate & { way: 'before' | 'lead' }

const addFar = (
  sum: Sum,
  { far }: Scorer,
  scene: Scene,
  item: Item,
  around: Around,
  { way, whole }: FarCandidate,
): void => {
  const { sentences } = scene
  const gap = item.sentence - whole.sentence
  const size = item.quantity!.low ?? item.quantity!.high ?? 0
  const all = whole.count?.low ?? whole.count?.high ?? 0
  const told = far[way]
  add(sum, told.gap, gap < 0 ? '-1' : small[Math.min(gap, 5)]!)
  add(sum, told.paragraph, yes(sentences[item.sentence]!.paragraph === sentences[whole.sentence]!.paragraph))
  add(sum, told.smaller, yes(size < all))
  add(sum, told.equal, yes(size === all))
  add(sum, told.unit, yes(whole.count?.unit === item.unit))
  add(sum, item.nationalities.length > 0 ? told.nationality.true : told.nationality.false, yes(item.part))
  add(sum, told.before, around.before)
  add(sum, told.after, around.after)
  add(sum, told.opens, around.opens)
}

/** Weights by name of feature, where they start from, and how likely an act must be to take a number. */
export type Model = { bias: number; threshold: number; weights: Readonly<Record<string, number>> }

/** A model made ready to add features up. */
export const scorerOf = ({ bias, threshold, weights }: Model) => {
  const families = familiesOf(weights)
  const { family, familyOf } = families
  const voicesOf = (name: string): Near[] => voices.map((voice) => nearFamilies(families, `${name} ${voice}`))
  return {
    bias,
    /** The sum that is as likely as the threshold. */
    least: Math.log(threshold / (1 - threshold)),
    items: itemFamilies(families),
    way: family('way'),
    act: family('act'),
    actions: familyOf(Action.options, (action) => action),
    words: familyOf(Action.options, (action) => `${action} by`),
    byWay: familyOf(ways, (name) => name),
    near: {
      same: { after: voicesOf('same after'), before: voicesOf('same before') },
      goods: { after: voicesOf('goods after'), before: voicesOf('goods before') },
    },
    patients: familyOf<Patient>(['people', 'things', 'sites', 'money', 'any'], (patient) => `patient ${patient}`),
    far: { before: farFamilies(families, 'before'), lead: farFamilies(families, 'lead') },
  }
}
export type Scorer = ReturnType<typeof scorerOf>
