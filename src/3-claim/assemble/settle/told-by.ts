import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** The verb of the act. */
export const tenses = ['noun', 'past', 'perfect', 'pluperfect', 'present', 'future', 'bare'] as const
export const tenseOf = ({ act: { group } }: Draft): number => {
  if (!group) return 0
  if (group.perfect) return group.tense === 'past' ? 3 : 2
  if (group.tense === 'past') return 1
  if (group.tense === 'present') return 4
  if (group.tense === 'none') return 6
  return 5
}

/** Whether two claims are told by the same one: both by nobody but the report, by the same, by another. */
export const saidBy = ['nobody', 'same', 'other'] as const
export const saidByOf = (d: Draft, told: Draft): number =>
  d.source === null && told.source === null ? 0 : d.source?.name === told.source?.name ? 1 : 2

/** How far a claim is from another, in paragraphs. */
export const gaps = ['none', 'same', 'next', 'far'] as const
export const gapOf = ({ sentences }: Scene, d: Draft, told: Draft): number => {
  const gap = Math.abs(sentences[d.sentence]!.paragraph - sentences[told.sentence]!.paragraph)
  return gap === 0 ? 1 : gap === 1 ? 2 : 3
}
