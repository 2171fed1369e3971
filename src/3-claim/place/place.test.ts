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

test.each(['eastern Thailand', 'north-eastern Thailand', 'northeastern Thailand'])(
  'a part of a country: %s',
  (name) => {
    expect(read(`They were found in ${name}.`).map((m) => m.name)).toEqual([name])
  },
)

test('what contains a place comes nearest first', () => {
  const [site] = read('They were found at the Baofu compound in Bamban, Tarlac.')
  expect(site?.within.map((w) => w.name)).toEqual(['Bamban', 'Tarlac', 'Philippines'])
})

test.each([
  ['LUANDA — Officers searched a shop in Viana and held 46 Chinese.', 'Viana', 'AGO'],
  ['MANILA — Two Chinese were arrested at Clark on Monday.', 'Clark', 'PHL'],
  ['Belize charged two men. Belize wants a third. Belizean police say that he lives in Miami.', 'Miami', 'USA'],
  ['Police in Łódź freed 40 people.', 'Łódź', 'POL'],
  ['Police in Kochi freed 40 people in Kerala.', 'Kochi', 'IND'],
  ['Police in San José, Costa Rica, freed 40 people. Costa Rica charged two.', 'San José', 'CRI'],
  ['US officers said so. The US said that a dentist in Perth lost most.', 'Perth', 'AUS'],
  ['A gunman killed six in Florida, near Miami. Two were a couple from Colombia. Colombia mourned.', 'Florida', 'USA'],
  ['LAGOS — Nigeria held Filipinos on Victoria Island in Lagos. Nigeria charged them.', 'Victoria Island', 'NGA'],
  [
    'LAGOS — Police in Ikoyi and Lekki held 12 men at a house on Victoria Island, where they wrote to people in America.',
    'Victoria Island',
    'NGA',
  ],
  ['Police held 79 people in Roma, Lusaka.', 'Roma', 'ZMB'],
  ['Police held 79 people in Cambridge, Kampala, and let nine go.', 'Cambridge', 'UGA'],
  ['Police held 79 people in Cambridge, Massachusetts.', 'Cambridge', 'USA'],
  ['Police held 79 people in Cambridge, Kampala and Lagos.', 'Cambridge', 'GBR'],
  ['They left over the No. 2 Friendship Bridge.', 'No. 2 Friendship Bridge', 'THA'],
])('of places of one name the one that the report is near | %s', (text, name, country) =>
  expect(read(text).find((m) => m.name === name)?.country).toBe(country),
)

test('where somebody works is no place that anything happened at', () => {
  const stands = (text: string) => read(text).map((m) => m.stands)
  expect(stands('The coordinator at the Pastoral Support Center said so.')).not.toContain(true)
  expect(stands('They were found at the Pastoral Support Center.')).toEqual([true])
})

test('a block is a site where it says in which town it stands', () => {
  const names = (text: string) => read(text).map((m) => m.name)
  expect(names('Police raided a block in Lekki, Lagos.')).toEqual(['block', 'Lekki', 'Lagos'])
  expect(names('Police raided a townhouse in Bavet.')).toEqual(['townhouse', 'Bavet'])
  expect(names('A man was hurt a block away in Lagos.')).toEqual(['Lagos'])
})

test('an agency in brackets ends a dateline, where the sentence says where', () => {
  const dateline = (text: string) => read(text).map((m) => m.dateline)
  expect(dateline('Kampala, Jan 31 (AFP) Police in Jinja freed nine men.')).toEqual([true, false])
  expect(dateline('Kampala, Jan 31 (AFP) Police freed nine men.')).toEqual([false])
})

test('the name of a larger region is no place of a country that nothing else speaks for', () => {
  expect(read('Two men and a woman, from the East Midlands, came to London.').map((p) => p.name)).toEqual(['London'])
  expect(read('The mine lies in the East Midlands, Zimbabwe.').map((p) => p.name)).toContain('Midlands')
})
