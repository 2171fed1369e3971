import { wordSet } from '../lexicon.ts'
import { totalOf } from './count.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** A smaller whole is the sum of others by chance. */
const least = 8
/** So many sentences lie between a whole and its parts at most. */
const far = 8
/** So many parts are told one by one. */
const most = 8

/**
 * "247 were detained. … 119 were rounded up on Friday, another 84 the day after, the last 44 on Sunday": those told of one
 * after the other, of whom the same is told as of a whole before or behind them that they add up to, are parts of it; so are two in
 * one sentence that add up to those told of right before, whatever is told of them.
 */
export const markSummed = ({ tokens, sentences }: Scene, drafts: readonly Draft[]): void => {
  for (const d of drafts)
    if (isBesidePart(tokens, drafts, d) || isIncluded(tokens, sentences[d.sentence]!.first, drafts, d)) d.partOf = true
  const counted = drafts.filter(isWhole)
  if (counted.length < 3) return
  const bySentence: Draft[][] = []
  for (const d of counted) (bySentence[d.sentence] ??= []).push(d)
  for (const whole of counted) {
    if (whole.partOf || totalOf(whole) < least) continue
    const around: Draft[] = []
    const last = Math.min(bySentence.length - 1, whole.sentence + far)
    for (let n = Math.max(0, whole.sentence - far); n <= last; n++) around.push(...(bySentence[n] ?? []))
    const same = around.filter((d) => d === whole || (d.action === whole.action && !d.partOf))
    const at = same.indexOf(whole)
    for (const d of runOf(same.slice(at + 1), whole) ?? runOf(same.slice(0, at), whole) ?? halvesOf(around, whole))
      d.partOf = true
  }
}

const pointing = wordSet('the this that these those')
const totals = wordSet('figure figures number numbers total totals tally')
const including = wordSet('includes include included')

/** "The figure includes the rescue of 60 women in Tema": of a greater number told of right before. */
const isIncluded = (tokens: Scene['tokens'], first: number, drafts: readonly Draft[], d: Draft): boolean =>
  isWhole(d) &&
  pointing.has(tokens[first]) &&
  totals.has(tokens[first + 1]) &&
  including.has(tokens[first + 2]) &&
  drafts.some(
    (o) =>
      o.action === d.action &&
      o.count?.unit === d.count!.unit &&
      d.sentence - o.sentence > 0 &&
      d.sentence - o.sentence < 3 &&
      (o.count.low ?? 0) > d.count!.low!,
  )

const joints = wordSet('and while but whereas')

/** "Nine of the victims were ransomed and six fled": those as well are some of the victims. */
const isBesidePart = (
  tokens: Scene['tokens'],
  drafts: readonly Draft[],
  { item, count, sentence, partOf }: Draft,
): boolean =>
  !partOf &&
  item?.quantity != null &&
  item.sort === 'bare' &&
  count?.unit === 'people' &&
  joints.has(tokens[item.first - 1]) &&
  drafts.some((o) => o.partOf && o.sentence === sentence && o.item?.part === true && o.item.last < item.first)

const isWhole = ({ count, item }: Draft): boolean =>
  count !== null && count.unit === 'people' && count.qualifier === 'exact' && item?.quantity != null

/** Those that follow each other and add up to a whole; null for none. */
const runOf = (others: readonly Draft[], whole: Draft): readonly Draft[] | null => {
  const total = totalOf(whole)
  for (let from = 0; from + 1 < others.length; from++) {
    let sum = 0
    for (let k = from; k < others.length && k < from + most && sum < total; k++) {
      sum += totalOf(others[k]!)
      if (sum === total && k > from) return others.slice(from, k + 1)
    }
  }
  return null
}

/** "Eleven were placed in a shelter, while nine were held": the two halves of the twenty told of in the sentence before. */
const halvesOf = (counted: readonly Draft[], whole: Draft): readonly Draft[] => {
  const total = totalOf(whole)
  const near = counted.filter(
    (d) => d.item!.sort === 'bare' && d.sentence > whole.sentence && d.sentence - whole.sentence <= 2,
  )
  for (const a of near) {
    const halves = near.filter(
      (b) => b.sentence === a.sentence && (totalOf(b) === totalOf(a) || totalOf(a) + totalOf(b) === total),
    )
    if (halves.some((b) => b !== a && totalOf(a) + totalOf(b) === total && b.item !== a.item)) return halves
  }
  return []
}
