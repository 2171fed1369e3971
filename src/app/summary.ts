import { createHash } from 'node:crypto'
import { countries } from '../3-claim/place/data/countries.ts'
import { countryName } from '../3-claim/place/gazetteer.ts'
import { disputesOf, type Group, titleOf } from '../4-event/index.ts'
import { relaysOf } from '../5-figure/index.ts'
import type { EventPlace, Movement } from '../model/api/place.ts'
import { isSpot, type Place, type Way } from '../model/claim.ts'
import type { Figure, Outlet, SourcedClaim } from '../model/event.ts'
import type { ClaimPoint, EventDetail, StoredFigure, SummaryRow } from '../store/index.ts'

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort()

/** What tells the points of places apart. */
export const pointKey = ({ kind, name, country }: Pick<ClaimPoint, 'kind' | 'name' | 'country'>): string =>
  `${kind} ${name} ${country}`

/** The number that a figure is ordered by: its best, or the bound that it has. */
export const sizeOf = (figure: Figure | null): number => figure?.best ?? figure?.low ?? figure?.high ?? 0

/** The figure that stands for an event in lists: of its leading action where there is one, whole before part. */
const leadingOf = (figures: readonly Figure[], kind: string): Figure | null => {
  const whole = figures.filter((figure) => figure.kind !== 'part' && figure.status !== 'withdrawn')
  const people = whole.filter((figure) => figure.measure.unit === 'people')
  const leading = [people, whole].flatMap((pool) => pool.find((figure) => figure.measure.action === kind) ?? [])
  return leading[0] ?? people[0] ?? whole[0] ?? figures[0] ?? null
}

/** What can be added up over events. */
const summable = new Set(['people', 'sites'])

const isAnnounced = ({ modality }: SourcedClaim): boolean => modality === 'planned' || modality === 'ordered'

/**
 * Marks the figures that totals over events add: of an event's incident figures for one action and unit the largest, since
 * several may concern the same people. Nothing that its claims only announce.
 */
export const markCounted = (figures: readonly Figure[], claims: readonly SourcedClaim[]): StoredFigure[] => {
  const done = new Set(claims.flatMap((claim) => (isAnnounced(claim) ? [] : [claim.id])))
  const largest = new Map<string, Figure>()
  for (const figure of figures) {
    const { action, unit } = figure.measure
    const isDone = figure.origins.some((origin) => origin.claims.some((claim) => done.has(claim)))
    if (!isDone || figure.kind !== 'incident' || figure.status === 'withdrawn' || !summable.has(unit)) continue
    const known = largest.get(`${action} ${unit}`)
    if (!known || sizeOf(figure) > sizeOf(known)) largest.set(`${action} ${unit}`, figure)
  }
  const counted = new Set(largest.values())
  return figures.map((figure) => ({ figure, counted: counted.has(figure) }))
}

type Points = ReadonlyMap<string, ClaimPoint>

const withPoint = ({ name, kind, country }: Omit<Place, 'way'>, points: Points): EventPlace => {
  const point = points.get(pointKey({ name, kind, country }))
  return { name, kind, country, lat: point?.lat ?? null, lon: point?.lon ?? null }
}

