import { expect, test } from 'vitest'
import { tokenise } from '../2-document/tokens.ts'
import { listedWords } from '../2-document/vocabulary.ts'
import './index.ts'
import { findAt, lexicon, wordSet } from './lexicon.ts'

/** Whether a text can hold the word as one token: at its end, in front of a number, in capitals. */
const isFound = (word: string): boolean =>
  [`in ${word} came`, `came ${word} 5`, `came ${word}5`, `came ${word.toUpperCase()} came`].some((text) =>
    tokenise(text).tokens.some(({ lower }) => lower === word),
  )

test('every word of every list comes as one token: another is never found', () => {
  expect(listedWords().filter((word) => !isFound(word))).toEqual([])
})

test('a phrase is found whether the tokeniser leaves its hyphens or not', () => {
  const list = lexicon([
    ['vice-chair', 'whole'],
    ['tip-off', 'cut'],
  ])
  const found = (text: string) => {
    const { tokens } = tokenise(text)
    return tokens.map((_, i) => findAt(list, tokens, i)?.value).find(Boolean)
  }
  expect(found('The vice-chair spoke.')).toBe('whole')
  expect(found('The tip-off came.')).toBe('cut')
  expect(found('The tip came off.')).toBeUndefined()
})

test('a set holds single words', () => {
  const { tokens } = tokenise('A tip-off came.')
  expect(tokens.filter((t) => wordSet('tip off').has(t)).map((t) => t.text)).toEqual(['tip', 'off'])
})
