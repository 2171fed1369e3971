import { expect, test } from 'vitest'
import type { Watch } from '../../../src/model/api/watches.ts'
import { inOrder, stateOf } from './state-of.ts'

const watch = (more: Partial<Watch>): Watch => ({
  id: 'w1',
  dossier: 'main',
  address: 'https://news.example/feed',
  minutes: 60,
  active: true,
  createdAt: '2024-01-01T00:00:00.000Z',
  dueAt: '2024-01-01T00:00:00.000Z',
  looking: false,
  lastAt: null,
  lastGoodAt: null,
  lastFailure: null,
  lastFailureAt: null,
  failures: 0,
  looks: 3,
  found: 1,
  changed: 0,
  ...more,
})

test('how a source does', () => {
  expect(stateOf(watch({}))).toBe('works')
  expect(stateOf(watch({ looks: 0 }))).toBe('fresh')
  expect(stateOf(watch({ failures: 2 }))).toBe('failing')
  expect(stateOf(watch({ failures: 2, looking: true }))).toBe('looking')
  expect(stateOf(watch({ failures: 2, active: false }))).toBe('off')
})

test('what fails comes first, what is off last', () => {
  const given = [
    watch({ id: 'off', active: false }),
    watch({ id: 'a' }),
    watch({ id: 'bad', failures: 1 }),
    watch({ id: 'b' }),
  ]
  expect(inOrder(given).map(({ id }) => id)).toEqual(['bad', 'a', 'b', 'off'])
})
