import { blockKeys } from './blocks.ts'
import { type Bond, clusterBy } from './cluster.ts'
import { type EvidenceName, evidenceOn, thresholds, weightOf } from './evidence.ts'
import type { Constraint, Mention } from './mention.ts'

/** Two groups that evidence does not quite join: for a person to decide. */
export type Suggestion = { a: string; b: string; weight: number; evidence: EvidenceName[] }

export type Change = {
  /** Groups that stood before and no longer do, as sorted claim references. */
  gone: string[][]
  /** Groups that stand now and did not before. */
  made: string[][]
}

const groupKey = (refs: readonly string[]): string => refs.join('\n')

/**
 * Keeps mentions grouped into occurrences while reports come and go. A change looks only at the blocks it touches; the groups
 * are those that all mentions at once would give, whatever the order.
 */
export class LinkIndex {
  readonly #mentions = new Map<string, Mention>()
  readonly #documents = new Map<string, string[]>()
  readonly #blocks = new Map<number, string[]>()
  readonly #edges = new Map<string, Set<string>>()
  /** By pair of documents: the mentions that evidence joined by itself. */
  readonly #stories = new Map<string, [string, string][]>()
  readonly #homes = new Map<string, string[]>()
  readonly #mentionOfClaim = new Map<string, string>()
  readonly #constraints = new Map<string, Constraint[]>()

  constructor(constraints: readonly Constraint[] = []) {
    for (const constraint of constraints)
      for (const end of [constraint.a, constraint.b])
        this.#constraints.set(end, [...(this.#constraints.get(end) ?? []), constraint])
  }

