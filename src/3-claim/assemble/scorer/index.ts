import { type Token, tokenAt } from '../../../2-document/tokens.ts'
import type { Action } from '../../../model/claim.ts'
import { type WordSet, wordSet } from '../../lexicon.ts'
import { type Act, actWith } from '../act.ts'
import { sizeOf } from '../count.ts'
import { type Draft, draftWith } from '../draft.ts'
import { draftOf, partDraft } from '../draft-of.ts'
import { isFurther } from '../further.ts'
import { isOfDock } from '../in-dock.ts'
import { joinedAfter } from '../list.ts'
import { isPartOfElse } from '../part-of-else.ts'
import type { Item, Scene } from '../scene.ts'
import { isTraced } from '../told-else.ts'
import type { ReadingWatch, Weighed } from '../watch.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import type { Sum } from './family.ts'
import { type Around, addItem, addPair, aroundOf, type Scorer, scorerOf } from './features.ts'
import { leftOver } from './left-over.ts'
import { isSubjectOfElse } from './subject-of.ts'
import { isFigure, isToCome } from './to-come.ts'
import { bias, threshold, weights } from './weights.ts'

/** How likely it is that a number belongs to an act, by the weights of these features (logistic). */
export const likelihood = (
  features: readonly string[],
  table: Readonly<Record<string, number>>,
  base: number,
): number => {
  let z = base
  for (const f of features) z += table[f] ?? 0
  return 1 / (1 + Math.exp(-z))
}

let scorer: Scorer | null = null

/** The learnt scorer, made once. */
export const scorerInUse = (): Scorer => {
  scorer ??= scorerOf({ bias, threshold, weights })
  return scorer
}

/**
 * Numbers that no rule has attached to an act: the likeliest act takes them, where it is likely enough. `acts` are
 * those of each sentence.
 */
export const addScored = (
  scene: Scene,
  acts: readonly (readonly Act[])[],
  drafts: Draft[],
  scorer: Scorer,
  watch: Pick<ReadingWatch, 'number'> | null = null,
): void => {
  const added: Draft[] = []
  const sum: Sum = { z: 0, names: null }
  let mates: Item[] = []
  let taker: Candidate | null = null
  for (const item of leftOver(scene, drafts)) {
    const candidates = candidatesFor(scene, item, acts, drafts).filter(
      (c) =>
        !isOnlyOfSome(scene, item, c.action, drafts) &&
        !(lacking.has(c.action) && isTraced(scene, item)) &&
        !isSubjectOfElse(scene, item, acts[item.sentence] ?? [], c.action) &&
        !(suffered.has(c.action) && isToCome(scene, item)) &&
        !('whole' in c && (isOfDock(scene, item.sentence, c.action) || isPartOfElse(scene, item, c.whole))),
    )
    if (candidates.length === 0) continue
    const around = aroundOf(scene, item)
    sum.z = scorer.bias
    addItem(sum, scorer, scene, item, around)
    const own = sum.z
    let best: Candidate | null = null
    let most = scorer.least
    for (const candidate of candidates) {
      sum.z = own
      addPair(sum, scorer, scene, item, around, candidate)
      if (sum.z < most && !('act' in candidate && candidate.sure)) continue
      most = sum.z
      best = candidate
    }
    // "found 13,000 SIM cards, 11 SIM boxes and two guns": a list of things goes one way.
    if (!best && mates.includes(item)) best = taker
    const taken = best && scoredDraft(scene, item, best)
    const draft =
      taken?.modality === 'happened' && isToCome(scene, item) ? draftWith(taken, { modality: 'planned' }) : taken
    if (draft) added.push(draft)
    if (draft && item.sort === 'thing' && best !== taker) {
      mates = joinedAfter(scene, item, scene.sentences[item.sentence]!.last)
      taker = best
    }
    watch?.number(item, weighed(scorer, scene, item, around, candidates), draft ? best : null)
  }
  drafts.push(...added)
}

/** What those are no longer who have been found. */
const lacking = new Set<Action>(['missing', 'hold', 'recruit'])

/** "Three died. Indonesia expects 270 more in March": what nobody waits for. */
const suffered = new Set<Action>(['die', 'missing', 'harm', 'hold', 'recruit', 'defraud', 'escape'])

