import type { Token } from '../../2-document/tokens.ts'
import { isComma } from '../clause/marks.ts'
import { wordSet } from '../lexicon.ts'
import { itemAt, type Scene } from './scene.ts'

const openers = wordSet(
  'who which where including some most many all among with accused suspected mostly mainly both one two three four five part of aged nearly about forced lured along together',
)

/** The mark that opens the parenthesis which the mark at `close` closes, or -1. */
export const openParenthesis = (scene: Scene, close: number, start: number): number => {
  const { tokens } = scene
  const mark = tokens[close]!.text === ')' ? '(' : tokens[close]!.text
  for (let i = close - 1; i > start && close - i < 40; i--) {
    const t = tokens[i]!
    if (t.text === ';') return -1
    if (t.text !== mark) continue
    if (mark !== ',') return i
    const inside = tokens[i + 1]!
    const part = itemAt(scene, i + 1)
    if (
      openers.has(inside) ||
      part?.part ||
      scene.timeAt[i + 1] ||
      inside.pos === 'VERB' ||
      inside.pos === 'NUM' ||
      inside.pos === 'DET' ||
      inside.pos === 'ADP' ||
      (itemAt(scene, i - 1)?.quantity && part && !part.quantity) ||
      inside.lower.endsWith('ed') ||
      inside.lower.endsWith('ing')
    )
      return i
  }
  return -1
}

const spoke = wordSet('said says say added claimed claims reported announced')

/** "The army, police said, freed 40": where the mark at `close` ends such a speaker, the mark before; else -1. */
export const beforeSpeaker = (tokens: readonly Token[], close: number, start: number): number => {
  if (!spoke.has(tokens[close - 1])) return -1
  for (let i = close - 2; i > start && close - i < 12; i--) if (isComma(tokens[i])) return i
  return -1
}

/** "held under “difficult conditions” in the camps": where a few words in quotation marks end at `at`, their opening mark; else -1. */
export const shortQuote = (tokens: readonly Token[], at: number, start: number): number => {
  const open = tokens[at]!.text === '”' ? '“' : tokens[at]!.text === '"' ? '"' : null
  if (open === null) return -1
  for (let i = at - 2; i >= start && at - i < 6; i--) if (tokens[i]!.text === open) return i
  return -1
}
