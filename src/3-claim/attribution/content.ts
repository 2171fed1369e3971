import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { Span } from '../../model/span.ts'
import { ands, articles } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { timeWords } from './en/cues.ts'
import { phraseAfter } from './phrase.ts'
import { quoting } from './quoting.ts'
import type { Cue } from './scene.ts'

const times = wordSet(timeWords)
const adjuncts = wordSet('in on at after during by through from when as to via over before for with while')
const dayWords = wordSet('day next following same previous')
const openers = wordSet('that “ " : whether how')
const closings = wordSet(', ” " — – ;')
const listening = wordSet('told tells telling informed briefed reminded')
/** "…, he said, as soldiers nailed boards across the doors": the text's own words again. */
const whiles = wordSet('as while')
const owners = wordSet('its his her their our')
const relatives = wordSet('who which')

/** The shortest stretch of text that can hold what somebody says. */
const shortest = 12

/**
 * The stretch of text that a cue makes somebody's words: what follows the cue, or, where the speaker closes the sentence
 * or stands in brackets within it ("…, he said on Friday"), what stands before, or the whole sentence.
 */
export const contentOf = (
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  cue: Cue,
  speaker: number,
  right: number,
): Span => {
  const whole = stretchOf(text, sentence, tokens, cue, speaker, right)
  return cue.source?.kind === 'victim' && whole.start >= right ? upToOthers(tokens, sentence, whole) : whole
}

/** "58 said they had been lured, and 14 had burns": who are counted apart speak for themselves alone. */
const upToOthers = (tokens: readonly Token[], { first, last }: Sentence, { start, end }: Span): Span => {
  const isCounted = tokens[first]!.pos === 'NUM' || articles.has(tokens[first])
  for (let k = first + 1; isCounted && k < last - 1 && tokens[k]!.start < end; k++) {
    const t = tokens[k]!
    if (t.start < start || (t.text !== ';' && !ands.has(t)) || tokens[k + 1]!.pos !== 'NUM') continue
    const verb = tokens[k + 2]!
    if (verb.pos !== 'VERB' && verb.pos !== 'AUX') continue
    return { start, end: tokens[k - 1]!.text === ',' ? tokens[k - 2]!.end : tokens[k - 1]!.end }
  }
  return { start, end }
}

const stretchOf = (
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  cue: Cue,
  speaker: number,
  right: number,
): Span => {
  const left = ownerBefore(text, speaker)
  if (asked.test(text.slice(Math.max(0, left - 6), left))) return { start: right, end: right }
  if (cue.side === 'before' && !cue.whole && opensClause.test(text.slice(Math.max(sentence.start, left - 14), left)))
    return upToNext(text, trim(text, right, sentence.end))
  const before = trim(text, sentence.start, left)
  const after = upToClause(text, trim(text, right, sentence.end), cue)
  const hasBefore = before.end - before.start > shortest
  const hasAfter = after.end - after.start > shortest
  if (!cue.whole && cue.side === 'before' && !hasBefore && !hasAfter && after.end - after.start > 3) return after
  if (cue.whole || (!hasBefore && !hasAfter)) return trim(text, sentence.start, sentence.end)
  if (!hasBefore) return cue.relative ? upToComma(text, tokens, sentence, after) : after
  if (!hasAfter)
    return cue.side === 'before' && wordsIn(text, before) < 4 ? trim(text, sentence.start, sentence.end) : before
  if (cue.side === 'after' && cue.rule !== 'speech noun' && cue.rule !== 'told by') {
    // "Lawyers dispute this: according to the bar only 40 were charged"
    if (opensBehindMark.test(text.slice(Math.max(0, left - 2), left))) return after
    const next = text[right]
    // "…; the third came on Thursday, said Dee, a director at the ministry.": all that stands before.
    if (next === ',' && isApposition(tokens, sentence, right)) return before
    return next === ':' || next === ',' ? { start: clauseStart(text, before), end: after.end } : before
  }
  if (cue.side === 'after' || !closes(text, left))
    return cue.relative ? upToComma(text, tokens, sentence, after) : after
  if (inClause.test(text.slice(Math.max(0, left - 12), left))) return after
  return afterClosing(text, sentence, tokens, cue, before, after)
}

const opensBehindMark = /[:;] $/

/** What stands behind an offset names somebody more closely, up to the end of the sentence. */
const isApposition = (tokens: readonly Token[], { first, last }: Sentence, from: number): boolean => {
  let at = last - 1
  for (; at > first && tokens[at]!.start > from; at--)
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX') return false
  return at > first && tokens[at + 1]?.pos !== 'CCONJ'
}

/** "Police say 30; the embassy puts it at 45": whoever opens a clause behind a semicolon speaks in that clause. */
const opensClause = /; (?:(?:and|but|while|whereas) )?(?:(?:the|a|an|its|his|her|their|one) )?$/i
const upToNext = (text: string, after: Span): Span => {
  const end = text.indexOf('; ', after.start)
  return end > 0 && end < after.end ? { start: after.start, end } : after
}

/** "Four died; two of these deaths, according to inmates, were suicides": the clause behind the semicolon. */
const clauseStart = (text: string, { start, end }: Span): number => {
  const mark = text.lastIndexOf('; ', end)
  return mark > start ? mark + 2 : start
}

/** "on the strength of what the returnees said": what they said stands nowhere. */
const asked = /\bwhat $/

