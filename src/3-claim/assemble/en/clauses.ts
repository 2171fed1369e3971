/** Sentences of several clauses, with every counted claim they make: which clause a number belongs to. */
export const clauses: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Who stands behind a semicolon, or before a verb of its own, is not whom the clause before is about.
  [
    'The nine arrested at the scam office are four Guineans and five Senegalese; the alleged head, a "coach" from Conakry, slipped away.',
    'arrest 9 people GIN,SEN',
    'arrest 4 people GIN',
    'arrest 5 people SEN',
  ],
  ['Twelve were charged over the scam; their leader, who is 40, fled.', 'charge 12 people'],
  [
    'After screening 129 of the scam workers were deported and the others were fined and allowed to go home.',
    'deport 129 people',
  ],
  ['The 40 scam workers were arrested and were later deported.', 'arrest 40 people', 'deport 40 people'],
  [
    'A prosecutor said that 24 workers of the scam compound had been beaten, and that one, a Bangladeshi of 22, died.',
    'harm 24 people',
    'die 1 people',
  ],
  // A number of acts is of no people.
  ['Interpol counted 2,517 arrests and 3,222 trafficking victims rescued.', 'arrest 2517 people', 'rescue 3222 people'],
  // Money handed over, and people.
  [
    'At least 1,200 Australians handed over some A$52 million to the scammers.',
    'defraud 52000000 AUD AUS',
    'defraud 1200+ people AUS',
  ],
  ['At least 1,200 Australians were handed over to the embassy after the scam raid.', 'rescue 1200+ people AUS'],
  // Whoever holds people for trial.
  ['The militia emptied scam camps, holding 212 bosses and guards for trial.', 'arrest 212 people'],
  ['The militia is holding 212 workers of the scam camps for ransom.', 'hold 212 people'],
  // Led out by police, or by others.
  ['Detectives walked into a scam office in Lekki and led out 411 people.', 'arrest 411 people'],
  ['Monks walked into a scam office in Lekki and led out 41 people.', 'rescue 41 people'],
  // A month is no march.
  [
    'The term was set by the court on 4 March to deter others who lured 26 girls to scam compounds.',
    'recruit 26 people',
  ],
  // Handed over by those who are told of as captive, or as suspects.
  [
    '87 Nepalis who were held in scam centres have been handed over to the army in Tak. Of these, 61 have returned to Nepal and 26 are waiting for papers.',
    'hold 87 people NPL',
    'rescue 87 people NPL',
    'repatriate 61 people NPL',
  ],
  [
    'Officers freed 47 victims from the scam compound. Of these, 29 had been handed over by the militia after illegal activity.',
    'rescue 47 people',
    'rescue 29 people',
  ],
  [
    'Officers freed 47 victims from the scam compound. Of the 70 suspects, 29 were handed over to China.',
    'rescue 47 people',
    'deport 29 people',
  ],
  ['The ministry said that it had brought 57,000 scam suspects over the border.', 'deport 57000 people'],
  // What they did and did not do, or is theirs no longer.
  ['The bureau has traced 540 people who left for scam compounds in Cambodia and did not come back.'],
  ['Eleven were rescued from a scam compound. Nine of them had come into the country at Poipet.', 'rescue 11 people'],
  ['Of the 330 Koreans reported missing near scam compounds, 260 have been found.', 'missing 330 people KOR'],
  ['Six states have convicted scammers. Seven are yet to do so.'],
  ['Two of those convicted over scams told the court that they were sorry.'],
  ['Two of those convicted over scams were deported.', 'convict 2 people', 'deport 2 people'],
  // A term of years is a court's.
  [
    'Seven scammers were put behind bars on Friday, four of them for nine years.',
    'convict 7 people',
    'convict 4 people',
  ],
  ['Seven scammers were put behind bars on Friday.', 'arrest 7 people'],
  // One of the aircraft is no flight of its own.
  [
    'Another 180 Chinese scam suspects will be sent back on Monday because one of the aircraft had a fault.',
    'deport 180 people CHN',
  ],
  // What a paper sets right.
  ['Correction: last week we wrote that 16 Mongolians were freed from a scam compound in Laos.'],
  // Left for their own country, or with the embassy's help.
  [
    '22 Sri Lankans freed from scam compounds left Vientiane for Colombo on Friday.',
    'rescue 22 people LKA',
    'repatriate 22 people LKA',
  ],
  [
    'Nine of the scam victims left Phnom Penh for Kathmandu on Friday on tickets provided by the Embassy.',
    'repatriate 9 people',
  ],
  ['Nine of the scam bosses left Phnom Penh for Dubai on Friday.'],
  [
    'Nineteen Filipinos freed from scam compounds arrived on Friday, the ministry said.',
    'rescue 19 people PHL',
    'repatriate 19 people PHL',
  ],
  ['Nineteen Filipinos arrived at the scam compound on Friday, the ministry said.'],
  // Handed to a mission.
  ['Some 23 Nepalis from scam compounds were handed to his mission by an armed group.', 'rescue 23 people NPL'],
  // Before "whom", the number of the whole list.
  [
    'Also inside the scam hub were 28 Filipino cooks, guards and encoders, whom the officers let go.',
    'release 28 people PHL',
  ],
  ['The scam workers are all here except 35, whom we let go.', 'release 35 people'],
  // Agents who are charged are no officers.
  [
    'Three agents were charged over the scam; they pleaded not guilty and were freed on bond.',
    'charge 3 people',
    'release 3 people',
  ],
  ['Three agents came to the scam hub; they looked on and were freed of their doubts.'],
  // The people of a part of the world.
  [
    'Officers freed 142 West Africans from a scam hostel, where they had been forced to work.',
    'rescue 142 people',
    'hold 142 people',
  ],
  // A new sum of those helped so far.
  [
    'The embassy brought home 12 scam victims. This brings those assisted since January to 83.',
    'repatriate 12 people',
    'repatriate 83 people',
  ],
  [
    'Officers freed 142 people from a scam hostel, where they had been forced to work. They are 96 Nigerians and 46 Togolese.',
    'rescue 142 people',
    'hold 142 people',
    'rescue 96 people NGA',
    'rescue 46 people TGO',
  ],
  // Who of them are from where; the people of a country's name are nobody.
  [
    'Police arrested 31 people over scams. Twenty-seven of the detained are Georgian citizens; the others hold passports of elsewhere.',
    'arrest 31 people',
    'arrest 27 people GEO',
  ],
  [
    "From scam compounds 118 came home out of the Lao People's Democratic Republic and 37 from Cambodia.",
    'repatriate 118 people',
    'repatriate 37 people',
  ],
  // Known of and waiting: one claim.
  ['We know of 64 more scam victims who are still waiting in a military camp.', 'hold 64 people'],
  // What a country received of those who came home.
  ['Ethiopia received 402 people freed from scam compounds.', 'rescue 402 people'],
  // The sum of those told of, and a name with a mark in it.
  [
    'Forty scam victims flew home on Monday, bringing the number repatriated this year to 312.',
    'repatriate 40 people',
    'repatriate 312 people',
  ],
  ['Forty Indonesians from scam compounds arrived at Soekarno-Hatta Airport.', 'repatriate 40 people IDN'],
  // Others than those in the dock, others than those who were to be charged.
  ['Two other accused were acquitted. The victims of the scam were lured in 2023.'],
  [
    'Police will charge nine scam suspects. A group put the number moved at 70, saying that trucks left.',
    'charge 9 people',
  ],
  ['Police arrested 31 scam suspects and helped 188 victims return home.', 'arrest 31 people', 'repatriate 188 people'],
  // A number before a day, and before what it counts.
  ['Arrests over scams rose to 466 last year.', 'arrest 466 people'],
  ['Police freed twelve last month from a scam centre.', 'rescue 12 people'],
  ['The bank held 12 last known addresses of the scam victims.'],
  // Help that came to something; "rescue workers" are none of it.
  ['Police helped free 46 captives of the scam park.', 'rescue 46 people'],
  ['The scam victims helped rescue workers with 46 tents.'],
  // A word of what kind between the verb and its own.
  ['Nine men face fraud charges in the scam case.', 'charge 9 people'],
  ['Nine banks face higher charges after the scam.'],
  // What the money is, and money taken in.
  ['Police took $2.7 million in cash from the scam office.', 'seize 2700000 USD'],
  ['Police entered the scam office. They walked out with 240 phones.', 'seize 240 devices'],
  ['Scammers fooled a teller. They walked out with 240 phones.'],
  ['Officers secured 46 phones at the scam centre.', 'seize 46 devices'],
  // Asked for, and on its way.
  ['Prosecutors are seeking the extradition of four men over the scam.', 'extradite 4 people'],
  ['Thailand refused the extradition of four scam bosses.'],
  // Victims of a fraud lost money.
  ['Police have so far identified 412 victims of the investment fraud.', 'defraud 412 people'],
  ['The nine women were not permitted to leave the scam centre.', 'hold 9 people'],
]
