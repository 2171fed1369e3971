import { existsSync, readFileSync } from 'node:fs'
import { tokenise } from '../src/2-document/tokens.ts'
import type { QuantityMention } from '../src/3-claim/annotations.ts'
import { quantity } from '../src/3-claim/quantity/index.ts'

/**
 * NewsQuant (Almasian et al., "CQE: A Comprehensive Quantity Extractor", EMNLP 2023): sentences of news with every quantity, its
 * value and its change (`=`, `~`, `>`, `<`, up, down). Counted as in its published evaluation: within a sentence, values one to
 * one (relative tolerance 1e-5), and those whose change agrees too. Best published: value 92.0, value with change 88.1.
 */
type Gold = { text: string; quantities: { change: string; value: string; unit: string }[] }
type Reading = { low: number; high: number; change: string; wording: string }
type Score = { precision: number; recall: number; f1: number }
export type NewsQuantScore = { sentences: number; gold: number; read: number; value: Score; change: Score }

const path = new URL('../../shared/data/newsquant/NewsQuant.json', import.meta.url)

/** What its annotators count as no quantity: read as such here too, and left out of the comparison. */
const noQuantity = new Set([
  'date',
  'year',
  'decade',
  'time of day',
  'score',
  'label',
  'ordinal',
  'code',
  'name',
  'address',
])

const isNone = (q: QuantityMention): boolean =>
  noQuantity.has(q.rule) ||
  // "several", "a few" have no value there, and "a five-year award" mostly is no quantity.
  (q.written.low !== q.written.high && q.written.high === 9) ||
  (q.rule === 'compound' && q.wording.charCodeAt(0) > 57)

/** Vague words are a scale up to its tenfold there (thousands 1000–10000), and 2000–9999 in bench/gold/GUIDE.md. */
const vagueThere = (low: number, high: number): { low: number; high: number } => {
  if (high === 99 && (low === 24 || low === 40)) return { low: 12, high: 120 }
  return low > 0 && high > low && high + 1 === low * 5 ? { low: low / 2, high: high + 1 } : { low, high }
}

const readingOf = (q: QuantityMention, text: string): Reading => {
  const range = vagueThere(q.written.low, q.written.high)
  const hedge = q.qualifier === 'atLeast' ? '>' : q.qualifier === 'atMost' ? '<' : q.qualifier === 'about' ? '~' : '='
  const hedgeText = text.slice(q.start, q.end).toLowerCase()
  // A vague word or range is no hedge there unless one stands in front, and "just under" is below, where it is "about" here.
  const plain = q.written.low !== q.written.high && hedgeText.startsWith(q.wording.toLowerCase())
  const change = hedge !== '~' ? hedge : hedgeText.startsWith('just under') ? '<' : plain ? '=' : '~'
  return { ...range, change: change === '=' ? (q.change ?? '=') : change, wording: q.wording }
}

/** "from 2,415 to 2,315" is one range there; here it is two states. */
const joinFromTo = (text: string, found: readonly QuantityMention[]): Reading[] => {
  const read: Reading[] = []
  for (let n = 0; n < found.length; n++) {
    const q = found[n]!
    const next = found[n + 1]
    if (next && text.slice(0, q.start).endsWith('from ') && text.slice(q.end, next.start).trim() === 'to') {
      read.push({ ...readingOf(q, text), high: next.written.high })
      n++
    } else read.push(readingOf(q, text))
  }
  return read
}

const goldOf = ({ change, value }: Gold['quantities'][number]): Reading => {
  const dash = value.indexOf('-', 1)
  const low = Number(dash < 0 ? value : value.slice(0, dash))
  return { low, high: dash < 0 ? low : Number(value.slice(dash + 1)), change, wording: value }
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)

const scoreOf = (right: number, gold: number, read: number): Score => ({
  precision: read === 0 ? 0 : right / read,
  recall: gold === 0 ? 0 : right / gold,
  f1: gold + read === 0 ? 0 : (2 * right) / (gold + read),
})

/** Which half a sentence is in: the second half was not looked at while the rules were made. */
export const halfOf = (text: string): 'seen' | 'unseen' => {
  let hash = 7
  for (const c of text) hash = (hash * 31 + c.charCodeAt(0)) >>> 0
  return hash % 2 === 0 ? 'seen' : 'unseen'
}

/** Scores NewsQuant, or one half of it; null where the data is not there. `onError` is told of each sentence that is not right. */
export const scoreNewsQuant = (
  half: 'all' | 'seen' | 'unseen' = 'all',
  onError: (text: string, gold: Reading[], read: Reading[]) => void = () => {},
): NewsQuantScore | null => {
  if (!existsSync(path)) return null
  const all = JSON.parse(readFileSync(path, 'utf8')) as Gold[]
  const sentences = half === 'all' ? all : all.filter(({ text }) => halfOf(text) === half)
  let goldCount = 0
  let readCount = 0
  let right = 0
  let rightChange = 0
  for (const { text, quantities } of sentences) {
    const found = quantity.run({ text, tokens: tokenise(text).tokens }).filter((q) => !isNone(q))
    const read = joinFromTo(text, found)
    const gold = quantities.map(goldOf)
    goldCount += gold.length
    readCount += read.length
    const open = [...read]
    let wrong = gold.length !== read.length
    for (const g of gold) {
      const same = open.filter((r) => close(r.low, g.low) && close(r.high, g.high))
      const found = same.find((r) => r.change === g.change) ?? same[0]
      if (!found) {
        wrong = true
        continue
      }
      open.splice(open.indexOf(found), 1)
      right++
      if (found.change === g.change) rightChange++
      else wrong = true
    }
    if (wrong) onError(text, gold, read)
  }
  return {
    sentences: sentences.length,
    gold: goldCount,
    read: readCount,
    value: scoreOf(right, goldCount, readCount),
    change: scoreOf(rightChange, goldCount, readCount),
  }
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5)

/** The score as lines, half by half; `show` sentences of the seen half that are not right. */
export const newsQuant = (show = 0): string[] => {
  if (!existsSync(path)) return ['NewsQuant is not here (../shared/data/newsquant): left out']
  const lines = ['NewsQuant      value P     R    F1   with hedge P     R    F1   quantities']
  const notes: string[] = []
  for (const half of ['seen', 'unseen', 'all'] as const) {
    const s = scoreNewsQuant(half, (text, gold, read) => {
      const list = (readings: Reading[]) => readings.map((r) => `${r.change}${r.wording}`).join(' ')
      if (half === 'seen' && notes.length < show)
        notes.push(`  ${text.slice(0, 160)} | annotated ${list(gold)} | read ${list(read)}`)
    })
    if (s)
      lines.push(
        `${half.padEnd(12)}  ${percent(s.value.precision)} ${percent(s.value.recall)} ${percent(s.value.f1)}        ${percent(s.change.precision)} ${percent(s.change.recall)} ${percent(s.change.f1)}   ${s.gold}`,
      )
  }
  lines.push(
    'best published                   92.0                      88.1',
    `left out, as its annotators do: ${[...noQuantity].join(', ')}; several, a few; number words in compounds (a five-year award)`,
  )
  return [...lines, ...notes]
}
