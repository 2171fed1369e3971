import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** What puts no text among those on the subject, and leaves it long enough to be judged. */
const long =
  ' The road to the town runs along the river, and nobody had seen who came by at that time of the day.'.repeat(4)

const counted = (text: string): string[] =>
  claimsIn(text + long)
    .filter((c) => c.count)
    .map((c) => `${c.action} ${c.count!.text}`)

const silent = [
  'Police said some 214 cars were held up at the checkpoint; 96 have been released since.',
  'The authorities said that nineteen masks were handed over and will be returned to the islands.',
  'The authorities said 130 goats were rounded up and handed back to their owners.',
  'Workers were told that the plant will release 1,900 of them by June.',
  'Police said thieves have taken 600 hives from the orchards.',
  'The authorities kept 180 passengers on board for four hours before they were let out.',
  'The ministry said that 5,000 riders were recruited in a year.',
]

test.each(silent)('no claim on another subject | %s', (text) => expect(counted(text)).toEqual([]))

test('what reports on other subjects tell of people stays', () => {
  expect(counted('Police said sixteen dockers were arrested at the gate; six were released on bail.')).toEqual([
    'arrest sixteen',
    'release six',
  ])
  expect(counted('The authorities said nine workers died and 20 were rescued from the flooded mine.')).toEqual([
    'die nine',
    'rescue 20',
  ])
})

test('who was only checked was not held', () =>
  expect(counted('Officers checked 312 foreigners at a scam compound and detained 87.')).toEqual(['arrest 87']))
