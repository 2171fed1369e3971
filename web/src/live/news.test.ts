import { expect, test } from 'vitest'
import { newsOf } from './news.ts'

const state = { mark: 'a', documents: 3, claims: 9, events: 2 }

test('the same mark is no news', () => {
  expect(newsOf(state, state)).toBeNull()
})

test('what came is counted; what only changed, or went, is said to be something', () => {
  expect(newsOf(state, { ...state, mark: 'b', documents: 5, events: 3 })).toEqual({
    documents: 2,
    events: 1,
    other: false,
  })
  expect(newsOf(state, { ...state, mark: 'c', documents: 2 })).toEqual({ documents: 0, events: 0, other: true })
})
