import type { SourcedClaim } from '../model/event.ts'
import { familyOf } from './families.ts'
import { lengthOf, type Period } from './period.ts'

const several =
  /\b(?:in|after|during|through|from) (?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|a series of|a string of) (?:[\p{L}-]+ ){0,2}(?:raids|operations|sweeps|swoops|busts)\b/iu

/** From how many days on raids are a series and no single operation in several places. */
const SERIES_DAYS = 5

/** "Bringing to 78 the number", "brings the number returned this month to 78" */
const bringing = /\b(?:bring(?:s|ing)?|brought|tak(?:es|ing)|rais(?:es|ing)) (?:(?:the|its|their) [^.;]{1,60} )?to $/iu

const isBroughtTo = (evidence: string, number: string): boolean => {
  const at = evidence.indexOf(number)
  return number !== '' && at > 0 && bringing.test(evidence.slice(Math.max(0, at - REACH), at))
}

/** How far before its number "bringing the …" stands. */
const REACH = 90

/** From how many days on those sent home "since February" did not go at once. */
const LONG = 14

const ongoing = /\b(?:since|so far|to date|this (?:month|year))\b/iu

/**
 * "Has arrested 104 people in three raids since March 3", "bringing to 78 the number this month", "105 were flown home since February":
 * a total of several occurrences, though of few days.
 */
export const isOfSeries = ({ action, evidence, count }: SourcedClaim, period: Period | null): boolean => {
  const days = period === null ? 0 : lengthOf(period)
  if (days < SERIES_DAYS) return false
  if (several.test(evidence) || isBroughtTo(evidence, count?.text ?? '')) return true
  return familyOf(action) === 'removal' && days > LONG && ongoing.test(evidence)
}
