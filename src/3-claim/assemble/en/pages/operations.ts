/**
 * What joint operations, courts and border forces tell, written for this purpose, with every counted claim they make, in the
 * form of ../sentences.ts.
 */
export const operationsPages: readonly (readonly [text: string, ...claims: string[]])[] = [
  // What was done to papers, passengers and lists is done to nobody.
  ['Some 400,000 screenings were carried out during the operation against trafficking.'],
  ['Police also uncovered three instances of trafficking in persons.'],
  [
    'The operation against trafficking led to the seizure of 310 pieces of criminal merchandise, including stolen cars.',
    'seize 310 other',
  ],
  ['The 90 recruiters identified during the week run scam centres in Peru. Police arrested nine.', 'arrest 9 people'],
  // Out of whose hands.
  ['Police in Madrid released 21 women sexually exploited in clubs by traffickers.', 'rescue 21 people'],
  ['Soldiers released 30 hostages of a trafficking gang.', 'rescue 30 people'],
  [
    'Spanish police freed 21 victims of trafficking in an operation with seven arrests.',
    'rescue 21 people',
    'arrest 7 people',
  ],
  [
    'Warrants executed by the county police led to 14 arrests, and 11 victims of trafficking were safeguarded.',
    'arrest 14 people',
    'rescue 11 people',
  ],
  // Who is meant.
  [
    'Twelve Syrian men were arrested for trafficking. The women were locked in flats and beaten.',
    'arrest 12 people SYR',
  ],
  [
    'Four men arrested over trafficking after police rescued 19 Nigerians at a house in Accra will appear in court on Monday.',
    'arrest 4 people',
    'rescue 19 people NGA',
    'charge 4 people',
  ],
  [
    'They found 15 women, suspected to be Kenyan nationals, held captive in the house by traffickers.',
    'hold 15 people KEN',
  ],
  ['More than 10, 770 workers of scam parks have been repatriated from Laos.', 'repatriate 10771+ people'],
  [
    'Four men accused of trafficking after police found 19 women in a house in Accra appeared in court on Monday.',
    'charge 4 people',
  ],
  [
    'The operation led to 211 arrests, the detection of 1,340 irregular migrants, 96 human trafficking victims, and the seizure of 40 vehicles.',
    'arrest 211 people',
    'recruit 96 people',
    'seize 40 other',
  ],
  [
    'Officers made 2,517 arrests, with 850 suspects facing charges specifically related to human trafficking.',
    'arrest 2517 people',
    'charge 850 people',
  ],
  [
    'A police raid saved 15 suspected trafficking victims, all of whom were men from Sri Lanka.',
    'rescue 15 people LKA',
  ],
  [
    'Three men arrested over trafficking will appear in the Accra magistrate’s court on Monday.',
    'arrest 3 people',
    'charge 3 people',
  ],
  [
    'Police arrested four traffickers who had detained 26 Kenyans in a house of the scam ring.',
    'arrest 4 people',
    'hold 26 people KEN',
  ],
  [
    'Police freed 12 Indians from slavery and seized half a million euros from their two alleged exploiters.',
    'rescue 12 people IND',
    'seize 500000 EUR',
  ],
  ['Of the 64 people rescued from traffickers, 53 accepted the offer of help.', 'rescue 64 people'],
  [
    'More than 30 women from Malawi are being repatriated after having been trafficked to Kuwait.',
    'repatriate 31+ people MWI',
    'recruit 31+ people MWI',
  ],
  ['Four people and two firms were charged with forced labour.', 'charge 4 people', 'charge 2 other'],
  [
    'Libyan authorities freed 156 migrants held by traffickers, as the agency said 1,340 Europe-bound migrants were returned to Libya.',
    'rescue 156 people',
    'repatriate 1340 people',
  ],
  ['Police raided a secret prison and freed 156 migrants held by traffickers.', 'rescue 156 people'],
  ['Some 90 migrants live at the port. Officers in Lima detained the suspected traffickers of the scam den.'],
  [
    'Operation Long Road led to the rescue of 823 human trafficking victims and the seizure of goods, including stolen firearms.',
    'rescue 823 people',
  ],
]
