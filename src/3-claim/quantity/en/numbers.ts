/**
 * Words that make numbers. English, with the Indian scale (lakh, crore) as the region's papers use it.
 * `one`: adds below ten or below twenty; `ten`: adds below a hundred; `scale`: multiplies; `many`: a scale in the plural, vague on
 * its own; `some`: a vague small number.
 */
export type NumberWord =
  | { kind: 'one' | 'ten'; value: number }
  | { kind: 'scale'; value: number }
  | { kind: 'many'; value: number; low: number; high: number }
  | { kind: 'some'; low: number; high: number }
  | { kind: 'article' }
  | { kind: 'half'; value: number }

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const scales: readonly [string, number][] = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tln', 1e12],
  ['tn', 1e12],
]

const plurals: readonly [string, number][] = [
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]

/** All number words with their part in a number. The vague ranges are those of bench/gold/GUIDE.md. */
export const numberWords: readonly (readonly [string, NumberWord])[] = [
  ...ones.split(' ').map((w, value) => [w, { kind: 'one', value }] as const),
  ['fourty', { kind: 'ten', value: 40 }],
  ...tens.split(' ').map((w, n) => [w, { kind: 'ten', value: 20 + 10 * n }] as const),
  ...scales.map(([w, value]) => [w, { kind: 'scale', value }] as const),
  ...plurals.map(([w, value]) => [w, { kind: 'many', value, low: 2 * value, high: 10 * value - 1 }] as const),
  ['dozens', { kind: 'many', value: 12, low: 24, high: 99 }],
  ['scores', { kind: 'many', value: 20, low: 40, high: 99 }],
  ['several', { kind: 'some', low: 3, high: 9 }],
  ['handful', { kind: 'some', low: 3, high: 9 }],
  ['few', { kind: 'some', low: 3, high: 9 }],
  ['couple', { kind: 'some', low: 2, high: 2 }],
  ['a', { kind: 'article' }],
  ['an', { kind: 'article' }],
  ['half', { kind: 'half', value: 0.5 }],
]

/** Denominators: "two thirds", "three quarters". "second" is left out: it is a time or an order. */
export const denominators: readonly (readonly [string, number])[] = [
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]

/** Letters written behind a numeral: "300m", "1.2bn", "25k". `m` alone is a metre unless money or a noun stands there. */
export const suffixScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
}
