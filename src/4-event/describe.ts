import type { Action, Place } from '../model/claim.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { actions } from './families.ts'
import { isoOf, lengthOf, type Period, periodOf } from './period.ts'
import { plain } from './words.ts'

/** What one event is about, before anything is counted. */
export type EventFrame = {
  kind: Action
  place: Place | null
  start: string | null
  end: string | null
  documents: string[]
}

const isDone = (claim: SourcedClaim): boolean =>
  claim.modality !== 'planned' && claim.modality !== 'ordered' && claim.modality !== 'denied'

/** What most reports say, one vote a report; ties go to the better by `order`. */
const mostTold = <T>(
  votes: readonly { document: string; value: T; key: string }[],
  order: (a: T, b: T) => number,
): T | null => {
  const counted = new Map<string, { value: T; documents: Set<string> }>()
  for (const { document, value, key } of votes) {
    const entry = counted.get(key) ?? { value, documents: new Set() }
    entry.documents.add(document)
    counted.set(key, entry)
  }
  const [best] = [...counted.entries()].sort(
    ([a, x], [b, y]) => y.documents.size - x.documents.size || order(x.value, y.value) || (a < b ? -1 : 1),
  )
  return best?.[1].value ?? null
}

const levels = ['site', 'locality', 'province', 'region', 'country']

const leadingAction = (claims: readonly SourcedClaim[]): Action => {
  const told = claims.filter((claim) => claim.action !== 'dispute')
  const counted = told.filter((claim) => claim.count?.unit === 'people' && claim.partOf !== true)
  const pool = counted.length > 0 ? counted : told.length > 0 ? told : claims
  return (
    mostTold(
      pool.map((claim) => ({ document: claim.document, value: claim.action, key: claim.action })),
      (a, b) => actions[a].lead - actions[b].lead,
    ) ?? 'dispute'
  )
}

/** A place that the text describes and does not name: "three-storey building", "call centre". */
const isDescribed = ({ kind, name }: Place): boolean => kind === 'site' && name === name.toLowerCase()

/**
 * The most exact place with a name of its own, which a headline can say. Of two side by side ("in Tram Kak and Bati
 * districts") neither is where it was, only what holds both.
 */
const placeToName = ({ places }: SourcedClaim): Place | undefined => {
  const named = places.filter((place) => !isDescribed(place))
  return named.find(({ kind }) => named.filter((other) => other.kind === kind).length === 1)
}

const placeToVote = (claim: SourcedClaim): Place | undefined =>
  placeToName(claim) ?? claim.places.find((place) => !isDescribed(place)) ?? claim.places[0]

const isInferred = (claim: SourcedClaim): boolean => claim.inferred?.includes('places') === true

/** The claims that count half of the largest whole or more: the town of a tenth of all is not that of the rest. */
const largest = (claims: readonly SourcedClaim[]): readonly SourcedClaim[] => {
  const wholes = claims.filter((claim) => claim.partOf !== true)
  const size = ({ count }: SourcedClaim): number => (count?.unit === 'people' ? (count.low ?? count.high ?? 0) : 0)
  const most = wholes.reduce((largest, claim) => Math.max(largest, size(claim)), 0)
  return wholes.filter((claim) => 2 * size(claim) >= most)
}

/**
 * The claims that say where: of the leading action before others, of the whole before a part, written there before taken
 * over; those with a name before those that only describe a house.
 */
const placedClaims = (leading: readonly SourcedClaim[], told: readonly SourcedClaim[]): readonly SourcedClaim[] => {
  const wholes = largest(leading)
  const pools = [wholes.filter((claim) => !isInferred(claim)), wholes, leading, told]
  return (
    pools.map((pool) => pool.filter((claim) => placeToName(claim) !== undefined)).find((pool) => pool.length > 0) ??
    pools.find((pool) => pool.some((claim) => claim.places.length > 0)) ??
    []
  )
}

/** Capital letters of a dateline are not those of the name: "PHOP PHRA" is Phop Phra; "UAE", "KK" and "GTSEZ" stay. */
const inSmallLetters = (name: string): string =>
  name !== name.toUpperCase() || name.length < 4
    ? name
    : name.replace(/\p{L}+/gu, (word) =>
        /[AEIOUY]/.test(word) && !/^[^AEIOUYHR]{3}/.test(word) ? word[0] + word.slice(1).toLowerCase() : word,
      )

/** Leading action, place, dates and reports of an event's claims. */
export const frameOf = (claims: readonly SourcedClaim[]): EventFrame => {
  const kind = leadingAction(claims)
  const told = claims.filter((claim) => claim.action !== 'dispute')
  const leading = told.filter((claim) => claim.action === kind)
  const place = mostTold(
    placedClaims(leading, told).flatMap((claim) => {
      const value = placeToVote(claim)
      return value === undefined
        ? []
        : [
            {
              document: claim.document,
              value: { ...value, name: inSmallLetters(value.name) },
              key: `${plain(value.name)} ${value.country}`,
            },
          ]
    }),
    (a, b) => levels.indexOf(a.kind) - levels.indexOf(b.kind),
  )
  const dated = [told.filter(isDone), told].find((pool) => pool.some((claim) => periodOf(claim.time) !== null)) ?? []
  const period = mostTold<Period>(
    dated.flatMap((claim) => {
      const value = periodOf(claim.time)
      return value === null ? [] : [{ document: claim.document, value, key: `${value.from} ${value.to}` }]
    }),
    (a, b) => lengthOf(a) - lengthOf(b) || (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0),
  )
  return {
    kind,
    place,
    start: period?.from == null ? null : isoOf(period.from),
    end: period?.to == null ? null : isoOf(period.to),
    documents: [...new Set(claims.map((claim) => claim.document))],
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

const dateWords = (start: string | null, end: string | null): string => {
  const words = (date: string): string =>
    `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
  if (start === null) return end === null ? '' : `to ${words(end)}`
  if (end === null) return `since ${words(start)}`
  if (start === end) return words(start)
  const wholeMonth = start.endsWith('-01') && start.slice(0, 7) === end.slice(0, 7) && Number(end.slice(8)) >= 28
  if (wholeMonth) return words(start).split(' ').slice(1).join(' ')
  if (start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  return `${words(start)} to ${words(end)}`
}

/** A headline: "Arrests in Poipet, 22 February 2025". */
export const titleOf = (event: Pick<EventFrame, 'kind' | 'place' | 'start' | 'end'>): string => {
  const where = event.place === null ? '' : ` ${event.place.kind === 'site' ? 'at' : 'in'} ${event.place.name}`
  const when = dateWords(event.start, event.end)
  return `${actions[event.kind].noun}${where}${when === '' ? '' : `, ${when}`}`
}

/** Claims in the order in which they were published and written; the same whatever the order of arrival. */
export const inOrder = (claims: readonly SourcedClaim[], outlets: ReadonlyMap<string, Outlet>): SourcedClaim[] => {
  const published = (claim: SourcedClaim): string => outlets.get(claim.document)?.published ?? '9999'
  const key = (claim: SourcedClaim): string =>
    `${published(claim)} ${outlets.get(claim.document)?.publisher ?? ''} ${outlets.get(claim.document)?.title ?? ''}`
  return claims
    .map((claim) => ({ claim, key: key(claim) }))
    .sort((a, b) =>
      a.key < b.key
        ? -1
        : a.key > b.key
          ? 1
          : a.claim.document < b.claim.document
            ? -1
            : a.claim.document > b.claim.document
              ? 1
              : a.claim.at.start - b.claim.at.start || (a.claim.id < b.claim.id ? -1 : 1),
    )
    .map(({ claim }) => claim)
}
