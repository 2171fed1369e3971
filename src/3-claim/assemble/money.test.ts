import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const unitsIn = (text: string): (string | undefined)[] =>
  claimsIn(text)
    .filter((c) => c.action === 'seize')
    .map((c) => c.count?.unit)

test('money is in the currency of the place', () => {
  expect(unitsIn('Detectives in Lilongwe seized about K47 million from a scam compound.')).toEqual(['MWK'])
  expect(unitsIn('Police in Yangon seized about K47 million from a scam compound.')).toEqual(['MMK'])
  expect(unitsIn('Police in Conakry seized 300 million francs from a scam centre.')).toEqual(['GNF'])
})

test('an embassy abroad counts in the money of home', () => {
  const text = 'The embassy in Phnom Penh said that 39 Pakistanis were freed from a scam compound.'
  expect(unitsIn(`${text} The Federal Investigation Agency seized Rs 6.5 million from the agents.`)).toEqual(['PKR'])
})

test('money of many countries', () => {
  const seized = (sum: string) => unitsIn(`Police seized ${sum} from the scam gang.`)
  expect(seized('9.4 million vatu')).toEqual(['VUV'])
  expect(seized('21 million kwanzas')).toEqual(['AOA'])
  expect(seized('40 million CFA francs')).toEqual(['XOF'])
  expect(seized('6.2 million drams')).toEqual(['AMD'])
  expect(seized('MK 3 million')).toEqual(['MWK'])
})

test('a sum told in brackets in another currency is the same sum', () => {
  const sums = (text: string) => claimsIn(text).map(({ count }) => count?.text)
  expect(sums('Police seized over 100,000 marks ($55,000) from the scam gang in Bosnia.')).not.toContain('$55,000')
  expect(sums('Police seized 40 phones and $55,000 from the scam gang in Bosnia.')).toContain('$55,000')
})
