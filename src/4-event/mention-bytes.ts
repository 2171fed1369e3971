import type { Bytes, Reader, Words } from './bytes.ts'
import type { Mention, NamedPlace, Report, Tally } from './mention.ts'
import type { Spot } from './spot.ts'
import { tiers } from './tier.ts'

const levels: readonly NamedPlace['level'][] = ['site', 'locality', 'province', 'region']

/** Hundredths of a degree, made positive. */
const SOUTH_POLE = 9000
const DATE_LINE = 18000

const bits = (...flags: boolean[]): number => flags.reduce((sum, flag, at) => sum | (Number(flag) << at), 0)

const has = (value: number, at: number): boolean => ((value >> at) & 1) === 1

const samePlace = (a: NamedPlace, b: NamedPlace): boolean =>
  a === b || (a.level === b.level && a.words.join() === b.words.join())

/** Writes a mention but for what its report has in common. Its claims come first, so that they can be read alone. */
export const writeMention = (mention: Mention, to: Bytes, words: Words): void => {
  const word = (text: string): void => to.whole(words.codeOf(text))
  const texts = (some: readonly string[]): void => to.list(some, word)
  const mark = (value: number): void => to.whole(value)
  const marks = (names: readonly (readonly number[])[]): void => to.list(names, (name) => to.list(name, mark))
  const place = ({ level, words: name, tier, named, taken, country }: NamedPlace): void => {
    to.whole((levels.indexOf(level) * tiers.length + tiers.indexOf(tier)) * 4 + bits(named, taken))
    to.list(name, mark)
    word(country ?? '')
  }
  const spot = ({ north, east }: Spot): void => {
    to.whole(north + SOUTH_POLE)
    to.whole(east + DATE_LINE)
  }
  const tally = ({ action, count, part, nationalities, planned, voice }: Tally): void => {
    to.whole(bits(part, planned, count.of !== null))
    word(action)
    to.number(count.low)
    to.number(count.high)
    word(count.qualifier)
    word(count.unit)
    if (count.of !== null) word(count.of)
    texts(nationalities)
    to.number(voice)
  }
  const { total, perhaps, lasting, further, alone, period, document } = mention
  to.list(mention.claims, (ref) => to.text(ref.slice(0, -document.length - 1)))
  to.whole(bits(total, perhaps, lasting, further, alone, period !== null))
  word(mention.family)
  texts(mention.actions)
  if (period !== null) {
    to.number(period.from)
    to.number(period.to)
  }
  texts(mention.countries)
  to.list(mention.places, place)
  to.list(mention.heads, (head) => to.whole(mention.places.findIndex((each) => samePlace(each, head))))
  to.list(mention.headline.words, mark)
  to.list(mention.headline.names, mark)
  to.list(mention.spots, spot)
  to.list(mention.tallies, tally)
  texts(mention.nationalities)
  marks(mention.actors)
  marks(mention.sources)
  texts(mention.causes)
}

/** The references of a mention's claims, from where it was written. */
export const readClaims = (from: Reader, document: string): string[] => from.list(() => `${from.text()} ${document}`)

/** The mention that `writeMention` wrote. */
export const readMention = (from: Reader, words: Words, report: Report): Mention => {
  const word = (): string => words.at(from.whole())
  const texts = (): string[] => from.list(word)
  const marks = (): number[][] => from.list(() => from.list(() => from.whole()))
  const place = (): NamedPlace => {
    const value = from.whole()
    const name = from.list(() => from.whole())
    const kind = value >> 2
    return {
      level: levels[Math.floor(kind / tiers.length)]!,
      words: name,
      tier: tiers[kind % tiers.length]!,
      named: has(value, 0),
      taken: has(value, 1),
      country: word() || null,
    }
  }
  const spot = (): Spot => ({ north: from.whole() - SOUTH_POLE, east: from.whole() - DATE_LINE })
  const tally = (): Tally => {
    const value = from.whole()
    const action = word() as Tally['action']
    const [low, high] = [from.number(), from.number()]
    const qualifier = word() as Tally['count']['qualifier']
    const unit = word() as Tally['count']['unit']
    const of = has(value, 2) ? word() : null
    const nationalities = texts()
    return {
      action,
      count: { low, high, qualifier, unit, of },
      part: has(value, 0),
      nationalities,
      planned: has(value, 1),
      voice: from.number(),
    }
  }
  const claims = readClaims(from, report.document)
  const value = from.whole()
  const family = word() as Mention['family']
  const actions = texts() as Mention['actions']
  const period = has(value, 5) ? { from: from.number(), to: from.number() } : null
  const countries = texts()
  const places = from.list(place)
  return {
    key: claims[0]!,
    document: report.document,
    family,
    actions,
    claims,
    published: report.published,
    period,
    total: has(value, 0),
    perhaps: has(value, 1),
    lasting: has(value, 2),
    countries,
    places,
    heads: from.list(() => places[from.whole()]!),
    headline: { words: from.list(() => from.whole()), names: from.list(() => from.whole()) },
    spots: from.list(spot),
    tallies: from.list(tally),
    nationalities: texts(),
    actors: marks(),
    sources: marks(),
    further: has(value, 3),
    alone: has(value, 4),
    causes: texts() as Mention['causes'],
    signature: report.signature,
    names: report.names,
  }
}
