import { type Sentence, type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import type { AttributionMention } from '../annotations.ts'
import { bullets } from '../clause/marks.ts'
import { articles, owners } from '../clause/small-words.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { nouns } from './kind.ts'
import type { Stance } from './scene.ts'
import { lastWord, type Memory, type Source } from './source.ts'

/** Whose words a sentence without a cue of its own may go on with. */
export type Speaker = {
  source: Source
  via: readonly Source[]
  paragraph: number
  person: boolean
  /** "The command gives:", "replied:" — the speaker of the lines that follow; "according to figures from": of its details; "NAME: …": of all up to the next name; whose bulletin it is, of its items. */
  over: 'lines' | 'items' | 'figures' | 'talk' | null
  /** A marked line of a list has been theirs: what is not marked is no more. */
  inList: boolean
  /** Spoke in a marked line: the other lines are not theirs for that. */
  listed: boolean
}

const going = new Set<Stance>(['asserts', 'estimates'])
const opening = wordSet('“ "')
const closing = wordSet('” "')
const pronouns = wordSet('they them these those')
const groups = wordSet('rest others remainder remaining other total breakdown figure figures list number')
const figurePapers = wordSet('figures data statistics breakdown tally list records count results totals')
const closingVerbs = wordSet(
  'announced declared declares accused explained confirmed confirms believed complained blamed credits heard',
)
const institutions = new Set(['official', 'embassy', 'un', 'ngo'])
const answering = wordSet('answer reply response')

/** The speaker that a sentence leaves for those after it; undefined where it has no cue, null where nobody goes on. */
export const speakerAfter = (
  tokens: readonly Token[],
  sentence: Sentence,
  found: readonly AttributionMention[],
  memory: Memory,
  /** Whether the sentence belongs to a marked line of a list. */
  isInLine: boolean,
): Speaker | null | undefined => {
  const said = found.findLast((a) => a.source !== null && going.has(a.stance))
  if (!said?.source) return found.some((a) => a.stance !== 'thinks') ? null : undefined
  if (isAside(tokens, said)) return null
  const person = memory.people.has(said.source.name)
  const colon = tokens[sentence.last - 1]?.text === ':'
  const over = said.rule === 'name: words' ? 'talk' : colon ? 'lines' : isFigures(tokens, said) ? 'figures' : null
  if (over === null && closingVerbs.has(tokens[said.first])) return null
  return {
    source: said.source,
    via: said.via,
    paragraph: sentence.paragraph,
    person,
    over,
    inList: false,
    listed: isInLine,
  }
}

/** "a hotel where, the office said, they were held": an aside in a clause takes no floor. */
const isAside = (tokens: readonly Token[], said: AttributionMention): boolean => {
  let k = said.first
  while (k > 0 && tokens[k]!.start > said.start) k--
  if (owners.has(tokenAt(tokens, k - 1))) k--
  return tokenAt(tokens, k - 1)?.text === ',' && clauses.has(tokens[k - 2])
}

const clauses = wordSet('where who whom which that when because since')

const isFigures = (tokens: readonly Token[], said: AttributionMention): boolean => {
  for (let i = said.first; i < Math.min(tokens.length, said.last + 3); i++) if (figurePapers.has(tokens[i])) return true
  return false
}

/** "ANSWER given by the minister:": whoever is named there speaks the lines that follow. */
export const opensAnswer = (tokens: readonly Token[], sentence: Sentence): boolean =>
  tokens[sentence.last - 1]?.text === ':' && answering.has(tokens[sentence.first])

/** The rule by which a sentence without a cue goes on with a speaker, or null. */
export const goesOnBy = (
  tokens: readonly Token[],
  sentence: Sentence,
  speaker: Speaker,
): 'quotation goes on' | 'speech goes on' | 'lines' | 'figures' | 'talk' | null => {
  if (speaker.over === 'talk' && hasLabel(tokens, sentence)) return null
  if (opening.has(tokens[sentence.first])) return 'quotation goes on'
  const distance = sentence.paragraph - speaker.paragraph
  if (speaker.inList) return distance === 0 && speaker.over === 'figures' ? 'figures' : null
  if (speaker.over === 'talk') return 'talk'
  if (speaker.over === 'lines') return distance <= 1 ? 'lines' : null
  if (speaker.over === 'figures' && distance <= 3 && !(distance > 0 && isOfAnother(tokens, sentence))) return 'figures'
  if (turnsAway(tokens, sentence)) return null
  const back = pointsBack(tokens, sentence)
  if (!speaker.person && !institutions.has(speaker.source.kind)) return null
  if (distance === 0 && closing.has(tokens[sentence.first - 1])) return null
  return distance === 0 && (speaker.person || back || isOnTrial(tokens, sentence, speaker)) ? 'speech goes on' : null
}

/**
 * What a paper of a court tells goes on over sentences: "The gang worked from a villa, the indictment says. It cheated 40."; not
 * "Police …": what others do is told of by the report.
 */
const isOnTrial = (tokens: readonly Token[], { first }: Sentence, { source }: Speaker): boolean =>
  ofCourt.has(lastWord(source.name)) &&
  findAt(nouns, tokens, articles.has(tokens[first]) ? first + 1 : first)?.value.kind !== 'official'
/** Papers of a court, by the last word of their name. */
export const ofCourt = new Set(['indictment', 'verdict', 'judgment', 'judgement', 'affidavit'])

const turns = wordSet('separately elsewhere')
const others = wordSet('separate another related similar parallel different unrelated')
const matters = wordSet('case cases incident development developments operation raid matter trial news')

/** "Separately, …", "In a related case, …": the report goes on to something else, in its own voice. */
export const turnsAway = (tokens: readonly Token[], { first, last }: Sentence): boolean => {
  if (turns.has(tokens[first])) return true
  if (tokens[first]!.lower !== 'in') return false
  const at = tokens[first + 1]?.lower === 'a' ? first + 2 : first + 1
  return at + 1 < last && others.has(tokens[at]) && matters.has(tokens[at + 1])
}

/** How far into a sentence its subject stands at most. */
const SUBJECT = 6

/** "In March a similar operation led to nine arrests": no line of the figures told of before. */
const isOfAnother = (tokens: readonly Token[], { first, last }: Sentence): boolean => {
  for (let i = first; i < Math.min(last - 1, first + SUBJECT); i++)
    if (others.has(tokens[i]) && matters.has(tokens[i + 1])) return true
  return false
}

const strokes = wordSet('/')

/** "Q: …", "REPORTER: …": another voice; "Cambodia: 259 / 207", a row of a table, is none. */
const hasLabel = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const end = Math.min(sentence.last, sentence.first + 5)
  for (let i = sentence.first + 1; i < end; i++)
    if (tokens[i]!.text === ':') return !(tokens[i + 1]?.pos === 'NUM' && strokes.has(tokens[i + 2]))
  return false
}

