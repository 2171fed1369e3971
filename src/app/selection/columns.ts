/** Numbers in a row that grows, kept flat. */
export class Numbers {
  #items: Float64Array<ArrayBuffer> = new Float64Array(1024)
  #length = 0

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

/** A list of names for each row, each name once as a number: quick to match and to count. */
export class Names {
  readonly names: string[] = []
  readonly #codes = new Map<string, number>()
  /** Where a row's names begin; one more than there are rows. */
  readonly #starts = new Numbers()
  readonly #items = new Numbers()

  constructor() {
    this.#starts.push(0)
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
