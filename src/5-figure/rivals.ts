import { isExact, numberOf, rangeOf, saidNumber, satisfies } from '../4-event/index.ts'
import type { Count } from '../model/claim.ts'
import type { Statement } from './statement.ts'

/** One answer that stands: the statements that give it, and hedged ones that it satisfies. */
export type Rival = { count: Count; statements: Statement[]; agreeing: Statement[] }

const sharpness = (count: Count): number =>
  isExact(count)
    ? 0
    : count.qualifier === 'about' && count.low === count.high
      ? 1
      : count.low !== null && count.high !== null
        ? 2
        : 3

const bySharpness = (a: Count, b: Count): number => {
  const widths = [rangeOf(a), rangeOf(b)].map(({ low, high }) => high - low)
  const rank = sharpness(a) - sharpness(b)
  if (rank !== 0) return rank
  if (sharpness(a) === 3) return (b.low ?? Number.NEGATIVE_INFINITY) - (a.low ?? Number.NEGATIVE_INFINITY)
  return widths[0]! - widths[1]! || (a.low ?? 0) - (b.low ?? 0)
}

const sameWording = ({ low, high, qualifier }: Count): string => `${low} ${high} ${qualifier}`

/** Of the answers that satisfy a hedge, the one nearest to what it says. */
const nearestTo = (hedged: Count, meeting: readonly Rival[]): Rival | undefined => {
  const said = saidNumber(hedged) ?? hedged.low ?? 0
  const distance = ({ count }: Rival): number => Math.abs((count.low ?? count.high ?? 0) - said)
  return [...meeting].sort((a, b) => distance(a) - distance(b))[0]
}

/** "Between 92 and 150", "dozens": where two answers lie within it, it bears out neither. */
const isRange = ({ low, high }: Count): boolean => low !== null && high !== null && low < high

/** "Several", "dozens": nobody counted, other than where "200 to 300" stands in digits. */
const isVague = (count: Count): boolean => isRange(count) && !/\d/.test(count.text)

/** Whether who corrects himself by "more than 7,200" knew of the "more than 8,700" that another gave before: he stands by his number. */
const standsAgainst = (hedged: Statement, { count, statements }: Rival): boolean =>
  hedged.count.high === null &&
  count.high === null &&
  statements.every(({ said, origin }) => said !== '' && said < hedged.said && origin.key !== hedged.origin.key)

/**
 * The rival answers among statements: equal numbers are one, and a hedged, rounded or vague number that a sharper one satisfies
 * is no rival ("more than 600" beside 621); nor is "several" or "dozens" where somebody counted. `correcting` are those by which
 * their origin replaced a number of its own.
 */
export const rivalsOf = (statements: readonly Statement[], correcting: ReadonlySet<Statement>): Rival[] => {
  const groups = new Map<string, Rival>()
  for (const statement of statements) {
    const key = sameWording(statement.count)
    const group = groups.get(key) ?? { count: statement.count, statements: [], agreeing: [] }
    group.statements.push(statement)
    groups.set(key, group)
  }
  const standing: Rival[] = []
  for (const group of [...groups.values()].sort((a, b) => bySharpness(a.count, b.count))) {
    const own = group.statements.filter((statement) => correcting.has(statement))
    const meeting = standing.filter(
      (rival) => satisfies(rival.count, group.count) && !own.some((statement) => standsAgainst(statement, rival)),
    )
    if (meeting.length === 1 || !isRange(group.count))
      nearestTo(group.count, meeting)?.agreeing.push(...group.statements)
    if (meeting.length === 0) standing.push(group)
  }
  const counted = standing.filter(({ count }) => !isVague(count))
  return (counted.length > 0 ? counted : standing).sort(
    (a, b) => (a.count.low ?? a.count.high ?? 0) - (b.count.low ?? b.count.high ?? 0),
  )
}

/** Whose claims a rival rests on, hedged ones that agree included. */
export const supportersOf = (rival: Rival): Statement[] => [...rival.statements, ...rival.agreeing]

/** How many origins say it; those who only report it as alleged do not count. */
export const originCount = (rival: Rival): number =>
  new Set(
    supportersOf(rival)
      .filter(({ alleged }) => !alleged)
      .map(({ origin }) => origin.key),
  ).size

export type Bounds = { low: number | null; high: number | null; lowest: Rival; highest: Rival }

/** The smallest and largest of the rivals; null at the end that only an open number reaches. */
export const boundsOf = (rivals: readonly Rival[]): Bounds => {
  const lowest = rivals.reduce((best, rival) =>
    (rival.count.low ?? Infinity) < (best.count.low ?? Infinity) ? rival : best,
  )
  const open = rivals.find((rival) => rival.count.high === null)
  const top = rivals.reduce((best, rival) =>
    (rival.count.high ?? -Infinity) > (best.count.high ?? -Infinity) ? rival : best,
  )
  const openAbove = open !== undefined && (top.count.high === null || (open.count.low ?? 0) > top.count.high)
  return { low: lowest.count.low, high: openAbove ? null : top.count.high, lowest, highest: openAbove ? open : top }
}

/** The one number a rival gives; null for a vague range or an upper limit alone. */
export const answerOf = (rival: Rival): number | null => numberOf(rival.count)
