import { expect, test } from 'vitest'
import type { ReviewView } from '../../../src/model/review.ts'
import { headOf } from './review-words.ts'

const claim = {
  document: 'd',
  claim: 'c',
  action: 'arrest',
  start: 0,
  end: 9,
  quote: 'Of these, 90 were Thai and 60 Lao.',
} as const
const review = { by: 'A. Reviewer', kind: 'reject', madeAt: '2024-03-12T10:20:30.000Z' } as const

const said = (...claims: ReviewView['claims']) => headOf({ ...review, claims } as ReviewView).replace(/, \d.*$/, '')

test('of several claims of a sentence the one that was decided on is told by its number', () => {
  expect(said({ ...claim, counted: '60' })).toBe('A. Reviewer rejected it (Arrests, “60”)')
  expect(said({ ...claim, counted: null })).toBe('A. Reviewer rejected it')
  expect(said({ ...claim, counted: '60' }, { ...claim, counted: '90' })).toBe('A. Reviewer rejected it')
})
