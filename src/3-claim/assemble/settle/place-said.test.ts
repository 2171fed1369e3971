import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../model/claim.ts'
import { claimsOn } from '../reading.testing.ts'

const claimOf = (text: string, action: string, title = ''): Claim =>
  claimsOn(`${title}${text}`, { published: '2026-02-20' }).findLast((c) => c.action === action)!
const placesOf = (text: string, action: string): string[] => claimOf(text, action).places.map((p) => p.name)

describe('"there", right behind a verb, is the place named last', () => {
  const raids =
    'Police raided five scam villas in Lima, Peru. Last week, 16 Chinese were freed from a farm in Guayaquil.'
  test.each([
    [`${raids} Two guards were arrested there.`, 'arrest', 'Guayaquil'],
    [
      'A scam hotel in Poipet was raided in May. In Bavet a casino was closed; nobody was arrested there.',
      'arrest',
      'Bavet',
    ],
    [
      'Scammers ran a villa in Vang Vieng, Laos. Police say a translator from India was killed there.',
      'die',
      'Vang Vieng',
    ],
  ])('%s', (text, action, place) => expect(placesOf(text, action)).toContain(place))
  test('of captives it is where they were held', () =>
    expect(
      placesOf(
        'Ninety men were held at a scam compound in Bavet and made to cheat people in Japan. One man died there.',
        'die',
      ),
    ).toContain('Bavet'))
  test('"there were" points at nothing', () =>
    expect(
      placesOf('A scam office in Lima was raided. Police in Bogota say they arrested there were told of 12.', 'raid'),
    ).toContain('Lima'))
})

describe('what a clause with "where" names itself', () => {
  const moved = 'Some of the 70 Romanians were moved to Myanmar, where they were'
  test('the site in the country', () =>
    expect(placesOf(`${moved} held at KK Park and forced to run scams.`, 'hold')[0]).toBe('KK Park'))
  test('without one, the country', () =>
    expect(placesOf(`${moved} held and forced to run scams.`, 'hold')).toEqual(['Myanmar']))
})

describe('who flies somebody is no land that brings its own people home', () => {
  test('a flight from a town', () =>
    expect(
      placesOf(
        'Thirty-three Sri Lankans were rescued from scam centres in Myawaddy. They are to be repatriated by a special flight from Mae Sot to Colombo.',
        'repatriate',
      ),
    ).toEqual(['Mae Sot', 'Colombo']))
})

describe('what is closed is where it stands', () => {
  test('the office before the verb', () =>
    expect(
      placesOf('The gang of scammers moved to Peru after a call centre in Asunción was closed in August.', 'close'),
    ).toContain('Asunción'))
})

describe('where those counted are at home', () => {
  test('"most of them from", in their own land', () =>
    expect(
      placesOf(
        'Police raided a scam resort in Lapu-Lapu City. Also rescued were 38 Filipinos, most of them from Bohol and Leyte.',
        'rescue',
      ),
    ).toContain('Lapu-Lapu City'))
  test('in another land it is where they were', () =>
    expect(
      placesOf(
        'In 2025 the embassy brought home 310 Malawian victims of scams, most of them from Myanmar.',
        'repatriate',
      ),
    ).toContain('Myanmar'))
})

test('numbers with a place each: "33 were in Myanmar"', () => {
  const found = claimsOn(
    'Some 55 citizens were held in fraud centres abroad. Of these, 33 were in Myanmar, 17 in Cambodia and five in Laos.',
    { published: '2026-02-20' },
  )
  expect(found.find((c) => c.count?.low === 33)?.places.map((p) => p.country)).toEqual(['MMR'])
  expect(found.find((c) => c.count?.low === 17)?.places.map((p) => p.country)).toEqual(['KHM'])
})

test('two towns told of together are no fuller name of the first, with "in" before each as well', () =>
  expect(
    placesOf(
      'Five scammers were arrested in Phnom Penh and in Sihanoukville. On Tuesday a trader was charged in Phnom Penh over a scam.',
      'charge',
    ),
  ).toEqual(['Phnom Penh']))

test('the police of a land catch people on the way into it', () =>
  expect(
    placesOf(
      'Cambodian police raided scam casinos in Poipet. Thai police arrested 16 men as they crossed into Aranyaprathet.',
      'arrest',
    ),
  ).toContain('Aranyaprathet'))

