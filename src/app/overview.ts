import type { EventFilters, FigureCard, Overview, Total } from '../model/api.ts'
import type { Figure } from '../model/event.ts'
import {
  countEvents,
  countSources,
  cumulativeFigures,
  facetOf,
  incidentTotals,
  leadingEvents,
  type Store,
  sentencesOf,
} from '../store/index.ts'
import { requireDossier } from './shown.ts'

const headlines = 8
const totals = 6
const besideTotal = 5

type FigureOfEvent = {
  event: string
  title: string
  place: FigureCard['place']
  startDate: string | null
  endDate: string | null
  figure: Figure
}

/** The claim that a figure's number stands on: behind its best, or the bound that it has. */
const claimBehind = ({ support }: Figure): string | undefined => support.best[0] ?? support.low[0] ?? support.high[0]

/** Figures with the sentence each stands on; a figure without one is left out, for nothing is shown without its source. */
const cardsOf = async ({ db }: Store, figures: readonly FigureOfEvent[]): Promise<FigureCard[]> => {
  const pairs = figures.flatMap(({ event, figure }) => {
    const claim = claimBehind(figure)
    return claim === undefined ? [] : [{ event, claim }]
  })
  const sentences = new Map<string, FigureCard['sentence']>()
  for (const { event, ...sentence } of pairs.length === 0 ? [] : await sentencesOf(db, pairs)) {
    const key = `${event} ${sentence.claimId}`
    if (!sentences.has(key)) sentences.set(key, sentence)
  }
  return figures.flatMap(({ event, title, place, startDate, endDate, figure }) => {
    const sentence = sentences.get(`${event} ${claimBehind(figure)}`)
    return sentence ? [{ eventId: event, title, place, start: startDate, end: endDate, figure, sentence }] : []
  })
}

const headlineOf = async (store: Store, dossier: string, filters: EventFilters): Promise<FigureCard[]> => {
  const events = await leadingEvents(store.db, dossier, filters, headlines)
  return cardsOf(
    store,
    events.flatMap(({ leadFigure, ...event }) => (leadFigure === null ? [] : [{ ...event, figure: leadFigure }])),
  )
}

const warningFor = (cumulative: readonly FigureCard[]): string | null =>
  cumulative.length === 0
    ? null
    : `${cumulative.length === 1 ? 'A running total stands' : 'Running totals stand'} beside this sum and may count the same people; they are not added to it.`

const totalsOf = async (store: Store, dossier: string, filters: EventFilters): Promise<Total[]> => {
  const sums = await incidentTotals(store.db, dossier, filters, totals)
  return Promise.all(
    sums.map(async ({ action, unit, ...sum }) => {
      const rows = await cumulativeFigures(store.db, dossier, filters, { action, unit }, besideTotal)
      const cumulative = await cardsOf(
        store,
        rows.map(({ body, ...row }) => ({ ...row, figure: body })),
      )
      return { action, unit, ...sum, cumulative, warning: warningFor(cumulative) }
    }),
  )
}

/** What a dossier page opens with: headline figures, counts, totals and the values that filters can take. */
export const overview = async (store: Store, dossier: string, filters: EventFilters): Promise<Overview> => {
  await requireDossier(store, dossier)
  const { db } = store
  const facets = (['actions', 'countries', 'nationalities', 'roles', 'statuses'] as const).map((facet) =>
    facetOf(db, dossier, filters, facet),
  )
  const [headline, events, sources, sums, ...values] = await Promise.all([
    headlineOf(store, dossier, filters),
    countEvents(db, dossier, filters),
    countSources(db, dossier, filters),
    totalsOf(store, dossier, filters),
    ...facets,
  ])
  const [actions = [], countries = [], nationalities = [], roles = [], statuses = []] = values
  return {
    headline,
    counts: { ...sources, ...events },
    totals: sums,
    facets: { actions, countries, nationalities, roles, statuses },
  }
}
