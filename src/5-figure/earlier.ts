import { plain } from '../4-event/index.ts'
import { placeOf } from './after.ts'
import type { Statement } from './statement.ts'

/** Clauses end at a comma, though not at one within a number. */
const clauseEnd = /[;:–—]|,(?!\d)/

/** "At first", beside words of counting or saying: an occurrence may be first too. */
const first = ['at first', 'initially', 'originally', 'earlier', 'previously']
const counts = new Set('figure figures count counts tally tallies number numbers total toll list lists'.split(' '))
const telling = new Set([
  ...'said put gave given spoke spoken reported announced counted stated named listed report reports statement'.split(
    ' ',
  ),
  ...counts,
])

/** "An initial tally", "the preliminary police count": a raid may be initial too. */
const provisional = new Set(['initial', 'preliminary', 'provisional'])
const isProvisional = (words: readonly string[]): boolean =>
  words.some((word, at) => provisional.has(word) && words.slice(at + 1, at + 3).some((noun) => counts.has(noun)))

/** Directly before the number: "instead of 74". A count that went "up from 87" may have been right then. */
const directly = ['down from', 'instead of', 'corrected from', 'revised from']

/** The words of the clause that a number stands in, and those right before it. */
const clauseOf = (evidence: string, number: string): { clause: string; before: string } | null => {
  const clause = evidence.split(clauseEnd).find((each) => placeOf(each, number) >= 0)
  if (clause === undefined) return null
  return { clause: plain(clause), before: plain(clause.slice(0, placeOf(clause, number))) }
}

/**
 * Whether a report tells a number as one that was given before: "had spoken of 74 at first", "an earlier figure of 40", "instead of
 * 87".
 */
export const isToldAsEarlier = ({ claim, count }: Pick<Statement, 'claim' | 'count'>): boolean => {
  const found = clauseOf(claim.evidence, count.text)
  if (found === null) return false
  if (directly.some((words) => found.before.endsWith(words))) return true
  const words = found.clause.split(' ')
  if (isProvisional(words)) return true
  return words.some((word) => telling.has(word)) && first.some((cue) => ` ${found.clause} `.includes(` ${cue} `))
}

/** "Officials now say the number is 26", "was corrected to 26". What "now stands at 26" was another number then. */
const sayingNow = /\bnow (?:says?|puts?|gives?|speaks? of|counts?)\b/
const corrected = ['corrected to', 'revised to', 'revised down to', 'revised up to', 'corrected the number to']

/** Whether a report tells a number as one that takes the place of what was given before. */
export const isToldAsLater = ({ claim, count }: Pick<Statement, 'claim' | 'count'>): boolean => {
  const found = clauseOf(claim.evidence, count.text)
  return found !== null && (sayingNow.test(found.before) || corrected.some((words) => found.before.endsWith(words)))
}
