const PAGE = 1 << 20
const FIRST_SIZE = 1 << 12

/** Beyond it a number is written as a float. */
const MOST_WHOLE = 2 ** 48
const NOTHING = 0
const FLOAT = 1
const WHOLE = 2

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()

/**
 * Records written once and read often, in pages of bytes: what many of them hold is one piece of memory that the collector of
 * garbage never walks through.
 */
export class Bytes {
  readonly #pages: Uint8Array[] = []
  /** Where the next record goes in the last page. */
  #end = PAGE
  #scratch = new Uint8Array(FIRST_SIZE)
  #length = 0

  /** Keeps what was written since the last record; the number by which it is found again. */
  finish(): number {
    if (this.#end + this.#length > PAGE) {
      this.#pages.push(new Uint8Array(Math.max(PAGE, this.#length)))
      this.#end = 0
    }
    const page = this.#pages.length - 1
    this.#pages[page]!.set(this.#scratch.subarray(0, this.#length), this.#end)
    const at = page * PAGE + this.#end
    this.#end += this.#length
    this.#length = 0
    return at
  }

  /** A whole number from 0 on. */
  whole(value: number): void {
    this.#reserve(8)
    let rest = value
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#scratch[this.#length++] = (rest % 128) | 128
    this.#scratch[this.#length++] = rest
  }

  number(value: number | null): void {
    if (value === null) this.whole(NOTHING)
    else if (Number.isInteger(value) && value >= 0 && value < MOST_WHOLE) this.whole(value + WHOLE)
    else {
      this.whole(FLOAT)
      this.#reserve(8)
      new DataView(this.#scratch.buffer).setFloat64(this.#length, value)
      this.#length += 8
    }
  }

  text(value: string): void {
    const bytes = utf8.encode(value)
    this.whole(bytes.length)
    this.#reserve(bytes.length)
    this.#scratch.set(bytes, this.#length)
    this.#length += bytes.length
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.whole(items.length)
    for (const item of items) write(item)
  }

  /** Reads the record that `finish` gave a number for. */
  from(at: number): Reader {
    return new Reader(this.#pages[Math.floor(at / PAGE)]!, at % PAGE)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#scratch.length) return
    const grown = new Uint8Array(Math.max(this.#scratch.length * 2, this.#length + more))
    grown.set(this.#scratch)
    this.#scratch = grown
  }
}

/** Reads a record in the order in which it was written. */
export class Reader {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  whole(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++]!
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  number(): number | null {
    const value = this.whole()
    if (value === NOTHING) return null
    if (value !== FLOAT) return value - WHOLE
    this.#at += 8
    return new DataView(this.#bytes.buffer).getFloat64(this.#at - 8)
  }

  text(): string {
    const length = this.whole()
    this.#at += length
    const bytes = this.#bytes.subarray(this.#at - length, this.#at)
    // Most texts are short and plain, and a decoder takes longer to start than to decode them.
    let plain = ''
    for (let at = 0; at < length; at++) {
      if (bytes[at]! >= 128) return fromUtf8.decode(bytes)
      plain += String.fromCharCode(bytes[at]!)
    }
    return plain
  }

  list<T>(read: () => T): T[] {
    const length = this.whole()
    const items: T[] = []
    for (let index = 0; index < length; index++) items.push(read())
    return items
  }
}

/** Numbers for texts of which there are few that come again and again. */
export class Words {
  readonly #words: string[] = []
  readonly #codes = new Map<string, number>()

  codeOf(word: string): number {
    let code = this.#codes.get(word)
    if (code === undefined) {
      code = this.#words.push(word) - 1
      this.#codes.set(word, code)
    }
    return code
  }

  at(code: number): string {
    return this.#words[code]!
  }
}
