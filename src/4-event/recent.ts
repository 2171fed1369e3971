/** Values made again when they were forgotten: those of half as many others back are still there. */
export class Recent<Key, T> {
  readonly #most: number
  #newer = new Map<Key, T>()
  #older = new Map<Key, T>()

  constructor(most: number) {
    this.#most = most
  }

  get(key: Key, make: (key: Key) => T): T {
    const newer = this.#newer.get(key)
    if (newer !== undefined) return newer
    const value = this.#older.get(key) ?? make(key)
    if (this.#newer.size >= this.#most / 2) {
      this.#older = this.#newer
      this.#newer = new Map()
    }
    this.#newer.set(key, value)
    return value
  }
}
