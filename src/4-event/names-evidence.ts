import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention } from './mention.ts'
import { sharedNames } from './names.ts'

/** Within how many days reports that name the same people and places are likely about the same. */
export const SAME_DAYS = 14

/** From what share of names on, for reports of the same days and for others. */
const levels = [
  { name: 'mostly the same names', near: 0.2, far: 0.4 },
  { name: 'many names in common', near: 0.15, far: 0.3 },
  { name: 'names in common', near: 0.1, far: Number.POSITIVE_INFINITY },
] as const

const weightFor = (name: EvidenceName | null): number => (name === null ? 0 : evidenceRows[name].weight)

/** Within how many days two reports that name the same people hardly tell of another time in the same place. */
const ONE_STORY_DAYS = 3

/** Dates that differ do; that a later report gives none does not. */
const speaksAgainst = (time: EvidenceName | null): boolean =>
  weightFor(time) < 0 && time !== 'undated, long before' && time !== 'reported long apart'

/** From what share of names on the people killed or hurt are the same ones whatever day was read. */
const ANY_DAY = 0.3

/** Whether both reports tell of nobody else killed or hurt. */
const areTheHarmed = (a: Mention, b: Mention): boolean =>
  a.alone && b.alone && a.family === 'casualty' && b.family === 'casualty'

const daysBetween = (a: Mention, b: Mention): number =>
  Math.abs((a.published ?? Number.POSITIVE_INFINITY) - (b.published ?? Number.NEGATIVE_INFINITY))

/**
 * What share of names two mentions must have in common to outweigh dates that differ: none in reports of the same few days; of
 * an occurrence of another kind than harm no share does, since what happens in the same place the week after has the same names
 * around it.
 */
const leastDespite = (a: Mention, b: Mention, time: EvidenceName | null): number => {
  if (!speaksAgainst(time)) return 0
  if (a.alone && b.alone && daysBetween(a, b) <= ONE_STORY_DAYS) return 0
  return areTheHarmed(a, b) ? ANY_DAY : Number.POSITIVE_INFINITY
}

/** The least that places may say: reports of the same days on the same people harmed mean the same wherever they were read. */
const leastPlace = (a: Mention, b: Mention): number => {
  if (areTheHarmed(a, b) && daysBetween(a, b) <= SAME_DAYS) return Number.NEGATIVE_INFINITY
  return a.alone && b.alone ? weightFor('different places') : 0
}

/** From what share of names on reports that lie long apart and name one place mean the same people harmed there. */
const ONE_PLACE = 0.2

/** Whether places in common say where it was: a town, a site, a province. */
const PLACED = evidenceRows['same province'].weight

const placeTheHarmed = ({ family }: Mention, place: EvidenceName | null, time: EvidenceName | null): boolean =>
  family === 'casualty' && weightFor(place) >= PLACED && !speaksAgainst(time)

/**
 * What the names in two reports say. Where either tells of several occurrences of the kind, its names may belong to another, so
 * they count less, and not at all beside places that differ.
 */
export const namesEvidence = (
  a: Mention,
  b: Mention,
  place: EvidenceName | null,
  time: EvidenceName | null,
): EvidenceName | null => {
  const days = daysBetween(a, b)
  if (!Number.isFinite(days)) return null
  const shared = sharedNames(a.names, b.names)
  const level = levelOf(a, b, shared, place, time)
  if (level !== null) return level
  return days > SAME_DAYS && shared >= ONE_PLACE && placeTheHarmed(a, place, time)
    ? 'names in common where it was'
    : null
}

const levelOf = (
  a: Mention,
  b: Mention,
  shared: number,
  place: EvidenceName | null,
  time: EvidenceName | null,
): EvidenceName | null => {
  const days = daysBetween(a, b)
  const alone = a.alone && b.alone
  if ((!alone && days > SAME_DAYS) || weightFor(place) < leastPlace(a, b)) return null
  const least = leastDespite(a, b, time)
  if (!Number.isFinite(least)) return null
  const level = levels.find((each) => shared >= Math.max(least, days <= SAME_DAYS ? each.near : each.far))
  if (level === undefined) return null
  return level.name === 'mostly the same names' && !alone ? 'many names in common' : level.name
}

/** Where both reports name the same people harmed, that their places differ is likelier read wrongly than so. */
export const placeBeside = (
  a: Mention,
  b: Mention,
  place: EvidenceName | null,
  text: EvidenceName | null,
): EvidenceName | null =>
  weightFor(place) < weightFor('places read differently') &&
  areTheHarmed(a, b) &&
  (text === 'mostly the same names' || text === 'many names in common')
    ? 'places read differently'
    : place

/** The most that so large a share of names in common may weigh, whatever mentions are asked about. */
export const namesWeighAtMost = (shared: number): number =>
  weightFor(levels.find(({ near }) => shared >= near)?.name ?? null)
