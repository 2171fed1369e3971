import { BlockIndex } from './block-index.ts'
import { Column } from './column.ts'

const NONE = -1

/** Which mentions make a group, by number. A group once made never changes: another takes its place. */
export class Groups {
  /** The group of each mention, by number. */
  readonly #homes = new Column(Int32Array)
  readonly #members = new BlockIndex()
  /** How many members a group has; none where it was dissolved. */
  readonly #sizes = new Column(Int32Array)

  homeOf(number: number): number | undefined {
    const home = number < this.#homes.length ? this.#homes.at(number) : NONE
    return home === NONE ? undefined : home
  }

  membersOf(group: number): number[] {
    return this.#members.of(group)
  }

  /** The group that some mentions make already, if they do. */
  holding(numbers: readonly number[]): number | undefined {
    const home = this.homeOf(numbers[0]!)
    if (home === undefined || this.#sizes.at(home) !== numbers.length) return undefined
    return numbers.every((number) => this.homeOf(number) === home) ? home : undefined
  }

  make(numbers: readonly number[]): void {
    const group = this.#sizes.length
    this.#sizes.push(numbers.length)
    for (const number of numbers) {
      while (this.#homes.length <= number) this.#homes.push(NONE)
      this.#homes.set(number, group)
      this.#members.add(group, number)
    }
  }

  /** Forgets a group; gives the members that it had. */
  dissolve(group: number): number[] {
    const members = this.#members.of(group)
    for (const number of members) this.#members.remove(group, number)
    this.#sizes.set(group, 0)
    return members
  }

  /** All groups that stand. */
  all(): number[] {
    const found: number[] = []
    for (let group = 0; group < this.#sizes.length; group++) if (this.#sizes.at(group) > 0) found.push(group)
    return found
  }
}
