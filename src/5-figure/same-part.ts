import { compatible } from '../4-event/index.ts'
import { isToldAsEarlier } from './earlier.ts'
import { nationsOf, type Statement, sizeOf } from './statement.ts'

/** Within what ratio numbers of two reports for one group are meant as one number. */
const SAME_PART = 0.5

/** How many nationalities a sentence gives a part for, at least, to be a breakdown of its whole. */
const BREAKDOWN = 3

const ratio = (a: Statement, b: Statement): number => Math.min(sizeOf(a), sizeOf(b)) / Math.max(sizeOf(a), sizeOf(b), 1)

/** The breakdown that a part stands in: the parts of its sentence, their sizes by nationality. */
const breakdownOf = ({ claim }: Statement, told: readonly Statement[]): Map<string, number> =>
  new Map(
    told.flatMap((other) =>
      other.claim.document === claim.document && other.claim.evidence === claim.evidence && nationsOf(other).length > 0
        ? [[nationsOf(other).join(), sizeOf(other)] as const]
        : [],
    ),
  )

/**
 * Whether one origin gave a breakdown by nationality again, counted further: "107 Chinese" of 408, then "427 Chinese" of 868. A
 * later one that is smaller in all goes through another whole. `told` is all that the event's reports state.
 */
export const countsFurther = (late: Statement, early: Statement, told: readonly Statement[]): boolean => {
  if (late.origin.key !== early.origin.key || early.said === '' || late.said <= early.said) return false
  const [after, before] = [breakdownOf(late, told), breakdownOf(early, told)]
  if (after.size < BREAKDOWN || before.size < BREAKDOWN) return false
  const shared = [...before.keys()].filter((nation) => after.has(nation))
  const sum = (sizes: ReadonlyMap<string, number>): number =>
    shared.reduce((total, nation) => total + sizes.get(nation)!, 0)
  return shared.length > 1 && sum(after) >= sum(before)
}

const samePart = (a: Statement, b: Statement, told: readonly Statement[]): boolean =>
  compatible(a.count, b.count) ||
  (nationsOf(a).length > 0 &&
    a.claim.document !== b.claim.document &&
    (ratio(a, b) >= SAME_PART || countsFurther(a, b, told) || countsFurther(b, a, told)))

/** Two numbers of one report are two parts, unless it tells one of them as given before. */
const toldApart = (a: Statement, b: Statement): boolean =>
  a.claim.document === b.claim.document && !compatible(a.count, b.count) && isToldAsEarlier(a) === isToldAsEarlier(b)

/**
 * Puts together the statements about one part of a whole: `statements` are of one nationality, `told` all that its reports state. The
 * numbers of other reports go with the one of a report that is nearest.
 */
export const sameParts = (statements: readonly Statement[], told: readonly Statement[]): Statement[][] => {
  const groups = statements.map((statement) => [statement])
  const pairs = statements
    .flatMap((a, at) =>
      statements.slice(at + 1).flatMap((b) => (samePart(a, b, told) ? [{ a, b, ratio: ratio(a, b) }] : [])),
    )
    .sort((x, y) => y.ratio - x.ratio)
  for (const { a, b } of pairs) {
    const [left, right] = [groups.find((group) => group.includes(a))!, groups.find((group) => group.includes(b))!]
    if (left === right || left.some((x) => right.some((y) => toldApart(x, y)))) continue
    groups.splice(groups.indexOf(right), 1)
    left.push(...right)
  }
  return groups
}
