/** The scoring of bench/gold/score.mjs, for use within a process: the same numbers (a test compares them). */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

type Count = { low: number | null; high: number | null; qualifier: string; unit: string; text: string }
export type ScoredClaim = {
  evidence: string
  action: string
  modality: string
  count: Count | null
  nationalities: string[]
  role: string | null
  actors: string[]
  places: { name: string; country: string | null }[]
  time: { start: string | null; end: string | null } | null
  source: { name: string; kind: string; via: string[] } | null
  partOf?: boolean
  event?: string | null
  rule?: string
}
export type GoldDocument = {
  id: string
  title: string | null
  publisher: string | null
  published: string | null
  lang: string
  text: string
  onTopic: boolean
  claims: ScoredClaim[]
}
export type ScoreError = {
  document: string
  wrong: string[]
  gold: ScoredClaim | null
  predicted: ScoredClaim | null
}
type Rate = { precision: number; recall: number; f1: number; n: number }
export type Score = {
  documents: number
  claims: Rate
  figures: Rate
  numbers: Rate
  fields: Record<string, number>
  wholeClaims: { accuracy: number; recall: number }
  distractors: { clean: number; of: number }
  errors: ScoreError[]
  /** Rule name → [claims that match an annotated one, claims that match none, of matched: wrong fields]. */
  rules: Map<string, [right: number, wrong: number, wrongFields: number]>
}

const walk = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => walk(join(path, name)))
    : [path]

/** The annotated documents in a folder. */
export const readGold = (folder: string): GoldDocument[] =>
  walk(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('events.json'))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as GoldDocument)
    .filter((d) => Array.isArray(d.claims))

