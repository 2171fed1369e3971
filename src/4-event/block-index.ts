const NONE = -1

/** Numbers of an entry, side by side so that one look at memory brings them all: key, item, next entry of the chain. */
const FIELDS = 3
const ITEM = 1
const NEXT = 2

const FIRST_SIZE = 1 << 12

/**
 * Which items lie in which block, in 16 bytes an entry: a hash table with chains in typed arrays, because a million claims make
 * more entries than a Map can hold.
 */
export class BlockIndex {
  #heads = new Int32Array(FIRST_SIZE).fill(NONE)
  #entries = new Int32Array(FIRST_SIZE * FIELDS)
  /** Where the next new entry begins. */
  #end = 0
  /** Entries taken out, chained, to be used again. */
  #free = NONE

  add(key: number, item: number): void {
    let entry = this.#free
    if (entry !== NONE) this.#free = this.#entries[entry + NEXT]!
    else {
      if (this.#end === this.#entries.length) this.#grow()
      entry = this.#end
      this.#end += FIELDS
    }
    const bucket = this.#bucketOf(key)
    this.#entries[entry] = key
    this.#entries[entry + ITEM] = item
    this.#entries[entry + NEXT] = this.#heads[bucket]!
    this.#heads[bucket] = entry
  }

  remove(key: number, item: number): void {
    const [bucket, entries] = [this.#bucketOf(key), this.#entries]
    let before = NONE
    for (let entry = this.#heads[bucket]!; entry !== NONE; before = entry, entry = entries[entry + NEXT]!) {
      if (entries[entry] !== (key | 0) || entries[entry + ITEM] !== item) continue
      if (before === NONE) this.#heads[bucket] = entries[entry + NEXT]!
      else entries[before + NEXT] = entries[entry + NEXT]!
      entries[entry + NEXT] = this.#free
      this.#free = entry
      return
    }
  }

  /** Calls `visit` with each item of a block. */
  each(key: number, visit: (item: number) => void): void {
    const entries = this.#entries
    for (let entry = this.#heads[this.#bucketOf(key)]!; entry !== NONE; entry = entries[entry + NEXT]!)
      if (entries[entry] === (key | 0)) visit(entries[entry + ITEM]!)
  }

  /** The items of a block. */
  of(key: number): number[] {
    const items: number[] = []
    this.each(key, (item) => items.push(item))
    return items
  }

  has(key: number, item: number): boolean {
    const entries = this.#entries
    for (let entry = this.#heads[this.#bucketOf(key)]!; entry !== NONE; entry = entries[entry + NEXT]!)
      if (entries[entry] === (key | 0) && entries[entry + ITEM] === item) return true
    return false
  }

  #bucketOf(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> 0) & (this.#heads.length - 1)
  }

  #grow(): void {
    const entries = new Int32Array(this.#entries.length * 2)
    entries.set(this.#entries)
    this.#entries = entries
    this.#heads = new Int32Array(this.#heads.length * 2).fill(NONE)
    for (let entry = 0; entry < this.#end; entry += FIELDS) {
      const bucket = this.#bucketOf(entries[entry]!)
      entries[entry + NEXT] = this.#heads[bucket]!
      this.#heads[bucket] = entry
    }
  }
}
