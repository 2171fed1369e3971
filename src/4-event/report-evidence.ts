import { compatible, saidNumber } from './count.ts'
import type { EvidenceName } from './evidence-rows.ts'
import type { Mention, Tally } from './mention.ts'
import { populationsClash, sameUnit } from './number-evidence.ts'
import { shares } from './shares.ts'
import { isPlan } from './time-evidence.ts'
import { sameName } from './words.ts'

const agreeInNumber = (a: Mention, b: Mention): boolean =>
  a.tallies.some((x) => b.tallies.some((y) => x.count.unit === y.count.unit && compatible(x.count, y.count)))

const numbersDiffer = (a: Mention, b: Mention): boolean =>
  a.tallies.some((x) => b.tallies.some((y) => sameUnit(x, y) && saidNumber(x.count) !== saidNumber(y.count)))

const toldTwice = (x: Tally, y: Tally): boolean =>
  x.action === y.action &&
  x.part === y.part &&
  x.planned === y.planned &&
  x.count.unit === y.count.unit &&
  x.count.low === y.count.low &&
  x.count.high === y.count.high &&
  x.nationalities.join() === y.nationalities.join()

/** Whether one is announced for days after the other was done: nobody announces what he tells as done. */
const comesAfter = (plan: Mention, done: Mention): boolean =>
  isPlan(plan) && done.period?.to != null && plan.period?.from != null && plan.period.from > done.period.to

const onlyParts = (mention: Mention): boolean => mention.tallies.every(({ part }) => part)

/** Told without a day and a place of its own: of whatever the report is about. */
const isBare = ({ period, heads }: Mention): boolean => period === null && heads.every(({ taken }) => taken)

const otherVoices = ({ sources: x }: Mention, { sources: y }: Mention): boolean =>
  x.length > 0 && y.length > 0 && !x.some((voice) => y.some((other) => sameName(voice, other)))

/** What their standing in one report says. */
export const reportEvidence = (
  a: Mention,
  b: Mention,
  so: readonly EvidenceName[],
  context: readonly EvidenceName[],
): EvidenceName[] => {
  const names: EvidenceName[] = ['same report']
  const settled =
    so.includes('same days') &&
    so.some((name) => name === 'same site' || name === 'same town' || name === 'same province')
  const twoNumbers = (x: Tally, y: Tally) =>
    !x.part &&
    !y.part &&
    !x.planned &&
    !y.planned &&
    x.voice === y.voice &&
    sameUnit(x, y) &&
    !compatible(x.count, y.count) &&
    !populationsClash(x.nationalities, y.nationalities)
  if (!settled && a.tallies.some((x) => b.tallies.some((y) => twoNumbers(x, y)))) names.push('one voice, two numbers')
  if (so.includes('different places')) names.push('elsewhere in the report')
  if (so.includes('different spots nearby')) names.push('elsewhere in the report')
  const oneIsPlaced = so.includes('same country') && (a.heads.length === 0) !== (b.heads.length === 0)
  if (oneIsPlaced && context.length === 0 && numbersDiffer(a, b)) names.push('placed beside a wider number')
  if (so.includes('other nationalities')) names.push('other groups in one report')
  const agree = agreeInNumber(a, b)
  if (agree && a.tallies.some((x) => b.tallies.some((y) => toldTwice(x, y)))) names.push('told twice')
  const announced = isPlan(a) !== isPlan(b) && a.tallies.length > 0 && b.tallies.length > 0
  const explained = so.includes('plan close to what was done') || context.length > 0
  if (announced && (comesAfter(a, b) || comesAfter(b, a))) names.push('announced for after what was done')
  else if (announced && so.includes('plan close to what was done')) names.push('done instead of what was planned')
  else if (!agree && announced && !explained && !onlyParts(a) && !onlyParts(b)) names.push('announced beside done')
  if (!agree && a.family === 'removal' && !shares(a.actions, b.actions)) names.push('two words for two acts')
  if (!settled && a.further !== b.further) names.push('told as a further one')
  if (a.family === 'casualty' && (isBare(a) || isBare(b)) && !otherVoices(a, b))
    names.push('neither day nor place of its own')
  return names
}
