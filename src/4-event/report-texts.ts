import { Column } from './column.ts'
import { COPY } from './evidence.ts'
import { evidenceRows } from './evidence-rows.ts'
import type { Report } from './mention.ts'
import { namesWeight, nameWeight, shareOf } from './names.ts'
import { namesWeighAtMost } from './names-evidence.ts'

const FIRST_SIZE = 1 << 10

/** A set of numbers that is emptied at no cost. */
class Marked {
  #items = new Uint32Array(FIRST_SIZE)
  #rounds = new Uint32Array(FIRST_SIZE)
  #round = 0

  begin(size: number): void {
    this.#round++
    if (size * 4 <= this.#items.length) return
    const length = 2 ** Math.ceil(Math.log2(size * 4))
    this.#items = new Uint32Array(length)
    this.#rounds = new Uint32Array(length)
  }

  add(item: number): void {
    const slot = this.#slotOf(item)
    this.#items[slot] = item
    this.#rounds[slot] = this.#round
  }

  has(item: number): boolean {
    return this.#rounds[this.#slotOf(item)] === this.#round
  }

  /** Where an item is, or would be. */
  #slotOf(item: number): number {
    const mask = this.#items.length - 1
    let slot = (Math.imul(item, 0x9e3779b1) >>> 12) & mask
    while (this.#rounds[slot] === this.#round && this.#items[slot] !== item) slot = (slot + 1) & mask
    return slot
  }
}

/** What reports have in common by their texts: signatures and names, by the number of the report, side by side in memory. */
export class ReportTexts {
  readonly #signatures = new Column(Uint32Array)
  readonly #names = new Column(Uint32Array)
  /** Where the signature and the names of a report begin; one more than there are reports. */
  readonly #starts = { signature: new Column(Int32Array), names: new Column(Int32Array) }
  /** How much the names of a report tell. */
  readonly #told = new Column(Float64Array)
  /** The most that each report's text and that of the one asked for last may weigh, and in which round that was worked out. */
  readonly #weights = new Column(Float64Array)
  readonly #rounds = new Column(Int32Array)
  #round = 0
  #asked = -1
  readonly #marked = new Marked()

  constructor() {
    this.#starts.signature.push(0)
    this.#starts.names.push(0)
  }

  push({ signature, names }: Pick<Report, 'signature' | 'names'>): void {
    this.#signatures.pushAll(signature ?? [])
    this.#names.pushAll(names)
    this.#starts.signature.push(this.#signatures.length)
    this.#starts.names.push(this.#names.length)
    this.#told.push(namesWeight(names))
    this.#weights.push(0)
    this.#rounds.push(0)
  }

  get(report: number): Pick<Report, 'signature' | 'names'> {
    const { signature, names } = this.#starts
    const own = this.#signatures.slice(signature.at(report), signature.at(report + 1))
    return {
      signature: own.length === 0 ? null : own,
      names: this.#names.slice(names.at(report), names.at(report + 1)),
    }
  }

  /** The most that the texts of two reports may weigh, worked out once for all their mentions. */
  weighAtMost(a: number, b: number): number {
    if (a !== this.#asked) this.#ask(a)
    if (this.#rounds.at(b) !== this.#round) {
      this.#rounds.set(b, this.#round)
      const names = namesWeighAtMost(shareOf(this.#shared(b), this.#told.at(a), this.#told.at(b)))
      this.#weights.set(b, this.#isCopy(a, b) ? Math.max(names, evidenceRows['copied text'].weight) : names)
    }
    return this.#weights.at(b)
  }

  #ask(report: number): void {
    this.#asked = report
    this.#round++
    const [from, to] = [this.#starts.names.at(report), this.#starts.names.at(report + 1)]
    this.#marked.begin(to - from)
    for (let at = from; at < to; at++) this.#marked.add(this.#names.at(at))
  }

  /** How much the names tell that a report has in common with the one asked for. */
  #shared(report: number): number {
    let shared = 0
    const to = this.#starts.names.at(report + 1)
    for (let at = this.#starts.names.at(report); at < to; at++) {
      const name = this.#names.at(at)
      if (this.#marked.has(name)) shared += nameWeight(name)
    }
    return shared
  }

  #isCopy(a: number, b: number): boolean {
    const [x, y] = [this.#starts.signature.at(a), this.#starts.signature.at(b)]
    const size = this.#starts.signature.at(a + 1) - x
    if (size === 0 || this.#starts.signature.at(b + 1) === y) return false
    let same = 0
    for (let at = 0; at < size; at++) if (this.#signatures.at(x + at) === this.#signatures.at(y + at)) same++
    return same >= size * COPY
  }
}
