import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { sentenceKind } from '../../2-document/vocabulary.ts'
import { paperNouns } from '../actor/en/nouns.ts'
import type { TimeMention } from '../annotations.ts'
import { hasComma } from '../clause/marks.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const pointing = wordSet('this these it')
const disclosing = wordSet('disclosed revealed announced reported confirmed stated known')
const ofDisclosing = sentenceKind((word) => disclosing.has(word))
const matters = wordSet('matter news information')
const made = wordSet('made make')
const turning = wordSet('that after when while as where ;')

const publishing = wordSet('published released issued launched dated tabled posted signed available')
const relatives = wordSet('that which')
const papers = wordSet(`${paperNouns} index video`)

/** "issued to newsmen on Monday": the token behind the verb that the day belongs to. */
const behindVerb = (tokens: readonly Token[], first: number): number => {
  for (let i = first - 1; i > first - 4 && tokenAt(tokens, i)?.pos === 'NOUN'; i--)
    if (tokens[i - 1]?.lower === 'to') return i - 1
  return first
}

/** "A policy brief published in April", "the statement was issued to newsmen on Monday": the day of a paper. */
const isOfPaper = (tokens: readonly Token[], day: number): boolean => {
  const first = behindVerb(tokens, day)
  if (!publishing.has(tokenAt(tokens, first - 1))) return false
  let at = made.has(tokens[first - 2]) ? first - 3 : first - 2
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV' || relatives.has(tokens[at])) at--
  return papers.has(tokens[at])
}

const briefings = wordSet('conference briefing reporters journalists newsmen')
const ofBriefing = sentenceKind((word) => briefings.has(word))
const toldTo = wordSet('told tell tells telling addressed addressing')
const saidAt = wordSet('said says announced disclosed revealed confirmed added stated given')
const bracket = '('
const thats = wordSet('that')
const AHEAD = 6
/** So many words may tell where a briefing is held. */
const HALL = 14

/** Whether a briefing may be told of in the words before a token. */
const hasBriefing = ({ tokens, sentences }: Scene, first: number): boolean => {
  for (let n = tokens[first]!.sentence; n >= 0 && sentences[n]!.last > first - HALL; n--)
    if (sentences[n]!.has & ofBriefing) return true
  return false
}

/** "told a press conference at the Penang police headquarters yesterday", "said during a briefing in Ipoh": where and when it was told. */
const isAtBriefing = (tokens: readonly Token[], first: number): boolean => {
  // "told reporters on Sunday that 42 were flown out": most often on that day.
  for (let i = first + 1; i < first + AHEAD; i++) if (thats.has(tokens[i])) return false
  let isTold = false
  for (let i = first - 1; i >= 0 && first - i < HALL; i--) {
    const t = tokens[i]!
    if (briefings.has(t)) isTold = true
    else if (t.pos === 'VERB') return isTold && (toldTo.has(t) || saidAt.has(t))
    // "today (4 June)"
    else if (t.text === bracket && i === first - 1) continue
    // "in Dan Nok, a quarter of Sadao"
    else if (t.text === ',' && tokens[i - 1]?.pos === 'PROPN') continue
    else if (t.pos === 'AUX' || t.pos === 'PUNCT' || t.pos === 'SCONJ') return false
  }
  return false
}

const occasions = wordSet('conference briefing statement interview release')
const held = wordSet('held issued released')
const before = wordSet('at in during')
const openers = wordSet('meanwhile later earlier but and')
const saying = wordSet('said says told announced disclosed revealed confirmed added stated')
const according = wordSet('according')
/** "according to figures for May": what they tell of. */
const covering = wordSet('for from of between since until')
/** So many words may stand before whoever says it. */
const SPEAKER = 24

