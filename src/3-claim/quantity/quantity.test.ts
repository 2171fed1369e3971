import { describe, expect, test } from 'vitest'
import { tokenise } from '../../2-document/tokens.ts'
import { rows } from './en/examples.ts'
import { quantity } from './index.ts'

const read = (text: string) => {
  const { tokens } = tokenise(text)
  return { tokens, found: quantity.run({ text, tokens }) }
}
const countable = (text: string) => read(text).found.filter((q) => q.sort !== 'not-a-count')

for (const { name, examples, rejects } of rows)
  describe(name, () => {
    for (const { text, gives, counts } of examples)
      test(text, () => {
        const found = countable(text)
        expect(found).toHaveLength(1)
        expect(found[0]).toMatchObject(gives)
        if (counts !== undefined) expect(read(text).tokens[found[0]!.head ?? -1]?.text ?? null).toBe(counts)
      })
    for (const text of rejects) test(`rejects: ${text}`, () => expect(countable(text)).toEqual([]))
  })

describe('whole sentences', () => {
  test('counts in a list that add up to one before them are its parts', () => {
    const found = countable(
      'They freed 215 foreigners: 109 Thais, 54 of them women, 50 Pakistanis, 48 Indians and 8 others.',
    )
    expect(found.map((q) => [q.low, q.partitive])).toEqual([
      [215, false],
      [109, true],
      [54, true],
      [50, true],
      [48, true],
      [8, true],
    ])
  })

  test('by how much and to what are two numbers', () => {
    const found = countable('The deficit increased by $43.6 billion to $419.2 billion.')
    expect(found.map((q) => [q.low, q.high])).toEqual([
      [43.6e9, 43.6e9],
      [419.2e9, 419.2e9],
    ])
  })

  test('counts that do not add up stay whole', () => {
    const found = countable('They freed 215 foreigners, then 12 Thais and 14 Indians.')
    expect(found.map((q) => q.partitive)).toEqual([false, false, false])
  })

  test('all but the whole in "Of the 21"', () => {
    const found = countable('Of the 21 accused, two were freed, five were jailed and nine were fined.')
    expect(found.map((q) => [q.low, q.partitive])).toEqual([
      [21, false],
      [2, true],
      [5, true],
      [9, true],
    ])
  })

  test('a sum told again in brackets has the same hedge', () => {
    const found = countable('It took more than 29 billion yuan ($4 billion).')
    expect(found.map((q) => [q.low, q.high, q.unit])).toEqual([
      [29000000001, null, 'CNY'],
      [4000000001, null, 'USD'],
    ])
  })

  test('what is taken over is no sum, and over a sum no taking over', () => {
    expect(countable('The scam took over $8 million.').map((q) => q.qualifier)).toEqual(['atLeast'])
    expect(countable('The gang took over 300 accounts.').map((q) => q.qualifier)).toEqual(['exact'])
  })

  test('a year before one raid counts none', () => {
    expect(countable('They were held over the 2023 raid.')).toEqual([])
    expect(countable('They were held after a 2023 raid.')).toEqual([])
    expect(countable('Three deaths are told of in its 2025 report.').map((q) => q.low)).toEqual([3])
    expect(countable('They hid their 2025 phones.').map((q) => q.low)).toEqual([2025])
    expect(countable('They seized 2023 phones.').map((q) => q.low)).toEqual([2023])
  })

  test('a number within the name of a village counts nothing', () => {
    expect(countable('They were held in Damnak 3 village.')).toEqual([])
    expect(countable('They searched 3 villages.').map((q) => q.low)).toEqual([3])
    expect(countable('In Bavet 3 village chiefs were held.').map((q) => q.low)).toEqual([3])
  })

  test('a difference is told from a state', () => {
    expect(countable('Arrests rose 8% to 300.').map((q) => [q.low, q.change])).toEqual([
      [8, 'up'],
      [300, null],
    ])
    expect(countable('It rose from 200 to 300.').map((q) => [q.low, q.high])).toEqual([
      [200, 200],
      [300, 300],
    ])
  })

  test('spans hold the hedge and lie in the text', () => {
    const text = 'Officials said more than 29 billion yuan was lost.'
    const [q] = countable(text)
    expect(text.slice(q!.start, q!.end)).toBe('more than 29 billion yuan')
    expect(q!.wording).toBe('29 billion yuan')
  })
})
