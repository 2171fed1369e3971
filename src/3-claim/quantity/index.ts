import type { Token } from '../../2-document/tokens.ts'
import type { QuantityMention } from '../annotations.ts'
import { component } from '../component.ts'
import { wordSet } from '../lexicon.ts'
import { headAfter, headBefore } from './head.ts'
import { bounds, hedgesAround } from './hedge.ts'
import { currencyBehind, currencyInFront, gluedCurrency } from './money.ts'
import { numberWord, type Parsed, parseNumeral, parseWords } from './number.ts'
import { type Candidate, notACount, ratioEnd } from './sort.ts'

const percentWords = wordSet('% percent pc')
const rangeWords = wordSet('to - – — through ‑ or')
const dashes = wordSet('- – — ‑')
const moreBefore = wordSet('another further additional other extra')
const moreAfter = wordSet('more others additional further other')
const partLeads = wordSet('including among comprising whom them these those includes included')
const changeVerbs = wordSet(
  'rose risen rising rise grew grown increased increase increasing fell fallen falling dropped declined decreased jumped climbed up down went going revised',
)
const listWords = wordSet('and , or as well plus also')

const isDigit = (c: number): boolean => c >= 48 && c <= 57

/** A number found at a token, before its surroundings are read. */
type Found = { parsed: Parsed; first: number; currency: string | null; range: boolean }