describe('who helps or is passed through', () => {
  test('a mission does not rescue where it sits', () =>
    expect(
      placesOf(
        "Kenyans were held in scam compounds in Laos. Kenya's embassy in Bangkok has rescued 212 Kenyans from the region.",
        'rescue',
      ),
    ).not.toContain('Bangkok'))
  test('a land that people are deported through', () =>
    expect(
      placesOf(
        'The junta demolished scam buildings in KK Park and deported 9,500 foreigners this year through Thailand.',
        'deport',
      ),
    ).not.toContain('Thailand'))
  test('a gate they are sent through is where it was', () =>
    expect(
      placesOf('Cambodia deported 86 Vietnamese scam suspects through the Moc Bai border gate on Friday.', 'deport'),
    ).toContain('Moc Bai border gate'))
})

describe('sites and the land they lie in', () => {
  const romania =
    'In Romania, police in Bucharest arrested 14 people over a scam ring. Romanian prosecutors froze cash.'
  test.each([
    [`${romania} A man was arrested at Vienna airport on a Romanian warrant.`, 'arrest', 'AUT'],
    [`${romania} A man was arrested at Cernica airport on a Romanian warrant.`, 'arrest', 'ROU'],
    [
      'Police freed 54 in Sihanoukville. Authorities in Bavet detained 76 scammers at a rented villa near the market.',
      'arrest',
      'KHM',
    ],
    [
      "Some 129 Kenyans freed from scams wait in Myanmar. In all 66 are detained at Thailand's Immigration Detention Centre.",
      'arrest',
      'THA',
    ],
  ])('%s', (text, action, land) => expect(claimOf(text, action).places[0]?.country).toBe(land))
  test('a compound called by its name', () =>
    expect(
      claimOf(
        "Traffickers were caught in Cox's Bazar, Bangladesh. A friend died after being beaten at a compound called Taichang.",
        'die',
      ).places.map((p) => p.country),
    ).toEqual(expect.arrayContaining(['MMR'])))
  test('the town whose authorities act', () =>
    expect(
      placesOf(
        'Police freed 54 in Sihanoukville. Authorities in Bavet detained 76 scammers at a rented villa.',
        'arrest',
      ),
    ).toContain('Bavet'))
  test('law courts by their name lie in no town told of before', () =>
    expect(
      placesOf(
        'Kenya brought home 40 victims of scams from Bangkok. Three agents were charged at Shanzu Law Courts on Monday.',
        'charge',
      ),
    ).toEqual(['Shanzu Law Courts']))
})

describe('who flees a place was there', () => {
  test('whatever else the sentence names', () =>
    expect(
      placesOf(
        'Thai soldiers caught 43 people in Khlong Hat district, all of them Thais who said that they had fled a scam centre in Poipet.',
        'escape',
      ),
    ).toContain('Poipet'))
  test('not what he flees to', () =>
    expect(
      claimOf('Forty Kenyans fled to Mae Sot from a scam compound in Myawaddy on Monday.', 'escape').places.map(
        ({ name, way }) => `${name} ${way}`,
      ),
    ).toEqual(['scam compound from', 'Myawaddy at', 'Mae Sot to']))
})

describe('a court that acts is no place, nor where those serve who take people over', () => {
  test.each([
    ['A regional trial court in Batangas jailed three men for human trafficking.', 'convict', ['Batangas']],
    ['Three traffickers were sent to the provincial court in Pursat.', 'charge', ['provincial court', 'Pursat']],
    ['Lao officials handed over 41 scam suspects to police from Hanoi.', 'deport', ['Laos']],
    ['Police from Hanoi arrested 41 scam suspects.', 'arrest', ['Hanoi']],
  ])('%s', (text, action, places) => expect(placesOf(text, action)).toEqual(places))
})

describe('what the police of a town tell that they did was there', () => {
  const before = 'Thai police freed 41 women from a scam compound in Mae Sot on Monday.\n\n'
  const last = (text: string, action: string) =>
    claimsOn(before + text, { published: '2025-06-12' })
      .filter((c) => c.action === action)
      .at(-1)
      ?.places.map((p) => p.name)
  test('where they say so', () =>
    expect(last('Police in Penang said they had arrested 12 people over a phone scam.', 'arrest')).toEqual(['Penang']))
  test('and the next deed too', () =>
    expect(
      last('Police in Penang said they had arrested 12 people over a phone scam. They seized 31 phones.', 'seize'),
    ).toEqual(['Penang']))
  test('whatever land their deed led to', () =>
    expect(
      last(
        'Across the border, Vietnamese police in An Giang said they had charged five with selling men to Cambodia.',
        'charge',
      ),
    ).toEqual(['An Giang']))
  test('not where another place is named', () =>
    expect(last('Police in Penang said they had arrested 12 people at a scam hotel in Ipoh.', 'arrest')).toContain(
      'Ipoh',
    ))
  test('nor of an embassy, which helps elsewhere', () =>
    expect(last('The embassy in Bangkok said that it had rescued 12 women.', 'rescue')).not.toContain('Bangkok'))
})
