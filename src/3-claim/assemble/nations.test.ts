import { describe, expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** A claim in a few words: "13 IND". */
const nationsOf = (text: string): string[] =>
  claimsIn(text).map((c) => `${c.action} ${c.count?.text ?? '-'} ${c.nationalities.join(',') || '-'}`)

/** Whose nationality stands apart from the number, with all claims of each text. */
const examples: Record<string, [text: string, ...claims: string[]][]> = {
  'its own people': [
    ["Lao police helped as Nepal's embassy rescued 13 of its nationals from a scam compound.", 'rescue 13 NPL'],
    ['Ghana brought home 21 people from the scam compounds in Bavet.', 'repatriate 21 GHA'],
    ['Ghana rescued 21 people from the scam compounds in Bavet.', 'rescue 21 -'],
    ['Ghana repatriated 21 people to Togo from the scam compounds.', 'repatriate 21 -'],
    ['Ghana repatriated 21 people to Accra from the scam compounds.', 'repatriate 21 GHA'],
    ['Ecuadorians lost $5 million to scam gangs.', 'defraud $5 million ECU'],
    [
      'Police arrested nine men at a call centre for duping a US citizen of $31,000 in a scam.',
      'arrest nine -',
      'defraud $31,000 USA',
    ],
    [
      'Police arrested nine men at a scam call centre. The US citizen was defrauded in May. The nine were held in Pune.',
      'arrest nine -',
    ],
    ['IOM Libya helped 85 trafficked migrants to return home.', 'repatriate 85 -'],
    ['Libya helped 85 trafficked people to return home.', 'repatriate 85 LBY'],
    ['Police arrested an Afghani over a scam.', 'arrest - AFG'],
    ['The Kenya Immigration Service has repatriated 51 foreign nationals from a scam compound.', 'repatriate 51 -'],
    [
      'Chile wants the return of 23 citizens who were rescued from a scam compound.',
      'repatriate 23 CHL',
      'rescue 23 CHL',
    ],
    ['In Chile, 23 foreign nationals were rescued from a scam compound.', 'rescue 23 -'],
    ['Police rescued a girl from Oman who had been trafficked for a scam.', 'rescue - -', 'recruit - -'],
    ['Police arrested a man from Oman over a scam.', 'arrest - OMN'],
    ['The ministry helped the return of 23 compatriots from scam compounds in Laos and Myanmar.', 'repatriate 23 -'],
    [
      'Police detained 771 scam suspects. Out of the detainees, 275 are Lao, 231 Burmese and 108 Chinese. Of these, 273 have been handed over to China.',
      'arrest 771 -',
      'arrest 275 LAO',
      'arrest 231 MMR',
      'arrest 108 CHN',
      'deport 273 -',
    ],
    [
      'Police arrested two Cambodian guards of a scam site for beating a Pakistani worker. The court has charged them with torture.',
      'arrest two KHM',
      'harm - PAK',
      'charge two KHM',
    ],
    [
      'Nine Chileans were freed from a scam compound. One of them said that 30 of his countrymen were still trapped there.',
      'rescue Nine CHL',
      'hold 30 CHL',
    ],
  ],
  'people of others that a state sends on': [
    [
      'Thai authorities flew home 177 people from a scam compound. They were 131 Indonesians and 46 Kenyans.',
      'repatriate 177 IDN,KEN',
      'repatriate 131 IDN',
      'repatriate 46 KEN',
    ],
  ],
  'houses are of no nation': [
    [
      'Police caught a Lao woman at a scam compound. One newly built block of it was blown up by soldiers.',
      'arrest - LAO',
      'close One -',
    ],
  ],
  'what they are, behind what was done to them': [
    ['Police raided a scam compound. All 63 of those held on July 15 were Vietnamese.', 'raid - -', 'arrest 63 VNM'],
    [
      'Police raided a scam compound. The 63 people arrested there are Vietnamese nationals.',
      'raid - -',
      'arrest 63 VNM',
    ],
    ['Police raided a scam compound. The 63 people arrested there say they are Vietnamese.', 'raid - -', 'arrest 63 -'],
    [
      'Police raided a scam compound. The 63 people arrested there were Vietnamese officers.',
      'raid - -',
      'arrest 63 -',
    ],
  ],
  'what the next sentence says of all of them': [
    ...['They are Chinese citizens.', 'All are Chinese nationals, police said.', 'The suspects are all Chinese.'].map(
      (next): [string, string, string] => [
        `Police raided a scam compound and detained 63 people. ${next}`,
        'raid - -',
        'arrest 63 CHN',
      ],
    ),
    ['In the raid on a scam compound police detained 63 people, all of whom are Thai.', 'arrest 63 THA'],
    [
      'Police detained 63 people at a scam compound and 17 the day before. All of the suspects were Thai and Lao.',
      'arrest 63 THA,LAO',
      'arrest 17 THA,LAO',
    ],
    ...[
      'Most of them were Thai.',
      'The Chinese suspects were moved to the capital.',
      'They are Chinese-speaking men.',
      'They were taken away by Thai police.',
      'The guards are Thai.',
    ].map((next): [string, string] => [`Police detained 63 people at a scam compound. ${next}`, 'arrest 63 -']),
  ],
  'a whole from its parts': [
    [
      'Police arrested 34 people at a scam compound: 19 Chinese, nine Lao and six Thais.',
      'arrest 34 CHN,LAO,THA',
      'arrest 19 CHN',
      'arrest nine LAO',
      'arrest six THA',
    ],
    [
      'Its four crew, three Chileans and an Ecuadorian, were arrested at the scam compound.',
      'arrest four CHL,ECU',
      'arrest three CHL',
      'arrest an Ecuadorian ECU',
    ],
    ['Police arrested 34 people at a scam compound, 19 of them Chinese.', 'arrest 34 -', 'arrest 19 CHN'],
  ],
  'a part from its whole': [
    [
      'Police freed 90 people at a scam compound: 50 Thais, 20 of them women, and 40 Kenyans.',
      'rescue 90 THA,KEN',
      'rescue 50 THA',
      'rescue 20 THA',
      'rescue 40 KEN',
    ],
  ],
  'people told of before': [
    [
      'Police arrested 51 Ghanaians at a scam compound. They were among 300 people arrested there.',
      'arrest 51 GHA',
      'arrest 300 -',
    ],
    [
      'Police arrested 51 Ghanaians and 60 Kenyans at a scam compound. Of the Ghanaians, seven were deported.',
      'arrest 51 GHA',
      'arrest 60 KEN',
      'deport seven GHA',
    ],
    [
      'Police arrested 51 Ghanaians at a scam compound. Seven were deported on Friday.',
      'arrest 51 GHA',
      'deport Seven GHA',
    ],
    [
      'Police arrested 51 Ghanaians at a scam compound. Seven recruiters were jailed on Friday.',
      'arrest 51 GHA',
      'convict Seven -',
    ],
    [
      'Police arrested 51 Ghanaians and 60 Kenyans at a scam compound. Seven were deported on Friday.',
      'arrest 51 GHA',
      'arrest 60 KEN',
      'deport Seven -',
    ],
  ],
}

for (const [name, rows] of Object.entries(examples))
  describe(name, () => {
    for (const [text, ...claims] of rows) test(text, () => expect(nationsOf(text)).toEqual(claims))
  })

test('a nationality from elsewhere is marked as inferred', () => {
  const claims = claimsIn('Police arrested 51 Ghanaians at a scam compound. Seven were deported on Friday.')
  expect(claims.map((c) => c.inferred.includes('nationalities'))).toEqual([false, true])
})

test('our nationals are those of the state whose mission published the notice', () => {
  const notice = 'The Mission has brought home 23 nationals from the scam compounds in Bavet.'
  const nations = (publisher: string | null) => claimsIn(notice, publisher).map((c) => c.nationalities.join())
  expect(nations('Embassy of Chile, Bangkok')).toEqual(['CHL'])
  expect(nations('Chile Morning Post')).toEqual([''])
  expect(nations(null)).toEqual([''])
})

test('whose fate a report of many nations tells, its title says', () => {
  const text =
    'Two Thais and three Nepalis were arrested at the scam compound. A further 19 are still trapped there.\n\nSeven foreigners were rescued from it.'
  const nations = (title: string) => claimsIn(text, null, title).map((c) => c.nationalities.join())
  expect(nations('Malawians in a scam compound: two Lao held')).toEqual(['THA', 'NPL', 'MWI', ''])
  expect(nations('Malawians and Kenyans in a scam compound')).toEqual(['THA', 'NPL', '', ''])
})

test('a crowd of which a part is of one nation is not all of that nation', () => {
  const text =
    'The army received 81 people from the scam compound, including 30 Togolese. They had been held there for months.'
  expect(claimsIn(text).map((c) => `${c.action} ${c.count?.low} ${c.nationalities.join()}`.trim())).toEqual([
    'rescue 81',
    'rescue 30 TGO',
    'hold 81',
  ])
})

test('those told of behind a semicolon are of no nation named before it, unless they are part of them', () => {
  const nations = (text: string) => claimsIn(text).map((c) => `${c.count?.low} ${c.nationalities.join()}`.trim())
  const text = 'Police arrested 34 people at a scam compound. By passport: Turkey 15, Togo 4; two carry no papers.'
  expect(nations(text)).toEqual(['34', '15 TUR', '4 TGO'])
  expect(nations('Police arrested 34 Chileans at a scam compound; seven of these have been charged.')).toEqual([
    '34 CHL',
    '7 CHL',
  ])
})

test('those cheated do not give their nation to those arrested', () => {
  const text =
    'Police arrested 24 people, including 10 women, in a scam call centre. It was run to cheat American citizens.'
  expect(nationsOf(text).filter((claim) => claim.startsWith('arrest'))).toEqual(['arrest 24 -', 'arrest 10 -'])
})

test('those to whom people are sold, or by whom they are held, do not give them their nation', () => {
  const text =
    'The women were trafficked and sold to Korean families. Twelve of them were lured when they were under 18, and 22 of them were held captive by Korean men.'
  expect(claimsIn(text).flatMap((c) => c.nationalities)).toEqual([])
})

test('the nation in front of a name is that of the person', () =>
  expect(nationsOf('A 26-year-old Nigerian, Ade Bello, was arrested over an online scam in Lagos.')).toEqual([
    'arrest - NGA',
  ]))

test('who returned to another land is not of the nation told of last', () =>
  expect(
    nationsOf(
      'The mission flew home 253 Nigerians rescued from scam compounds on Monday. On Friday another 164 returned home to Ghana.',
    ),
  ).toEqual(['repatriate 253 NGA', 'rescue 253 NGA', 'repatriate 164 -']))
