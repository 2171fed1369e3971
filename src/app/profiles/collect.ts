import type { EventFilters } from '../../model/api/events.ts'
import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/event.ts'
import type { ProfileClaim } from '../../model/profile.ts'
import { figuresOfEvents, listedEvents, type Store, toldOfEvents } from '../../store/index.ts'
import { cardsOf } from '../cards.ts'
import { selectEvents } from '../selection/index.ts'
import { sizeOf } from '../summary.ts'

/** Bounds, so that a name that half of a large dossier holds is answered as quickly as any. */
export const lookedAtMost = 300
export const claimsAtMost = 6000
const figuresShown = 40
const claimsShown = 60

/** A claim with the report that makes it. */
export type Told = Awaited<ReturnType<typeof toldOfEvents>>[number]

const dayFrom = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

const claimsBehind = ({ origins, support }: Figure): string[] => [
  ...origins.flatMap(({ claims }) => claims),
  ...support.low,
  ...support.best,
  ...support.high,
]

/** A claim with its report, in short. */
export const shortOf = ({ event, document, body, publisher, published }: Told): ProfileClaim => {
  const { id: claim, evidence, action, modality, count, source } = body
  return { document, claim, event, evidence, action, modality, count, source, publisher, published }
}

const newestFirst = (a: Told, b: Told): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || (a.document < b.document ? -1 : 1)

/** What is told about something, by figures and claims: `about` says which claims are, `counts` which figures. */
export const collect = async (
  store: Store,
  dossier: string,
  filters: EventFilters,
  about: (claim: Claim, told: Told) => boolean,
  counts: (figure: Figure) => boolean = () => true,
) => {
  const { index, rows } = await selectEvents(store.db, dossier, filters)
  const { events } = index.page(rows, 'documents', null, lookedAtMost)
  const [all, figures, summaries] = await Promise.all([
    toldOfEvents(store.db, events, claimsAtMost),
    figuresOfEvents(store.db, events),
    listedEvents(store.db, events),
  ])
  const told = all.filter((each) => about(each.body, each))
  const own = new Set(told.map(({ event, body }) => `${event} ${body.id}`))
  const byId = new Map(summaries.map((summary) => [summary.event, summary]))
  const resting = figures.flatMap(({ event, body: figure }) => {
    const summary = byId.get(event)
    const rests = counts(figure) && claimsBehind(figure).some((claim) => own.has(`${event} ${claim}`))
    return summary && rests ? [{ ...summary, event, figure }] : []
  })
  const largest = resting.sort((a, b) => sizeOf(b.figure) - sizeOf(a.figure)).slice(0, figuresShown)
  const reach = index.reach(rows)
  const { claims: _, ...of } = index.counts(rows)
  return {
    index,
    rows,
    /** All of them, not only those shown. */
    all: told,
    common: {
      dossier,
      counts: of,
      first: reach && dayFrom(reach.first),
      last: reach && dayFrom(reach.last),
      actions: index.facet('actions', rows),
      countries: index.facet('countries', rows),
      looked: events.length,
      figures: await cardsOf(store, largest),
      told: [...told].sort(newestFirst).slice(0, claimsShown).map(shortOf),
      claims: told.length,
    },
  }
}

/** How often each of some values occurs, most often first. */
export const tally = <T extends string>(values: readonly T[]): [T, number][] => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
