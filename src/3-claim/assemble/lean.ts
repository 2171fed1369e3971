import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

/** Whether the people of the report are told of as freed or captive so far (above 0), or as arrested (below). */
export const leanOf = (drafts: readonly Draft[]): number => {
  let lean = 0
  for (const d of drafts) {
    if (d.action === 'rescue' || d.action === 'hold' || d.action === 'recruit' || d.role === 'victim') lean++
    else if (d.action === 'arrest' || d.action === 'charge' || d.action === 'convict' || d.role === 'suspect') lean--
  }
  return lean
}

const freedWords = wordSet('rescued rescue freed victims victim trafficked lured trapped captive captives')
const caughtWords = wordSet('arrested arrest arrests suspects suspect detained fugitives criminals charged convicted')

/** The same of a report that has told nothing yet: by the words that it goes on to use. */
const leanOfWords = ({ tokens }: Scene): number => {
  let lean = 0
  for (const t of tokens) {
    if (freedWords.has(t)) lean++
    else if (caughtWords.has(t)) lean--
  }
  return lean
}

/** Whether they are told of as freed or captive more than as arrested. */
export const leansToFreed = (scene: Scene, drafts: readonly Draft[]): boolean =>
  (drafts.length === 0 ? leanOfWords(scene) : leanOf(drafts)) > 0
