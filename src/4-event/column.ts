const FIRST_SIZE = 1 << 10

type Kind = Int32Array | Uint32Array | Float64Array

/** Numbers in a row that grows, one after the other in memory. */
export class Column<Items extends Kind> {
  readonly #make: new (
    size: number,
  ) => Items
  #items: Items
  #length = 0

  constructor(make: new (size: number) => Items) {
    this.#make = make
    this.#items = new make(FIRST_SIZE)
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const grown = new this.#make(this.#items.length * 2)
      grown.set(this.#items)
      this.#items = grown
    }
    this.#items[this.#length++] = value
  }

  pushAll(values: ArrayLike<number>): void {
    for (let index = 0; index < values.length; index++) this.push(values[index]!)
  }

  /** A copy of what stands from one place up to before another. */
  slice(from: number, to: number): Items {
    return this.#items.slice(from, to) as Items
  }

  at(index: number): number {
    return this.#items[index]!
  }

  set(index: number, value: number): void {
    this.#items[index] = value
  }
}
