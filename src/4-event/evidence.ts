import { type EvidenceName, evidenceRows } from './evidence-rows.ts'
import type { Mention } from './mention.ts'
import { likeness } from './minhash.ts'
import { sharedNames } from './names.ts'
import { numberEvidence } from './number-evidence.ts'
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
  if (onlyCloses(a) !== onlyCloses(b)) names.push('closure beside another act')
  return names
}

const onlyCloses = (mention: Mention): boolean => mention.actions.length === 1 && mention.actions[0] === 'close'

/** From what share of common text on, two reports are one text. */
export const COPY = 0.5

/** Within how many days reports that name the same people and places are likely about the same. */
const SAME_DAYS = 14

const namesEvidence = (a: Mention, b: Mention): EvidenceName[] => {
  if (a.published === null || b.published === null || Math.abs(a.published - b.published) > SAME_DAYS) return []
  const shared = sharedNames(a.names, b.names)
  return shared >= 0.22 ? ['many names in common'] : shared >= 0.15 ? ['names in common'] : []
}

/**
 * All evidence on whether two mentions are of one occurrence. `context` adds what only more of their reports can tell. Mentions
 * of different families are never compared.
 */
export const evidenceOn = (a: Mention, b: Mention, context: readonly EvidenceName[] = []): EvidenceName[] => {
  const single = [placeEvidence(a, b), timeEvidence(a, b)].filter((name) => name !== null)
  const names: EvidenceName[] = [...single, ...numberEvidence(a, b), ...groupEvidence(a, b)]
  if (a.document === b.document) return [...names, ...reportEvidence(a, b, names, context), ...context]
  if (likeness(a.signature, b.signature) >= COPY) names.push('copied text')
  else if (single.every((name) => evidenceRows[name].weight >= 0)) names.push(...namesEvidence(a, b))
  return [...names, ...context]
}

/** The sum of the evidence's weights. */
export const weightOf = (names: readonly EvidenceName[]): number =>
  names.reduce((sum, name) => sum + evidenceRows[name].weight, 0)
