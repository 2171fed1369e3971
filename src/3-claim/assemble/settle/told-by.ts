import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'

/** The verb of the act. */
export const tenses = ['noun', 'past', 'perfect', 'pluperfect', 'present', 'future', 'bare'] as const
export const perfect = tenses.indexOf('perfect')
export const tenseOf = ({ act: { group } }: Draft): number => {
  if (!group) return 0
  if (group.perfect) return group.tense === 'past' ? 3 : 2
  if (group.tense === 'past') return 1
  if (group.tense === 'present') return 4
  if (group.tense === 'none') return 6
  return 5
}

/** How far a claim is from another, in paragraphs. */
export const gaps = ['none', 'same', 'next', 'far'] as const
export const gapOf = ({ sentences }: Scene, d: Draft, told: Draft): number => {
  const gap = Math.abs(sentences[d.sentence]!.paragraph - sentences[told.sentence]!.paragraph)
  return gap === 0 ? 1 : gap === 1 ? 2 : 3
}
