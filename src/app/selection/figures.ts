import { listSeparator } from '../../store/index.ts'
import { Names, type PackedNames } from './columns.ts'

/** A figure of a row, as totals need it; `since` in milliseconds from 1970 on. */
export type Numbered = { low: number; best: number; high: number; position: number; since: number }

/** What `Figures` are made of, to be kept: five numbers a figure. */
export type PackedFigures = { measures: PackedNames; numbers: Float64Array }

const NUMBERS = 5

const numberFrom = (text: string | undefined): number =>
  text === undefined || text === '-' ? Number.NaN : Number(text)

const numberedFrom = (numbers: Float64Array): Numbered[] =>
  Array.from({ length: numbers.length / NUMBERS }, (_, figure) => {
    const at = figure * NUMBERS
    const [low, best, high, position, since] = numbers.subarray(at, at + NUMBERS)
    return { low: low!, best: best!, high: high!, position: position!, since: since! }
  })

/** Figures of rows: named by action and unit, with their numbers beside; NaN where open. */
export class Figures {
  readonly measures: Names
  readonly #numbers: Numbered[]

  constructor(packed?: PackedFigures) {
    this.measures = new Names(packed?.measures)
    this.#numbers = packed ? numberedFrom(packed.numbers) : []
  }

  packed(): PackedFigures {
    const numbers = this.#numbers.flatMap(({ low, best, high, position, since }) => [low, best, high, position, since])
    return { measures: this.measures.packed(), numbers: Float64Array.from(numbers) }
  }

  push(text: string): void {
    const figures = text === '' ? [] : text.split(listSeparator).map((figure) => figure.split(' '))
    this.measures.push(figures.map(([action, unit]) => `${action} ${unit}`))
    for (const [, , low, best, high, position, since] of figures)
      this.#numbers.push({
        low: numberFrom(low),
        best: numberFrom(best),
        high: numberFrom(high),
        position: Number(position),
        since: Number(since),
      })
  }

  each(row: number, visit: (measure: number, figure: Numbered) => void): void {
    this.measures.each(row, (code, item) => visit(code, this.#numbers[item]!))
  }
}
