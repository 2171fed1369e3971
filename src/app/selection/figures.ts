import { listSeparator } from '../../store/index.ts'
import { Names, type PackedNames } from './columns.ts'

/** A figure of a row, as totals need it. */
export type Numbered = { low: number; best: number; high: number; position: number }

/** What `Figures` are made of, to be kept: four numbers a figure. */
export type PackedFigures = { measures: PackedNames; numbers: Float64Array }

const NUMBERS = 4

const numberedFrom = (numbers: Float64Array): Numbered[] =>
  Array.from({ length: numbers.length / NUMBERS }, (_, figure) => {
    const at = figure * NUMBERS
    return { low: numbers[at]!, best: numbers[at + 1]!, high: numbers[at + 2]!, position: numbers[at + 3]! }
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
    const numbers = this.#numbers.flatMap(({ low, best, high, position }) => [low, best, high, position])
    return { measures: this.measures.packed(), numbers: Float64Array.from(numbers) }
  }

  push(text: string): void {
    const figures = text === '' ? [] : text.split(listSeparator).map((figure) => figure.split(' '))
    this.measures.push(figures.map(([action, unit]) => `${action} ${unit}`))
    const number = (value: string | undefined): number =>
      value === undefined || value === '-' ? Number.NaN : Number(value)
    for (const [, , low, best, high, position] of figures)
      this.#numbers.push({ low: number(low), best: number(best), high: number(high), position: Number(position) })
  }

  each(row: number, visit: (measure: number, figure: Numbered) => void): void {
    this.measures.each(row, (code, item) => visit(code, this.#numbers[item]!))
  }
}
