/**
 * `npm run bench:accuracy`: reads the annotated documents and scores the claims. The tuned part, the held-out part (only
 * its sums are shown: nobody looks at its errors while rules are written) and the article that started it, side by side.
 *
 * Then the yardsticks of others for numbers, dates, sources and places, unless errors are asked for.
 *
 *   --errors CLASS   show errors of the tuned part: missed, extra, or a field (place, time …); "all" lists the classes
 *   --document ID    only errors of this document
 *   --limit N        at most so many errors (40)
 *   --save FILE      keep the outcome
 *   --against FILE   show what changed since
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDocument } from '../src/3-claim/index.ts'
import { noDetails } from '../src/model/document.ts'
import { type GoldDocument, readGold, type Score, type ScoredClaim, type ScoreError, score } from './score.ts'
import { yardsticks } from './yardsticks.ts'

const folder = (path: string): string => fileURLToPath(new URL(`gold/${path}`, import.meta.url))

const { values: options } = parseArgs({
  options: {
    errors: { type: 'string' },
    document: { type: 'string' },
    limit: { type: 'string', default: '40' },
    save: { type: 'string' },
    against: { type: 'string' },
  },
})

const read = (d: GoldDocument): ScoredClaim[] => {
  const reading = readDocument({
    id: d.id,
    title: d.title ?? null,
    publisher: d.publisher ?? null,
    author: null,
    published: d.published ?? null,
    publishedFrom: d.published ? 'given' : null,
    details: noDetails,
    lang: d.lang ?? 'en',
    text: d.text,
    sha256: '',
  })
  return reading.ok ? reading.value.claims : []
}

const scoreFolder = (path: string): Score => {
  const gold = readGold(folder(path))
  return score(gold, new Map(gold.map((d) => [d.id, read(d)])))
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(6)

const table = (columns: readonly [string, Score][]): string => {
  const row = (name: string, cell: (s: Score) => string) =>
    `${name.padEnd(22)}${columns.map(([, s]) => cell(s).padStart(12)).join('')}`
  const lines = [`${''.padEnd(22)}${columns.map(([name]) => name.padStart(12)).join('')}`]
  lines.push(row('documents', (s) => String(s.documents)))
  for (const k of ['figures', 'claims', 'numbers'] as const) {
    lines.push(row(`${k} F1`, (s) => percent(s[k].f1)))
    lines.push(row('  precision', (s) => percent(s[k].precision)))
    lines.push(row('  recall', (s) => percent(s[k].recall)))
  }
  for (const k of Object.keys(columns[0]![1].fields)) lines.push(row(k, (s) => percent(s.fields[k] ?? 0)))
  lines.push(row('whole, of matched', (s) => percent(s.wholeClaims.accuracy)))
  lines.push(row('whole, of annotated', (s) => percent(s.wholeClaims.recall)))
  lines.push(row('distractors clean', (s) => `${s.distractors.clean}/${s.distractors.of}`))
  return lines.join('\n')
}

const short = (c: ScoredClaim | null): string => {
  if (!c) return '-'
  const count = c.count ? `${c.count.text} [${c.count.low}/${c.count.high} ${c.count.qualifier} ${c.count.unit}]` : '-'
  const places = c.places.map((p) => `${p.name}:${p.country}`).join(', ')
  const source = c.source
    ? `${c.source.name}/${c.source.kind}${c.source.via.length ? ` via ${c.source.via}` : ''}`
    : '-'
  return `${c.action}/${c.modality} ${count} ${c.nationalities.join(',') || '-'} ${c.role} A:${c.actors.join('; ')} P:${places} T:${c.time ? `${c.time.start}..${c.time.end}` : '-'} S:${source}${c.partOf ? ' PART' : ''}${c.rule ? ` {${c.rule}}` : ''}`
}

const key = (e: ScoreError): string =>
  `${e.document} | ${e.wrong.join(',')} | ${short(e.gold)} | ${short(e.predicted ? { ...e.predicted, rule: undefined } : null)}`

const showErrors = (errors: readonly ScoreError[], wanted: string): void => {
  const counts = new Map<string, number>()
  for (const e of errors) for (const w of e.wrong) counts.set(w, (counts.get(w) ?? 0) + 1)
  console.log(
    `\nerrors by class: ${[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([k, n]) => `${k} ${n}`)
      .join(' · ')}`,
  )
  const chosen = errors.filter(
    (e) => (wanted === 'all' || e.wrong.includes(wanted)) && (!options.document || e.document === options.document),
  )
  for (const e of chosen.slice(0, Number(options.limit)))
    console.log(
      `\n${e.document}  ${e.wrong.join(', ')}\n  ${(e.gold ?? e.predicted)!.evidence}\n  gold ${short(e.gold)}\n  got  ${short(e.predicted)}`,
    )
}

const worstRules = (s: Score): string =>
  [...s.rules]
    .sort((a, b) => b[1][1] - a[1][1] || b[1][2] - a[1][2])
    .slice(0, 16)
    .map(
      ([name, [right, wrong, fields]]) => `  ${name.padEnd(34)} ${right} right, ${wrong} wrong, ${fields} wrong fields`,
    )
    .join('\n')

const tune = scoreFolder('dev/tune')
const heldout = scoreFolder('dev/heldout')
const seed = scoreFolder('seed')
console.log(
  table([
    ['tuned', tune],
    ['held out', heldout],
    ['seed', seed],
  ]),
)
console.log(`\nrules with most wrong claims (tuned part):\n${worstRules(tune)}`)
const errors = [...tune.errors, ...seed.errors]
if (options.errors) showErrors(errors, options.errors)
if (options.save) writeFileSync(options.save, JSON.stringify(errors.map(key)))
if (options.against) {
  const before = new Set(JSON.parse(readFileSync(options.against, 'utf8')) as string[])
  const after = new Set(errors.map(key))
  console.log(
    `\nnew errors:\n${[...after]
      .filter((e) => !before.has(e))
      .map((e) => `  ${e}`)
      .join('\n')}`,
  )
  console.log(
    `\ngone:\n${[...before]
      .filter((e) => !after.has(e))
      .map((e) => `  ${e}`)
      .join('\n')}`,
  )
}
if (!options.errors && !options.save && !options.against)
  for (const score of Object.values(yardsticks)) console.log(`\n${score().join('\n')}`)
