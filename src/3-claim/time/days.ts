import type { Modality } from '../../model/claim.ts'
import type { TimeMention } from '../annotations.ts'

/**
 * The days that a mention means in a claim of this modality: for what is planned or ordered the coming ones ("on Friday"),
 * for what lasts an open end ("since June"), else those that are past. Both null: nothing says which days.
 */
export const daysFor = (
  mention: Pick<TimeMention, 'from' | 'to' | 'next' | 'ongoing' | 'rule'>,
  modality: Modality,
): { from: string | null; to: string | null } => {
  if ((modality === 'planned' || modality === 'ordered') && mention.next) return mention.next
  if (modality === 'ongoing' && mention.ongoing) return mention.ongoing
  // "put them at 9,000 at the end of 2024": a stock is counted on the very last day.
  if (modality === 'estimated' && mention.rule === 'edge of a period' && mention.ongoing) return mention.ongoing
  return { from: mention.from, to: mention.to }
}
