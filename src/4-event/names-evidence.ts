import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention } from './mention.ts'
import { sharedNames } from './names.ts'

/** Within how many days reports that name the same people and places are likely about the same. */
export const SAME_DAYS = 14

/** From what share of names on, for reports of the same days and for others. */
const levels = [
  { name: 'mostly the same names', near: 0.25, far: 0.4 },
  { name: 'many names in common', near: 0.15, far: 0.3 },
  { name: 'names in common', near: 0.1, far: Number.POSITIVE_INFINITY },
] as const

const weightFor = (name: EvidenceName | null): number => (name === null ? 0 : evidenceRows[name].weight)

/** Within how many days two reports that name the same people hardly tell of another time in the same place. */
const ONE_STORY_DAYS = 3

/** Dates that differ do; that a later report gives none does not. */
const speaksAgainst = (time: EvidenceName | null): boolean =>
  weightFor(time) < 0 && time !== 'undated, long before' && time !== 'reported long apart'

/** Whether names in common would say something of two mentions: neither their time nor their place speaks too much against it. */
export const namesMayTell = (
  a: Mention,
  b: Mention,
  place: EvidenceName | null,
  time: EvidenceName | null,
): boolean => {
  if (a.published === null || b.published === null) return false
  const alone = a.alone && b.alone
  const days = Math.abs(a.published - b.published)
  if (!alone && days > SAME_DAYS) return false
  if (speaksAgainst(time) && !(alone && days <= ONE_STORY_DAYS)) return false
  return weightFor(place) >= (alone ? weightFor('different places') : 0)
}

/**
 * What the names in two reports say. Where either tells of several occurrences of the kind, its names may belong to another, so
 * they count less, and not at all beside places that differ. They make up for dates that differ only in reports of the same few
 * days: what happens in the same place the week after has the same names around it.
 */
export const namesEvidence = (
  a: Mention,
  b: Mention,
  place: EvidenceName | null,
  time: EvidenceName | null,
): EvidenceName | null => {
  if (!namesMayTell(a, b, place, time)) return null
  const alone = a.alone && b.alone
  const near = Math.abs(a.published! - b.published!) <= SAME_DAYS
  const shared = sharedNames(a.names, b.names)
  const level = levels.find((each) => shared >= (near ? each.near : each.far))
  if (level === undefined) return null
  return level.name === 'mostly the same names' && !alone ? 'many names in common' : level.name
}

/** The most that so large a share of names in common may weigh, whatever mentions are asked about. */
export const namesWeighAtMost = (shared: number): number =>
  weightFor(levels.find(({ near }) => shared >= near)?.name ?? null)
