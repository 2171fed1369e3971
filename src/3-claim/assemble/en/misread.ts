/** Constructions that were once misread, in the form of ./sentences.ts, each beside near ones that say something else. */
export const misread: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Counted by mistake; others are more of them.
  [
    'Cambodia deported 119 scam suspects on Saturday. Some 71 others, whom our reporter counted as well, were Cambodian workers on their way to the fields.',
    'deport 119 people',
  ],
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
  ['The ministry received reports of 14 Nepali hostages in Libya after the scam.', 'hold 14 people NPL'],
  ['The ministry received reports of 14 hostages in the case of the scam.'],
  // A day between the verb and those whom it is done to.
  ['Inspectors freed on Friday 198 workers from a scam farm.', 'rescue 198 people'],
  ['The scam farm opened on Friday 198 times.'],
  // What was found first is of another act.
  ['Police arrested two men of a scam ring after discovering 36 migrants in a van.', 'arrest 2 people'],
  // Whom a network deceives is neither arrested nor recruited.
  [
    'Police arrested 22 scam suspects of a network that posed as stars, deceiving 95 people out of approximately USD 41,000.',
    'arrest 22 people',
    'defraud 41000 USD',
    'defraud 95 people',
  ],
  ['A network deceived 95 people into working for a scam.', 'recruit 95 people'],
  // Several are no sum of those that follow.
  [
    'Officers seized several phones, one laptop and two hard discs from the scam den.',
    'seize 3-9 devices',
    'seize 1 devices',
    'seize 2 devices',
  ],
  // Told before, and only named again.
  [
    'Ghana brought home 90 victims of scams on Monday. Besides the 90 flown home on Monday, 40 victims were flown to Togo – 30 women and 10 men.',
    'repatriate 90 people GHA',
    'repatriate 40 people',
    'repatriate 30 people',
    'repatriate 10 people',
  ],
  // Those counted before, by their names.
  [
    'Three people were arrested over the scam. Rose Atieno, 42, John Mwangi and Peter Kamau were arrested on suspicion of fraud.',
    'arrest 3 people',
  ],
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
  // Of the number named, not of the part told last; a number behind a verb of its own.
  [
    'Police arrested 149 people at a scam call centre, 78 of them Thais and 48 Chinese. Some 18 of the 149 were women.',
    'arrest 149 people',
    'arrest 78 people THA',
    'arrest 48 people CHN',
    'arrest 18 people',
  ],
  [
    'Police arrested five Chinese at the scam hub and rescued 30 Vietnamese. Three of the Vietnamese women are pregnant.',
    'arrest 5 people CHN',
    'rescue 30 people VNM',
    'rescue 3 people VNM',
  ],
  [
    'Officers found 28 people who were locked in the scam compound. Among the 28 are nine Indonesians and six Thais.',
    'hold 28 people',
    'hold 9 people IDN',
    'hold 6 people THA',
  ],
  ['Only 27 persons described as owners or financiers were charged over the scams.', 'charge 27 people'],
  ['The court also ordered the three scammers to be whipped, four strokes each.'],
  ['The boss of the scam compound ordered nine workers to be beaten.', 'harm 9 people'],
  // Numbers of those who were heard are of nothing that was done to others.
  ['The man was sent back after 50 witnesses were heard in the scam trial.'],
  ['The man was removed from the scam compound after 50 witnesses were heard.'],
  ['The man was forced into scamming after 50 witnesses were heard.'],
  ['An aid worker counted 400 people and two toilets in the camp beside the scam compound.'],
  [
    'Police freed nine men from the scam compound. A group has recorded testimony from 214 former workers.',
    'rescue 9 people',
  ],
  [
    'Two suspects of the scam are to be flown to Wuhan, according to four people with knowledge of the plan.',
    'deport 2 people',
  ],
  [
    'The gang tricked 29 Malaysians. The prosecution called 44 witnesses in the scam trial. They were flown to Bangkok.',
    'recruit 29 people MYS',
    'repatriate 29 people MYS',
  ],
  // The rest has no number of its own.
  [
    'Police arrested 41 people in the scam raid, of whom 12 were deported and the remainder were sent to court.',
    'arrest 41 people',
    'deport 12 people',
  ],
  // What a law is to do is not what those did who are named beside it, nor a question what was done before it.
  [
    'Under the law on scams, officers that will patrol the border freed 25 victims from the compound on Monday.',
    'rescue 25 people',
  ],
  [
    'The ministry asked the embassy in Yangon to provide shelter after 30 Kenyans were freed from a scam compound.',
    'rescue 30 people KEN',
  ],
  [
    'The minister asked police to give details, and said 40 victims were rescued from the scam park.',
    'rescue 40 people',
  ],
  ['The member asked the minister to state the number of Malaysians freed from scam compounds.'],
  // Found in the hands of others, not merely found.
  [
    'Police arrested 40 suspects after 47 foreigners were found locked in a scam compound.',
    'arrest 40 people',
    'hold 47 people',
  ],
  // Of the families of victims nothing is told, and those in shelters are not held.
  ["The group handled 30 trafficking cases involving 14 victims' families."],
  ["There are 148 victims in Cambodia's shelters, the ministry said."],
  [
    'Police arrested 41 people in a raid on a scam park. The other 12 were freed after months in captivity.',
    'arrest 41 people',
    'rescue 12 people',
  ],
  // Of those who landed, as those sent home are.
  [
    'A flight brought home 60 workers of the scam park. Of those who landed, 22 were freed. Fifteen are from Medan.',
    'repatriate 60 people',
    'rescue 22 people',
  ],
  ['Of the nine scammers, now between 41 and 67, two died.', 'die 2 people'],
  ['Police arrested 40 scammers in the raid. Room 506, where 12 to 14 men slept, was empty.', 'arrest 40 people'],
  ['Lawyers for 48 people arrested in a scam raid said that ten of them had been shown a warrant.', 'arrest 48 people'],
  [
    'Lawyers for 48 people arrested in a scam raid said that ten of them were women.',
    'arrest 48 people',
    'arrest 10 people',
  ],
  ['Officers deported 180 foreigners over scams, against a target of 3,000.', 'deport 180 people'],
  ['The depot can take in 200 more victims of the scam once it is open.'],
  ['Police want to carry out 40 raids a month on scam dens.', 'raid 40 cases'],
  [
    'The governor dismissed reports of 40 deaths in the scam compound but confirmed that 12 men were freed.',
    'dispute 40 people',
    'rescue 12 people',
  ],
  ['A rumour that 30 workers of the scam park had died was going round. It was false, the governor said.'],
]
