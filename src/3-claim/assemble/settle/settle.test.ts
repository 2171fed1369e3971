import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../model/claim.ts'
import { claimsOn } from '../reading.testing.ts'
import { id as placeId, placeTraits } from './place-traits.ts'
import { begin, rankerOf, scoreOf, weightsOf } from './ranker.ts'
import { id as timeId, timeTraits } from './time-traits.ts'

const read = (text: string, published: string | null = '2025-06-12'): Claim[] => claimsOn(text, { published })

const find = (claims: readonly Claim[], action: string, text?: string): Claim => {
  const claim = claims.find((c) => c.action === action && (text === undefined || c.count?.text === text))
  if (!claim)
    throw new Error(`no ${action} ${text ?? ''} in ${JSON.stringify(claims.map((c) => [c.action, c.count?.text]))}`)
  return claim
}

test('where somebody is at home, or was promised work, is not where it happened', () => {
  const claims = read(
    'Police in Lusaka said that 12 men were arrested over a scam. All of the nine women arrested with them were from Africa.',
  )
  expect(find(claims, 'arrest', 'nine').places.map((p) => p.name)).not.toContain('Africa')
  const promised = read(
    'Twelve Kenyans were lured to Laos by the promise of a job in a casino. Two Chinese were arrested over the scam.',
  )
  expect(find(promised, 'arrest').places.map((p) => p.name)).not.toContain('casino')
})

describe('one person from a place is at home there, unless somebody takes him away', () => {
  const raided = 'Police raided a scam compound in Bavet, Cambodia, on Tuesday and arrested 41 Chinese.'
  test.each([
    'A man from Odisha jumped from the roof and died.',
    'A 24-year-old engineer, from Odisha, was killed.',
    'Another woman from Odisha died of her wounds.',
  ])('%s', (text) => expect(find(read(`${raided} ${text}`), 'die').places.map((p) => p.name)).not.toContain('Odisha'))
  test('taken away', () =>
    expect(
      find(read('Troops rescued a woman from Myawaddy on Monday. Scam gangs had held her.'), 'rescue').places[0]?.name,
    ).toBe('Myawaddy'))
})

test('a new total is as of the day that opens its sentence', () => {
  const claims = read(
    'The army raided a scam compound. From June 1 to 10 it detained 2,042 foreigners. Up to June 5 the count had stood at 1,590.',
  )
  expect(find(claims, 'arrest', '1,590').time).toMatchObject({ start: null, end: '2025-06-05' })
})

describe('a campaign that goes on has counted since it began', () => {
  const time = (text: string) => find(read(text), 'arrest').time
  const since = { start: '2025-05-05', end: '2025-06-12' }
  test.each([
    'The campaign that the governor ordered on May 5 has led to 3,200 arrests of scam suspects.',
    'The crackdown, launched by Governor Tan Boon Huat on May 5, has led to the arrest of 5,106 people so far.',
    'Since the operation started on May 5, officers have arrested 1,200 people so far.',
  ])('%s', (text) => expect(time(text)).toMatchObject(since))
  test('what was done on that day alone', () =>
    expect(time('The raid that the governor ordered on May 5 led to 40 arrests in one villa.')).toMatchObject({
      end: '2025-05-05',
    }))
})

test('a day right before the verb of the next clause is of that clause alone', () => {
  const claims = read('The army has shut nine scam sites, and a court last week jailed two of the owners.')
  expect(find(claims, 'close').time).toBe(null)
  expect(find(claims, 'convict').time?.start).toBe('2025-06-02')
  const shared = read('The army last week shut nine scam sites, and a court jailed two of the owners.')
  expect(find(shared, 'close').time?.start).toBe('2025-06-02')
})

test('what a change is measured against is no time of what was done', () => {
  const time = (text: string) => find(read(text), 'rescue').time?.start ?? null
  const done = 'The ministry said it rescued 1,300 scam victims this year'
  expect(time(`${done}, an increase of 18 percent from last year.`)).toBe('2025-01-01')
  expect(time('The ministry said it rescued 1,300 scam victims, 40 percent of them last year.')).toBe('2024-01-01')
})

const raid = `Police raided a scam compound in Bavet, Svay Rieng province, on Tuesday and arrested 41 foreigners, 29 of them Vietnamese.

Officers also seized 64 computers and 230 phones.`

