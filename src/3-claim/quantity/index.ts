import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { component } from '../component.ts'
import { wordSet } from '../lexicon.ts'
import type { Candidate } from './candidate.ts'
import { changeOf } from './change.ts'
import type { Hedge } from './en/hedges.ts'
import { type Found, numberAt } from './find.ts'
import { headAfter } from './head-after.ts'
import { headBefore } from './head-before.ts'
import { bounds, hedgeBehindNoun, hedgesAround, isEmphatic } from './hedge.ts'
import { currencyBehind } from './money.ts'
import { ofNumber, parsedWith } from './number.ts'
import { addsUp, isPart } from './parts.ts'
import { notACount } from './sort.ts'

const percentWords = wordSet('% percent pc')
const moreBefore = wordSet('another further additional other extra')
const moreAfter = wordSet('more others additional further other')

/** Numbers with their hedges, what they count, and what sort they are. */
export const quantity = component({
  name: 'quantity',
  reads: ['text', 'tokens'],
  adds: 'quantities',
  run: ({ text, tokens }) => {
    const found: QuantityMention[] = []
    let i = 0
    while (i < tokens.length) {
      const number = tokens[i]!.kinds & ofNumber ? numberAt(text, tokens, i) : null
      if (!number) {
        i++
        continue
      }
      const mention = read(text, tokens, number, found.at(-1) ?? null)
      if (mention === null) i = Math.max(i + 1, number.parsed.last)
      else {
        found.push(mention)
        i = Math.max(i + 1, mention.last)
      }
    }
    return addsUp(found, tokens)
  },
})

const read = (
  text: string,
  tokens: readonly Token[],
  { parsed, first, currency: front, range }: Found,
  previous: QuantityMention | null,
): QuantityMention | null => {
  let last = parsed.last
  let end = parsed.end
  let currency = front
  let percent = false
  let points = false
  const sentence = tokens[parsed.first]!.sentence
  let low = parsed.low
  let high = parsed.high
  const here = tokens[last]
  if (here && here.sentence === sentence) {
    if (percentWords.has(here)) {
      percent = true
      last++
    } else if (here.lower === 'per' && tokens[last + 1]?.lower === 'cent') {
      percent = true
      last += 2
    } else if (here.lower === 'percentage' && tokens[last + 1]?.lower === 'points') {
      points = true
      last += 2
    } else {
      const at = here.lower === 'of' && parsed.vague ? last + 1 : here.text === '-' ? last + 1 : last
      const hyphened = at > last && here.text === '-'
      const money = currencyBehind(tokens, at, parsed.amount || parsed.vague, hyphened)
      if (money && (front === null || sameMoney(front, money.code))) {
        currency = money.code
        last = money.last
      } else if (here.lower === 'cents' || here.lower === 'cent') {
        currency = 'USD'
        low /= 100
        high /= 100
        last++
      }
    }
    if (last > parsed.last) end = tokens[last - 1]!.end
  }
  if (parsed.suffix === 'pc') percent = true
  const around = hedgesAround(tokens, first, last)
  const vague = parsed.vague
  const search =
    currency === null && parsed.form !== 'clock'
      ? headAfter(tokens, around.last, percent || (vague && !range))
      : { head: null, partitive: false }
  const head = search.head ?? (currency === null && !percent ? headBefore(tokens, first) : null)
  const candidate: Candidate = {
    parsed: parsed.suffix === 'pc' ? parsedWith(parsed, { suffix: '' }) : parsed,
    first,
    last,
    currency,
    percent,
    hedged: around.hedge !== null,
    range,
    head,
  }
  const reason = points ? 'percentage points' : notACount(tokens, text, candidate, previous)
  if (reason === 'pronoun') return null
  const same = sameAgain(tokens, first, currency, reason, previous)
  const behind = head !== null && head.token >= around.last ? hedgeBehindNoun(tokens, head.last) : null
  const hedge = around.hedge ?? behind?.hedge ?? (same && hedgeOf(same)) ?? null
  const counted = bounds(low, high, vague, isEmphatic(tokens, around.first, low) ? null : hedge)
  const start = Math.min(tokens[around.first]!.start, tokens[first]!.start)
  const sort =
    reason !== null
      ? 'not-a-count'
      : currency
        ? 'money'
        : percent
          ? 'percent'
          : parsed.form === 'fraction'
            ? 'fraction'
            : 'count'
  const unit =
    sort === 'money' || (sort === 'not-a-count' && currency)
      ? currency
      : percent
        ? 'percent'
        : sort === 'count' && head?.unit !== 'none'
          ? (head?.unit ?? null)
          : null
  return {
    start,
    end: Math.max(tokens[around.last - 1]!.end, end),
    first: around.first,
    last: around.last,
    rule: reason ?? (sort === 'count' ? (range ? 'range' : parsed.form) : sort),
    low: counted.low,
    high: counted.high,
    qualifier: counted.qualifier,
    unit,
    wording: text.slice(tokens[first]!.start, end),
    written: { low: parsed.low, high: parsed.high },
    change: signed(tokens[parsed.first]!)
      ? 'down'
      : (same?.change ?? changeOf(tokens, around.first, around.last, percent || reason === 'measure')),
    head: sort === 'not-a-count' ? null : (head?.token ?? null),
    sort,
    more: around.more || moreBefore.has(tokenAt(tokens, around.first - 1)) || moreAfter.has(tokens[around.last]),
    partitive: search.partitive || isPart(tokens, around.first, around.last, head, previous),
  }
}

const signed = (t: Token): boolean => t.text.charCodeAt(0) === 45

/** "29 billion yuan ($4.1 billion)", "up 0.25 points, or 0.01%": the same amount told once more, hedge and all. */
const sameAgain = (
  tokens: readonly Token[],
  first: number,
  currency: string | null,
  reason: string | null,
  previous: QuantityMention | null,
): QuantityMention | null => {
  if (!previous || tokens[previous.first]!.sentence !== tokens[first]!.sentence) return null
  const near = first - previous.last <= 3
  const mark = tokens[first - 1]!
  if ((mark.text === '(' || mark.text === '/') && near) {
    const alike =
      currency !== null
        ? previous.sort === 'money'
        : previous.unit === null && (reason === 'measure' || previous.rule === 'measure')
    return alike ? previous : null
  }
  const or = mark.lower === 'or' && tokens[first - 2]?.text === ',' && first - previous.last <= 3
  return or && previous.change !== null ? previous : null
}

const hedgeOf = (q: QuantityMention): Hedge | null => {
  switch (q.qualifier) {
    case 'exact':
      return null
    case 'about':
      return q.written.low === q.written.high ? 'about' : null
    case 'atLeast':
      return q.low !== null && q.low > q.written.low ? 'moreThan' : 'atLeast'
    case 'atMost':
      return q.high !== null && q.high < q.written.high ? 'lessThan' : 'atMost'
  }
}

const sameMoney = (sign: string, name: string): boolean => sign === name || (sign === 'USD' && name !== 'EUR')
