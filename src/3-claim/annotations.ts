import type { Sentence, Token } from '../2-document/tokens.ts'
import type { PlaceKind, Qualifier, Role, SourceKind, Unit, Way } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

/**
 * Something found in a text: UTF-16 offsets, its tokens from `first` up to, not including, `last`, and the rule that
 * found it.
 */
export type Mention = Span & { first: number; last: number; rule: string }

export type QuantityMention = Mention & {
  /** The numbers that the words allow, as in GUIDE.md; null where open. */
  low: number | null
  high: number | null
  qualifier: Qualifier
  /** Null where nothing says what is counted. */
  unit: Unit | null
  /** As written, without the hedge: "40,000", "80 percent", "billions of dollars". */
  wording: string
  /** The number or range itself, before the hedge: 250 in "more than 250". */
  written: { low: number; high: number }
  /** A difference, not a state: "rose by 8", "20 lower". Null for all else. */
  change: 'up' | 'down' | null
  /** Token of the head noun that is counted ("nationals" in "700 Chinese nationals"), null where none stands there. */
  head: number | null
  /**
   * What sort of number it is. Only `count` and `money` and `percent` can become a claim's count; the others are
   * recognised so that they never do: ages, dates, addresses, case numbers, distances, prices, scores, ranks …
   */
  sort: 'count' | 'money' | 'percent' | 'fraction' | 'not-a-count'
  /** "another 20", "20 more": counted on top of others. */
  more: boolean
  /** "54 of them", "of whom 148", "including 6": part of a group named elsewhere. */
  partitive: boolean
}

export type TimeMention = Mention & {
  /**
   * ISO dates, both included; null where open. Both null: a date that nothing in or around the text resolves ("a week
   * ago" without a day of publication), or one with a meaning for plans only, in `next` ("within two weeks").
   */
  from: string | null
  to: string | null
  /** True where a date was worked out (from the publication date or from the text) rather than stated in full. */
  inferred: boolean
  /** A mention of no use as the time of an act: "for six months" (a duration), "at 6.56pm" (a time of day). */
  sort: 'date' | 'duration' | 'clock'
  /** The preposition or cue in front, lower case: "on", "since", "by", "between" … or null. */
  cue: string | null
  /** What the same words mean in a clause about the future ("on Friday": the coming one); null where they mean the same. */
  next: { from: string | null; to: string | null } | null
  /** What they mean for a state that lasts ("since Feb 5": open end); null where they mean the same. */
  ongoing: { from: string | null; to: string | null } | null
}

export type PlaceMention = Mention & {
  /** As written, without article. */
  name: string
  kind: PlaceKind
  /** ISO 3166-1 alpha-3. */
  country: string | null
  lat: number | null
  lon: number | null
  /** From the preposition in front: in/at → at, from/out of/left → from, to/into → to; null where none says. */
  way: Way | null
  /** False where the name only modifies another ("Cambodian police", "the Manila office of …"): no place of an act. */
  stands: boolean
  /** A country or town that acts: "Cambodia will deport", "Beijing denied". Seldom the place of that act. */
  agent: boolean
  /** In the line that says where a report was written: "MAE SOT, Tak —". */
  dateline: boolean
  /** Place names that contain it as the gazetteer knows them, nearest first: the province, then the country. */
  within: readonly { name: string; kind: PlaceKind; country: string | null }[]
}

export type GroupMention = Mention & {
  /** ISO 3166-1 alpha-3. */
  nationalities: readonly string[]
  role: Role | null
  /** Index into `quantities` of its number, or null. */
  quantity: number | null
  /** Token of the head noun, pronoun or nationality word. */
  head: number
  /** How it stands in the text: named new, or pointing back at a group named before ("they", "the suspects", "all 312"). */
  refers: 'new' | 'back' | 'rest' | 'part'
  /** What is counted where it is no group of people ("phones", "buildings"); null for people. */
  thing: Unit | null
  /** From the head noun: "women", "boys". */
  sex: 'female' | 'male' | null
  /** "a Lao woman": one person, though no number is written. It counts as one in a list beside other counts. */
  one: boolean
  /**
   * Index into `groups` of the group this one is part of ("54 of them") or the same as ("the 60", "all 165"), where grammar or
   * the number alone says so; null where only the context could.
   */
  of: number | null
}

export type ActorMention = Mention & {
  /** Full name without title and article; the fullest in the document for persons. */
  name: string
  kind: SourceKind | null
  person: boolean
  /** Index into `actors` of the organisation a person speaks for, or null. */
  of: number | null
  /** Lower-case nouns of a person's office as the text gives them near the name ("minister", "spokesman"). */
  offices: readonly string[]
}

export type AttributionMention = Mention & {
  /** Who asserts it: null where unnamed. */
  source: (Span & { name: string; kind: SourceKind }) | null
  /** Those who relay it, outermost first. */
  via: readonly (Span & { name: string; kind: SourceKind })[]
  cue: Span
  content: Span
  /** True where the sentence has no cue of its own and goes on with the speaker of the sentence before. */
  carried: boolean
  /**
   * What the speaker does with the content. `thinks` covers views, wishes, refusals and talk told of ("backs the plan",
   * "declined to comment"): they state nothing, and no claim has its source from them.
   */
  stance: 'asserts' | 'thinks' | 'denies' | 'disputes' | 'plans' | 'orders' | 'warns' | 'pledges' | 'estimates' | 'asks'
}

/** Everything found so far in one document; each component adds one layer and sees only those it names. */
export type Annotations = {
  text: string
  /** The headline, which is no part of the text; null where there is none. */
  title: string | null
  /** ISO date or null. */
  published: string | null
  publisher: string | null
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  quantities: readonly QuantityMention[]
  times: readonly TimeMention[]
  places: readonly PlaceMention[]
  actors: readonly ActorMention[]
  groups: readonly GroupMention[]
  attributions: readonly AttributionMention[]
}

export type Layer = keyof Annotations
