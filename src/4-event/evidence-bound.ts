import { type Count, isExact } from './count.ts'
import { COPY } from './evidence.ts'
import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention } from './mention.ts'
import { likeness } from './minhash.ts'
import { namesEvidence, namesMayTell } from './names-evidence.ts'
import { placeEvidence } from './place-evidence.ts'
import { shares } from './shares.ts'
import { timeEvidence } from './time-evidence.ts'

const weightFor = (name: EvidenceName | null): number => (name === null ? 0 : evidenceRows[name].weight)

const most = (...names: EvidenceName[]): number => Math.max(...names.map(weightFor))

const PLACE = most('same site', 'same town', 'same province', 'same region', 'same place, taken over')
const NUMBER = most('same large number', 'same number', 'same round number', 'same small number', 'numbers agree')
/** Below it an equal number says little, and a fitting one no more than that it fits. */
const SMALL = 20
const SMALL_NUMBER = most('same one, two or three', 'same small number', 'numbers agree')
const NUMBERS_DIFFER = most('plan close to what was done', 'growing count')
const COPIED = weightFor('copied text')
const TEXT = most('copied text', 'mostly the same names', 'many names in common', 'names in common')

/** What sums of weights may be off by, depending on the order they are added in. */
const ROUNDING = 1e-9

/** By how much a wording may move the number that two counts say: "more than 360" is from 361 on. */
const WORDING = 1

/** The least and the most that a count can stand for, or less and more: "about" is rounded by half its number at most. */
const leastOf = ({ low, qualifier }: Count): number =>
  low === null ? Number.NEGATIVE_INFINITY : (qualifier === 'about' ? low / 2 : low) - WORDING
const mostOf = ({ high, qualifier }: Count): number =>
  high === null ? Number.POSITIVE_INFINITY : (qualifier === 'about' ? high * 1.5 : high) + WORDING

const meet = (a: Count, b: Count): boolean => {
  if (a.unit !== b.unit) return false
  if (isExact(a) && isExact(b)) return a.low === b.low
  return leastOf(a) <= mostOf(b) && leastOf(b) <= mostOf(a)
}

/** The most that the numbers of two mentions may weigh. */
const numbersBound = (a: Mention, b: Mention): number => {
  let best = NUMBERS_DIFFER
  let pairs = 0
  let parts = 0
  for (const x of a.tallies)
    for (const y of b.tallies) {
      if (!meet(x.count, y.count)) continue
      if (x.part && y.part) parts = weightFor('same parts')
      else {
        pairs++
        best = Math.max(best, Math.min(mostOf(x.count), mostOf(y.count)) - WORDING < SMALL ? SMALL_NUMBER : NUMBER)
      }
    }
  return best + (pairs > 1 ? weightFor('several numbers agree') : 0) + parts
}

const nationalitiesWeight = ({ nationalities: a }: Mention, { nationalities: b }: Mention): number =>
  a.length === 0 || b.length === 0 ? 0 : weightFor(shares(a, b) ? 'same nationalities' : 'other nationalities')

const bothHave = (a: readonly unknown[], b: readonly unknown[], name: EvidenceName): number =>
  a.length > 0 && b.length > 0 ? weightFor(name) : 0

/**
 * Whether the evidence on two mentions of different reports, nothing else of these reports considered, may weigh as much as
 * `least`. Most pairs in a block are told to be different occurrences by place, time and number alone, which costs a small part
 * of working all evidence out.
 */
export const mayWeigh = (a: Mention, b: Mention, least: number): boolean => {
  const timeRow = timeEvidence(a, b)
  const rest =
    weightFor(timeRow) +
    numbersBound(a, b) +
    nationalitiesWeight(a, b) +
    bothHave(a.actors, b.actors, 'same actor') +
    bothHave(a.sources, b.sources, 'same source') +
    ROUNDING
  if (rest + PLACE + TEXT < least) return false
  const placeRow = placeEvidence(a, b)
  const place = weightFor(placeRow)
  if (rest + place >= least) return true
  // Last, as it looks at more of the memory than all before.
  if (rest + place + (namesMayTell(a, b, placeRow, timeRow) ? TEXT : COPIED) < least) return false
  const text = likeness(a.signature, b.signature) >= COPY ? COPIED : weightFor(namesEvidence(a, b, placeRow, timeRow))
  return rest + place + text >= least
}
