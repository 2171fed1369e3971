import type { ActRow } from './rows.ts'

/** People cheated of money, and the money. */
export const frauds = [
  {
    name: 'defraud',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs:
      'defraud|swindle|scam|cheat|fleece|rake in|earn|steal|launder|siphon|take in|generate|bilk|lose to|be worth|pocket|net|make off with|rob|extort|extract|appropriate|embezzle|amass|reap|pull in|swindle of|cheat of|relieve of|con out of|trick out of|dupe out of|dupe of|deceive out of|deceive of|milk of|drain from|divest of|clean out of|do out of|clear|bring in|strip of',
    nouns: 'losses|loss|proceeds|turnover|earnings|takings|profits|profit|revenues|revenue|damage|damages|income',
    examples: [
      { text: 'The scam gang deceived 95 people out of $41,000.', gives: 'defraud happened 41000 USD' },
      { text: 'Investigators of the scam listed 1,084 complainants.', gives: 'defraud happened 1084 people' },
      {
        text: 'The scam centres earn billions of dollars a year, the UN said.',
        gives: 'defraud estimated 2000000000-9999999999 USD',
      },
    ],
    rejects: ['The casino group earned 92 million dollars in the first quarter.'],
  },
  {
    name: 'make money',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs: 'make|gain',
    weak: true,
    examples: [
      { text: 'The scam ring was able to gain some EUR 3 million.', gives: 'defraud happened 3000000 EUR' },
      { text: 'The scam gang made $2 million in a year.', gives: 'defraud happened 2000000 USD' },
    ],
    rejects: [
      'A victim of the scam made a payment of $300.',
      'The scam victims made 20 calls that cost $300.',
      'The firm was made whole after the scam with $300.',
    ],
  },
  {
    name: 'money through',
    action: 'defraud',
    frame: 'subject',
    patient: 'money',
    verbs: 'go through|flow through|pass through|run through|be lost to',
    weak: true,
    examples: [{ text: 'More than 3 billion yuan went through the scam.', gives: 'defraud happened 3000000001+ CNY' }],
    rejects: ['Three trains went through the station.'],
  },
  {
    name: 'register cases',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs: 'register|record|log|deal with|handle',
    weak: true,
    examples: [
      { text: 'Police registered 12 phone scam cases up to May.', gives: 'defraud happened 12 cases' },
      { text: 'Police have dealt with 1,874 reports of online scams.', gives: 'defraud happened 1874 cases' },
    ],
    rejects: [
      'Police dealt with 12 cases of human trafficking.',
      'The scam centre dealt with 12 customers a day.',
      'Police registered 12 cases of human trafficking.',
      'Police registered 40 guests of the scam hotel.',
      'Nine such victims of trafficking registered two cases.',
    ],
  },
  {
    name: 'lose money',
    action: 'defraud',
    frame: 'object',
    patient: 'money',
    verbs:
      'lose|rob of|part with|hand over|be left out of pocket|pay into|wire|transfer to|cost victims|cost its victims|cost their victims|cost investors|cost pensioners|cost customers|cost savers|cost residents|cost people',
    weak: true,
    examples: [
      { text: 'The scam had cost savers $3 million.', gives: 'defraud happened 3000000 USD' },
      { text: 'Victims of the scam lost $3 million.', gives: 'defraud happened 3000000 USD' },
    ],
    rejects: [],
  },
  {
    name: 'cheated people',
    action: 'defraud',
    frame: 'subject',
    patient: 'people',
    verbs:
      'lose money to|lose money in|lose their money to|lose their money in|lose savings to|lose their savings to|lose savings in|lose their savings in|lose life savings to|lose their life savings to|lose their life savings in|lose deposits to|lose their deposits to|be left out of pocket',
    weak: true,
    examples: [
      { text: 'Some 340 pensioners lost their savings to the scam.', gives: 'defraud happened 340 people' },
      { text: 'A total of 33,000 people lost money in the investment scam.', gives: 'defraud happened 33000 people' },
    ],
    rejects: [
      'Some 300 people lost their savings when a bank far from the scam compound collapsed.',
      'The scam company lost money for nine years.',
      'Nine bosses of the scam lost their jobs.',
    ],
  },
] as const satisfies readonly ActRow[]
