/** A pair that must, or must not, end up together whatever the evidence says. */
export type Bond = { a: number; b: number; together: boolean }

/** How much of a join's weight is the best pair's and how much the mean's: a report that says little should not keep its like out. */
const PEAK_SHARE = 0.4

type Group = { members: number[]; least: number }

/**
 * Groups items: the two groups that agree best, by the mean of all pairs of their members (Sokal and Michener 1958) and by the
 * best pair, are joined, until no two reach `threshold`. Items are taken in the order given, which the caller makes canonical, so that the
 * result depends on what they are and not on when they came. Bonds go first; a forbidden pair keeps its groups apart.
 */
export const clusterBy = (
  size: number,
  weigh: (a: number, b: number) => number,
  threshold: number,
  bonds: readonly Bond[] = [],
): number[][] => {
  const sums: Float64Array[] = Array.from({ length: size }, () => new Float64Array(size))
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const weight = weigh(a, b)
      sums[a]![b] = weight
      sums[b]![a] = weight
    }
  for (const { a, b, together } of bonds)
    if (!together && a !== b) {
      sums[a]![b] = Number.NEGATIVE_INFINITY
      sums[b]![a] = Number.NEGATIVE_INFINITY
    }
  const peaks = sums.map((row) => Float64Array.from(row))
  const groups: (Group | null)[] = Array.from({ length: size }, (_, index) => ({ members: [index], least: index }))
  const join = (into: number, from: number): void => {
    const [target, source] = [groups[into]!, groups[from]!]
    target.members.push(...source.members)
    target.least = Math.min(target.least, source.least)
    groups[from] = null
    for (let other = 0; other < size; other++) {
      const sum = sums[into]![other]! + sums[from]![other]!
      sums[into]![other] = sum
      sums[other]![into] = sum
      const peak = Math.max(peaks[into]![other]!, peaks[from]![other]!)
      peaks[into]![other] = peak
      peaks[other]![into] = peak
    }
  }
  const homeOf = (item: number): number => groups.findIndex((group) => group?.members.includes(item))
  for (const { a, b, together } of bonds) {
    if (!together) continue
    const [x, y] = [homeOf(a), homeOf(b)]
    if (x !== y) join(Math.min(x, y), Math.max(x, y))
  }
  for (;;) {
    let best: { into: number; from: number; weight: number } | null = null
    for (let into = 0; into < size; into++) {
      const left = groups[into]
      if (!left) continue
      for (let from = into + 1; from < size; from++) {
        const right = groups[from]
        if (!right) continue
        const mean = sums[into]![from]! / (left.members.length * right.members.length)
        const weight = PEAK_SHARE * peaks[into]![from]! + (1 - PEAK_SHARE) * mean
        if (weight >= threshold && (best === null || weight > best.weight + 1e-9)) best = { into, from, weight }
      }
    }
    if (best === null) break
    join(best.into, best.from)
  }
  return groups.flatMap((group) => (group === null ? [] : [group.members.sort((a, b) => a - b)]))
}
