/** An example of a rule: the whole layer finds exactly one time in it, by that rule, with these days. */
export type Example = {
  text: string
  /** Day of publication; Monday 15 April 2024 where left out, null where there is none. */
  published?: string | null
  from?: string | null
  to?: string | null
  /** What it means in a plan, where that is something else. */
  next?: readonly [from: string | null, to: string | null]
  /** What it means for a state that lasts, where that is something else. */
  ongoing?: readonly [from: string | null, to: string | null]
}

type Rule = { name: string; examples: readonly Example[]; rejects: readonly string[] }

/** The rules of the time grammar, with texts in which each finds a time and texts in which none does. */
export const rules = [
  {
    name: 'full date',
    examples: [
      { text: 'It happened on 3 October 2023.', from: '2023-10-03', to: '2023-10-03' },
      { text: 'On October 3rd, 2023, officers entered.', from: '2023-10-03', to: '2023-10-03' },
      { text: 'Raided on the 3rd of October 2023', from: '2023-10-03', to: '2023-10-03' },
      { text: 'Tuesday, 3 October 2023', from: '2023-10-03', to: '2023-10-03' },
      { text: 'on 15 May 2567', from: '2024-05-15', to: '2024-05-15' },
      { text: 'dated 3-Oct-2023', from: '2023-10-03', to: '2023-10-03' },
      { text: 'on 2023/Oct/3', from: '2023-10-03', to: '2023-10-03' },
    ],
    rejects: ['version 3.10.2'],
  },
  {
    name: 'day and month',
    examples: [
      { text: 'on April 2 this month', from: '2024-04-02', to: '2024-04-02', next: ['2025-04-02', '2025-04-02'] },
      { text: 'On April 6 he ordered it.', from: '2024-04-06', to: '2024-04-06', next: ['2025-04-06', '2025-04-06'] },
      { text: 'on Nov. 26', from: '2023-11-26', to: '2023-11-26', next: ['2024-11-26', '2024-11-26'] },
      { text: 'on 26 November last year', from: '2023-11-26', to: '2023-11-26' },
      { text: 'on May twenty-nine', from: '2023-05-29', to: '2023-05-29', next: ['2024-05-29', '2024-05-29'] },
      { text: 'on April 31', from: null, to: null },
      { text: 'at noon on June 5', from: '2023-06-05', to: '2023-06-05', next: ['2024-06-05', '2024-06-05'] },
      { text: 'on June 5', published: null, from: null, to: null },
    ],
    rejects: ['She may 5 times', 'They march 12 miles', 'He paid $12 for it', 'the 26 who left'],
  },
  {
    name: 'numeric date',
    examples: [
      { text: 'on 03/10/2023', from: '2023-10-03', to: '2023-10-03' },
      { text: 'on 2023-10-03', from: '2023-10-03', to: '2023-10-03' },
      { text: 'on 10/13/2023', from: '2023-10-13', to: '2023-10-13' },
      { text: 'on 3.10.2023', from: '2023-10-03', to: '2023-10-03' },
      { text: 'on 04/10/2024', from: '2024-04-10', to: '2024-04-10' },
      { text: 'on Friday 5/4', from: '2024-04-05', to: '2024-04-05', next: ['2025-04-05', '2025-04-05'] },
      { text: 'on 20240405', from: '2024-04-05', to: '2024-04-05' },
    ],
    rejects: [
      'open 24/7',
      'flat 12/5',
      'about 3/4 of them',
      'a score of 2-1',
      'case 2023-417',
      'from 4.5 to 6.5 percent',
      'on 4.5 percent',
    ],
  },
  {
    name: 'month and year',
    examples: [
      { text: 'In September 2023 they left.', from: '2023-09-01', to: '2023-09-30' },
      { text: 'in February of this year', from: '2024-02-01', to: '2024-02-29' },
      { text: 'in Dec-2018', from: '2018-12-01', to: '2018-12-31' },
      { text: 'in 2017 April', from: '2017-04-01', to: '2017-04-30' },
    ],
    rejects: [],
  },
  {
    name: 'month',
    examples: [
      {
        text: 'In March, 549 were flown back.',
        from: '2024-03-01',
        to: '2024-03-31',
        next: ['2025-03-01', '2025-03-31'],
      },
      { text: 'In May they were held.', from: '2023-05-01', to: '2023-05-31', next: ['2024-05-01', '2024-05-31'] },
      { text: 'an August raid', from: '2023-08-01', to: '2023-08-31', next: ['2024-08-01', '2024-08-31'] },
      { text: 'last August', from: '2023-08-01', to: '2023-08-31' },
      { text: 'in May three men were held', from: '2023-05-01', to: '2023-05-31', next: ['2024-05-01', '2024-05-31'] },
      {
        text: 'in March 12 people were held',
        from: '2024-03-01',
        to: '2024-03-31',
        next: ['2025-03-01', '2025-03-31'],
      },
    ],
    rejects: [
      'They may leave',
      'May they leave',
      'the march to the border',
      'a protest march',
      'April Santos said so',
      'the August body',
    ],
  },
  {
    name: 'year',
    examples: [
      { text: 'in 2012', from: '2012-01-01', to: '2012-12-31' },
      { text: 'the 2011 raid', from: '2011-01-01', to: '2011-12-31' },
      { text: 'a 2019 raid', from: '2019-01-01', to: '2019-12-31' },
      { text: 'in 2567', from: '2024-01-01', to: '2024-12-31' },
      { text: 'the floods of 2011', from: '2011-01-01', to: '2011-12-31' },
      { text: 'in nineteen ninety-six', from: '1996-01-01', to: '1996-12-31' },
    ],
    rejects: [
      'the 2016 election',
      'a 2014 study',
      'Room 2024',
      'some 2000 people',
      'a total of 2019',
      'over 2000 baht',
      'at 1900 metres',
      'by 2000 men',
    ],
  },
  {
    name: 'day of the month',
    examples: [
      { text: 'on the 12th', from: '2024-04-12', to: '2024-04-12', next: ['2024-05-12', '2024-05-12'] },
      { text: 'on the first of the month', from: '2024-04-01', to: '2024-04-01' },
      { text: 'on the 15th of last month', from: '2024-03-15', to: '2024-03-15' },
    ],
    rejects: [
      'on the 12th floor',
      'the 12th raid',
      'in the 21st century',
      'on the second attempt',
      'First, they left',
      '57 were held in the first and 46 in the second',
    ],
  },
  {
    name: 'weekday',
    examples: [
      { text: 'on Wednesday', from: '2024-04-10', to: '2024-04-10', next: ['2024-04-17', '2024-04-17'] },
      { text: 'on Monday', from: '2024-04-15', to: '2024-04-15', next: ['2024-04-15', '2024-04-15'] },
      { text: 'officials said Thursday', from: '2024-04-11', to: '2024-04-11', next: ['2024-04-18', '2024-04-18'] },
      {
        text: 'on Wednesday, the second of three planes',
        from: '2024-04-10',
        to: '2024-04-10',
        next: ['2024-04-17', '2024-04-17'],
      },
      { text: 'late on Tuesday', from: '2024-04-09', to: '2024-04-09', next: ['2024-04-16', '2024-04-16'] },
      { text: 'on Tuesday night', from: '2024-04-09', to: '2024-04-09', next: ['2024-04-16', '2024-04-16'] },
      { text: 'at about 11am on Wednesday', from: '2024-04-10', to: '2024-04-10', next: ['2024-04-17', '2024-04-17'] },
      { text: 'on Wednesday', published: null, from: null, to: null },
    ],
    rejects: ['every Friday', 'the Sunday Times', 'Sun Hong was there', 'Friday prayers', 'open on Fridays'],
  },
  {
    name: 'weekday of a week',
    examples: [
      { text: 'last Friday', from: '2024-04-12', to: '2024-04-12' },
      { text: 'next Friday', from: '2024-04-26', to: '2024-04-26' },
      { text: 'on Tuesday last week', from: '2024-04-09', to: '2024-04-09' },
      { text: 'on Tuesday of next week', from: '2024-04-23', to: '2024-04-23' },
      { text: 'this past Wednesday', from: '2024-04-10', to: '2024-04-10' },
    ],
    rejects: [],
  },
  {
    name: 'named day',
    examples: [
      { text: 'It was seized yesterday.', from: '2024-04-14', to: '2024-04-14' },
      { text: 'today at around 3 PM', from: '2024-04-15', to: '2024-04-15' },
      { text: 'last night', from: '2024-04-14', to: '2024-04-14' },
      { text: 'this morning', from: '2024-04-15', to: '2024-04-15' },
      { text: 'the day before yesterday', from: '2024-04-13', to: '2024-04-13' },
      { text: 'yesterday', published: null, from: null, to: null },
    ],
    rejects: ['told Russia Today', 'day and night', 'a good morning'],
  },
  {
    name: 'part of a day',
    examples: [
      {
        text: 'in the early hours of Saturday',
        from: '2024-04-13',
        to: '2024-04-13',
        next: ['2024-04-20', '2024-04-20'],
      },
      { text: 'on the morning of March 22', from: '2024-03-22', to: '2024-03-22', next: ['2025-03-22', '2025-03-22'] },
      { text: 'Police entered overnight.', from: '2024-04-14', to: '2024-04-15' },
    ],
    rejects: ['in the morning', 'working hours of guards'],
  },
  {
    name: 'period of the calendar',
    examples: [
      { text: 'last week', from: '2024-04-08', to: '2024-04-14' },
      { text: 'last month', from: '2024-03-01', to: '2024-03-31' },
      { text: 'this year', from: '2024-01-01', to: '2024-04-15', next: ['2024-01-01', '2024-12-31'] },
      { text: 'next month', from: '2024-05-01', to: '2024-05-31' },
      { text: 'last quarter', from: '2024-01-01', to: '2024-03-31' },
      { text: 'last week', published: null, from: null, to: null },
    ],
    rejects: [
      'the last to leave',
      'that is all',
      'this is the last',
      'for the last time',
      'the day',
      'partner of the year',
    ],
  },
  {
    name: 'week',
    examples: [
      { text: 'the week beginning April 8', from: '2024-04-08', to: '2024-04-14', next: ['2025-04-07', '2025-04-13'] },
      { text: 'in week 2', from: '2024-01-08', to: '2024-01-14' },
    ],
    rejects: ['week 2 of the trial', 'the week of protests'],
  },
  {
    name: 'weekend',
    examples: [
      { text: 'over the weekend', from: '2024-04-13', to: '2024-04-14', next: ['2024-04-20', '2024-04-21'] },
      { text: 'last weekend', from: '2024-04-13', to: '2024-04-14' },
    ],
    rejects: ['weekend visitors'],
  },
  {
    name: 'period up to now',
    examples: [
      { text: 'over the past six months', from: '2023-10-15', to: '2024-04-15' },
      { text: 'over the past year', from: '2023-04-15', to: '2024-04-15' },
      { text: 'in the last 24 hours', from: '2024-04-14', to: '2024-04-15' },
      { text: 'in the next three or four days', from: '2024-04-16', to: '2024-04-19' },
      { text: 'over the past six months', published: null, from: null, to: null },
    ],
    rejects: ['past the gate', 'walked past six guards'],
  },
  {
    name: 'period up to a date',
    examples: [
      { text: 'in the three years to 2023', from: '2021-01-01', to: '2023-12-31' },
      { text: 'in the 12 months to March', from: '2023-04-01', to: '2024-03-31' },
      { text: 'in the six months to the end of March', from: '2023-10-01', to: '2024-03-31' },
    ],
    rejects: ['sentenced to three years', 'from two years to life'],
  },
  {
    name: 'vague period',
    examples: [
      { text: 'in recent months', from: null, to: '2024-04-15' },
      { text: 'over the past few years', from: null, to: '2024-04-15' },
      { text: 'in the coming days', from: '2024-04-15', to: null },
    ],
    rejects: ['a recent raid', 'recently'],
  },
  {
    name: 'ago',
    examples: [
      { text: 'They fled two nights ago.', from: '2024-04-13', to: '2024-04-13' },
      { text: 'They were rescued a week ago.', from: '2024-04-07', to: '2024-04-09' },
      { text: 'two days ago', from: '2024-04-13', to: '2024-04-13' },
      { text: 'three months ago', from: '2024-01-01', to: '2024-01-31' },
      { text: 'two years ago', from: '2022-01-01', to: '2022-12-31' },
      { text: 'two years ago this month', from: '2022-04-01', to: '2022-04-30' },
      { text: 'They were rescued a week ago.', published: null, from: null, to: null },
    ],
    rejects: ['long ago', 'a 19-year-old', 'aged 19 years'],
  },
  {
    name: 'part of a period',
    examples: [
      { text: 'in the first quarter of 2024', from: '2024-01-01', to: '2024-03-31' },
      { text: 'during the last three months of last year', from: '2023-10-01', to: '2023-12-31' },
      { text: 'in the second half of March 2024', from: '2024-03-16', to: '2024-03-31' },
      { text: 'in the first week of March 2024', from: '2024-03-04', to: '2024-03-10' },
      { text: 'in the first half of this year', from: '2024-01-01', to: '2024-06-30' },
      { text: 'in the first half of fiscal year 2023', from: '2022-10-01', to: '2023-03-31' },
      { text: 'in the second quarter of FY2023', from: '2023-01-01', to: '2023-03-31' },
      { text: 'in the third quarter of the 2023-24 fiscal year', from: '2023-10-01', to: '2023-12-31' },
      { text: 'in Q3 2023', from: '2023-07-01', to: '2023-09-30' },
      { text: 'in the fourth quarter', from: '2023-10-01', to: '2023-12-31', next: ['2024-10-01', '2024-12-31'] },
    ],
    rejects: ['the first half of the match', 'the fourth quarter earnings', 'half of them'],
  },
  {
    name: 'early, mid, late',
    examples: [
      { text: 'in mid-March', from: '2024-03-11', to: '2024-03-20', next: ['2025-03-11', '2025-03-20'] },
      { text: 'in late August', from: '2023-08-21', to: '2023-08-31', next: ['2024-08-21', '2024-08-31'] },
      { text: 'early this month', from: '2024-04-01', to: '2024-04-10' },
      { text: 'earlier this month', from: '2024-04-01', to: '2024-04-15' },
      { text: 'earlier in December', from: '2023-12-01', to: '2023-12-31' },
      { text: 'late last year', from: '2023-10-01', to: '2023-12-31' },
      { text: 'in early 2024', from: '2024-01-01', to: '2024-03-31' },
      { text: 'in mid-2023', from: '2023-04-01', to: '2023-09-30' },
    ],
    rejects: ['an early release', 'the late minister', 'mid-level managers', 'it is too late in any case'],
  },
  {
    name: 'edge of a period',
    examples: [
      {
        text: 'at the end of March',
        from: '2024-03-21',
        to: '2024-03-31',
        next: ['2025-03-21', '2025-03-31'],
        ongoing: ['2024-03-31', '2024-03-31'],
      },
      { text: 'at the start of 2010', from: '2010-01-01', to: '2010-03-31', ongoing: ['2010-01-01', '2010-01-01'] },
    ],
    rejects: ['the end of the road', 'the start of a trend', 'by the end they left'],
  },
  {
    name: 'season',
    examples: [
      { text: 'in the summer of 2023', from: '2023-06-01', to: '2023-08-31' },
      { text: 'last winter', from: '2023-12-01', to: '2024-02-29' },
    ],
    rejects: ['a hot spring', 'they fall ill', 'in spring water'],
  },
  {
    name: 'festival',
    examples: [
      { text: 'during Songkran', from: '2024-04-13', to: '2024-04-15', next: ['2024-04-13', '2024-04-15'] },
      {
        text: 'over the Lunar New Year holiday',
        from: '2024-02-10',
        to: '2024-02-16',
        next: ['2025-01-29', '2025-02-04'],
      },
      { text: 'at Chinese New Year 2023', from: '2023-01-22', to: '2023-01-28' },
      { text: 'two days before Lunar New Year', from: '2024-02-08', to: '2024-02-08' },
      { text: 'a week after Christmas 2023', from: '2023-12-31', to: '2024-01-02' },
      { text: 'the day after Christmas', from: '2023-12-26', to: '2023-12-26' },
      { text: 'on the eve of the Lunar New Year', from: '2024-02-09', to: '2024-02-09' },
    ],
    rejects: ['Christmas trees', 'National Day', 'the Chinese embassy'],
  },
  {
    name: 'decade',
    examples: [{ text: 'in the 1990s', from: '1990-01-01', to: '1999-12-31' }],
    rejects: ['in their 20s'],
  },
  {
    name: 'fiscal year',
    examples: [
      { text: 'in fiscal year 2023', from: '2022-10-01', to: '2023-09-30' },
      { text: 'in FY2023', from: '2022-10-01', to: '2023-09-30' },
      { text: 'in the 2023-24 financial year', from: '2023-04-01', to: '2024-03-31' },
      { text: 'last fiscal year', from: '2022-10-01', to: '2023-09-30' },
      { text: 'in the year to March', from: '2023-04-01', to: '2024-03-31' },
      { text: 'in the quarter to the end of March', from: '2024-01-01', to: '2024-03-31' },
      { text: 'in the quarter to 31 March', from: '2024-01-01', to: '2024-03-31' },
      { text: 'in the year to 31 December 2022', from: '2022-01-01', to: '2022-12-31' },
    ],
    rejects: ['fiscal policy', 'financial crime'],
  },
  {
    name: 'range',
    examples: [
      { text: 'between 12 and 18 April', from: '2024-04-12', to: '2024-04-18' },
      { text: 'between Feb 20 and 22', from: '2024-02-20', to: '2024-02-22', next: ['2025-02-20', '2025-02-22'] },
      { text: 'From Jan. 1 to 22', from: '2024-01-01', to: '2024-01-22', next: ['2025-01-01', '2025-01-22'] },
      { text: 'from Oct. 16 to 20 last year', from: '2023-10-16', to: '2023-10-20' },
      { text: 'between 2020 and 2022', from: '2020-01-01', to: '2022-12-31' },
      { text: 'from January to October 2023', from: '2023-01-01', to: '2023-10-31' },
      { text: '5-11 March 2023', from: '2023-03-05', to: '2023-03-11' },
      { text: 'on Monday or Tuesday', from: '2024-04-08', to: '2024-04-09', next: ['2024-04-15', '2024-04-16'] },
      { text: 'between March 30 and Friday', from: '2024-03-30', to: '2024-04-12', next: ['2025-03-30', '2025-04-04'] },
      { text: 'from 2016 to 2018', from: '2016-01-01', to: '2018-12-31' },
      { text: 'on March 28-29 last month', from: '2024-03-28', to: '2024-03-29', next: ['2025-03-28', '2025-03-29'] },
      { text: 'on March 12 and 14, he said', from: '2024-03-12', to: '2024-03-14', next: ['2025-03-12', '2025-03-14'] },
      { text: 'on 2 and 5 March', from: '2024-03-02', to: '2024-03-05', next: ['2025-03-02', '2025-03-05'] },
      {
        text: 'in January and February',
        from: '2024-01-01',
        to: '2024-02-29',
        next: ['2025-01-01', '2025-02-28'],
      },
      { text: 'in November and December 2023', from: '2023-11-01', to: '2023-12-31' },
      {
        text: 'on the night of 13/14 February',
        from: '2024-02-13',
        to: '2024-02-14',
        next: ['2025-02-13', '2025-02-14'],
      },
      { text: 'on Saturday and yesterday', from: '2024-04-13', to: '2024-04-14' },
      {
        text: 'between Monday and Wednesday',
        from: '2024-04-08',
        to: '2024-04-10',
        next: ['2024-04-15', '2024-04-17'],
      },
    ],
    rejects: ['between 20 and 22 people', 'from 16 to 20 men', 'a vote of 20-22', 'pages 5-11'],
  },
  {
    name: 'since',
    examples: [
      { text: 'since February 12', from: '2024-02-12', to: '2024-04-15', ongoing: ['2024-02-12', null] },
      { text: 'since 2018', from: '2018-01-01', to: '2024-04-15', ongoing: ['2018-01-01', null] },
      { text: 'since the start of the year', published: null, from: null, to: null },
      { text: 'from 2022 onwards', from: '2022-01-01', to: null },
    ],
    rejects: ['since then', 'since they left', 'since 20 men came'],
  },
  {
    name: 'by',
    examples: [
      { text: 'by the end of January 2024', from: null, to: '2024-01-31' },
      { text: 'by Sunday', from: null, to: '2024-04-14', next: [null, '2024-04-21'] },
      { text: 'up to March 22', from: null, to: '2024-03-22', next: [null, '2025-03-22'] },
      { text: 'as of 31 March 2024', from: null, to: '2024-03-31', ongoing: ['2024-03-31', '2024-03-31'] },
      { text: 'by noon on Wednesday', from: null, to: '2024-04-10', next: [null, '2024-04-17'] },
    ],
    rejects: ['by May Thet Aung', 'up to 20 men', 'by then'],
  },
  {
    name: 'before',
    examples: [{ text: 'before 2018', from: null, to: '2017-12-31' }],
    rejects: ['before a judge', 'before they left'],
  },
  {
    name: 'after',
    examples: [{ text: 'after 2018', from: '2019-01-01', to: null }],
    rejects: ['after six hours of talks', 'named after Augusto'],
  },
  {
    name: 'within',
    examples: [
      { text: 'within two weeks', from: null, to: null, next: ['2024-04-15', '2024-04-29'] },
      { text: 'within the month', from: null, to: null, next: ['2024-04-15', '2024-04-30'] },
    ],
    rejects: ['within the compound'],
  },
  {
    name: 'so far',
    examples: [
      { text: 'So far 20 were held.', from: null, to: '2024-04-15' },
      { text: 'to date', from: null, to: '2024-04-15' },
      { text: 'so far this week', from: '2024-04-15', to: '2024-04-15' },
      { text: 'so far this year', from: '2024-01-01', to: '2024-04-15' },
    ],
    rejects: ['bring it up to date', 'so far away', 'to date back'],
  },
  {
    name: 'told from the date before',
    examples: [
      { text: 'the following day', from: null, to: null },
      { text: 'the same day', published: null, from: null, to: null },
      { text: 'They had fled two nights earlier.', from: null, to: null },
      { text: 'They had fled the night before.', from: null, to: null },
    ],
    rejects: ['the same room', 'a following', 'it happened later', 'They stayed three nights.', 'the night before me'],
  },
  {
    name: 'time of day',
    examples: [
      { text: 'at 6.56pm' },
      { text: 'at about 3 p.m.' },
      { text: 'It began at 17h00.' },
      { text: 'at 10:30' },
      { text: 'around midnight' },
    ],
    rejects: ['at 12 places', 'a 3-2 win'],
  },
  {
    name: 'duration',
    examples: [{ text: 'for six months' }, { text: 'jailed for 12 years' }, { text: 'a 12-hour shift' }],
    rejects: ['a 19-year-old', '19 years old'],
  },
] as const satisfies readonly Rule[]

export type RuleName = (typeof rules)[number]['name']
