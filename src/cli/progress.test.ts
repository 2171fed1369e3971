import { expect, test } from 'vitest'
import { timeLeft } from './progress.ts'

test.each([
  [1, 2, 1000, 'about 1 second left'],
  [100, 200, 60_000, 'about 60 seconds left'],
  [100, 400, 100_000, 'about 5 minutes left'],
  [10, 1000, 1_000_000, 'about 28 hours left'],
  [0, 10, 500, ''],
  [10, 10, 500, ''],
])('what is left of %i of %i', (done, total, elapsed, said) => expect(timeLeft(done, total, elapsed)).toBe(said))
