import type { PlaceKind, Way } from '../../../model/claim.ts'

/** What the whole layer finds in a text: the first place that stands, and all others by name where given. */
export type PlaceExample = {
  text: string
  gives: readonly { name: string; kind: PlaceKind; country: string | null; way?: Way | null; stands?: boolean }[]
}

export const examples: Record<string, { examples: readonly PlaceExample[]; rejects: readonly string[] }> = {
  gazetteer: {
    examples: [
      {
        text: 'They were taken from Phnom Penh to Bangkok.',
        gives: [
          { name: 'Phnom Penh', kind: 'locality', country: 'KHM', way: 'from' },
          { name: 'Bangkok', kind: 'locality', country: 'THA', way: 'to' },
        ],
      },
      {
        text: 'The raid took place in Laogai.',
        gives: [{ name: 'Laogai', kind: 'locality', country: 'MMR', way: 'at' }],
      },
      {
        text: 'Police in Paoy Paet made arrests.',
        gives: [{ name: 'Paoy Paet', kind: 'locality', country: 'KHM', way: 'at' }],
      },
      {
        text: 'A flight left Kunming on Friday.',
        gives: [{ name: 'Kunming', kind: 'locality', country: 'CHN', way: 'from' }],
      },
      {
        text: 'They were held across Southeast Asia.',
        gives: [{ name: 'Southeast Asia', kind: 'region', country: null, way: 'at' }],
      },
      { text: 'He flew to the U.S. last week.', gives: [{ name: 'U.S.', kind: 'country', country: 'USA', way: 'to' }] },
    ],
    rejects: [
      'It was a nice reading of the law.',
      'They told us of it in March.',
      'Ms Victoria Tan made the call.',
      'The police of it all said so.',
    ],
  },
  'name with its noun': {
    examples: [
      {
        text: 'Officers searched a site in Takeo province.',
        gives: [{ name: 'Takeo', kind: 'province', country: 'KHM', way: 'at' }],
      },
      {
        text: 'He lives in Angeles City.',
        gives: [{ name: 'Angeles City', kind: 'locality', country: 'PHL', way: 'at' }],
      },
    ],
    rejects: ['The whole province was quiet.'],
  },
  'prefix noun': {
    examples: [
      {
        text: 'It happened in Barangay Anupul.',
        gives: [{ name: 'Barangay Anupul', kind: 'locality', country: null, way: 'at' }],
      },
    ],
    rejects: ['The ban was lifted.'],
  },
  'named site': {
    examples: [
      {
        text: 'Police raided the Thmor Yeak Beach Resort.',
        gives: [{ name: 'Thmor Yeak Beach Resort', kind: 'site', country: null }],
      },
      {
        text: 'They were rescued from KK Park.',
        gives: [{ name: 'KK Park', kind: 'site', country: 'MMR', way: 'from' }],
      },
    ],
    rejects: ['Grace Park said so.'],
  },
  'described site': {
    examples: [
      {
        text: 'Police raided a three-storey building.',
        gives: [{ name: 'three-storey building', kind: 'site', country: null }],
      },
    ],
    rejects: ['The building of trust takes time.'],
  },
  'country adjective': {
    examples: [
      {
        text: 'They spoke to Cambodian police.',
        gives: [{ name: 'Cambodian', kind: 'country', country: 'KHM', stands: false }],
      },
    ],
    rejects: [],
  },
  'only modifies': {
    examples: [
      {
        text: 'He wrote for the Bangkok Post.',
        gives: [{ name: 'Bangkok', kind: 'locality', country: 'THA', stands: false }],
      },
      {
        text: "Cambodia's Interior Ministry spoke.",
        gives: [{ name: 'Cambodia', kind: 'country', country: 'KHM', stands: false }],
      },
    ],
    rejects: [],
  },
}
