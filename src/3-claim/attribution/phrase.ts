import { type Sentence, type Token, tokenAt } from '../../2-document/tokens.ts'
import { actorNouns, paperNouns } from '../actor/en/nouns.ts'
import { peopleNouns } from '../group/en/people.ts'
import { wordSet } from '../lexicon.ts'
import { raisingVerbs, timeWords } from './en/cues.ts'

/** A noun phrase: tokens from `first` up to `last`, and the token of the noun that heads it. */
export type Phrase = { first: number; last: number; head: number }

const inside = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'])
const dayLinks = wordSet('on in')
const spans = wordSet('to and in since until by from between')
const links = wordSet('of in for at from on with to')
const linksAfter = wordSet('of in for at from on with to by')
const possessive = wordSet("'s ’s '")
const neverInside = wordSet(
  'that which who when where while after before if as than not only also just then there so what why how doubt doubts',
)
const times = wordSet(timeWords)
/** Of these the tagger is believed: "state", "guard", "recruit" are verbs as well. */
const verbsAsOften = new Set(
  'state guard recruit recruits guards model models cook cooks boss captives lives dead'.split(' '),
)
/** Nouns that stay nouns whatever tag the tagger gives them: at the start of a phrase, or right before a verb of saying. */
const speakers = wordSet(
  [...actorNouns, ...peopleNouns]
    .map(([noun]) => noun)
    .filter((noun) => !noun.includes(' ') && !verbsAsOften.has(noun)),
)
const papers = wordSet(paperNouns)
const adverbs = wordSet(
  'long also itself himself herself themselves since there here has have had then later earlier repeatedly further once again however not n’t never still now already only even reportedly previously recently separately quickly publicly did does do was is are were will would could might can should may be been',
)

/** "But the police", "In Manila", "To recall": written with a capital because they open the sentence. */
const opening = new Set(['CCONJ', 'SCONJ', 'ADP', 'PART'])

const isInside = (t: Token): boolean =>
  ((inside.has(t.pos) ||
    possessive.has(t) ||
    t.text === '-' ||
    t.text === '&' ||
    (t.pos === 'VERB' && t.text.includes('-')) ||
    (t.text !== t.lower && t.pos !== 'PUNCT' && !opening.has(t.pos))) &&
    !neverInside.has(t)) ||
  t.text === '%'

/** "Dhaka-based", "Chinese-run": the verb behind the mark. */
const isGlued = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'VERB' && tokens[i - 1]?.text === '-' && tokens[i - 1]!.end === tokens[i]!.start

const isNominal = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'NOUN' ||
    t.pos === 'PROPN' ||
    t.pos === 'NUM' ||
    t.pos === 'ADJ' ||
    (t.pos !== 'PUNCT' && t.pos !== 'DET' && t.pos !== 'PRON' && t.text !== t.lower))

const isSpeaker = (t: Token | undefined): boolean => speakers.has(t) || papers.has(t)

/** The noun phrase that ends before token `end`, with phrases hung on it ("the embassy in Phnom Penh"), or null. */
export const phraseBefore = (tokens: readonly Token[], sentence: Sentence, end: number): Phrase | null => {
  let last = end
  if (tokens[last - 1]?.text === ')') {
    const open = openBefore(tokens, sentence, last - 1)
    if (open < 0) return null
    last = open
  }
  let stop = last
  let first = runBefore(tokens, sentence, last)
  if (
    first === last ||
    !(isNominal(tokens[last - 1]) || isSpeaker(tokens[last - 1])) ||
    tokens[last - 1]!.pos === 'NUM'
  )
    return null
  let head = last - 1
  for (let hung = 0; hung < 3; hung++) {
    const link = first - 1
    if (link <= sentence.first) break
    const t = tokens[link]!
    if (stop === last && dayLinks.has(t) && (times.has(tokens[link + 1]) || times.has(tokens[link + 2]))) {
      // "journalists on 5 March", "the minister in May": when, not who.
      const before = runBefore(tokens, sentence, link)
      if (before === link) break
      stop = link
      head = link - 1
      first = before
    } else if (
      links.has(t) &&
      isNominal(tokens[link - 1]) &&
      // "came in August from the UN office": the month says when, not who.
      !times.has(tokens[link - 1]) &&
      !(t.lower !== 'of' && tokens[link - 1]!.pos === 'NUM')
    ) {
      const before = runBefore(tokens, sentence, link)
      if (before === link) break
      head = link - 1
      first = before
    } else if ((t.lower === 'and' || t.lower === 'both') && (t.lower === 'both' || isNominal(tokens[link - 1]))) {
      const before = t.lower === 'both' ? link : runBefore(tokens, sentence, link)
      if (t.lower === 'and' && before === link) break
      if (t.lower === 'and') head = link - 1
      first = before
    } else break
  }
  return behindGiven(tokens, sentence, first) ?? { first, last: stop, head }
}

