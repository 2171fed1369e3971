import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { isMonth } from '../quantity/calendar.ts'
import { entriesFor, isNounToo, listed, ofAct, sameWords } from './act-words.ts'
import type { Assembly } from './assembly.ts'
import type { ActRow } from './en/rows.ts'
import { findParticle, isState, openingsAfter } from './particle.ts'
import { determiner, isAccusation, isBesideItsWords, isName, isVerb } from './stands-as-verb.ts'

/** A word of a text that may say an act: where it stands, its line, and the particle that belongs to it. */
export type Trigger = {
  row: ActRow
  /** Other lines that the same word may belong to, tried where the first finds nothing that the act is done to. */
  others: readonly ActRow[]
  kind: 'verb' | 'noun'
  /** BASE, S, PAST, PARTICIPLE, ING of the verb form, joined by "|"; 0 for a noun. */
  forms: number
  head: number
  /** Token after the trigger (noun phrase included). */
  last: number
  /** Where its particle stands: first token and token after it; both -1 without one. */
  particle: { first: number; last: number }
}

/** "those brought home": the participle with its particle, no noun. */
const those = wordSet('those')
const nowhereAfter: readonly number[] = []
const nowhere = { first: -1, last: -1 } as const

/** "had run the scam walked out": the particle is another verb's. */
const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB') return true
  return false
}

/** Finds the words of each sentence that may say an act. */
export const findTriggers = ({ scene: { tokens, sentences, timeAt }, triggers }: Assembly): void => {
  for (const { first, last } of sentences) {
    const found: Trigger[] = []
    for (let i = first; i < last; i++) {
      const trigger = triggerAt(tokens, i, last)
      // "on 4 March to a woman": nobody marches.
      if (trigger && !(timeAt[i] && isMonth(tokens[i]))) found.push(trigger)
    }
    triggers.push(found)
  }
}

/** Where a noun of several words ends, which may be joined by hyphens ("round-up"); -1 where they do not stand there. */
const endOfNoun = (tokens: readonly Token[], from: number, rest: readonly number[]): number => {
  let at = from
  for (const word of rest) {
    if (tokens[at]?.text === '-') at++
    if (tokens[at]?.word !== word) return -1
    at++
  }
  return at
}

/** The act that the word at token `i` may say: the line with the longest particle wins; the verb before the noun. */
const triggerAt = (tokens: readonly Token[], i: number, end: number): Trigger | null => {
  const token = tokens[i]!
  if (!(token.kinds & ofAct)) return null
  const lines = listed[token.word]!
  const state = isState(token)
  const openings = lines.opens.size > 0 ? openingsAfter(tokens, i, end, lines.opens, state) : nowhereAfter
  if (lines.isBound && openings.length === 0) return null
  const entries = entriesFor(lines, tokens, openings)
  let plain: Trigger | null = null
  // Lines of one word mostly have the same forms: whether they make a verb here is asked once.
  let asked = -1
  let isAsked = false
  let said: readonly number[] = []
  for (let k = 0; k < entries.length; k++) {
    const { row, kind, forms, rest, led } = entries[k]!
    if (led.length > 0 && !led.includes(tokens[i - 1]?.word ?? 0)) continue
    if (kind === 'verb') {
      let particle: Trigger['particle'] | null = nowhere
      if (rest.length > 0) {
        particle = findParticle(tokens, i, openings, end, rest, state)
        if (!particle || (row.frame === 'subject' && hasVerb(tokens, i + 1, particle.first))) continue
      }
      const isFree = !determiner.has(tokenAt(tokens, i - 1)) || those.has(tokens[i - 1])
      const phrase = rest.length > 0 && tokens[i + 1]?.word === rest[0] && isFree && !isAccusation(tokens, i)
      if (!phrase) {
        if (forms !== asked) {
          asked = forms
          isAsked = isVerb(tokens, i, forms, isNounToo(token.word))
        }
        if (
          !isAsked &&
          !(row.frame === 'subject' && rest.length > 0 && isBesideItsWords(tokens, i, forms, particle!.first))
        )
          continue
      }
      // "would hand over 94": the verb, though the noun is spelled alike.
      if (plain?.kind === 'verb') {
        // "picked up" is not "picked" by such doers, nor "brought across the river in boats" "brought in".
        if (!row.by || sameWords(rest, said)) plain.others = [...plain.others, row]
        continue
      }
      said = rest
      plain = { row, others: [], kind, forms, head: i, last: i + 1, particle }
    } else {
      if (plain || isName(tokens, i, tokenAt(tokens, i - 1)?.sentence !== token.sentence)) continue
      const last = endOfNoun(tokens, i + 1, rest)
      if (last > 0) plain = { row, others: [], kind, forms: 0, head: i, last, particle: nowhere }
    }
  }
  return plain
}
