import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const placesOf = (text: string, action: string): string[] | undefined =>
  claimsOn(text, { published: '2025-06-12' })
    .find((c) => c.action === action)
    ?.places.map((p) => p.name)

describe('where those sit who tell of it or help is not where it happened', () => {
  test.each([
    'The Embassy of India in Yangon, with the Consulate General in Chiang Mai, brought home 41 Indians from Myawaddy.',
    'A think tank in Bangkok says 41 Kenyans were rescued from scam compounds in Myawaddy.',
  ])('%s', (text) => {
    const places = placesOf(text, text.includes('home') ? 'repatriate' : 'rescue')
    expect(places).toContain('Myawaddy')
  })
  test('who waits at an embassy is there', () =>
    expect(
      placesOf('Nineteen women are stranded at the embassy in Muscat after they fled forced labour.', 'hold'),
    ).toContain('Muscat'))
})

test('people are not brought home from where they are at home', () => {
  const text =
    'Thailand flew 197 Indian victims of scam compounds home from Mae Sot on 10 June. Of those flown home, 61 are from Gujarat.'
  const part = claimsOn(text, { published: '2025-06-12' }).find((c) => c.count?.text === '61')
  expect(part?.action).toBe('repatriate')
  expect(part?.places.map((p) => p.name)).not.toContain('Gujarat')
})

describe('the police of one country do not raid what another sentence places in another', () => {
  const told = 'Troops freed 700 people from scam compounds in Myawaddy. The gang owns four casinos in Sihanoukville.'
  test('alone', () =>
    expect(placesOf(`${told} In May, Cambodian police raided one of them.`, 'raid')).not.toContain('Myawaddy'))
  test('two police forces may', () =>
    expect(
      placesOf(
        'Police raided a scam office in Vientiane. Lao and Vietnamese police arrested 59 people there.',
        'arrest',
      ),
    ).toContain('Vientiane'))
})

test('an airport by its name does not lie in the town of another sentence', () =>
  expect(
    placesOf(
      'Police rescued five women in Bloemfontein. The boss of a scam ring was arrested at King Shaka International Airport.',
      'arrest',
    ),
  ).toEqual(['King Shaka International Airport']))

test('several places named together are no fuller name of the first', () =>
  expect(
    placesOf(
      'Travel to Poipet and Bavet is banned because of the scam trade. A student was found dead in Poipet in May.',
      'die',
    ),
  ).toEqual(['Poipet']))

test('nobody is caught in the town that others take him to', () => {
  const text =
    'Police deported 31 Vietnamese rounded up at a scam villa in Poipet. Three Taiwanese caught with them were put on a flight to Taipei.'
  const caught = claimsOn(text, { published: '2025-06-12' }).find(
    (c) => c.action === 'arrest' && c.nationalities.includes('TWN'),
  )
  expect(caught?.places.map((p) => p.name)).not.toContain('Taipei')
})

test('a capital that brings people home is not where they were', () =>
  expect(
    placesOf(
      'Some 500 Indians fled the scam compounds of Myawaddy. New Delhi has flown home 270 of them.',
      'repatriate',
    ),
  ).not.toContain('New Delhi'))

test('a site on the border of a country may be on the other side', () =>
  expect(
    claimsOn("Myanmar's military said it had raided a scam hub on the Thai border and arrested 346 foreigners.", {
      published: '2025-06-12',
    }).find((c) => c.action === 'arrest')?.places[0]?.country,
  ).toBe('MMR'))

test('what a named site is called behind a comma is no other place', () =>
  expect(placesOf('Troops raided KK Park, a scam compound, and arrested 40 people.', 'arrest')).toEqual(['KK Park']))

describe('where a clause before places somebody else', () => {
  test('is not where those are arrested who have a place of their own', () =>
    expect(
      placesOf(
        'A boy who worked in a mine was rescued from traffickers in Uganda, while four of them were arrested in Rwanda.',
        'arrest',
      ),
    ).toEqual(['Rwanda']))
  test('nor is where a body sits that speaks', () =>
    expect(
      placesOf('Four traffickers were arrested, Europol, headquartered in The Hague, Netherlands, said.', 'arrest'),
    ).toEqual([]))
  test('a site without a name lies where the clause says', () =>
    expect(
      placesOf(
        'Police freed 90 people in Goias, Brazil, from forced labour. One case took place in Bahia, where 18 patients at a clinic were forced to work.',
        'hold',
      ),
    ).toContain('Bahia'))
})

