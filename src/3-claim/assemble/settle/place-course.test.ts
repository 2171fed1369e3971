import { describe, expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { ownTimeOf, ownTimes, takenShareOf, takenShares } from './place-course.ts'

const draft = (start: string | null, end: string | null): Draft =>
  ({ time: { start, end, text: '' }, inferred: new Set() }) as unknown as Draft

describe('the time that the own sentence gives', () => {
  test.each([
    ['2025-02-22', '2025-02-22', 'day'],
    ['2025-02-17', '2025-02-23', 'days'],
    ['2025-01-01', '2025-06-30', 'long'],
    [null, '2025-06-30', 'open'],
    ['2025-02-05', null, 'open'],
  ] as const)('%s to %s is %s', (start, end, name) => expect(ownTimes[ownTimeOf(draft(start, end))]).toBe(name))
  test('one that was taken over is none', () =>
    expect(ownTimes[ownTimeOf({ ...draft('2025-02-22', '2025-02-22'), inferred: new Set(['time']) })]).toBe('none'))
})

test.each([
  [0, 0, 'start'],
  [0, 3, 'none'],
  [1, 3, 'some'],
  [1, 2, 'half'],
  [2, 3, 'half'],
  [3, 4, 'most'],
  [3, 3, 'all'],
] as const)('%i of %i claims before: %s', (taken, all, name) =>
  expect(takenShares[takenShareOf(taken, all)]).toBe(name),
)
