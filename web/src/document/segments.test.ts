import { expect, test } from 'vitest'
import { inReadingOrder, nextChosen, segment } from './segments.ts'

const text = 'Police arrested 34 people, six of them women.\n\nThe rest fled. 😀 Two came back.'
const mark = (id: string, quote: string, spans = {}) => {
  const start = text.indexOf(quote)
  return { id, at: { start, end: start + quote.length }, spans }
}
const whole = mark('whole', 'Police arrested 34 people, six of them women.', { count: [{ start: 16, end: 18 }] })
const part = mark('part', 'six of them women')
const back = mark('back', 'Two came back.')

test('the pieces put together are the text of each paragraph', () => {
  const paragraphs = segment(text, [whole, part, back], 'whole')
  expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(text.split('\n\n'))
})

test('overlapping claims share pieces', () => {
  const [first] = segment(text, [part, whole], null)
  expect(first?.pieces.map((piece) => [piece.text, piece.claims])).toEqual([
    ['Police arrested 34 people, ', ['whole']],
    ['six of them women', ['whole', 'part']],
    ['.', ['whole']],
  ])
  expect(first?.pieces.map((piece) => [piece.begins, piece.ends])).toEqual([
    [['whole'], []],
    [['part'], ['part']],
    [[], ['whole']],
  ])
})

test('offsets are UTF-16 units, as in the claims', () => {
  const [, second] = segment(text, [back], null)
  expect(second?.pieces.at(-1)?.text).toBe('Two came back.')
})

test('the fields of the chosen claim are pieces of their own', () => {
  const fields = (chosen: string | null) =>
    segment(text, [whole, part], chosen)[0]?.pieces.flatMap((piece) => piece.field ?? [])
  expect(fields('whole')).toEqual(['count'])
  expect(fields('part')).toEqual([])
})

test('a claim that runs over a paragraph break is marked in both', () => {
  const start = text.indexOf('women.')
  const long = { id: 'long', at: { start, end: text.indexOf('fled') }, spans: {} }
  const [first, second] = segment(text, [long], null)
  expect(first?.pieces.at(-1)?.claims).toEqual(['long'])
  expect(second?.pieces[0]?.claims).toEqual(['long'])
  expect(second?.pieces[0]?.begins).toEqual([])
})

test('a span outside the text is not drawn', () => {
  expect(segment('short', [{ id: 'x', at: { start: 2, end: 99 }, spans: {} }], null)[0]?.pieces).toHaveLength(1)
})

test('a click goes round the claims that cover a sentence', () => {
  expect(nextChosen(['a', 'b'], null)).toBe('a')
  expect(nextChosen(['a', 'b'], 'a')).toBe('b')
  expect(nextChosen(['a', 'b'], 'b')).toBe('a')
  expect(nextChosen([], 'b')).toBeNull()
})

test('reading order', () =>
  expect(inReadingOrder([back, part, whole]).map(({ id }) => id)).toEqual(['whole', 'part', 'back']))
