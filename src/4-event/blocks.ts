import { saidNumber } from './count.ts'
import { headlineKeys } from './headline.ts'
import type { Mention } from './mention.ts'
import { bandsOf, hash32 } from './minhash.ts'
import { nameKeys, namePairs } from './names.ts'
import { lengthOf, type Period } from './period.ts'

const WEEK = 7
const QUARTER = 91
const YEAR = 365
const NARROW = 35

const bucketsOf = ({ from, to }: Period, days: number): number[] => {
  const first = Math.floor((from ?? to ?? 0) / days)
  const last = Math.floor((to ?? from ?? 0) / days)
  return Array.from({ length: Math.min(last - first, 6) + 1 }, (_, index) => first + index)
}

/** When it may have happened, as buckets: dated, its weeks with a day's slack; undated, the weeks up to its report. */
const weeksOf = ({ period, published, total, perhaps }: Mention): string[] => {
  const months =
    total && period?.to != null
      ? bucketsOf({ from: period.to - WEEK, to: period.to + WEEK }, WEEK * 4).map((month) => `total ${month}`)
      : []
  if (total && !perhaps) return months
  if (period !== null && lengthOf(period) <= NARROW)
    return bucketsOf({ from: period.from! - 1, to: period.to! + 1 }, WEEK).map(String)
  const anchor = published ?? period?.from ?? period?.to
  return anchor == null ? months : [...months, ...bucketsOf({ from: anchor - 3 * WEEK, to: anchor }, WEEK).map(String)]
}

const longOf = ({ period, published }: Mention, days: number): number[] => {
  const anchor = period?.to ?? period?.from ?? published
  return anchor == null
    ? [0]
    : period?.to == null
      ? bucketsOf({ from: anchor - days, to: anchor }, days)
      : bucketsOf({ from: Math.max(period.from ?? anchor, anchor - days) - 7, to: anchor + 7 }, days)
}

/**
 * The blocks a mention lies in, as 32-bit keys: only mentions that share one are ever compared, and a block stays as small as
 * what happened in one country in one week, so the work for a new report does not grow with the store. (Two blocks that fall
 * on one key cost a few comparisons and change nothing.)
 */
export const blockKeys = (mention: Mention): number[] => {
  const { family } = mention
  const keys: string[] = []
  const weeks = weeksOf(mention)
  const groups = [...mention.countries, ...mention.nationalities.slice(0, 4).map((nationality) => `of ${nationality}`)]
  for (const group of groups.length === 0 ? ['-'] : groups)
    for (const week of weeks) keys.push(`${family} when ${group} ${week}`)
  for (const { count } of mention.tallies) {
    const number = saidNumber(count)
    if (number === null || number < 4) continue
    if (number >= 20) for (const week of weeks) keys.push(`${family} number ${count.unit} ${number} week ${week}`)
    for (const year of longOf(mention, YEAR))
      for (const group of groups.length === 0 ? ['-'] : groups)
        keys.push(`${family} number ${count.unit} ${number} ${group} ${year}`)
  }
  const narrowest = (['site', 'locality', 'province', 'region'] as const).find((level) =>
    mention.places.some((place) => place.level === level),
  )
  for (const place of mention.places)
    if (place.level === narrowest)
      for (const quarter of longOf(mention, QUARTER)) keys.push(`${family} place ${place.words.join(' ')} ${quarter}`)
  for (const key of headlineKeys(mention.headline))
    for (const quarter of longOf(mention, QUARTER)) keys.push(`${family} ${key} ${quarter}`)
  // A trial is told of months later, and by then the report gives the day of the trial only.
  if (mention.alone && family === 'casualty')
    for (const [one, other] of namePairs(mention.names)) keys.push(`${family} names ${one} ${other}`)
  return [...new Set(keys.map(hash32))]
}

/** The blocks a whole report lies in: by its names within a fortnight, and by its text. Every mention of a report gives the same. */
export const reportKeys = ({ published, names, signature }: Mention): number[] => {
  const keys = bandsOf(signature)
  if (published !== null)
    for (const fortnight of bucketsOf({ from: published - 7, to: published + 7 }, 14))
      for (const name of nameKeys(names)) keys.push(`name ${name} ${fortnight}`)
  return [...new Set(keys.map(hash32))]
}
