import type { Unit, Count as WordedCount } from '../model/claim.ts'

/** A count without its wording: what comparing needs. */
export type Count = Omit<WordedCount, 'text'>

/** Whether what a unit counts is told apart by its noun: phones are not passports, but foreigners may be victims. */
export const hasNoun = (unit: Unit): boolean => ['devices', 'sites', 'cases', 'other', 'flights'].includes(unit)

/** A noun's one form for one and for many. */
export const singular = (word: string): string => {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|bus)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('bus') ? word.slice(0, -1) : word
}

/** Whether two counts of one unit may count the same things. */
export const sameThings = (a: Count, b: Count): boolean =>
  !hasNoun(a.unit) || a.of === null || b.of === null || singular(a.of) === singular(b.of)

/** Both ends included; infinite where open. */
export type Range = { low: number; high: number }

/** Half a unit of the last digit that is not zero: 700 may stand for 650 to 750, 6,800 for 6,750 to 6,850. */
const halfStep = (value: number): number => {
  if (value === 0 || !Number.isFinite(value)) return 0
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step === 1 ? Math.max(1, Math.round(value * 0.02)) : step / 2
}

/** Below it "about" is said of what is a twentieth off, though it rounds to another number: "around 150" of 143. */
const LARGE = 1000

/** The numbers that a count as worded can stand for; "about" is widened to what it may be rounded from. */
export const rangeOf = ({ low, high, qualifier }: Count): Range => {
  const open = { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
  if (qualifier !== 'about' || low === null || low !== high) return open
  const slack = low < LARGE ? Math.max(halfStep(low), low / 20) : halfStep(low)
  return { low: low - slack, high: low + slack }
}

/** A number that stands for itself: one value, not hedged. */
export const isExact = (count: Count): boolean =>
  count.qualifier === 'exact' && count.low !== null && count.low === count.high

/** The one number a count gives, if it gives one ("at least 100" gives 100, "up to 50" and "dozens" none). */
export const numberOf = ({ low, high }: Count): number | null =>
  low !== null && high !== null ? (low === high ? low : null) : low

const width = (range: Range): number => range.high - range.low

/** Whether a hedged count is met by a sharper one: "more than 600" by 621, "nearly 700" by 677. An exact one only by itself. */
export const satisfies = (sharp: Count, hedged: Count): boolean => {
  if (sharp.unit !== hedged.unit) return false
  if (isExact(hedged)) return isExact(sharp) && sharp.low === hedged.low
  const inner =
    isExact(sharp) || sharp.qualifier === 'about'
      ? { low: sharp.low ?? 0, high: sharp.high ?? Infinity }
      : rangeOf(sharp)
  const outer = rangeOf(hedged)
  if (inner.low < outer.low || inner.high > outer.high) return false
  return width(rangeOf(sharp)) <= width(outer) || (width(outer) === Infinity && inner.low >= outer.low)
}

/** Whether two counts can both be right about the same thing. */
export const compatible = (a: Count, b: Count): boolean => satisfies(a, b) || satisfies(b, a)

/** The number as said: "more than 360" and "nearly 360" both say 360; null for a vague range. */
export const saidNumber = (count: Count): number | null => {
  const { low, high, qualifier } = count
  if (qualifier === 'atLeast' && low !== null && high === null) return low % 10 === 1 && low > 10 ? low - 1 : low
  if (qualifier === 'atMost' && low === null) return high
  return numberOf(count)
}
