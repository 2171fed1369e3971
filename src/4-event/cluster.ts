/** A pair that must, or must not, end up together whatever the evidence says. */
export type Bond = { a: number; b: number; together: boolean }

/** How much of a join's weight is the best pair's and how much the mean's: a report that says little should not keep its like out. */
const PEAK_SHARE = 0.4

/** Sums and peaks of the pair weights between groups, by the number of each group's first item. */
class Weights {
  readonly #size: number
  readonly #sums: Float64Array
  readonly #peaks: Float64Array
  readonly #members: (number[] | null)[]

  constructor(size: number, weigh: (a: number, b: number) => number) {
    this.#size = size
    this.#sums = new Float64Array(size * size)
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) this.#set(this.#sums, a, b, weigh(a, b))
    this.#peaks = this.#sums.slice()
    this.#members = Array.from({ length: size }, (_, index) => [index])
  }

  forbid(a: number, b: number): void {
    this.#set(this.#sums, a, b, Number.NEGATIVE_INFINITY)
  }

  /** How strongly two groups belong together. */
  between(a: number, b: number): number {
    const pairs = this.#members[a]!.length * this.#members[b]!.length
    const at = a * this.#size + b
    return PEAK_SHARE * this.#peaks[at]! + (1 - PEAK_SHARE) * (this.#sums[at]! / pairs)
  }

  /** Joins group `from` into group `into`. */
  join(into: number, from: number): void {
    this.#members[into]!.push(...this.#members[from]!)
    this.#members[from] = null
    for (let other = 0; other < this.#size; other++) {
      const [x, y] = [into * this.#size + other, from * this.#size + other]
      this.#set(this.#sums, into, other, this.#sums[x]! + this.#sums[y]!)
      this.#set(this.#peaks, into, other, Math.max(this.#peaks[x]!, this.#peaks[y]!))
    }
  }

  has(group: number): boolean {
    return this.#members[group] !== null
  }

  homeOf(item: number): number {
    return this.#members.findIndex((members) => members?.includes(item))
  }

  groups(): number[][] {
    return this.#members.flatMap((members) => (members === null ? [] : [members.sort((a, b) => a - b)]))
  }

  #set(matrix: Float64Array, a: number, b: number, value: number): void {
    matrix[a * this.#size + b] = value
    matrix[b * this.#size + a] = value
  }
}

type Partner = { group: number; weight: number }

const NOBODY: Partner = { group: -1, weight: Number.NEGATIVE_INFINITY }

/**
 * Groups items: the two groups that agree best, by the mean of all pairs of their members (Sokal and Michener 1958) and by the
 * best pair, are joined, until no two reach `threshold`. Items are taken in the order given, which the caller makes canonical,
 * so that the result depends on what they are and not on when they came. Bonds go first; a forbidden pair keeps its groups apart.
 */
export const clusterBy = (
  size: number,
  weigh: (a: number, b: number) => number,
  threshold: number,
  bonds: readonly Bond[] = [],
): number[][] => {
  const weights = new Weights(size, weigh)
  for (const { a, b, together } of bonds) if (!together && a !== b) weights.forbid(a, b)
  for (const { a, b, together } of bonds) {
    if (!together) continue
    const [x, y] = [weights.homeOf(a), weights.homeOf(b)]
    if (x !== y) weights.join(Math.min(x, y), Math.max(x, y))
  }
  /** Of the groups after this one, the one it belongs with most; the first among equals. */
  const partnerOf = (group: number): Partner => {
    let best = NOBODY
    for (let other = group + 1; other < size; other++) {
      if (!weights.has(other)) continue
      const weight = weights.between(group, other)
      if (weight > best.weight) best = { group: other, weight }
    }
    return best
  }
  const partners = Array.from({ length: size }, (_, group) => (weights.has(group) ? partnerOf(group) : NOBODY))
  for (;;) {
    let into = 0
    for (let group = 1; group < size; group++) if (partners[group]!.weight > partners[into]!.weight) into = group
    if (size === 0 || !(partners[into]!.weight >= threshold)) break
    const from = partners[into]!.group
    weights.join(into, from)
    partners[from] = NOBODY
    partners[into] = partnerOf(into)
    for (let group = 0; group < from; group++) {
      if (group === into || !weights.has(group)) continue
      const { group: partner, weight } = partners[group]!
      if (partner === into || partner === from) partners[group] = partnerOf(group)
      else if (group < into && weights.between(group, into) > weight)
        partners[group] = { group: into, weight: weights.between(group, into) }
    }
  }
  return weights.groups()
}
