/**
 * Sentences in which a number stands away from its act, in the form of ./sentences.ts: behind "one of", in front of its whole, in a
 * row of a table, with those who lost the money; and near misses.
 */
export const wholes: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['Bishal is one of five Nepalis who got away from the scam compound.', 'escape 5 people NPL'],
  ['He was one of 22 people deceived by the same scam broker.', 'recruit 22 people'],
  ['Twelve of the 40 workers rescued from the scam compound were Thai.', 'rescue 40 people', 'rescue 12 people THA'],
  ['Nine of the 30 people detained in the scam raid are women.', 'arrest 30 people', 'arrest 9 people'],
  ['Nine of the 30 scam suspects were detained.', 'arrest 9 people'],
  ['The ministry brought home a total of 84 Filipinos from the scam hubs.', 'repatriate 84 people PHL'],
  ['The raid brought the total of those arrested over the scam to 84.', 'arrest 84 people'],
  ['Ten thousand phones of the scam gang were taken away.', 'seize 10000 devices'],
  ['Forty scam workers were taken away in trucks.', 'arrest 40 people'],
  ['The scam suspects went before the court. Fined by the court and deported, 439 persons.', 'deport 439 people'],
  ['Scam suspects deported – 439 persons.', 'deport 439 people'],
  [
    'A smaller scam gang was caught in the street: nine Malaysians, who were sent back in May.',
    'arrest 9 people MYS',
    'deport 9 people MYS',
  ],
  ['The 40 scam workers were handed over to Immigration for deportation.', 'deport 40 people'],
  ['Police arrested the owner of the scam villa and are looking for ten more.'],
  ["Police captured the gang's leader and six associates at a scam villa.", 'arrest 7 people'],
  ['More than 2,300 people lost 29 million euros to the scam.', 'defraud 2301+ people', 'defraud 29000000 EUR'],
  [
    'The office had swindled 1,340 pensioners out of 31.5 million euros in the scam.',
    'defraud 1340 people',
    'defraud 31500000 EUR',
  ],
  ['Forty police officers lost their jobs over the scam.'],
  [
    'In September 164 scam suspects were deported from Laos, including 46 arrested in Bokeo.',
    'deport 164 people',
    'deport 46 people',
    'arrest 46 people',
  ],
  [
    'The embassy has rescued and sent home 635 Indians from scam compounds.',
    'rescue 635 people IND',
    'repatriate 635 people IND',
  ],
  ['Nine workers fled the scam compound but two of them were caught again.', 'escape 9 people', 'hold 2 people'],
  ['Guards recaptured three of the scam workers.', 'hold 3 people'],
  ['Police recaptured three of the scam suspects.', 'arrest 3 people'],
  ['Workers said that 200 Thais were being detained in the scam casino.', 'hold 200 people THA'],
  ['Police said that 200 Thais were being detained in the scam casino.', 'arrest 200 people THA'],
  ['Myanmar: 1,000 flee scam centre', 'escape 1000 people'],
  ['Some 43 scam firms were ordered to shut by December.', 'close 43 other'],
  ['The governor told 43 casinos to close over the scams.', 'close 43 sites'],
  ['The judge ordered the forfeiture of 40 phones of the scam gang.', 'seize 40 devices'],
]
