import { expect, test } from 'vitest'
import { plain, tellingWords } from './words.ts'

test('letters and digits only, in lower case, without marks', () => {
  const told: [string, string][] = [
    ["The Ministry's “K99” compound – 2,198 people", 'the ministry k99 compound 2 198 people'],
    ['the minister’s Tbong Khmum', 'the minister tbong khmum'],
    ["O'Smach\nO’Smach", 'osmach osmach'],
    ['Đồng Nai, São Paulo', 'đong nai sao paulo'],
    ['½ of them…', '1 2 of them'],
    [' ', ''],
  ]
  for (const [text, bare] of told) expect(plain(text)).toBe(bare)
})

test('a text that has no other letters than English is made plain as any other is', () => {
  const words = "It's the Officers' 3rd “raid” (O’Smach) – 1,200-odd held; 40% freed.".split(' ')
  for (const word of words) expect(plain(`${word} é`)).toBe(`${plain(word)} e`.trim())
})

test('what names shorten is written out, so that two reports name one body', () => {
  expect(tellingWords('UN human rights office')).toEqual(tellingWords('United Nations human rights office'))
  expect(tellingWords('U.S. Treasury')).not.toEqual(tellingWords('UN Treasury'))
  expect(tellingWords("UK's embassy")).toEqual(tellingWords('United Kingdom embassy'))
  expect(tellingWords('Mt. Vernon')).toEqual(['mount', 'vernon'])
})
