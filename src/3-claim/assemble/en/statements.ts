import type { ActRow } from './rows.ts'

/** Acts that are done by saying so. */
export const statements = [
  {
    name: 'warn',
    action: 'warn',
    frame: 'object',
    patient: 'any',
    verbs:
      'warn|caution|advise|alert|issue an advisory|issue advisories|issue a warning|issue warnings|urge|tell to leave|tell to avoid|tell to stay away|remind|raise alert|raise travel alert|issue alert|issue alerts|recommend to refrain|recommend not to|repeat advice|repeat advisory|repeat warning|reiterate advice|reiterate advisory|reiterate warning|renew advice',
    nouns: 'advisory|advisories|warning|warnings|alert',
    examples: [
      { text: 'The embassy warned Indians against fake job offers in scam compounds.', gives: 'warn happened IND' },
    ],
    rejects: ['Soldiers warned that the army was coming.'],
  },
  {
    name: 'ask to take care',
    action: 'warn',
    frame: 'object',
    patient: 'any',
    verbs:
      'ask not to|ask to be careful|ask to be wary|ask to be vigilant|ask to beware|ask to avoid|ask to refrain|ask to report|ask to verify|ask to check|ask to stay away|call on to be|call on to verify|call upon to verify|call on to avoid|call on not to',
    examples: [
      {
        text: 'The embassy has asked Indians not to part with their passports over the scam.',
        gives: 'warn happened IND',
      },
      { text: 'The consulate asked young people not to accept offers from scam compounds.', gives: 'warn happened' },
      { text: 'The ministry called on citizens to avoid offers of jobs by scam centres.', gives: 'warn happened' },
    ],
    rejects: [
      'The judge asked the victim of the scam not to shout.',
      'Families of scam victims asked people not to give up.',
    ],
  },
  {
    name: 'pledge',
    action: 'pledge',
    frame: 'object',
    patient: 'any',
    verbs:
      'pledge|vow|promise|agree|undertake|commit|would cooperate|will cooperate|go on working together|give an assurance|give assurance|give assurances|sign an accord|sign accord|sign an agreement|sign a memorandum|sign a pact|sign agreement|sign memorandum',
    nouns: 'pledge|promise|vow|commitment',
    examples: [{ text: 'The prime minister promised action against the scam networks.', gives: 'pledge happened' }],
    rejects: ['They were lured with promises of jobs.'],
  },
  {
    name: 'dispute',
    action: 'dispute',
    frame: 'object',
    patient: 'any',
    verbs: `deny|dispute|reject|dismiss|refute|question|query|play down|cast doubt|rebut|contradict|contest|challenge|find fault|downplay|rebuff|object to|take issue|brush aside|brush off|repudiate|pour cold water|not accept|call incorrect|call false|call untrue`,
    nouns: 'denial|rejection',
    examples: [
      {
        text: 'The minister has dismissed a United Nations estimate of people held in scam compounds.',
        gives: 'dispute happened',
      },
    ],
    rejects: ['Police questioned 77 Chinese after the raid.'],
  },
  {
    name: 'rate',
    action: 'rate',
    frame: 'object',
    patient: 'any',
    verbs: 'downgrade|upgrade|rank|relegate|demote|rate',
    nouns: 'Tier 1|Tier 2|Tier 3|Tier 2 Watch List|grey list|black list|gray list',
    examples: [],
    rejects: [],
  },
] as const satisfies readonly ActRow[]
