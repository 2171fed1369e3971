import { existsSync, readFileSync } from 'node:fs'
import { tokenise } from '../src/2-document/tokens.ts'
import type { QuantityMention } from '../src/3-claim/annotations.ts'
import { quantity } from '../src/3-claim/quantity/index.ts'

/**
 * Number English of the Recognizers-Text specs (MIT): NumberModel and PercentModel, and NumberRangeModel for hedges and
 * ranges. A case is right if all its values, in order, are read and no others. Cases that the specs mark as unsupported in
 * JavaScript are passed over, except in the range list, where they mark nearly all. What is left out on purpose is counted by
 * its reason. OrdinalModel is left out whole: an order is not a quantity.
 */
type Case = {
  Input: string
  NotSupported?: string
  Results: { Text: string; Resolution?: { value?: string; subtype?: string } | null }[]
}
type Bounds = [low: number, high: number]
export type ListScore = {
  list: string
  right: number
  cases: number
  unsupported: number
  leftOut: Record<string, number>
  wrong: { input: string; gold: string; read: string }[]
}

const folder = new URL('../../shared/data/recognizers-specs/Number/English/', import.meta.url)

/** Forms that no report writes, each with the test that tells it from the case. */
const leftOut: readonly [reason: string, test: (c: Case) => boolean][] = [
  ['powers (1e10, 1.1^23)', (c) => c.Results.some((r) => r.Resolution?.subtype === 'power') || /\d\^/.test(c.Input)],
  [
    'fractions of tens and ones (three twenty-firsts)',
    (c) =>
      /(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|trillion)[ -]*(and )?(\w+[ -])?(first|fifth|hundredth|trillionth)s?|trillionth|\w+-firsts?|ty fifths/i.test(
        c.Input,
      ),
  ],
  [
    'sums of a number and a fraction in words (twenty and three fifths)',
    (c) => / and .*(fifths?|thirds|eighths|hundredths|quarters)\b|three fifths$/i.test(c.Input) && / /.test(c.Input),
  ],
  ['divisions (one over three)', (c) => /(\d|[a-z]) over (\d|one|three|twenty)/i.test(c.Input)],
  [
    'two comparisons with "and", and comparisons with an equal sign or word',
    (c) => /equal|[<>]\s*=|=\s*[<>]|\band\b.*\b(less|smaller|more|larger|greater|least)\b|<>/i.test(c.Input),
  ],
  [
    'numbers inside codes, dates, phone numbers and addresses',
    (c) => /\d\.\d+\.\d|\d\/\d+\/\d|\+1-|https?:/i.test(c.Input),
  ],
  ['"a fifth" standing alone (in reports the fifth one)', (c) => /^a \w+$/i.test(c.Input)],
  ['nought and naught', (c) => /n[ao]ught/i.test(c.Input)],
  ['a bare share (the word "percent" without a number)', (c) => c.Results.some((r) => r.Resolution?.value === 'null')],
  ['the share behind its word (percent of 10)', (c) => /^per ?cents? of/i.test(c.Input)],
]

const codeRules = new Set(['time of day', 'date', 'ordinal', 'code', 'score'])

const parseBounds = (value: string): Bounds => {
  const [low, high] = value.slice(1, -1).split(',')
  return [
    low === '' || low === undefined ? Number.NEGATIVE_INFINITY : Number(low),
    high ? Number(high) : Number.POSITIVE_INFINITY,
  ]
}

const goldOf = (c: Case): Bounds[] =>
  c.Results.map((r) => {
    const value = r.Resolution?.value ?? ''
    if (/^[[(]/.test(value)) return parseBounds(value)
    const number = Number(value.replace('%', ''))
    return [number, number]
  })

/** A unit glued to a figure ("180ml") is no number there. */
const isNumber = (q: QuantityMention): boolean =>
  !codeRules.has(q.rule) && !(q.rule === 'measure' && /\d[a-z]+$/i.test(q.wording))

const valuesOf = (q: QuantityMention, ranges: boolean): Bounds[] => {
  const { low, high } = q.written
  if (!ranges)
    return low === high
      ? [[low, low]]
      : [
          [low, low],
          [high, high],
        ]
  if (q.qualifier === 'atLeast') return [[low, Number.POSITIVE_INFINITY]]
  if (q.qualifier === 'atMost') return [[Number.NEGATIVE_INFINITY, high]]
  return low === high ? [] : [[low, high]]
}

const same = (a: Bounds, b: Bounds): boolean => near(a[0], b[0]) && near(a[1], b[1])
const near = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b)
const show = (list: readonly Bounds[]): string =>
  list.map(([a, b]) => (a === b ? `${a}` : `${a}…${b}`)).join(', ') || 'none'

const scoreList = (list: string, ranges: boolean): ListScore | null => {
  const path = new URL(`${list}.json`, folder)
  if (!existsSync(path)) return null
  const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Case[]
  const score: ListScore = { list, right: 0, cases: 0, unsupported: 0, leftOut: {}, wrong: [] }
  for (const c of cases) {
    if (!ranges && c.NotSupported?.includes('javascript')) {
      score.unsupported++
      continue
    }
    const out = leftOut.find(([, test]) => test(c))
    if (out) {
      score.leftOut[out[0]] = (score.leftOut[out[0]] ?? 0) + 1
      continue
    }
    score.cases++
    const gold = goldOf(c)
    const found = quantity.run({ text: c.Input, tokens: tokenise(c.Input).tokens }).filter(isNumber)
    const read = found.flatMap((q) => valuesOf(q, ranges))
    if (gold.length === read.length && gold.every((g, n) => same(read[n]!, g))) score.right++
    else score.wrong.push({ input: c.Input, gold: show(gold), read: show(read) })
  }
  return score
}

/** The score of each list that is there; empty where the specs are not. */
export const scoreNumbers = (): ListScore[] =>
  [scoreList('NumberModel', false), scoreList('PercentModel', false), scoreList('NumberRangeModel', true)].filter(
    (s) => s !== null,
  )

/** The scores as lines; `show` cases of each list that are not right. */
export const recognizersNumber = (show = 0): string[] => {
  const scores = scoreNumbers()
  if (scores.length === 0) return ['Recognizers specs are not here (../shared/data/recognizers-specs): left out']
  const lines = scores.flatMap((s) => [
    `${s.list.padEnd(18)} ${s.right} of ${s.cases} right (${((100 * s.right) / s.cases).toFixed(1)} %), ${s.unsupported} unsupported in JavaScript by the specs`,
    ...Object.entries(s.leftOut).map(([reason, n]) => `    left out ${String(n).padStart(3)}: ${reason}`),
    ...s.wrong
      .slice(0, show)
      .map((w) => `    ${JSON.stringify(w.input.slice(0, 100))}: annotated ${w.gold}, read ${w.read}`),
  ])
  return [...lines, 'OrdinalModel: left out, an order is no quantity']
}