const given = wordSet('given sent shown handed provided submitted addressed presented delivered')

/** Whether a paper goes to somebody there: "[a report] given to". */
export const isGivenAt = (tokens: readonly Token[], at: number): boolean =>
  given.has(tokens[at]) && to.has(tokens[at + 1])

/** "A police report given to her family concluded": the report, and not those who were given it; null for any other phrase. */
const behindGiven = (tokens: readonly Token[], sentence: Sentence, first: number): Phrase | null => {
  const at = owners.has(tokens[first]) || !owners.has(tokens[first - 1]) ? first : first - 1
  if (at - 3 < sentence.first || !isGivenAt(tokens, at - 2)) return null
  const last = at - 2
  if (!isNominal(tokens[last - 1]!) && !papers.has(tokens[last - 1])) return null
  const before = runBefore(tokens, sentence, last)
  return before < last ? { first: before, last, head: last - 1 } : null
}
const owners = wordSet('her his their its the')

const units = wordSet('year month week weekend quarter morning afternoon evening night')
const pointing = wordSet('this last next that')

const runBefore = (tokens: readonly Token[], sentence: Sentence, end: number): number => {
  let first = end
  while (
    first > sentence.first &&
    end - first < 12 &&
    (isInside(tokens[first - 1]!) ||
      (first === end && isSpeaker(tokens[first - 1])) ||
      (first < end && isGlued(tokens, first - 1)))
  ) {
    if (tokens[first - 1]!.text === '-' && tokens[first - 2]?.end !== tokens[first - 1]!.start) break
    // "From January to September Penang recorded"
    if (first < end && times.has(tokens[first - 1]) && spans.has(tokens[first - 2])) break
    // "So far this year police have registered"
    if (first < end && units.has(tokens[first - 1]) && pointing.has(tokens[first - 2])) break
    first--
    if (tokens[first]!.pos === 'DET' && !possessive.has(tokens[first])) break
  }
  while (first < end && (tokens[first]!.text === '-' || possessive.has(tokens[first]))) first++
  return first
}

/** The noun phrase that begins at token `start`, with phrases hung on it, or null. */
export const phraseAfter = (tokens: readonly Token[], sentence: Sentence, start: number): Phrase | null => {
  let last = start
  while (last < sentence.last && last - start < 14) {
    const t = tokens[last]!
    const isTime = times.has(t) && !possessive.has(tokens[last + 1]) && tokens[last - 1]?.text !== '-'
    // "according to the investigators the three sent": another phrase.
    if (last > start && (isTime || t.lower === 'no' || (t.lower === 'the' && isNominal(tokens[last - 1])))) break
    const opens = last === start && (papers.has(t) || speakers.has(t) || isNounAhead(tokens, last))
    if (isInside(t) || opens || isGlued(tokens, last)) last++
    else if (
      (linksAfter.has(t) || t.lower === 'and') &&
      last > start &&
      tokens[last + 1] &&
      isInside(tokens[last + 1]!) &&
      !(t.lower === 'on' && times.has(tokens[last + 1]))
    )
      last += 1
    else break
  }
  while (last > start && !isNominal(tokens[last - 1]) && !isSpeaker(tokens[last - 1])) last--
  if (last === start) return null
  let head = start
  while (head + 1 < last && !linksAfter.has(tokens[head + 1]) && tokens[head + 1]!.lower !== 'and') head++
  return { first: start, last, head }
}

/** "according to labour inspector Jo Weber", "state media said": behind "to" such a word looks like a verb. */
const isNounAhead = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.lower === 'state' || (tokens[at]!.pos === 'VERB' && according.has(tokenAt(tokens, at - 2)))) &&
  isNominal(tokens[at + 1])
const according = wordSet('according')

const openBefore = (tokens: readonly Token[], sentence: Sentence, close: number): number => {
  for (let k = close - 1; k >= sentence.first; k--) if (tokens[k]!.text === '(') return k
  return -1
}

const to = wordSet('to')
const raising = wordSet(raisingVerbs)

