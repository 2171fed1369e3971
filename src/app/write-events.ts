import { setImmediate as breathe } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import { copiesIn, type Decision, reckonEvent } from '../5-figure/index.ts'
import {
  type Cause,
  type Database,
  moveClaims,
  type NewFigures,
  type PastFigure,
  type StandingFigure,
  type StoredFigure,
  saveFigures,
  savePast,
  saveSummaries,
  standingFigures,
} from '../store/index.ts'
import { chunks } from './chunks.ts'
import { documentOf, documentsOf, keyOf } from './claim-refs.ts'
import { figureChanges } from './figure-changes.ts'
import { materialOf, type Reports, type ToldReport } from './material.ts'
import { overlap } from './overlap.ts'
import type { Standing } from './standing.ts'
import { markCounted, summaryOf } from './summary.ts'

type Db = Transaction<Database>

/** Events read and written with one round of statements. */
const eventsAtOnce = 200

/** Events reckoned before the database's answers are seen to: it waits for its next statement until then. */
const eventsABreath = 20

/**
 * An event to write: all its claims, those that were not in it, of these the ones that were in another, and what made it another
 * than it was.
 */
export type Wanted = {
  id: string
  refs: readonly string[]
  moved: readonly string[]
  displaced: readonly string[]
  cause: () => Cause
}

type Decided = Pick<Standing, 'decisions' | 'checked'>

/** What events are made from. */
type Stock = { wanted: readonly Wanted[]; reports: Map<string, ToldReport>; figures: StandingFigure[] }

/** An event as it is to be stored, and what its figures were. */
type Written = Wanted & { summary: ReturnType<typeof summaryOf>; figures: StoredFigure[]; before: StandingFigure[] }

const fetch = async (
  db: Db,
  reports: Reports,
  wanted: readonly Wanted[],
  decisions: readonly Decision[],
): Promise<Stock> => {
  const own = new Set(wanted.flatMap(({ refs }) => documentsOf(refs)))
  // A report may copy one of another event.
  for (const decision of decisions) if (decision.kind === 'copy' && own.has(decision.document)) own.add(decision.of)
  return {
    wanted,
    reports: await reports.of(own),
    figures: await standingFigures(
      db,
      wanted.map(({ id }) => id),
    ),
  }
}

const reckon = async (
  dossier: string,
  { wanted, reports, figures }: Stock,
  { decisions, checked }: Decided,
): Promise<Written[]> => {
  const copies = copiesIn(decisions)
  const outlets = new Map([...reports].map(([document, { outlet }]) => [document, outlet]))
  const before = new Map<string, StandingFigure[]>(wanted.map(({ id }) => [id, []]))
  for (const figure of figures) before.get(figure.event)!.push(figure)
  const written: Written[] = []
  for (const [turn, event] of wanted.entries()) {
    if (turn % eventsABreath === 0) await breathe()
    const { group, points } = materialOf(event.refs, reports, outlets)
    const reckoned = reckonEvent(group.claims, outlets, decisions)
    const decided = { copies, checked: checked.get(event.id) }
    const summary = summaryOf(event.id, dossier, group, reckoned, outlets, points, decided)
    written.push({
      ...event,
      summary,
      figures: markCounted(reckoned, group.claims),
      before: before.get(event.id)!,
    })
  }
  return written
}

const isSame = (old: readonly StoredFigure[], now: readonly StoredFigure[]): boolean =>
  old.length === now.length &&
  old.every(
    ({ figure, counted }, index) => counted === now[index]!.counted && isDeepStrictEqual(figure, now[index]!.figure),
  )

/** Stores the figures of events where they differ from what stands, and puts on record what they said until now. */
const writeFigures = async (db: Db, dossier: string, written: readonly Written[]): Promise<void> => {
  const past: PastFigure[] = []
  const fresh: NewFigures[] = []
  for (const { id: event, figures, before, cause } of written) {
    if (isSame(before, figures)) continue
    const changes = figureChanges(before, figures)
    fresh.push({ event, figures, since: changes.since })
    for (const { old, became } of changes.past) past.push({ old: { ...old, event }, became, cause: cause() })
  }
  await saveFigures(db, dossier, fresh)
  await savePast(db, dossier, past)
}

const store = async (db: Db, dossier: string, written: readonly Written[]): Promise<void> => {
  await moveClaims(
    db,
    written.flatMap(({ id, moved }) => moved.map((ref) => ({ event: id, ...keyOf(ref) }))),
    written.flatMap(({ displaced }) => displaced.map(keyOf)),
  )
  await saveSummaries(
    db,
    written.map(({ summary }) => summary),
  )
  await writeFigures(db, dossier, written)
}

/** Reckons events and stores them with their claims and figures. */
export const writeEvents = async (
  db: Db,
  dossier: string,
  wanted: readonly Wanted[],
  reports: Reports,
  decided: Decided,
  onEvent?: (done: number, total: number) => void,
): Promise<void> => {
  let done = 0
  await overlap(
    chunks(wanted, eventsAtOnce),
    (some) => fetch(db, reports, some, decided.decisions),
    (stock) => reckon(dossier, stock, decided),
    async (written) => {
      await store(db, dossier, written)
      done += written.length
      onEvent?.(done, wanted.length)
    },
  )
}

/** Events in the order of the arrival of their first report: reports that are near each other have events in common. */
export const byArrival = <T extends { refs: readonly string[] }>(
  events: readonly T[],
  documents: readonly string[],
): T[] => {
  const turns = new Map(documents.map((document, turn) => [document, turn]))
  const turnOf = ({ refs }: T): number => Math.min(...refs.map((ref) => turns.get(documentOf(ref)) ?? 0))
  return events
    .map((event) => ({ event, turn: turnOf(event) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ event }) => event)
}
