/**
 * People lured, held, freed and fled: sentences as pages of papers, agencies, courts and border forces have them, written for this purpose, with every
 * counted claim they make, in the form of ../sentences.ts.
 */
export const victimsPages: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Two gerunds with one object; those of whom most were lured; how they are, how old, what they did before.
  [
    'Seven men were jailed for trafficking and exploiting 91 Malawians, including 37 children, at a scam park.',
    'convict 7 people',
    'recruit 91 people MWI',
    'recruit 37 people MWI',
  ],
  [
    'Cambodia deported 45 Vietnamese over scams. One was wanted, and six others have criminal records. Most of them were lured. They were forced to work.',
    'deport 45 people VNM',
  ],
  ['Police rescued 14 children from a scam den. Four of the children are visually impaired.', 'rescue 14 people'],
  [
    'Cambodia deported 63 Vietnamese over scams. They were 59 men and four women, ranging in age from 16 to 44.',
    'deport 63 people VNM',
    'deport 59 people VNM',
    'deport 4 people VNM',
  ],
  [
    'Cambodia deported 79 Vietnamese over scams. The results showed that 22 people had legally entered by road, while 57 others had crossed the border illegally.',
    'deport 79 people VNM',
  ],
  [
    'The unit rescued 78 Nigerians from a scam house. The rescued victims have been repatriated and handed over to the National Agency for the Prohibition of Trafficking.',
    'rescue 78 people NGA',
    'repatriate 78 people NGA',
  ],
  ['Some 308 Indonesians walked into the embassy after being freed from scam operations.', 'rescue 308 people IDN'],
  [
    'Police freed several victims of a scam park. A large number of Indian citizens are trafficked there. A syndicate lures these individuals with jobs.',
    'rescue 3-9 people',
  ],
  ['Interpol received a distress alert about four Ghanaians in a scam.'],
  ['He was freed from the scam by a friend, whom he had paid 30,000 Ghanaian cedis.'],
  [
    'Greece rescued 60 people from a boat of smugglers. The number of Pakistanis killed rose to four, and there were 47 Pakistani survivors.',
    'rescue 60 people',
    'die 4 people PAK',
  ],
  [
    'The remaining 24 workers of the scam park are being held in detention depots pending deportation, while another 163 people are still being tracked down.',
    'arrest 24 people',
  ],
  ['Signs that someone is a victim include being held in debt bondage by a scam gang.'],
  // What is called a victim is not arrested, whatever act stands nearest.
  [
    'The operation, which led to arrests in nine countries, found 640 people believed to be victims of the scam, including 71 children.',
    'recruit 640 people',
    'recruit 71 people',
  ],
  [
    'Police said an operation called Long Bridge, which led to arrests in Bavet, had found 58 people thought to be victims.',
    'recruit 58 people',
  ],
  // Papers and lists.
  ['The site released photos that show more than 90 foreigners fleeing the scam compound.', 'escape 91+ people'],
  ['The ministry released a list of 44 victims of the scam.'],
  // Company.
  [
    'Officers rescued 40 children from traffickers in May. On one train they found five boys with one man.',
    'rescue 40 people',
    'rescue 5 people',
  ],
  // Smuggled is not trafficked.
  ['A vessel used to smuggle 22 people was stopped by officers who looked for a scam gang.'],
  // Told before by this number.
  [
    'Despite hundreds being rescued, 140 Malaysians remain trapped by scam syndicates. The 140 victims include 118 men and 22 women.',
    'rescue 200-999 people',
    'hold 140 people MYS',
    'hold 118 people MYS',
    'hold 22 people MYS',
  ],
  // Worked with, recovered, identified.
  ['The charity worked with officials in Rajasthan to rescue 40 people from a scam kiln.', 'rescue 40 people'],
  ['Task forces have recovered 310 children from traffickers.', 'rescue 310 people'],
  ['Divers recovered 14 bodies and 30 phones near the scam compound.', 'die 14 people'],
  // Who is beside whom.
  [
    'Ten children were freed from traffickers in Bihar. The human traffickers have been arrested. The children were accompanied by five men.',
    'rescue 10 people',
  ],
  [
    'Interpol identified 320 victims of trafficking; of the 217 arrests, 85 were for scams.',
    'recruit 320 people',
    'arrest 217 people',
    'arrest 85 people',
  ],
  [
    'A father of three who had been trapped in the scam compound said that nine women were held there.',
    'hold 9 people',
  ],
  [
    'Eleven Kenyans who had been tricked and brought to Laos, where they were made to work in a scam park, have been rescued.',
    'recruit 11 people KEN',
    'hold 11 people KEN',
    'rescue 11 people KEN',
  ],
  // Those who stay there.
  ['About six Kenyans remained at scam farms in Myanmar.', 'hold 6 people KEN'],
  // What is theirs is taken, not they.
  [
    'Gang bosses lured 19 Zambians to a scam park. When the men got there, their telephones were taken away.',
    'recruit 19 people ZMB',
  ],
  ['Sixteen men were lured to Laos for a scam. The workers’ papers were taken away at the gate.', 'recruit 16 people'],
  // Captives of a gang, whatever the word.
  [
    'The ministry said that 11 Malaysians were held captive in scam parks. Two were freed, leaving 11 Malaysians still detained.',
    'hold 11 people MYS',
    'rescue 2 people MYS',
  ],
  [
    'Among the 35 Malaysians imprisoned in the scam parks, 21 were rescued last month.',
    'hold 35 people MYS',
    'rescue 21 people MYS',
  ],
  // A case that is nobody.
  ['Police know of two cases. One involved 16 Ghanaians lured to a scam park.', 'recruit 16 people GHA'],
  // A list by country, each line with the word for people.
  [
    'A total of 900 people fled from the scam park.\n\nBreakdown by nationality:\n\n- Kenya: 310 people (300 men, 10 women)\n\n- Nepal: 120 people\n\nOthers were asked.',
    'escape 900 people',
    'escape 310 people KEN',
    'escape 300 people KEN',
    'escape 10 people KEN',
    'escape 120 people NPL',
  ],
  // Those caught by guards; those who are looked for.
  [
    'Some 48 Thais ran away from a scam casino. Three of them were caught by its guards.',
    'escape 48 people THA',
    'hold 3 people THA',
  ],
  [
    'The ministry said that 21 Malaysians were rescued from scam parks. A total of 14 victims in Laos are being tracked down, as well as 33 in Myanmar.',
    'rescue 21 people MYS',
  ],
  [
    'Sixty Thais were tricked into work at a scam casino. Another 44 made a successful escape in May.',
    'recruit 60 people THA',
    'escape 44 people THA',
  ],
  // A part that is missing.
  [
    'Nineteen people were lured to the scam compound, four of whom are still listed as missing.',
    'recruit 19 people',
    'missing 4 people',
  ],
  // What embassies are to find out is not done; those who are sent out are nobody's captives.
  ['The embassies will work with officials to locate and rescue the victims of the scam parks, 54 of them in Laos.'],
  ['The army deployed 210 men to free 54 victims of the scam park.', 'rescue 54 people'],
  // What nobody knows.
  ['The report said it was unclear if the 31 workers, who came from Laos, had been trafficked to the scam centre.'],
  ['It is not known whether the 31 workers, most of them Lao, were lured to the scam centre.'],
  ['It was unclear how the ring worked, but 31 Lao women were lured to the scam centre.', 'recruit 31 people LAO'],
  // Done by several.
  ['Police co-operated with Laos to rescue 17 Thais from the scam park.', 'rescue 17 people THA'],
  // What a task force is for.
  ['A task force works on prevention to fight trafficking and save 40 victims of scam parks.'],
  // Held there before they were saved.
  ['Police rescued 29 women held at a scam house.', 'rescue 29 people'],
  // Taken there by whoever holds them; in forced labour; all of several nations; what somebody is thought to be.
  ['Six workers were secretly transferred to Laos, where they were forced to work in a scam park.', 'hold 6 people'],
  [
    'The consul found that nine Kyrgyz citizens and three Kazakhs were in forced labour at a scam park. All the workers were freed in May.',
    'hold 9 people KGZ',
    'hold 3 people KAZ',
  ],
  ['Police rescued 21 persons believed to be victims of human trafficking.', 'rescue 21 people'],
  // Lured before they died; women told of as freed are not the men who were arrested; those called are not lured.
  [
    'The accident claimed the lives of 14 victims from Kurram, who had been lured into a scam.',
    'die 14 people',
    'recruit 14 people',
  ],
  [
    'Police rescued 21 women from traffickers and arrested nine people. The women had been lured to Spain.',
    'rescue 21 people',
    'arrest 9 people',
    'recruit 21 people',
  ],
  ['The scam syndicate operated out of Cambodia but targeted victims in Singapore.'],
  ['Each worker of the scam centre made about 100 calls daily to possible victims.'],
  // Known to be there before they were freed; detained by a gang; who is in question.
  [
    'The last 15 Kenyans known to be held in scam camps were rescued today.',
    'hold 15 people KEN',
    'rescue 15 people KEN',
  ],
  ['Four other Kenyans remain detained in cybercrime camps in Laos.', 'hold 4 people KEN'],
  ['It has not been verified whether these 80 people are those who are missing from the scam park.'],
  [
    'The week against trafficking led to the arrest of 29 men. Fifteen possible victims have been heard, officials said.',
    'arrest 29 people',
  ],
  // Those who do it are not those it is done to.
  ['Three men kicked open the door of the scam house and killed the residents.'],
  ['The gang did not allow the 31 workers of the scam compound to go anywhere.', 'hold 31 people'],
  // Complaints are no money.
  [
    'The scams are estimated to have cost victims billions of dollars. The minister said calls had come from many provinces: one from Kandal, five from Pailin, 12 from Pursat and more than 90 from Bavet.',
    'defraud 2000000000-9999999999 USD',
  ],
  // Still to be got out, and hurt in some cases only.
  [
    'Thai authorities freed 40 Taiwanese from scam compounds, but 333 still needed to be rescued.',
    'rescue 40 people TWN',
    'hold 333 people TWN',
  ],
  ['Police freed 78 Vietnamese from scam compounds. In some cases, those rescued were beaten.', 'rescue 78 people VNM'],
  [
    'Two brothers kept 211 labourers in bondage at a kiln. The labourers found themselves trapped there.',
    'hold 211 people',
  ],
]
