/**
 * People taken, held, charged and sentenced: sentences as pages of papers, agencies, courts and border forces have them, written for this purpose, with every
 * counted claim they make, in the form of ../sentences.ts.
 */
export const custodyPages: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Found with, identified, and what a count of an indictment is.
  ['Officers raided the scam villa, where a group of women was found with hundreds of phones.'],
  ['Thirty-one trafficking suspects were identified and 12 were arrested.', 'arrest 12 people'],
  ['The two scam bosses pleaded guilty to one count of conspiracy.', 'convict 2 people'],
  ['Police arrested 46 scam suspects. It led to the identification of 90 persons of interest.', 'arrest 46 people'],
  [
    'Of the reports, 109 were of human trafficking, 91 of forced marriage, and 61 of scams. Police arrested nine people.',
    'arrest 9 people',
  ],
  ['The inquiry uncovered 53 scam compounds.'],
  ['Police arrested 126 people and uncovered 111 cases of scams totaling HK$570 million.', 'arrest 126 people'],
  [
    'The gang, which ran telecom scam operations in Laos, controlled 250 firms and held 453 domestic and overseas bank accounts.',
  ],
  [
    'Dozens of seized sports cars of the scam boss have been auctioned off for more than $12 million.',
    'seize 24-99 other',
  ],
  [
    'Deputies arrested seven people over the smuggling, and all but one of the migrants had left the hospital.',
    'arrest 7 people',
  ],
  [
    'The agency booked four alleged smugglers over the boat and detained two suspects.',
    'charge 4 people',
    'arrest 2 people',
  ],
  // What some of them do or say, and who is kept out of the country.
  [
    'The agency rescued 180 victims of scam gangs. Officials said 13 of the rescued victims were sponsored to a university, adding that three of them were now working with the agency.',
    'rescue 180 people',
  ],
  [
    'The agency rescued 180 victims of scam gangs. Thirteen of the rescued victims are minors.',
    'rescue 180 people',
    'rescue 13 people',
  ],
  ['Laos sent back 268 scam suspects. Several Lao citizens told the radio that they were happy.', 'deport 268 people'],
  ['Among them were 240 scam suspects, who have been blacklisted by the Immigration Bureau.', 'order 240 people'],
  ['Some 337 foreign scam workers remain in custody awaiting deportation.', 'arrest 337 people', 'deport 337 people'],
  // What those told of are called, and how many, behind a long name.
  [
    'The bureau deported 37 foreigners who were among the 220 people arrested over the scam. Immigration spokesperson Dana Cruz said that of the 37 deportees, 30 are Chinese.',
    'deport 37 people',
    'arrest 220 people',
    'deport 30 people CHN',
  ],
  // Offices.
  ['The deputy director for operations at the agency in Manila said six scam suspects were held.', 'arrest 6 people'],
  [
    'Police rounded up 80 scam suspects. Several Thais were deported. The rest are held, and the offenders will be sent to court.',
    'arrest 80 people',
    'deport 3-9 people THA',
  ],
  // Handed on for the paperwork.
  [
    'Soldiers detained 54 scam workers at the river. The workers were handed over to immigration authorities for further legal action.',
    'arrest 54 people',
  ],
  // Sections of a law.
  ['Police arrested five scam suspects under sections 370 and 374 of the Code.', 'arrest 5 people'],
  // A part in crime is no captivity.
  ['Police said 80 of the foreigners at the scam compound are involved in illegal online gambling.'],
  ['As many as 120 people were involved in the trafficking of women to the scam compound.'],
  // What a gang did is not done by the police.
  [
    'Police arrested two members of a scam racket, which has been trafficking victims from Kenya to Laos.',
    'arrest 2 people',
  ],
  [
    'Officers arrested six traffickers of the scam ring for sending more than 30 workers abroad, most of whom died.',
    'arrest 6 people',
    'recruit 31+ people',
  ],
  // The others are not those who were arrested.
  ['Police arrested 27 men over the scam. The victims were beaten in the compound.', 'arrest 27 people'],
  [
    'Police arrested eight men over a scam ring and searched dozens of homes. Those arrested were charged on Friday.',
    'arrest 8 people',
    'raid 24-99 sites',
    'charge 8 people',
  ],
  // A judge imprisons.
  ['A judge imprisoned 14 men for running the scam.', 'convict 14 people'],
  // A charge that is no verb.
  [
    'A court jailed seven men on fraud charges for luring scores of people into scam compounds.',
    'convict 7 people',
    'recruit 40-99 people',
  ],
  // Words that run through a name, and how many there are of what a plural says.
  ["Nine foreigners appeared before the Blantyre Senior Resident Magistrate's Court over the scam.", 'charge 9 people'],
  ['Arrests in the scam case have gone up to 31.', 'arrest 31 people'],
  ['Arrests in the scam case rose by 31 percent.'],
  // Those only taken in to be asked.
  ['Officers took in 17 people for questioning over the scam.', 'arrest 17 people'],
  // Those who are told of again by the same act.
  [
    'A court in Lusaka sentenced 19 Chinese for scams on Zambians and others from Peru. The judge sentenced them to nine years.',
    'convict 19 people CHN',
  ],
  ['Officers arrested 70 people over the scam. The locals were released.', 'arrest 70 people'],
  ['The ministry vowed to find and arrest all 43 scam suspects.', 'arrest 43 people'],
  // Whoever is held by the police, and whoever is saved from those who held them.
  ['Police said they were holding 29 people over the scam.', 'arrest 29 people'],
  ['Twenty-nine foreigners are being held over the scam.', 'arrest 29 people'],
  // A part of those counted last; whom nobody has yet; arrests for a crime against others.
  [
    'In all 214 people were arrested in the week against trafficking, and 1,320 victims were identified, including 151 children.',
    'arrest 214 people',
    'recruit 1320 people',
    'recruit 151 people',
  ],
  ['A total of 61 Chinese were charged over the scam, two of whom are still at large.', 'charge 61 people CHN'],
  [
    'The week led to 31 arrests for trafficking of people and 36 arrests for other crimes such as robbery.',
    'arrest 31 people',
    'arrest 36 people',
  ],
  // Those who are not of them; those who were stopped on the run; who is in a prison.
  [
    'Police detained 191 people over the scam. The detained people not arrested have been released.',
    'arrest 191 people',
  ],
  ['Two men of the scam den fled in a car but were intercepted by police and brought back here.', 'arrest 2 people'],
  ['The scam gang was formed in a place where about 5,000 prisoners were held.', 'arrest 5000 people'],
  // Migrants and those who smuggled them; what a judge does else; a part that has a clause of its own.
  [
    'Police in the trafficking case arrested 25 smugglers and 86 refugees. The apprehended refugees have been handed over to the Immigration Directorates.',
    'arrest 25 people',
    'arrest 86 people',
  ],
  [
    'Of the 84 traffickers arrested, 25 have been formally charged, while seven were placed under judicial control.',
    'arrest 84 people',
    'charge 25 people',
  ],
  ['Officers arrested 12 people over the scam, some of whom had just returned from Cambodia.', 'arrest 12 people'],
  ['One boss of the scam was jailed and fined $9,000.', 'convict 1 people'],
  // Those whom a ring exploited are not arrested; those whom it hired are told of as nothing; a fine is no charge.
  [
    'Police dismantled a scam network that allegedly exploited nearly 600 women in an operation that led to the arrest of 26 people.',
    'arrest 26 people',
  ],
  [
    'Police arrested 76 people over the scam. They hired 72 people, including nine women, to run the call centre.',
    'arrest 76 people',
  ],
  // Kept on after the arrest.
  [
    'Police nabbed seven men over the scam. The seven were produced before a court and sent to jail custody.',
    'arrest 7 people',
    'charge 7 people',
  ],
  // Months, captors, those named above, and what nobody should do.
  ['On 1 March, the trafficker and her victims tried to board a flight to Bangkok.'],
  [
    'Two of the 31 workers were caught by casino staff of the scam compound. Police freed the 29 others.',
    'rescue 29 people',
  ],
  [
    'Police arrested 31 scam workers. One of them had paid for the passports of six of the above 31 arrested workers.',
    'arrest 31 people',
  ],
  ['Police rounded up 23 witnesses after the scam raid.'],
  [
    'The police carried out six raids on scam centres, arresting and deporting 389 scammers.',
    'raid 6 cases',
    'arrest 389 people',
    'deport 389 people',
  ],
  [
    'Nine women fled the scam compound. One person went missing and another, a boy from Kon Tum, was caught.',
    'escape 9 people',
    'missing 1 people',
  ],
  ['The nine scam suspects were turned over to the Inter-Agency Council Against Trafficking to face charges.'],
  // Those of whom a noun is told, and numbers of cases.
  [
    'Police arrested nine scam suspects. The individuals indicted included a banker, in the Black Case no. KM1/2559.',
    'arrest 9 people',
  ],
  ['The police team succeeded in intercepting 28 people before they boarded their flight to a scam compound.'],
  [
    'A total of 39 scam suspects were charged in Wenzhou on Monday. Procurators said 16 of the defendants are citizens of Myanmar.',
    'charge 39 people',
    'charge 16 people MMR',
  ],
]
