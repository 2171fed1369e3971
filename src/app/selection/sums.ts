import type { ActionTotal } from '../../store/index.ts'

/** Numbers of a figure, NaN where open. */
type Bounds = { low: number; best: number; high: number }

type Sum = Bounds & { events: number }

const open = (sum: number): number | null => (Number.isNaN(sum) ? null : sum)

/** Sums of figures by "action unit". Where there is no best, the low counts. */
export class Sums {
  readonly #sums = new Map<string, Sum>()

  /** The sum to add a measure's figures to. */
  of(measure: string): Sum {
    let sum = this.#sums.get(measure)
    if (sum === undefined) {
      sum = { events: 0, low: 0, best: 0, high: 0 }
      this.#sums.set(measure, sum)
    }
    return sum
  }

  /** What has been added, most events first. */
  totals(): ActionTotal[] {
    return [...this.#sums]
      .flatMap(([measure, { events, low, best, high }]) => {
        const [action = '', unit = ''] = measure.split(' ')
        return events === 0 ? [] : [{ action, unit, events, low: open(low), best: open(best), high: open(high) }]
      })
      .sort((a, b) => b.events - a.events || (`${a.action} ${a.unit}` < `${b.action} ${b.unit}` ? -1 : 1))
  }
}

export const addTo = (sum: Sum, { low, best, high }: Bounds): void => {
  sum.events += 1
  sum.low += low
  sum.best += Number.isNaN(best) ? low : best
  sum.high += high
}
