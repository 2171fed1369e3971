/** Constructions that were once misread, in the form of ./sentences.ts, each beside near ones that say something else. */
export const misread: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Nouns of two words joined by a hyphen.
  ['Police made a round-up of 40 scam suspects in Bavet.', 'arrest 40 people'],
  ['The re-arrest of 12 scam suspects in Bavet took place on Monday.', 'arrest 12 people'],
  ['Police received twelve tip-offs about the scam compound.'],
  // Witnesses are heard, and those beside them arrested.
  ['Police rounded up 23 witnesses and 40 suspects in the raid on a scam villa.', 'arrest 40 people'],
  ['Police rounded up 40 suspects and 23 witnesses in the raid on a scam villa.', 'arrest 40 people'],
  // Victims who are somewhere; not those of a case or in a shelter.
  [
    'There are 148 Indian victims in Cambodia, 22 in Laos and 12 in Myanmar, the ministry said.',
    'hold 148 people IND',
    'hold 22 people IND',
    'hold 12 people IND',
  ],
  ['There are 148 victims in the case, prosecutors said.'],
  ['There are 148 victims in the shelter in Bavet, the ministry said.'],
  // Of those who were charged, of those held, of those convicted.
  [
    'So far 109 suspects have been charged over the scam compound. The 210 held include 148 Chinese and one Indonesian.',
    'charge 109 people',
    'arrest 210 people',
    'arrest 148 people CHN',
    'arrest 1 people IDN',
  ],
  [
    'So far 109 suspects have been charged over the scam compound. The detainees include 40 Filipinos.',
    'charge 109 people',
  ],
  [
    'A court in Manila jailed 27 suspects arrested in a scam raid in March. Nine of the convicts are Chinese.',
    'convict 27 people',
    'arrest 27 people',
    'convict 9 people CHN',
  ],
  // The rest has no number of its own.
  [
    'Police arrested 41 people in the scam raid, of whom 12 were deported and the remainder were sent to court.',
    'arrest 41 people',
    'deport 12 people',
  ],
]
