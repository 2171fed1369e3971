import { turnsAway } from '../../attribution/carry.ts'
import type { Scene } from '../scene.ts'

/** "In a separate case on Friday …": of a paragraph the sentence up to a given one that goes on to something else; -1 where none does. */
export const turnOf = ({ tokens, sentences }: Scene, sentence: number): number => {
  const { paragraph } = sentences[sentence]!
  for (let n = sentence; n >= 0 && sentences[n]!.paragraph === paragraph; n--)
    if (turnsAway(tokens, sentences[n]!)) return n
  return -1
}

/** Whether a token is told apart from what goes on in such a sentence: before it, or in another paragraph. */
export const isApartFrom = ({ tokens, sentences }: Scene, turn: number, first: number): boolean => {
  const { sentence } = tokens[first]!
  return sentence < turn || sentences[sentence]!.paragraph !== sentences[turn]!.paragraph
}
