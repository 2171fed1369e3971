/** A pair that must, or must not, end up together whatever the evidence says. */
export type Bond = { a: number; b: number; together: boolean }

type Group = { members: number[]; least: number }

/**
 * Groups items by average linkage: the two groups whose members agree best on average are joined, until no two reach
 * `threshold` (Sokal and Michener 1958). Items are taken in the order given, which the caller makes canonical, so that the
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
    }
  }
  const homeOf = (item: number): number => groups.findIndex((group) => group?.members.includes(item))
  for (const { a, b, together } of bonds) {
    if (!together) continue
    const [x, y] = [homeOf(a), homeOf(b)]
    if (x !== y) join(Math.min(x, y), Math.max(x, y))
  }
  for (;;) {
    let best: { into: number; from: number; average: number } | null = null
    for (let into = 0; into < size; into++) {
      const left = groups[into]
      if (!left) continue
      for (let from = into + 1; from < size; from++) {
        const right = groups[from]
        if (!right) continue
        const average = sums[into]![from]! / (left.members.length * right.members.length)
        if (average >= threshold && (best === null || average > best.average + 1e-9)) best = { into, from, average }
      }
    }
    if (best === null) break
    join(best.into, best.from)
  }
  return groups.flatMap((group) => (group === null ? [] : [group.members.sort((a, b) => a - b)]))
}
