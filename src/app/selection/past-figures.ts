import { type CountedPast, countedPastAfter, type Store } from '../../store/index.ts'
import { Numbers } from './columns.ts'

type Db = Store['db']

/** Past figures read with one statement. */
const figuresAtOnce = 20_000

const orOpen = (value: number | null): number => value ?? Number.NaN

/** The counted figures of a dossier that said something else once. They are only ever added to. */
export class PastFigures {
  /** The number of the newest one. */
  newest = 0
  readonly #events: string[] = []
  readonly #measures: string[] = []
  readonly #since = new Numbers()
  readonly #until = new Numbers()
  readonly #low = new Numbers()
  readonly #best = new Numbers()
  readonly #high = new Numbers()

  push({ id, event, action, unit, low, best, high, since, until }: CountedPast): void {
    this.newest = id
    this.#events.push(event)
    this.#measures.push(`${action} ${unit}`)
    this.#since.push(since)
    this.#until.push(until)
    this.#low.push(orOpen(low))
    this.#best.push(orOpen(best))
    this.#high.push(orOpen(high))
  }

  /** Calls back for each figure that stood just before a moment. */
  before(
    moment: number,
    visit: (event: string, measure: string, figure: { low: number; best: number; high: number }) => void,
  ): void {
    for (let at = 0; at < this.#events.length; at++)
      if (this.#since.at(at) < moment && this.#until.at(at) >= moment)
        visit(this.#events[at]!, this.#measures[at]!, {
          low: this.#low.at(at),
          best: this.#best.at(at),
          high: this.#high.at(at),
        })
  }
}

/** By store and dossier; whoever asks waits for the same reading. */
const known = new WeakMap<Db, Map<string, Promise<PastFigures>>>()

const follow = async (db: Db, dossier: string, past: PastFigures): Promise<PastFigures> => {
  for (;;) {
    const rows = await countedPastAfter(db, dossier, past.newest, figuresAtOnce)
    for (const row of rows) past.push(row)
    if (rows.length < figuresAtOnce) return past
  }
}

/** The past figures of a dossier as the store is now. */
export const pastFigures = (db: Db, dossier: string): Promise<PastFigures> => {
  const own = known.get(db) ?? new Map<string, Promise<PastFigures>>()
  known.set(db, own)
  const before = own.get(dossier)?.catch(() => new PastFigures()) ?? Promise.resolve(new PastFigures())
  const current = before.then((past) => follow(db, dossier, past))
  own.set(dossier, current)
  return current
}
