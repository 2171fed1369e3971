import type { Token } from '../../2-document/tokens.ts'
import { certain, offTopic, onTopic, otherCrimes, subjectWords, violence } from './en/topic.ts'
import { wordFlags } from './word-flags.ts'

const flagsOf = wordFlags(onTopic, offTopic, certain, subjectWords, otherCrimes, violence)

/**
 * What a report is about: `subject` where it speaks of crackdowns and trafficking, `other` where it may still tell of
 * arrests, deaths or rescues, `none` where its words are those of sport, markets or statistics.
 */
export type Topic = 'subject' | 'other' | 'none'

/** In fewer tokens than this one word of the subject is enough. */
const shortText = 60

export const topicOf = (tokens: readonly Token[]): Topic => {
  let plus = 0
  let minus = 0
  let core = 0
  let crimes = 0
  let other = 0
  for (let i = 0; i < tokens.length; i++) {
    const flags = flagsOf(tokens[i]!.word)
    if (flags === 0) continue
    if (flags & 1) plus++
    if (flags & 2) minus++
    if (flags & 4) core++
    if (flags & 8) crimes++
    if (flags & 16) other++
  }
  if (minus >= 3 && minus > plus && core < 4) return 'none'
  if (plus === 0 && !isOfViolence(tokens)) return 'none'
  const enough = tokens.length < shortText ? 1 : 2
  return core + crimes >= enough && crimes >= 1 && core >= enough - 1 && crimes >= other ? 'subject' : 'other'
}

/** Whether a report tells of violence: so many of its words do. */
export const isOfViolence = (tokens: readonly Token[]): boolean => {
  const wanted = tokens.length < shortText ? 1 : 3
  let found = 0
  for (let i = 0; i < tokens.length && found < wanted; i++) if (flagsOf(tokens[i]!.word) & 32) found++
  return found === wanted
}