describe('an operation is placed and dated once', () => {
  const claims = read(raid)
  for (const [action, text] of [
    ['arrest', '41'],
    ['arrest', '29'],
    ['seize', '64'],
    ['seize', '230'],
  ] as const)
    test(`${action} ${text}`, () => {
      const claim = claims.find((c) => c.action === action && c.count?.low === Number(text))!
      expect(claim.places.map((p) => p.name)).toContain('Bavet')
      expect(claim.places[0]!.country).toBe('KHM')
      expect(claim.time).toMatchObject({ start: '2025-06-10', end: '2025-06-10' })
    })
  test('what a later paragraph takes over is marked as inferred and has no span', () => {
    const seized = claims.find((c) => c.action === 'seize')!
    expect(seized.inferred).toEqual(expect.arrayContaining(['places', 'time']))
    expect(seized.spans.places).toBeUndefined()
    expect(seized.spans.time).toBeUndefined()
  })
})

test('where people come from is not where they were arrested', () => {
  const claims = read('Police in Manila arrested 12 people in a raid on a scam hub on 3 June. Two came from Taiwan.')
  expect(find(claims, 'arrest').places.map((p) => p.country)).not.toContain('TWN')
})

test('the city where a speaker sits is not the place of the act', () => {
  const claims = read('The embassy in Bangkok said that 34 Kenyans had been rescued from a scam compound in Myawaddy.')
  expect(find(claims, 'rescue').places.map((p) => p.name)).not.toContain('Bangkok')
})

test('the seat of a body is not the place of what it reports', () => {
  const claims = read(
    'Police in Bavet raided a scam compound on 3 June. A charity in Manila reports that 55 of its clients had been trafficked.',
  )
  for (const c of claims) expect(c.places.map((p) => p.name)).not.toContain('Manila')
})

describe('similar compounds are others than those told of before', () => {
  const told = 'Police raided the Sunrise Park compound in Bavet on 3 June and arrested 41 scammers.'
  const sitesOf = (text: string): string[] =>
    find(read(`${told}\n\n${text}`), 'rescue')
      .places.filter((p) => p.kind === 'site')
      .map((p) => p.name)
  test('similar', () =>
    expect(sitesOf('Another 19 Thais were rescued from similar scam compounds in mid-May.')).toEqual([]))
  test('the same', () => expect(sitesOf('The next day 19 Thais were rescued from the compound.')).not.toEqual([]))
})

describe('each number of a list is placed where its own words say', () => {
  const countriesOf = (text: string): unknown[] => read(text).map((c) => [c.count?.low, c.places[0]?.country])
  test('behind a label', () =>
    expect(
      countriesOf(
        'Missions have rescued such nationals from scam centres as below. Cambodia: 44 in 2022 and 207 in 2023. Lao PDR: 74 in 2022 and 244 in 2023.',
      ),
    ).toEqual([
      [44, 'KHM'],
      [207, 'KHM'],
      [74, 'LAO'],
      [244, 'LAO'],
    ]))
  test('behind the number', () =>
    expect(
      countriesOf(
        'Of the victims of the scam gangs 190 had been trafficked to Cambodia, 52 to Myanmar and 26 to Laos.',
      ),
    ).toEqual(
      expect.arrayContaining([
        [52, 'MMR'],
        [26, 'LAO'],
      ]),
    ))
  test('one place behind them all is of all', () => {
    const claims = read('On 3 June police seized 58 SIM cards and 11 phones in a raid on a scam hub in Bavet.')
    for (const text of ['58', '11']) expect(find(claims, 'seize', text).places.map((p) => p.name)).toContain('Bavet')
  })
})

test('the soil or the side of a country is that country', () => {
  const claims = read('Rangers freed 41 scam victims on the Cambodian side on 3 June, the Thai army said.')
  expect(find(claims, 'rescue').places.map((p) => p.country)).toEqual(['KHM'])
})

test('sanctions have no place', () => {
  const claims = read('Britain imposed sanctions on nine people and five companies over scam compounds in Myanmar.')
  const sanctions = claims.filter((c) => c.action === 'sanction')
  expect(sanctions.length).toBeGreaterThan(0)
  for (const c of sanctions) expect(c.places).toEqual([])
})