/** "They were …", "Of these, 29 …", "The rest …", "Only 25 of them …", "That figure …". */
const pointsBack = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const end = Math.min(sentence.last, sentence.first + 5)
  for (let i = sentence.first; i < end; i++) {
    const t = tokens[i]!
    if (pronouns.has(t) || groups.has(t)) return true
    if ((t.lower === 'all' || t.lower === 'the') && tokens[i + 1]?.pos === 'NUM' && tokens[i + 2]?.text !== '-')
      return true
  }
  return false
}

/** Whether a line is marked as one of a list: "(a) …", "• …", "- …", "1. …". */
export const isListed = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const t = tokens[sentence.first]!
  const next = tokens[sentence.first + 1]
  if (t.text === '(') return tokens[sentence.first + 2]?.text === ')'
  if (isBullet(tokens, sentence)) return true
  return t.text.length <= 2 && (next?.text === ')' || next?.text === '.') && (t.pos === 'NUM' || t.text.length === 1)
}

/** "Offenders arrested: 391, …": a line that gives a figure for its label. */
export const isEntry = (tokens: readonly Token[], sentence: Sentence): boolean => {
  const end = Math.min(sentence.last - 1, sentence.first + 16)
  for (let i = sentence.first + 1; i < end; i++) {
    if (tokens[i]!.text === ':') return tokens[i + 1]!.pos === 'NUM' || tokens[i + 2]?.pos === 'NUM'
    if (tokens[i]!.pos === 'AUX') return false
  }
  return false
}

const publishing = wordSet('published publishes released releases issued issues presented presents')
const papers = wordSet('figures results statistics totals data')

/** Words for giving figures out. */
const ofSheet = wordKind((word) => publishing.has(word))

/** "published their year-end figures": the verb of whoever gives the figures that follow; -1 for none. */
export const sheetVerb = (tokens: readonly Token[], sentence: Sentence): number => {
  if (!(sentence.kinds & ofSheet)) return -1
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!publishing.has(tokens[i])) continue
    for (let k = i + 1; k < Math.min(sentence.last, i + 7); k++) if (papers.has(tokens[k])) return i
  }
  return -1
}

/** Whether a line begins with a bullet. */
export const isBullet = (tokens: readonly Token[], sentence: Sentence): boolean => bullets.has(tokens[sentence.first])
