/** Words that carry another figure for what was told before. */

/** Nouns for the figure itself. */
export const numbers = 'number figure total count tally toll size strength headcount'
/** "put it at 143". */
/** "… bringing the total to 80". */
export const bringing =
  'bring brings brought bringing take takes took taking push pushes pushed pushing raise raises raised raising lift lifts lifted lifting'
export const putting = 'put puts putting set sets placed places estimated estimates'
/** "gave their number as 53". */
export const giving = 'gave gives given giving cited cites reported reports listed'
/** "spoke of more than 200". */
export const speaking = 'spoke speak speaks spoken speaking talked talk talks talking tell tells told'
/** "an earlier estimate of at least 120,000", "the number of 94 which has gone round". */
export const figures = 'estimate estimates figure number'
/** Right before the number: "had announced 96", "counted 40". */
export const stating =
  'announced announces alleged alleges counted counts claimed claims reported reports mentioned mentions cited cites said says'
/** "says it is 38". */
export const saying = 'says said say insists insisted claims claimed maintains maintained that believes believe'
/** Whoever believes a figure has not counted. */
export const believing =
  'believe believes believed reckon reckons reckoned guess guesses guessed think thinks thought suspect suspects fear fears'
/** In front of the noun where it means the whole told before. */
export const whole = 'the their its this that whose'
export const changes = 'up down'
/** What may stand behind a number that counts nothing else. */
export const ends =
  ', . ; : ) " ” ’ and but at on when in by against rather instead up down while who which that given for still'
/** Between the word and the number. */
export const adverbs = 'only just now rather actually " “ ‘ in fact closer nearer much'
/** In front of the noun where it means the figure told last. */
export const demonstratives = 'that this'
/** Who "has the names of 389" counts them. */
export const holding = 'has have had holds hold held gives give gave lists listed with'
