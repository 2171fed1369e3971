import type { PlaceKind, Way } from '../../../model/claim.ts'

type Expected = {
  name: string
  kind: PlaceKind
  country: string | null
  way?: Way | null
  stands?: boolean
  agent?: boolean
  dateline?: boolean
}

/** Everything that the whole layer finds in a text, in order; `stands` is true unless told. */
export type PlaceExamples = {
  /** Whether the first place found must come from the rule of this name. */
  rule: boolean
  examples: readonly { text: string; gives: readonly Expected[] }[]
  /** Texts without any place. */
  rejects: readonly string[]
}

const laos = { country: 'LAO' } as const
const cambodia = { country: 'KHM' } as const
const myanmar = { country: 'MMR' } as const
const thailand = { country: 'THA' } as const

export const examples: Record<string, PlaceExamples> = {
  gazetteer: {
    rule: true,
    examples: [
      {
        text: '1. Kira. Police in Uganda held nine.\n\n2. Entebbe. They freed six.\n\n— GULU. One died.',
        gives: [
          { name: 'Kira', kind: 'locality', country: 'UGA', dateline: true },
          { name: 'Uganda', kind: 'country', country: 'UGA', dateline: false },
          { name: 'Entebbe', kind: 'locality', country: 'UGA', dateline: true },
          { name: 'GULU', kind: 'locality', country: 'UGA', dateline: true },
        ],
      },
      {
        text: 'In Houston they held 18 of Tren de Aragua.',
        gives: [
          { name: 'Houston', kind: 'locality', country: 'USA', way: 'at' },
          { name: 'Aragua', kind: 'province', country: 'VEN', stands: false },
        ],
      },
      {
        text: 'They gave it to the US Secret Service.',
        gives: [{ name: 'US', kind: 'country', country: 'USA', stands: false }],
      },
      {
        text: 'They were taken from Phnom Penh to Bangkok.',
        gives: [
          { name: 'Phnom Penh', kind: 'locality', ...cambodia, way: 'from' },
          { name: 'Bangkok', kind: 'locality', ...thailand, way: 'to' },
        ],
      },
      { text: 'It took place in Laogai.', gives: [{ name: 'Laogai', kind: 'locality', ...myanmar, way: 'at' }] },
      { text: 'It took place in 老街.', gives: [{ name: '老街', kind: 'locality', ...myanmar, way: 'at' }] },
      { text: 'He was seen in Paoy Paet.', gives: [{ name: 'Paoy Paet', kind: 'locality', ...cambodia, way: 'at' }] },
      { text: 'They sailed for Kompong Som.', gives: [{ name: 'Kompong Som', kind: 'locality', ...cambodia }] },
      { text: 'It happened in Oudômxai.', gives: [{ name: 'Oudômxai', kind: 'province', ...laos, way: 'at' }] },
      {
        text: 'The plane left Kunming on Friday.',
        gives: [{ name: 'Kunming', kind: 'locality', country: 'CHN', way: 'from' }],
      },
      {
        text: 'They were held across Southeast Asia.',
        gives: [{ name: 'Southeast Asia', kind: 'region', country: null, way: 'at' }],
      },
      {
        text: 'It spread in northern Myanmar.',
        gives: [{ name: 'northern Myanmar', kind: 'region', ...myanmar, way: 'at' }],
      },
      { text: 'They arrived in Kunming.', gives: [{ name: 'Kunming', kind: 'locality', country: 'CHN', way: 'to' }] },
      {
        text: 'It touched down at Incheon airport.',
        gives: [{ name: 'Incheon airport', kind: 'site', country: 'KOR', way: 'to' }],
      },
      { text: 'He flew to the U.S. last week.', gives: [{ name: 'U.S.', kind: 'country', country: 'USA', way: 'to' }] },
      { text: 'The US cut its ties.', gives: [{ name: 'US', kind: 'country', country: 'USA' }] },
      { text: 'They came from Lao PDR.', gives: [{ name: 'Lao PDR', kind: 'country', ...laos, way: 'from' }] },
      {
        text: 'A trader in College Station, Texas, was named.',
        gives: [
          { name: 'College Station', kind: 'locality', country: 'USA', way: 'at' },
          { name: 'Texas', kind: 'province', country: 'USA', way: 'at' },
        ],
      },
    ],
    rejects: [
      'It was a nice reading of the law.',
      'They told us of it in March.',
      'The police of it all said so.',
      'Christmas was quiet and Xinhua was silent.',
    ],
  },
  'name with its noun': {
    rule: true,
    examples: [
      {
        text: 'Officers searched a site in Takeo province.',
        gives: [{ name: 'Takeo', kind: 'province', ...cambodia, way: 'at' }],
      },
      {
        text: 'They met in Bavet Kandal village of Svay Rieng, and in Baliley 2 village.',
        gives: [
          { name: 'Bavet Kandal', kind: 'locality', ...cambodia, way: 'at' },
          { name: 'Svay Rieng', kind: 'province', ...cambodia },
          { name: 'Baliley 2', kind: 'locality', ...cambodia, way: 'at' },
        ],
      },
      {
        text: 'They met at guesthouses in the Southern Province.',
        gives: [{ name: 'Southern Province', kind: 'province', country: null, way: 'at' }],
      },
      {
        text: 'He lives in Angeles City.',
        gives: [{ name: 'Angeles City', kind: 'locality', country: 'PHL', way: 'at' }],
      },
      {
        text: 'They left Pi Thnou commune in Kratie.',
        gives: [
          { name: 'Pi Thnou', kind: 'locality', ...cambodia, way: 'from' },
          { name: 'Kratie', kind: 'province', ...cambodia, way: 'at' },
        ],
      },
    ],
    rejects: [
      'The whole province was quiet.',
      'A paper of the Southern Party spoke.',
      'The Shiite villages were quiet.',
    ],
  },
  'names that share a noun': {
    rule: true,
    examples: [
      {
        text: 'He searched Tram Kak and Bati districts.',
        gives: [
          { name: 'Tram Kak', kind: 'locality', ...cambodia },
          { name: 'Bati', kind: 'locality', ...cambodia },
        ],
      },
    ],
    rejects: ['Sok Dara and Keo Vuthy villagers left.'],
  },
  'prefix noun': {
    rule: true,
    examples: [
      {
        text: 'It happened in Barangay Anupul.',
        gives: [{ name: 'Barangay Anupul', kind: 'locality', country: null, way: 'at' }],
      },
      {
        text: 'It lies in tambon Mae Ku in Thailand.',
        gives: [
          { name: 'Mae Ku', kind: 'locality', ...thailand, way: 'at' },
          { name: 'Thailand', kind: 'country', ...thailand, way: 'at' },
        ],
      },
    ],
    rejects: ['The ban was lifted.', 'Ban Ki-moon spoke.'],
  },
  'named site': {
    rule: true,
    examples: [
      {
        text: 'Thirty were charged before the Federal High Court in Ikoyi, Lagos.',
        gives: [
          { name: 'Federal High Court', kind: 'site', country: 'NGA' },
          { name: 'Ikoyi', kind: 'locality', country: 'NGA', way: 'at' },
          { name: 'Lagos', kind: 'locality', country: 'NGA', way: 'at' },
        ],
      },
      {
        text: 'Police stormed Golden Star Hotel on Monday.',
        gives: [{ name: 'Golden Star Hotel', kind: 'site', country: null }],
      },
      {
        text: 'Police raided the Golden Star casino.',
        gives: [{ name: 'Golden Star casino', kind: 'site', country: null }],
      },
      {
        text: 'Police raided the Blue Lagoon Beach Resort.',
        gives: [{ name: 'Blue Lagoon Beach Resort', kind: 'site', country: null }],
      },
      {
        text: 'They crossed at the Tachileik checkpoint.',
        gives: [{ name: 'Tachileik checkpoint', kind: 'site', ...myanmar, way: 'at' }],
      },
      {
        text: 'It was found at the Baofu compound in Bamban.',
        gives: [
          { name: 'Baofu compound', kind: 'site', country: 'PHL', way: 'at' },
          { name: 'Bamban', kind: 'locality', country: 'PHL', way: 'at' },
        ],
      },
    ],
    rejects: [
      'Grace Park said so.',
      'The Southern Poverty Law Center said so.',
      'Complaints went to the Internet Crime Complaint Center.',
      'Accounts were frozen by the Anti-Scam Centre.',
      'Network Behind Cyber Scam Compounds Sanctioned',
    ],
  },
  'described site': {
    rule: true,
    examples: [
      {
        text: 'Police raided a three-storey building.',
        gives: [{ name: 'three-storey building', kind: 'site', country: null }],
      },
      {
        text: 'They were kept at a military camp.',
        gives: [{ name: 'military camp', kind: 'site', country: null, way: 'at' }],
      },
      {
        text: 'They were led out of a casino annex and a shut-down resort.',
        gives: [
          { name: 'casino annex', kind: 'site', country: null },
          { name: 'shut-down resort', kind: 'site', country: null },
        ],
      },
      {
        text: 'They searched a rented villa in Tabanan, Bali.',
        gives: [
          { name: 'rented villa', kind: 'site', country: 'IDN' },
          { name: 'Tabanan', kind: 'locality', country: 'IDN', way: 'at' },
          { name: 'Bali', kind: 'province', country: 'IDN', way: 'at' },
        ],
      },
    ],
    rejects: [
      'The building of trust takes time.',
      'They shut down, and resorts to it.',
      'They met at the hotel.',
      'They questioned a compound owner.',
    ],
  },
  'numbered road': {
    rule: true,
    examples: [
      {
        text: 'A van was stopped on Highway 403.',
        gives: [{ name: 'Highway 403', kind: 'site', country: null, way: 'at' }],
      },
    ],
    rejects: ['The route was long.'],
  },
  'numbered site': {
    rule: true,
    examples: [
      {
        text: 'Officers searched Building 9 on Friday.',
        gives: [{ name: 'Building 9', kind: 'site', country: null, way: null }],
      },
      {
        text: 'Two men were held at Site B on Friday.',
        gives: [{ name: 'Site B', kind: 'site', country: null, way: 'at' }],
      },
    ],
    rejects: ['Building 1,200 flats took years.', 'Police sealed the building. A man left.'],
  },
  'numbered part of a town': {
    rule: true,
    examples: [
      {
        text: 'They were found in Sector 17, Gurugram.',
        gives: [
          { name: 'Sector 17', kind: 'locality', country: 'IND', way: 'at' },
          { name: 'Gurugram', kind: 'locality', country: 'IND', way: 'at' },
        ],
      },
      {
        text: 'Police held 12 men in Area 43 of Lilongwe.',
        gives: [
          { name: 'Area 43', kind: 'locality', country: 'MWI', way: 'at' },
          { name: 'Lilongwe', kind: 'locality', country: 'MWI', way: null },
        ],
      },
    ],
    rejects: ['Police Region 9 led the search.', 'In District 1,200 people voted.'],
  },
  'label of a list entry': {
    rule: true,
    examples: [
      {
        text: '• Oct. 7, Nawalapura: 19 Chinese arrested.',
        gives: [
          { name: 'Nawalapura', kind: 'locality', country: null, way: null },
          { name: 'Chinese', kind: 'country', country: 'CHN', stands: false },
        ],
      },
    ],
    rejects: ['• Oct. 7, police: 19 arrested.', 'They had it, Nawalapura: 19 arrested.', '• Total: 19 arrested.'],
  },
  'name that is introduced': {
    rule: true,
    examples: [
      {
        text: 'They were freed from a place known as Jinwei-7.',
        gives: [{ name: 'Jinwei-7', kind: 'site', country: null }],
      },
      {
        text: 'They ran it from the suburb of Auvarel.',
        gives: [{ name: 'Auvarel', kind: 'locality', country: null, way: null }],
      },
      {
        text: 'They were held at Silver Crown Services in Lusaka.',
        gives: [
          { name: 'Silver Crown Services', kind: 'site', country: 'ZMB', way: 'at' },
          { name: 'Lusaka', kind: 'locality', country: 'ZMB', way: 'at' },
        ],
      },
    ],
    rejects: ['He is a man known as Sokha.'],
  },
  'name before what it lies in': {
    rule: true,
    examples: [
      {
        text: 'Someone was seen near La Quinta Nueva, Peru.',
        gives: [
          { name: 'La Quinta Nueva', kind: 'locality', country: 'PER', way: 'at' },
          { name: 'Peru', kind: 'country', country: 'PER', way: 'at' },
        ],
      },
    ],
    rejects: [],
  },
  'unknown name after a preposition': {
    rule: true,
    examples: [
      {
        text: 'They were found in Zembukwe.',
        gives: [{ name: 'Zembukwe', kind: 'locality', country: null, way: 'at' }],
      },
    ],
    rejects: ['He answered in Mandarin.', 'They paid him in Tether.'],
  },
  'country adjective': {
    rule: true,
    examples: [
      {
        text: 'They spoke to Cambodian police.',
        gives: [{ name: 'Cambodian', kind: 'country', ...cambodia, stands: false }],
      },
    ],
    rejects: [],
  },
  'only modifies': {
    rule: false,
    examples: [
      {
        text: 'Thai police searched a farmhouse.',
        gives: [
          { name: 'Thai', kind: 'country', country: 'THA', stands: false },
          { name: 'farmhouse', kind: 'site', country: 'THA' },
        ],
      },
      {
        text: 'Thai-Chinese police searched a farmhouse.',
        gives: [
          { name: 'Thai', kind: 'country', country: 'THA', stands: false },
          { name: 'Chinese', kind: 'country', country: 'CHN', stands: false },
          { name: 'farmhouse', kind: 'site', country: null },
        ],
      },
      {
        text: 'He wrote for the Bangkok Post.',
        gives: [{ name: 'Bangkok', kind: 'locality', ...thailand, stands: false }],
      },
      {
        text: 'It began in Batumi. Batumi City Court freed nine.',
        gives: [
          { name: 'Batumi', kind: 'locality', country: 'GEO' },
          { name: 'Batumi', kind: 'locality', country: 'GEO', stands: false },
        ],
      },
      {
        text: 'Phnom Penh police made arrests.',
        gives: [{ name: 'Phnom Penh', kind: 'locality', ...cambodia, stands: false }],
      },
      {
        text: "Cambodia's Interior Ministry spoke.",
        gives: [{ name: 'Cambodia', kind: 'country', ...cambodia, stands: false }],
      },
      {
        text: 'The embassy of India spoke.',
        gives: [{ name: 'India', kind: 'country', country: 'IND', stands: false }],
      },
      {
        text: 'They were promised jobs at a casino.',
        gives: [{ name: 'casino', kind: 'site', country: null, way: 'at', stands: false }],
      },
      {
        text: 'Surin residents were there.',
        gives: [{ name: 'Surin', kind: 'province', ...thailand, stands: false }],
      },
      {
        text: 'Under pressure from Vietnam and Thailand, Myanmar began to act.',
        gives: [
          { name: 'Vietnam', kind: 'country', country: 'VNM', way: 'from', stands: false },
          { name: 'Thailand', kind: 'country', ...thailand, way: 'from', stands: false },
          { name: 'Myanmar', kind: 'country', ...myanmar, agent: true },
        ],
      },
    ],
    rejects: [],
  },
  'people are no places': {
    rule: false,
    examples: [
      {
        text: 'Jenny Palma runs a salon in Toronto, and Palma is well known.',
        gives: [{ name: 'Toronto', kind: 'locality', country: 'CAN', way: 'at' }],
      },
    ],
    rejects: ['Ms Victoria Tan made the call.', 'Chelsea Clinton spoke.', 'Minister Michael Manley spoke.'],
  },
  'the text decides between places of one name': {
    rule: false,
    examples: [
      {
        text: 'In Laos they came from the Golden Triangle.',
        gives: [
          { name: 'Laos', kind: 'country', ...laos, way: 'at' },
          { name: 'Golden Triangle', kind: 'region', ...laos, way: 'from' },
        ],
      },
      {
        text: 'They came from the Golden Triangle.',
        gives: [{ name: 'Golden Triangle', kind: 'region', country: null, way: 'from' }],
      },
      {
        text: 'A U.S. report on the United States names Singapore, Taiwan and Georgia.',
        gives: [
          { name: 'U.S.', kind: 'country', country: 'USA' },
          { name: 'United States', kind: 'country', country: 'USA' },
          { name: 'Singapore', kind: 'country', country: 'SGP' },
          { name: 'Taiwan', kind: 'country', country: 'TWN' },
          { name: 'Georgia', kind: 'country', country: 'GEO' },
        ],
      },
      {
        text: 'Palau, Koror and Palau again: in Palau they spoke of a meeting in Honiara.',
        gives: [
          { name: 'Palau', country: 'PLW', kind: 'country' },
          { name: 'Koror', country: 'PLW', kind: 'province' },
          { name: 'Palau', country: 'PLW', kind: 'country' },
          { name: 'Palau', country: 'PLW', kind: 'country' },
          { name: 'Honiara', country: 'SLB', kind: 'locality' },
        ],
      },
      {
        text: 'Officers in Tbilisi, Georgia, met.',
        gives: [
          { name: 'Tbilisi', kind: 'locality', country: 'GEO', way: 'at' },
          { name: 'Georgia', kind: 'country', country: 'GEO', way: 'at' },
        ],
      },
      {
        text: 'Officers in Atlanta, Georgia, met.',
        gives: [
          { name: 'Atlanta', kind: 'locality', country: 'USA', way: 'at' },
          { name: 'Georgia', kind: 'province', country: 'USA', way: 'at' },
        ],
      },
      {
        text: 'They met in Victoria, British Columbia.',
        gives: [
          { name: 'Victoria', kind: 'locality', country: 'CAN', way: 'at' },
          { name: 'British Columbia', kind: 'province', country: 'CAN', way: 'at' },
        ],
      },
    ],
    rejects: [],
  },
  'countries that act': {
    rule: false,
    examples: [
      { text: 'Cambodia will deport them.', gives: [{ name: 'Cambodia', kind: 'country', ...cambodia, agent: true }] },
      {
        text: 'They said in Cambodia will be peace.',
        gives: [{ name: 'Cambodia', kind: 'country', ...cambodia, agent: false }],
      },
    ],
    rejects: [],
  },
  'the country of names that no list has': {
    rule: false,
    examples: [
      {
        text: 'Police of Baoshan checked dens in Sadung and Yawng townships of Kachin State.',
        gives: [
          { name: 'Sadung', kind: 'locality', ...myanmar, way: 'at' },
          { name: 'Yawng', kind: 'locality', ...myanmar, way: 'at' },
          { name: 'Kachin State', kind: 'province', ...myanmar },
        ],
      },
      {
        text: 'Nigeria is far. The hostel at Prampuram was full, said police in Lagos. They are people whom Ghana freed from a hall in Akosu.',
        gives: [
          { name: 'Nigeria', kind: 'country', country: 'NGA' },
          { name: 'hostel', kind: 'site', country: 'NGA' },
          { name: 'Prampuram', kind: 'locality', country: 'NGA' },
          { name: 'Lagos', kind: 'locality', country: 'NGA' },
          { name: 'Ghana', kind: 'country', country: 'GHA' },
          { name: 'Akosu', kind: 'locality', country: 'GHA' },
        ],
      },
      {
        text: 'MANILA — Vietnam wants the return of 23 people who were freed from a shut-down resort.',
        gives: [
          { name: 'MANILA', kind: 'locality', country: 'PHL', dateline: true },
          { name: 'Vietnam', kind: 'country', country: 'VNM' },
          { name: 'shut-down resort', kind: 'site', country: 'PHL' },
        ],
      },
      {
        text: 'Vietnam and Hanoi knew of it. They searched the K99 building, located in Village 2, Sangkat 4, Sihanoukville.',
        gives: [
          { name: 'Vietnam', kind: 'country', country: 'VNM' },
          { name: 'Hanoi', kind: 'locality', country: 'VNM' },
          { name: 'K99 building', kind: 'site', country: 'KHM' },
          { name: 'Village 2', kind: 'locality', country: 'KHM' },
          { name: 'Sihanoukville', kind: 'locality', country: 'KHM' },
        ],
      },
      {
        text: 'AMMAN — Those from a fraud centre near Myawaddy are back. In Abidjan, gendarmes freed six from a villa in Yopogou.',
        gives: [
          { name: 'AMMAN', kind: 'locality', country: 'JOR', dateline: true },
          { name: 'fraud centre', kind: 'site', ...myanmar },
          { name: 'Myawaddy', kind: 'locality', ...myanmar },
          { name: 'Abidjan', kind: 'locality', country: 'CIV' },
          { name: 'villa', kind: 'site', country: 'CIV' },
          { name: 'Yopogou', kind: 'locality', country: 'CIV' },
        ],
      },
      {
        text: 'CAMBODIA — Cambodia held 30 in Bavet.\n\nMYANMAR — Fighting near Kyaukhatu forced them out.',
        gives: [
          { name: 'CAMBODIA', kind: 'country', ...cambodia, dateline: true },
          { name: 'Cambodia', kind: 'country', ...cambodia },
          { name: 'Bavet', kind: 'locality', ...cambodia },
          { name: 'MYANMAR', kind: 'country', ...myanmar, dateline: true },
          { name: 'Kyaukhatu', kind: 'locality', ...myanmar },
        ],
      },
      {
        text: 'They were taken from Dubai to Lagos, where they were kept in a house.',
        gives: [
          { name: 'Dubai', kind: 'locality', country: 'ARE', way: 'from' },
          { name: 'Lagos', kind: 'locality', country: 'NGA', way: 'to' },
          { name: 'house', kind: 'site', country: 'NGA' },
        ],
      },
      {
        text: 'Cambodian police went to Bavet. Their embassy in Bangkok knew. The largest of them, a nine-storey tower, was shut.',
        gives: [
          { name: 'Cambodian', kind: 'country', ...cambodia, stands: false },
          { name: 'Bavet', kind: 'locality', ...cambodia, way: 'to' },
          { name: 'Bangkok', kind: 'locality', ...thailand, way: 'at' },
          { name: 'nine-storey tower', kind: 'site', ...cambodia },
        ],
      },
      {
        text: 'LUSAKA - Zambian police raided an office. Callers had been told of a shop in Mumbai. At Kabwitu on Friday, six were held.',
        gives: [
          { name: 'LUSAKA', kind: 'locality', country: 'ZMB', dateline: true },
          { name: 'Zambian', kind: 'country', country: 'ZMB', stands: false },
          { name: 'office', kind: 'site', country: 'ZMB' },
          { name: 'shop', kind: 'site', country: 'IND' },
          { name: 'Mumbai', kind: 'locality', country: 'IND' },
          { name: 'Kabwitu', kind: 'locality', country: 'ZMB' },
        ],
      },
      {
        text: 'South Africa and its courts: in Johannesburg, South Africa, and in Bellville a trial began.',
        gives: [
          { name: 'South Africa', kind: 'country', country: 'ZAF' },
          { name: 'Johannesburg', kind: 'locality', country: 'ZAF' },
          { name: 'South Africa', kind: 'country', country: 'ZAF' },
          { name: 'Bellville', kind: 'locality', country: 'ZAF' },
        ],
      },
    ],
    rejects: [],
  },
  'small towns, parts of towns and divisions of many countries': {
    rule: false,
    examples: [
      {
        text: 'They came to Dakar and Mbour.',
        gives: [
          { name: 'Dakar', kind: 'locality', country: 'SEN' },
          { name: 'Mbour', kind: 'locality', country: 'SEN' },
        ],
      },
      {
        text: 'KYRENIA — The police in Turkey and Ankara, in Istanbul and in Adana, Turkey, and Izmir helped.',
        gives: [
          { name: 'KYRENIA', kind: 'locality', country: 'CYP', dateline: true },
          { name: 'Turkey', kind: 'country', country: 'TUR' },
          { name: 'Ankara', kind: 'locality', country: 'TUR' },
          { name: 'Istanbul', kind: 'locality', country: 'TUR' },
          { name: 'Adana', kind: 'locality', country: 'TUR' },
          { name: 'Turkey', kind: 'country', country: 'TUR' },
          { name: 'Izmir', kind: 'locality', country: 'TUR' },
        ],
      },
      {
        text: 'ULAANBAATAR — They were held in Terelj. China and Beijing thanked China and Chinese officials in Erenhot.',
        gives: [
          { name: 'ULAANBAATAR', kind: 'province', country: 'MNG', dateline: true },
          { name: 'Terelj', kind: 'locality', country: 'MNG' },
          { name: 'China', kind: 'country', country: 'CHN' },
          { name: 'Beijing', kind: 'locality', country: 'CHN' },
          { name: 'China', kind: 'country', country: 'CHN' },
          { name: 'Chinese', kind: 'country', country: 'CHN', stands: false },
          { name: 'Erenhot', kind: 'locality', country: 'CHN' },
        ],
      },
      {
        text: 'Thailand took in 39 who fled Sunflower Park in Myanmar. Thailand says they were kept in Sunflower Park.',
        gives: [
          { name: 'Thailand', kind: 'country', country: 'THA' },
          { name: 'Sunflower Park', kind: 'site', country: 'MMR' },
          { name: 'Myanmar', kind: 'country', country: 'MMR' },
          { name: 'Thailand', kind: 'country', country: 'THA' },
          { name: 'Sunflower Park', kind: 'site', country: 'MMR' },
        ],
      },
      { text: 'They were held in Sofia on Tuesday.', gives: [{ name: 'Sofia', kind: 'locality', country: 'BGR' }] },
      {
        text: 'Five were caught in New Jersey and in the Eastern Highlands.',
        gives: [
          { name: 'New Jersey', kind: 'province', country: 'USA' },
          { name: 'Eastern Highlands', kind: 'province', country: 'PNG' },
        ],
      },
      {
        text: 'Agents worked in Gyeonggi, Bucheon and Jeju.',
        gives: [
          { name: 'Gyeonggi', kind: 'province', country: 'KOR' },
          { name: 'Bucheon', kind: 'locality', country: 'KOR' },
          { name: 'Jeju', kind: 'locality', country: 'KOR' },
        ],
      },
      {
        text: 'The ring hired people in Ruiru, in Kira and in Adama.',
        gives: [
          { name: 'Ruiru', kind: 'locality', country: 'KEN' },
          { name: 'Kira', kind: 'locality', country: 'UGA' },
          { name: 'Adama', kind: 'locality', country: 'ETH' },
        ],
      },
      {
        text: "The trainees came to a flat in Dhaka's Fakirapool.",
        gives: [
          { name: 'flat', kind: 'site', country: 'BGD' },
          { name: 'Dhaka', kind: 'locality', country: 'BGD' },
          { name: 'Fakirapool', kind: 'locality', country: 'BGD' },
        ],
      },
      {
        text: 'They lived in the Kuwait area of Birnin Kebbi, Nigeria.',
        gives: [
          { name: 'Birnin Kebbi', kind: 'locality', country: 'NGA' },
          { name: 'Nigeria', kind: 'country', country: 'NGA' },
        ],
      },
      {
        text: 'They came to Sri Lanka and were seen in Aniwatta yesterday.',
        gives: [
          { name: 'Sri Lanka', kind: 'country', country: 'LKA' },
          { name: 'Aniwatta', kind: 'locality', country: 'LKA' },
        ],
      },
      {
        text: 'He was caught at Karipur airport.',
        gives: [{ name: 'Karipur airport', kind: 'site', country: 'IND' }],
      },
    ],
    rejects: ['The aid came in yesterday.'],
  },
  datelines: {
    rule: false,
    examples: [
      {
        text: 'MAE SOT, Tak — They came on Friday.',
        gives: [
          { name: 'MAE SOT', kind: 'locality', ...thailand, dateline: true },
          { name: 'Tak', kind: 'province', ...thailand, dateline: true },
        ],
      },
      {
        text: 'BANGKOK (Reuters) - They came on Friday.',
        gives: [{ name: 'BANGKOK', kind: 'locality', ...thailand, dateline: true }],
      },
      {
        text: 'In Bangkok they came on Friday.',
        gives: [{ name: 'Bangkok', kind: 'locality', ...thailand, dateline: false }],
      },
    ],
    rejects: [],
  },
}