const wholes = wordSet('whom them')

/** "found 50 foreigners, 20 of whom were arrested": the act is told of some of them, so not of all. */
const isOnlyOfSome = ({ tokens }: Scene, item: Item, action: Action, drafts: readonly Draft[]): boolean => {
  for (const d of drafts) {
    const { item: some, act } = d
    if (d.action === action && some && isOfThem(tokens, item, some) && act.patients.includes(some)) return true
    if (
      d.action === action &&
      some?.part === true &&
      some.first > item.first &&
      some.sentence - item.sentence <= 1 &&
      sizeOf(some) < sizeOf(item) &&
      (act.group?.passive || (act.group && d.row.frame === 'subject')) &&
      act.patients.includes(some) &&
      act.group!.first - some.last < 4 &&
      (wholes.has(tokens[act.group!.first - 1]) ||
        wholes.has(tokens[some.first - 1]) ||
        wholes.has(tokens[some.first + 1]))
    )
      return true
  }
  return false
}

const finding = wordSet('found find finds discovered spotted counted met located encountered')

/** "found 90 migrants and freed 12 of them": so many of those told of right before, in one sentence. */
const isOfThem = (tokens: readonly Token[], item: Item, some: Item): boolean => {
  if (!finding.has(tokenAt(tokens, item.first - 1))) return false
  if (!some.part || some.sentence !== item.sentence || some.first < item.last || sizeOf(some) >= sizeOf(item))
    return false
  for (let i = some.first + 1; i < some.last + 2; i++)
    if (tokens[i - 1]!.lower === 'of' && tokens[i]!.lower === 'them') return true
  return false
}

/** The candidates once more, with the names of what was added up. */
const weighed = (
  scorer: Scorer,
  scene: Scene,
  item: Item,
  around: Around,
  candidates: readonly Candidate[],
): Weighed[] =>
  candidates.map((candidate) => {
    const names: string[] = []
    const sum: Sum = { z: scorer.bias, names }
    addItem(sum, scorer, scene, item, around)
    addPair(sum, scorer, scene, item, around, candidate)
    return { candidate, z: sum.z, names }
  })

const contrasting = wordSet('while whereas but')
const parting = wordSet('while whereas but ;')

/** "21 were stopped at the airport, while the other 12 were found in a house": told in a clause of its own, where and when it says. */
const hasOwnClause = (
  { tokens }: Scene,
  { trigger: { head } }: Act,
  { first, last }: Item,
  parts: WordSet,
): boolean => {
  const [from, to] = first > head ? [head, first] : [last, head]
  for (let i = from; i < to; i++) if (parts.has(tokens[i])) return true
  return false
}

const scoredDraft = (scene: Scene, item: Item, candidate: Candidate): Draft | null => {
  if ('act' in candidate) return ofAct(scene, candidate.act, item, candidate.sure)
  const { whole } = candidate
  if (
    whole.sentence === item.sentence &&
    whole.act.sentence === item.sentence &&
    hasOwnClause(scene, whole.act, item, contrasting)
  )
    return ofAct(scene, whole.act, item, isPart(scene, item, whole))
  return draftWith(partDraft(scene, whole, item), {
    sentence: item.sentence,
    anchor: item.head,
    partOf: isPart(scene, item, whole),
    rule: `${whole.row.name}, by likelihood`,
  })
}

const isPart = (scene: Scene, item: Item, whole: Draft): boolean =>
  item.part || (!isFurther(item) && !isFigure(scene, item) && (item.quantity!.low ?? 0) < (whole.count?.low ?? 0))

const ofAct = (scene: Scene, act: Act, item: Item, sure: boolean): Draft | null => {
  const told = hasOwnClause(scene, act, item, parting) ? actWith(act, { anchor: item.head }) : act
  const draft = draftOf(scene, told, item, null)
  // "…, and none was prosecuted": likelihood denies no number.
  return draft?.count && draft.modality !== 'denied'
    ? draftWith(draft, { rule: `${draft.row.name}, by likelihood`, partOf: draft.partOf || sure })
    : null
}
