import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const partsIn = (text: string): string[] =>
  claimsIn(text)
    .filter((c) => c.partOf)
    .map((c) => `${c.action} ${c.count?.low}`)

test('those told of one by one who add up to a whole are parts of it', () => {
  expect(
    partsIn(
      'Police arrested 158 scam suspects in Kampot. Officers arrested 100 at a hotel on Friday. On Sunday police arrested 58 at a villa.',
    ),
  ).toEqual(['arrest 100', 'arrest 58'])
  expect(
    partsIn(
      'Officers arrested 100 scam suspects at a hotel on Friday. On Sunday police arrested 58 at a villa. In all, 158 were arrested.',
    ),
  ).toEqual(['arrest 100', 'arrest 58'])
})

test('two of whom other things are told are parts where they are all of those told of before', () => {
  expect(
    partsIn(
      'Police freed twenty trafficked Kenyans in Bavet. Eleven were sent to a shelter, while nine were jailed and then expelled for overstay.',
    ),
  ).toEqual(expect.arrayContaining(['deport 9']))
})

test('who is counted beside a part of them is a part as well', () => {
  expect(
    partsIn('Police counted 28 trafficking victims. Nine of the victims have been rescued and six fled by themselves.'),
  ).toEqual(['rescue 9', 'escape 6'])
})

test('numbers that add up to nothing are no parts', () => {
  expect(
    partsIn(
      'Police arrested 158 scam suspects in Kampot. Officers arrested 100 at a hotel in Bavet. On Sunday police arrested 59 in Takeo.',
    ),
  ).toEqual([])
})
