import type { Action } from '../../../model/claim.ts'

/**
 * Nouns for people that say what was done to them or what they did: "312 evacuees", "57 returnees". A number of them is a claim
 * of that act where nothing else is told of it.
 */
export const knownBy = [
  {
    words: 'returnees repatriates',
    action: 'repatriate',
    examples: [
      { text: 'Nairobi welcomed 57 returnees from the scam compounds.', gives: 'repatriate 57' },
      { text: 'Officials received 57 returnees from the scam compounds.', gives: 'repatriate 57' },
    ],
    rejects: [
      'A group recorded the testimony of 57 returnees from the scam compounds.',
      'The shelter has beds for 57 returnees from the scam compounds.',
    ],
  },
  {
    words: 'evacuees',
    action: 'rescue',
    examples: [
      { text: 'The 312 evacuees from the scam compound reached Mae Sot.', gives: 'rescue 312' },
      { text: 'Some 312 evacuees from the scam park sleep in a gym.', gives: 'rescue 312' },
    ],
    rejects: ['Nurses spoke with 312 evacuees from the scam compound.'],
  },
  {
    words: 'deportees',
    action: 'deport',
    examples: [
      { text: 'The 23 deportees from the scam zone crossed the border.', gives: 'deport 23' },
      { text: 'Twenty-three deportees from the scam compounds arrived in Jakarta.', gives: 'deport 23' },
      { text: 'A flight carrying 23 deportees from the scam compounds landed in Manila.', gives: 'deport 23' },
    ],
    rejects: [
      'The ministry drew up a list of 23 deportees after the scam raid.',
      'After the scam raid no plane had more than 23 deportees on it.',
    ],
  },
  {
    words: 'escapees',
    action: 'escape',
    examples: [{ text: 'Nine escapees from a scam compound reached the river.', gives: 'escape 9' }],
    rejects: ['Guards were told to look out for nine escapees from a scam compound.'],
  },
  {
    words: 'detainees arrestees',
    action: 'arrest',
    examples: [
      { text: 'The 23 detainees from the scam centre share two cells.', gives: 'arrest 23' },
      { text: 'Police moved the 23 detainees from the scam centre to Manila.', gives: 'arrest 23' },
    ],
    rejects: [
      'The prison has room for 23 detainees, a victim of the scam said.',
      'A delegation was shown 23 detainees of the scam centre.',
    ],
  },
] as const satisfies readonly {
  words: string
  action: Action
  examples: readonly { text: string; gives: string }[]
  rejects: readonly string[]
}[]
