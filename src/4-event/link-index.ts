import { BlockIndex } from './block-index.ts'
import { blockKeys, reportKeys } from './blocks.ts'
import { clusterBy } from './cluster.ts'
import { Constraints } from './constraints.ts'
import { evidenceOn, weightOf } from './evidence.ts'
import { evidenceRows, thresholds } from './evidence-rows.ts'
import { Groups } from './groups.ts'
import type { Change, Component, Reached, Suggestion } from './link-result.ts'
import type { Constraint, Mention } from './mention.ts'
import { MentionStore } from './mention-store.ts'
import { Screen } from './screen.ts'

/** Only a person joins mentions of different families; once joined, they neither draw nor repel others. */
const NEUTRAL = thresholds.link - 1e-6

const TOLD_APART = weightOf(['told apart'])
const SAME_STORY = evidenceRows['same story'].weight

/**
 * Keeps mentions grouped into occurrences while reports come and go. A change looks only at the blocks it touches; the groups
 * are those that all mentions at once would give, whatever the order.
 */
export class LinkIndex {
  readonly #store = new MentionStore()
  readonly #screen = new Screen()
  readonly #textsOf = (a: number, b: number): number => this.#store.texts.weighAtMost(a, b)
  #blocks = new BlockIndex()
  /** Reports, by number, in the blocks of their text and names. */
  #reports = new BlockIndex()
  /** The reports that share a block with the one added last. */
  #near: { document: string; reports: number[] } | null = null
  /** Mentions that evidence or a person ties to one, by number, both ways. */
  readonly #ties = new BlockIndex()
  /** Of those, the ones that evidence joined by itself. */
  readonly #joined = new BlockIndex()
  readonly #groups = new Groups()
  readonly #constraints: Constraints

  constructor(constraints: readonly Constraint[] = []) {
    this.#constraints = new Constraints(constraints)
  }

  /** Adds the mentions of reports that are not in it yet, and says which groups changed. */
  add(mentions: readonly Mention[]): Change {
    return this.#regroup(this.put(mentions))
  }

