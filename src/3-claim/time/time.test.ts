import { describe, expect, test } from 'vitest'
import { tokenise } from '../../2-document/tokens.ts'
import { type Example, rules } from './en/rules.ts'
import { daysFor, time } from './index.ts'

const times = (text: string, published: string | null = '2024-04-15') => time.run({ ...tokenise(text), published })

const pair = (interval: { from: string | null; to: string | null } | null) => interval && [interval.from, interval.to]

describe.each(rules)('$name', ({ name, examples, rejects }) => {
  test.each<Example>(examples)('$text', ({ text, published, from = null, to = null, next, ongoing }) => {
    const found = times(text, published).map((m) => ({
      rule: m.rule,
      days: pair(m),
      next: pair(m.next),
      ongoing: pair(m.ongoing),
    }))
    expect(found).toEqual([{ rule: name, days: [from, to], next: next ?? null, ongoing: ongoing ?? null }])
  })
  test.each<string>(rejects)('rejects: %s', (text) => {
    expect(times(text).filter((m) => m.sort === 'date' || m.rule === name)).toEqual([])
  })
})

const days = (text: string, published?: string | null) => times(text, published).map((m) => pair(m))

describe('what the text itself tells', () => {
  test('days told from the last one named', () => {
    expect(days('They were held on Nov. 28, 2023. The next day they left. Two days later they were home.')).toEqual([
      ['2023-11-28', '2023-11-28'],
      ['2023-11-29', '2023-11-29'],
      ['2023-12-01', '2023-12-01'],
    ])
  })
  test('a week earlier is give or take a day', () => {
    expect(days('On 30 January 2024 ten were handed over. A week earlier they were caught.')[1]).toEqual([
      '2024-01-22',
      '2024-01-24',
    ])
  })
  test('so many days before that, and after the raid told before', () => {
    const raid = 'They raided it on 1 March.'
    expect(days(`${raid} Ten days before that, it was banned.`)[1]).toEqual(['2024-02-20', '2024-02-20'])
    expect(days(`${raid} Two weeks after the raid it was shut.`)[1]).toEqual(['2024-03-14', '2024-03-16'])
  })
  test('the day of the raid is the one on which it was told, not that of a statement, nor of what came after', () => {
    const raid = 'The hall was raided on 1 March. On 5 March nobody was there.'
    expect(days(`${raid} On the day of the raid ten left.`)[2]).toEqual(['2024-03-01', '2024-03-01'])
    expect(days(`${raid} A week before the raid ten left.`)[2]).toEqual(['2024-02-22', '2024-02-24'])
    const flight = 'Ten were put on a plane on 2 March. Others were due on 9 March.'
    expect(days(`${flight} A day before the flight one was let go.`)[2]).toEqual(['2024-03-01', '2024-03-01'])
    expect(days('Ten left, he said on Friday. On the day of the raid twelve were there.')).toHaveLength(1)
    expect(days(`${raid} It was a week before the vote.`)).toHaveLength(2)
  })
  test('hours later is the same day', () => {
    const raid = 'They were caught on 1 March.'
    expect(days(`${raid} One more was caught a few hours later.`)[1]).toEqual(['2024-03-01', '2024-03-01'])
    expect(days(`${raid} Hours later they were free.`)[1]).toEqual(['2024-03-01', '2024-03-01'])
    expect(days(`${raid} They left 20 hours later, two hours later than planned.`).filter((d) => d?.[0])).toHaveLength(
      1,
    )
  })
  test('the next day or the same week within a month is of that month', () => {
    expect(days('In March 2024 ten were found and let go the next day.')[1]).toEqual(['2024-03-01', '2024-03-31'])
    expect(days('They fled in May 2023 and were caught the same week.')[1]).toEqual(['2023-05-01', '2023-05-31'])
    expect(days('In 2023 ten were found and let go the next day.')[1]).toEqual([null, null])
  })
  test('the new year and the end of a running period', () => {
    expect(days('They have freed 27 since the new year.')).toEqual([['2024-01-01', '2024-04-15']])
    expect(days('By the new year 40 had left.')).toEqual([[null, '2024-01-01']])
    expect(days('They met at the new year party in the new year.')).toEqual([])
    expect(days('They will go before the month is over.')).toEqual([[null, '2024-04-30']])
    expect(days('They will go before the end of the month.')).toEqual([[null, '2024-04-30']])
    expect(days('They will go before the month of June.')).not.toContainEqual([null, '2024-04-30'])
  })
  test('the day of a statement is not what "the same day" points back to, where another day was named', () => {
    const text = 'It was raided before dawn on Monday, he said on Tuesday. Those 64 left the same day.'
    expect(days(text, '2024-10-09')[2]).toEqual(['2024-10-07', '2024-10-07'])
  })
  test('the same period is the one named before, or that of another year', () => {
    const year = 'From January to June 2023 ninety were held.'
    expect(days(`${year} In the same period nine were freed.`)[1]).toEqual(['2023-01-01', '2023-06-30'])
    expect(days(`${year} In the same months of 2022 it was nine.`)[1]).toEqual(['2022-01-01', '2022-06-30'])
    expect(days(`${year} In the same period a year earlier it was nine.`)[1]).toEqual(['2022-01-01', '2022-06-30'])
    expect(days(`${year} Over the same six months nine were freed.`)[1]).toEqual(['2023-01-01', '2023-06-30'])
    expect(days(`${year} Over the same three months nine were freed.`)[1]).toEqual([null, null])
    expect(days(`${year} The same six officers had been there.`)).toHaveLength(1)
  })
  test('the same months are those of the last stretch of several months, whatever day or month came after', () => {
    const year = 'From January to June 2023 ninety were held. In May a camp was shut.'
    expect(days(`${year} In the same months of 2022 it was nine.`)[2]).toEqual(['2022-01-01', '2022-06-30'])
    expect(days(`${year} Over the same half-year nine were freed.`)[2]).toEqual(['2023-01-01', '2023-06-30'])
    expect(days('In May a camp was shut. Over the same half-year nine were freed.')).toHaveLength(1)
  })
  test('what is only compared is not the period that the text has come to', () => {
    const text = 'From January to June 2023 ninety were held, against 40 in the same period of 2022.'
    expect(days(`${text} Over the same half-year nine were freed.`)[2]).toEqual(['2023-01-01', '2023-06-30'])
    expect(days(`${text} In the same period nine were freed.`)[2]).toEqual(['2023-01-01', '2023-06-30'])
  })
  test('the same period as one that lasts ends where that ends', () => {
    const text = 'Since January 90 were held, against 40 in the same period last year.'
    expect(days(text)).toEqual([
      ['2024-01-01', '2024-04-15'],
      ['2023-01-01', '2023-04-15'],
    ])
  })
  test('the first months of no year named are of the latest in which they are over', () => {
    const text = 'Police freed 90 in the first nine months, up 10 percent.'
    expect(days(text, '2024-10-16')[0]).toEqual(['2024-01-01', '2024-09-30'])
    expect(days(text, '2024-01-09')[0]).toEqual(['2023-01-01', '2023-09-30'])
    expect(days('They got nothing in the first three months at the camp.', '2024-10-16')).toEqual([[null, null]])
    expect(days('In the first three quarters 30 were freed.', '2024-10-16')[0]).toEqual(['2024-01-01', '2024-09-30'])
  })
  test('an entry of a timeline opens with its month', () => {
    expect(days('6 March 2023: They were fined.\n\nJune: Ninety were held.')).toEqual([
      ['2023-03-06', '2023-03-06'],
      ['2023-06-01', '2023-06-30'],
    ])
    expect(days('Ninety were held by June: nine of them left.')).toHaveLength(1)
  })
  test('from the beginning of a year is since then', () => {
    expect(days('From the beginning of 2023 until they were caught they lured 94.')).toEqual([
      ['2023-01-01', '2024-04-15'],
    ])
  })
  test('dates behind a stretch of two years are near its beginning', () => {
    const text = 'Nepal, Dec. 2019–Jan. 2020. On Dec. 23 they were held. On Jan. 5 they left.'
    expect(
      days(text)
        .slice(1)
        .map((d) => d?.[0]),
    ).toEqual(['2019-12-23', '2020-01-05'])
  })
  test('dates behind months of a stated year are near those', () => {
    const text = 'In August 2021 they were held. Some left between February and April 2023. In June they were back.'
    expect(days(text).at(-1)).toEqual(['2023-06-01', '2023-06-30'])
  })
  test('two days of a month', () => {
    expect(days('They were arrested on the 9th and 10th of this month.')).toEqual([['2024-04-09', '2024-04-10']])
  })
  test('before a time of day is on that day', () => {
    expect(days('They were freed before dawn on Friday.')).toEqual([['2024-04-12', '2024-04-12']])
  })
  test('a clause of its own says nothing of when a count ended', () => {
    expect(days('They expelled 102 since April 5; ten fled on Thursday.')[0]).toEqual(['2024-04-05', '2024-04-15'])
  })
  test('a day before a number that counts something is that day', () => {
    expect(days('On March 12 and 14 people were held.')).toEqual([['2024-03-12', '2024-03-12']])
  })
  test('what comes from a day is of that day', () => {
    expect(days("The catch from Saturday's operation was small.")).toEqual([['2024-04-13', '2024-04-13']])
  })
  test('days of a month named before', () => {
    expect(days('In February of this year 28 were freed: 24 on the 12th and four on the 8th.')).toEqual([
      ['2024-02-01', '2024-02-29'],
      ['2024-02-12', '2024-02-12'],
      ['2024-02-08', '2024-02-08'],
    ])
  })
  test('a month since which something lasts is not the one that a later day is in', () => {
    expect(days('Nine houses were shut since January. More were shut on the 9th.')[1]).toEqual([
      '2024-04-09',
      '2024-04-09',
    ])
  })
  test('a year stated in the paragraph holds for its other dates, and no further', () => {
    const text = 'In June 2021 he was held. He was freed at noon on June 5.\n\nOn June 5 he was held again.'
    expect(days(text).map((d) => d?.[0])).toEqual(['2021-06-01', '2021-06-05', '2023-06-05'])
  })
  test('that year', () => {
    expect(days('He came in June 2021 and left on Nov. 5 of that year.')[1]).toEqual(['2021-11-05', '2021-11-05'])
  })
  test('without a day of publication the latest stated year serves', () => {
    expect(days('On April 6 it was ordered, after arrests in the first quarter of 2024 and last year.', null)).toEqual([
      ['2024-04-06', '2024-04-06'],
      ['2024-01-01', '2024-03-31'],
      ['2023-01-01', '2023-12-31'],
    ])
  })
  test('a year by itself does not: the text may be of any year after', () => {
    expect(days('On April 6 it was ordered, after 220 arrests in 2023.', null)).toEqual([
      [null, null],
      ['2023-01-01', '2023-12-31'],
    ])
  })
  test('a count since a day runs to the day the sentence gives', () => {
    expect(days('They expelled 102 people since April 5, he said on Thursday.')[0]).toEqual([
      '2024-04-05',
      '2024-04-11',
    ])
  })
  test('at the time and since then', () => {
    const found = days('In August they came. There were 40 at the time. Since then nobody has been seen.')
    expect(found).toEqual([
      ['2023-08-01', '2023-08-31'],
      ['2023-08-01', '2023-08-31'],
      ['2023-08-01', '2024-04-15'],
    ])
  })
  test('a clause with "when" is about the day itself', () => {
    expect(days('It has been shut since February 12, when 260 were handed over.')).toEqual([
      ['2024-02-12', '2024-04-15'],
      ['2024-02-12', '2024-02-12'],
    ])
  })
  test('the next week is told from the date before, where there is one', () => {
    expect(days('They were held on March 6 and sent back the next week.')[1]).toEqual(['2024-03-11', '2024-03-17'])
    expect(days('More will go over the next week.')).toEqual([['2024-04-16', '2024-04-22']])
  })
  test('numeric dates are read alike', () => {
    expect(days('Between 13/02/2024 and 04/03/2024; again on 05/03/2024.')).toEqual([
      ['2024-02-13', '2024-03-04'],
      ['2024-03-05', '2024-03-05'],
    ])
  })
})

