/**
 * Sentences as pages of papers, agencies, courts and border forces have them, written for this purpose, with every counted
 * claim they make, in the form of ./sentences.ts.
 */
export const webPages: readonly (readonly [text: string, ...claims: string[]])[] = [
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
  // Offices and papers.
  ['The deputy director for operations at the agency in Manila said six scam suspects were held.', 'arrest 6 people'],
  ['The site released photos that show more than 90 foreigners fleeing the scam compound.', 'escape 91+ people'],
  ['The ministry released a list of 44 victims of the scam.'],
  // Ages.
  [
    'Jan Kowal, 39 of no fixed address, was found guilty of trafficking. Nine others of the gang were jailed.',
    'convict 9 people',
  ],
  // Counted to the last digit.
  ['As many as 263 Nepalis were rescued from scam compounds.', 'rescue 263 people NPL'],
  ['As many as 300 Nepalis may be trapped in scam compounds.', 'hold -300 people NPL'],
  // Company and departures.
  [
    'Officers rescued 40 children from traffickers in May. On one train they found five boys with one man.',
    'rescue 40 people',
    'rescue 5 people',
  ],
  [
    'The bureau deported 61 foreigners over the scam. Two Indians, six Chinese and 53 Thais had left the country by noon.',
    'deport 61 people',
    'deport 2 people IND',
    'deport 6 people CHN',
    'deport 53 people THA',
  ],
  [
    'Police rounded up 80 scam suspects. Several Thais were deported. The rest are held, and the offenders will be sent to court.',
    'arrest 80 people',
    'deport 3-9 people THA',
  ],
  // Moved within a country, and out of it.
  ['A woman who came back was transferred to our zonal command for further investigation of the scam.'],
  ['Nine scam suspects were handed over to Thai police for further investigation.', 'deport 9 people'],
  // Smuggled is not trafficked.
  ['A vessel used to smuggle 22 people was stopped by officers who looked for a scam gang.'],
  // How old, how many raiders, by what means.
  ['Twelve children, some as young as 9, were held in the scam compound.', 'hold 12 people'],
  ['Over 90 members of the scam gang managed to escape from the 150-strong raiding party.', 'escape 91+ people'],
  [
    'The agency returned 620 scam workers to their homes (410 by charter and 210 by bus).',
    'repatriate 620 people',
    'repatriate 410 people',
    'repatriate 210 people',
  ],
  // What stands behind "including" is told of the part.
  [
    'There are more than 480,000 migrants in the country, including about 5,000 being held in detention centres over scams.',
    'arrest 5000 people',
  ],
  // Told before by this number.
  [
    'Despite hundreds being rescued, 140 Malaysians remain trapped by scam syndicates. The 140 victims include 118 men and 22 women.',
    'rescue 200-999 people',
    'hold 140 people MYS',
    'hold 118 people MYS',
    'hold 22 people MYS',
  ],
  [
    'The court said 42 convicts in the scam case were deported. They were part of a group of 610 suspects arrested in a raid. The syndicate ran a scam. The charges filed against the foreigners include fraud.',
    'deport 42 people',
    'arrest 610 people',
  ],
  // Worked with, recovered, identified.
  ['The charity worked with officials in Rajasthan to rescue 40 people from a scam kiln.', 'rescue 40 people'],
  ['Task forces have recovered 310 children from traffickers.', 'rescue 310 people'],
  ['Divers recovered 14 bodies and 30 phones near the scam compound.', 'die 14 people'],
  ['This brings up the number of convicted foreigners deported since August over scams.'],
  // Handed on for the paperwork; a headline over its lead.
  [
    'Soldiers detained 54 scam workers at the river. The workers were handed over to immigration authorities for further legal action.',
    'arrest 54 people',
  ],
  // Who is beside whom.
  [
    'The agency flew home 104 Kenyans from scam compounds. The evacuees comprised 93 women allegedly tricked into going, as well as nine suspected traffickers and two babies.',
    'repatriate 104 people KEN',
    'recruit 93 people',
  ],
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
  ['Police arrested five scam suspects under sections 370 and 374 of the Code.', 'arrest 5 people'],
  [
    'Eleven Kenyans who had been tricked and brought to Laos, where they were made to work in a scam park, have been rescued.',
    'recruit 11 people KEN',
    'hold 11 people KEN',
    'rescue 11 people KEN',
  ],
  // A part in crime is no captivity.
  ['Police said 80 of the foreigners at the scam compound are involved in illegal online gambling.'],
  ['As many as 120 people were involved in the trafficking of women to the scam compound.'],
  // Names and ages, papers and lives.
  ['Police arrested Haji Kemal (55), a ringleader of the scam.'],
  [
    'Police arrested Filipinos (34) and Thais (12) at the scam compound.',
    'arrest 34 people PHL',
    'arrest 12 people THA',
  ],
  [
    'Police arrested two members of a scam racket, which has been trafficking victims from Kenya to Laos.',
    'arrest 2 people',
  ],
  [
    'Officers arrested six traffickers of the scam ring for sending more than 30 workers abroad, most of whom died.',
    'arrest 6 people',
    'recruit 31+ people',
  ],
  [
    'The raids led to arrests over the scam. Seizures included 15 boats and two guns.',
    'seize 15 other',
    'seize 2 other',
  ],
  ['Police raided 11 massage parlors of the trafficking ring.', 'raid 11 sites'],
  [
    'A total of 64 Koreans who had been held in Laos for alleged scams arrived at Incheon International Airport.',
    'arrest 64 people KOR',
    'repatriate 64 people KOR',
  ],
  // Abbreviations that go on.
  ['The raid at a resort in Bgy. Mabini led to the arrest of 17 scam suspects.', 'arrest 17 people'],
  ['About six Kenyans remained at scam farms in Myanmar.', 'hold 6 people KEN'],
  // What is theirs is taken, not they.
  [
    'Gang bosses lured 19 Zambians to a scam park. When the men got there, their telephones were taken away.',
    'recruit 19 people ZMB',
  ],
  ['Sixteen men were lured to Laos for a scam. The workers’ papers were taken away at the gate.', 'recruit 16 people'],
  // The others are not those who were arrested.
  ['Police arrested 27 men over the scam. The victims were beaten in the compound.', 'arrest 27 people'],
  [
    'Police arrested eight men over a scam ring and searched dozens of homes. Those arrested were charged on Friday.',
    'arrest 8 people',
    'raid 24-99 sites',
    'charge 8 people',
  ],
  [
    'Some 610 Nepalis came home from scam parks in May. The returnees were handed over to the police.',
    'repatriate 610 people NPL',
  ],
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
  ['A judge imprisoned 14 men for running the scam.', 'convict 14 people'],
  // Moved within the country, and out of it.
  [
    'Police arrested 52 scam suspects in Phnom Penh. All 52 were transferred to Sihanoukville on Monday.',
    'arrest 52 people',
  ],
  [
    'Police arrested 52 scam suspects in Phnom Penh. All 52 were transferred to Guangzhou on Monday.',
    'arrest 52 people',
    'deport 52 people',
  ],
  // A clause behind a few words in quotation marks, a charge that is no verb, a case that is nobody.
  [
    'The ministry said 36 Ghanaians who were held in “dire circumstances” in Laos have been brought home.',
    'hold 36 people GHA',
    'repatriate 36 people GHA',
  ],
  [
    'A court jailed seven men on fraud charges for luring scores of people into scam compounds.',
    'convict 7 people',
    'recruit 40-99 people',
  ],
  ['Police know of two cases. One involved 16 Ghanaians lured to a scam park.', 'recruit 16 people GHA'],
  // Words that run through a name, and how many there are of what a plural says.
  ["Nine foreigners appeared before the Blantyre Senior Resident Magistrate's Court over the scam.", 'charge 9 people'],
  ['Arrests in the scam case have gone up to 31.', 'arrest 31 people'],
  ['Deportations over scams since June now stand at 461.', 'deport 461 people'],
  ['Arrests in the scam case rose by 31 percent.'],
  // Sums.
  ['The ring is alleged to have taken over 3 billion dong in the scam.', 'defraud 3000000001+ VND'],
  ['The damage caused by the scam totals 1.1 million euros.', 'defraud 1100000 EUR'],
  // Those only taken in to be asked.
  ['Officers took in 17 people for questioning over the scam.', 'arrest 17 people'],
  // A list by country, each line with the word for people.
  [
    'A total of 900 people fled from the scam park.\n\nBreakdown by nationality:\n\n- Kenya: 310 people (300 men, 10 women)\n\n- Nepal: 120 people\n\nOthers were asked.',
    'escape 900 people',
    'escape 310 people KEN',
    'escape 300 people KEN',
    'escape 10 people KEN',
    'escape 120 people NPL',
  ],
  // Those who are told of again by the same act; those caught by guards; those who are looked for.
  [
    'A court in Lusaka sentenced 19 Chinese for scams on Zambians and others from Peru. The judge sentenced them to nine years.',
    'convict 19 people CHN',
  ],
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
  ['The men moved the victims’ savings to other accounts of the scam ring, worth tens of million lari.'],
  ['Officers arrested 70 people over the scam. The locals were released.', 'arrest 70 people'],
  // Money handed over is lost; a number ruled out is nobody.
  ['Pensioners handed over $4 million to the scam gang.', 'defraud 4000000 USD'],
  ['The ministry said that only 21 scam workers had been deported, not 23.', 'deport 21 people'],
  [
    'Nineteen people were lured to the scam compound, four of whom are still listed as missing.',
    'recruit 19 people',
    'missing 4 people',
  ],
  [
    'Police deported 90 scam suspects. A special train carried 52 of them to Kunming.',
    'deport 90 people',
    'deport 52 people',
  ],
  // What embassies are to find out is not done; those who are sent out are nobody's captives.
  ['The embassies will work with officials to locate and rescue the victims of the scam parks, 54 of them in Laos.'],
  ['The ministry vowed to find and arrest all 43 scam suspects.', 'arrest 43 people'],
  ['The army deployed 210 men to free 54 victims of the scam park.', 'rescue 54 people'],
  // What nobody knows, what victims were given, how old somebody is.
  ['The report said it was unclear if the 31 workers, who came from Laos, had been trafficked to the scam centre.'],
  ['It is not known whether the 31 workers, most of them Lao, were lured to the scam centre.'],
  ['It was unclear how the ring worked, but 31 Lao women were lured to the scam centre.', 'recruit 31 people LAO'],
  ['The victims of the scam were given a computer, four phones and a file with names.'],
  ['Police arrested Tran Van Sang, 34, on 17 August over the scam.'],
  ['Police co-operated with Laos to rescue 17 Thais from the scam park.', 'rescue 17 people THA'],
  ['Police in Uganda seized shs1,400,000 from the scam gang in Kampala.', 'seize 1400000 UGX'],
  // Those included, those who stayed, those who asked for help and are safe.
  [
    'A total of 37 Vietnamese nationals, including a toddler, who were in illegal scams, were deported on Thursday.',
    'deport 37 people VNM',
  ],
  [
    'The ministry said it had assisted 44 victims of scam parks to return to Nepal, but 310 remained in Laos.',
    'repatriate 44 people',
  ],
  [
    'The bureau received calls from 21 Thais over scam parks; 13 were safe and nine had returned to Thailand.',
    'repatriate 9 people THA',
  ],
  ['A task force works on prevention to fight trafficking and save 40 victims of scam parks.'],
  // Whoever is held by the police, and whoever is saved from those who held them.
  ['Police said they were holding 29 people over the scam.', 'arrest 29 people'],
  ['Twenty-nine foreigners are being held over the scam.', 'arrest 29 people'],
  ['Police rescued 29 women held at a scam house.', 'rescue 29 people'],
  ['Cambodia sent 29 scam suspects to China aboard a chartered plane.', 'deport 29 people'],
  ['A second batch of 29 Kenyans from the scam compounds jetted back on Monday.', 'repatriate 29 people KEN'],
]
