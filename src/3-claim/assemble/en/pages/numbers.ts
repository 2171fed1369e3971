/**
 * Ages, sums, things and what a number is of: sentences as pages of papers, agencies, courts and border forces have them, written for this purpose, with every
 * counted claim they make, in the form of ../sentences.ts.
 */
export const numbersPages: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Ages.
  [
    'Jan Kowal, 39 of no fixed address, was found guilty of trafficking. Nine others of the gang were jailed.',
    'convict 9 people',
  ],
  // Counted to the last digit.
  ['As many as 263 Nepalis were rescued from scam compounds.', 'rescue 263 people NPL'],
  ['As many as 300 Nepalis may be trapped in scam compounds.', 'hold -300 people NPL'],
  // How old, how many raiders, by what means.
  ['Twelve children, some as young as 9, were held in the scam compound.', 'hold 12 people'],
  ['Over 90 members of the scam gang managed to escape from the 150-strong raiding party.', 'escape 91+ people'],
  // What stands behind "including" is told of the part.
  [
    'There are more than 480,000 migrants in the country, including about 5,000 being held in detention centres over scams.',
    'arrest 5000 people',
  ],
  // Names and ages, things and places.
  ['Police arrested Haji Kemal (55), a ringleader of the scam.'],
  [
    'Police arrested Filipinos (34) and Thais (12) at the scam compound.',
    'arrest 34 people PHL',
    'arrest 12 people THA',
  ],
  [
    'The raids led to arrests over the scam. Seizures included 15 boats and two guns.',
    'seize 15 other',
    'seize 2 other',
  ],
  ['Police raided 11 massage parlors of the trafficking ring.', 'raid 11 sites'],
  // Abbreviations that go on.
  ['The raid at a resort in Bgy. Mabini led to the arrest of 17 scam suspects.', 'arrest 17 people'],
  // Sums.
  ['The ring is alleged to have taken over 3 billion dong in the scam.', 'defraud 3000000001+ VND'],
  ['The damage caused by the scam totals 1.1 million euros.', 'defraud 1100000 EUR'],
  // Money moved on; money handed over.
  ['The men moved the victims’ savings to other accounts of the scam ring, worth tens of million lari.'],
  ['Pensioners handed over $4 million to the scam gang.', 'defraud 4000000 USD'],
  // What victims were given.
  ['The victims of the scam were given a computer, four phones and a file with names.'],
  // How old somebody is.
  ['Police arrested Tran Van Sang, 34, on 17 August over the scam.'],
  // Units before the number.
  ['Police in Uganda seized shs1,400,000 from the scam gang in Kampala.', 'seize 1400000 UGX'],
  // Ages behind names in a row; how many were looked at; what comes in again and again.
  [
    'The three scam suspects, Ali Hassan, 31, Omar Godana, 37 and Chari Dula, 42 were arrested on Monday.',
    'arrest 3 people',
  ],
  [
    'Police checked papers at the border in an operation against scams. Over 120,000 people, 61,000 cars and 1,200 hotels were checked.',
  ],
  ['The scam den took in an average of $700,000 a month.'],
  // Ages of a band, sections of a law, a part of a town, gains of another crime.
  ['Police detained 191 people over the scam, all in the age group of 21 to 25.', 'arrest 191 people'],
  ['The scam suspects were booked under sections 120(B)/419/420/385 of the Code and 65/66/66(B) of the Act.'],
  ['Police raided a scam den in Sector 23 and arrested nine men.', 'arrest 9 people'],
  ['The profits of forced labour come to $150 billion, which is more than those of trafficking in arms.'],
  [
    'Police busted two fraudulent and illegal call centres of the scam and arrested 15 people.',
    'raid 2 sites',
    'arrest 15 people',
  ],
  // The day of the month in brackets; crimes that nobody takes away.
  ['The 20 Kenyans who were rescued from the scam camp arrived this morning (6).', 'rescue 20 people KEN'],
  [
    'Operators blocked calls, with about 400 such crimes of the scam gang. Police arrested nine people.',
    'arrest 9 people',
  ],
]
