import { digits } from '../5-figure/index.ts'
import type { EventFilters } from '../model/api/events.ts'
import type { FigureCard, Overview, Total } from '../model/api/totals.ts'
import {
  countOutlets,
  countsOf,
  cumulativeFigures,
  figuresByPosition,
  leadingEvents,
  listedEvents,
  type Store,
  talliesOf,
  totalsOfDossier,
} from '../store/index.ts'
import { cardsOf } from './cards.ts'
import { narrows, type Selection, selectEvents } from './selection/index.ts'
import { requireDossier } from './shown.ts'

const headlines = 8
const totals = 6
const besideTotal = 5

type Summary = Awaited<ReturnType<typeof leadingEvents>>[number]

const headlineOf = (store: Store, events: readonly Summary[]): Promise<FigureCard[]> =>
  cardsOf(
    store,
    events.flatMap(({ leadFigure, ...event }) => (leadFigure === null ? [] : [{ ...event, figure: leadFigure }])),
  )

const overlapsShown = 20

/** A sentence where adding may count people, or sites, twice. `overlapping` is null where nobody looked, or nothing says where and when. */
export const warningFor = (
  unit: Total['unit'],
  totals: number,
  overlapping: readonly string[] | null,
  events: number,
): string | null => {
  if (totals === 0) return null
  const same = unit === 'sites' ? 'sites' : 'people'
  if (overlapping === null)
    return totals === 1
      ? `A running total stands beside this sum and may count the same ${same}; it is not added to it.`
      : `Running totals stand beside this sum and may count the same ${same}; they are not added to it.`
  if (overlapping.length === 0) return null
  return events === 1
    ? `The incident counted here falls within the time and country of a running total; adding that would count ${same} twice.`
    : `${digits(overlapping.length)} of the ${digits(events)} incidents added here ${overlapping.length === 1 ? 'falls' : 'fall'} within the time and country of a running total; adding that would count ${same} twice.`
}

type Sum = Pick<Total, 'unit' | 'low' | 'best' | 'high' | 'events'> & { action: string }
type Beside = { figures: Awaited<ReturnType<typeof cumulativeFigures>>; overlapping: string[] | null }

/** Sums with the cumulative figures that stand beside each. */
const totalsOf = (
  store: Store,
  sums: readonly Sum[],
  beside: (action: string, unit: string) => Promise<Beside>,
): Promise<Total[]> =>
  Promise.all(
    sums.map(async ({ action, unit, ...sum }) => {
      const { figures, overlapping } = await beside(action, unit)
      const cumulative = await cardsOf(
        store,
        figures.map(({ body, ...row }) => ({ ...row, figure: body })),
      )
      return {
        ...sum,
        action: action as Total['action'],
        unit,
        cumulative,
        overlapping: overlapping && { events: overlapping.length, some: overlapping.slice(0, overlapsShown) },
        warning: warningFor(unit, cumulative.length, overlapping, sum.events),
      }
    }),
  )

/** The running totals beside a sum over a selection, and which of the events added lie within them. */
const besideIn =
  ({ db }: Store, { index, rows }: Selection) =>
  async (action: string, unit: string): Promise<Beside> => {
    const measure = `${action} ${unit}`
    const figures = await figuresByPosition(db, index.cumulative(rows, measure, besideTotal))
    const wide = figures.map(({ event }) => event)
    const overlapping = index.overlapping(rows, measure, wide)
    return { figures, overlapping: overlapping.length === 0 && index.isBoundless(wide) ? null : overlapping }
  }

const facets = ['actions', 'countries', 'nationalities', 'roles', 'statuses'] as const

/** The values that filters can take, from a count of each list. */
const facetsFrom = async (count: (facet: (typeof facets)[number]) => Promise<Facet> | Facet) => {
  const [actions = [], countries = [], nationalities = [], roles = [], statuses = []] = await Promise.all(
    facets.map(count),
  )
  return { actions, countries, nationalities, roles, statuses }
}

type Facet = { value: string; events: number }[]

const wholeOverview = async (store: Store, dossier: string): Promise<Overview> => {
  const { db } = store
  const [leading, { allDocuments: _, ...counts }, outlets, sums, values] = await Promise.all([
    leadingEvents(db, dossier, headlines),
    countsOf(db, dossier),
    countOutlets(db, dossier),
    totalsOfDossier(db, dossier, totals),
    facetsFrom((facet) => talliesOf(db, dossier, facet)),
  ])
  return {
    headline: await headlineOf(store, leading),
    counts: { ...counts, outlets },
    totals: await totalsOf(store, sums, async (action, unit) => ({
      figures: await cumulativeFigures(db, dossier, { action, unit }, besideTotal),
      overlapping: null,
    })),
    facets: values,
  }
}

/** What a dossier page opens with: headline figures, counts, totals and the values that filters can take. */
export const overview = async (store: Store, dossier: string, filters: EventFilters): Promise<Overview> => {
  await requireDossier(store, dossier)
  if (!narrows(filters)) return wholeOverview(store, dossier)
  const selection = await selectEvents(store.db, dossier, filters)
  const { index, rows, partial } = selection
  return {
    ...(partial ? { partial } : {}),
    headline: await headlineOf(store, await listedEvents(store.db, index.leading(rows, headlines))),
    counts: index.counts(rows),
    totals: await totalsOf(store, index.totals(rows).slice(0, totals), besideIn(store, selection)),
    facets: await facetsFrom((facet) => index.facet(facet, rows)),
  }
}

/** All totals over a selection, each with what may be counted twice. Throws `not-found`. */
export const listTotals = async (store: Store, dossier: string, filters: EventFilters): Promise<Total[]> => {
  await requireDossier(store, dossier)
  const selection = await selectEvents(store.db, dossier, filters)
  return totalsOf(store, selection.index.totals(selection.rows), besideIn(store, selection))
}