/** The verb whose subject a verb has: "went on to say", "continues to insist"; the verb itself where none stands before it. */
export const governing = (tokens: readonly Token[], verb: number): number => {
  if (!to.has(tokenAt(tokens, verb - 1))) return verb
  if (raising.has(tokens[verb - 2])) return verb - 2
  return tokens[verb - 2]?.lower === 'on' && raising.has(tokens[verb - 3]) ? verb - 3 : verb
}

/** Where the subject of a verb ends: before its adverbs and auxiliaries, its relative pronoun, or its apposition. */
export const subjectEnd = (
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
): { end: number; apposed: boolean } => {
  let at = beforeTime(tokens, sentence, verb)
  while (
    at > sentence.first &&
    (adverbs.has(tokens[at - 1]) ||
      (tokens[at - 1]!.pos === 'ADV' && tokens[at - 1]!.lower !== 'when') ||
      tokens[at - 1]!.pos === 'AUX' ||
      tokens[at - 1]!.lower === "n't")
  )
    at--
  at = beforeTime(tokens, sentence, at)
  if (at > sentence.first && tokens[at - 1]!.lower === 'earlier') at--
  if (
    at > sentence.first &&
    (tokens[at - 1]!.lower === 'who' || tokens[at - 1]!.lower === 'which' || tokens[at - 1]!.lower === 'that')
  ) {
    at--
    if (tokens[at - 1]?.text === ',') at--
    return { end: beforeAge(tokens, at), apposed: false }
  }
  if (
    at > sentence.first &&
    (tokens[at - 1]!.text === ',' || tokens[at - 1]!.text === '—' || tokens[at - 1]!.text === '–')
  ) {
    const mark = tokens[at - 1]!.text
    for (let k = at - 2; k > sentence.first && at - k < 30; k--)
      if (tokens[k]!.text === mark && !isInSeat(tokens, k, sentence.first))
        return { end: beforeAge(tokens, k), apposed: true }
    return { end: at, apposed: true }
  }
  return { end: at, apposed: false }
}

const based = wordSet('based headquartered located')
/** So many words a seat has: "based in the Swiss city of Geneva". */
const SEAT = 8

/** "Interpol, based in Lyon, France, said": a comma within what tells where it sits. */
const isInSeat = (tokens: readonly Token[], comma: number, start: number): boolean => {
  for (let i = comma - 1; i > start && comma - i <= SEAT; i--) {
    if (based.has(tokens[i])) return tokens[i - 1]!.text === ','
    if (tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

/** "Caroline, 24, who asked not to be named, said": where the name ends. */
const beforeAge = (tokens: readonly Token[], comma: number): number =>
  tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',' && tokens[comma - 3]?.pos === 'PROPN'
    ? comma - 2
    : comma

/** Steps back over a time between subject and verb ("on Wednesday", "last month"); the verb itself where there is none. */
const beforeTime = (tokens: readonly Token[], sentence: Sentence, verb: number): number => {
  let at = verb
  while (
    at > sentence.first &&
    (times.has(tokens[at - 1]) || (tokens[at - 1]!.pos === 'NUM' && times.has(tokens[at - 2])))
  )
    at--
  if (at < verb && at > sentence.first && (tokens[at - 1]!.lower === 'on' || tokens[at - 1]!.lower === 'in')) at--
  return at
}

/** "Eleven stated", "nine of the 39 say", "two of those convicted told": a number of people as a subject, or null. */
export const countedBefore = (tokens: readonly Token[], sentence: Sentence, end: number): Phrase | null => {
  let at = end - 1
  if (tokens[at]?.pos === 'VERB' && those.has(tokens[at - 1])) at--
  let head = at
  if (tokens[at - 1]?.lower === 'of' && (those.has(tokens[at]) || tokens[at]?.pos === 'NUM')) head = at - 2
  else if (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'of' && tokens[at]?.pos === 'NUM') head = at - 3
  const t = tokens[head]
  if (those.has(t) && head < end - 1) return { first: head, last: end, head }
  if (!t || head < sentence.first || t.pos !== 'NUM' || times.has(tokens[head - 1])) return null
  const first = tokens[head - 1]?.text === '-' && tokens[head - 2]?.pos === 'NUM' ? head - 2 : head
  // "The 21 told officers …"
  const before = definite.has(tokens[first - 1]) ? first - 2 : first - 1
  if (head === at && before >= sentence.first && !openers.has(tokens[before])) return null
  return { first, last: end, head }
}

const definite = wordSet('the')
const those = wordSet('them those')
/** What stands before such a number: nothing, a comma, an adverb. */
const openers = wordSet(', ; : and but that meanwhile – — • - “ "')