/** Numbers with their hedges, what they count, and what sort they are. */
export const quantity = component({
  name: 'quantity',
  reads: ['text', 'tokens'],
  adds: 'quantities',
  run: ({ text, tokens }) => {
    const found: QuantityMention[] = []
    let i = 0
    while (i < tokens.length) {
      const number = numberAt(text, tokens, i)
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

/** The number that begins at token `i`, with a currency glued to it or in front, and the range it may open. */
const numberAt = (text: string, tokens: readonly Token[], i: number): Found | null => {
  const single = singleAt(text, tokens, i)
  if (!single) return null
  const { parsed } = single
  if (parsed.form !== 'numeral' && parsed.form !== 'words') return { ...single, range: false }
  const { next, at } = rangeEnd(text, tokens, single)
  if (next === null) return { ...single, range: false }
  if (at === 'in') return { ...single, parsed: { ...parsed, ...share(parsed, next) }, range: false }
  if (at === 'code')
    return { ...single, parsed: { ...parsed, form: 'code', last: next.last, end: next.end }, range: false }
  const low = scaledLow(tokens, parsed, next)
  if (low >= next.high) {
    if (at === 'glued' && !parsed.amount && !next.amount)
      return { ...single, parsed: { ...parsed, form: 'score', last: next.last, end: next.end }, range: true }
    return { ...single, range: false }
  }
  const merged: Parsed = {
    ...next,
    first: parsed.first,
    low,
    vague: true,
    amount: parsed.amount || next.amount,
    form: 'numeral',
  }
  return { parsed: merged, first: single.first, currency: single.currency, range: true }
}

const share = (a: Parsed, b: Parsed) => ({
  form: 'fraction' as const,
  low: a.low / b.low,
  high: a.low / b.low,
  last: b.last,
  end: b.end,
})

const singleAt = (text: string, tokens: readonly Token[], i: number): Omit<Found, 'range'> | null => {
  const t = tokens[i]!
  const c = text.charCodeAt(t.start)
  if (isDigit(c)) {
    const money = currencyInFront(tokens, i)
    const parsed = parseNumeral(text, tokens, i, t.start, money !== null)
    return parsed && { parsed, first: money?.first ?? i, currency: money?.code ?? null }
  }
  if (t.word !== 0) {
    const word = numberWord(t)
    if (word) {
      const parsed = parseWords(tokens, i)
      if (!parsed) return null
      const money = currencyInFront(tokens, i)
      return { parsed, first: money?.first ?? i, currency: money?.code ?? null }
    }
  }
  if (t.end - t.start < 2 || !isDigit(text.charCodeAt(t.end - 1))) return null
  const second = text.charCodeAt(t.start + 1)
  if ((c === 43 || c === 126 || c === 45) && isDigit(second)) {
    const parsed = parseNumeral(text, tokens, i, t.start + 1, false)
    if (!parsed) return null
    if (c === 43 && parsed.low >= 10 && !parsed.amount)
      return { parsed: { ...parsed, form: 'code' }, first: i, currency: null }
    return { parsed, first: i, currency: null }
  }
  if (c === 46 && isDigit(second)) {
    const digits = parseNumeral(text, tokens, i, t.start + 1, false)
    if (digits?.form !== 'numeral') return null
    const value = Number(text.slice(t.start, t.end))
    return Number.isNaN(value)
      ? null
      : { parsed: { ...digits, low: value, high: value, amount: true }, first: i, currency: null }
  }
  const glued = gluedCurrency(t)
  if (!glued) return null
  const parsed = parseNumeral(text, tokens, i, glued.at, true)
  if (!parsed || (glued.letter && !parsed.amount)) return null
  return { parsed, first: i, currency: glued.code }
}

type RangeEnd = { next: Parsed | null; at: 'glued' | 'word' | 'in' | 'code' }

/** What follows a number that may make a range with it: "200-300", "200 to 300", "two or three", "between 200 and 300", "one in five". */
const rangeEnd = (text: string, tokens: readonly Token[], single: Omit<Found, 'range'>): RangeEnd => {
  const { parsed } = single
  const none: RangeEnd = { next: null, at: 'word' }
  const c = text.charCodeAt(parsed.end)
  const inside = tokens[parsed.last - 1]!
  // "200-300" and "2024-03-16" stand as one token.
  if (
    parsed.form === 'numeral' &&
    (c === 45 || c === 0x2013) &&
    parsed.end < inside.end &&
    isDigit(text.charCodeAt(parsed.end + 1))
  ) {
    const next = parseNumeral(text, tokens, parsed.last - 1, parsed.end + 1, single.currency !== null)
    if (!next) return none
    const more = text.charCodeAt(next.end)
    if ((more === 45 || more === 0x2013) && isDigit(text.charCodeAt(next.end + 1)))
      return {
        next: { ...next, last: Math.max(next.last, parsed.last), end: Math.max(next.end, inside.end) },
        at: 'code',
      }
    return { next: { ...next, last: Math.max(next.last, parsed.last) }, at: 'glued' }
  }
  const link = tokens[parsed.last]
  if (!link || link.sentence !== tokens[parsed.first]!.sentence) return none
  const isAnd = link.lower === 'and' && tokens[single.first - 1]?.lower === 'between'
  const isIn = link.lower === 'in' || (link.lower === 'out' && tokens[parsed.last + 1]?.lower === 'of')
  if (!isAnd && !isIn && !rangeWords.has(link)) {
    // "12% -15%": the second half of a range with its dash glued on.
    return none
  }
  let at = parsed.last + (isIn && link.lower === 'out' ? 2 : 1)
  if (percentWords.has(link)) return none
  const money = currencyAt(tokens, at)
  if (money > at) at = money
  const other = tokens[at]
  if (!other || other.sentence !== link.sentence) return none
  const next = isDigit(text.charCodeAt(other.start))
    ? parseNumeral(text, tokens, at, other.start, single.currency !== null)
    : parseWords(tokens, at)
  if (!next || (next.form !== 'numeral' && next.form !== 'words') || next.suffix !== parsed.suffix) return none
  if (isIn) return ratioEnd(tokens, parsed, next) ? { next, at: 'in' } : none
  if (parsed.vague || next.vague) return none
  if (link.lower === 'or' && next.low > parsed.low * 2 && !(parsed.low < 4 && next.low < 5)) return none
  if (link.lower === 'to' && tokens[single.first - 1]?.lower === 'from' && changed(tokens, single.first - 2))
    return none
  // An em dash between two numbers separates, and so does a spaced hyphen.
  if (link.text === '—' && link.start > inside.end) return none
  if (dashes.has(link) && link.start > inside.end !== other.start > link.end) return none
  return { next, at: 'word' }
}

const currencyAt = (tokens: readonly Token[], k: number): number => {
  for (let last = k + 1; last <= k + 3 && last < tokens.length; last++) {
    const found = currencyInFront(tokens, last)
    if (found && found.first === k) return last
  }
  return k
}

const changed = (tokens: readonly Token[], k: number): boolean =>
  changeVerbs.has(tokens[k]) || changeVerbs.has(tokens[k - 1])

/** "1-2 million", "89 to $93 billion": the first number takes over the scale of the second. */
const scaledLow = (tokens: readonly Token[], first: Parsed, second: Parsed): number => {
  const word = numberWord(tokens[second.last - 1])
  if (
    first.low >= 1000 ||
    second.low < 100 ||
    word?.kind !== 'scale' ||
    numberWord(tokens[first.last - 1])?.kind === 'scale'
  )
    return first.low
  const scaled = first.low * word.value
  return scaled < second.low ? scaled : first.low
}

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
      const money = currencyBehind(tokens, at, parsed.amount || parsed.vague)
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
      ? headAfter(tokens, around.last, vague && !range)
      : { head: null, partitive: false }
  const head = search.head ?? (currency === null && !percent ? headBefore(tokens, first) : null)
  const candidate: Candidate = {
    parsed: parsed.suffix === 'pc' ? { ...parsed, suffix: '' } : parsed,
    first,
    last,
    currency,
    percent,
    hedged: around.hedge !== null,
    range,
    head,
  }
  const reason = points
    ? 'percentage points'
    : notACount(tokens, text, candidate, previous && { rule: previous.rule, last: previous.last })
  if (reason === 'pronoun') return null
  const counted = bounds(low, high, vague, around.hedge)
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
    ...counted,
    unit,
    wording: text.slice(tokens[first]!.start, end),
    head: sort === 'not-a-count' ? null : (head?.token ?? null),
    sort,
    more: around.more || moreBefore.has(tokens[around.first - 1]) || moreAfter.has(tokens[around.last]),
    partitive: search.partitive || isPart(tokens, around.first, previous),
  }
}

const sameMoney = (sign: string, name: string): boolean => sign === name || (sign === 'USD' && name !== 'EUR')

/** "including 6 women", "of whom 148", and what goes on in the same list. */
const isPart = (tokens: readonly Token[], first: number, previous: QuantityMention | null): boolean => {
  const sentence = tokens[first]!.sentence
  let at = first - 1
  if (tokens[at]?.text === ',' || tokens[at]?.lower === 'are' || tokens[at]?.lower === 'were') at--
  const lead = tokens[at]
  if (lead && lead.sentence === sentence && partLeads.has(lead)) return true
  if (tokens[at]?.lower === 'but' && tokens[at - 1]?.lower === 'all') return true
  if (!previous?.partitive || tokens[previous.first]!.sentence !== sentence) return false
  const between = tokens[first - 1]
  if (!listWords.has(between)) return false
  for (let k = previous.last; k < first; k++) {
    const t = tokens[k]!
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.text === ';' || t.text === ')') return false
  }
  return true
}

/** "215 foreigners: 109 Thais, 50 Pakistanis, 48 Indians and 8 others": counts that add up to one before them are its parts. */
const addsUp = (found: QuantityMention[], tokens: readonly Token[]): QuantityMention[] => {
  for (let n = 0; n < found.length - 2; n++) {
    const whole = found[n]!
    if (whole.sort !== 'count' || whole.low === null || whole.low !== whole.high || whole.low < 4) continue
    let sum = 0
    let parts = 0
    const members: QuantityMention[] = []
    for (let k = n + 1; k < found.length && k < n + 16; k++) {
      const part = found[k]!
      if (tokens[part.first]!.sentence > tokens[whole.first]!.sentence + 1) break
      if (part.sort !== 'count' || part.low === null || part.low !== part.high) continue
      // "109 Thais, 54 of them women": a part of a part is not added again.
      if (part.partitive && part.rule !== 'range' && sum > 0 && tokens[part.last]?.lower === 'of') continue
      sum += part.low
      parts++
      members.push(part)
      if (sum > whole.low) break
      if (sum === whole.low && parts >= 2) {
        for (const member of members) member.partitive = true
        break
      }
    }
  }
  return found
}
