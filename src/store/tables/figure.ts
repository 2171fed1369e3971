import type { Generated, JSONColumnType } from 'kysely'
import type { Action } from '../../model/claim.ts'
import type { Figure, FigureKind, FigureStatus } from '../../model/event.ts'

export type FigureTable = {
  event: string
  position: number
  dossier: string
  action: Action
  unit: string
  kind: FigureKind
  status: FigureStatus
  low: number | null
  best: number | null
  high: number | null
  /** A total over events adds it for its action and unit. */
  counted: boolean
  /** Since when it says what it says. */
  since: Generated<string>
  body: JSONColumnType<Figure>
}

/** What made figures change: documents that came, went or were read again, and a person's decision. */
export type Cause = {
  added: string[]
  removed: string[]
  again: string[]
  /** Of all these, those that were read from a new capture, and when that was made. */
  captured?: Record<string, string>
  review: number | null
}

/** A figure as it was. Rows are only ever added. */
export type FigurePastTable = {
  id: Generated<number>
  dossier: string
  event: string
  action: Action
  unit: string
  low: number | null
  best: number | null
  high: number | null
  counted: boolean
  body: JSONColumnType<Figure>
  since: string
  until: Generated<string>
  became: JSONColumnType<Figure | null, string | null, never>
  cause: JSONColumnType<Cause>
}

/** Counters that triggers keep. */
export type TallyTable = { dossier: string; facet: string; value: string; n: number }

/** Sums of counted figures that triggers keep; `lows` is how many of the events have a low. */
export type TotalTable = {
  dossier: string
  action: Action
  unit: string
  events: number
  lows: number
  low: string
  bests: number
  best: string
  highs: number
  high: string
}