/** "China promised to help; 240 were flown home": what is planned, ordered or asked ends with its clause. */
const upToClause = (text: string, after: Span, cue: Cue): Span => {
  if (cue.stance === 'asserts' || cue.stance === 'estimates' || cue.stance === 'thinks') return after
  const end = text.indexOf('; ', after.start)
  return end > 0 && end < after.end ? { start: after.start, end } : after
}

/**
 * "The military, which had counted 39 dead, said …": a relative clause ends with its comma; "women who said they had been lured
 * were arrested": or where the verb of the clause around it stands.
 */
const upToComma = (text: string, tokens: readonly Token[], { first, last }: Sentence, after: Span): Span => {
  const comma = text.indexOf(', ', after.start + shortest)
  const end = comma > 0 && comma < after.end ? comma : after.end
  let k = first
  while (k < last && tokens[k]!.start < after.start) k++
  if (tokens[k]?.lower === 'that') k++
  // Each clause within has one verb; one more is that of the clause around them.
  let verbs = 1
  for (; k < last && tokens[k]!.start < end; k++) {
    const t = tokens[k]!
    if (t.pos === 'CCONJ' || t.pos === 'SCONJ' || clauses.has(t)) verbs++
    else if (finite.has(t) && !verbParts.has(tokens[k - 1]!.pos)) {
      if (tokens[k - 1]!.pos === 'PRON' && tokens[k - 1]!.start > after.start && !clauses.has(tokens[k - 1])) verbs++
      if (--verbs < 0) return trim(text, after.start, t.start)
    }
  }
  return { start: after.start, end }
}
const finite = wordSet('was were is are has have had will')
const clauses = wordSet('who which that whom what where when how whose than')
/** Before another part of the verb: "had not been". */
const verbParts = new Set(['AUX', 'PART'])

/** "…, its embassy said": where the speaker begins, with whose it is. */
const ownerBefore = (text: string, speaker: number): number =>
  own.test(text.slice(Math.max(0, speaker - 7), speaker)) ? text.lastIndexOf(' ', speaker - 2) + 1 : speaker

const own = /(?:^|\s)(?:its|his|her|their|our|my) $/

/** "a hotel where, the office said, they were held": only the clause is the speaker's. */
const inClause = /\b(?:where|who|whom|which|that|when|because|since), $/

/** Whether the words before the speaker end in a mark that sets them off. */
const closes = (text: string, left: number): boolean => {
  let k = left - 1
  while (text.charCodeAt(k) === 32) k--
  const mark = text[k]
  return mark === ',' || mark === '”' || mark === '"'
}

/** What a speaker set off by a comma speaks for: the words before, unless the cue takes an object of its own. */
const afterClosing = (
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  cue: Cue,
  before: Span,
  after: Span,
): Span => {
  let at = cue.last
  const { last } = sentence
  if (listening.has(tokens[cue.first])) {
    at = phraseAfter(tokens, sentence, owners.has(tokens[at]) ? at + 1 : at)?.last ?? at
    if (relatives.has(tokens[at])) return before
  }
  if (quoting.has(tokens[cue.first])) {
    for (let k = at; k < Math.min(last, at + 16); k++)
      if (tokens[k]!.lower === 'as' && tokens[k + 1]?.lower.endsWith('ing')) {
        // "as telling parliament": whom it was told, over whatever leads to the name.
        at = listening.has(tokens[k + 1]) ? (phraseAfter(tokens, sentence, k + 2)?.last ?? k + 2) : k + 2
        break
      }
  }
  const next = tokens[at]
  if (!next || at >= last || next.text === '.') return before
  if (closings.has(next)) {
    const follows = tokens[at + 1]
    // "…, he said, whether or not China sends a plane": no question of his.
    if (next.text === ',' && (whiles.has(follows) || tokens[at + 2]?.lower === 'or')) return before
    if (next.text === ',' && follows && openers.has(follows)) return after
    return next.text === ',' || next.text === ';' ? { start: before.start, end: after.end } : before
  }
  const day = next.lower === 'the' && dayWords.has(tokens[at + 1])
  const thatDay = next.lower === 'that' && times.has(tokens[at + 1])
  if (!thatDay && !adjuncts.has(next) && !times.has(next) && next.pos !== 'ADV' && !day) return after
  for (let k = at; k < Math.min(last, at + 12) && (tokens[k]!.text !== ',' || openers.has(tokens[k + 1])); k++)
    if (openers.has(tokens[k]) && !times.has(tokens[k + 1])) return after
  if (wordsIn(text, before) < 4) return after
  return goesOnAfter(tokens, at, last) ? { start: before.start, end: after.end } : before
}

/** "…, Interpol said at the time, led to 281 arrests": the clause goes on after the speaker. */
const goesOnAfter = (tokens: readonly Token[], at: number, last: number): boolean => {
  for (let k = at; k < Math.min(last - 1, at + 8); k++) {
    if (tokens[k]!.text !== ',') continue
    const next = tokens[k + 1]!
    if (next.lower === 'and') return true
    return (next.pos === 'VERB' || next.pos === 'AUX') && !next.lower.endsWith('ing')
  }
  return false
}

const wordsIn = (text: string, span: Span): number => {
  let n = 1
  for (let k = span.start; k < span.end; k++) if (text.charCodeAt(k) === 32) n++
  return n
}

const isBlank = (code: number): boolean => code === 32 || code === 44 || code === 10 || code === 13 || code === 9

/** A stretch without blanks and commas at its ends, nor the full stop. */
export const trim = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || text.charCodeAt(to - 1) === 46)) to--
  return { start: from, end: to }
}
