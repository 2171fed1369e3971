import type { ActRow } from './rows.ts'

/** Acts that are done by saying so. */
export const statements = [
  {
    name: 'warn',
    action: 'warn',
    frame: 'object',
    patient: 'any',
    verbs:
      'warn|caution|advise|alert|issue an advisory|issue advisories|issue a warning|issue warnings|urge|tell to leave|tell to avoid|tell to stay away|remind|raise alert|raise travel alert|issue alert|issue alerts',
    nouns: 'advisory|advisories|warning|warnings|alert',
    examples: [
      { text: 'The embassy warned Indians against fake job offers in scam compounds.', gives: 'warn happened IND' },
    ],
    rejects: ['Soldiers warned that the army was coming.'],
  },
  {
    name: 'pledge',
    action: 'pledge',
    frame: 'object',
    patient: 'any',
    verbs: 'pledge|vow|promise|agree|undertake|commit|would cooperate|will cooperate|go on working together',
    nouns: 'pledge|promise|vow|commitment',
    examples: [{ text: 'The prime minister promised action against the scam networks.', gives: 'pledge happened' }],
    rejects: ['They were lured with promises of jobs.'],
  },
  {
    name: 'dispute',
    action: 'dispute',
    frame: 'object',
    patient: 'any',
    verbs: `deny|dispute|reject|dismiss|refute|question|query|play down|cast doubt|rebut|contradict|contest|challenge|find fault|downplay|rebuff|object to|take issue|brush aside|brush off|repudiate|pour cold water`,
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
