import { expect, test } from 'vitest'
import { annotate } from '../pipeline.ts'

const read = (text: string) => annotate({ text, published: '2025-03-03', publisher: null }).attributions
const tellers = (text: string) => read(text).map((a) => [a.source?.name, text.slice(a.content.start, a.content.end)])

const told = 'Agents freed nine sailors in Tema.'

test.each([
  'The harbour master, Kofi Mensah, disclosed this on Monday.',
  'Kofi Mensah, the harbour master, made this known in a statement.',
  'Spokesperson Kofi Mensah announced this in a bulletin on Sunday.',
  'This was disclosed by the harbour master, Kofi Mensah, on Monday in Accra.',
  'This was also made known by Inspector Kofi Mensah.',
  'The disclosure was made by the harbour master, Kofi Mensah.',
  'This is contained in a statement by the spokesman, Kofi Mensah.',
])('what was told right before is theirs: %s', (telling) => {
  expect(tellers(`${told} ${telling}`)).toContainEqual(['Kofi Mensah', told])
  expect(tellers(`${told}\n\n${telling}`)).toContainEqual(['Kofi Mensah', told])
})

test.each([
  'The harbour master, Kofi Mensah, announced this week a new pier.',
  'This was disclosed on Monday.',
  'Kofi Mensah made this boat.',
  'The boat was made by Kofi Mensah.',
])('nobody has told what stands before: %s', (other) => {
  expect(tellers(`${told} ${other}`)).not.toContainEqual(['Kofi Mensah', told])
})

test('what somebody else said stays theirs, and what stands two paragraphs before is the text’s own', () => {
  const said = 'Nine sailors are free, a witness said.'
  const telling = 'The harbour master, Kofi Mensah, disclosed this on Monday.'
  expect(tellers(`${said} ${telling}`).some(([name, what]) => name === 'Kofi Mensah' && what === said)).toBe(false)
  expect(tellers(`${told}\n\nThe pier is old.\n\n${telling}`)).not.toContainEqual(['Kofi Mensah', told])
})
