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
]
