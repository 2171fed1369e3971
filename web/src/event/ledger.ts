import type { EventClaim, EventView } from '../../../src/model/api/event.ts'
import type { Count } from '../../../src/model/claim.ts'
import type { Figure } from '../../../src/model/event.ts'
import type { Bounds } from '../lib/numbers.ts'

/** One figure with the claims it rests on, oldest report first. */
export type Ledger = { figure: Figure; claims: EventClaim[] }

export type Sorted = {
  wholes: Ledger[]
  /** Each with the whole it is measured against, where one stands. */
  parts: (Ledger & { whole: Figure | null })[]
  /** Claims that no figure rests on. */
  others: EventClaim[]
}

/** The numbers a claim's words allow, on the same line as a figure's. */
export const boundsOf = ({ low, high }: Pick<Count, 'low' | 'high'>): Bounds => ({
  low,
  best: low !== null && high === null ? low : low === high ? low : null,
  high,
})

const byPublication = (a: EventClaim, b: EventClaim) =>
  (a.published ?? '9').localeCompare(b.published ?? '9') ||
  a.document.localeCompare(b.document) ||
  a.at.start - b.at.start

const claimIds = ({ origins, support }: Figure): Set<string> =>
  new Set([...origins.flatMap((origin) => origin.claims), ...support.low, ...support.best, ...support.high])

const isWholeOf = (part: Figure, whole: Figure) =>
  whole.measure.unit === part.measure.unit &&
  whole.measure.of === part.measure.of &&
  whole.measure.action === part.measure.action &&
  (whole.best ?? whole.high ?? 0) >= (part.best ?? part.low ?? 0)

/** Sorts an event's figures and claims for its page. */
export const sortLedgers = ({ figures, claims }: Pick<EventView, 'figures' | 'claims'>): Sorted => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const used = new Set<string>()
  const ledgers = figures.map((figure): Ledger => {
    const ids = claimIds(figure)
    for (const id of ids) used.add(id)
    const own = [...ids].flatMap((id) => byId.get(id) ?? [])
    return { figure, claims: own.sort(byPublication) }
  })
  const wholes = ledgers.filter(({ figure }) => figure.kind !== 'part')
  const parts = ledgers
    .filter(({ figure }) => figure.kind === 'part')
    .map((ledger) => ({
      ...ledger,
      whole: wholes.find(({ figure }) => isWholeOf(ledger.figure, figure))?.figure ?? null,
    }))
  return { wholes, parts, others: claims.filter(({ id }) => !used.has(id)).sort(byPublication) }
}

/** The bounds of a figure that a claim supports: "low", "best", "high". */
export const supportOf = (figure: Figure, claim: string): ('low' | 'best' | 'high')[] =>
  (['low', 'best', 'high'] as const).filter((bound) => figure[bound] !== null && figure.support[bound].includes(claim))
