import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention } from './mention.ts'
import { SAME_DAYS } from './names-evidence.ts'
import { at, FAMILY, facts, NAMED, NO_DAY, WIDTH, WORDING, writeRow } from './screen-row.ts'
import { AT_ONCE, nameOfGap, WEEK } from './time-evidence.ts'

const weightFor = (name: EvidenceName): number => evidenceRows[name].weight

const most = (...names: EvidenceName[]): number => Math.max(...names.map(weightFor))

const weights = {
  place: most(
    'same site',
    'same town',
    'same province',
    'same region',
    'same place, taken over',
    'a place in the same words',
  ),
  otherPlace: most('same country', 'places near each other', 'places not known to be one', 'other end of a journey'),
  headline: most('a place in the headline', 'a name in both headlines'),
  placesDiffer: weightFor('different places'),
  placesReadDifferently: weightFor('places read differently'),
  countriesDiffer: weightFor('different countries'),
  countriesOfOneName: most('different countries', 'one name in two countries'),
  province: weightFor('same province'),
  journeysDiffer: most('other way home', 'other end of a journey'),
  time: most('same days', 'dates overlap', 'same closing date', 'done soon after it was planned'),
  sameDays: weightFor('same days'),
  totals: weightFor('same closing date'),
  totalApart: weightFor('total against incident'),
  atOnce: weightFor('reported at once'),
  together: weightFor('reported together'),
  inReach: weightFor('undated, in reach'),
  undatedTotal: weightFor('total against undated'),
  planned: weightFor('done soon after it was planned'),
  number: most('same large number', 'same number', 'same round number', 'same small number', 'numbers agree'),
  smallNumber: most('same one, two or three', 'same small number', 'numbers agree'),
  severalNumbers: weightFor('several numbers agree'),
  severalLarge: weightFor('several large numbers agree'),
  parts: weightFor('same parts'),
  numberPlanned: weightFor('plan close to what was done'),
  numberGrown: weightFor('growing count'),
  nationalities: weightFor('same nationalities'),
  nationalitiesDiffer: weightFor('other nationalities'),
  actor: weightFor('same actor'),
  source: weightFor('same source'),
  copied: weightFor('copied text'),
  text: most('copied text', 'mostly the same names', 'many names in common', 'names in common'),
} as const

/** What sums of weights may be off by, depending on the order they are added in. */
const ROUNDING = 1e-9

/** Below it an equal number says little, and a fitting one no more than that it fits. */
const SMALL = 20

const GONE = -1

const HARMED = facts.alone | facts.harm

/**
 * What tells most mentions of a block apart, in rows of numbers side by side: nearly all that a new mention meets are other
 * occurrences by time, place and number alone, and one look at memory shows it.
 */
export class Screen {
  #rows = new Int32Array(WIDTH * 1024)
  #size = 0
  #round = 0