describe('what the next clause tells of others', () => {
  test('is not where the first were', () =>
    expect(
      placesOf(
        'Police freed 88 Filipinos from a resort in Lubao. Thirty of them were released, and 12 foreigners are held at a camp in Pasay City.',
        'release',
      ) ?? [],
    ).not.toContain('Pasay City'))
  test('those who died did so where others were hurt', () =>
    expect(placesOf('Two Kenyans were killed and seven were wounded in a scam compound in Myawaddy.', 'die')).toContain(
      'Myawaddy',
    ))
})

describe('frozen money', () => {
  const raid = 'Police in Kuwait arrested 18 people on Monday in two flats in Hawally.'
  test('is at no site that another sentence tells of', () =>
    expect(placesOf(`${raid} The Central Bank has frozen 27 accounts.`, 'seize') ?? []).not.toContain('Hawally'))
  test('what officers took is', () =>
    expect(placesOf(`${raid} Officers seized 27 phones.`, 'seize')).toContain('Hawally'))
})

test('where one was caught is not where all of them were', () => {
  const text =
    'Police detained 61 suspects in raids in Antalya. The head of the ring, a German, was arrested at Istanbul Airport. Forty of those arrested are women.'
  const most = claimsOn(text, { published: '2025-06-12' }).find((c) => c.count?.text === 'Forty')
  expect(most?.places.map((p) => p.name) ?? []).not.toContain('Istanbul Airport')
})

test('but where the text says so, at the same hotel, it is', () => {
  const text =
    'Police arrested a Chinese man at a scam hotel in Bavet on Monday. On Tuesday 12 more suspects were arrested in the same hotel.'
  const most = claimsOn(text, { published: '2025-06-12' }).find((c) => c.count?.low === 12)
  expect(most?.places.map((p) => p.name)).toContain('Bavet')
})

describe('a count of months is of more than the site of one raid', () => {
  const raid = 'Police rescued 38 people in a raid on a trafficking compound in Imus on Tuesday.'
  test.each([
    ['Since January, 243 victims were saved.', false],
    ['On the same day, 243 victims were saved there.', true],
  ])('%s', (text, isThere) => {
    const last = claimsOn(`${raid} ${text}`, { published: '2025-06-12' }).at(-1)!
    expect(last.count?.low).toBe(243)
    expect(last.places.some((p) => p.kind === 'site')).toBe(isThere)
  })
})

describe('where people were to go next is not where they were freed', () => {
  test.each([
    ['The militia freed 61 people from scam camps on Monday and would hand them to the army at Phop Phra.', false],
    ['The militia freed 61 people from scam camps at Phop Phra on Monday and would hand them to the army.', true],
  ])('%s', (text, isThere) => expect((placesOf(text, 'rescue') ?? []).includes('Phop Phra')).toBe(isThere))
})

describe('where others were taken from is not where these were caught', () => {
  const text = 'The Crime Bureau has arrested four traffickers, and rescued a girl from Oman.'
  test('arrest', () => expect(placesOf(text, 'arrest')).toEqual([]))
  test('rescue', () => expect(placesOf(text, 'rescue')).toEqual(['Oman']))
})

describe('a part of the land that the sentence names goes before the town of the dateline', () => {
  const text = 'NAIROBI — Nine people were killed when a lorry fell into a river in western Kenya, police said.'
  test('of the same land', () => expect(placesOf(text, 'die')).toEqual(['western Kenya']))
  test('but where nothing else is said the town stands', () =>
    expect(placesOf(text.replace(' in western Kenya', ''), 'die')).toEqual(['NAIROBI']))
})

describe('lands named beside a number of others are not the place of what they found together', () => {
  const found = 'The action led to the arrest of 46 traffickers.'
  test('states and some more', () =>
    expect(placesOf(`17 Member States, Iceland and Norway took part in an operation. ${found}`, 'arrest')).toEqual([]))
  test('two lands alone', () =>
    expect(placesOf(`Iceland and Norway took part in an operation. ${found}`, 'arrest')).toEqual(['Iceland', 'Norway']))
})

test('whose officers they are, and all the lands of a ring, say nothing of where', () => {
  const text =
    'Police raided a house in Ruiru and arrested 12 Nepalis.\n\nA raid by detectives from the Mombasa headquarters led to the arrest of three men of a ring operating across the Horn of Africa.'
  const places = claimsOn(text, { published: '2025-06-12' }).flatMap((c) => c.places.map((p) => p.name))
  expect(places).not.toContain('Horn of Africa')
  expect(places).not.toContain('Mombasa headquarters')
})