/** The place that most claims name for one end of a movement; of two, the one that comes first. */
const endOf = (claims: readonly SourcedClaim[], way: Way): Place | null => {
  const named = claims.flatMap(({ places }) => places.find((place) => place.way === way) ?? [])
  const times = new Map<string, number>()
  for (const place of named) times.set(pointKey(place), (times.get(pointKey(place)) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  return named.find((place) => times.get(pointKey(place)) === most) ?? null
}

const home = new Map(countries.map((country) => [country.code, country]))

/** The country of people who are sent or brought home, where all of them are of one. */
const homeOf = (kind: Group['kind'], claims: readonly SourcedClaim[]): EventPlace | null => {
  if (kind !== 'deport' && kind !== 'repatriate') return null
  const [code, other] = unique(claims.flatMap(({ action, nationalities }) => (action === kind ? nationalities : [])))
  const country = code === undefined || other !== undefined ? undefined : home.get(code)
  if (!country) return null
  return { name: countryName(country.code), kind: 'country', country: country.code, lat: country.lat, lon: country.lon }
}

/** Where people were moved from and to; where nobody names the place they left, it is the event's own. */
const movementOf = ({ kind, claims, place }: Group, points: Points): Movement | null => {
  const stated = endOf(claims, 'to')
  const left = endOf(claims, 'from') ?? place
  const to = stated ? withPoint(stated, points) : homeOf(kind, claims)
  if (to === null || left === null || (stated === null && to.country === left.country)) return null
  const from = withPoint(left, points)
  return pointKey(from) === pointKey(to) ? null : { from, to, inferred: stated === null }
}

/** Announced, and nothing in the event says that it was done. */
const isPlanned = (claims: readonly SourcedClaim[]): boolean => {
  const acts = claims.filter((claim) => claim.action !== 'dispute')
  return acts.length > 0 && acts.every(isAnnounced)
}

/** What a search finds an event by: its title, its sentences, and who speaks in them. */
const wordsOf = (title: string, claims: readonly SourcedClaim[]): string =>
  [
    title,
    ...new Set(
      claims.flatMap(({ evidence, source, actors, places }) => [
        evidence,
        ...(source ? [source.name] : []),
        ...actors,
        ...places.map(({ name }) => name),
      ]),
    ),
  ]
    .join('\n')
    .slice(0, 200_000)

/** What tells figures from what they were. */
export const figuresMark = (figures: readonly Figure[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        figures.map(({ measure: { action, unit, of, population }, low, best, high, status }) => {
          const { nationalities, role, sort } = population
          return [action, unit, of, nationalities, role, low, best, high, status, ...(sort ? [sort] : [])]
        }),
      ),
    )
    .digest('hex')
    .slice(0, 16)

/** Whether sources differ on a figure that nobody set, and nobody looked at the figures as they are. */
const waitsFor = (figures: readonly Figure[], checked: string | undefined): boolean =>
  figures.some(({ status, rule }) => status === 'contested' && rule !== 'reviewed') && figuresMark(figures) !== checked

/** Everything about an event that lists, filters and pages show, worked out once. */
export const summaryOf = (
  id: string,
  dossier: string,
  group: Group,
  figures: readonly Figure[],
  outlets: ReadonlyMap<string, Outlet>,
  points: ReadonlyMap<string, ClaimPoint>,
  decided: { copies: ReadonlyMap<string, string>; checked?: string | undefined },
): { row: SummaryRow; words: string } => {
  const { claims, documents } = group
  const title = titleOf(group)
  const leading = leadingOf(figures, group.kind)
  const { origins, ...relays } = relaysOf(claims, outlets, decided.copies)
  const disputes = disputesOf(claims).map(({ claim, disputes, of }) => ({ claimId: claim, disputes, of }))
  const detail: EventDetail = { relays, disputes }
  const place = group.place && withPoint(group.place, points)
  const movement = movementOf(group, points)
  const row: SummaryRow = {
    event: id,
    dossier,
    kind: group.kind,
    title,
    place,
    movement,
    startDate: group.start,
    endDate: group.end,
    documents: documents.length,
    outlets: new Set(documents.map((document) => outlets.get(document)?.publisher ?? document)).size,
    origins,
    leadFigure: leading,
    size: sizeOf(leading),
    planned: isPlanned(claims),
    disputed: disputes.length > 0 || figures.some(({ status }) => status === 'contested'),
    actions: unique(claims.map(({ action }) => action)),
    countries: unique(claims.flatMap(({ places }) => places.flatMap(({ country }) => country ?? []))),
    nationalities: unique(claims.flatMap(({ nationalities }) => nationalities)),
    roles: unique(claims.flatMap(({ role }) => role ?? [])),
    statuses: unique(figures.map(({ status }) => status)),
    figureKinds: unique(figures.map(({ kind }) => kind)),
    caseId: null,
    claims: claims.length,
    reports: documents,
    outletNames: unique(documents.flatMap((document) => outlets.get(document)?.publisher ?? [])),
    sites: unique(claims.flatMap(({ places }) => places.flatMap((place) => (isSpot(place) ? [place.name] : [])))),
    sources: unique(claims.flatMap(({ source }) => source?.name ?? [])),
    detail,
    waits: waitsFor(figures, decided.checked),
  }
  return { row, words: wordsOf(title, claims) }
}
