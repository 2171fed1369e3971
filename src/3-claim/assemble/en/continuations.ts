/**
 * Sentences that go on counting those of whom a sentence before tells, in the form of ./sentences.ts, with near misses that
 * count something else.
 */
export const continuations: readonly (readonly [text: string, ...claims: string[]])[] = [
  // A group is told by origin, sex, age, without a verb of the act.
  [
    'Police freed 142 people from a scam hostel. The biggest group, 96, is from Nigeria.',
    'rescue 142 people',
    'rescue 96 people NGA',
  ],
  [
    'Rangers rescued 80 workers from a scam compound. The largest contingent, 41 people, came from Ethiopia.',
    'rescue 80 people',
    'rescue 41 people ETH',
  ],
  ['Officers arrested 54 scam workers. Nine of the workers are minors.', 'arrest 54 people', 'arrest 9 people'],
  [
    'Soldiers freed 61 captives from a scam compound on Monday. Seven of them are under 18.',
    'rescue 61 people',
    'rescue 7 people',
  ],
  [
    'The air force flew home 90 Kenyans from the scam compounds. Of the 90, 61 are male.',
    'repatriate 90 people KEN',
    'repatriate 61 people KEN',
  ],
  [
    'The embassy brought home 72 Indians from a scam compound. Thirty of the returnees are from Telangana, 18 from Kerala and the rest from Punjab.',
    'repatriate 72 people IND',
    'repatriate 30 people IND',
    'repatriate 18 people IND',
  ],
  [
    'Twenty-six Ugandans escaped from a scam park. Ruth Achieng, the consul, told this newspaper that 17 of them are men.',
    'escape 26 people UGA',
    'escape 17 people UGA',
  ],
  [
    'The army arrested 57 people at a scam site. The chief said that 22 of the total were women.',
    'arrest 57 people',
    'arrest 22 people',
  ],
  [
    'Police arrested 40 scam suspects. Four of those held turned out to be Laotians.',
    'arrest 40 people',
    'arrest 4 people LAO',
  ],
  // Near misses: what they had, did or said; other people.
  ['Police freed 61 people from a scam hostel. Seven of them had no shoes.', 'rescue 61 people'],
  ['Police arrested 40 scam suspects. Four of them come here every night, a waiter said.', 'arrest 40 people'],
  ['Police freed 61 people from a scam hostel. Twelve reporters from Nigeria watched them leave.', 'rescue 61 people'],
  ['The army freed 80 people from a scam park, many of them younger than 18.', 'rescue 80 people'],
  ['The army freed 80 people from a scam park, half of them aged under 25.', 'rescue 80 people'],
  // Another figure for the same: put, announced, counted, spoken of.
  [
    'Some 90 foreigners fled the scam compound on Tuesday. The army put the number at 143 on Friday, up from 97 two days earlier.',
    'escape 90 people',
    'escape 143 people',
    'escape 97 people',
  ],
  [
    'Police arrested 46 foreigners in a scam raid. Local radio gave their number as 53.',
    'arrest 46 people',
    'arrest 53 people',
  ],
  [
    'Police arrested 161 people at a scam casino. The Thai consul spoke of more than 200.',
    'arrest 161 people',
    'arrest 201+ people',
  ],
  [
    'Police freed 90 Nigerians from a scam hostel. The ministry had announced 96.',
    'rescue 90 people NGA',
    'rescue 96 people NGA',
  ],
  [
    'Fifty-eight Indians were arrested in the scam raid, the consul said, but families believe that the number is closer to 80.',
    'arrest 58 people IND',
    'arrest 80 people IND',
  ],
  ['Police arrested 41 scam suspects at the port. A guard counted 40.', 'arrest 41 people', 'arrest 40 people'],
  [
    'The navy freed 31 people from a scam boat. A lawyer claims that the figure is over 50.',
    'rescue 31 people',
    'rescue 51+ people',
  ],
  ['Police arrested 41 scam suspects. The mayor spoke of 12 buses on the road.', 'arrest 41 people'],
  ['Police arrested 41 scam suspects. The court had announced 15 sittings.', 'arrest 41 people'],
  ['Police freed 41 scam workers. The oldest put his age at 60.', 'rescue 41 people'],
  // People who wait or are cared for.
  ['The barber treated 38 scam workers to a free shave.'],
  // The group speaks of itself.
  [
    'Police freed 60 people from a scam centre. Nine said a broker had lured them with talk of hotel jobs.',
    'rescue 60 people',
    'recruit 9 people',
  ],
  ['Police freed 60 people from a scam centre. Two officers said that a gang had lured them.', 'rescue 60 people'],
  // Words that point back mean the whole, not the last part of it.
  [
    'Some 97 people fled a scam compound on Monday. They are 41 Ethiopians, 50 Kenyans and six Malagasy. They had been promised office jobs in Bangkok.',
    'escape 97 people',
    'escape 41 people ETH',
    'escape 50 people KEN',
    'escape 6 people MDG',
    'recruit 97 people',
  ],
  [
    'The army freed 60 people from a scam park. The group includes 21 Bangladeshis. All of these had been lured to Bangkok with offers of hotel work.',
    'rescue 60 people',
    'rescue 21 people BGD',
    'recruit 21 people BGD',
  ],
  [
    'Police freed 142 people from a scam hostel: 96 Nigerians and 46 Togolese. The Nigerians will be flown home on Sunday.',
    'rescue 142 people NGA,TGO',
    'rescue 96 people NGA',
    'rescue 46 people TGO',
    'repatriate 96 people NGA',
  ],
  // Movements and courts.
  [
    'The bureau removed 46 foreigners from the country in a scam case: 31 Chinese and 15 Thais.',
    'deport 46 people CHN,THA',
    'deport 31 people CHN',
    'deport 15 people THA',
  ],
  ['The six men held over the scam were brought before a circuit court on Friday.', 'charge 6 people'],
  ['Thirty scam suspects were referred to the Public Prosecution on Tuesday.', 'charge 30 people'],
  ['Police arrested the leader of the scam and two phones were broken.'],
  // Act as a noun, or told of otherwise.
  ['Seventeen apartments of the scam gang were entered at the same hour by 190 officers.', 'raid 17 sites'],
  // Denials count nobody.
  ['Four lorries and four vans left the scam casino between 9pm and midnight.'],
  ['Twenty-six Kenyans fled the scam park on Tuesday, two more than officials had said.', 'escape 26 people KEN'],
  ['Two nurses dressed the wounds of 39 scam workers in the camp.', 'harm 39 people'],
  [
    'Police freed 60 people from a scam centre. One of the Kenyans said guards had beaten him with a cable.',
    'rescue 60 people',
    'harm 1 people KEN',
  ],
  ['Forty of the scam suspects were let off with a warning.', 'release 40 people'],
  ['The other 18 scam suspects will be taken before a court this week.', 'charge 18 people'],
  ['Police arrested the night manager and two electricians over the scam.', 'arrest 3 people'],
  ['Police arrested the landlord and three cooks of the scam hostel.', 'arrest 4 people'],
  ['Losses to the scam were reported in 312 complaints.', 'defraud 312 cases'],
  [
    'Police arrested 31 Chinese and nine Thais in the scam raid, and none was prosecuted.',
    'arrest 31 people CHN',
    'arrest 9 people THA',
  ],
  ['The militia maintains that not one foreigner is kept in the scam park.'],
  ['The governor assured families that none of the 60 scam workers will be sent back.'],
  ['Officers took away 61 passports that had been locked in a drawer of the scam compound.', 'seize 61 other'],
  [
    'The bureau arrested 63 foreigners at a scam hub on Friday. Indonesians make up the largest group with 31.',
    'arrest 63 people',
    'arrest 31 people IDN',
  ],
  ['Our count at the shelter on Monday found 128 scam workers still waiting there.', 'hold 128 people'],
  ['Doctors of the charity have treated 38 of the people in the scam compound.', 'harm 38 people'],
  [
    'Police rescued 13 Nepalis from a scam compound. Eleven stated that an agent had deceived them and that they were forced to work there.',
    'rescue 13 people NPL',
    'recruit 11 people NPL',
    'hold 11 people NPL',
  ],
  ['The dawn raid on the scam den also produced 178 laptops and one gun.', 'seize 178 devices', 'seize 1 other'],
  ['The search of the scam den turned up 40 phones.', 'seize 40 devices'],
  [
    'The call room had taken at least US$600,000 from New Zealanders before the scam was found out.',
    'defraud 600000+ USD',
  ],
  ['Arrests were made in two operations against scams in Koror.'],
  ['About 60 scam workers are thought to be hiding in the hills.', 'escape 60 people'],
  [
    'Laos handed over 462 fraud suspects on Friday. Women account for 58 of them.',
    'deport 462 people',
    'deport 58 people',
  ],
  [
    'Police rounded up 120 scam workers. Some 70 are Vietnamese nationals, the rest Chinese.',
    'arrest 120 people',
    'arrest 70 people VNM',
  ],
  ['The navy freed 48 people from a scam boat. Most, 30, are Filipinas.', 'rescue 48 people', 'rescue 30 people PHL'],
  [
    'Officers detained 75 scam suspects. Among those held are 12 women and three minors.',
    'arrest 75 people',
    'arrest 12 people',
    'arrest 3 people',
  ],
  [
    'The army freed 260 people from a scam park. By nationality, Ethiopians were the most numerous with 138.',
    'rescue 260 people',
    'rescue 138 people ETH',
  ],
  ['Troops rescued 59 captives from a scam centre. Fewer than ten are men.', 'rescue 59 people', 'rescue -9 people'],
  ['Police arrested 44 scam workers. The oldest is 51 and the youngest 17.', 'arrest 44 people'],
  ['Police arrested 44 scam workers. Each of them paid 2,000 dollars to a broker.', 'arrest 44 people'],
  ['Police arrested 44 scam workers. Three cooks from Laos still live in the house.', 'arrest 44 people'],
  [
    'A total of 31 Kenyans fled the scam park. The foreign ministry in Nairobi says it is 38.',
    'escape 31 people KEN',
    'escape 38 people KEN',
  ],
  ['Police arrested 212 scam suspects, not 250 as first reported.', 'arrest 212 people'],
  [
    'Some 500 people fled the scam park, the army said. A monk who fed them reckoned there were 800.',
    'escape 500 people',
    'escape 800 people',
  ],
  ['Police arrested 96 people at a scam hotel. A list seen by this paper has 104 names.', 'arrest 96 people'],
  [
    'Police arrested 96 people at a scam hotel. Police later corrected the figure to 91.',
    'arrest 96 people',
    'arrest 91 people',
  ],
  [
    'The bureau deported 40 Chinese over scams. It revised the number to 38 on Monday.',
    'deport 40 people CHN',
    'deport 38 people CHN',
  ],
  [
    'Indonesia flew home 84 scam victims. State media had the number at 90.',
    'repatriate 84 people IDN',
    'repatriate 90 people IDN',
  ],
  ['Nine scam suspects were freed without charge on Tuesday.', 'release 9 people'],
  ['Seventeen of the scam suspects were arraigned before a judge and denied bail.', 'charge 17 people'],
  ['Some of the scam suspects may have been let go, the captain said.'],
  ['None of the 45 scam suspects was charged.', 'charge 45 people'],
  ['Not a single foreigner was found in the scam compound.'],
  [
    'Police freed 61 Ugandans and nine Kenyans from a scam hotel. All 70 are in a shelter now.',
    'rescue 61 people UGA',
    'rescue 9 people KEN',
  ],
  [
    'Police freed 61 Ugandans from a scam hotel. Two of them were beaten. They will fly home on Sunday.',
    'rescue 61 people UGA',
    'harm 2 people UGA',
    'repatriate 61 people UGA',
  ],
  [
    'Police freed 88 people from a scam hotel. Seven said they had been sold twice.',
    'rescue 88 people',
    'recruit 7 people',
  ],
  [
    'Police freed 88 people from a scam hotel. A dozen told reporters that guards had beaten them.',
    'rescue 88 people',
    'harm 12 people',
  ],
  [
    'Police freed 88 people from a scam hotel. Three of the women recalled how they were tricked by a cousin.',
    'rescue 88 people',
    'recruit 3 people',
  ],
  [
    'The searches of two scam flats yielded 34 phones and US$12,000 in cash.',
    'raid 2 sites',
    'seize 34 devices',
    'seize 12000 USD',
  ],
  ['Three flats of the scam gang were searched by officers of the cyber unit.', 'raid 3 sites'],
  ['Police took away a Chinese boss of the scam and four guards.', 'arrest 4 people'],
  ['The Red Cross bandaged the burns of six scam workers.', 'harm 6 people'],
  ['About 200 others from the scam park are believed to have crossed into Laos.', 'escape 200 people'],
]
