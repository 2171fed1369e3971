import { expect, test } from 'vitest'
import { annotatedUnder } from '../../bench/annotated.ts'
import { MentionStore } from './mention-store.ts'
import { mentionsOf } from './report.ts'

const mentions = annotatedUnder('bench/gold/dev/tune').flatMap((each) =>
  mentionsOf(
    each.claims.map((claim) => ({ ...claim, document: each.id })),
    each,
  ),
)

test('mentions come out of the store as they went in', () => {
  const store = new MentionStore()
  const numbers = mentions.map((mention) => store.add(mention))
  expect(mentions.length).toBeGreaterThan(100)
  for (const [index, number] of numbers.entries()) {
    expect(store.get(number)).toEqual(mentions[index])
    expect(store.claimsOf(number)).toEqual(mentions[index]!.claims)
    expect(store.numberOf(mentions[index]!.key)).toBe(number)
  }
})

test('what was taken out is not found, what else its report tells is', () => {
  const store = new MentionStore()
  const [first] = mentions
  const own = mentions.filter(({ document }) => document === first!.document)
  const numbers = own.map((mention) => store.add(mention))
  store.remove(numbers[0]!)
  expect(store.numberOf(first!.key)).toBeUndefined()
  const report = store.reportNamed(first!.document)
  expect(report === undefined ? [] : store.mentionsOf(report).sort()).toEqual(numbers.slice(1))
})
