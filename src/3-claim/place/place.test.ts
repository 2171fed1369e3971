import { describe, expect, test } from 'vitest'
import { tokenise } from '../../2-document/tokens.ts'
import { examples } from './en/examples.ts'
import { place } from './index.ts'

const read = (text: string) => place.run({ text, title: null, tokens: tokenise(text).tokens })

describe.each(Object.entries(examples))('%s', (name, { rule, examples: shown, rejects }) => {
  for (const { text, gives } of shown)
    test(text, () => {
      const found = read(text)
      expect(found).toMatchObject(gives.map((g) => ({ stands: true, ...g })))
      if (rule) expect(found[0]?.rule).toBe(name)
    })
  for (const text of rejects) test(`nothing in: ${text}`, () => expect(read(text)).toEqual([]))
})

test('spans cut out the names as written', () => {
  const text = 'Raids in O’Smach and Kandal’s Koh Thom district, then cafés in Orléans, France.'
  const found = read(text)
  expect(found.map((m) => m.name)).toEqual(['O’Smach', 'Kandal', 'Koh Thom', 'Orléans', 'France'])
  for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.name)
})

test('what contains a place comes nearest first', () => {
  const [site] = read('They were found at the Baofu compound in Bamban, Tarlac.')
  expect(site?.within.map((w) => w.name)).toEqual(['Bamban', 'Tarlac', 'Philippines'])
})