describe('a site is given with the town that it stands in', () => {
  test('named in the sentence before', () => {
    const claims = read('The scam raid took place in Kratie on 3 June. Police arrested 41 people at a walled compound.')
    expect(find(claims, 'arrest').places.map((p) => p.name)).toEqual(['walled compound', 'Kratie'])
  })
  test('not one named far above', () => {
    const claims = read(
      'A scam trial ended in Kratie on 3 June.\n\nIt had lasted a year.\n\nNobody was happy with it.\n\nPolice arrested 41 people at a walled compound.',
    )
    const { places } = find(claims, 'arrest')
    expect(places.map((p) => p.name)).not.toEqual(['walled compound', 'Kratie'])
  })
})

test.each([
  ['at a scam compound in Poipet', 'scam compound', 'Poipet'],
  ['in a hotel in Bavet, Svay Rieng,', 'hotel', 'Bavet', 'Svay Rieng'],
  ['in a villa on the outskirts of Bangkok', 'villa', 'Bangkok'],
  ['from a brothel in Kolkata', 'brothel', 'Kolkata'],
  ['in Bavet and Poipet', 'Bavet', 'Poipet'],
])('people counted right before a site and its town: %s', (where, ...names) => {
  const claims = read(`Police rescued 41 women ${where} on 3 June.`)
  expect(find(claims, 'rescue').places.map((p) => p.name)).toEqual(names)
})

test.each([
  [
    'On 3 March police arrested 12 suspects in Bavet and nine more in Poipet the following day.',
    'Poipet',
    '2025-03-04',
  ],
  ['Police arrested 12 suspects in Bavet on 3 March and nine others in Poipet two days later.', 'Poipet', '2025-03-05'],
  ['Police arrested 12 suspects in Bavet and nine in Poipet on 3 March.', 'Poipet', '2025-03-03'],
  ['Police arrested 21 people: 12 of them on 3 March and nine the day before in Bavet.', 'Bavet', '2025-03-02'],
])('where and when the second number of a sentence was: %s', (text, place, day) => {
  const nine = read(`${text} It was a scam ring.`).find((claim) => claim.count?.low === 9)
  expect([nine?.places[0]?.name, nine?.time?.start]).toEqual([place, day])
})

test.each(['the rest', '16'])('each is where his own number says: 21 in Ajman and %s in Sharjah', (others) => {
  const claims = read(`Police broke up a scam ring. Of the suspects, 21 were caught in Ajman and ${others} in Sharjah.`)
  expect(claims.find((c) => c.count?.low === 21)?.places.map((p) => p.name)).toEqual(['Ajman'])
})

test.each(['across the country', 'throughout the kingdom', 'nationwide'])(
  'a count %s is not that of a town',
  (where) => {
    const claims = read(
      `Cambodian police arrested 33 people over scams in Bavet on 3 June. Since May, 230 have been arrested ${where}.`,
    )
    expect(claims.find((c) => c.count?.low === 230)?.places.map((p) => p.name)).toEqual(['Cambodia'])
  },
)

test('where a sentence begins holds the house further on', () => {
  const claims = read('In Kratie, 312 foreigners were arrested at a rented house in Snuol over scams.')
  expect(find(claims, 'arrest').places.map((p) => p.name)).toEqual(['rented house', 'Snuol', 'Kratie'])
})

test('a whole is not where a sentence below has a part of it', () => {
  const claims = read(
    'Cambodian police arrested 809 people over scams on 3 June.\n\nIn Poipet, 271 Indonesians were arrested in a building.',
  )
  expect(claims.find((c) => c.count?.low === 809)?.places.map((p) => p.name)).not.toContain('Poipet')
})

test('a country that only its adjective names can be the place', () => {
  const claims = read('Thai police have arrested 41 Chinese over a call centre, the ministry in Beijing said.')
  expect(find(claims, 'arrest').places.map((p) => p.country)).toContain('THA')
})

test('the same number told again is placed and dated as before', () => {
  const claims = read(
    'Police arrested 41 people in a raid on a hotel in Bavet on 3 June.\n\nA minister flew to Phnom Penh on 9 June.\n\nThe 41 were arrested after a tip-off.',
  )
  for (const claim of claims.filter((c) => c.action === 'arrest')) {
    expect(claim.places.map((p) => p.name)).not.toContain('Phnom Penh')
    expect(claim.time).toMatchObject({ start: '2025-06-03', end: '2025-06-03' })
  }
})

test('the day of a statement is not the day of the act', () => {
  const claims = read(
    'Police arrested 41 people in a raid on a scam compound in Bavet on 3 June, a spokesman said on 11 June.',
  )
  expect(find(claims, 'arrest').time).toMatchObject({ start: '2025-06-03', end: '2025-06-03' })
})