  push(mention: Mention, report: number): void {
    const row = this.#size * WIDTH
    this.#size++
    if (this.#size * WIDTH > this.#rows.length) {
      const grown = new Int32Array(this.#rows.length * 2)
      grown.set(this.#rows)
      this.#rows = grown
    }
    writeRow(this.#rows, row, mention, report)
  }

  remove(number: number): void {
    this.#rows[number * WIDTH + at.facts] = GONE
  }

  /** Whether a mention was not taken out. */
  has(number: number): boolean {
    return this.#rows[number * WIDTH + at.facts] !== GONE
  }

  sameFamily(a: number, b: number): boolean {
    return this.#rows[a * WIDTH + at.facts]! >> FAMILY === this.#rows[b * WIDTH + at.facts]! >> FAMILY
  }

  /** Begins to meet mentions: each is then met for the first time once. */
  begin(): void {
    this.#round++
  }

  /** Whether a mention is met for the first time, and is of the family of another and of another report. */
  meets(a: number, b: number): boolean {
    const [rows, x, y] = [this.#rows, a * WIDTH, b * WIDTH]
    if (rows[y + at.met] === this.#round) return false
    rows[y + at.met] = this.#round
    return (
      rows[x + at.facts]! >> FAMILY === rows[y + at.facts]! >> FAMILY && rows[x + at.report] !== rows[y + at.report]
    )
  }

  /**
   * Whether the evidence on two mentions of different reports, nothing else of these reports considered, may weigh as much as
   * `least`. `textOf` gives what the texts of two reports may weigh at most; it is asked last.
   */
  mayWeigh(a: number, b: number, least: number, textOf: (a: number, b: number) => number): boolean {
    const [rows, x, y] = [this.#rows, a * WIDTH, b * WIDTH]
    const both = rows[x + at.facts]! & rows[y + at.facts]!
    const time = this.#time(x, y)
    const place = this.#place(x, y)
    const sum =
      time +
      place +
      this.#numbers(x, y) +
      this.#nationalities(x, y) +
      ((rows[x + at.actors]! & rows[y + at.actors]!) === 0 ? 0 : weights.actor) +
      ((rows[x + at.sources]! & rows[y + at.sources]!) === 0 ? 0 : weights.source) +
      ROUNDING
    if (sum >= least) return true
    const named = this.#namesMayTell(x, y, time, place, both)
    const harmed = named && (both & HARMED) === HARMED
    const whole = (harmed ? Math.max(0, weights.placesReadDifferently - place) : 0) + sum
    const text = named ? weights.text : weights.copied
    if (whole + text < least) return false
    return whole + Math.min(text, textOf(rows[x + at.report]!, rows[y + at.report]!)) >= least
  }

  #time(x: number, y: number): number {
    const rows = this.#rows
    const [one, other] = [rows[x + at.facts]!, rows[y + at.facts]!]
    const [either, both] = [one | other, one & other]
    if ((both & facts.dated) === 0) return this.#undated(x, y, either, both)
    if ((either & facts.perhaps) !== 0) return weights.time
    if ((both & facts.total) !== 0) return weights.totals
    if ((either & facts.total) !== 0) return weights.totalApart
    const [fromA, toA, fromB, toB] = [rows[x + at.from]!, rows[x + at.to]!, rows[y + at.from]!, rows[y + at.to]!]
    const begunBefore = fromA === NO_DAY || fromB === NO_DAY
    const open = begunBefore || toA === NO_DAY || toB === NO_DAY
    if (open && !begunBefore && Math.abs(fromA - fromB) <= 1) return weights.sameDays
    const ahead = fromB === NO_DAY || toA === NO_DAY ? 0 : fromB - toA
    const behind = fromA === NO_DAY || toB === NO_DAY ? 0 : fromA - toB
    const longer = open ? Number.POSITIVE_INFINITY : Math.max(toA - fromA, toB - fromB) + 1
    const weight = weightFor(nameOfGap(Math.max(0, ahead, behind), longer))
    return ((one ^ other) & facts.plan) === 0 ? weight : Math.max(weight, weights.planned)
  }

  #undated(x: number, y: number, either: number, both: number): number {
    if ((either & facts.dated) !== 0 && (either & facts.total) !== 0) return weights.undatedTotal
    const [one, other] = [this.#rows[x + at.published]!, this.#rows[y + at.published]!]
    const apart = one === NO_DAY || other === NO_DAY ? Number.POSITIVE_INFINITY : Math.abs(one - other)
    if (apart <= AT_ONCE && (both & facts.alone) !== 0) return weights.atOnce
    if (apart <= WEEK) return weights.together
    return (either & facts.dated) === 0 ? 0 : weights.inReach
  }

  #place(x: number, y: number): number {
    const rows = this.#rows
    const [one, other] = [rows[x + at.facts]!, rows[y + at.facts]!]
    const journey = (one & facts.journey) !== 0
    const [here, there] = [rows[x + at.countries]!, rows[y + at.countries]!]
    const shared = (rows[x + at.places]! & rows[y + at.places]!) | (rows[x + at.places + 1]! & rows[y + at.places + 1]!)
    if (here !== 0 && there !== 0 && (here & there) === 0) {
      if (journey) return weights.journeysDiffer
      return shared === 0 ? weights.countriesDiffer : weights.countriesOfOneName
    }
    if (shared !== 0) return weights.place
    if (((one | other) & facts.headed) !== 0) return Math.max(weights.otherPlace, weights.headline)
    const differ = (one & other & NAMED) !== 0 && (one & other & facts.spots) === 0 && !journey
    return differ ? weights.placesDiffer : weights.otherPlace
  }

  #numbers(x: number, y: number): number {
    const rows = this.#rows
    const hedged = ((rows[x + at.facts]! | rows[y + at.facts]!) & facts.hedged) !== 0
    const meet = hedged
      ? rows[x + at.least]! <= rows[y + at.most]! && rows[y + at.least]! <= rows[x + at.most]!
      : ((rows[x + at.numbers]! & rows[y + at.numbers]!) | (rows[x + at.numbers + 1]! & rows[y + at.numbers + 1]!)) !==
        0
    const [one, other] = [rows[x + at.facts]!, rows[y + at.facts]!]
    if (!meet) {
      const [planned, done] = [facts.somePlanned, facts.someDone]
      if (((one & planned) !== 0 && (other & done) !== 0) || ((one & done) !== 0 && (other & planned) !== 0))
        return weights.numberPlanned
      const growing = (one & other & facts.dated) !== 0 && ((one | other) & facts.running) !== 0
      return growing ? weights.numberGrown : 0
    }
    const small = Math.min(rows[x + at.most]!, rows[y + at.most]!) - WORDING < SMALL
    return (
      (small ? weights.smallNumber : weights.number) +
      (((one | other) & facts.several) === 0
        ? 0
        : small || (one & other & facts.several) === 0
          ? weights.severalNumbers
          : weights.severalLarge) +
      ((one & other & facts.parts) === 0 ? 0 : weights.parts)
    )
  }

  #nationalities(x: number, y: number): number {
    const [one, other] = [this.#rows[x + at.nationalities]!, this.#rows[y + at.nationalities]!]
    if (one === 0 || other === 0) return 0
    return (one & other) === 0 ? weights.nationalitiesDiffer : weights.nationalities
  }

  #namesMayTell(x: number, y: number, time: number, place: number, both: number): boolean {
    const [one, other] = [this.#rows[x + at.published]!, this.#rows[y + at.published]!]
    if (one === NO_DAY || other === NO_DAY) return false
    if ((both & facts.harm) !== 0 && time >= 0 && place >= weights.province) return true
    const alone = (both & facts.alone) !== 0
    if (!alone && Math.abs(one - other) > SAME_DAYS) return false
    if (time < 0 && !alone) return false
    if (alone && Math.abs(one - other) <= SAME_DAYS) return true
    return place >= (alone ? weights.placesDiffer : 0)
  }
}
