import { tokenAt } from '../../2-document/tokens.ts'
import { sentenceKind } from '../../2-document/vocabulary.ts'
import type { Action } from '../../model/claim.ts'
import { ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { ofCaptors, ofSuspects } from './act-groups.ts'
import { sizeOf, totalOf } from './count.ts'
import type { Draft } from './draft.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

/** The figure told before that a sentence's numbers are parts of, or null. */
export const wholeOf = (scene: Scene, n: number, drafts: readonly Draft[], parts: readonly Item[]): Draft | null => {
  const { first } = scene.sentences[n]!
  const sum = openingSum(scene, first)
  if (sum && !parts.includes(sum)) return toldOfSum(n, drafts, sum)
  return (
    sameWhole(scene, n, drafts, parts) ??
    namedWhole(scene, first, drafts, parts) ??
    calledWhole(scene, n, drafts, parts) ??
    wholeFor(scene, n, drafts, parts)
  )
}

/** "The 135 victims include 117 men": the sum that a sentence names before its parts, or null. */
export const sumNamed = (scene: Scene, parts: readonly Item[]): Item | null => {
  const [sum, ...rest] = parts
  if (!sum || !rest.length || sum.group?.refers !== 'back') return null
  const verb = onBoard.has(scene.tokens[sum.last]) ? sum.last + 2 : sum.last
  if (!includes.has(scene.tokens[verb])) return null
  return rest.some((i) => sizeOf(i) >= sizeOf(sum)) ? null : sum
}

/** "The 160 migrants on board included …". */
const onBoard = wordSet('on')

/** "Of the 22, 19 are men": the 22, whoever else was told of last. */
const openingSum = (scene: Scene, first: number): Item | null => {
  if (!ofs.has(scene.tokens[first])) return null
  const sum = itemAt(scene, first + 1) ?? itemAt(scene, first + 2)
  return sum?.quantity && (sum.sort === 'people' || sum.sort === 'bare') ? sum : null
}

/** What is told last of those whom the sum counts. */
const sameWhole = (scene: Scene, n: number, drafts: readonly Draft[], parts: readonly Item[]): Draft | null => {
  const sum = sumNamed(scene, parts)
  return sum ? toldOfSum(n, drafts, sum) : null
}

const toldOfSum = (n: number, drafts: readonly Draft[], sum: Item): Draft | null => {
  const told = drafts.findLast(
    (d) => !d.whole && d.count?.unit === 'people' && n - d.sentence <= 8 && totalOf(d) === sizeOf(sum),
  )
  return told ? doneRather(told, drafts) : null
}

const called: Readonly<Record<string, Action>> = {
  returnees: 'repatriate',
  repatriates: 'repatriate',
  deportees: 'deport',
  detainees: 'arrest',
  arrestees: 'arrest',
  escapees: 'escape',
  evacuees: 'rescue',
  convicts: 'convict',
}
const calledWords = wordSet(Object.keys(called))
const ofCalled = sentenceKind((word) => calledWords.has(word))

/** Of those a sentence calls detainees nothing is told that was told of defendants, nor of returnees what was told of either. */
export const isToldOfOthers = (scene: Scene, n: number, { action }: Draft): boolean => {
  const called = actionCalled(scene, n)
  return called !== null && called !== action && (ofSuspects.has(called) || ofSuspects.has(action))
}

/** What was done to those whom a sentence calls "returnees" or "detainees"; null where it does not. */
export const actionCalled = ({ tokens, sentences }: Scene, n: number): Action | null => {
  const { first, last, has } = sentences[n]!
  if (!(has & ofCalled)) return null
  for (let i = first; i < last; i++) if (calledWords.has(tokens[i])) return called[tokens[i]!.lower]!
  return null
}

/** "18 of the 149 were women": the number that a part names itself a part of. */
const sumBehind = (scene: Scene, { quantity }: Item): Item | null => {
  const of = quantity!.last
  if (scene.tokens[of]?.lower !== 'of' || !definite.has(scene.tokens[of + 1])) return null
  const sum = itemAt(scene, of + 2)
  return sum?.quantity && sum.quantity !== quantity ? sum : null
}

/** "Thirty-four of the returnees come from Edo", "Of the 90, 61 are male": what they are called, or how many, says which act. */
const calledWhole = (scene: Scene, n: number, drafts: readonly Draft[], parts: readonly Item[]): Draft | null => {
  const { tokens, sentences } = scene
  const all = sumBehind(scene, parts[0]!)
  const counted = all && drafts.findLast((d) => !d.whole && d.count?.unit === 'people' && totalOf(d) === sizeOf(all))
  if (counted) return doneRather(counted, drafts)
  const { first } = sentences[n]!
  const largest = Math.max(...parts.map(sizeOf))
  const near = (d: Draft): boolean =>
    !d.whole && d.count?.unit === 'people' && d.modality !== 'denied' && n - d.sentence <= 8
  for (let i = first; i < Math.min(sentences[n]!.last, Math.max(first + 8, parts.at(-1)!.first)); i++) {
    if (!calledWords.has(tokens[i])) continue
    const action = called[tokens[i]!.lower]
    const counted = itemAt(scene, i)
    const sum = counted?.quantity && !counted.part ? sizeOf(counted) : null
    const named = drafts.findLast(
      (d) =>
        near(d) &&
        d.action === action &&
        !areOfOthers(d, parts) &&
        (sum === null ? totalOf(d) > largest : totalOf(d) === sum),
    )
    if (named) return named
  }
  if (tokens[first]?.lower !== 'of' || tokens[first + 1]?.lower !== 'the') return null
  const sum = itemAt(scene, first + 2)?.quantity
  if (!sum) return null
  const alike = drafts.filter((d) => near(d) && totalOf(d) === (sum.high ?? sum.low))
  const told = alike.findLast((d) => d.act.group?.finite && !whom.has(tokens[d.act.group.first - 2]))
  return told && alike.length > 1 ? doneRather(told, drafts) : null
}
const whom = wordSet('whom which that')

/** "102 foreigners convicted of fraud": what they are, not what is told of them. */
const past = new Set(['convict', 'charge'])
const isPast = ({ action, act }: Draft): boolean => past.has(action) && act.group?.bare === true

/** "Three of the Vietnamese women" are no part of five Chinese, nor "19 of the detainees" of the Chinese part of them. */
const areOfOthers = (d: Draft, parts: readonly Item[]): boolean =>
  d.nationalities.length > 0 &&
  parts.every((i) =>
    i.nationalities.length ? !i.nationalities.some((n) => d.nationalities.includes(n)) : parts[0]!.part && d.partOf,
  )

/** The latest whole figure of people near enough and large enough to hold the parts. */
const wholeFor = (scene: Scene, n: number, drafts: readonly Draft[], parts: readonly Item[]): Draft | null => {
  const largest = Math.max(...parts.map(sizeOf))
  const sum = parts.reduce((total, i) => total + sizeOf(i), 0)
  let best: Draft | null = null
  for (let k = drafts.length - 1; k >= 0; k--) {
    const d = drafts[k]!
    if (n - d.sentence > 8) break
    if (d.whole || d.count?.unit !== 'people' || isToldOfOthers(scene, n, d) || areOfOthers(d, parts)) continue
    // "The 15 will not be deported. Two of them …": of whom nothing came to be, no part did.
    if (d.modality === 'denied') break
    const size = d.count.high ?? d.count.low ?? 0
    if (size === sum && parts.length > 1) return doneRather(d, drafts)
    if (size <= largest || n - d.sentence > 6) continue
    if (!best || (best.sentence === d.sentence && isPast(best))) best = d
  }
  return best && doneRather(best, drafts)
}

/** How far before the first part the participle stands that names the whole. */
const NAMED_BEFORE = 8
const definite = wordSet('the these those')
const includes = wordSet('include includes included including comprise comprised comprises were are')

/** "The repatriated nationals include 50 Thais": the participle says which act told before is broken down. */
const namedWhole = (scene: Scene, first: number, drafts: readonly Draft[], parts: readonly Item[]): Draft | null => {
  const { tokens } = scene
  const start = parts[0]!.first
  if (!includes.has(tokenAt(tokens, start - 1))) return null
  const largest = Math.max(...parts.map(sizeOf))
  const from = Math.max(first, start - NAMED_BEFORE)
  for (let i = first; i < start - 1; i++) {
    // "In a statement, the bureau said the deported foreigners, which include …": right before its noun, however far on.
    if (i >= first + 4 && i < from) continue
    if (i >= first + 4 && !definite.has(tokens[i - 1])) continue
    const { lower } = tokens[i]!
    const named = drafts.findLast(
      (d) =>
        !d.whole &&
        d.count?.unit === 'people' &&
        totalOf(d) > largest &&
        tokens[d.act.trigger.head]!.lower === lower &&
        lower.endsWith('ed'),
    )
    if (named) return named
  }
  return null
}

const done = new Set<Action>(['rescue', 'arrest', 'repatriate', 'deport', 'release'])

/** "freed 142 from a hostel where they had been forced to work": the sentence is about those freed. */
const mainOf = (d: Draft, drafts: readonly Draft[]): Draft =>
  (ofCaptors.has(d.action) &&
    drafts.find(
      (o) => done.has(o.action) && o.sentence === d.sentence && !o.whole && o.count && totalOf(o) === totalOf(d),
    )) ||
  d

/** What is only planned or ordered for a group gives way to what was done to the same group. */
const doneRather = (told: Draft, drafts: readonly Draft[]): Draft => mainOf(doneInstead(told, drafts), drafts)

const doneInstead = (d: Draft, drafts: readonly Draft[]): Draft =>
  d.modality !== 'planned' && d.modality !== 'ordered' && d.action !== 'order'
    ? d
    : (drafts.findLast(
        (o) =>
          !o.whole &&
          o.action !== 'order' &&
          o.modality === 'happened' &&
          o.count?.unit === 'people' &&
          totalOf(o) === totalOf(d),
      ) ?? d)
