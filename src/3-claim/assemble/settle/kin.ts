import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { sortOf } from './acts.ts'

/** Which earlier claim a candidate was taken by: none, the last of the same sort of act, or one with the very same number. */
export const kins = ['none', 'sort', 'figure'] as const

type Taken = { of: Draft }

/** The last claim of the same sort of act, and the last with the same number of the same things. */
export const kinOf = <C extends Taken>(d: Draft, choices: readonly C[]): { sort: C | null; figure: C | null } => {
  const { sort } = sortOf(d.action)
  const n = d.count?.low ?? null
  let kin: C | null = null
  for (let k = choices.length - 1; k >= 0; k--) {
    const c = choices[k]!
    if (c.of === d) continue
    if (kin === null && sortOf(c.of.action).sort === sort) kin = c
    const o = c.of.count
    if (n !== null && n > 4 && o && o.low === n && o.high === d.count!.high && o.unit === d.count!.unit)
      return { sort: kin, figure: c }
  }
  return { sort: kin, figure: null }
}

/** How the people of a claim stand to those named before. */
export const refers = ['none', 'new', 'back', 'rest', 'part'] as const
export const refersOf = (d: Draft): number =>
  d.item === null ? 0 : d.item.group ? refers.indexOf(d.item.group.refers) : d.item.part ? 4 : 1

/** Whether a mention opens the paragraph of a sentence. */
export const heads = ['no', 'yes'] as const
export const headsOf = (scene: Scene, sentence: number, first: number): number => {
  const { sentences, tokens } = scene
  const own = tokens[first]!.sentence
  if (own > sentence || sentences[own]!.paragraph !== sentences[sentence]!.paragraph) return 0
  const opening = own === 0 || sentences[own - 1]!.paragraph !== sentences[own]!.paragraph
  return opening && first - sentences[own]!.first < 4 ? 1 : 0
}