test('a date is inferred unless it is stated in full', () => {
  expect(times('on 3 October 2023').map((m) => m.inferred)).toEqual([false])
  expect(times('on 3 October').map((m) => m.inferred)).toEqual([true])
})

test('a plan, a lasting state and a deed read the same words differently', () => {
  const [friday, since, within] = times('on Friday; since June; within two weeks')
  expect(pair(daysFor(friday!, 'planned'))).toEqual(['2024-04-19', '2024-04-19'])
  expect(pair(daysFor(friday!, 'happened'))).toEqual(['2024-04-12', '2024-04-12'])
  expect(pair(daysFor(since!, 'ongoing'))).toEqual(['2023-06-01', null])
  expect(pair(daysFor(within!, 'ordered'))).toEqual(['2024-04-15', '2024-04-29'])
  expect(pair(daysFor(within!, 'happened'))).toEqual([null, null])
})

test('the cue and the span are as written', () => {
  const text = 'They fled By Sunday night.'
  const [mention] = times(text)
  expect([mention?.cue, text.slice(mention?.start, mention?.end)]).toEqual(['by', 'By Sunday night'])
})

describe('a report written before its page came out', () => {
  test('tells its days from the dateline', () => {
    expect(days('LANGKAWI, April 13 — Nine men were arrested today.', '2024-04-15').at(-1)).toEqual([
      '2024-04-13',
      '2024-04-13',
    ])
  })
  test('an old date, or one that no mark closes, is no dateline', () => {
    expect(days('LANGKAWI, March 13 — Nine men were arrested today.', '2024-04-15').at(-1)).toEqual([
      '2024-04-15',
      '2024-04-15',
    ])
    expect(days('In Langkawi, April 13 was quiet. Nine men were arrested today.', '2024-04-15').at(-1)).toEqual([
      '2024-04-15',
      '2024-04-15',
    ])
  })
})
