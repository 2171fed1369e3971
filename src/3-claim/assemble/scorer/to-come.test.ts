import { expect, test } from 'vitest'
import { claimsIn } from '../reading.testing.ts'

const moodOf = (sentence: string): string[] =>
  claimsIn(`Soldiers freed 7,141 foreigners from scam compounds. ${sentence}`)
    .filter((c) => c.count?.low === 1439)
    .map((c) => c.modality)

test.each([
  'A spokesman said that 1,439 Chinese would follow them by bus.',
  'A spokesman said that 1,439 Chinese, the second group from that country, would follow them by bus.',
])('what a number is to do is to come: %s', (sentence) => expect(moodOf(sentence)).toEqual(['planned']))

test('what is said of them in passing is over', () =>
  expect(moodOf('Another 1,439 Chinese, who would rather stay, were freed a week later.')).toEqual(['happened']))
