/** Forms of plain news prose, in the form of ./sentences.ts, each beside near ones that say something else. */
export const prose: readonly (readonly [text: string, ...claims: string[]])[] = [
  // "Broken" of a bone, of a ring and of chains.
  ['Thirty workers of the scam compound have broken free since May.', 'escape 30 people'],
  ['Soldiers have broken up 30 scam compounds since May.', 'close 30 sites'],
  ['Seven workers of the scam compound have broken ribs.', 'harm 7 people'],
  // Whoever manages to hold people holds them; what is built to hold people has room.
  ['Guards managed to hold 30 Filipinos captive in a scam compound.', 'hold 30 people PHL'],
  ['The hall in the scam compound was built to hold 30 people.'],
  ['The shelter for victims of the scam compound is expected to house 30 people.'],
  // What people are promised is nothing that they are cheated of.
  ['Thirty graduates were duped with promises of jobs in a scam compound.', 'recruit 30 people'],
  ['The scam ring duped 30 pensioners of $2 million.', 'defraud 2000000 USD', 'defraud 30 people'],
  // A number that is broken down, and what a group consists of.
  [
    'Police took 52 people out of a scam hub, broken down into 40 Filipinos and 12 Malaysians.',
    'rescue 52 people PHL,MYS',
    'rescue 40 people PHL',
    'rescue 12 people MYS',
  ],
  [
    'Officers met 23 persons, consisting of 18 men and five women, who had been freed from the scam compound.',
    'rescue 23 people',
    'rescue 18 people',
    'rescue 5 people',
  ],
  [
    'Police raided a scam hub and arrested 24. Soldiers pulled down 48 houses there; residents speak of about 30.',
    'arrest 24 people',
    'close 48 sites',
    'close 30 sites',
  ],
  // The houses of a raid, told of those who were in them.
  [
    'Some 39 Pakistanis were freed from two houses near Koh Kong during an operation by police against scams.',
    'rescue 39 people PAK',
    'raid 2 sites',
  ],
  ['Police arrested nine scam suspects at two checkpoints in an operation.', 'arrest 9 people'],
  ['The 30 victims of the scam were lodged in four hotels after the operation.'],
  // What somebody rejects did not happen.
  ['The police rejected the Thai account that 300 people had been held in the scam compound.', 'dispute 300 people'],
  ['The mayor rejected the plan that had held back 300 officers; 12 scammers were arrested.', 'arrest 12 people'],
  // What they say, and no number of reports.
  ['Of the 388 victims of the scam compound, 251 report being beaten.', 'harm 251 people'],
  ['Police raided two condominium units of a scam gang in Cebu.', 'raid 2 sites'],
  [
    'Police deported 30 scam workers. Behind the doors they counted 388 people on nine floors, among them 15 Mongolians.',
    'deport 30 people',
  ],
  // Parts of a number of which nothing is told.
  [
    'Police freed 90 workers of the scam hub. Of the 418 callers of the hotline, 176 were Thai and 121 Lao.',
    'rescue 90 people',
  ],
  // Those who lost the money, beside it.
  ['Losses to the scam came to $9 million, from 133 victims.', 'defraud 9000000 USD', 'defraud 133 people'],
  ['Losses to scams reported by 133 complainants: $9 million.', 'defraud 133 people', 'defraud 9000000 USD'],
  ['Losses of $9 million to the scam were traced by 133 officers.', 'defraud 9000000 USD'],
  // What somebody is tried for.
  ['A court jailed three men for sending 18 villagers to Poipet to scam.', 'convict 3 people', 'recruit 18 people'],
  ['Police detained 14 men for sending 31 phones to the scam compound in Poipet.', 'arrest 14 people'],
  // A comma closes the clause with "that".
  [
    'Officers broke up a scam that had cost savers $9 million, and arrested 15 people.',
    'defraud 9000000 USD',
    'arrest 15 people',
  ],
  // A noun that says how many they are.
  ['A husband and wife were jailed on Friday over the scam.', 'convict 2 people'],
  ['A man and his wife were freed from the scam compound.', 'rescue 2 people'],
  ['The man and a wife of his boss were freed from the scam compound.'],
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
  // A clause without a subject of its own, in front of those it tells of.
  ['Lured with visas for salon jobs, the 14 women had been made to run scams.', 'recruit 14 people', 'hold 14 people'],
  [
    'Having been held for months in a scam compound, nine Bangladeshis reached the embassy in Bangkok.',
    'hold 9 people BGD',
    'escape 9 people BGD',
  ],
  ['Beaten and starved for weeks in the scam compound, the six Kenyans could not walk.', 'harm 6 people KEN'],
  ['Being short of rooms, nine hotels near the scam compound turned guests away.'],
  // Those beside whom it was done.
  [
    'The two Laotians arrested with the 31 Chinese scammers were set free on Sunday.',
    'arrest 2 people LAO',
    'rescue 2 people LAO',
  ],
  ['A boat with nine men of the scam compound on board was reported missing.', 'missing 9 people'],
  // Who got away is held by nobody; a sum is one of those told before it.
  [
    'Police indicted 33 people over the scam, 21 of whom are in custody and 12 on the run.',
    'charge 33 people',
    'arrest 21 people',
    'charge 12 people',
  ],
  [
    'The operation netted 61 scam suspects, brought the total since June to 1,204 and left one guard dead.',
    'arrest 61 people',
    'arrest 1204 people',
    'die 1 people',
  ],
  // Years, though the noun is told once.
  ['An appeal court cut the sentences of three scam bosses from 20 years to 12.', 'convict 3 people'],
  // Sold more than once; a share of those told of.
  ['Of the 310 victims of the scam compounds 44 were sold more than once.', 'recruit 44 people'],
  ['The gang of the scam compound sold 44 phones more than once.'],
  ['Some 62 per cent of the victims of the scam compound were beaten.', 'harm 62 percent'],
  ['Scams in which victims were beaten rose by 62 per cent.'],
  ['In 2024, 11.6 percent more people were freed from scam compounds than in 2023.'],
  // A part is one of the number right before it.
  [
    'Two men of the scam gang died and five, one of them the leader, escaped into the jungle.',
    'die 2 people',
    'escape 5 people',
  ],
  [
    'Of the 40 arrested at the scam compound 12 were charged, three of them women.',
    'arrest 40 people',
    'charge 12 people',
    'charge 3 people',
  ],
  [
    'Police arrested 20 people at the scam compound, nine of them women, and seized two cars.',
    'arrest 20 people',
    'arrest 9 people',
    'seize 2 other',
  ],
  // Out of the water, or into custody.
  ['Seven men of the scam compound were picked up by a tanker at sea.', 'rescue 7 people'],
  ['Seven men of the scam compound were picked up by a police boat at sea.', 'arrest 7 people'],
  ['Seven scam suspects were picked up by helicopter police.', 'arrest 7 people'],
  // In the hands of criminals; and those who hunt criminals.
  ['Twelve women were seized by armed gunmen near the scam compound.', 'recruit 12 people'],
  ['Twelve phones were seized by armed gunmen near the scam compound.', 'seize 12 devices'],
  ['In Laos traffickers detained 12 workers in a scam house.', 'hold 12 people'],
  ['Police hunting the kidnappers detained nine men at a hotel used for scams.', 'arrest 9 people'],
  ['Militants arrested 40 workers of a scam park in Myawaddy.', 'arrest 40 people'],
  // What somebody was arrested for; whom others shot.
  ['Police arrested four guards for holding 90 people in a scam compound.', 'arrest 4 people', 'hold 90 people'],
  [
    'Guards shot dead two Pakistanis and 12 guards were arrested at the scam compound.',
    'die 2 people PAK',
    'arrest 12 people',
  ],
  ['Court ordered that the 36 victims held in the scam compound be freed.', 'hold 36 people', 'rescue 36 people'],
  ['Court ordered that 36 scam workers be held for another 30 days.', 'arrest 36 people'],
  // Two of another's, of another thing, and beside others.
  ["The couple's home was raided over the scam."],
  ['By Monday two officers and 12 workers were arrested over the scam.', 'arrest 2 people', 'arrest 12 people'],
  ['The deaths of nine workers as a penalty for fleeing the scam compound were confirmed.', 'die 9 people'],
  ['Nine victims of the scam compound came back to the home of their parents.', 'repatriate 9 people'],
  // What nobody lists.
  ['Scam report.\n\nTerms of reference: 3'],
  ['Scam trial.\n\nDeath sentences sought: 5'],
  ['Scam case.\n\nLosses avoided: $4 million'],
  ['Scam court.\n\nSuspended sentences: 12', 'convict 12 people'],
]
