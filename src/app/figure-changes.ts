import type { Figure } from '../model/event.ts'
import type { StoredFigure } from '../store/index.ts'

type Old = StoredFigure & { since: string }

/** How one event's figures go over into others. */
export type FigureChanges = {
  /** Since when each new figure says what it says; null: from now on. */
  since: (string | null)[]
  /** Figures that said something else, and what took their place. */
  past: { old: Old; became: Figure | null }[]
}

const questionOf = ({ kind, measure: { action, unit, of } }: Figure): string => `${kind} ${action} ${unit} ${of}`

const groupOf = (figure: Figure): string => {
  const { nationalities, role, sort } = figure.measure.population
  return `${questionOf(figure)} ${nationalities.join()} ${role} ${sort}`
}

const saysTheSame = (a: StoredFigure, b: StoredFigure): boolean =>
  a.counted === b.counted &&
  a.figure.low === b.figure.low &&
  a.figure.best === b.figure.best &&
  a.figure.high === b.figure.high &&
  a.figure.status === b.figure.status

/** Pairs new figures with the old ones that answer the same question, first about the same people, then about any. */
const pairUp = (old: readonly Old[], now: readonly StoredFigure[]): Map<StoredFigure, Old> => {
  const pairs = new Map<StoredFigure, Old>()
  const left = new Set(old)
  for (const keyOf of [groupOf, questionOf])
    for (const figure of now) {
      if (pairs.has(figure)) continue
      const before = [...left].find((each) => keyOf(each.figure) === keyOf(figure.figure))
      if (!before) continue
      pairs.set(figure, before)
      left.delete(before)
    }
  return pairs
}

/** What of an event's figures stays as it was, and what becomes past. */
export const figureChanges = (old: readonly Old[], now: readonly StoredFigure[]): FigureChanges => {
  const pairs = pairUp(old, now)
  const heirs = new Map([...pairs].map(([figure, before]) => [before, figure]))
  return {
    since: now.map((figure) => {
      const before = pairs.get(figure)
      return before && saysTheSame(before, figure) ? before.since : null
    }),
    past: old.flatMap((before) => {
      const heir = heirs.get(before)
      return heir && saysTheSame(before, heir) ? [] : [{ old: before, became: heir?.figure ?? null }]
    }),
  }
}
