import { expect, test } from 'vitest'
import type { Claim } from '../../../model/claim.ts'
import { claimsOn } from '../reading.testing.ts'

const read = (text: string): Claim[] => claimsOn(text, { published: '2024-11-06' })

test.each([
  'This was disclosed by the Director General of the agency on Tuesday in Abuja while speaking on its work.',
  'This was made known by the Director General of the agency in Abuja on Tuesday.',
  'The agency revealed this on Tuesday.',
  'The Director General made this known in a statement signed by her press officer, on Tuesday.',
])('the day and place of the telling are not those of what was told: %s', (telling) => {
  const [claim] = read(`Operatives of the agency arrested eight suspects for human trafficking. ${telling}`)
  expect(claim).toMatchObject({ action: 'arrest', time: null, places: [] })
})

test('where and when a press conference is held is not where and when it happened', () => {
  const [claim] = read(
    '"We arrested eight suspects for human trafficking," he told a press conference at the Penang police headquarters yesterday.',
  )
  expect(claim).toMatchObject({ action: 'arrest', time: null, places: [] })
})

test.each([
  'Their names were given at a press conference at the Ipoh police headquarters on Tuesday.',
  'The men are Karim Ali and Sohel Khan, the chief said during a press briefing at the Ipoh police headquarters today (6 November).',
])('nor is where and when it was said at a briefing: %s', (telling) => {
  const [claim] = read(`Police arrested eight suspects for human trafficking. ${telling}`)
  expect(claim).toMatchObject({ action: 'arrest', time: null, places: [] })
})

test('who was arrested at a press conference was arrested there', () =>
  expect(read('Police arrested eight traffickers at a press conference in Ipoh on Tuesday.')[0]?.time).not.toBeNull())

test('a date before a place in brackets is that of the report; before a dash alone it dates a line of a list', () => {
  const day = (text: string) => read(text)[0]?.time?.start ?? null
  expect(day('November 5, 2024 (NAIROBI) — Police arrested eight traffickers, an officer said.')).toBeNull()
  expect(day('5 November 2024 — Police arrested eight traffickers.')).toBe('2024-11-05')
})

test('the day of a speech is not that of what it tells', () => {
  const [claim] = read('Briefing delegates on Tuesday, she said that nine victims of trafficking had been freed.')
  expect(claim).toMatchObject({ action: 'rescue', time: null })
})

test.each([
  ['The ministry said that since 2023 it had freed 41 victims of trafficking.', '2023-01-01'],
  ['The ministry said that on Monday police freed 41 victims of trafficking.', '2024-11-04'],
  ['The ministry said on Monday that police freed 41 victims of trafficking.', null],
])('a day behind "said that" and one that something goes on since are of what is told: %s', (text, start) => {
  const [claim] = read(text)
  expect(claim!.time?.start ?? null).toBe(start)
})

test('a statement is of its day, and what it tells is not', () => {
  const times = (text: string) => read(text).map(({ time }) => time?.start ?? null)
  expect(times('In a statement issued to journalists on Tuesday, police said 40 traffickers were arrested.')).toEqual([
    null,
  ])
  expect(times('Police handed 40 traffickers to prosecutors on Tuesday.')).toEqual(['2024-11-05'])
})

test('what began on one day and ended on another ran from the one to the other', () => {
  const [claim] = read('Police arrested 250 traffickers in a raid that began on September 29 and ended on October 4.')
  expect(claim).toMatchObject({ time: { start: '2024-09-29', end: '2024-10-04' } })
})

test('what is recalled is past', () => {
  const [claim] = read('It will be recalled that police had on Monday arrested seven traffickers in Ibadan.')
  expect(claim).toMatchObject({ action: 'arrest', time: { start: '2024-11-04', end: '2024-11-04' } })
})