describe('a sum in US dollars and US citizens say nothing of where', () => {
  const text =
    'Pune Police raided a call centre in New Hadapsar area and arrested nine men for duping US citizens. One US citizen lost US $2,31,000 to the scam. The US citizens were called by phone.'
  const places = claimsOn(text, { published: '2025-06-12', title: 'Nine held in Pune for duping US citizens' }).flatMap(
    (c) => c.places,
  )
  test('no place by the name of the money', () => expect(places.map((p) => p.name)).not.toContain('US $'))
  test('an area without a land of its own lies in that of the town', () =>
    expect(new Set(places.map((p) => p.country))).toEqual(new Set(['IND'])))
})

describe('where others came to is not where these did', () => {
  const text =
    'A flight landed at Banjul airport on Monday with 90 victims of trafficking. Besides the 90 taken home to The Gambia on Monday, the agency helped 85 victims to return home – 50 by a flight to Togo and 35 to Nepal.'
  const claims = claimsOn(text, { published: '2025-06-12' }).filter((c) => c.count?.low === 85)
  test('nor what a clause of those told before names', () =>
    expect(claims.flatMap((c) => c.places.map((p) => p.country))).not.toContain('GMB'))
})

test('a list goes on behind brackets that say in what part of the land a state lies', () =>
  expect(
    placesOf('Forty people were rescued from forced labour in Parana (south) and Bahia (east), police said.', 'rescue'),
  ).toEqual(['Parana', 'Bahia']))

describe('the year of a number in brackets', () => {
  const text = 'In 2021 the ministry rescued 1,937 people from forced labour, the most since 2013 (2,808).'
  const times = claimsOn(text, { published: '2025-06-12' }).map((c) => [c.count?.low, c.time?.start, c.time?.end])
  test('of the one beside it alone', () =>
    expect(times.filter(([n]) => n === 1937)).toEqual([[1937, '2021-01-01', '2021-12-31']]))
  test('and never of the other', () =>
    expect(times.filter(([n, start]) => n === 2808 && start === '2021-01-01')).toEqual([]))
})

describe('an act in many provinces or cities', () => {
  const raid = 'Thai police freed 41 women from a scam compound in Mae Sot on Monday.'
  test('is at no site told of before', () =>
    expect(placesOf(`${raid} Thai authorities have shut 64 scam offices in 18 provinces since July.`, 'close')).toEqual(
      ['Thailand'],
    ))
  test('is not in the town that the report was sent from', () =>
    expect(
      placesOf('New Delhi: The bureau on Tuesday raided scam offices in 13 cities and arrested six people.', 'arrest'),
    ).toEqual(['India']))
  test('is in the town that it names', () =>
    expect(placesOf('Thai police arrested six scam suspects at ten places in Pattaya on Monday.', 'arrest')).toEqual([
      'Pattaya',
    ]))
})

test('money is frozen nowhere, where the sentence says who did it and names no place', () => {
  const raid = 'Georgian police arrested 12 people at a scam call centre in Batumi on Monday.'
  expect(placesOf(`${raid} Prosecutors froze 31 bank accounts.`, 'seize')).toEqual([])
  expect(placesOf(`${raid} Officers seized 31 phones.`, 'seize')).toContain('Batumi')
})

test('a house stands in the named place beside it', () => {
  const text = 'In Kampala itself, a raid in Muyenga in May, when 19 scam suspects were detained in a villa, made news.'
  expect(placesOf(text, 'arrest')?.slice(0, 2)).toEqual(['villa', 'Muyenga'])
})

test('a day right before a verb, which a comma parts from what is told before, is of that verb', () => {
  const text =
    'Kenya, which has brought home 290 scam victims, last week shut seven recruitment bureaus in Nairobi and charged the owner of one with trafficking.'
  const claims = claimsOn(text, { published: '2026-06-18' })
  expect(claims.find((c) => c.action === 'charge')?.time?.start).toBe('2026-06-08')
  expect(claims.find((c) => c.action === 'repatriate')?.time ?? null).toBeNull()
})

test('a country that does what a later clause tells is not where others were', () => {
  const swept = 'Some 4,000 scam workers were deported in a drive that began'
  expect(placesOf(`${swept} after the US charged and China extradited a boss.`, 'deport')).toEqual([])
  expect(placesOf(`${swept} in Laos after China extradited a boss.`, 'deport')).toEqual(['Laos'])
  expect(placesOf('The US charged two brokers over scams in Houston.', 'charge')).toEqual(['Houston'])
})
