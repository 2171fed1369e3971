import type { Bond } from './cluster.ts'
import type { Constraint, Mention } from './mention.ts'

/** Persons' decisions about claims, and the mentions that hold these, by number. */
export class Constraints {
  readonly #byClaim = new Map<string, Constraint[]>()
  readonly #numberOfClaim = new Map<string, number>()

  constructor(constraints: readonly Constraint[]) {
    for (const constraint of constraints)
      for (const end of [constraint.a, constraint.b])
        this.#byClaim.set(end, [...(this.#byClaim.get(end) ?? []), constraint])
  }

  put(mention: Mention, number: number): void {
    if (this.#byClaim.size > 0) for (const ref of mention.claims) this.#numberOfClaim.set(ref, number)
  }

  take(mention: Mention): void {
    for (const ref of mention.claims) this.#numberOfClaim.delete(ref)
  }

  numberOf(claim: string): number | undefined {
    return this.#numberOfClaim.get(claim)
  }

  /** Mentions that a person tied to one. */
  boundTo(mention: Mention, number: number): number[] {
    if (this.#byClaim.size === 0) return []
    return mention.claims
      .flatMap((ref) =>
        (this.#byClaim.get(ref) ?? [])
          .filter(({ kind }) => kind === 'same')
          .flatMap(({ a, b }) => this.#numberOfClaim.get(a === ref ? b : a) ?? []),
      )
      .filter((other) => other !== number)
  }

  between(a: Mention, b: Mention): Constraint[] {
    if (this.#byClaim.size === 0) return []
    return a.claims.flatMap((ref) =>
      (this.#byClaim.get(ref) ?? []).filter((each) => b.claims.includes(each.a === ref ? each.b : each.a)),
    )
  }

  /** The decisions among some mentions, by their places. */
  bondsIn(count: number, mentionAt: (place: number) => Mention): Bond[] {
    if (this.#byClaim.size === 0) return []
    const mentions = Array.from({ length: count }, (_, place) => mentionAt(place))
    const bonds: Bond[] = []
    for (const [a, left] of mentions.entries())
      for (const [b, right] of mentions.entries())
        if (a < b) for (const { kind } of this.between(left, right)) bonds.push({ a, b, together: kind === 'same' })
    return bonds
  }

  /** Pairs of claims of which a person said that they are not about one occurrence. */
  apart(): Constraint[] {
    return [...this.#byClaim.values()].flat().filter(({ kind }) => kind === 'not-same')
  }
}
