import type { ActRow } from './rows.ts'

/** What authorities lay down: sanctions, bans on entry, orders. */
export const orders = [
  {
    name: 'sanction',
    action: 'sanction',
    frame: 'object',
    patient: 'any',
    verbs:
      'sanction|blacklist|put under sanctions|place under sanctions|impose sanctions|place sanctions|slap sanctions|announce sanctions|be under sanctions|freeze the assets|hit with sanctions|target with sanctions|slap with sanctions|add to list|slap asset freezes|impose asset freezes|impose freezes|impose travel bans|place asset freezes|designate|put on its sanctions list|put on sanctions list|place on sanctions list|put on list of sanctions|add to its sanctions list',
    nouns: 'sanctions',
    examples: [
      {
        text: 'The United States sanctioned 19 companies tied to scam compounds.',
        gives: 'sanction happened 19 other',
      },
      {
        text: 'Canada added four Cambodian men to its sanctions list over scam compounds.',
        gives: 'sanction happened 4 people KHM',
      },
    ],
    rejects: ['The coach added two players to his list for the match.'],
  },
  {
    name: 'bar entry',
    action: 'order',
    frame: 'object',
    patient: 'people',
    verbs:
      'place on blacklist|put on blacklist|add to blacklist|bar from entering|bar from returning|bar from coming|bar from ever|ban from entering|ban from returning|ban from coming|ban for life|bar for life|bar from country|ban from country',
    weak: true,
    examples: [
      { text: "All 165 scam workers were put on the bureau's blacklist.", gives: 'order happened 165 people' },
      { text: 'The order bars 19 of the scam suspects from ever coming back.', gives: 'order happened 19 people' },
      { text: 'Immigration banned 30 scam suspects from entering the country.', gives: 'order happened 30 people' },
    ],
    rejects: ['The ministry put 12 scam firms on its blacklist.'],
  },
  {
    name: 'on blacklist',
    action: 'order',
    frame: 'subject',
    patient: 'people',
    verbs: 'be on blacklist|end up on blacklist',
    weak: true,
    examples: [{ text: "All 165 scam workers are now on the bureau's blacklist.", gives: 'order happened 165 people' }],
    rejects: ['The 12 scam firms are on a blacklist of the bank.'],
  },
  {
    name: 'order',
    action: 'order',
    frame: 'object',
    patient: 'any',
    verbs:
      'order|instruct|direct|decree|ban|outlaw|prohibit|revoke|enact|cancel|issue an order|sign an order|sign the papers|pass a resolution|issue a directive|give an order|sign a decree|issue a decree|suspend licences of|suspend the licences of|suspend the licenses of|suspend licence|suspend license|bar|bar from|forbid|decree|pass law|enact law|revoke licence|revoke licences|revoke license|revoke licenses|withdraw licence|withdraw licences',
    nouns: 'order|orders|directive|directives|ban|decree|instructions',
    examples: [
      {
        text: 'The minister ordered the provincial police to continue the crackdown on scams.',
        gives: 'order happened',
      },
    ],
    rejects: ['The police acted in order to help.'],
  },
] as const satisfies readonly ActRow[]
