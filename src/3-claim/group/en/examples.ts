import type { GroupMention } from '../../annotations.ts'

/**
 * What each rule reads, run through quantities and groups: an example gives exactly one group, a reject none. `head` is the
 * word that stands for the group.
 */
export type Row = {
  name: string
  examples: readonly {
    text: string
    gives: Partial<Pick<GroupMention, 'nationalities' | 'role' | 'refers' | 'thing' | 'sex' | 'one'>>
    head?: string
    size?: number
  }[]
  rejects: readonly string[]
}

export const rows: readonly Row[] = [
  {
    name: 'nationality words',
    examples: [
      { text: '700 Chinese nationals', gives: { nationalities: ['CHN'], refers: 'new' }, head: 'nationals', size: 700 },
      { text: '109 Thais', gives: { nationalities: ['THA'] }, head: 'Thais', size: 109 },
      { text: '41 Taiwanese were held.', gives: { nationalities: ['TWN'] }, head: 'Taiwanese', size: 41 },
      { text: '24 mainland Chinese', gives: { nationalities: ['CHN'] }, size: 24 },
      { text: 'two South Koreans', gives: { nationalities: ['KOR'] }, size: 2 },
      { text: 'six Danes', gives: { nationalities: ['DNK'] }, size: 6 },
      { text: '12 Filipinas', gives: { nationalities: ['PHL'] }, size: 12 },
      { text: '103 Taiwan passport holders', gives: { nationalities: ['TWN'] }, head: 'holders', size: 103 },
      { text: 'Hong Kong residents', gives: { nationalities: ['HKG'] } },
      { text: 'citizens of Pakistan, Nepal and the Philippines', gives: { nationalities: ['PAK', 'NPL', 'PHL'] } },
      { text: 'five workers from Kenya and Uganda', gives: { nationalities: ['KEN', 'UGA'] }, size: 5 },
      { text: 'two men of Chinese nationality', gives: { nationalities: ['CHN'] }, size: 2 },
      {
        text: '30 Indonesian, Malaysian and Chinese nationals',
        gives: { nationalities: ['IDN', 'MYS', 'CHN'] },
        size: 30,
      },
      { text: 'more than 500 Chinese and Taiwanese', gives: { nationalities: ['CHN', 'TWN'] }, size: 501 },
      { text: '63 detainees, mostly Chinese', gives: { nationalities: ['CHN'] }, size: 63 },
      {
        text: 'more than 30 foreigners, from Indonesia, Malaysia and China,',
        gives: { nationalities: ['IDN', 'MYS', 'CHN'] },
        size: 31,
      },
      {
        text: '42 convicts, comprising Chinese and Filipino nationals,',
        gives: { nationalities: ['CHN', 'PHL'] },
        size: 42,
      },
      { text: 'a group of 42 men, consisting of Thais and Lao', gives: { nationalities: ['THA', 'LAO'] }, size: 42 },
      { text: 'Ghanaian and Namibian nationals', gives: { nationalities: ['GHA', 'NAM'] }, head: 'nationals' },
      {
        text: 'The Chinese, Burmese, and Taiwanese nationals were held.',
        gives: { nationalities: ['CHN', 'MMR', 'TWN'], refers: 'back' },
      },
      { text: 'Filipinos: 31 arrested', gives: { nationalities: ['PHL'] }, size: 31 },
      { text: 'Philippines: 31', gives: { nationalities: ['PHL'] }, size: 31 },
      { text: 'Filipinos (234)', gives: { nationalities: ['PHL'] }, head: 'Filipinos', size: 234 },
      { text: 'the Chinese were detained', gives: { nationalities: ['CHN'], refers: 'back' }, head: 'Chinese' },
      { text: 'six young Vietnamese women', gives: { nationalities: ['VNM'], sex: 'female' }, head: 'women', size: 6 },
      { text: 'Four turned out to be Cameroonians.', gives: { nationalities: ['CMR'] }, size: 4 },
      { text: 'The largest lot, 96, comes from Nigeria.', gives: { nationalities: ['NGA'] }, size: 96 },
      { text: 'It held 84 people from Myanmar.', gives: { nationalities: ['MMR'] }, size: 84 },
      { text: 'It took the Cubans and Venezuelans home.', gives: { nationalities: ['CUB', 'VEN'], refers: 'back' } },
      { text: 'workers of Indian, Nepali and Kenyan nationality', gives: { nationalities: ['IND', 'NPL', 'KEN'] } },
      { text: 'An Ecuadorian was held.', gives: { nationalities: ['ECU'], one: true } },
      { text: 'a Togolese, who fled', gives: { nationalities: ['TGO'], one: true } },
      { text: 'the rest, most of them Chinese', gives: { nationalities: ['CHN'], refers: 'rest' } },
      {
        text: '27 more, who were Vietnamese, Chinese and Burmese, left.',
        gives: { nationalities: ['VNM', 'CHN', 'MMR'] },
        size: 27,
      },
      {
        text: 'Nine of the foreigners are from the Philippines.',
        gives: { nationalities: ['PHL'], refers: 'part' },
        size: 9,
      },
      { text: 'Three of the suspects came from Laos.', gives: { nationalities: ['LAO'], role: 'suspect' }, size: 3 },
      { text: 'The men were Chinese and Thai.', gives: { nationalities: ['CHN', 'THA'], refers: 'back' } },
      { text: 'Sixteen hold Chinese passports.', gives: { nationalities: ['CHN'], thing: null }, size: 16 },
      { text: '12 Chinese-speaking men', gives: { nationalities: [] }, head: 'men', size: 12 },
      { text: 'Thai-born workers', gives: { nationalities: [] } },
    ],
    rejects: [
      'Thai police',
      'Thai and Chinese police',
      'the Chinese embassy',
      'Indian government',
      'a Chinese company',
      'in Thai waters',
      'Cambodian officials',
      'Vietnamese border guards',
      'a Chinese-run firm',
      'a Thai-language leaflet',
    ],
  },
  {
    name: 'where people were, not where they are from',
    examples: [
      { text: 'It rescued 84 people from Myanmar.', gives: { nationalities: [] }, size: 84 },
      { text: 'The men were Thai police officers.', gives: { nationalities: [], refers: 'back' } },
      { text: 'Ten workers were Chinese agents.', gives: { nationalities: [] }, size: 10 },
      { text: 'Thailand deported 40 workers from Laos.', gives: { nationalities: [] }, size: 40 },
      { text: 'It secured the release of 33 people from Laos.', gives: { nationalities: [] }, size: 33 },
    ],
    rejects: ['Philippines: 31 arrested in raid on a hub', 'Laos: 75 held after raid'],
  },
  {
    name: 'role as the text puts it',
    examples: [
      { text: '12 suspects', gives: { role: 'suspect' }, size: 12 },
      { text: 'three alleged ringleaders', gives: { role: 'suspect' }, size: 3 },
      { text: 'six alleged members', gives: { role: 'suspect' }, size: 6 },
      { text: '260 human trafficking victims', gives: { role: 'victim' }, size: 260 },
      { text: 'six suspected victims', gives: { role: 'victim' }, size: 6 },
      { text: 'eight workers who had been lured to Laos', gives: { role: 'victim' }, size: 8 },
      { text: 'three women who had lured him', gives: { role: null }, size: 3 },
      { text: 'two women accused it', gives: { role: null }, size: 2 },
      { text: 'ten people forced to scam', gives: { role: 'victim' }, size: 10 },
      { text: '14 girls suspected to have been trafficked', gives: { role: 'victim', sex: 'female' }, size: 14 },
      { text: 'nine men suspected of having been trafficked', gives: { role: 'victim', sex: 'male' }, size: 9 },
      { text: '40 men suspected of fraud', gives: { role: 'suspect', sex: 'male' }, size: 40 },
      { text: 'some 250 rescued workers', gives: { role: null }, size: 250 },
      { text: 'three police officers', gives: { role: 'official' }, head: 'officers', size: 3 },
    ],
    rejects: [],
  },
  {
    name: 'pointing back',
    examples: [
      { text: 'They were held.', gives: { refers: 'back' } },
      { text: 'The group was flown home.', gives: { refers: 'back' }, head: 'group' },
      { text: 'The suspects were held.', gives: { refers: 'back', role: 'suspect' } },
      { text: 'All 312 were deported.', gives: { refers: 'back' }, size: 312 },
      { text: 'The 60 were freed.', gives: { refers: 'back' }, size: 60 },
      { text: 'The other 27 stayed.', gives: { refers: 'part' }, size: 27 },
      { text: 'The remainder left.', gives: { refers: 'rest' } },
      { text: 'The others left.', gives: { refers: 'rest' } },
      { text: 'Those arrested were shown.', gives: { refers: 'back' } },
      { text: 'All of them left.', gives: { refers: 'back' } },
      { text: '54 of them women', gives: { refers: 'part', sex: 'female' }, size: 54 },
      { text: 'Another 20 left.', gives: { refers: 'new' }, size: 20 },
    ],
    rejects: ['The rest house', 'the party line'],
  },
  {
    name: 'one person without a number',
    examples: [{ text: 'a Lao woman', gives: { one: true, nationalities: ['LAO'], sex: 'female' } }],
    rejects: ['a Thai newspaper'],
  },
  {
    name: 'counted things',
    examples: [
      { text: '450 mobile phones', gives: { thing: 'devices' }, head: 'phones', size: 450 },
      { text: 'nearly 100 passports', gives: { thing: 'other' }, head: 'passports', size: 100 },
      { text: 'two residential compounds', gives: { thing: 'sites' }, size: 2 },
      { text: 'dozens of SIM cards', gives: { thing: 'devices' }, size: 24 },
    ],
    rejects: ['a three-storey building', 'US$14 billion', 'on January 22', 'for six months'],
  },
]
