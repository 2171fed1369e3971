import type { Token } from '../../2-document/tokens.ts'
import { bys } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { needsAfter, needsWithin, neverBefore, nounLike, participles } from './en/cues.ts'
import { type Phrase, phraseAfter, phraseBefore } from './phrase.ts'
import { actorBefore, type Scene } from './scene.ts'

const nounLikeVerbs = wordSet(nounLike)
const after = new Map(Object.entries(needsAfter).map(([verb, next]) => [verb, wordSet(next)]))
const before = new Map(Object.entries(neverBefore).map(([verb, next]) => [verb, wordSet(next)]))
const withinReach = new Map(Object.entries(needsWithin).map(([verb, words]) => [verb, wordSet(words)]))
const participleVerbs = wordSet(participles)
const links = wordSet('of as by in to at with on from then was were is are')
const auxiliaries = wordSet('has have had')
const that = wordSet('that')
const showing = wordSet('show shows claims claim finds find estimate estimates lists list detail details')
const giving = wordSet('gave gives give recorded registered logged tallied documented')
const finding = wordSet('found held')
/** "The junta claims to have …", "the ministry plans to …". */
const planning = wordSet('claims claim plans hopes vows promises threatens offers pledges')
const studies = wordSet('poll polls survey surveys study studies audit review analysis research census')
const putting = wordSet('put puts')
const naming = wordSet('called')
const articles = wordSet('a an another')
const closings = wordSet(', ” " — –')

/** "330 people reported missing": what they are, not what they say. */
const states = wordSet('missing dead killed injured trapped stranded held')

/** Whether what stands around a verb lets it report: "gave the number", "put it at 20", not "accused of fraud". */
export const canReport = (scene: Scene, i: number): boolean => {
  const { tokens } = scene
  const t = tokens[i]!
  if (before.get(t.lower)?.has(tokens[i + 1]) || isSaidToBe(scene, i) || isAccused(scene, i) || isDescribing(scene, i))
    return false
  const next = after.get(t.lower)
  if (
    next &&
    !next.has(tokens[i + 1]) &&
    !(giving.has(t) && tokens[i + 1]?.pos === 'NUM') &&
    !(finding.has(t) && (isInserted(scene, i) || isOfStudy(scene, i)))
  )
    return false
  if (participleVerbs.has(t) && states.has(tokens[i + 1]) && !auxiliaries.has(tokens[i - 1])) return false
  const far = withinReach.get(t.lower)
  if (far && !isWithin(scene, far, i + 1, 16) && !isPutSo(scene, i) && !isFigure(scene, i)) return false
  return !(
    participleVerbs.has(t) &&
    links.has(tokens[i + 1]) &&
    !auxiliaries.has(tokens[i - 1]) &&
    !isWithin(scene, that, i + 1, 8) &&
    !(finding.has(t) && isInserted(scene, i)) &&
    !isClosing(scene, i)
  )
}

const doubting = wordSet('alleged suspected claimed reported')

/** "held over alleged scams", "Eight alleged members": what a preposition or a number leads to describes, and says nothing. */
const isDescribing = ({ tokens }: Scene, i: number): boolean => {
  if (!doubting.has(tokens[i]) || tokens[i + 1]?.lower === 'by') return false
  const before = tokens[i - 1]?.pos
  return before === 'ADP' || (before === 'NUM' && tokens[i + 1]?.pos === 'NOUN')
}

const accusing = wordSet('accused suspected')

/** "eight people accused of running a centre that cheated others": what they are called. */
const isAccused = ({ tokens }: Scene, i: number): boolean =>
  accusing.has(tokens[i]) && tokens[i + 1]?.lower === 'of' && !auxiliaries.has(tokens[i - 1])

/** "48 nationals said by relatives to be held": what others say of them. */
export const isSaidToBe = ({ tokens, sentence }: Scene, i: number): boolean => {
  const name = bys.has(tokens[i + 1]) ? phraseAfter(tokens, sentence, i + 2) : null
  if (name === null || tokens[name.last]?.lower !== 'to') return false
  const infinitive = tokens[name.last + 1]
  return infinitive?.pos === 'AUX' || infinitive?.pos === 'VERB'
}

const counting = wordSet('gives give')

/** "The army gives 143 arrivals": a figure, as nobody gives it away now. */
const isFigure = (scene: Scene, i: number): boolean =>
  counting.has(scene.tokens[i]) && scene.tokens[i + 1]?.pos === 'NUM' && !isWithin(scene, receiving, i + 2, 3)
const receiving = wordSet('to each')

const reporting = wordSet('reported confirmed alleged')

/** "…, the news site Kloop reported in August.": at the end of the sentence, behind a name set off by a comma. */
const isClosing = ({ tokens, sentence, actors }: Scene, i: number): boolean => {
  if (!reporting.has(tokens[i]) || sentence.last - i > 7) return false
  const actor = actorBefore(actors, i)
  if (!actor?.kind) return false
  // "the state news agency WAM reported on Sunday": a name of its own behind what it is.
  const isNamed = actor.kind === 'media' && actor.last === i - 1 && tokens[i - 1]!.text !== tokens[i - 1]!.lower
  if (actor.last !== i && !isNamed) return false
  for (let k = i - 1; k > sentence.first && i - k < 8; k--) {
    if (tokens[k]!.text === ',') return true
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'PUNCT') return false
  }
  return false
}

