/** Values made again when they were forgotten: those of half as many others back are still there. */
export class Recent<T> {
  readonly #most: number
  #newer = new Map<number, T>()
  #older = new Map<number, T>()

  constructor(most: number) {
    this.#most = most
  }

  get(key: number, make: (key: number) => T): T {
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
