import type { Draft } from './draft.ts'

/** Words that several currencies share, and what they mean in a country; elsewhere the quantity layer's own choice stands. */
const shared: readonly (readonly [word: string, Readonly<Record<string, string>>])[] = [
  ['peso', { MEX: 'MXN', COL: 'COP', ARG: 'ARS', CHL: 'CLP', URY: 'UYU', DOM: 'DOP' }],
  ['rupee', { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR' }],
  ['Rs', { PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR' }],
  ['shilling', { UGA: 'UGX', TZA: 'TZS', SOM: 'SOS' }],
  ['dinar', { SRB: 'RSD', BHR: 'BHD', JOR: 'JOD', IRQ: 'IQD', TUN: 'TND', DZA: 'DZD', MKD: 'MKD' }],
  ['riyal', { QAT: 'QAR', YEM: 'YER' }],
  ['dirham', { MAR: 'MAD' }],
  ['pound', { EGY: 'EGP', LBN: 'LBP', SYR: 'SYP', SDN: 'SDG' }],
  ['krone', { DNK: 'DKK', SWE: 'SEK' }],
  ['franc', { COD: 'CDF', RWA: 'RWF', BDI: 'BIF', CMR: 'XAF', GAB: 'XAF', SEN: 'XOF', CIV: 'XOF' }],
  ['kwacha', { MWI: 'MWK' }],
  ['K', { PNG: 'PGK' }],
  ['R', { BRA: 'BRL' }],
]

/** Pesos in Mexico are no Philippine pesos: the money of a claim in the currency of its place, or else of the report. */
export const localMoney = (drafts: readonly Draft[], country: string | null): void => {
  for (const d of drafts) {
    const { count } = d
    if (count?.unit.length !== 3) continue
    const here = d.places[0]?.country ?? country
    if (!here) continue
    const row = shared.find(([word]) => says(count.text, word))
    const unit = row?.[1][here]
    if (unit && count.unit !== 'USD') d.count = { ...count, unit }
  }
}

/** A sign stands before its figure, a word anywhere. */
const says = (text: string, word: string): boolean =>
  word.length < 3 ? text.startsWith(word) && !isLetter(text.charCodeAt(word.length)) : text.includes(word)

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
