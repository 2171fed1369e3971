const FIRST_SIZE = 1 << 12

/** Tells of small whole numbers whether they come for the first time in a round: a Set without the cost of filling one anew each round. */
export class Once {
  #rounds = new Uint32Array(FIRST_SIZE)
  #round = 0

  begin(): void {
    this.#round++
  }

  /** Whether a number was not asked for in this round yet. */
  first(number: number): boolean {
    if (number >= this.#rounds.length) this.#grow(number)
    if (this.#rounds[number] === this.#round) return false
    this.#rounds[number] = this.#round
    return true
  }

  #grow(number: number): void {
    const rounds = new Uint32Array(Math.max(this.#rounds.length * 2, number + 1))
    rounds.set(this.#rounds)
    this.#rounds = rounds
  }
}
