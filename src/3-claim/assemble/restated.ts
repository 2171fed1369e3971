import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { people } from '../group/people.ts'
import { wordSet } from '../lexicon.ts'
import { actWith } from './act.ts'
import { actorIn } from './actors.ts'
import { countOf, sizeOf, totalOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import * as lists from './en/restating.ts'
import { timeOf } from './fields.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { sourceOf } from './source.ts'
import { subjectSpan } from './subject.ts'
import { pushTold } from './told-act.ts'

const numbers = wordSet(lists.numbers)
const putting = wordSet(lists.putting)
const giving = wordSet(lists.giving)
const bringing = wordSet(lists.bringing)
const speaking = wordSet(lists.speaking)
const figures = wordSet(lists.figures)
const stating = wordSet(lists.stating)
const saying = wordSet(lists.saying)
const believing = wordSet(lists.believing)
const whole = wordSet(lists.whole)
const changes = wordSet(lists.changes)
const ends = wordSet(lists.ends)
const adverbs = wordSet(lists.adverbs)
const holding = wordSet(lists.holding)
const names = wordSet('names')
const variety = wordSet('various different several many')
const demonstratives = wordSet(lists.demonstratives)

/**
 * Another figure for the act told last, carried by a word for the figure: "put it at 143, up from 97", "gave their number as
 * 53", "spoke of more than 200", "had announced 96", "believe that the number is nearer 80".
 */
export const addRestated = (scene: Scene, n: number, drafts: Draft[], free: readonly Item[]): Item[] => {
  const taken: Item[] = []
  for (const item of free) {
    const verb = tallied(scene, item)
    const listed = verb < 0 ? null : toldLast(n, drafts, item, 4)
    if (listed && moving.has(listed.action)) {
      push(scene, n, verb, listed, item, drafts)
      taken.push(item)
      continue
    }
    if (!isBareFigure(scene, item)) continue
    const cue = cueBefore(scene, n, item)
    if (cue < 0 || isAsked(scene, n) || (figures.has(scene.tokens[cue]) && isDisputed(n, drafts))) continue
    if (isStillThere(scene, item)) {
      pushTold(scene, 'hold', n, item.head, 'ongoing', itemWith(item, { sort: 'people', unit: 'people' }), drafts)
      taken.push(item)
      continue
    }
    const named = namedBetween(scene, cue, item.first)
    const told = bringing.has(scene.tokens[cue])
      ? addedTo(n, drafts, item)
      : (sitesBefore(n, drafts, item) ??
        toldLast(n, drafts, item, stating.has(scene.tokens[cue]) || speaking.has(scene.tokens[cue]) ? 3 : 8, {
          near: pointsBack(scene, cue, item.first),
        }) ??
        toldUncounted(n, drafts, scene, cue))
    if (!told || (named && named.join() !== told.nationalities.join())) continue
    push(scene, n, cue, told, item, drafts)
    taken.push(item)
    const earlier = earlierFigure(scene, item, free)
    if (!earlier) continue
    push(scene, n, cue, told, earlier, drafts)
    taken.push(earlier)
  }
  return taken
}

/** "dismissed a figure of 85,000": told by the dispute. */
const isDisputed = (n: number, drafts: readonly Draft[]): boolean =>
  drafts.some((d) => d.action === 'dispute' && d.sentence === n)

const moving = new Set(['escape', 'rescue', 'arrest'])
const tallying = wordSet('registered counted recorded tallied')
/** "registered for social security", "counted as missing". */
const otherwise = wordSet('for as with among')

/** "By noon 97 of them had been registered": the verb that says how many have come so far; -1 for none. */
const tallied = (scene: Scene, item: Item): number => {
  const { tokens } = scene
  if (item.sort === 'thing' || (item.quantity!.head !== null && !people.get(tokens[item.quantity!.head]))) return -1
  let at = item.quantity!.last
  while (at < item.last + 4 && !isAuxiliary(tokens[at])) at++
  if (!isAuxiliary(tokens[at])) return -1
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  return tallying.has(tokens[at]) && !otherwise.has(tokens[at + 1]) ? at : -1
}

/** A number that stands alone or counts people only: "53", "more than 200 people", and nothing behind it that it counts. */
const isBareFigure = (scene: Scene, item: Item): boolean => {
  const q = item.quantity!
  if (item.part || item.role === 'official' || item.nationalities.length > 0) return false
  const next = scene.tokens[item.last]
  if (q.head !== null && !people.get(scene.tokens[q.head])) return false
  return (
    next === undefined ||
    next.sentence !== scene.tokens[item.first]!.sentence ||
    ends.has(next) ||
    // "371 persons of various nationalities"
    (next.lower === 'of' && variety.has(scene.tokens[item.last + 1])) ||
    isTime(scene, item.last)
  )
}

const there = wordSet('inside there trapped captive stranded held')

/** "speaks of around 900 still inside": those who are held, whatever was told of others. */
const isStillThere = ({ tokens }: Scene, { last }: Item): boolean =>
  tokens[last]?.lower === 'still' && there.has(tokens[last + 1])

const isTime = (scene: Scene, i: number): boolean => scene.timeAt[i]! > 0

/** The word that carries the figure, before the number; -1 where none does. */
const cueBefore = (scene: Scene, n: number, item: Item): number => {
  const { tokens } = scene
  const { first } = scene.sentences[n]!
  let at = item.first - 1
  while (at > first && adverbs.has(tokens[at])) at--
  const t = tokens[at]
  if (at < first || t === undefined) return -1
  if (stating.has(t) && at === item.first - 1) return at
  // "has the names of 389"
  if (t.lower === 'of' && names.has(tokens[at - 1])) return holding.has(tokens[at - 3]) ? at - 3 : -1
  // "tell us of as many as 50"
  if (t.lower === 'of' && tokens[at - 1]?.pos === 'PRON' && speaking.has(tokens[at - 2])) return at - 2
  if (t.lower === 'of' && (speaking.has(tokens[at - 1]) || figures.has(tokens[at - 1]))) return at - 1
  if (isBe(t) && tokens[at - 1]?.lower === 'it') return saying.has(tokens[at - 2]) ? at : -1
  if (isBe(t) && tokens[at - 1]?.lower === 'there') return believing.has(tokens[at - 2]) ? at : -1
  if (isBe(t)) return numbers.has(tokens[at - 1]) && whole.has(tokens[at - 2]) ? at : -1
  const led = t.lower === 'at' ? putting : t.lower === 'as' ? giving : t.lower === 'to' ? bringing : null
  if (!led) return -1
  for (let i = at - 1; i > first && at - i < 7; i--) {
    if (!led.has(tokens[i])) continue
    // "Their number was given as 27"
    if (isBe(tokens[i - 1]) && numbers.has(tokens[i - 2]) && whole.has(tokens[i - 3])) return i
    for (let k = i + 1; k < at; k++)
      if (numbers.has(tokens[k]) || isThose(scene, i, k) || (tokens[k]!.lower === 'it' && k === i + 1 && k === at - 1))
        return i
    return -1
  }
  return -1
}

/** "This brings those assisted since January to 83". */
const isThose = ({ tokens }: Scene, verb: number, k: number): boolean =>
  k === verb + 1 && bringing.has(tokens[verb]) && tokens[k]!.lower === 'those' && tokens[k + 1]?.pos === 'VERB'

/** "put the number of Filipinas at 11": whose number it is, where the cue says. */
const namedBetween = (scene: Scene, from: number, to: number): readonly string[] | null => {
  for (let i = from + 1; i < to; i++) {
    const nations = itemAt(scene, i)?.nationalities
    if (nations?.length) return nations
  }
  return null
}

/** "It does not know how many are still there. An MP claims that the number is over 400": another number than the one told. */
export const isAsked = (scene: Scene, n: number): boolean => {
  const { tokens, sentences } = scene
  const { last } = sentences[n]!
  for (let i = sentences[Math.max(0, n - 1)]!.first; i < last; i++)
    if (tokens[i]!.lower === 'how' && tokens[i + 1]?.lower === 'many') return true
  return false
}

const sideways = new Set(['recruit', 'harm', 'charge', 'order', 'sanction', 'defraud'])

/** "50 were arrested, bringing the total to 80": the figure that was told last, smaller than the sum it is added to. */
const addedTo = (n: number, drafts: readonly Draft[], item: Item): Draft | null =>
  drafts.findLast(
    (d) =>
      n - d.sentence <= 1 &&
      !d.whole &&
      d.count?.unit === 'people' &&
      d.item !== item &&
      totalOf(d) < sizeOf(item) &&
      // "netted 61, brought the total to 90 and left one dead": of those told before it.
      (d.sentence < n || !d.item || d.item.first < item.first),
  ) ?? null

/** "pulled down 148 houses; residents speak of 30": houses as well, whoever was told of before. */
const sitesBefore = (n: number, drafts: readonly Draft[], { sort, first }: Item): Draft | null => {
  const told = drafts.findLast((d) => d.sentence === n && d.count !== null && d.item !== null && d.item.last <= first)
  return told?.count?.unit === 'sites' && sort === 'bare' ? told : null
}

/** "puts that figure at 2,688": of the figure told right before. */
const pointsBack = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++)
    if (demonstratives.has(scene.tokens[i]) && numbers.has(scene.tokens[i + 1])) return true
  return false
}

