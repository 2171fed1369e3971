/** Forms of plain news prose, in the form of ./sentences.ts, each beside near ones that say something else. */
export const prose: readonly (readonly [text: string, ...claims: string[]])[] = [
  // A noun that says how many they are.
  ['A Malaysian couple were arrested in Bavet on Friday over the scam.', 'arrest 2 people MYS'],
  ['Two couples who ran the scam house were arrested.', 'arrest 4 people'],
  [
    'A court in Dhaka jailed a couple who had recruited 19 youths for the scam.',
    'convict 2 people',
    'recruit 19 people',
  ],
  ['Police were told of a couple of cars outside the scam house.'],
  ['His two accomplices, a couple from Tuzla, were jailed over the scam.', 'convict 2 people'],
  // A name for each of them.
  [
    'The ministry says that 161 Tunisians are held in scam compounds. A charity has the names of 389.',
    'hold 161 people TUN',
    'hold 389 people TUN',
  ],
  [
    'The ministry says that 161 Tunisians are held in scam compounds. The gang has the names of 184 firms.',
    'hold 161 people TUN',
  ],
  // Others who speak of another number.
  [
    'The ministry says that 161 Tunisians are held in scam compounds. Relatives tell us of as many as 250.',
    'hold 161 people TUN',
    'hold -250 people TUN',
  ],
  [
    'A militia let 730 Ethiopians go from the scam compounds. A lawyer speaks of around 900 still inside.',
    'release 730 people ETH',
    'hold 900 people ETH',
  ],
  [
    'Police arrested 161 people at the scam compound. The minister spoke of 171 persons of various nations.',
    'arrest 161 people',
    'arrest 171 people',
  ],
  ['Police arrested 161 people at the scam compound. Officials tell of 120 phones on desks.', 'arrest 161 people'],
  // None of those who were held was paid: they were held.
  ['None of the 212 Indians rescued from the scam compound has been paid.', 'rescue 212 people IND'],
  ['None of the 16 managers of the scam compound has been charged.', 'charge 16 people'],
  ['There is no doubt that 12 workers were held in the scam compound.', 'hold 12 people'],
  ['There is no proof that 12 workers were held in the scam compound.'],
]
