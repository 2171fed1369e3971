import type { Told } from './breakdowns.ts'

/** Texts with several figures of one act, or of two: each claim as "number nation", the second act's with "+". */
export type Run = { name: string; gives: (t: Told) => readonly string[]; build: (t: RunTold) => string }

/** As a breakdown is told, with the verb in its bare forms and a second act: the seizure of phones. */
export type RunTold = Told & {
  past: (group: string) => string
  agent: string
  participle: string
  ing: (group: string) => string
}

const ab = ({ a, b }: Told): string[] => [`50 ${a.code}`, `20 ${b.code}`]

export const runs: readonly Run[] = [
  {
    name: 'gapping of subjects',
    gives: ab,
    build: (t) => `Thailand ${t.past(`50 ${t.a.plural}`)} and Laos 20 ${t.b.plural}.`,
  },
  {
    name: 'gapping of places',
    gives: () => ['50 ', '20 '],
    build: (t) => `Fifty people ${t.passive} in Bavet and 20 in Poipet on Monday.`,
  },
  {
    name: 'gapping with another',
    gives: () => ['50 ', '20 '],
    build: (t) => `Fifty people ${t.passive} in Bavet, and another 20 in Poipet.`,
  },
  {
    name: 'gapping of days',
    gives: () => ['50 ', '20 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday and 20 on Tuesday.`,
  },
  {
    name: 'coordination',
    gives: ab,
    build: (t) => `On Monday ${t.agent} ${t.past(`50 ${t.a.plural} and 20 ${t.b.plural}`)} in Bavet.`,
  },
  {
    name: 'coordination, passive',
    gives: ab,
    build: (t) => `50 ${t.a.plural} and 20 ${t.b.plural} ${t.passive} in Bavet.`,
  },
  {
    name: 'as well as',
    gives: ab,
    build: (t) => `On Monday ${t.agent} ${t.past(`50 ${t.a.plural} as well as 20 ${t.b.plural}`)} in Bavet.`,
  },
  {
    name: 'along with',
    gives: ab,
    build: (t) => `50 ${t.a.plural} ${t.passive} in Bavet on Monday, along with 20 ${t.b.plural}.`,
  },
  {
    name: 'semicolon clauses',
    gives: () => ['50 ', '20 '],
    build: (t) => `In Bavet, 50 people ${t.passive}; in Poipet, 20.`,
  },
  {
    name: 'places with numbers',
    gives: () => ['50 ', '20 '],
    build: (t) => `People ${t.passive} in Bavet (50) and Poipet (20) on Monday.`,
  },
  {
    name: 'another sentence, more',
    gives: () => ['50 ', '20 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday. Another 20 ${t.passive} in Poipet on Tuesday.`,
  },
  {
    name: 'back-reference with a number',
    gives: () => ['50 '],
    build: (t) => `Police found 50 foreigners in a hotel in Bavet. All 50 ${t.passive} on Monday.`,
  },
  {
    name: 'back-reference, they',
    gives: () => ['50 '],
    build: (t) => `Police found 50 foreigners in a hotel in Bavet on Monday. They ${t.passive} the same day.`,
  },
  {
    name: 'back-reference, the group',
    gives: () => ['50 '],
    build: (t) => `A bus with 50 foreigners stood at a hotel in Bavet. The group ${t.passive} on Monday.`,
  },
  {
    name: 'some of a number before',
    gives: () => ['20 '],
    build: (t) => `Police found 50 foreigners in a hotel in Bavet. Twenty of them ${t.passive} on Monday.`,
  },
  {
    name: 'relative with whom',
    gives: () => ['20 '],
    build: (t) => `Police found 50 foreigners in a hotel in Bavet, 20 of whom ${t.passive} on Monday.`,
  },
  {
    name: 'answer',
    gives: () => ['50 '],
    build: (t) => `How many people ${t.passive} in Bavet? Fifty, the spokesman says.`,
  },
  {
    name: 'with a day each',
    gives: () => ['50 ', '20 ', '10 '],
    build: (t) => `People ${t.passive} in three waves: 50 on Monday, 20 on Tuesday and 10 on Wednesday.`,
  },
  {
    name: 'respectively',
    gives: () => ['50 ', '20 '],
    build: (t) => `50 and 20 people ${t.passive} in Bavet and Poipet respectively.`,
  },
  {
    name: 'total over time',
    gives: () => ['50 ', '80 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday, bringing the total this year to 80.`,
  },
  {
    name: 'up from',
    gives: () => ['80 ', '50 '],
    build: (t) => `The number of people who ${t.passive} rose to 80, up from 50 on Monday.`,
  },
  {
    name: 'not the doers',
    gives: () => ['80 '],
    build: (t) => `In an operation with 300 officers and 12 vehicles, 80 people ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'apposition',
    gives: ({ a }) => [`50 ${a.code}`],
    build: (t) => `The foreigners, 50 ${t.a.adjective} nationals, ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'number in brackets',
    gives: ({ a }) => [`50 ${a.code}`],
    build: (t) => `Fifty (50) ${t.a.adjective} nationals ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'sex in brackets',
    gives: ({ a }) => [`50 ${a.code}`, '20 *'],
    build: (t) => `50 ${t.a.adjective} nationals (20 women) ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'years one by one',
    gives: () => ['50 ', '80 '],
    build: (t) => `In 2023, 50 people ${t.passive} in Bavet, and in 2024, 80.`,
  },
  {
    name: 'compared with',
    gives: () => ['80 ', '50 '],
    build: (t) => `This year 80 people ${t.passive} in Bavet, compared with 50 last year.`,
  },
  {
    name: 'in addition',
    gives: () => ['50 ', '20 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday. In addition, 20 people ${t.passive} in Poipet.`,
  },
  {
    name: 'first and second group',
    gives: () => ['50 ', '20 '],
    build: (t) => `A first group of 50 people ${t.passive} on Monday and a second group of 20 on Tuesday.`,
  },
  {
    name: 'not so many but',
    gives: () => ['80 '],
    build: (t) => `Not 50 but 80 people ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'so many, not',
    gives: () => ['80 '],
    build: (t) => `Eighty people, not 50, ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'numbers at the front',
    gives: ({ a }) => [`50 ${a.code}`, '20 '],
    build: (t) => `Fifty ${t.a.adjective} nationals ${t.passive} in Bavet and 20 others in Poipet.`,
  },
  {
    name: 'part of a number before',
    gives: () => ['20 '],
    build: (t) => `Of 50 foreigners in the hotel in Bavet, 20 ${t.passive} on Monday.`,
  },
  {
    name: 'only some of',
    gives: () => ['20 '],
    build: (t) => `Only 20 of the 50 foreigners in the hotel ${t.passive} on Monday.`,
  },
  {
    name: 'out of',
    gives: () => ['20 '],
    build: (t) => `Twenty out of the 50 foreigners in the hotel ${t.passive} on Monday.`,
  },
  {
    name: 'others at large',
    gives: () => ['50 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday. Four more suspects are still at large.`,
  },
  {
    name: 'others waiting',
    gives: () => ['50 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday. Twelve relatives were waiting outside.`,
  },
  {
    name: 'papers for more',
    gives: () => ['50 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday. Officials had prepared papers for 167.`,
  },
  {
    name: 'spoken with',
    gives: () => ['50 '],
    build: (t) => `Fifty people ${t.passive} in Bavet on Monday. Reporters spoke with nine of them.`,
  },
  {
    name: 'all but of the whole',
    gives: () => ['20 '],
    build: (t) => `All but three of the 23 foreigners ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'all of them but one',
    gives: () => ['5 '],
    build: (t) => `All six but one ${t.passive} in Bavet on Monday.`,
  },
  {
    name: 'short question',
    gives: () => ['50 '],
    build: (t) => `How many ${t.passive} in Bavet? Fifty.`,
  },
  {
    name: 'under headings',
    gives: () => ['50 ', '20 '],
    build: (t) => `1. Kira. Fifty people ${t.passive} on Monday.\n\n2. Entebbe. Twenty people ${t.passive} on Tuesday.`,
  },
]