describe('a date begins or bounds the time of an act', () => {
  for (const [text, start, end] of [
    ['Police have arrested 41 people since a raid on a scam hub in Bavet on 3 June.', '2025-06-03', '2025-06-12'],
    [
      'They bring to 41 the number of scam suspects deported since the campaign began on 3 June.',
      '2025-06-03',
      '2025-06-12',
    ],
    [
      'Police arrested 41 people in scam raids in Bavet between Friday night and Sunday morning.',
      '2025-06-06',
      '2025-06-08',
    ],
  ] as const)
    test(text, () => expect(read(text).find((c) => c.count?.low === 41)?.time).toMatchObject({ start, end }))
})

describe('a date belongs to the act that it hangs on', () => {
  test('that of a relative clause is none of the main clause', () => {
    const claims = read(
      'Cambodia will deport 80 Chinese who were arrested last week in a raid on a scam compound in Phnom Penh.',
    )
    expect(find(claims, 'deport').time).toBeNull()
  })
  for (const text of [
    'A Marlowe man accused of killing two women and wounding three others pleaded not guilty on Tuesday.',
    'Sentencing was delayed Tuesday for the man convicted in the shooting that killed two women and injured three others.',
    'Two brothers were arrested on Tuesday over the shooting that killed two people and wounded three.',
    'A man accused of luring 12 girls into a scam compound appeared in court on Tuesday.',
  ])
    test(`the day of a trial is not that of the deed: ${text}`, () => {
      const deeds = read(text).filter(({ action }) => ['die', 'harm', 'recruit'].includes(action))
      expect(deeds).not.toEqual([])
      for (const { time } of deeds) expect(time).toBeNull()
    })
  test('the day of a deed is its own beside a trial', () =>
    expect(
      find(read('A man was charged on Wednesday with killing two people on Tuesday in Bavet.'), 'die').time,
    ).toMatchObject({ start: '2025-06-10' }))
  test('in a list each number has the days behind it', () => {
    const claims = read(
      'The embassy rescued Indians from scam compounds in Cambodia: 44 in 2022, 207 in 2023 and 982 in 2024.',
    )
    expect(claims.map((c) => [c.count?.low, c.time?.start])).toEqual(
      expect.arrayContaining([
        [207, '2023-01-01'],
        [982, '2024-01-01'],
      ]),
    )
  })
})

describe('ranker', () => {
  const traits = { size: ['small', 'large'], colour: ['red', 'blue', 'green'] }
  const weights = { 'size+colour': { 'large blue': 0.5, 'small green': -1 }, colour: { blue: 0.25 } }
  const ranker = rankerOf(traits, ['size+colour', 'size', 'colour'], weights, ['size'])
  test('sums the weights of the combinations that hold', () => {
    for (const [size, colour, sum] of [
      [1, 1, 0.75],
      [0, 2, -1],
      [0, 0, 0],
    ] as const) {
      const traits = Uint8Array.of(size, colour)
      begin(ranker, traits)
      expect(scoreOf(ranker, traits)).toBe(sum)
    }
  })
  test('prints the weights that it was made from', () => expect(weightsOf(ranker)).toMatchObject(weights))
  test('names a weight that fits no trait', () =>
    expect(() => rankerOf(traits, ['size'], { size: { huge: 1 } }, [])).toThrow('no value huge'))
})

test('traits are numbered in their order', () => {
  expect(Object.entries(placeId)).toEqual(Object.keys(placeTraits).map((name, i) => [name, i]))
  expect(Object.entries(timeId)).toEqual(Object.keys(timeTraits).map((name, i) => [name, i]))
})

test('a time told from a day of publication that nobody knows is not replaced by another', () => {
  const claims = read(
    'In January 2024 police arrested 40 people at a scam compound. Another 250 Indians were rescued from it a week ago.',
    null,
  )
  expect(find(claims, 'arrest').time).toMatchObject({ start: '2024-01-01', end: '2024-01-31' })
  expect(find(claims, 'rescue').time).toBeNull()
})

