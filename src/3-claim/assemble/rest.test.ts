import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const told = (text: string) =>
  claimsIn(text).map(({ action, count, partOf }) => `${action} ${count?.text ?? '-'}${partOf ? ' part' : ''}`)

test.each([
  ['Twelve of them were freed. The rest were charged on Monday.', ['release Twelve part', 'charge - part']],
  ['Twelve of them were freed, and the rest were charged on Monday.', ['release Twelve part', 'charge - part']],
  ['Twelve were charged; the others were released.', ['charge Twelve', 'release - part']],
  ['He was taken to a room where the others were beaten.', []],
  ['A woman said that the rest were charged.', []],
])('what becomes of the rest of those counted: %s', (text, claims) => {
  const first = 'Police arrested 41 people at the scam compound on Friday.'
  expect(told(`${first} ${text}`)).toEqual(['arrest 41', ...claims])
})
