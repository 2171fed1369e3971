import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { withHeadline } from '../src/2-document/index.ts'
import { type ReadDocument, reckon } from '../src/5-figure/index.ts'
import type { Event, Figure, Outlet } from '../src/model/event.ts'

const Incident = z.object({
  incident: z.string(),
  killed: z.int(),
  injured: z.int(),
  articles: z.array(
    z.object({ id: z.string(), url: z.string(), title: z.string(), date: z.string(), text: z.string() }),
  ),
})
type Incident = z.infer<typeof Incident>

const isoDate = /^\d{4}-\d{2}-\d{2}$/

const outletOf = (article: Incident['articles'][number]): Outlet => ({
  id: article.id,
  publisher: new URL(article.url.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\//, '')).hostname,
  published: isoDate.test(article.date) ? article.date : null,
  title: article.title,
  text: withHeadline(article.title, article.text),
})

/** The event that holds most of a report's claims. */
const homesOf = (events: readonly Event[]): Map<string, Event> => {
  const held = new Map<string, Map<Event, number>>()
  for (const event of events)
    for (const claim of event.claims) {
      const counts = held.get(claim.document) ?? new Map<Event, number>()
      counts.set(event, (counts.get(event) ?? 0) + 1)
      held.set(claim.document, counts)
    }
  return new Map([...held].map(([id, counts]) => [id, [...counts].sort((a, b) => b[1] - a[1])[0]![0]]))
}

const most = <T>(items: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** B³ of a grouping of articles against the coded incidents (Bagga and Baldwin 1998). */
const bCubed = (
  items: readonly { coded: string; found: string }[],
): { precision: number; recall: number; f1: number } => {
  let precision = 0
  let recall = 0
  for (const item of items) {
    const together = items.filter((other) => other.found === item.found)
    const coded = items.filter((other) => other.coded === item.coded)
    const both = together.filter((other) => other.coded === item.coded).length
    precision += both / together.length
    recall += both / coded.length
  }
  const [p, r] = [precision / items.length, recall / items.length]
  return { precision: p, recall: r, f1: (2 * p * r) / (p + r) }
}

const figureFor = (event: Event | undefined, action: 'die' | 'harm'): Figure | undefined =>
  event?.figures.find(({ measure, kind }) => measure.action === action && measure.unit === 'people' && kind !== 'part')

const covers = (figure: Figure, value: number): boolean =>
  (figure.low === null || figure.low <= value) && (figure.high === null || figure.high >= value)

const share = (right: number, of: number): string => `${(right / Math.max(1, of)).toFixed(3)} of ${of}`

/**
 * The event of an incident whose figure is asked for: where most of its articles tell of deaths (or injuries). Where that one
 * gives none, there is no figure.
 */
const eventsByAction = (events: readonly Event[], action: 'die' | 'harm'): Map<string, Event> =>
  homesOf(events.map((event) => ({ ...event, claims: event.claims.filter((claim) => claim.action === action) })))

/** Reads, links and reckons coded incidents and prints how the outcome compares with the coding. */
export const reportIncidents = (file: string, read: (outlet: Outlet) => ReadDocument): void => {
  const incidents = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Incident.parse(JSON.parse(line)))
  const documents = incidents.flatMap(({ articles }) => articles.map((article) => read(outletOf(article))))
  const events = reckon(documents)
  const homes = homesOf(events)
  const items = incidents.flatMap(({ incident, articles }) =>
    articles.map(({ id }) => ({ coded: incident, found: homes.get(id)?.id ?? id })),
  )
  const { precision, recall, f1 } = bCubed(items)
  console.log(
    `  ${incidents.length} incidents, ${items.length} articles (${homes.size} with a claim): B³ P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`,
  )
  for (const [action, coded] of [
    ['die', 'killed'],
    ['harm', 'injured'],
  ] as const) {
    const byAction = eventsByAction(events, action)
    const figures = incidents.map((incident) => ({
      value: incident[coded],
      figure: figureFor(most(incident.articles.flatMap(({ id }) => byAction.get(id) ?? [])), action),
    }))
    const some = figures.filter(({ value }) => value >= 1)
    const none = figures.filter(({ value }) => value === 0)
    const right = some.filter(({ figure, value }) => figure?.best === value).length
    const covered = some.filter(({ figure, value }) => figure !== undefined && covers(figure, value)).length
    const found = some.filter(({ figure }) => figure !== undefined).length
    const clean = none.filter(({ figure }) => figure === undefined || figure.best === 0).length
    console.log(
      `  ${coded} ≥ 1: best right ${share(right, some.length)}, range covers ${share(covered, some.length)}, a figure at all ${share(found, some.length)}; ${coded} = 0 and no figure ${share(clean, none.length)}`,
    )
  }
}
