/**
 * PolNeAR dev (Newell et al. 2018): spans of sources, cues and contents, exact and overlapping.
 * A predicted span is right where an annotated span of the same sort has the same offsets (exact) or shares a character
 * with it (overlap). Articles are halved by a hash of their name: rules were written looking at half A only.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { annotate } from '../src/3-claim/pipeline.ts'
import type { Span } from '../src/model/span.ts'

const folder = new URL('../../shared/data/polnear/dev/', import.meta.url)
type Sort = 'source' | 'cue' | 'content'
type Gold = Record<Sort, Span[]>
type Tally = {
  exact: number
  predictedOverlap: number
  goldOverlap: number
  predicted: number
  gold: number
  goldExact: number
}

const sorts: readonly Sort[] = ['source', 'cue', 'content']

const readGold = (file: URL): Gold => {
  const gold: Gold = { source: [], cue: [], content: [] }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, info] = line.split('\t')
    if (!id?.startsWith('T') || !info) continue
    const [sort, ...rest] = info.split(' ')
    const key = sort?.toLowerCase() as Sort
    if (!sorts.includes(key)) continue
    // A span in pieces ("12 20;35 60") is taken as its outer bounds.
    const numbers = rest.join(' ').split(/[ ;]/).map(Number)
    gold[key].push({ start: Math.min(...numbers), end: Math.max(...numbers) })
  }
  return gold
}

const tally = (): Tally => ({ exact: 0, predictedOverlap: 0, goldOverlap: 0, predicted: 0, gold: 0, goldExact: 0 })
const touch = (a: Span, b: Span) => a.start < b.end && b.start < a.end
const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end

const count = (t: Tally, predicted: readonly Span[], gold: readonly Span[]) => {
  t.predicted += predicted.length
  t.gold += gold.length
  t.exact += predicted.filter((p) => gold.some((g) => same(p, g))).length
  t.goldExact += gold.filter((g) => predicted.some((p) => same(p, g))).length
  t.predictedOverlap += predicted.filter((p) => gold.some((g) => touch(p, g))).length
  t.goldOverlap += gold.filter((g) => predicted.some((p) => touch(p, g))).length
}

const f1 = (hitP: number, p: number, hitG: number, g: number) => {
  const precision = p ? hitP / p : 1
  const recall = g ? hitG / g : 1
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
}

const distinct = (spans: readonly Span[]): Span[] => [...new Map(spans.map((s) => [`${s.start}-${s.end}`, s])).values()]

/** Scores of both halves as lines; `show` sources missed or extra of half A. */
export const polnear = (show = 0): string[] => {
  const texts = new URL('text/', folder)
  if (!existsSync(texts)) return ['PolNeAR is not here (../shared/data/polnear): left out']
  const halves = {
    A: Object.fromEntries(sorts.map((s) => [s, tally()])),
    B: Object.fromEntries(sorts.map((s) => [s, tally()])),
  }
  const notes: string[] = []
  // Annotation files carry a short hash at the end of the text's name.
  const annotated = readdirSync(new URL('attributions/', folder)).sort()
  for (const name of readdirSync(texts).sort()) {
    const half = createHash('sha256').update(name).digest()[0]! % 2 ? 'A' : 'B'
    const text = readFileSync(new URL(name, texts), 'utf8')
    const marks = annotated.find((file) => file.startsWith(name.replace(/\.txt$/, '')))
    if (!marks) continue
    const gold = readGold(new URL(`attributions/${marks}`, folder))
    const stated = annotate({ text, published: null, publisher: null }).attributions.filter((a) => !a.carried)
    const predicted: Gold = {
      source: distinct(
        stated.flatMap((a) => (a.source && a.source.end > a.start && a.source.start < a.end ? [a.source] : [])),
      ),
      cue: distinct(stated.map((a) => a.cue)),
      content: distinct(stated.map((a) => a.content)),
    }
    for (const sort of sorts) count(halves[half][sort]!, predicted[sort], gold[sort])
    if (half === 'A' && notes.length < show) {
      for (const g of gold.source)
        if (!predicted.source.some((p) => touch(p, g)))
          notes.push(
            `missed  ${text.slice(Math.max(0, g.start - 60), g.start)}[${text.slice(g.start, g.end)}]${text.slice(g.end, g.end + 60)}`,
          )
      for (const p of predicted.source)
        if (!gold.source.some((g) => touch(p, g)))
          notes.push(
            `extra   ${text.slice(Math.max(0, p.start - 60), p.start)}[${text.slice(p.start, p.end)}]${text.slice(p.end, p.end + 60)}`,
          )
    }
  }
  const lines = ['PolNeAR dev       exact P    R   F1   overlap P    R   F1   annotated']
  for (const half of ['A', 'B'] as const)
    for (const sort of sorts) {
      const t = halves[half][sort]!
      const e = f1(t.exact, t.predicted, t.goldExact, t.gold)
      const o = f1(t.predictedOverlap, t.predicted, t.goldOverlap, t.gold)
      const pct = (x: number) => (100 * x).toFixed(1).padStart(5)
      lines.push(
        `half ${half} ${sort.padEnd(8)}    ${pct(e.precision)} ${pct(e.recall)} ${pct(e.f1)}     ${pct(o.precision)} ${pct(o.recall)} ${pct(o.f1)}   ${t.gold}`,
      )
    }
  return [...lines, ...notes.map((n) => n.replaceAll('\n', ' '))]
}
