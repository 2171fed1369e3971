/**
 * What speaks for and against two mentions being of one occurrence. A row: its weight (positive for, negative against; one is
 * about what a shared country is worth twice) and how it reads.
 */
export const evidenceRows = {
  'same site': { weight: 3, says: 'they name the same site' },
  'same town': { weight: 2.5, says: 'they name the same town' },
  'same province': { weight: 2, says: 'they name the same province' },
  'same region': { weight: 1, says: 'they name the same region' },
  'same place, taken over': {
    weight: 1.5,
    says: 'they name the same place, one of them by what its report says elsewhere',
  },
  'a place in the same words': { weight: 1.5, says: 'they tell of a place in the same words, which are no name' },
  'a place in the headline': {
    weight: 2,
    says: 'one names no place but in its headline, which has the place that the other names',
  },
  'a name in both headlines': { weight: 2, says: 'their headlines share a name' },
  'same country': { weight: 0.5, says: 'they are in the same country' },
  'different spots nearby': { weight: 0.5, says: 'they name different spots in one town or province' },
  'places near each other': { weight: 0.5, says: 'the places they name lie near each other' },
  'places not known to be one': { weight: -0.5, says: 'they name places of different kinds, not known to be one' },
  'different places': { weight: -2, says: 'they name different places' },
  'places read differently': {
    weight: -0.5,
    says: 'they name different places, but the reports name the same people and places',
  },
  'different countries': { weight: -4, says: 'they are in different countries' },
  'one name in two countries': { weight: -2, says: 'they name a town of one name, read in different countries' },
  'other way home': { weight: -1.5, says: 'they leave from different countries' },
  'other end of a journey': { weight: -0.5, says: 'they name different countries of a journey' },

  'same days': { weight: 3, says: 'their dates agree' },
  'dates a day apart': { weight: 1, says: 'their dates are a day apart' },
  'dates overlap': { weight: 1.5, says: 'one gives a wider period that holds the other date' },
  'periods overlap': { weight: 0.7, says: 'their periods overlap' },
  'dates some days apart': { weight: -1.5, says: 'their dates are two or three days apart' },
  'dates a week apart': { weight: -3, says: 'their dates are up to a week apart' },
  'dates far apart': { weight: -5, says: 'their dates are far apart' },
  'done soon after it was planned': { weight: 0.5, says: 'one was planned for about then, the other done' },
  'reported together': { weight: 0.7, says: 'they were reported within days of each other' },
  'reported at once': {
    weight: 1.4,
    says: 'their reports are of the same days, and each tells of one such occurrence only',
  },
  'undated, in reach': { weight: 0.2, says: 'one has no date, the other lies shortly before its report' },
  'undated, long before': { weight: -0.7, says: 'one has no date, the other lies long before its report' },
  'reported long apart': { weight: -1, says: 'neither has a date, and they were reported long apart' },
  'reported before it happened': { weight: -4, says: 'one was reported before the other happened' },
  'announced after it was done': {
    weight: -3,
    says: 'one was announced, without a day, more than two days after the other was done',
  },
  'same closing date': { weight: 1.5, says: 'both are totals up to about the same day' },
  'other closing date': { weight: -4, says: 'they are totals up to different days' },
  'total against incident': { weight: -3, says: 'one is a total over a long time' },
  'total against undated': { weight: -1, says: 'one is a total over a long time, the other has no date' },

  'same large number': { weight: 4, says: 'they give the same number' },
  'same number': { weight: 3, says: 'they give the same number' },
  'same round number': { weight: 2.5, says: 'they give the same round number' },
  'same small number': { weight: 1.5, says: 'they give the same small number' },
  'same one, two or three': { weight: 0.5, says: 'they give the same very small number' },
  'numbers agree': { weight: 1.5, says: 'one number fits the wording of the other' },
  'several numbers agree': { weight: 1.5, says: 'they give the same numbers of more than one kind' },
  'several large numbers agree': { weight: 3.5, says: 'they give the same large numbers of more than one kind' },
  'same parts': { weight: 1.5, says: 'they give the same parts' },
  'growing count': { weight: 0.5, says: 'the later of two running counts is the larger' },
  'near numbers': { weight: -0.3, says: 'their numbers are close but differ' },
  'other numbers': { weight: -1, says: 'their numbers differ' },
  'numbers of another order': { weight: -4, says: 'one number is more than ten times the other' },
  'far numbers': { weight: -2, says: 'their numbers are far apart' },

  'same nationalities': { weight: 0.7, says: 'they tell of the same nationalities' },
  'other nationalities': { weight: -1.5, says: 'they tell of different nationalities' },
  'other cause of harm': { weight: -1.5, says: 'they tell of different violence or disasters' },
  'same source': { weight: 1, says: 'the same source gives it' },
  'same actor': { weight: 0.7, says: 'they name the same body as acting' },
  'mostly the same names': {
    weight: 6,
    says: 'the reports tell of one such occurrence each, and name mostly the same people and places',
  },
  'many names in common': { weight: 3.5, says: 'the reports name many of the same people and places' },
  'names in common': { weight: 1.5, says: 'the reports, of the same days, share several names' },
  'names in common where it was': {
    weight: 1,
    says: 'the reports, long apart, name one place where it was, and some of the same people and places',
  },
  'few people, nothing says where': {
    weight: -1,
    says: 'few were killed or hurt, and neither a place nor a name nor a source in common tells them from others of those days',
  },
  'few people, nothing says when': {
    weight: -0.5,
    says: 'few were killed or hurt, and neither report, written more than a month apart, gives a day of it or names in common',
  },
  'copied text': { weight: 2.5, says: 'the reports are largely the same text' },

  'same story': { weight: 2, says: 'their reports tell of another occurrence in common' },
  'closure beside another act': { weight: -2, says: 'one is only about a closure' },

  'same report': { weight: 1.2, says: 'they stand in one report' },
  'same cause of harm': { weight: 1, says: 'both tell of the same violence or disaster: a shooting, a fire' },
  'one cause in the report': { weight: 1.5, says: 'the report tells of one violence or disaster only' },
  'neither day nor place of its own': {
    weight: 0.8,
    says: 'one has neither a day nor a place of its own in the report',
  },
  'brought to a hospital': { weight: 2, says: 'one tells how many of those hurt were brought to a hospital' },
  'flights of those who leave': { weight: 1, says: 'one sentence tells who leaves and on how many flights' },
  'part beside its whole': { weight: 2, says: 'one is told as part of a larger number' },
  'part of a number it names': { weight: 4, says: 'one is told as part of the number of the other ("of the 90, 61")' },
  'parts of one whole': { weight: 2, says: 'both are told as parts of one number' },
  'parts in other places': { weight: -3, says: 'the report places these parts of a number apart' },
  'parts on other days': { weight: -3, says: 'the report gives these parts of a number days of their own' },
  'part of a scattered whole': { weight: -4, says: 'the whole is spread over more places or days than this part' },
  'in one of several places': { weight: -7, says: 'one is told of several places, the other of one of them' },
  'elsewhere in the report': { weight: -1.5, says: 'the report places them apart' },
  'other days in the report': { weight: -2.5, says: 'the report gives each a day of its own' },
  'placed beside a wider number': {
    weight: -1.5,
    says: 'the report places one and gives another number for the country',
  },
  'undated beside old': { weight: -2, says: 'what a report tells without a date is not its background of long ago' },
  'one voice, two numbers': { weight: -2, says: 'one source gives two numbers for what would be one thing' },
  'plan close to what was done': { weight: 1, says: 'the number planned is close to the number done' },
  'told twice': { weight: 2, says: 'one report gives the same number for the same act again' },
  'announced beside done': { weight: -1.5, says: 'the report announces one and tells the other as done' },
  'done instead of what was planned': {
    weight: 1,
    says: 'the report gives one number as planned and another, close to it, as done',
  },
  'announced for after what was done': {
    weight: -5,
    says: 'the report announces one for a day after the other was done',
  },
  'two words for two acts': { weight: -1.5, says: 'the report uses two words for them' },
  'other groups in one report': { weight: -1, says: 'the report tells of different nationalities' },
  'told as a further one': { weight: -4, says: 'the report tells it as another one ("another 20")' },
  'numbers side by side': { weight: -7, says: 'the report gives a number for each ("28 and 35 people")' },
  'part of a wider number': {
    weight: -3,
    says: 'one is told as part of a number, at a place of its own, the other is a larger number and has none',
  },
  'told apart': { weight: -3, says: 'a report tells them apart' },
} as const satisfies Record<string, { weight: number; says: string }>

export type EvidenceName = keyof typeof evidenceRows

/** From what sum on two mentions are one occurrence; from `suggest` on a person is asked. */
export const thresholds = { link: 3, suggest: 1.5, withinReport: 2 } as const