  /** Adds the mentions of reports that are not in it yet, and says which groups changed. */
  add(mentions: readonly Mention[]): Change {
    const fresh = mentions.filter((mention) => !this.#mentions.has(mention.key))
    for (const mention of fresh) this.#insert(mention)
    for (const mention of fresh) this.#connect(mention)
    for (const mention of fresh) this.#connectByStory(mention)
    return this.#regroup(mentions.map((mention) => mention.key))
  }

  /** Takes a report out, and says which groups changed. */
  remove(document: string): Change {
    const keys = this.#documents.get(document) ?? []
    const neighbours = keys.flatMap((key) => [...(this.#edges.get(key) ?? [])])
    const gone = new Map<string, string[]>()
    for (const key of this.#reach([...keys, ...neighbours])) this.#note(key, gone)
    for (const key of keys) this.#take(key)
    this.#documents.delete(document)
    return this.#regroup(
      neighbours.filter((key) => this.#mentions.has(key)),
      gone,
    )
  }

  /** All groups, as sorted claim references, in the order of their first reference. */
  groups(): string[][] {
    const all = new Map<string, string[]>()
    for (const key of this.#homes.keys()) this.#note(key, all)
    return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
  }

  /** Pairs of groups that evidence speaks for without being enough, strongest first. */
  suggestions(): Suggestion[] {
    const found = new Map<string, Suggestion>()
    for (const [key, mention] of this.#mentions)
      for (const other of this.#candidates(mention)) {
        if (other.key <= key || other.document === mention.document || this.#together(key, other.key)) continue
        const evidence = evidenceOn(mention, other)
        const weight = weightOf(evidence)
        if (weight < thresholds.suggest || this.#bondsBetween(mention, other).length > 0) continue
        const [a, b] = [this.#groupOf(key)[0]!, this.#groupOf(other.key)[0]!].sort()
        const before = found.get(`${a} ${b}`)
        if (!before || before.weight < weight) found.set(`${a} ${b}`, { a: a!, b: b!, weight, evidence })
      }
    return [...found.values()].sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1))
  }

  #insert(mention: Mention): void {
    this.#mentions.set(mention.key, mention)
    this.#edges.set(mention.key, new Set())
    this.#documents.set(mention.document, [...(this.#documents.get(mention.document) ?? []), mention.key])
    if (this.#constraints.size > 0) for (const ref of mention.claims) this.#mentionOfClaim.set(ref, mention.key)
    for (const key of blockKeys(mention)) {
      const block = this.#blocks.get(key)
      if (block) block.push(mention.key)
      else this.#blocks.set(key, [mention.key])
    }
  }

  #tie(a: string, b: string): void {
    this.#edges.get(a)?.add(b)
    this.#edges.get(b)?.add(a)
  }

  /** Ties a mention to those that evidence joins to it by itself, and to those a person did. */
  #connect(mention: Mention): void {
    for (const other of this.#candidates(mention)) {
      if (other.document === mention.document || weightOf(evidenceOn(mention, other)) < thresholds.link) continue
      this.#tie(mention.key, other.key)
      const story = this.#stories.get(storyKey(mention, other))
      if (story) story.push([mention.key, other.key])
      else this.#stories.set(storyKey(mention, other), [[mention.key, other.key]])
    }
    for (const other of this.#bound(mention)) this.#tie(mention.key, other)
  }

  /** Two reports that tell one occurrence in common are likelier to mean the same by what they leave undated. */
  #connectByStory(mention: Mention): void {
    const neighbours = (this.#documents.get(mention.document) ?? []).flatMap((key) => [...(this.#edges.get(key) ?? [])])
    for (const document of new Set(neighbours.map((key) => this.#mentions.get(key)!.document)))
      for (const key of this.#documents.get(document) ?? []) {
        const other = this.#mentions.get(key)!
        if (other.family !== mention.family || this.#edges.get(mention.key)?.has(key)) continue
        if (this.#weigh(mention, other) >= thresholds.link) this.#tie(mention.key, key)
      }
  }

  #sameStory(a: Mention, b: Mention): boolean {
    return (this.#stories.get(storyKey(a, b)) ?? []).some((pair) => !pair.includes(a.key) && !pair.includes(b.key))
  }

  /** What speaks for two mentions, the rest of their reports considered. */
  #weigh(a: Mention, b: Mention): number {
    if (a.family !== b.family) return NEUTRAL
    if (a.document === b.document) return weightOf(['told apart'])
    return weightOf(evidenceOn(a, b, this.#sameStory(a, b) ? ['same story'] : []))
  }

  #take(key: string): void {
    const mention = this.#mentions.get(key)
    if (!mention) return
    for (const block of blockKeys(mention)) {
      const left = (this.#blocks.get(block) ?? []).filter((other) => other !== key)
      if (left.length > 0) this.#blocks.set(block, left)
      else this.#blocks.delete(block)
    }
    for (const other of this.#edges.get(key) ?? []) {
      this.#edges.get(other)?.delete(key)
      const counterpart = this.#mentions.get(other)
      if (counterpart) this.#stories.delete(storyKey(mention, counterpart))
    }
    for (const ref of mention.claims) this.#mentionOfClaim.delete(ref)
    this.#edges.delete(key)
    this.#homes.delete(key)
    this.#mentions.delete(key)
  }

  #candidates(mention: Mention): Mention[] {
    const keys = new Set(blockKeys(mention).flatMap((block) => this.#blocks.get(block) ?? []))
    keys.delete(mention.key)
    return [...keys].flatMap((key) => {
      const other = this.#mentions.get(key)
      return other && other.family === mention.family ? [other] : []
    })
  }

  /** Mentions that a person tied to this one. */
  #bound(mention: Mention): string[] {
    return mention.claims
      .flatMap((ref) =>
        (this.#constraints.get(ref) ?? [])
          .filter((constraint) => constraint.kind === 'same')
          .flatMap(({ a, b }) => this.#mentionOfClaim.get(a === ref ? b : a) ?? []),
      )
      .filter((key) => key !== mention.key)
  }

  #bondsBetween(a: Mention, b: Mention): Constraint[] {
    if (this.#constraints.size === 0) return []
    return a.claims.flatMap((ref) =>
      (this.#constraints.get(ref) ?? []).filter((each) => b.claims.includes(each.a === ref ? each.b : each.a)),
    )
  }

  #groupOf(key: string): string[] {
    return this.#homes.get(key) ?? []
  }

  #note(key: string, into: Map<string, string[]>): void {
    const group = this.#homes.get(key)
    if (group) into.set(groupKey(group), group)
  }

  #together(a: string, b: string): boolean {
    return this.#groupOf(a) === this.#groupOf(b)
  }

  #reach(from: readonly string[]): Set<string> {
    const reached = new Set<string>()
    const queue = [...from]
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      if (reached.has(key)) continue
      reached.add(key)
      for (const next of this.#edges.get(key) ?? []) if (!reached.has(next)) queue.push(next)
    }
    return reached
  }

  #regroup(from: readonly string[], gone = new Map<string, string[]>()): Change {
    const made = new Map<string, string[]>()
    const seen = new Set<string>()
    for (const start of from) {
      if (seen.has(start)) continue
      const component = [...this.#reach([start])].sort()
      for (const key of component) {
        seen.add(key)
        this.#note(key, gone)
      }
      for (const group of this.#cluster(component)) {
        const refs = group.flatMap((mention) => mention.claims).sort()
        made.set(groupKey(refs), refs)
        for (const mention of group) this.#homes.set(mention.key, refs)
      }
    }
    for (const key of [...made.keys()]) if (gone.delete(key)) made.delete(key)
    return { gone: [...gone.values()], made: [...made.values()] }
  }

  #cluster(component: readonly string[]): Mention[][] {
    const mentions = component.map((key) => this.#mentions.get(key)!)
    if (mentions.length === 1) return [mentions]
    const bonds: Bond[] = []
    if (this.#constraints.size > 0)
      mentions.forEach((mention, a) => {
        mentions.forEach((other, b) => {
          if (a < b)
            for (const { kind } of this.#bondsBetween(mention, other)) bonds.push({ a, b, together: kind === 'same' })
        })
      })
    return clusterBy(mentions.length, (a, b) => this.#weigh(mentions[a]!, mentions[b]!), thresholds.link, bonds).map(
      (group) => group.map((index) => mentions[index]!),
    )
  }
}

/** Only a person joins mentions of different families; once joined, they neither draw nor repel others. */
const NEUTRAL = thresholds.link - 1e-6

const storyKey = (a: Mention, b: Mention): string =>
  a.document < b.document ? `${a.document}\n${b.document}` : `${b.document}\n${a.document}`