test('the days of an operation, told behind the day of the telling', () => {
  const [claim] = read(
    'Police arrested 250 traffickers. The agency revealed this on Wednesday. The mission, dubbed Long Road, ran from September 29 to October 4 and was the largest to date.',
  )
  expect(claim).toMatchObject({ time: { start: '2024-09-29', end: '2024-10-04' }, places: [] })
})

test('who leads an operation is not where it was', () => {
  const [claim] = read('Led by the Netherlands, the action days led to the arrest of 51 traffickers.')
  expect(claim).toMatchObject({ action: 'arrest', places: [] })
})

test('a day to come is none of what was done', () => {
  const claims = read('Three men arrested over trafficking in Accra will appear in court on Monday.')
  expect(claims.map((c) => [c.action, c.time?.start ?? null])).toEqual([
    ['arrest', null],
    ['charge', '2024-11-11'],
  ])
})

test('who is among those arrested is a part of them; all of those told of before are not', () => {
  const partsOf = (text: string) => read(text).map((c) => c.partOf === true)
  expect(partsOf('Eighteen women were among those arrested in the trafficking case.')).toEqual([true])
  expect(partsOf('All 165 were among those arrested in the trafficking case.')).toEqual([false])
})

test('what is alleged at the head of a sentence is so to its end', () => {
  const [claim] = read('It is alleged that a woman from Perth lured 12 Koreans to a brothel and trafficked them.')
  expect(claim).toMatchObject({ action: 'recruit', modality: 'alleged' })
})

test.each([
  'A policy brief published in April says that traffickers lured 40 people to a scam compound.',
  'According to a report that was released on Monday, traffickers lured 40 people to a scam compound.',
])('the day of a paper is not that of what it tells: %s', (text) => {
  expect(read(text)[0]).toMatchObject({ action: 'recruit', time: null })
})

test('people who were released on a day were released on it', () => {
  expect(read('Police said 40 people held in a scam compound were released on Monday.')).toContainEqual(
    expect.objectContaining({ time: expect.objectContaining({ start: '2024-11-04' }) }),
  )
})

test('the figure that a new one is compared with is of other days', () => {
  const times = (text: string) => read(text).map(({ count, time }) => [count?.text, time?.start ?? null])
  expect(times('Only 14 traffickers were convicted in 2023, down from 31.')).toEqual([
    ['14', '2023-01-01'],
    ['31', null],
  ])
  expect(times('Only 14 traffickers were convicted in 2023, down from 31 in 2022.')).toContainEqual([
    '31',
    '2022-01-01',
  ])
})

test('the day of a dateline is that of the report, below a headline too', () => {
  const claims = read(
    '40 Nepalis rescued from scam compounds\n\nKathmandu, 6 November 2024 - The youths landed on Tuesday night, the ministry said.',
  )
  expect(claims.map(({ time }) => time?.start ?? null)).not.toContain('2024-11-06')
})

test('nor is the day before an agency in brackets that of what was told', () => {
  const text = 'Kampala, Nov 4 (AFP) Officers freed 12 Zambians from a scam compound on Friday.'
  expect(read(text)[0]?.time?.start).toBe('2024-11-01')
  expect(read(text.replace(' on Friday', ''))[0]?.time).toBeNull()
})

test('nor is a line with the day of publication', () => {
  const text = 'By Ann Cole\n\nNovember 6, 2024\n\nOfficers freed 12 Zambians from a scam compound in Lusaka.'
  expect(read(text)[0]?.time).toBeNull()
  expect(read(text.replace('compound in', 'compound on November 5 in'))[0]?.time?.start).toBe('2024-11-05')
})

test.each([
  ['The head of the scam gang, a resident of Kosli in Rewari district, was arrested in Gurugram.', 'Gurugram'],
  ['Three scam suspects, natives of Sonipat in Haryana, were arrested in Gurugram.', 'Gurugram'],
  ['Police held three residents of the scam compound in Rewari.', 'Rewari'],
])('where suspects are at home is not where they were caught: %s', (text, name) =>
  expect(read(text)[0]?.places.map((p) => p.name)).toContain(name),
)