test('"this country" is the one that the report is about', () => {
  const claims = read(
    "Police raided a scam compound in Sihanoukville, Cambodia, on Monday and arrested 40 men. Officials in Phnom Penh have rejected claims about this country's role in human trafficking.",
  )
  const { places } = find(claims, 'dispute')
  expect(places.map((p) => p.name)).not.toContain('Sihanoukville')
  const told = read(
    'Police raided a scam compound in Sihanoukville, Cambodia, on Monday and arrested 40 men. The minister rejected claims that this country harbours human traffickers.',
  )
  expect(find(told, 'dispute').places.map((p) => p.name)).toEqual(['Cambodia'])
})

test('the place that heads an item of a bulletin holds for what the item tells without a place', () => {
  const claims = read(
    'The week in crackdowns on scams:\n\n1. Kira. Police arrested 14 people in a flat on Monday.\n\n2. Entebbe. Nine Kenyans were rescued on Tuesday.\n\n— SUVA. Officers seized 40 phones.',
  )
  const names = (action: string) => find(claims, action).places.map((p) => p.name)
  expect(names('arrest')).toEqual(['flat', 'Kira'])
  expect(names('rescue')).toEqual(['Entebbe'])
  expect(names('seize')).toEqual(['SUVA'])
})

test('those told of before who are sent on left from where they were told of', () => {
  const claims = read(
    'Police in Kathmandu arrested 122 Chinese over a call centre on Friday. Three days later 80 of them were deported to Kunming.',
  )
  expect(find(claims, 'deport').places.map((p) => p.name)).toEqual(['Kathmandu', 'Kunming'])
})

test('where those rescued came to is not where they were rescued, if that is said', () => {
  const claims = read(
    'JAKARTA — 288 Indonesians who were rescued from scam compounds in Myanmar arrived in Jakarta on Tuesday, the foreign ministry said.',
  )
  expect(find(claims, 'rescue').places.map((p) => p.country)).toEqual(['MMR'])
  expect(find(claims, 'repatriate').places.map((p) => p.name)).toContain('Jakarta')
})

test('people of another country, on days of their own, are not from the site where others were found', () => {
  const told = (people: string) =>
    read(
      `Police raided the Baofu compound in Bamban, Philippines, on Monday and arrested 41 Chinese over scams.\n\nA week ago 250 ${people} were rescued.`,
    )
  const names = (people: string) => find(told(people), 'rescue').places.map((p) => p.name)
  expect(names('Indians')).not.toContain('Baofu compound')
})

test('a number has the place and the year that stand before it in a list', () => {
  const claims = read(
    'Among those rescued from scams, Edo State has 533, followed by Ogun with 128. In 2023, 50 people were rescued in Bavet; in 2024, 80.',
  )
  expect(find(claims, 'rescue', '128').places.map((p) => p.name)).toEqual(['Ogun'])
  expect(find(claims, 'rescue', '80').time?.start).toBe('2024-01-01')
})

test('a place in a row of names and numbers is that of its number alone', () => {
  const claims = read('Nigerian police arrested 109 online fraud suspects in two cities (Lagos 61, Ibadan 48).')
  expect(find(claims, 'arrest', '61').places.map((p) => p.name)).toEqual(['Lagos'])
  expect(find(claims, 'arrest', '48').places.map((p) => p.name)).toEqual(['Ibadan'])
  expect(find(claims, 'arrest', '109').places.map((p) => p.name)).toEqual(['Nigeria'])
  const held = read('Some 203 Taiwanese are held in scam compounds. That is Myanmar 121, Cambodia 64 and Laos 18.')
  expect(find(held, 'hold', '64')).toMatchObject({ nationalities: ['TWN'], places: [{ name: 'Cambodia' }] })
})

test('a court that sentences somebody for a deed is not where it was done', () => {
  const claims = read(
    'Officials at a court in Mbarara, Uganda, on Tuesday sentenced three men to 12 years in prison for holding 11 girls captive and forcing them to run online scams.',
  )
  expect(find(claims, 'convict').places[0]?.name).toBe('court')
  expect(find(claims, 'hold').places.map((p) => p.name)).not.toContain('court')
})

test('the country that brings its people home is not where they were', () => {
  const claims = read(
    'South Korea brought home 64 nationals on a chartered plane. They had been lured to scam compounds in Cambodia.',
  )
  expect(find(claims, 'repatriate').places.map((p) => p.country)).not.toContain('KOR')
  const flown = read('South Korea repatriated 64 of its nationals from scam compounds in Cambodia on Saturday.')
  expect(find(flown, 'repatriate').places[0]?.country).toBe('KHM')
})

