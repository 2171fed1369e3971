import { lengthOf, type Period } from './period.ts'

const several =
  /\b(?:in|after|during|through|from) (?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|a series of|a string of) (?:[\p{L}-]+ ){0,2}(?:raids|operations|sweeps|swoops|busts)\b/iu

/** From how many days on raids are a series and no single operation in several places. */
const SERIES_DAYS = 5

/** "Has arrested 104 people in three raids since March 3": a total of several occurrences, though of few days. */
export const isOfSeries = (evidence: string, period: Period | null): boolean =>
  period !== null && lengthOf(period) >= SERIES_DAYS && several.test(evidence)
