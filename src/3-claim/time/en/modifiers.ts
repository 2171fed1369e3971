import type { Token } from '../../../2-document/tokens.ts'
import type { Modifier } from './phrases.ts'
import { w } from './words.ts'

const rows: readonly (readonly [word: string, modifier: Modifier])[] = [
  ['last', 'last'],
  ['past', 'past'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'following'],
  ['same', 'same'],
  ['that', 'that'],
  ['recent', 'recent'],
]

const table: (Modifier | undefined)[] = []
for (const [word, modifier] of rows) table[w(word)] = modifier

/** What a word like "last" does to the period behind it, undefined for all others. */
export const modifierOf = (token: Token | undefined): Modifier | undefined => token && table[token.word]
