import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { isAge } from './age.ts'
import { bareInteger } from './bare-integer.ts'
import { isMonth } from './calendar.ts'
import { type Candidate, isBareInteger } from './candidate.ts'
import { labels, results, wholes } from './en/nouns.ts'
import { isException } from './exception.ts'
import { unitAt } from './head.ts'
import { isEllipsis, isRate, sharesMeasure } from './measure.ts'
import { isFamily, isPronoun, isSuperlative } from './one.ts'

const labelWords = wordSet(labels)
const resultWords = wordSet(results)
const wholeWords = wordSet(wholes)
const clockWords = wordSet("a.m. p.m. am pm a.m p.m o'clock hrs gmt noon")
const scales = wordSet('magnitude')
const differs = wordSet('more fewer less')
const dashes = wordSet('- –')
const suspended = wordSet('to and or ,')
const compoundCounts = wordSet('strong plus odd')

const forces = wordSet('team teams force forces squad squads party contingent unit units army posse battalion regiment')

/** "a 150-strong raiding party": those who do something, at what stands behind "strong". */
const isForce = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.lower === 'strong' && (forces.has(tokens[at]) || forces.has(tokens[at + 1]))

const decades = new Set([20, 30, 40, 50, 60, 70, 80, 90])
/** "In her 20’s". */
const plural = /^['’]s\b/

/** "Call 555-0142". */
const isDate = /^\d{1,2}-\d{1,2}\/\d{1,2}\/\d{2,4}$/
const isTelephone = /^\d{3}-\d{4}$/

const adjacent = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/**
 * Why a number is no count, as the name of a rule, or null where it may be one. `previous` is the rule and end of the number
 * before it: a list of dates goes on being dates.
 */
export const notACount = (
  tokens: readonly Token[],
  text: string,
  c: Candidate,
  previous: { rule: string; last: number } | null,
): string | null => {
  const { parsed, first, last } = c
  const before = tokenAt(tokens, first - 1)
  const after = tokens[last]
  if (parsed.form === 'clock' || (clockWords.has(after) && parsed.low < 2400 && parsed.suffix === '' && !parsed.amount))
    return 'time of day'
  if (parsed.form === 'date') return 'date'
  if (parsed.form === 'ordinal') return isMonth(before) || isMonth(after) ? 'date' : 'ordinal'
  if (parsed.form === 'score') return 'score'
  if (parsed.form === 'code') return 'code'
  // "16-18/11/2025": days of a month.
  if (c.range && isDate.test(tokens[first]!.text)) return 'date'
  if (c.range && resultWords.has(after)) return 'score'
  if (c.range && c.head === null && !c.hedged && isTelephone.test(text.slice(tokens[first]!.start, parsed.end)))
    return 'code'
  if (isAge(tokens, c)) return 'age'
  if (isFamily(tokens, c)) return 'family'
  if (scales.has(before)) return 'measure'
  // "two more than officials had reported": a difference.
  if (differs.has(after) && tokens[last + 1]?.lower === 'than') return 'difference'
  if (isException(tokens, first)) return 'exception'
  // "arrests per 100,000 people"
  if (before?.lower === 'per' && before.sentence === tokens[first]!.sentence) return 'rate'
  if (c.currency !== null) return isRate(tokens, last, parsed.low) ? 'rate' : null
  if (c.percent) return null
  if (parsed.suffix === 's' || (decades.has(parsed.low) && plural.test(text.slice(parsed.end, parsed.end + 3))))
    return 'decade'
  if (parsed.suffix !== '') return 'measure'
  if (isBareInteger(c)) {
    const reason = bareInteger(tokens, text, c, previous)
    if (reason) return reason
  }
  if (c.head === null && isVersion(tokens, first, last)) return 'name'
  if (
    dashes.has(after) &&
    adjacent(tokens[last - 1], after) &&
    adjacent(after, tokens[last + 1]) &&
    after!.text === '-'
  ) {
    if (!compoundCounts.has(tokens[last + 1]) || isForce(tokens, last + 2)) return 'compound'
  }
  // "16- to 24-year-olds"
  if (after?.text === '-' && adjacent(tokens[last - 1], after) && suspended.has(tokens[last + 1])) return 'compound'
  if (parsed.form === 'words' && c.head === null && !c.hedged && isNamed(tokens, first)) return 'name'
  if (parsed.form === 'words' && tokens[last - 1]!.lower === 'one') {
    if (isPronoun(tokens, c)) return 'pronoun'
    if (last - first === 1 && after?.lower === 'of' && isSuperlative(tokens, last + 1)) return 'one of the best'
  }
  if (
    labelWords.has(before) &&
    before!.text !== before!.lower &&
    before!.sentence === tokens[first]!.sentence &&
    parsed.low < 100
  )
    if (
      !c.hedged &&
      c.head?.unit !== 'people' &&
      unitAt(before) !== 'people' &&
      tokens[first]!.text !== tokens[first]!.lower
    )
      return 'label'
  if (c.head?.unit === 'none' || (c.head === null && sharesMeasure(tokens, last))) return 'measure'
  if (isEllipsis(tokens, c, previous)) return 'measure'
  if (c.head?.unit === 'sites' && tokens[first - 1]?.lower === 'of' && wholeWords.has(tokens[first - 2]))
    return 'site description'
  return null
}

/** "Operation Storm 3.0": a decimal behind a name. */
const isVersion = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokenAt(tokens, first - 1)
  return (
    last === first + 1 &&
    /^\d+\.\d+$/.test(tokens[first]!.text) &&
    before?.pos === 'PROPN' &&
    before.sentence === tokens[first]!.sentence
  )
}

/** "the Big Four", "Formula One", "the Group of Seven", "the top five". */
const isNamed = (tokens: readonly Token[], first: number): boolean => {
  const t = tokens[first]!
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== t.sentence) return false
  if (before.lower === 'top' || before.lower === 'bottom') return true
  if (t.text === t.lower) return false
  const lead = before.lower === 'of' ? tokens[first - 2] : before
  return (
    lead !== undefined &&
    lead.text !== lead.lower &&
    lead.sentence === t.sentence &&
    lead.pos !== 'PUNCT' &&
    lead.pos !== 'VERB'
  )
}
