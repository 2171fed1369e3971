import { dayOf, plain } from '../../4-event/index.ts'
import type { EventFilters, EventSort } from '../../model/api/events.ts'
import { type ActionTotal, type IndexedEvent, listSeparator } from '../../store/index.ts'
import { Names, Numbers } from './columns.ts'
import { Figures } from './figures.ts'
import { firstOf, type Key } from './first-of.ts'
import {
  booleans,
  type Column,
  columns,
  eachOf,
  type Flag,
  flags,
  type List,
  lists,
  type PackedIndex,
} from './packed-index.ts'
import type { PastFigures } from './past-figures.ts'
import { addTo, Sums } from './sums.ts'

const FAR = 1e7

/**
 * What selections of a dossier's events look at, all in memory: a filter is one pass over rows of numbers. Rows are only ever
 * added; one that another takes the place of is passed over.
 */
export class EventIndex {
  /** The number of the newest change that is in it. */
  revision: number
  readonly #rows = new Map<string, number>()
  readonly #events: string[]
  readonly #live: boolean[]
  readonly #numbers: Record<Column, Numbers>
  readonly #flags: Record<Flag, boolean[]>
  readonly #lists: Record<List, Names>
  readonly #counted: Figures
  readonly #cumulative: Figures

  constructor(packed?: PackedIndex) {
    this.revision = packed?.revision ?? 0
    this.#events = packed?.events ?? []
    this.#live = booleans(packed?.live)
    for (const [row, event] of this.#events.entries()) if (this.#live[row]) this.#rows.set(event, row)
    this.#numbers = eachOf(columns, (column) => new Numbers(packed?.numbers[column]))
    this.#flags = eachOf(flags, (flag) => booleans(packed?.flags[flag]))
    this.#lists = eachOf(lists, (list) => new Names(packed?.lists[list]))
    this.#counted = new Figures(packed?.counted)
    this.#cumulative = new Figures(packed?.cumulative)
  }

  /** All that it holds, to be kept. */
  packed(): PackedIndex {
    return {
      revision: this.revision,
      events: this.#events,
      live: Uint8Array.from(this.#live, Number),
      numbers: eachOf(columns, (column) => this.#numbers[column].packed()),
      flags: eachOf(flags, (flag) => Uint8Array.from(this.#flags[flag], Number)),
      lists: eachOf(lists, (list) => this.#lists[list].packed()),
      counted: this.#counted.packed(),
      cumulative: this.#cumulative.packed(),
    }
  }

  /** How many rows there are, and how many of them stand. */
  get sizes() {
    return { rows: this.#events.length, live: this.#rows.size }
  }

  put(event: IndexedEvent): void {
    this.drop(event.event)
    this.#rows.set(event.event, this.#events.push(event.event) - 1)
    this.#live.push(true)
    this.#numbers.from.push(event.startDay ?? event.endDay ?? Number.NaN)
    this.#numbers.to.push(event.endDay ?? event.startDay ?? Number.NaN)
    this.#numbers.size.push(event.size)
    this.#numbers.documents.push(event.documents)
    this.#numbers.claims.push(event.claims)
    for (const flag of flags) this.#flags[flag].push(event[flag])
    for (const list of lists) this.#lists[list].push(event[list] === '' ? [] : event[list].split(listSeparator))
    this.#counted.push(event.counted)
    this.#cumulative.push(event.cumulative)
    this.revision = Math.max(this.revision, event.revision)
  }

  drop(event: string): void {
    const row = this.#rows.get(event)
    if (row !== undefined) this.#live[row] = false
    this.#rows.delete(event)
  }

  /** The rows that a selection names. `events`: only those among them, where words were searched for. */
  select(filters: EventFilters, events: readonly string[] | null): number[] {
    const tests: ((row: number) => boolean)[] = []
    const anyOf = (list: List, wanted: readonly string[] | undefined): void => {
      if (wanted === undefined || wanted.length === 0) return
      const [names, mask] = [this.#lists[list], this.#lists[list].maskOf(wanted)]
      tests.push((row) => names.has(row, mask))
    }
    anyOf('actions', filters.action)
    anyOf('countries', filters.country)
    anyOf('nationalities', filters.nationality)
    anyOf('roles', filters.role)
    anyOf('statuses', filters.status)
    anyOf('figureKinds', filters.kind)
    this.#named(['sites'], filters.site, tests)
    this.#named(['sources', 'outlets'], filters.source, tests)
    const { state = [] } = filters
    if (state.length > 0)
      tests.push(
        (row) =>
          (state.includes('planned') && this.#flags.planned[row] === true) ||
          (state.includes('disputed') && this.#flags.disputed[row] === true),
      )
    if (filters.from !== undefined) {
      const day = dayOf(filters.from)
      tests.push((row) => this.#numbers.to.at(row) >= day)
    }
    if (filters.to !== undefined) {
      const day = dayOf(filters.to)
      tests.push((row) => this.#numbers.from.at(row) <= day)
    }
    const rows = events === null ? this.#events.keys() : events.flatMap((event) => this.#rows.get(event) ?? [])
    const selected: number[] = []
    for (const row of rows) if (this.#live[row] && tests.every((test) => test(row))) selected.push(row)
    return selected
  }

  /** Names match however they are written. */
  #named(columns: readonly List[], wanted: readonly string[] | undefined, tests: ((row: number) => boolean)[]): void {
    if (wanted === undefined || wanted.length === 0) return
    const keys = new Set(wanted.map(plain))
    const masks = columns.map(
      (list) => [this.#lists[list], this.#lists[list].maskWhere((name) => keys.has(plain(name)))] as const,
    )
    tests.push((row) => masks.some(([names, mask]) => names.has(row, mask)))
  }

  /** The ids of some rows. */
  events(rows: readonly number[]): string[] {
    return rows.map((row) => this.#events[row]!)
  }

  counts(rows: readonly number[]) {
    let [claims, disputed, planned] = [0, 0, 0]
    for (const row of rows) {
      claims += this.#numbers.claims.at(row)
      disputed += Number(this.#flags.disputed[row])
      planned += Number(this.#flags.planned[row])
    }
    const [documents, outlets] = [this.#lists.reports.distinct(rows), this.#lists.outlets.distinct(rows)]
    return { documents, claims, events: rows.length, outlets, disputed, planned }
  }

  /** The values of a list among some rows, most frequent first. */
  facet(list: List, rows: readonly number[]): { value: string; events: number }[] {
    return this.#lists[list].count(rows)
  }

  /** The first and the last day of some rows, counted from 1970-01-01; null where none has one. */
  reach(rows: readonly number[]): { first: number; last: number } | null {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const row of rows) {
      if (this.#numbers.from.at(row) < first) first = this.#numbers.from.at(row)
      if (this.#numbers.to.at(row) > last) last = this.#numbers.to.at(row)
    }
    return first <= last ? { first, last } : null
  }

  /** Sums of the counted figures of some rows; open where one of them is. */
  totals(rows: readonly number[]): ActionTotal[] {
    return this.#sumsOf(rows, Number.POSITIVE_INFINITY).totals()
  }

  /** Sums of the counted figures of some rows as they stood just before a moment. */
  totalsBefore(rows: readonly number[], moment: number, past: PastFigures): ActionTotal[] {
    const sums = this.#sumsOf(rows, moment)
    const chosen = new Uint8Array(this.#events.length)
    for (const row of rows) chosen[row] = 1
    past.before(moment, (event, measure, figure) => {
      const row = this.#rows.get(event)
      if (row !== undefined && chosen[row] === 1) addTo(sums.of(measure), figure)
    })
    return sums.totals()
  }

  #sumsOf(rows: readonly number[], moment: number): Sums {
    const sums = new Sums()
    const byCode = this.#counted.measures.names.map((measure) => sums.of(measure))
    for (const row of rows)
      this.#counted.each(row, (code, figure) => {
        if (figure.since < moment) addTo(byCode[code]!, figure)
      })
    return sums
  }

  /** The cumulative figures of some rows for an action and unit, the largest first, by event and position. */
  cumulative(rows: readonly number[], measure: string, limit: number): { event: string; position: number }[] {
    const wanted = this.#cumulative.measures.names.indexOf(measure)
    const found: { event: string; position: number; size: number }[] = []
    for (const row of rows)
      this.#cumulative.each(row, (code, { low, best, high, position }) => {
        const size = [best, low, high].find((value) => !Number.isNaN(value)) ?? -1
        if (code === wanted) found.push({ event: this.#events[row]!, position, size })
      })
    return found.sort((a, b) => b.size - a.size || (a.event < b.event ? -1 : 1)).slice(0, limit)
  }

  /** Of the rows that a total adds, those that lie within the time and countries of any of some running totals that have either. */
  overlapping(rows: readonly number[], measure: string, wide: readonly string[]): string[] {
    const [measures, countries] = [this.#counted.measures, this.#lists.countries]
    const counted = measures.maskOf([measure])
    const reach = this.#reaches(wide).filter(({ boundless }) => !boundless)
    const within = (row: number): boolean => {
      const [from, to] = [this.#numbers.from.at(row), this.#numbers.to.at(row)]
      for (const each of reach)
        if (
          each.row !== row &&
          !(each.from > to) &&
          !(each.to < from) &&
          (each.anywhere || countries.has(row, each.countries))
        )
          return true
      return false
    }
    const found: string[] = []
    for (const row of rows) if (within(row) && measures.has(row, counted)) found.push(this.#events[row]!)
    return found
  }

  /** Whether one of some events has neither a time nor a country. */
  isBoundless(wide: readonly string[]): boolean {
    return this.#reaches(wide).some(({ boundless }) => boundless)
  }

  #reaches(wide: readonly string[]) {
    return wide.flatMap((event) => this.#rows.get(event) ?? []).map((row) => this.#reachOf(row))
  }

  #reachOf(row: number) {
    const [from, to] = [this.#numbers.from.at(row), this.#numbers.to.at(row)]
    const countries = this.#lists.countries.maskWhere(() => false)
    this.#lists.countries.each(row, (code) => (countries[code] = 1))
    const anywhere = !countries.includes(1)
    return {
      row,
      // A running total of one day is one up to it.
      from: from === to ? Number.NEGATIVE_INFINITY : from,
      to,
      countries,
      anywhere,
      boundless: anywhere && Number.isNaN(from),
    }
  }

  /** The events that most documents tell of, the largest first among equals: those with a figure. */
  leading(rows: readonly number[], limit: number): string[] {
    const keyed = rows.filter((row) => this.#flags.hasLead[row])
    return firstOf(
      this.#events,
      keyed,
      (row) => [-this.#numbers.documents.at(row), -this.#numbers.size.at(row)],
      null,
      limit,
      -1,
    ).events
  }

  /** Some of the rows as events in an order, from after a key on. */
  page(
    rows: readonly number[],
    sort: EventSort,
    after: Key | null,
    limit: number,
  ): { events: string[]; last: Key | null } {
    const known = (day: number, otherwise: number): number => (Number.isNaN(day) ? otherwise : day)
    const keys: Record<EventSort, (row: number) => [number, number]> = {
      newest: (row) => [-known(this.#numbers.to.at(row), -FAR), 0],
      oldest: (row) => [known(this.#numbers.from.at(row), FAR), 0],
      largest: (row) => [-this.#numbers.size.at(row), 0],
      documents: (row) => [-this.#numbers.documents.at(row), 0],
    }
    return firstOf(this.#events, rows, keys[sort], after, limit, sort === 'oldest' ? 1 : -1)
  }

  /** Names that begin with, or have a word that begins with, what is typed, in how many events; most first. */
  namesLike(list: List, text: string, limit: number): { value: string; events: number }[] {
    const typed = plain(text)
    const mask = this.#lists[list].maskWhere((name) => ` ${plain(name)}`.includes(` ${typed}`))
    if (typed === '' || !mask.includes(1)) return []
    const rows = [...this.#rows.values()].filter((row) => this.#lists[list].has(row, mask))
    const named = new Set(this.#lists[list].names.filter((_, code) => mask[code] === 1))
    return this.#lists[list]
      .count(rows)
      .filter(({ value }) => named.has(value))
      .slice(0, limit)
  }
}
