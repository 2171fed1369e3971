/**
 * Rows of tables, lists that leave the verb out, and what a report takes back, with every counted claim they make, in the form of
 * ./sentences.ts; and near misses.
 */
export const lists: readonly (readonly [text: string, ...claims: string[]])[] = [
  // Cells of one row.
  ['Rescued: 126 | Arrested: 41 | Charged: 33', 'rescue 126 people', 'arrest 41 people', 'charge 33 people'],
  // The English of some offices.
  [
    'Police arrested 56 scammers: Chinese 31 person, Myanmar 19 person and Lao 6 person.',
    'arrest 56 people CHN,MMR,LAO',
    'arrest 31 people CHN',
    'arrest 19 people MMR',
    'arrest 6 people LAO',
  ],
  ['In Thailand and Laos 12 persons died in scam parks.', 'die 12 people'],
  ['Scam case: arrest 38 person.', 'arrest 38 people'],
  [
    'Police raided a scam villa. Seized: mobile phone 340 unit, computer 118 set, gun 2 piece.',
    'seize 340 devices',
    'seize 118 devices',
    'seize 2 other',
  ],
  // What a court gave.
  [
    'Scam verdict.\n\nDeath with a two-year reprieve: 3 defendants.\nLife imprisonment: 5 defendants.\nFixed terms of 10 to 22 years: 9 defendants.',
    'convict 3 people',
    'convict 5 people',
    'convict 9 people',
  ],
  ['Scam verdict.\n\nPrison terms of the loan: 9 years.'],
  [
    'The court sentenced scammers:\n- 12 to 20 years: 11 defendants\n- Life in prison: 2',
    'convict 11 people',
    'convict 2 people',
  ],
  ['Scam court.\n\n12 to 20 years: 11 children.'],
  ['Scam in figures.\n\nLosses traced so far: €212 million, by 40 clerks.', 'defraud 212000000 EUR'],
  ['Scam in figures.\n\nLosses traced so far: 40 pages.'],
  // The verb left out: each number is of the one named before it.
  [
    'Thailand sent home 200 Kenyan scam suspects, Laos 150 and Vietnam 90.',
    'deport 200 people KEN',
    'deport 150 people KEN',
    'deport 90 people KEN',
  ],
  [
    'Several governments have brought home citizens trafficked to scam compounds: India 465, Kenya 220 and Nepal 90.',
    'repatriate 465 people IND',
    'repatriate 220 people KEN',
    'repatriate 90 people NPL',
  ],
  [
    'Selangor police arrested 47 scam suspects, Perak 112 and Kedah five.',
    'arrest 47 people',
    'arrest 112 people',
    'arrest 5 people',
  ],
  [
    'Arrests over scams rose. Selangor recorded 47, Perak 112 and Kedah five.',
    'arrest 47 people',
    'arrest 112 people',
    'arrest 5 people',
  ],
  [
    'The Philippines recorded 47 minors among returnees from scam compounds, Viet Nam 112 and Kenya five.',
    'repatriate 47 people PHL',
    'repatriate 112 people VNM',
    'repatriate 5 people KEN',
  ],
  ['Rents rose near the scam compound. Selangor recorded 47, Perak 112 and Kedah five.'],
  ['Police of the scam unit flew in on a Boeing 737, Airbus 320 and Cessna 172.'],
  // Turned round.
  ['Detained in the scam raid were 38 Vietnamese; freed were nine girls.', 'arrest 38 people VNM', 'rescue 9 people'],
  // What a paper takes back; what is seen and counted only.
  ['Thirty-one scam workers were arrested on Monday. An earlier version of this article said 70.', 'arrest 31 people'],
  ['Corrected on Friday: an earlier version said that 70 scam workers had been arrested.'],
  [
    'Police have rescued 60 Ghanaians from scam parks and brought 40 home.\n\nBy country, reported/rescued/returned:\nCambodia: 50 / 42 / 30\nLaos: 20 / 18 / 10',
    'rescue 60 people GHA',
    'repatriate 40 people GHA',
    'rescue 42 people GHA',
    'repatriate 30 people GHA',
    'rescue 18 people GHA',
    'repatriate 10 people GHA',
  ],
  [
    'Last year 391 scam workers were held in parks.\n\nTable 1. Calls by country\nCambodia – 121 (Kenya 44, Uganda 77)',
    'hold 391 people',
  ],
  ['Some 391 Ghanaians are trapped in scam parks; 204 of these are out by now.', 'hold 391 people GHA'],
  [
    'The province uncovered 17 cases of human trafficking with 52 victims. Police solved 40 cases of theft over the scam.',
    'recruit 17 cases',
    'recruit 52 people',
  ],
  ['An earlier version of this report said that 70 scam workers had been arrested.'],
  ['Police arrested nine scam workers. In the next room they counted 63 computers.', 'arrest 9 people'],
  // Where they are handed on, and by whom they are found.
  [
    'Police freed 40 scam workers. They were flown to Accra, where ten of them were handed to an aid group.',
    'rescue 40 people',
    'repatriate 40 people',
    'repatriate 10 people',
  ],
  ['Police escorted 92 scam suspects to the airport. They were flown to Kunming on Monday.', 'deport 92 people'],
  ['Police arrested 26 scam workers and handed them to the immigration bureau.', 'arrest 26 people'],
  [
    'Police arrested 26 scam workers and handed them to the immigration bureau of Thailand.',
    'arrest 26 people',
    'deport 26 people',
  ],
  [
    'Kano State Police arrested 26 scam workers and handed them over to the Nigeria Immigration Service.',
    'arrest 26 people',
  ],
  [
    'Myanmar police arrested 26 scam workers and handed them over to the Thai immigration police.',
    'arrest 26 people',
    'deport 26 people',
  ],
  // Countries and how many, behind what leads to them.
  [
    'Police arrested 51 scammers, including India 35, Benin Republic 11 and Nepal 5.',
    'arrest 51 people IND,BEN,NPL',
    'arrest 35 people IND',
    'arrest 11 people BEN',
    'arrest 5 people NPL',
  ],
  // Who stands on a list.
  ['Police seized eight laptops and a list of 100 customers from the scam centre.', 'seize 8 devices'],
  // Whose money it was.
  [
    'The scam gang took $3 million from 400 people, which led to the largest repatriation of suspects.',
    'defraud 3000000 USD',
  ],
  ['Officers found 41 foreigners working in a scam.'],
  // Things and how many, in a row; labels without a verb.
  [
    'Police raided a scam den. Mobile phones 312, SIM cards 4,870 and five cars were seized.',
    'seize 312 devices',
    'seize 4870 devices',
    'seize 5 other',
  ],
  ['Police checked scams on bus lines 12, 14 and 16.'],
  [
    'Operation against scams. In custody: 41. In court: 63. To be deported: 9.',
    'arrest 41 people',
    'charge 63 people',
    'deport 9 people',
  ],
  ['Trafficking. Victims identified 212 | Rescued abroad: 98', 'recruit 212 people', 'rescue 98 people'],
  ['In court on Monday: 63 spectators and the mother of a scam victim.'],
  ['In court the scam boss denied all 12 charges.'],
  // How many those are.
  ['The scam suspects arrested number 38.', 'arrest 38 people'],
  [
    'The number of scam workers arrested has grown to 210. By Friday it had risen to 340.',
    'arrest 210 people',
    'arrest 340 people',
  ],
  [
    'Police arrested 210 scam workers. The river is high: by Friday it had risen to 340 centimetres.',
    'arrest 210 people',
  ],
  ['Sri Lankans have been rescued from the scam compound. The ministry put the number at 40.', 'rescue 40 people LKA'],
  ['Sri Lankans work near the scam compound. The ministry put the number at 40.'],
  // One "were" for several.
  [
    'Of the 77 detained over the scam 31 were charged, 40 let go and six handed over to Turkey.',
    'arrest 77 people',
    'charge 31 people',
    'release 40 people',
    'deport 6 people',
  ],
  // Beside one nation, not of it; told apart.
  [
    'Police arrested 92 scam workers, among them 37 Chinese and 11 minors.',
    'arrest 92 people',
    'arrest 37 people CHN',
    'arrest 11 people',
  ],
  [
    'Twenty-two workers of the scam compound were brought to a shelter; the eight others were arrested as recruiters.',
    'rescue 22 people',
    'arrest 8 people',
  ],
  ['Of 40 scam workers, two score were turned back by guards.'],
  ['Arrested over the scam were 14 Albanians; still wanted are three Germans.', 'arrest 14 people ALB'],
  ['Police found 34 captives in the scam compound. In the cellar they came upon 12 more. All were freed.'],
  ['The embassy met 30 workers of four nationalities rescued from a scam compound.', 'rescue 30 people'],
  [
    'Chinese police have received a number of scam suspects. State television put the number at 1,187.',
    'deport 1187 people',
  ],
  // Earlier figures beside later ones.
  ['Police arrested 80 scam workers this year, up from 50 last year.', 'arrest 80 people', 'arrest 50 people'],
  [
    'The number of scam workers who were released rose to 80, up from 50 on Monday.',
    'release 80 people',
    'release 50 people',
  ],
  ['The court convicted 14 scam bosses, compared with nine in 2023.', 'convict 14 people', 'convict 9 people'],
  ['Police arrested 80 scam workers from 12 countries.', 'arrest 80 people'],
  ['Police arrested 12 scam workers, against 40 who ran away.', 'arrest 12 people', 'escape 40 people'],
  // As many of one nation as of the other.
  [
    'Police arrested 80 people over the scam: 40 each from Kenya and the Philippines.',
    'arrest 80 people',
    'arrest 40 people KEN',
    'arrest 40 people PHL',
  ],
  ['Police arrested eight scam workers, four each on Monday and Tuesday.', 'arrest 8 people', 'arrest 4 people'],
  [
    'Deportees from the scam compound: 98 Chinese, 36 Vietnamese and 12 Malaysians.',
    'deport 98 people CHN',
    'deport 36 people VNM',
    'deport 12 people MYS',
  ],
  ['Deportees from the scam compound were angry: three buses were late.'],
  ['Police in Yerevan: 16 scam call centres searched, 83 people taken in.', 'raid 16 sites', 'arrest 83 people'],
  ['Malaysians freed from a scam compound came home on Sunday. Their number was given as 27.', 'rescue 27 people MYS'],
  ['Malaysians freed from a scam compound came home on Sunday. The number of the flight was given as 27.'],
  // Things without a number before those with one; what is only found; what they had done before.
  ['Officers took away computers, phones and two cars from the scam den.', 'seize 2 other'],
  [
    'Officers seized laptops, arrested nine men over the scam and let two women go.',
    'arrest 9 people',
    'release 2 people',
  ],
  ['The gang took Rs60 million in a scam, and Rs 1.2 million was found in a safe.', 'defraud 60000000 INR'],
  [
    'Police arrested 92 scam workers, among them 37 Chinese; 20 of the Chinese had overstayed their visas.',
    'arrest 92 people',
    'arrest 37 people CHN',
  ],
  ['Over 2,000 out, 47 still locked in scam park', 'hold 47 people'],
]
