import { isAuxiliary, isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Item, Scene } from '../scene.ts'
import { behindAside } from './aside.ts'

const expecting = wordSet('expect expects expecting await awaits awaiting')
const aside = wordSet('another some about around roughly a further')
const more = wordSet('more others')
const dueWords = wordSet('expected due scheduled slated set booked')
const tos = wordSet('to')
const acting = new Set(['VERB', 'AUX'])
const futures = wordSet("will 'll shall would")

/** "and 60 more are expected next week", "we expect another 60", "40 Chinese, the second group, would cross": told of what is to come, whatever act takes the number. */
export const isToCome = ({ tokens }: Scene, item: Item): boolean => {
  let before = item.first - 1
  while (aside.has(tokens[before])) before--
  if (expecting.has(tokens[before])) return true
  // "and would send 600 more by Sunday"
  if (tokens[before]?.pos === 'VERB' && futures.has(tokens[before - 1])) return true
  let at = more.has(tokens[item.last]) ? item.last + 1 : behindAside({ tokens }, item.last)
  if (!isAuxiliary(tokens[at]) || tokens[at]!.sentence !== item.sentence) return false
  for (; isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV'; at++) if (futures.has(tokens[at])) return true
  // "12 more were to fly on Sunday"
  if (isBe(tokens[at - 1]) && tos.has(tokens[at]) && acting.has(tokens[at + 1]?.pos ?? '')) return true
  // "60 more were due to a slip" tells why, and nothing to come.
  if (tokens[at]?.lower === 'set' && !tos.has(tokens[at + 1])) return false
  return dueWords.has(tokens[at]) && !(tos.has(tokens[at + 1]) && tokens[at + 2]?.pos !== 'VERB')
}

const figures = wordSet('estimate count figure tally total number')

/** "The ministry's own estimate is 600": of all of them, by another. */
export const isFigure = ({ tokens }: Scene, { first }: Item): boolean =>
  isBe(tokens[first - 1]) && figures.has(tokens[first - 2])