const stop = new Set(
  'the a an of in on at for to and by from ministry department general mr mrs ms dr gen lt col maj police'.split(' '),
)
const words = (s: string | null | undefined): string[] =>
  (s ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((w) => w && !stop.has(w))
const han = /\p{Script=Han}/u
const bigrams = (s: string): Set<string> => {
  const t = [...s.replace(/[^\p{L}\p{N}]+/gu, '')]
  return new Set(t.length < 2 ? t : t.slice(1).map((c, i) => t[i]! + c))
}
const shared = <T>(a: Set<T>, b: Set<T>): number => [...a].filter((x) => b.has(x)).length

const sameHan = (a: string, b: string): boolean => {
  if (a.includes(b) || b.includes(a)) return true
  const x = bigrams(a)
  const y = bigrams(b)
  return shared(x, y) / Math.max(1, Math.min(x.size, y.size)) >= 0.6
}
const sameName = (a: string, b: string): boolean => {
  if (han.test(a) && han.test(b)) return sameHan(a, b)
  const x = new Set(words(a))
  const y = new Set(words(b))
  if (!x.size || !y.size) return a.toLowerCase().trim() === b.toLowerCase().trim()
  return shared(x, y) / Math.min(x.size, y.size) >= 0.6
}
const sameNames = (a: string[], b: string[]): boolean => {
  if (!a.length || !b.length) return a.length === b.length
  const r = a.filter((x) => b.some((y) => sameName(x, y))).length / a.length
  const q = b.filter((y) => a.some((x) => sameName(x, y))).length / b.length
  return r + q > 0 && (2 * r * q) / (r + q) >= 0.8
}
const span = (text: string, s: string): [number, number] | null => {
  const i = s ? text.indexOf(s) : -1
  return i < 0 ? null : [i, i + s.length]
}
const overlap = (a: [number, number] | null, b: [number, number] | null): number =>
  a && b
    ? Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / Math.max(1, Math.min(a[1] - a[0], b[1] - b[0]))
    : 0
export const sameCount = (a: Count | null, b: Count | null): boolean =>
  !a && !b
    ? true
    : !!a && !!b && (a.low ?? null) === (b.low ?? null) && (a.high ?? null) === (b.high ?? null) && a.unit === b.unit
const nearCount = (a: Count | null, b: Count | null): boolean =>
  !!a &&
  !!b &&
  a.unit === b.unit &&
  (a.low ?? a.high ?? 0) > 0 &&
  Math.abs((a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0)) <= 1
const sameSet = (a: string[], b: string[]): boolean => [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
/** Pairs that are judgement calls and count as the same action. */
const kinPairs = [
  ['deport', 'extradite'],
  ['rescue', 'release', 'repatriate'],
  ['deport', 'repatriate'],
  ['hold', 'recruit'],
  ['charge', 'convict'],
  ['raid', 'close'],
]
export const isKin = (a: string, b: string): boolean => a === b || kinPairs.some((k) => k.includes(a) && k.includes(b))

const pair = <G, P>(golds: G[], preds: P[], score: (g: G, p: P) => number) => {
  const all: [number, number, number][] = []
  golds.forEach((g, i) => {
    preds.forEach((p, j) => {
      const s = score(g, p)
      if (s > 0) all.push([s, i, j])
    })
  })
  all.sort((a, b) => b[0] - a[0])
  const gi = new Set<number>()
  const pj = new Set<number>()
  const pairs: [G, P][] = []
  for (const [, i, j] of all)
    if (!gi.has(i) && !pj.has(j)) {
      gi.add(i)
      pj.add(j)
      pairs.push([golds[i]!, preds[j]!])
    }
  return { pairs, missed: golds.filter((_, i) => !gi.has(i)), extra: preds.filter((_, j) => !pj.has(j)) }
}

const rate = ([tp, fp, fn]: readonly [number, number, number]): Rate => {
  const precision = tp + fp ? tp / (tp + fp) : 1
  const recall = tp + fn ? tp / (tp + fn) : 1
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, n: tp + fn }
}

const whole = ['action', 'modality', 'nationalities', 'role', 'country', 'place', 'time', 'source', 'actors'] as const

/** Whether places name the country, and the most specific place, that an annotated claim has. */
export const samePlace = (g: ScoredClaim, places: ScoredClaim['places']): { country: boolean; place: boolean } => {
  const specific = g.places[0]?.name ?? null
  return {
    country: (g.places[0]?.country ?? null) === (places[0]?.country ?? null),
    place:
      specific === null
        ? !places[0]
        : places.length <= g.places.length + 2 && places.some((x) => sameName(x.name, specific)),
  }
}

const checksOf = (g: ScoredClaim, p: ScoredClaim) => {
  return {
    action: g.action === p.action,
    modality: g.modality === p.modality,
    nationalities: sameSet(g.nationalities, p.nationalities),
    role: (g.role ?? null) === (p.role ?? null),
    ...samePlace(g, p.places),
    time: !g.time ? !p.time : !!p.time && g.time.start === p.time.start && g.time.end === p.time.end,
    source: !g.source ? !p.source : !!p.source && sameName(g.source.name, p.source.name),
    actors: sameNames(g.actors, p.actors),
    relays: sameNames(g.source?.via ?? [], p.source?.via ?? []),
    sourceKind: (g.source?.kind ?? null) === (p.source?.kind ?? null),
    hedge: (g.count?.qualifier ?? null) === (p.count?.qualifier ?? null),
    part: !!g.partOf === !!p.partOf,
  }
}

/** Scores claims, by document id, against annotated documents. */
export const score = (gold: GoldDocument[], predictions: ReadonlyMap<string, ScoredClaim[]>): Score => {
  const tallies = { claims: [0, 0, 0], figures: [0, 0, 0], numbers: [0, 0, 0] } as Record<
    string,
    [number, number, number]
  >
  const fields = new Map<string, [number, number]>()
  const errors: ScoreError[] = []
  const rules: Score['rules'] = new Map()
  const ofRule = (p: ScoredClaim) => {
    const name = p.rule ?? 'no rule'
    const t = rules.get(name) ?? [0, 0, 0]
    rules.set(name, t)
    return t
  }
  let wholes = 0
  let matched = 0
  let distractors = 0
  let clean = 0
  const add = (name: string, r: { pairs: unknown[]; extra: unknown[]; missed: unknown[] }) => {
    const t = tallies[name]!
    t[0] += r.pairs.length
    t[1] += r.extra.length
    t[2] += r.missed.length
  }
  for (const doc of gold) {
    const preds = predictions.get(doc.id) ?? []
    const longest = Math.max(200, ...doc.claims.map((c) => 2 * c.evidence.length + 200))
    const at = (c: ScoredClaim) =>
      c.evidence.includes('\n\n') || c.evidence.length > longest ? null : span(doc.text, c.evidence)
    const claims = pair(doc.claims, preds, (g, p) =>
      isKin(g.action, p.action) && sameCount(g.count, p.count) && overlap(at(g), at(p)) >= 0.3
        ? (g.action === p.action ? 4 : 2) + overlap(at(g), at(p)) + (sameSet(g.nationalities, p.nationalities) ? 1 : 0)
        : 0,
    )
    add('claims', claims)
    const counted = doc.claims.filter((c) => c.count)
    const countedPreds = preds.filter((c) => c.count)
    add(
      'figures',
      pair(counted, countedPreds, (g, p) =>
        isKin(g.action, p.action) && sameCount(g.count, p.count) && overlap(at(g), at(p)) >= 0.3
          ? 1 + overlap(at(g), at(p)) + (sameSet(g.nationalities, p.nationalities) ? 1 : 0)
          : 0,
      ),
    )
    add(
      'numbers',
      pair(counted, countedPreds, (g, p) =>
        sameCount(g.count, p.count) || nearCount(g.count, p.count) ? overlap(at(g), at(p)) : 0,
      ),
    )
    if (!doc.onTopic) {
      distractors++
      if (!claims.extra.length) clean++
    }
    for (const [g, p] of claims.pairs) {
      const checks = checksOf(g, p)
      for (const [name, ok] of Object.entries(checks)) {
        const t = fields.get(name) ?? [0, 0]
        fields.set(name, t)
        t[1]++
        if (ok) t[0]++
      }
      matched++
      if (whole.every((k) => checks[k])) wholes++
      const wrong = Object.entries(checks).flatMap(([k, ok]) => (ok ? [] : [k]))
      const t = ofRule(p)
      t[0]++
      t[2] += wrong.length
      if (wrong.length) errors.push({ document: doc.id, wrong, gold: g, predicted: p })
    }
    for (const g of claims.missed) errors.push({ document: doc.id, wrong: ['missed'], gold: g, predicted: null })
    for (const p of claims.extra) {
      ofRule(p)[1]++
      errors.push({ document: doc.id, wrong: ['extra'], gold: null, predicted: p })
    }
  }
  const all = tallies.claims![0] + tallies.claims![2]
  return {
    documents: gold.length,
    claims: rate(tallies.claims!),
    figures: rate(tallies.figures!),
    numbers: rate(tallies.numbers!),
    fields: Object.fromEntries([...fields].map(([k, [a, b]]) => [k, b ? a / b : 0])),
    wholeClaims: { accuracy: matched ? wholes / matched : 0, recall: wholes / Math.max(1, all) },
    distractors: { clean, of: distractors },
    errors,
    rules,
  }
}
