import { BlockIndex } from './block-index.ts'
import { blockKeys, reportKeys } from './blocks.ts'
import { type Bond, clusterBy } from './cluster.ts'
import { Compactor } from './compact.ts'
import { evidenceOn, weightOf } from './evidence.ts'
import { mayWeigh } from './evidence-bound.ts'
import { thresholds } from './evidence-rows.ts'
import type { Change, Reached, Suggestion } from './link-result.ts'
import type { Constraint, Mention } from './mention.ts'
import { Once } from './once.ts'

const groupKey = (refs: readonly string[]): string => refs.join('\n')

/** Only a person joins mentions of different families; once joined, they neither draw nor repel others. */
const NEUTRAL = thresholds.link - 1e-6

/**
 * Keeps mentions grouped into occurrences while reports come and go. A change looks only at the blocks it touches; the groups
 * are those that all mentions at once would give, whatever the order.
 */
export class LinkIndex {
  /** By number; a mention taken out leaves a gap. */
  readonly #mentions: (Mention | undefined)[] = []
  readonly #compactor = new Compactor()
  readonly #numbers = new Map<string, number>()
  readonly #documents = new Map<string, number[]>()
  readonly #blocks = new BlockIndex()
  /** The reports that share a block with the one added last, each by the number of its first mention. */
  #near: { document: string; reports: number[] } | null = null
  /** Reports, each by the number of its first mention. */
  readonly #reports = new BlockIndex()
  /** Mentions that evidence or a person ties to one, by number, both ways. */
  readonly #ties = new BlockIndex()
  /** Of those, the ones that evidence joined by itself. */
  readonly #joined = new BlockIndex()
  readonly #met = new Once()
  /** The group of each mention. */
  readonly #homes: (string[] | undefined)[] = []
  readonly #numberOfClaim = new Map<string, number>()
  readonly #constraints = new Map<string, Constraint[]>()

  constructor(constraints: readonly Constraint[] = []) {
    for (const constraint of constraints)
      for (const end of [constraint.a, constraint.b])
        this.#constraints.set(end, [...(this.#constraints.get(end) ?? []), constraint])
  }

