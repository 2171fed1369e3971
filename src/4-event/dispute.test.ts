import { expect, test } from 'vitest'
import type { SourcedClaim } from '../model/event.ts'
import { disputesOf } from './dispute.ts'
import { report, type Told } from './testing.ts'

const both = (one: number, other: number): Told[] =>
  [one, other].map((n) => ({
    says: `The UN spoke of ${one} in Cambodia and of ${other} in Myanmar.`,
    action: 'hold',
    n,
    by: 'United Nations/un',
  }))
const again = (n: number): Told => ({ says: `The ${n} are a guess, he thinks.`, action: 'hold', n, by: 'UN office/un' })
const asked: Told = { says: 'Chhay Kim Khoeun asked where that came from.', action: 'dispute', by: 'Chhay Kim Khoeun' }

/** The numbers that the disputes of a report turn against. */
const disputed = (told: readonly Told[]): (number | null | undefined)[] => {
  const { id, claims } = report('a', '2023-12-13', told)
  const sourced = claims.map((claim): SourcedClaim => ({ ...claim, document: id }))
  return disputesOf(sourced).flatMap(({ of }) => of.map((ref) => sourced.find((claim) => claim.id === ref)?.count?.low))
}

test.each([
  [100_000, 120_000],
  [3000, 5000],
  [70, 90],
  [41, 12],
])('of two numbers of a sentence the one that the report tells again is disputed: %i, %i', (one, other) => {
  expect(disputed([again(one), ...both(one, other), asked])).toEqual([one])
  expect(disputed([again(other), ...both(one, other), asked])).toEqual([other])
})

test('of two numbers that are told once it is about one of them', () =>
  expect(disputed([...both(70, 90), asked])).toHaveLength(1))