/**
 * The figure of people near enough that it may be another number for: the nearest in size, later ones first; where the words
 * point to it, the last.
 */
const toldLast = (
  n: number,
  drafts: readonly Draft[],
  item: Item,
  most: number,
  { near = false }: { near?: boolean } = {},
): Draft | null => {
  let best: Draft | null = null
  let least = Math.log(most)
  // What befell people before is seldom what someone counts anew, where anything else is told.
  const apart = drafts.some((d) => !sideways.has(d.action) && d.count?.unit === 'people')
  for (const d of drafts) {
    const gap = n - d.sentence
    if (gap > 6 || ((d.whole || d.partOf) && gap > 1) || d.count?.unit !== 'people' || d.item === item) continue
    const far =
      Math.abs(Math.log(sizeOf(item) / totalOf(d))) +
      gap * (near ? 1 : 0.05) +
      (apart && sideways.has(d.action) ? 1 : 0)
    if (far > least) continue
    least = far
    best = d
  }
  return best
}

/** "143, up from 97 two days earlier": the figure before. */
const earlierFigure = (scene: Scene, item: Item, free: readonly Item[]): Item | null => {
  const { tokens } = scene
  for (let i = item.last; i < item.last + 6; i++) {
    if (tokens[i]?.lower !== 'from' || !changes.has(tokens[i - 1])) continue
    const earlier = itemAt(scene, i + 1)
    return earlier && free.includes(earlier) && earlier.sort !== 'thing' ? earlier : null
  }
  return null
}

