import type { Token } from '../../2-document/tokens.ts'
import type { Entry } from './gazetteer.ts'
import type { Candidate } from './known.ts'

/** "Singapore, Taiwan and Georgia": beside a country in a list a country is meant. */
export const isListed = (a: Candidate | undefined, b: Candidate | undefined, tokens: readonly Token[]): boolean => {
  if (!a || !b || b.first - a.last !== 1) return false
  const joint = tokens[a.last]!.lower
  return (joint === 'and' || joint === 'or' || joint === ',') && isCountry(a) && isCountry(b)
}

const isCountry = ({ entries }: Candidate): boolean => {
  for (const e of entries) if (e.listed && e.kind === 'country' && !e.adjective) return true
  return false
}

/** Only a comma, "in", "of" or a possessive between two names. */
export const isNext = (a: Candidate, b: Candidate, tokens: readonly Token[]): boolean => {
  const gap = b.first - a.last
  if (gap < 1 || gap > 3 || tokens[a.last]!.sentence !== tokens[b.first]?.sentence) return false
  for (let k = a.last; k < b.first; k++) {
    const { lower } = tokens[k]!
    const fits =
      lower === ',' ||
      lower === 'in' ||
      lower === 'of' ||
      lower === "'s" ||
      lower === '’s' ||
      lower === '(' ||
      lower === 'the' ||
      a.sort === 'admin'
    if (!fits) return false
  }
  return true
}

/** Whether some meaning of `outer` is the country or the division of `e`. */
export const holds = (outer: Candidate, e: Entry): boolean =>
  outer.entries.some(
    (o) =>
      o.country === e.country &&
      o !== e &&
      (o.kind === 'country' || (o.kind === 'province' && e.kind !== 'province' && nearby(o, e))),
  )

/** Whether some meaning of `inner` lies in `e`. */
export const lies = (inner: Candidate, e: Entry): boolean =>
  inner.entries.some(
    (o) =>
      o.country === e.country &&
      o !== e &&
      ((e.kind === 'country' && o.kind !== 'country') ||
        (e.kind === 'province' && o.kind === 'locality' && nearby(e, o))),
  )

/** Within a few degrees: a division's middle and a town in it. */
const nearby = (a: Entry, b: Entry): boolean =>
  a.lat !== null && b.lat !== null && Math.abs(a.lat - b.lat) < 6 && Math.abs(a.lon! - b.lon!) < 8
