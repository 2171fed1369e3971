/** Words with which speakers reject what is said of them. */
export const having = 'has have had having'
/** Whom a speaker speaks of as himself. */
export const selves =
  'it he she we i company firm group ministry government army militia management casino zone force police'
/** "no part in", "no links to". */
export const shares =
  'part role hand link links tie ties connection connections involvement knowledge dealings stake relation relations relationship'
/** "there are no scam compounds". */
export const evils =
  'compound compounds scam scams trafficking slavery centre centres center centers captives hostages syndicates dens hubs'
export const reports =
  'report reports rating ratings ranking rankings figure figures findings assessment statement statistics claims claim estimate article articles survey'
/** "does not reflect reality". */
export const realities = 'reality realities truth facts fact situation efforts progress what actual true real'
export const figures = 'figure figures number numbers estimate data statistics'
export const origins = 'come came comes from got get obtained'
export const asking = 'asked asks asking wondered wonders questioned'

/** What a speaker rejects, with the number rejected, and near misses that reject nothing. */
export const examples: readonly { text: string; gives: string }[] = [
  { text: 'The army said it had no involvement in the scam trade.', gives: 'dispute' },
  { text: "The militia's spokesman told reporters it had nothing to do with the scams.", gives: 'dispute' },
  { text: 'The governor said there were no scam compounds in the province.', gives: 'dispute' },
  { text: 'The minister said the report did not reflect reality.', gives: 'dispute' },
  { text: 'The minister said that the ranking was the opposite of what had been done.', gives: 'dispute' },
  { text: 'The minister asked where the figure of 100,000 came from.', gives: 'dispute 100000' },
  { text: '"This is not true," said police spokesman Sok Dara.', gives: 'dispute' },
  { text: '"It is fake news," the governor said.', gives: 'dispute' },
  { text: 'The embassy said that the reports about the beatings in the town were incorrect.', gives: 'dispute' },
  { text: 'The ministry regretted the sanctions, saying that they were unfair.', gives: 'dispute' },
  { text: 'The consul said it was not true that 40 Kenyans had died.', gives: 'dispute 40' },
  { text: 'The army rejected as false a report that 40 Kenyans had died.', gives: 'dispute 40' },
  { text: 'Reports that 40 Kenyans had died are false, the embassy said.', gives: 'dispute 40' },
  { text: 'A false report is going round that 300 Nepalis were arrested last week.', gives: 'dispute 300' },
]
export const rejects: readonly string[] = [
  'Police said the driver had no knowledge of the scam.',
  'Police said there was no evidence of trafficking.',
  'Officials said there were no deaths.',
  'The embassy said it had no information.',
  'The charity said it had no part in the raid.',
  'The police chief said it was wrong to pay a ransom.',
  'A worker said there were no scams in his room.',
  'Some of the workers face questioning by the police over links to the gangs.',
]