/** "as one aide put it": said in so many words. */
const isPutSo = ({ tokens }: Scene, i: number): boolean =>
  putting.has(tokens[i]) && tokens[i + 1]?.lower === 'it' && tokens[i + 2]?.pos === 'PUNCT'

/** "The poll of 900 voters found Holt ahead": what studies find needs no "that". */
const isOfStudy = ({ tokens, sentence }: Scene, i: number): boolean => {
  for (let k = i - 1; k >= sentence.first && i - k < 9 && tokens[k]!.pos !== 'VERB'; k--)
    if (studies.has(tokens[k])) return true
  return false
}

/** "…, the high court found on review, …": between two commas, with no object of its own. */
const isInserted = (scene: Scene, i: number): boolean => {
  const { tokens, sentence } = scene
  let at = i - 1
  while (at > sentence.first && i - at < 9 && tokens[at]!.pos !== 'PUNCT' && tokens[at]!.pos !== 'VERB') at--
  if (tokens[at]?.text !== ',' || i - at < 2) return false
  if (tokens[i + 1]?.pos !== 'ADP' && tokens[i + 1]?.text !== ',') return false
  for (let k = i + 1; k < Math.min(sentence.last, i + 7); k++)
    if (tokens[k]!.text === ',' || tokens[k]!.text === '.') return true
  return false
}

const isWithin = (
  scene: Scene,
  words: { has(t: Token | undefined): boolean },
  from: number,
  reach: number,
): boolean => {
  const end = Math.min(from + reach, scene.sentence.last)
  for (let k = from; k < end; k++) if (words.has(scene.tokens[k])) return true
  return false
}

/** Whether a verb's form is a noun as often. */
export const isNounLike = (t: Token): boolean => nounLikeVerbs.has(t)

/** Whether a form that is a noun as often stands as one here: "angry tweets", "the United States", "a report". */
export const isNounHere = (scene: Scene, i: number, subjectEnd: number): boolean => {
  const t = scene.tokens[i]!
  if (!nounLikeVerbs.has(t)) return false
  const before = scene.tokens[i - 1]
  if (before?.lower === 'them' || before?.lower === 'they') return false
  if (before?.pos === 'ADJ' && before.text === before.lower) return true
  return !(subjectEnd === i && t.pos === 'VERB') && !actsAsVerb(scene, i)
}

/** "estimates that" after any subject, "estimate that" after a plural only: "a UN estimate that" is a noun. */
const inflected = (word: string): boolean => word.endsWith('s') || word.endsWith('ed') || word.endsWith('ing')

/** "…, the agency claims.", "figures show 20", "the junta claims to have": by what follows the word is no noun. */
const actsAsVerb = (scene: Scene, i: number): boolean => {
  const { tokens, sentence } = scene
  const next = tokens[i + 1]
  if (i + 1 >= sentence.last || !next || next.text === '.') return isSetOff(scene, i)
  if (next.lower === 'to') return planning.has(tokens[i]) && tokens[i + 2]?.pos === 'VERB'
  if (next.lower === 'that') return tokens[i - 1]!.pos !== 'ADJ' && (inflected(tokens[i]!.lower) || isPlural(scene, i))
  if (isPluralSubject(tokens, i)) return true
  return showing.has(tokens[i]) && (next.pos === 'NUM' || next.pos === 'DET')
}

/** "Critics call the bill a giveaway". */
const isPluralSubject = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]!
  return (
    !tokens[i]!.lower.endsWith('s') &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    before.lower.endsWith('s') &&
    (tokens[i + 1]?.pos === 'DET' || tokens[i + 1]?.pos === 'PRON')
  )
}

/** "officials estimate that", not "a United Nations estimate that". */
const isPlural = ({ tokens, sentence }: Scene, i: number): boolean => {
  if (!tokens[i - 1]!.lower.endsWith('s')) return false
  const name = phraseBefore(tokens, sentence, i)
  return name !== null && !articles.has(tokens[name.first])
}

/** "…, the agency claims": a comma or a closing mark shortly before the words. */
const isSetOff = ({ tokens, sentence }: Scene, i: number): boolean => {
  for (let k = i - 1; k > sentence.first && i - k < 8; k--) if (closings.has(tokens[k])) return true
  return false
}

/** "a stream called Miracle Run": its name, which nobody calls it in the text. */
export const isNamed = ({ tokens }: Scene, i: number, subject: Phrase): boolean => {
  const next = tokens[i + 1]
  return (
    naming.has(tokens[i]) &&
    subject.last === i &&
    next !== undefined &&
    next.text !== next.lower &&
    articles.has(tokens[subject.first])
  )
}

/** "told the centres to shut": an order, not a report. */
export const isTold = (scene: Scene, i: number): boolean => {
  const { tokens, sentence } = scene
  const name = phraseAfter(tokens, sentence, i + 1)
  const to = name ? name.last : i + 2
  return tokens[to]?.lower === 'to' && tokens[to + 1]?.pos === 'VERB'
}