/** "At a press conference in Ipoh on Friday, the chief said", "According to the ministry today, …": what opens the sentence is of the telling. */
const opensTelling = ({ tokens, sentences }: Scene, t: { first: number; last: number }): boolean => {
  const { first, last } = sentences[tokens[t.first]!.sentence]!
  if (t.first - first > HALL) return false
  if (according.has(tokens[first]))
    return tokens[t.last]?.text === ',' && !covering.has(tokens[t.first - 1]) && !hasComma(tokens, first, t.first)
  let at = first
  while (openers.has(tokens[at]) || (at > first && tokens[at]?.text === ',')) at++
  if (!before.has(tokens[at])) return false
  let isOccasion = false
  for (let i = at + 1; i < t.first; i++) {
    if (occasions.has(tokens[i])) isOccasion = true
    else if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !held.has(tokens[i]))) return false
    else if (!isOccasion && tokens[i]!.pos === 'PUNCT') return false
  }
  if (!isOccasion) return false
  for (let i = t.last; i < last && i < t.last + SPEAKER; i++) if (saying.has(tokens[i])) return true
  return false
}

const reports = wordSet('reports report media newspapers outlets')
const showing = wordSet('shed revealed exposed highlighted')
/** Words for who reports: "several local media reports". */
const REPORTS = 5

/** "In December, media reports shed light on 60 who were lured": when it was reported. */
const opensReport = ({ tokens, sentences }: Scene, t: { first: number; last: number }): boolean => {
  if (t.first - sentences[tokens[t.first]!.sentence]!.first > 1 || tokens[t.last]?.text !== ',') return false
  for (let i = t.last + 1; i <= t.last + REPORTS; i++) if (showing.has(tokens[i])) return reports.has(tokens[i - 1])
  return false
}

/** "Briefing delegates on Wednesday, she said". */
const speaking = wordSet('briefing speaking addressing testifying talking')

/** "This was disclosed by the director in Abuja on Tuesday", "revealed this on Wednesday": of what was told before. */
export const isOfTelling = (scene: Scene, t: { first: number; last: number }): boolean => {
  const { tokens, sentences } = scene
  if (isOfPaper(tokens, t.first) || (hasBriefing(scene, t.first) && isAtBriefing(tokens, t.first))) return true
  if (opensTelling(scene, t) || opensReport(scene, t)) return true
  const { first, has } = sentences[tokens[t.first]!.sentence]!
  if (speaking.has(tokens[first])) return !hasComma(tokens, first, t.first)
  if (!(has & ofDisclosing)) return false
  for (let i = t.first - 1; i >= first && !turning.has(tokens[i]); i--) {
    if (!disclosing.has(tokens[i])) continue
    if (tokens[i + 1]?.lower === 'the' && matters.has(tokens[i + 2])) return true
    // "made this known in a statement signed by her press officer on Monday"
    if (pointing.has(tokenAt(tokens, i - 1)) && made.has(tokens[i - 2])) return true
    if (t.first - i < 4) return pointing.has(tokens[i + 1]) || tokens[i + 1]?.lower === 'on'
    const at = made.has(tokens[i - 1]) ? i - 2 : i - 1
    return pointing.has(tokens[first]) && at === first + 1 && isBe(tokens[at])
  }
  return false
}

const giving = wordSet('published publishes released releases issued issues presented presents gave gives unveiled')
const figures = wordSet('figures results statistics totals data numbers findings tally')
/** Words of an object: "the preliminary results". */
const OBJECT = 4

/** "The command on Thursday gave the results of its campaign", "published their figures on Monday": the day on which figures were told. */
export const isOfFigures = ({ tokens }: Scene, { first, last, from, to }: TimeMention): boolean => {
  if (from === null || from !== to) return false
  if (giving.has(tokens[last])) return figuresBehind(tokens, last, last + OBJECT + 1) > 0
  const { sentence } = tokens[first]!
  for (let i = first - 1; i >= 0 && first - i < HALL && tokens[i]!.sentence === sentence; i--) {
    if (giving.has(tokens[i])) return figuresBehind(tokens, i, first) > 0
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

const figuresBehind = (tokens: readonly Token[], verb: number, end: number): number => {
  for (let i = verb + 1; i < end && i <= verb + OBJECT; i++) if (figures.has(tokens[i])) return i
  return -1
}
