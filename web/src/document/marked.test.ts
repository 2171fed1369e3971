import { expect, test } from 'vitest'
import { sentencesOf, trimmed } from './marked.ts'

test('white space at the ends of a marked stretch is left out', () => {
  expect(trimmed('  a raid \n', { start: 0, end: 10 })).toEqual({ start: 2, end: 8 })
  expect(trimmed('a  b', { start: 1, end: 3 })).toBeNull()
})

test('sentences keep their place in the text, over paragraphs too', () => {
  const text = 'Police arrested 57 people. They freed 12.\n\nNobody was hurt.'
  expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Police arrested 57 people.',
    'They freed 12.',
    'Nobody was hurt.',
  ])
})
