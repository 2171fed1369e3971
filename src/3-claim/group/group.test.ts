import { describe, expect, test } from 'vitest'
import { tokenise } from '../../2-document/tokens.ts'
import { quantity } from '../quantity/index.ts'
import { rows } from './en/examples.ts'
import { group } from './index.ts'

const read = (text: string) => {
  const { tokens } = tokenise(text)
  const quantities = quantity.run({ text, tokens })
  return { tokens, quantities, groups: group.run({ tokens, quantities }) }
}

for (const { name, examples, rejects } of rows)
  describe(name, () => {
    for (const { text, gives, head, size } of examples)
      test(text, () => {
        const { tokens, quantities, groups } = read(text)
        expect(groups).toHaveLength(1)
        const [g] = groups
        expect(g).toMatchObject(gives)
        if (head !== undefined) expect(tokens[g!.head]!.text).toBe(head)
        const q = g!.quantity === null ? null : quantities[g!.quantity]!
        expect(q ? (q.low ?? q.high) : null).toBe(size ?? null)
      })
    for (const text of rejects) test(`rejects: ${text}`, () => expect(read(text).groups).toEqual([]))
  })

describe('whole sentences', () => {
  test('each group of a list has its own count', () => {
    const { groups, quantities } = read('Police held 11 Chinese, five Zimbabweans, two Namibians and a Lao woman.')
    expect(
      groups.map((g) => [g.nationalities[0], g.quantity === null ? null : quantities[g.quantity]!.low, g.one]),
    ).toEqual([
      ['CHN', 11, false],
      ['ZWE', 5, false],
      ['NAM', 2, false],
      ['LAO', null, true],
    ])
  })

  test('a part and a repeated number know their group', () => {
    const { groups } = read('At least 270 Indonesians, 45 of them women, were held. All 270 will fly home.')
    expect(groups.map((g) => g.of)).toEqual([null, 0, 0])
  })

  test('a noun and the verb of its sentence are no words for people', () => {
    const { groups } = read('The organisation recruited women. The rescued women went home.')
    expect(groups.map((g) => g.refers)).toEqual(['new', 'back'])
  })

  test('nationality of a body is not that of a group', () => {
    const { groups } = read('Thai and Cambodian police have freed 215 foreigners.')
    expect(groups.map((g) => g.nationalities)).toEqual([[]])
  })
})
