import { describe, expect, test } from 'vitest'
import { tokenise } from '../../2-document/tokens.ts'
import { examples } from './en/examples.ts'
import { place } from './index.ts'

const read = (text: string) => place.run({ text, tokens: tokenise(text).tokens })

describe.each(Object.entries(examples))('%s', (_, { examples: shown, rejects }) => {
  for (const { text, gives } of shown)
    test(text, () => expect(read(text)).toMatchObject(gives.map((g) => ({ stands: true, ...g }))))
  for (const text of rejects) test(`nothing in: ${text}`, () => expect(read(text)).toEqual([]))
})

test('spans cut out the names as written', () => {
  const text = 'Raids in O’Smach and Kandal’s Koh Thom district, then Cafés in Orléans, France.'
  const found = read(text)
  expect(found.length).toBeGreaterThan(2)
  for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.name)
})
