import type { Mention, NamedPlace, Tally } from './mention.ts'

/** Kept values before all are forgotten: what is kept saves memory and never changes a result. */
const MOST = 200_000

const NOTHING: readonly never[] = []

/** Makes mentions small for keeping: what many of them have in common, lists and parts of lists, stands in memory once. */
export class Compactor {
  readonly #kept = new Map<string, unknown>()

  compact(mention: Mention): Mention {
    const places = this.#list(mention.places, (place) => this.#place(place))
    return {
      key: mention.key,
      document: mention.document,
      family: mention.family,
      actions: this.#words(mention.actions),
      claims: mention.claims.slice(),
      published: mention.published,
      period: mention.period === null ? null : this.#one(JSON.stringify(mention.period), mention.period),
      total: mention.total,
      perhaps: mention.perhaps,
      lasting: mention.lasting,
      countries: this.#words(mention.countries),
      places,
      heads: mention.heads.length === places.length ? places : this.#list(mention.heads, (place) => this.#place(place)),
      spots: this.#whole(mention.spots),
      tallies: this.#list(mention.tallies, (tally) => this.#tally(tally)),
      nationalities: this.#words(mention.nationalities),
      actors: this.#whole(mention.actors),
      sources: this.#whole(mention.sources),
      further: mention.further,
      alone: mention.alone,
      causes: this.#words(mention.causes),
      signature: mention.signature,
      names: mention.names,
    }
  }

  #tally({ action, count, part, nationalities, planned, voice }: Tally): Tally {
    return {
      action,
      count: this.#one(JSON.stringify(count), count),
      part,
      nationalities: this.#words(nationalities),
      planned,
      voice,
    }
  }

  #place(place: NamedPlace): NamedPlace {
    return this.#one(JSON.stringify(place), place)
  }

  #list<T>(items: readonly T[], compacted: (item: T) => T): readonly T[] {
    return items.length === 0 ? NOTHING : items.map(compacted)
  }

  #words<T extends string>(words: readonly T[]): readonly T[] {
    return words.length === 0 ? NOTHING : this.#one(words.join('\n'), words)
  }

  #whole<T>(items: readonly T[]): readonly T[] {
    return items.length === 0 ? NOTHING : this.#one(JSON.stringify(items), items)
  }

  #one<T>(key: string, value: T): T {
    const known = this.#kept.get(key)
    if (known !== undefined) return known as T
    if (this.#kept.size === MOST) this.#kept.clear()
    this.#kept.set(key, value)
    return value
  }
}