  /** Adds mentions as `add` does, for `components` to group; gives their numbers, which go up from 0. */
  put(mentions: readonly Mention[]): number[] {
    const numbers = mentions
      .filter((mention) => this.#store.numberOf(mention.key) === undefined)
      .map((mention) => this.#insert(mention))
    for (const number of numbers) this.#connectByStory(number)
    return numbers
  }

  /**
   * Groups all mentions, whatever was grouped before: the sets that ties hold together, one at a time. Nothing can be put in after
   * that: the blocks go first, since groups take as much memory.
   */
  *components(): Generator<Component, void> {
    this.#blocks = new BlockIndex()
    this.#reports = new BlockIndex()
    const seen = new Uint8Array(this.#store.size)
    for (let start = 0; start < seen.length; start++) {
      if (seen[start] === 1 || !this.#screen.has(start)) continue
      const numbers = this.#inOrder(this.#reach([start]))
      for (const number of numbers) seen[number] = 1
      yield { numbers, groups: this.#cluster(numbers).map((group) => this.#refsOf(group)) }
    }
  }

  /** Takes a report out, and says which groups changed. */
  remove(document: string): Change {
    this.#near = null
    const report = this.#store.reportNamed(document)
    if (report === undefined) return { gone: [], made: [] }
    const numbers = this.#store.mentionsOf(report)
    const neighbours = numbers.flatMap((number) => this.#ties.of(number))
    const gone = new Set(this.#reach(numbers).flatMap((number) => this.#groups.homeOf(number) ?? []))
    for (const key of reportKeys(this.#store.get(numbers[0]!))) this.#reports.remove(key, report)
    for (const number of numbers) this.#take(number)
    return this.#regroup(
      neighbours.filter((number) => this.#screen.has(number)),
      gone,
    )
  }

  /** All groups, as sorted claim references, in the order of their first reference; one at a time, as all fill much memory. */
  *groups(): Generator<string[], void> {
    const groups = this.#groups.all().map((group) => ({ group, first: this.#firstOf(group) }))
    groups.sort((a, b) => (a.first < b.first ? -1 : 1))
    for (const { group } of groups) yield this.#refsOf(this.#groups.membersOf(group))
  }

  /** The sets of mentions that ties lead to from some, by key, with the groups that each set falls into. */
  reached(keys: Iterable<string>): Reached[] {
    const seen = new Set<number>()
    const found: Reached[] = []
    for (const key of keys) {
      const start = this.#store.numberOf(key)
      if (start === undefined || seen.has(start)) continue
      const set = this.#reach([start])
      for (const number of set) seen.add(number)
      const groups = new Set(set.map((number) => this.#groups.homeOf(number)!))
      found.push({
        mentions: set.map((number) => this.#store.keyOf(number)).sort(),
        groups: [...groups].map((group) => this.#refsOf(this.#groups.membersOf(group))),
      })
    }
    return found
  }

  /** Pairs of groups that evidence speaks for without being enough, strongest first. */
  suggestions(): Suggestion[] {
    const apart = this.#toldApart()
    const found = new Map<string, Suggestion>()
    for (let number = 0; number < this.#store.size; number++) {
      if (!this.#screen.has(number)) continue
      const mention = this.#store.get(number)
      const near = this.#reportsNear(mention)
      for (const next of this.#candidates(number, blockKeys(mention), near, thresholds.suggest)) {
        const other = this.#store.get(next)
        if (other.key <= mention.key || this.#groups.homeOf(number) === this.#groups.homeOf(next)) continue
        const evidence = evidenceOn(mention, other)
        const weight = weightOf(evidence)
        if (weight < thresholds.suggest || this.#constraints.between(mention, other).length > 0) continue
        const homes = [this.#firstBeside(number), this.#firstBeside(next)].sort()
        const key = homes.join('\n')
        if (apart.has(key)) continue
        const before = found.get(key)
        const better =
          !before || weight > before.weight || (weight === before.weight && evidence.join() < before.evidence.join())
        if (better) found.set(key, { a: homes[0]!, b: homes[1]!, weight, evidence })
      }
    }
    return [...found.values()].sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1))
  }

  /** Pairs of groups of which a person said that some claim of one is not about what some claim of the other is. */
  #toldApart(): Set<string> {
    const homeOf = (claim: string): string => {
      const number = this.#constraints.numberOf(claim)
      return number === undefined ? '' : this.#firstBeside(number)
    }
    return new Set(this.#constraints.apart().map(({ a, b }) => [homeOf(a), homeOf(b)].sort().join('\n')))
  }

  /** Ties a mention to those already there that evidence joins to it by itself, and to those a person did. */
  #insert(mention: Mention): number {
    if (this.#near?.document !== mention.document)
      this.#near = { document: mention.document, reports: this.#reportsNear(mention) }
    const known = this.#store.reportNamed(mention.document) !== undefined
    const number = this.#store.add(mention)
    const report = this.#store.reportOf(number)
    this.#screen.push(mention, report)
    if (!known) for (const key of reportKeys(mention)) this.#reports.add(key, report)
    this.#constraints.put(mention, number)
    const keys = blockKeys(mention)
    for (const other of this.#candidates(number, keys, this.#near.reports, thresholds.link))
      if (weightOf(evidenceOn(mention, this.#store.get(other))) >= thresholds.link) {
        this.#tie(number, other)
        this.#joined.add(number, other)
        this.#joined.add(other, number)
      }
    for (const other of this.#constraints.boundTo(mention, number)) this.#tie(number, other)
    for (const key of keys) this.#blocks.add(key, number)
    return number
  }

  #take(number: number): void {
    const mention = this.#store.get(number)
    for (const key of blockKeys(mention)) this.#blocks.remove(key, number)
    for (const edges of [this.#ties, this.#joined])
      for (const other of edges.of(number)) {
        edges.remove(number, other)
        edges.remove(other, number)
      }
    this.#constraints.take(mention)
    this.#screen.remove(number)
    this.#store.remove(number)
  }

  #tie(a: number, b: number): void {
    if (this.#ties.has(a, b)) return
    this.#ties.add(a, b)
    this.#ties.add(b, a)
  }

  /** Two reports that tell one occurrence in common are likelier to mean the same by what they leave undated. */
  #connectByStory(number: number): void {
    const neighbours = this.#store.mentionsOf(this.#store.reportOf(number)).flatMap((own) => this.#ties.of(own))
    for (const report of new Set(neighbours.map((next) => this.#store.reportOf(next))))
      for (const next of this.#store.mentionsOf(report)) {
        if (next === number || !this.#screen.sameFamily(number, next) || this.#ties.has(number, next)) continue
        if (!this.#screen.mayWeigh(number, next, thresholds.link - SAME_STORY, this.#textsOf)) continue
        if (this.#weigh(number, next, this.#store.get(number), this.#store.get(next)) >= thresholds.link)
          this.#tie(number, next)
      }
  }

  /** Whether evidence joined two others of the reports that two mentions stand in. */
  #sameStory(a: number, b: number): boolean {
    const report = this.#store.reportOf(b)
    for (const own of this.#store.mentionsOf(this.#store.reportOf(a)))
      if (own !== a)
        for (const other of this.#joined.of(own)) if (other !== b && this.#store.reportOf(other) === report) return true
    return false
  }

  /** What speaks for two mentions, the rest of their reports considered. */
  #weigh(a: number, b: number, one: Mention, other: Mention): number {
    if (!this.#screen.sameFamily(a, b)) return NEUTRAL
    if (this.#store.reportOf(a) === this.#store.reportOf(b)) return TOLD_APART
    const context = this.#sameStory(a, b) ? (['same story'] as const) : []
    return weightOf(evidenceOn(one, other, context))
  }

  /** The mentions that share a block with one, or whose report does with its report, and on which evidence may weigh so much. */
  #candidates(number: number, keys: readonly number[], near: readonly number[], least: number): number[] {
    const [screen, texts] = [this.#screen, this.#textsOf]
    const found: number[] = []
    screen.begin()
    const meet = (other: number): void => {
      if (screen.meets(number, other) && screen.mayWeigh(number, other, least, texts)) found.push(other)
    }
    for (const key of keys) this.#blocks.each(key, meet)
    for (const report of near) for (const other of this.#store.mentionsOf(report)) meet(other)
    return found
  }

  #reportsNear(mention: Mention): number[] {
    const found = new Set<number>()
    for (const key of reportKeys(mention)) this.#reports.each(key, (report) => found.add(report))
    return [...found]
  }

  #refsOf(members: readonly number[]): string[] {
    return members.flatMap((number) => this.#store.claimsOf(number)).sort()
  }

  /** The first claim of a group. */
  #firstOf(group: number): string {
    let first: string | undefined
    for (const member of this.#groups.membersOf(group)) {
      const key = this.#store.keyOf(member)
      if (first === undefined || key < first) first = key
    }
    return first!
  }

  /** The first claim of the group that a mention is in. */
  #firstBeside(number: number): string {
    return this.#firstOf(this.#groups.homeOf(number)!)
  }

  #reach(from: readonly number[]): number[] {
    const reached = new Set<number>()
    const queue = [...from]
    for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
      if (reached.has(number)) continue
      reached.add(number)
      this.#ties.each(number, (next) => {
        if (!reached.has(next)) queue.push(next)
      })
    }
    return [...reached]
  }

  #regroup(from: readonly number[], gone = new Set<number>()): Change {
    const made: string[][] = []
    const seen = new Set<number>()
    for (const start of from) {
      if (seen.has(start)) continue
      const component = this.#inOrder(this.#reach([start]))
      for (const number of component) {
        seen.add(number)
        const home = this.#groups.homeOf(number)
        if (home !== undefined) gone.add(home)
      }
      for (const group of this.#cluster(component)) {
        const same = this.#groups.holding(group)
        if (same === undefined) {
          this.#groups.make(group)
          made.push(this.#refsOf(group))
        } else gone.delete(same)
      }
    }
    return { gone: [...gone].map((group) => this.#refsOf(this.#groups.dissolve(group))), made }
  }

  #inOrder(numbers: readonly number[]): number[] {
    if (numbers.length === 1) return [...numbers]
    const keyed = numbers.map((number) => ({ number, key: this.#store.keyOf(number) }))
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ number }) => number)
  }

  #cluster(component: readonly number[]): number[][] {
    if (component.length === 1) return [[...component]]
    // Unpacked together: each is compared with each, and they may be more than are kept.
    const mentions = component.map((number) => this.#store.get(number))
    const weigh = (a: number, b: number): number =>
      this.#weigh(component[a]!, component[b]!, mentions[a]!, mentions[b]!)
    const bonds = this.#constraints.bondsIn(component.length, (place) => mentions[place]!)
    return clusterBy(component.length, weigh, thresholds.link, bonds).map((group) =>
      group.map((index) => component[index]!),
    )
  }
}
