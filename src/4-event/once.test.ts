import { expect, test } from 'vitest'
import { Once } from './once.ts'

test('a number comes first once in each round, however large', () => {
  const once = new Once()
  for (const round of [1, 2, 3]) {
    once.begin()
    const numbers = [0, 7, 100_000 * round, 7, 0, 100_000 * round]
    expect(numbers.map((number) => once.first(number))).toEqual([true, true, true, false, false, false])
  }
})
