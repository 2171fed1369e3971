// Makes src/3-claim/group/data/nationalities.ts from i18n-nationality and i18n-iso-countries (both MIT, see NOTICE) and the
// additions below: plurals, irregular and newer forms, and how people from a place are called in the region's papers.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const english = (name) => JSON.parse(readFileSync(require.resolve(`${name}/langs/en.json`), 'utf8'))
const { nationalities } = english('i18n-nationality')
const { countries } = english('i18n-iso-countries')
const codes = require('i18n-iso-countries/codes.json')
const alpha3 = Object.fromEntries(codes.map(([two, three]) => [two, three]))
alpha3.XK = 'XKX'

/** Source entries that are a country's name or wrong, and those that other words mean more often. */
const left = new Set(
  'AG BM BV IO CX CC CK DM DJ FK FO GF PF TF GI GL GP GU HM VA KY MQ YT MS NC NU NF MP PS PN PR RE SH PM VC GS SJ TK TM TC UM VG VI WF EH AX BQ CW GG JE BL MF SX XK PG NZ SS MO HK BA CG CD TT KP KR AE'.split(
    ' ',
  ),
)

/** Words for people and adjectives; a word ending in "*" has no plural of its own. */
const added = {
  AE: 'Emirati',
  AF: 'Afghan|Afghani*',
  AG: 'Antiguan',
  AR: 'Argentine|Argentinian',
  BA: 'Bosnian|Herzegovinian',
  BD: 'Bangladeshi',
  BH: 'Bahraini',
  BW: 'Motswana*|Botswanan',
  BY: 'Belarusian|Byelorussian',
  CD: 'Congolese*',
  CH: 'Swiss*',
  CI: 'Ivorian|Ivoirian',
  CN: 'Chinese*|mainland Chinese*|mainlander|Mainlander',
  CZ: 'Czech',
  DE: 'German',
  DJ: 'Djiboutian',
  DK: 'Danish*|Dane',
  DM: 'Dominican',
  DO: 'Dominican',
  EC: 'Ecuadorian',
  ES: 'Spanish*|Spaniard',
  ET: 'Ethiopian',
  FI: 'Finnish*|Finn',
  FR: 'French*|Frenchman*|Frenchmen*|Frenchwoman*',
  GB: 'British*|Briton|UK national|Englishman*|Englishmen*|Scottish*|Welsh*|Scot|English*',
  GR: 'Greek',
  HK: 'Hongkonger|Hong Konger|Hong Kongese*|Hongkongese*',
  ID: 'Indonesian|WNI*',
  IE: 'Irish*|Irishman*|Irishmen*',
  IL: 'Israeli',
  IN: 'Indian',
  IQ: 'Iraqi',
  JP: 'Japanese*',
  KG: 'Kyrgyz*|Kyrgyzstani',
  KP: 'North Korean',
  KR: 'South Korean|Korean',
  KW: 'Kuwaiti',
  KZ: 'Kazakh|Kazakhstani',
  LA: 'Lao*|Laotian',
  LS: 'Basotho*|Lesothan',
  MG: 'Malagasy*|Madagascan',
  MM: 'Burmese*|Myanmarese*|Myanma*|Burman',
  MO: 'Macanese*',
  MV: 'Maldivian',
  MX: 'Mexican',
  MY: 'Malaysian',
  NE: 'Nigerien',
  NL: 'Dutch*|Dutchman*|Dutchmen*|Netherlander',
  NO: 'Norwegian',
  NP: 'Nepali|Nepalese*',
  NZ: 'New Zealander|Kiwi',
  RW: 'Rwandese*',
  KM: 'Comorian',
  HR: 'Croat',
  GQ: 'Equatoguinean',
  OM: 'Omani',
  PG: 'Papua New Guinean',
  PH: 'Filipino|Filipina|Philippine*|Pinoy|OFW|kababayan|Kababayan',
  PK: 'Pakistani',
  PL: 'Polish*|Pole',
  PS: 'Palestinian',
  PT: 'Portuguese*',
  QA: 'Qatari',
  SA: 'Saudi|Saudi Arabian',
  SE: 'Swedish*|Swede',
  SI: 'Slovene|Slovenian',
  SK: 'Slovak|Slovakian',
  SO: 'Somali|Somalian',
  SS: 'South Sudanese*',
  SZ: 'Swazi',
  TH: 'Thai',
  TJ: 'Tajik|Tajikistani',
  TL: 'Timorese*|East Timorese*',
  TM: 'Turkmen',
  TR: 'Turkish*|Turk',
  TT: 'Trinidadian',
  TW: 'Taiwanese*',
  TZ: 'Tanzanian',
  UA: 'Ukrainian',
  US: 'American|U.S. citizen|US citizen',
  UZ: 'Uzbek|Uzbekistani',
  VN: 'Vietnamese*|Viet',
  XK: 'Kosovar|Kosovan',
  YE: 'Yemeni|Yemenite',
  ZA: 'South African',
  ZW: 'Zimbabwean',
  PR: 'Puerto Rican',
  GL: 'Greenlander',
  ME: 'Montenegrin',
  MK: 'Macedonian',
  TG: 'Togolese*',
  SC: 'Seychellois*',
  GN: 'Guinean',
  GW: 'Bissau-Guinean',
  BI: 'Burundian',
  BF: 'Burkinabe*|Burkinabé*',
  BN: 'Bruneian',
  KH: 'Cambodian|Khmer',
} // prettier-ignore

