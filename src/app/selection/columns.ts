/** Numbers in a row that grows, kept flat. */
export class Numbers {
  #items: Float64Array<ArrayBuffer>
  #length: number

  constructor(items: ArrayLike<number> = []) {
    this.#items = new Float64Array(Math.max(1024, items.length))
    this.#items.set(items)
    this.#length = items.length
  }

  /** All of them, to be kept. */
  packed(): Float64Array {
    return this.#items.slice(0, this.#length)
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Float64Array(this.#items.length * 2)
      grown.set(this.#items)
      this.#items = grown
    }
    this.#items[this.#length++] = value
  }

  at(index: number): number {
    return this.#items[index]!
  }
}

/** What `Names` are made of, to be kept. */
export type PackedNames = { names: string[]; starts: Int32Array; items: Int32Array }

/** A list of names for each row, each name once as a number: quick to match and to count. */
export class Names {
  readonly names: string[]
  readonly #codes: Map<string, number>
  /** Where a row's names begin; one more than there are rows. */
  readonly #starts: Numbers
  readonly #items: Numbers

  constructor(
    { names, starts, items }: PackedNames = { names: [], starts: Int32Array.of(0), items: new Int32Array() },
  ) {
    this.names = names
    this.#codes = new Map(names.map((name, code) => [name, code]))
    this.#starts = new Numbers(starts)
    this.#items = new Numbers(items)
  }

  packed(): PackedNames {
    const [starts, items] = [this.#starts, this.#items].map((column) => Int32Array.from(column.packed()))
    return { names: this.names, starts: starts!, items: items! }
  }

  push(names: readonly string[]): void {
    for (const name of names) {
      let code = this.#codes.get(name)
      if (code === undefined) {
        code = this.names.push(name) - 1
        this.#codes.set(name, code)
      }
      this.#items.push(code)
    }
    this.#starts.push(this.#items.length)
  }

  /** Which of the names are wanted, by number; names that no row has are left out. */
  maskOf(wanted: readonly string[]): Uint8Array {
    const mask = new Uint8Array(this.names.length)
    for (const name of wanted) {
      const code = this.#codes.get(name)
      if (code !== undefined) mask[code] = 1
    }
    return mask
  }

  /** Which of the names pass a test. */
  maskWhere(test: (name: string) => boolean): Uint8Array {
    return Uint8Array.from(this.names, (name) => Number(test(name)))
  }

  has(row: number, mask: Uint8Array): boolean {
    const end = this.#starts.at(row + 1)
    for (let at = this.#starts.at(row); at < end; at++) if (mask[this.#items.at(at)] === 1) return true
    return false
  }

  /** Calls back for each name of a row: its number, and where it stands among all items. */
  each(row: number, visit: (code: number, item: number) => void): void {
    const end = this.#starts.at(row + 1)
    for (let at = this.#starts.at(row); at < end; at++) visit(this.#items.at(at), at)
  }

  /** How many of some rows have each name, most first. */
  count(rows: readonly number[]): { value: string; events: number }[] {
    const counts = new Uint32Array(this.names.length)
    for (const row of rows) this.each(row, (code) => counts[code]!++)
    return [...counts.entries()]
      .flatMap(([code, events]) => (events === 0 ? [] : [{ value: this.names[code]!, events }]))
      .sort((a, b) => b.events - a.events || (a.value < b.value ? -1 : 1))
  }

  /** How many different names some rows have. */
  distinct(rows: readonly number[]): number {
    const seen = new Uint8Array(this.names.length)
    let found = 0
    for (const row of rows)
      this.each(row, (code) => {
        found += 1 - seen[code]!
        seen[code] = 1
      })
    return found
  }
}
