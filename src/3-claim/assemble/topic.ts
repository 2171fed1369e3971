import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { certain, offTopic, onTopic, otherCrimes, subjectWords } from './en/topic.ts'

const on = wordSet(onTopic)
const off = wordSet(offTopic)
const scams = wordSet(subjectWords)
const elsewhere = wordSet(otherCrimes)
const sure = wordSet(certain)

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
  for (const t of tokens) {
    if (t.word === 0) continue
    if (on.has(t)) plus++
    if (off.has(t)) minus++
    if (sure.has(t)) core++
    if (scams.has(t)) crimes++
    if (elsewhere.has(t)) other++
  }
  if (minus >= 3 && minus > plus && core < 4) return 'none'
  if (plus === 0) return 'none'
  const enough = tokens.length < shortText ? 1 : 2
  return core + crimes >= enough && crimes >= 1 && core >= enough - 1 && crimes >= other ? 'subject' : 'other'
}