  /** Adds the mentions of reports that are not in it yet, and says which groups changed. */
  add(mentions: readonly Mention[]): Change {
    const numbers = mentions
      .filter((mention) => !this.#numbers.has(mention.key))
      .map((mention) => this.#insert(this.#compactor.compact(mention)))
    for (const number of numbers) this.#connectByStory(number)
    return this.#regroup(numbers)
  }

  /** Takes a report out, and says which groups changed. */
  remove(document: string): Change {
    this.#near = null
    const numbers = this.#documents.get(document) ?? []
    const neighbours = numbers.flatMap((number) => this.#ties.of(number))
    const gone = new Map<string, string[]>()
    for (const number of this.#reach(numbers)) this.#note(number, gone)
    const first = numbers[0]
    if (first !== undefined) for (const key of reportKeys(this.#mentions[first]!)) this.#reports.remove(key, first)
    for (const number of numbers) this.#take(number)
    this.#documents.delete(document)
    return this.#regroup(
      neighbours.filter((number) => this.#mentions[number] !== undefined),
      gone,
    )
  }

  /** All groups, as sorted claim references, in the order of their first reference. */
  groups(): string[][] {
    const all = new Map<string, string[]>()
    for (const home of this.#homes) if (home) all.set(home[0]!, home)
    return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  }

  /** The sets of mentions that ties lead to from some, by key, with the groups that each set falls into. */
  reached(keys: Iterable<string>): Reached[] {
    const seen = new Set<number>()
    const found: Reached[] = []
    for (const key of keys) {
      const start = this.#numbers.get(key)
      if (start === undefined || seen.has(start)) continue
      const set = this.#reach([start])
      for (const number of set) seen.add(number)
      const groups = new Set(set.map((number) => this.#homes[number]!))
      found.push({ mentions: set.map((number) => this.#mentions[number]!.key).sort(), groups: [...groups] })
    }
    return found
  }

  /** Pairs of groups that evidence speaks for without being enough, strongest first. */
  suggestions(): Suggestion[] {
    const apart = this.#toldApart()
    const found = new Map<string, Suggestion>()
    for (const [number, mention] of this.#mentions.entries()) {
      if (!mention) continue
      const near = this.#reportsNear(mention)
      for (const next of this.#candidates(mention, blockKeys(mention), near, thresholds.suggest)) {
        const other = this.#mentions[next]!
        if (other.key <= mention.key) continue
        const homes = [this.#homes[number]![0]!, this.#homes[next]![0]!].sort()
        if (homes[0] === homes[1]) continue
        const evidence = evidenceOn(mention, other)
        const weight = weightOf(evidence)
        if (weight < thresholds.suggest || this.#bondsBetween(mention, other).length > 0) continue
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
    const homeOf = (claim: string): string | undefined => this.#homes[this.#numberOfClaim.get(claim) ?? -1]?.[0]
    const pairs = [...this.#constraints.values()].flat().filter(({ kind }) => kind === 'not-same')
    return new Set(pairs.map(({ a, b }) => [homeOf(a) ?? '', homeOf(b) ?? ''].sort().join('\n')))
  }

  /** Ties a mention to those already there that evidence joins to it by itself, and to those a person did. */
  #insert(mention: Mention): number {
    const number = this.#mentions.push(mention) - 1
    this.#numbers.set(mention.key, number)
    const own = this.#documents.get(mention.document)
    if (this.#near?.document !== mention.document)
      this.#near = { document: mention.document, reports: this.#reportsNear(mention) }
    if (own) own.push(number)
    else {
      this.#documents.set(mention.document, [number])
      for (const key of reportKeys(mention)) this.#reports.add(key, number)
    }
    if (this.#constraints.size > 0) for (const ref of mention.claims) this.#numberOfClaim.set(ref, number)
    const keys = blockKeys(mention)
    for (const other of this.#candidates(mention, keys, this.#near.reports, thresholds.link))
      if (weightOf(evidenceOn(mention, this.#mentions[other]!)) >= thresholds.link) {
        this.#tie(number, other)
        this.#joined.add(number, other)
        this.#joined.add(other, number)
      }
    for (const other of this.#bound(mention)) this.#tie(number, other)
    for (const key of keys) this.#blocks.add(key, number)
    return number
  }

  #take(number: number): void {
    const mention = this.#mentions[number]!
    for (const key of blockKeys(mention)) this.#blocks.remove(key, number)
    for (const edges of [this.#ties, this.#joined])
      for (const other of edges.of(number)) {
        edges.remove(number, other)
        edges.remove(other, number)
      }
    for (const ref of mention.claims) this.#numberOfClaim.delete(ref)
    this.#numbers.delete(mention.key)
    this.#mentions[number] = undefined
    this.#homes[number] = undefined
  }

  #tie(a: number, b: number): void {
    if (this.#ties.has(a, b)) return
    this.#ties.add(a, b)
    this.#ties.add(b, a)
  }

  /** Two reports that tell one occurrence in common are likelier to mean the same by what they leave undated. */
  #connectByStory(number: number): void {
    const mention = this.#mentions[number]!
    const neighbours = this.#documents.get(mention.document)!.flatMap((own) => this.#ties.of(own))
    for (const document of new Set(neighbours.map((next) => this.#mentions[next]!.document)))
      for (const next of this.#documents.get(document)!) {
        const other = this.#mentions[next]!
        if (other.family !== mention.family || next === number || this.#ties.has(number, next)) continue
        if (this.#weigh(number, next) >= thresholds.link) this.#tie(number, next)
      }
  }

  /** Whether evidence joined two others of the reports that two mentions stand in. */
  #sameStory(a: number, b: number): boolean {
    const { document } = this.#mentions[b]!
    for (const own of this.#documents.get(this.#mentions[a]!.document)!)
      if (own !== a)
        for (const other of this.#joined.of(own))
          if (other !== b && this.#mentions[other]!.document === document) return true
    return false
  }

  /** What speaks for two mentions, the rest of their reports considered. */
  #weigh(a: number, b: number): number {
    const [left, right] = [this.#mentions[a]!, this.#mentions[b]!]
    if (left.family !== right.family) return NEUTRAL
    if (left.document === right.document) return weightOf(['told apart'])
    return weightOf(evidenceOn(left, right, this.#sameStory(a, b) ? ['same story'] : []))
  }

  /** The mentions that share a block with one, or whose report does with its report, and on which evidence may weigh so much. */
  #candidates(mention: Mention, keys: readonly number[], near: readonly number[], least: number): number[] {
    const found: number[] = []
    this.#met.begin()
    const meet = (number: number): void => {
      if (!this.#met.first(number)) return
      const other = this.#mentions[number]!
      if (other.family === mention.family && other.document !== mention.document && mayWeigh(mention, other, least))
        found.push(number)
    }
    for (const key of keys) this.#blocks.each(key, meet)
    for (const first of near) for (const other of this.#documents.get(this.#mentions[first]!.document)!) meet(other)
    return found
  }

  #reportsNear(mention: Mention): number[] {
    const found = new Set<number>()
    for (const key of reportKeys(mention)) this.#reports.each(key, (first) => found.add(first))
    return [...found]
  }

  /** Mentions that a person tied to this one. */
  #bound(mention: Mention): number[] {
    if (this.#constraints.size === 0) return []
    return mention.claims.flatMap((ref) =>
      (this.#constraints.get(ref) ?? [])
        .filter(({ kind }) => kind === 'same')
        .flatMap(({ a, b }) => this.#numberOfClaim.get(a === ref ? b : a) ?? [])
        .filter((number) => this.#mentions[number] !== mention),
    )
  }

  #bondsBetween(a: Mention, b: Mention): Constraint[] {
    if (this.#constraints.size === 0) return []
    return a.claims.flatMap((ref) =>
      (this.#constraints.get(ref) ?? []).filter((each) => b.claims.includes(each.a === ref ? each.b : each.a)),
    )
  }

  #note(number: number, into: Map<string, string[]>): void {
    const group = this.#homes[number]
    if (group) into.set(groupKey(group), group)
  }

  #reach(from: readonly number[]): number[] {
    const reached = new Set<number>()
    const queue = [...from]
    for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
      if (reached.has(number)) continue
      reached.add(number)
      for (const next of this.#ties.of(number)) if (!reached.has(next)) queue.push(next)
    }
    return [...reached]
  }

  #regroup(from: readonly number[], gone = new Map<string, string[]>()): Change {
    const made = new Map<string, string[]>()
    const seen = new Set<number>()
    for (const start of from) {
      if (seen.has(start)) continue
      const component = this.#reach([start]).sort((a, b) => (this.#mentions[a]!.key < this.#mentions[b]!.key ? -1 : 1))
      for (const number of component) {
        seen.add(number)
        this.#note(number, gone)
      }
      for (const group of this.#cluster(component)) {
        const refs = group.flatMap((number) => this.#mentions[number]!.claims).sort()
        made.set(groupKey(refs), refs)
        for (const number of group) this.#homes[number] = refs
      }
    }
    for (const key of [...made.keys()]) if (gone.delete(key)) made.delete(key)
    return { gone: [...gone.values()], made: [...made.values()] }
  }

  #cluster(component: readonly number[]): number[][] {
    if (component.length === 1) return [[...component]]
    const weigh = (a: number, b: number): number => this.#weigh(component[a]!, component[b]!)
    return clusterBy(component.length, weigh, thresholds.link, this.#bondsIn(component)).map((group) =>
      group.map((index) => component[index]!),
    )
  }

  #bondsIn(component: readonly number[]): Bond[] {
    if (this.#constraints.size === 0) return []
    const bonds: Bond[] = []
    for (const [a, left] of component.entries())
      for (const [b, right] of component.entries()) {
        if (a >= b) continue
        for (const { kind } of this.#bondsBetween(this.#mentions[left]!, this.#mentions[right]!))
          bonds.push({ a, b, together: kind === 'same' })
      }
    return bonds
  }
}
