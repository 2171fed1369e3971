import { expect, test } from 'vitest'
import { claimOf } from '../lib/testing.ts'
import { footnotesOf } from './footnotes.ts'

test('each report has one number, in the order of the page', () => {
  const claims = [claimOf('1', { document: 'b' }), claimOf('2', { document: 'a' }), claimOf('3', { document: 'b' })]
  expect(footnotesOf(claims).map(({ document, number }) => [document, number])).toEqual([
    ['b', 1],
    ['a', 2],
  ])
})
