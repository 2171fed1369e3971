import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import { fewEvidence } from './few-evidence.ts'
import type { Mention, NamedPlace } from './mention.ts'
import { likeness } from './minhash.ts'
import { namesEvidence, placeBeside } from './names-evidence.ts'
import { numberEvidence, sameUnit } from './number-evidence.ts'
import { placeEvidence } from './place-evidence.ts'
import { reportEvidence } from './report-evidence.ts'
import { shares } from './shares.ts'
import { timeEvidence } from './time-evidence.ts'
import { sameName } from './words.ts'

const groupEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  const names: EvidenceName[] = []
  if (a.nationalities.length > 0 && b.nationalities.length > 0)
    names.push(shares(a.nationalities, b.nationalities) ? 'same nationalities' : 'other nationalities')
  const common = (x: Mention['actors'], y: Mention['actors']): boolean =>
    x.some((name) => y.some((other) => sameName(name, other)))
  if (common(a.actors, b.actors)) names.push('same actor')
  if (a.document !== b.document && common(a.sources, b.sources)) names.push('same source')
  if (a.causes.length > 0 && b.causes.length > 0) {
    if (!shares(a.causes, b.causes)) names.push('other cause of harm')
    else if (a.document === b.document) names.push('same cause of harm')
  }
  if (onlyCloses(a) !== onlyCloses(b)) names.push('closure beside another act')
  return names
}

const onlyCloses = (mention: Mention): boolean => mention.actions.length === 1 && mention.actions[0] === 'close'

const isPlaced = ({ named, taken }: NamedPlace): boolean => named && !taken

/** Whether one report tells of parts at a place, "312 of them in Kratie", and the other of more people in all of the country. */
const isPartThere = (part: Mention, whole: Mention): boolean =>
  part.tallies.length > 0 &&
  part.tallies.every((tally) => tally.part) &&
  part.places.some(isPlaced) &&
  !whole.places.some(({ named }) => named) &&
  whole.tallies.some(
    (x) => !x.part && part.tallies.every((y) => sameUnit(x, y) && (y.count.low ?? 0) < (x.count.low ?? 0)),
  )

/** From what share of common text on, two reports are one text. */
export const COPY = 0.5

const textEvidence = (
  a: Mention,
  b: Mention,
  place: EvidenceName | null,
  time: EvidenceName | null,
): EvidenceName | null =>
  likeness(a.signature, b.signature) >= COPY ? 'copied text' : namesEvidence(a, b, place, time)

/**
 * All evidence on whether two mentions are of one occurrence. `context` adds what only more of their reports can tell. Mentions
 * of different families are never compared.
 */
export const evidenceOn = (a: Mention, b: Mention, context: readonly EvidenceName[] = []): EvidenceName[] => {
  const place = placeEvidence(a, b)
  const time = timeEvidence(a, b)
  const within = a.document === b.document
  const text = within ? null : textEvidence(a, b, place, time)
  const names = [placeBeside(a, b, place, text), time].filter((name) => name !== null)
  names.push(...numberEvidence(a, b), ...groupEvidence(a, b))
  if (within) return [...names, ...reportEvidence(a, b, names, context), ...context]
  const untold = text ?? fewEvidence(a, b, names)
  if (untold !== null) names.push(untold)
  if ((place === null || place === 'same country') && (isPartThere(a, b) || isPartThere(b, a)))
    names.push('part of a wider number')
  if (a.further !== b.further && names.some((name) => name === 'other numbers' || name === 'far numbers'))
    names.push('told as a further one')
  return [...names, ...(names.includes('different places') ? [] : context)]
}

/** The sum of the evidence's weights. */
export const weightOf = (names: readonly EvidenceName[]): number =>
  names.reduce((sum, name) => sum + evidenceRows[name].weight, 0)
