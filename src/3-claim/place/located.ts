import type { PlaceMention } from '../annotations.ts'

/** A copy in a country and within other places; written out, as all mentions are to have one shape. */
export const located = (m: PlaceMention, country: string | null, within: PlaceMention['within']): PlaceMention => ({
  start: m.start,
  end: m.end,
  first: m.first,
  last: m.last,
  rule: m.rule,
  name: m.name,
  kind: m.kind,
  country,
  lat: m.lat,
  lon: m.lon,
  way: m.way,
  stands: m.stands,
  agent: m.agent,
  dateline: m.dateline,
  within,
})
