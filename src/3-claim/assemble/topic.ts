import type { Token } from '../../2-document/tokens.ts'
import { wordId, wordKind } from '../../2-document/vocabulary.ts'
import { findAt, lexicon, phraseWords } from '../lexicon.ts'
import {
  certain,
  common,
  ofBeastsAndRoads,
  offTopic,
  ofStrangers,
  onTopic,
  otherCrimes,
  subjectPhrases,
  subjectWords,
  violence,
} from './en/topic.ts'
import { wordFlags } from './word-flags.ts'

const flagsOf = wordFlags(onTopic, offTopic, certain, subjectWords, otherCrimes, violence, common, ofStrangers)
const isElsewhere = wordFlags(ofBeastsAndRoads)

const phrases = lexicon(subjectPhrases.map((phrase) => [phrase, true]))
/** Words that say what a report is about, and those that phrases of it begin with. */
const ofTopic = wordKind(({ word }) => flagsOf(word) !== 0 || isElsewhere(word) !== 0 || phrases.opens(word))
/** A phrase is a word of the subject in every list of it. */
const ofPhrase = 1 | 4 | 8

/**
 * What a report is about: `subject` where it speaks of crackdowns and trafficking, `near` where it does so in words that may be
 * meant otherwise, `other` where it may still tell of arrests, deaths or rescues, `none` where its words are those of sport,
 * markets or statistics.
 */
export type Topic = 'subject' | 'near' | 'other' | 'none'

/** What one word says of the subject: all, two fifths or a fifth of what a longer text needs; each word counts once. */
const worthOf = (flags: number): number => (flags & COMMON ? 1 : flags & 128 ? 2 : flags & 12 ? ENOUGH : 0)
const ENOUGH = 5
/** A word that reports on anything have: raids, arrests and rescues alone, however many, tell of no subject. */
const COMMON = 64
/** From how many of its words on a longer text tells of violence, or of beasts and roads, whatever its title says. */
const MANY = 3
/** For every so many tokens one more is needed: of a long report on something else one chapter may be on a fraud. */
const MORE = 300

/** In fewer tokens than this one word of the subject is enough. */
const shortText = 60

export const topicOf = (tokens: readonly Token[], title: string | null): Topic => {
  let plus = 0
  let minus = 0
  let core = 0
  let crimes = 0
  let other = 0
  let worth = 0
  let shared = 0
  let elsewhere = 0
  const wanted = ENOUGH + Math.floor(tokens.length / MORE)
  const seen: number[] = []
  const harm = violenceIn(tokens)
  const count = (word: number, flags: number) => {
    if (flags === 0) return
    if (worth < wanted) {
      const isNew = flags === ofPhrase || !seen.includes(word)
      if (isNew && !(flags & COMMON && ++shared >= ENOUGH)) worth += worthOf(flags)
      seen.push(word)
    }
    if (flags & 1) plus++
    if (flags & 2) minus++
    if (flags & 4) core++
    if (flags & 8) crimes++
    if (flags & 16) other++
  }
  for (let i = 0; i < tokens.length; i++) {
    if (!(tokens[i]!.kinds & ofTopic)) continue
    const { word } = tokens[i]!
    if (isElsewhere(word)) elsewhere++
    count(word, flagsOf(word))
    if (findAt(phrases, tokens, i)) count(word, ofPhrase)
  }
  if (minus >= 3 && minus > plus + harm && core < 4) return 'none'
  if (plus === 0 && !isOfViolence(tokens, title)) return 'none'
  for (const text of title ? phraseWords(title) : []) {
    const word = wordId(text.toLowerCase())
    count(word, flagsOf(word))
  }
  if (elsewhere >= MANY && elsewhere > 2 * crimes + harm) return 'none'
  const isShort = tokens.length < shortText
  const enough = isShort ? 1 : 2
  if (core + crimes < enough || crimes < 1 || core < enough - 1 || crimes < other) return 'other'
  return isShort || worth >= wanted ? 'subject' : 'near'
}

const violenceIn = (tokens: readonly Token[]): number => {
  let found = 0
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.kinds & ofTopic && flagsOf(tokens[i]!.word) & 32) found++
  return found
}

/** Whether a report tells of violence: so many of its words do, or one of them and one of its title. */
export const isOfViolence = (tokens: readonly Token[], title: string | null): boolean => {
  const found = violenceIn(tokens)
  if (found >= MANY || (found > 0 && tokens.length < shortText)) return true
  return found > 0 && title !== null && phraseWords(title).some((word) => flagsOf(wordId(word.toLowerCase())) & 32)
}