/** "Sri Lankans were rescued. The ministry put the number at 40": those of whom the sentence before told without a number. */
const toldUncounted = (n: number, drafts: readonly Draft[], { tokens }: Scene, cue: number): Draft | null => {
  if (!putting.has(tokens[cue]) && !giving.has(tokens[cue])) return null
  const told = drafts.findLast((d) => d.row.patient === 'people' && d.item?.sort === 'people')
  return told && !told.count && n - told.sentence === 1 ? told : null
}

const alleging = wordSet('alleged alleges')
const estimates = wordSet('estimate estimates')

const push = (scene: Scene, n: number, cue: number, told: Draft, item: Item, drafts: Draft[]): void => {
  const { first } = scene.sentences[n]!
  const agent = subjectSpan(scene, cue, first)
  const actor = agent ? actorIn(scene, agent) : null
  const source =
    sourceOf(scene, n, item.head) ??
    (actor && {
      value: { name: actor.name, kind: actor.kind ?? 'official', via: [] },
      spans: [{ start: actor.start, end: actor.end }],
    })
  const alleged = alleging.has(scene.tokens[cue])
  let doubted = estimates.has(scene.tokens[cue])
  for (let i = first; i < item.first && !doubted; i++) doubted = believing.has(scene.tokens[i]) && !itemAt(scene, i)
  const time = timeOf(scene, actWith(told.act, { sentence: n }), item.head, 'happened')
  // "put it at 143 on Friday": as of that day.
  if (time && putting.has(scene.tokens[cue])) time.value.start = null
  const alike = !told.count || (sizeOf(item) < totalOf(told) * 2 && sizeOf(item) * 2 > totalOf(told))
  const spans = { ...told.spans }
  if (source) spans.source = source.spans
  if (time) spans.time = time.spans
  drafts.push(
    draftWith(told, {
      item,
      antecedent: null,
      sentence: n,
      anchor: item.head,
      // What somebody denies is put right by another figure.
      modality: alleged ? 'alleged' : doubted ? 'estimated' : told.modality === 'denied' ? 'happened' : told.modality,
      count: countOf(
        scene,
        itemWith(item, { unit: told.count?.unit === 'sites' ? 'sites' : 'people' }),
        told.row.patient,
      ),
      source: source?.value ?? null,
      nationalities: alike ? told.nationalities : [],
      time: time?.value ?? told.time,
      spans,
      inferred: new Set([...told.inferred, 'places', ...(time ? [] : (['time'] as const))]),
      rule: `${told.row.name}, another figure`,
    }),
  )
}
