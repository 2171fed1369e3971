import type { Sentence, Token } from '../../2-document/tokens.ts'
import type { ActorMention } from '../annotations.ts'
import { findAt, type WordSet, wordSet } from '../lexicon.ts'
import { nouns } from './kind.ts'
import type { Source } from './source.ts'

/** Whose answers the paragraphs of an interview give, and where they stand. */
export type Interview = { source: Source; answers: ReadonlySet<number> }

const asked = wordSet('?')
const quotes = wordSet('“ " ‘ \'')
const interviewed = wordSet('interview interviewed spoke talked answered answers conversation')
/** "We met her", "we asked him": not whom a minister met. */
const met = wordSet('met asked sat questions')
const asking = wordSet('we us our i')
const carers = wordSet('shelter shelters hotline safehouse')

/** So many words a question has at most. */
const long = 45

/**
 * The answers of somebody who is asked in paragraphs of their own, without a name before the colon: "We met her on Saturday.",
 * "How many people are with you?", "Fifty-three." Null where the lead tells of no such meeting, or of nobody by name.
 */
export const interviewOf = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  actors: readonly ActorMention[],
): Interview | null => {
  const questions = questionsOf(tokens, sentences)
  if (questions.size < 2) return null
  const first = Math.min(...questions)
  let meeting = false
  let lead = 0
  for (const s of sentences) {
    if (s.paragraph >= first) break
    lead = s.last
    if (has(tokens, s, interviewed) || (has(tokens, s, met) && has(tokens, s, asking))) meeting = true
  }
  const person = meeting ? actors.find((a) => a.person && a.last <= lead && a.name !== a.name.toUpperCase()) : undefined
  if (!person) return null
  const answers = new Set<number>()
  for (const s of sentences) if (s.paragraph > first && !questions.has(s.paragraph)) answers.add(s.paragraph)
  const { start, end, name } = person
  return { source: { start, end, name, kind: person.kind ?? kindIn(tokens, lead) }, answers }
}

const has = (tokens: readonly Token[], { first, last }: Sentence, words: WordSet): boolean => {
  for (let i = first; i < last; i++) if (words.has(tokens[i])) return true
  return false
}

/** Paragraphs that are a question and nothing else. */
const questionsOf = (tokens: readonly Token[], sentences: readonly Sentence[]): Set<number> => {
  const found = new Set<number>()
  let from = 0
  for (let n = 0; n < sentences.length; n++) {
    const { paragraph, last } = sentences[n]!
    if (sentences[n + 1]?.paragraph === paragraph) continue
    const { first } = sentences[from]!
    if (asked.has(tokens[last - 1]) && last - first <= long && !quotes.has(tokens[first])) found.add(paragraph)
    from = n + 1
  }
  return found
}

/** What the lead calls whoever is asked: "a survivor", "who runs a shelter". */
const kindIn = (tokens: readonly Token[], end: number): Source['kind'] => {
  for (let i = 0; i < end; i++) {
    if (carers.has(tokens[i])) return 'ngo'
    const kind = findAt(nouns, tokens, i)?.value.kind
    if (kind && kind !== 'media') return kind
  }
  return 'official'
}