/** Adjectives that never are people in the plural. */
const noPlural = /(ese|ish|ch|x|s|z)$/
const forms = new Map()
const put = (word, code) => {
  const list = forms.get(word) ?? []
  if (!list.includes(code)) list.push(code)
  forms.set(word, list)
}
const withPlural = (word, code) => {
  put(word, code)
  if (!noPlural.test(word)) put(`${word}s`, code)
}
for (const [two, entry] of Object.entries(nationalities)) {
  const code = alpha3[two]
  if (!code || left.has(two)) continue
  for (const word of [entry].flat()) withPlural(word.replace(/\s*\(.*\)$/, ''), code)
}
for (const [two, text] of Object.entries(added))
  for (const word of text.split('|'))
    if (word.endsWith('*')) put(word.slice(0, -1), alpha3[two])
    else {
      put(word, alpha3[two])
      put(`${word}s`, alpha3[two])
    }
forms.delete('Turkmenistan')
// A word of two countries means the larger one unless it is said which ("Congolese", "Dominican").
for (const [word, list] of forms) forms.set(word, list.slice(0, 1))
forms.set('Congolese', ['COD'])
forms.set('Dominican', ['DOM'])
forms.set('Dominicans', ['DOM'])

const moreNames = {
  CN: 'mainland China|the mainland|Chinese mainland|PRC',
  MM: 'Burma',
  KH: 'Kampuchea',
  LA: 'Laos|Lao PDR',
  KR: 'Korea',
  RU: 'Russia',
  VN: 'Viet Nam',
  TW: 'Taiwan',
  HK: 'Hong Kong',
  MO: 'Macau|Macao',
  GB: 'Britain|England|Scotland|Wales|UK|U.K.',
  US: 'United States|US|U.S.|USA|America',
  AE: 'UAE|U.A.E.|Dubai',
  SY: 'Syria',
  BN: 'Brunei',
  CD: 'DR Congo|DRC',
  CV: 'Cabo Verde',
  SZ: 'Swaziland',
  MD: 'Moldova',
  PS: 'Palestine',
  IR: 'Iran',
  FM: 'Micronesia',
  VA: 'the Vatican',
  MK: 'Macedonia',
  TL: 'East Timor',
  BJ: 'Benin Republic|Republic of Benin',
  NE: 'Niger Republic|Republic of Niger',
  TG: 'Togo Republic',
} // prettier-ignore
const names = new Map()
for (const [two, entry] of Object.entries(countries)) {
  const code = alpha3[two]
  if (!code) continue
  for (const name of [entry].flat()) if (!/[,(]/.test(name) && !names.has(name)) names.set(name, code)
}
for (const [two, text] of Object.entries(moreNames)) for (const name of text.split('|')) names.set(name, alpha3[two])
names.set('Congo', 'COD')

const rows = (map) =>
  [...map]
    .map(([word, value]) => [word, [value].flat()[0]])
    .sort((a, b) => (a[1] === b[1] ? (a[0] < b[0] ? -1 : 1) : a[1] < b[1] ? -1 : 1))
const byCode = (map) => {
  const grouped = new Map()
  for (const [word, code] of rows(map)) grouped.set(code, [...(grouped.get(code) ?? []), word])
  return [...grouped].map(([code, list]) => `  ['${code}', ${JSON.stringify(list.join('|'))}],`).join('\n')
}
writeFileSync(
  new URL('../src/3-claim/group/data/nationalities.ts', import.meta.url),
  `// Made by scripts/nationalities.js from i18n-nationality and i18n-iso-countries with additions: change it there.

/** Words for people by where they are from, singular, plural and as adjectives; ISO 3166-1 alpha-3. */
export const nationalityWords: readonly (readonly [code: string, words: string])[] = [
${byCode(forms)}
]

/** Names of countries and territories, for "citizens of …", "from …"; ISO 3166-1 alpha-3. */
export const countryNames: readonly (readonly [code: string, names: string])[] = [
${byCode(names)}
]
`,
)
