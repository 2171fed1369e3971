import type { Draft } from './draft.ts'

/** The two CFA francs, by the country that pays in them. */
const francs: Readonly<Record<string, string>> = {
  ...Object.fromEntries('CMR GAB TCD CAF COG GNQ'.split(' ').map((c) => [c, 'XAF'])),
  ...Object.fromEntries('SEN CIV BEN BFA MLI NER TGO GNB'.split(' ').map((c) => [c, 'XOF'])),
}

/** Words that several currencies share, and what they mean in a country; elsewhere the quantity layer's own choice stands. */
const shared: readonly (readonly [word: string, Readonly<Record<string, string>>])[] = [
  ['peso', { PHL: 'PHP', MEX: 'MXN', COL: 'COP', ARG: 'ARS', CHL: 'CLP', URY: 'UYU', DOM: 'DOP', CUB: 'CUP' }],
  ['rupee', { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR' }],
  ['Rs', { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR' }],
  ['Shs', { KEN: 'KES', UGA: 'UGX', TZA: 'TZS', SOM: 'SOS' }],
  ['shs', { KEN: 'KES', UGA: 'UGX', TZA: 'TZS', SOM: 'SOS' }],
  ['Sh', { KEN: 'KES', UGA: 'UGX', TZA: 'TZS', SOM: 'SOS' }],
  ['shilling', { KEN: 'KES', UGA: 'UGX', TZA: 'TZS', SOM: 'SOS' }],
  [
    'dinar',
    { KWT: 'KWD', SRB: 'RSD', BHR: 'BHD', JOR: 'JOD', IRQ: 'IQD', TUN: 'TND', DZA: 'DZD', MKD: 'MKD', LBY: 'LYD' },
  ],
  ['riyal', { SAU: 'SAR', QAT: 'QAR', YEM: 'YER', OMN: 'OMR' }],
  ['rial', { IRN: 'IRR', YEM: 'YER', OMN: 'OMR' }],
  ['dirham', { ARE: 'AED', MAR: 'MAD' }],
  ['pound', { GBR: 'GBP', EGY: 'EGP', LBN: 'LBP', SYR: 'SYP', SDN: 'SDG', SSD: 'SSP' }],
  ['krone', { DNK: 'DKK', NOR: 'NOK' }],
  ['kronor', { SWE: 'SEK' }],
  ['franc', { CHE: 'CHF', COD: 'CDF', RWA: 'RWF', BDI: 'BIF', DJI: 'DJF', COM: 'KMF', GIN: 'GNF', ...francs }],
  ['CFA', francs],
  ['kwacha', { ZMB: 'ZMW', MWI: 'MWK' }],
  ['manat', { AZE: 'AZN', TKM: 'TMT' }],
  ['som', { KGZ: 'KGS', UZB: 'UZS' }],
  ['lei', { ROU: 'RON', MDA: 'MDL' }],
  ['¥', { CHN: 'CNY', JPN: 'JPY' }],
  ['K', { MMR: 'MMK', PNG: 'PGK', ZMB: 'ZMW', MWI: 'MWK' }],
  ['R', { ZAF: 'ZAR', BRA: 'BRL' }],
]

/**
 * Pesos in Mexico are no Philippine pesos: the money of a claim in the currency of its place, or else of the report, or else
 * of the one country told of whose money is called so: an embassy abroad counts in the rupees of home.
 */
export const localMoney = (drafts: readonly Draft[], country: string | null): void => {
  for (const d of drafts) {
    const { count } = d
    if (count?.unit.length !== 3 || count.unit === 'USD') continue
    const units = shared.find(([word]) => says(count.text, word))?.[1]
    if (!units) continue
    const unit = units[d.places[0]?.country ?? country ?? ''] ?? units[country ?? ''] ?? onlyOne(units, drafts)
    if (unit) d.count = { ...count, unit }
  }
}

/** The money of the one nation told of that has money of that name; null with none or two. */
const onlyOne = (units: Readonly<Record<string, string>>, drafts: readonly Draft[]): string | null => {
  const found = new Set(drafts.flatMap((d) => d.nationalities).flatMap((n) => units[n] ?? []))
  return found.size === 1 ? [...found][0]! : null
}

/** A word stands anywhere; a sign before its figure, first or behind a hedge ("about K47 million"). */
const says = (text: string, word: string): boolean => {
  if (word.length > 2) return text.includes(word)
  const at = text.startsWith(word) ? 0 : text.indexOf(` ${word}`) + 1
  return text.startsWith(word, at) && !isLetter(text.charCodeAt(at + word.length))
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
