import { expect, test } from 'vitest'
import { Bytes } from './bytes.ts'

const numbers = [null, 0, 1, 127, 128, 16_383, 2 ** 31, 2 ** 47, 2 ** 48, -1, 0.5, 1e300]
const texts = ['', 'plain', 'Phnom Penh ភ្នំពេញ', 'x'.repeat(70_000)]

test('what is written is read, over many pages', () => {
  const bytes = new Bytes()
  const write = (round: number): number => {
    bytes.whole(round)
    bytes.list(numbers, (number) => bytes.number(number))
    bytes.list(texts, (text) => bytes.text(text))
    return bytes.finish()
  }
  const records = Array.from({ length: 50 }, (_, round) => write(round))
  for (const [round, record] of records.entries()) {
    const from = bytes.from(record)
    expect(from.whole()).toBe(round)
    expect(from.list(() => from.number())).toEqual(numbers)
    expect(from.list(() => from.text())).toEqual(texts)
  }
})

test('a record larger than a page has one of its own', () => {
  const bytes = new Bytes()
  bytes.text('before')
  const before = bytes.finish()
  bytes.text('y'.repeat(3_000_000))
  const large = bytes.finish()
  bytes.text('after')
  const after = bytes.finish()
  expect([before, after].map((record) => bytes.from(record).text())).toEqual(['before', 'after'])
  expect(bytes.from(large).text().length).toBe(3_000_000)
})
