const NONE = -1

const grown = (from: Int32Array, size: number): Int32Array<ArrayBuffer> => {
  const to = new Int32Array(size)
  to.set(from)
  return to
}

/**
 * Which items lie in which block, in 12 bytes an entry: a hash table with chains in typed arrays, because a million claims make
 * more entries than a Map can hold.
 */
export class BlockIndex {
  #heads = new Int32Array(1 << 12).fill(NONE)
  #keys = new Int32Array(1 << 12)
  #items = new Int32Array(1 << 12)
  #next = new Int32Array(1 << 12)
  #size = 0
  /** Entries taken out, chained by `next`, to be used again. */
  #free = NONE

  add(key: number, item: number): void {
    let entry = this.#free
    if (entry !== NONE) this.#free = this.#next[entry]!
    else {
      if (this.#size === this.#items.length) this.#grow()
      entry = this.#size++
    }
    this.#keys[entry] = key
    this.#items[entry] = item
    const bucket = this.#bucketOf(key)
    this.#next[entry] = this.#heads[bucket]!
    this.#heads[bucket] = entry
  }

  remove(key: number, item: number): void {
    const bucket = this.#bucketOf(key)
    let before = NONE
    for (let entry = this.#heads[bucket]!; entry !== NONE; before = entry, entry = this.#next[entry]!) {
      if (this.#keys[entry] !== (key | 0) || this.#items[entry] !== item) continue
      if (before === NONE) this.#heads[bucket] = this.#next[entry]!
      else this.#next[before] = this.#next[entry]!
      this.#next[entry] = this.#free
      this.#free = entry
      return
    }
  }

  /** Calls `visit` with each item of a block. */
  each(key: number, visit: (item: number) => void): void {
    for (let entry = this.#heads[this.#bucketOf(key)]!; entry !== NONE; entry = this.#next[entry]!)
      if (this.#keys[entry] === (key | 0)) visit(this.#items[entry]!)
  }

  /** The items of a block. */
  of(key: number): number[] {
    const items: number[] = []
    this.each(key, (item) => items.push(item))
    return items
  }

  has(key: number, item: number): boolean {
    for (let entry = this.#heads[this.#bucketOf(key)]!; entry !== NONE; entry = this.#next[entry]!)
      if (this.#keys[entry] === (key | 0) && this.#items[entry] === item) return true
    return false
  }

  #bucketOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) & (this.#heads.length - 1)
  }

  #grow(): void {
    const size = this.#items.length * 2
    this.#keys = grown(this.#keys, size)
    this.#items = grown(this.#items, size)
    this.#next = grown(this.#next, size)
    this.#heads = new Int32Array(size).fill(NONE)
    for (let entry = 0; entry < this.#size; entry++) {
      const bucket = this.#bucketOf(this.#keys[entry]!)
      this.#next[entry] = this.#heads[bucket]!
      this.#heads[bucket] = entry
    }
  }
}
