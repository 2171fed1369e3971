import type { TimeMention } from '../../annotations.ts'
import { wordSet } from '../../lexicon.ts'
import { fromIso } from '../../time/calendar.ts'
import type { Scene } from '../scene.ts'

/** Days that a mention gives together with the words around it. */
export type TimeSpan = {
  from: string
  to: string | null
  /** Where the clause begins that the date belongs to: an act in it is dated by the date itself. -1: both dates are one. */
  opens: number
}

const sinces = wordSet('since')
const beginnings = wordSet('began begun started launched opened')
const relatives = wordSet('that which')
const farthest = 12

/**
 * What a date begins or bounds: "since a raid on the hub on 8 October", "in a campaign that began on 4 December" (to the
 * day of publication), "between Thursday night and Sunday morning", "on the 9th and 10th". Null where it stands alone.
 */
export const spanOf = (scene: Scene, n: number): TimeSpan | null => {
  const mention = scene.layers.times[n]!
  if (mention.from === null) return null
  const to = joinedTo(scene, n, mention)
  if (to !== null) return { from: mention.from, to, opens: -1 }
  const opens = mention.cue === 'since' ? -1 : Math.max(openingOf(scene, mention), campaignOf(scene, mention))
  return opens < 0 ? null : { from: mention.from, to: scene.layers.published, opens }
}

const openingOf = ({ tokens, timeAt, layers }: Scene, { first, from }: TimeMention): number => {
  if (layers.published !== null && from! > layers.published) return -1
  const { sentence } = tokens[first]!
  let begun = false
  for (let i = first - 1; i >= 0 && first - i <= farthest; i--) {
    const t = tokens[i]!
    if (t.sentence !== sentence || t.text === ',' || t.text === ';' || t.text === ':') return -1
    if (sinces.has(t)) return i
    if (timeAt[i]) return -1
    if (begun && relatives.has(t)) return i
    begun = beginnings.has(t)
  }
  return -1
}

const campaigns = wordSet(
  'campaign campaigns crackdown crackdowns drive offensive blitz clampdown sweep operation operations',
)
const orders = wordSet('began begun started launched opened ordered announced initiated unveiled declared')
const perfect = wordSet('has have')
const within = 8

/**
 * "The crackdown, launched by the premier in July, has led to 5,106 arrests", "the campaign that he ordered on 15 July has led to …":
 * from that day on, as long as it is told of as going on. The word that opens the clause of the date; -1 for none.
 */
const campaignOf = ({ tokens, timeAt, layers }: Scene, { first, last, from }: TimeMention): number => {
  if (layers.published === null || from! > layers.published || !goesOn(tokens, last)) return -1
  const { sentence } = tokens[first]!
  let verb = -1
  for (let i = first - 1; i >= 0 && first - i <= farthest; i--) {
    const t = tokens[i]!
    if (t.sentence !== sentence || timeAt[i] || t.text === ';' || t.text === ':') return -1
    if (verb < 0 && t.pos === 'VERB') {
      if (!orders.has(t)) return -1
      verb = i
    } else if (verb >= 0 && campaigns.has(t)) return i
    else if (verb >= 0 && (t.pos === 'VERB' || t.pos === 'AUX')) return -1
  }
  return -1
}

/** "… in July, has led to": what has been going on since. */
const goesOn = (tokens: Scene['tokens'], last: number): boolean => {
  const { sentence } = tokens[last - 1]!
  for (let i = last; i < last + within && tokens[i]?.sentence === sentence; i++) {
    if (perfect.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.text === ';') return false
  }
  return false
}

const partsOfDay = wordSet('morning evening afternoon night noon')
const joins = wordSet('and to until')
/** "began on 29 September and ended on 4 October". */
const endings = wordSet('ended concluded finished closed')

/** The last day of the date that "and" joins to this one, behind "between" or where it is the next day; else null. */
const joinedTo = ({ tokens, layers }: Scene, n: number, a: TimeMention): string | null => {
  const b = layers.times[n + 1]
  if (b?.sort !== 'date' || b.from === null || b.to === null || a.to === null || b.from <= a.to) return null
  let i = a.last
  if (partsOfDay.has(tokens[i])) i++
  if (!joins.has(tokens[i])) return null
  let ended = false
  for (i++; i < b.first; i++) {
    if (endings.has(tokens[i])) ended = true
    else if (tokens[i]!.lower !== 'the' && tokens[i]!.lower !== 'on') return null
  }
  if (ended) return beginnings.has(tokens[a.first - 1]) || beginnings.has(tokens[a.first - 2]) ? b.to : null
  const isBetween = a.cue === 'between' || tokens[a.first - 1]?.lower === 'between' || a.cue === 'from'
  return isBetween || fromIso(a.to) + 1 === fromIso(b.from) ? b.to : null
}