test('who arrives from somewhere left that place first', () => {
  const claims = read(
    'Nine Filipinos who were lured to a scam centre landed at Ninoy Aquino International Airport from Nigeria on Tuesday.',
  )
  expect(find(claims, 'repatriate').places.map((p) => p.name)).toEqual([
    'Nigeria',
    'Ninoy Aquino International Airport',
  ])
})

test('who is sent on from where a journey ended left that place', () => {
  const claims = read(
    'More than 1,500 workers escaped from KK Park, a scam compound in Myanmar, and crossed to Mae Sot in Thailand on Friday. On Monday India flew 270 of them to Delhi.',
  )
  const names = find(claims, 'repatriate', '270').places.map((p) => p.name)
  expect(names.at(-1)).toBe('Delhi')
  expect(names).toContain('Mae Sot')
})

test('a hotel named anew, with its town, is not the hotel told of before', () => {
  const claims = read(
    'Police in Sri Lanka raided scam gangs.\n\n• Oct. 7: 33 Chinese arrested at a hotel in Kandy.\n\n• Oct. 10, Panadura: 20 Chinese arrested at a hotel.',
  )
  expect(find(claims, 'arrest', '20').places.map((p) => p.name)).toEqual(['hotel', 'Panadura'])
})

test('where a sentence begins is wide beside what its act is told of', () => {
  const claims = read(
    'The gang ran online scams. In Abidjan, the gendarmerie on Monday freed 83 people from two villas in Yopougon.',
  )
  expect(find(claims, 'rescue', '83').places.map((p) => p.name)).toEqual(['two villas', 'Yopougon'])
})

test('a place of a relative clause beside the act is not where it happened', () => {
  const claims = read(
    'In the Shwe Kokko area, 2,042 foreigners who had entered Myanmar illegally were detained over online scams.',
  )
  expect(find(claims, 'arrest', '2,042').places.map((p) => p.name)).toEqual(['Shwe Kokko'])
})

test('a clause with "where" is about the place before it', () => {
  const claims = read(
    'Police arrested 42 foreigners over a scam at a guesthouse in Kitende, Uganda. The suspects, who had flown in from Dubai, were taken to Kajjansi police station, where 31 of them are still held.',
  )
  expect(find(claims, 'arrest', '31').places[0]?.name).toBe('Kajjansi police station')
})

test('a raid has its place, and so have those caught in it', () => {
  const claims = read(
    'In Sihanoukville, a search of two villas on Tuesday night ended with the detention of 38 foreigners suspected of online scams.',
  )
  expect(find(claims, 'arrest', '38').places.map((p) => p.name)).toEqual(['two villas', 'Sihanoukville'])
})

test('who is still told of where a journey led has arrived there', () => {
  const claims = read(
    'A gang trafficked 88 Kenyans into a call centre in Windhoek, Namibia, to run scams. Police arrested 12 men.',
  )
  expect(find(claims, 'arrest', '12').places.every((p) => p.way === 'at')).toBe(true)
})

test('people of a land are at home in its towns', () => {
  const claims = read(
    'Agents raided a scam resort in Lapu-Lapu City, Cebu, and arrested 53 foreigners. Among them were 21 Indonesians from Batam and four Chinese who are wanted in Fujian.',
  )
  expect(find(claims, 'arrest', '21').places.map((p) => p.name)).not.toContain('Batam')
  expect(find(claims, 'arrest', 'four').places.map((p) => p.name)).not.toContain('Fujian')
})

test('the day of a number that another is held against dates that number alone', () => {
  const claims = read(
    'Police arrested 494 members of scam gangs in Dubai. Prosecutors referred 1,147 suspects to court, up from 903 in 2022.',
    null,
  )
  expect(find(claims, 'arrest', '494').time).toBeNull()
})

test('"there" is the place of the sentence before', () => {
  const claims = read(
    'Police arrested 12 scammers in Almaty. Fourteen were brought home from a scam centre in Laos in November, the minister said. Seven remain there, he said.',
  )
  expect(find(claims, 'hold', 'Seven').places.map((p) => p.country)).toContain('LAO')
})

test('in a text of no known day a year dates only what stands beside it', () => {
  const claims = read(
    'Police freed 346 scam workers in Shwe Kokko. They are fed by monks. Their embassies were told of it. The sanctions of 2023 did little. In 2023, police freed 12.',
    null,
  )
  expect(find(claims, 'rescue', '346').time).toBeNull()
})
