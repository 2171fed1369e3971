import { expect, test } from 'vitest'
import { dateInText, dateInUrl, readDate } from './dates.ts'

const written: readonly [string, string | null][] = [
  ['2024-03-12', '2024-03-12'],
  ['2024-03-12T23:10:00+07:00', '2024-03-12'],
  ['20240312', '2024-03-12'],
  ['Tue, 12 Mar 2024 10:00:00 GMT', '2024-03-12'],
  ['March 12, 2024 8:15 AM', '2024-03-12'],
  ['12th of March 2024', '2024-03-12'],
  ['Sept. 3, 2023', '2023-09-03'],
  ['Tue Mar 12 10:00:00 UTC 2024', '2024-03-12'],
  ['2024年3月12日', '2024-03-12'],
  ['25/03/2024', '2024-03-25'],
  ['03/25/2024', '2024-03-25'],
  ['03/04/2024', null],
  ['2024-02-30', null],
  ['Marble 12, 2024', null],
  ['1712345678', null],
  ['yesterday', null],
]
for (const [text, date] of written) test(`date | ${text}`, () => expect(readDate(text)).toBe(date))

const addresses: readonly [string, string | null][] = [
  ['https://example.org/2024/03/12/raid-in-takeo', '2024-03-12'],
  ['https://example.org/news/2024-03-12-raid.html', '2024-03-12'],
  ['https://example.org/2024/mar/12/raid', '2024-03-12'],
  ['https://example.org/news/20240312/raid', '2024-03-12'],
  ['https://example.org/news/12345678/raid', null],
  ['https://example.org/2024/raid', null],
]
for (const [url, date] of addresses) test(`address | ${url}`, () => expect(dateInUrl(url)).toBe(date))

const texts: readonly [string[], string | null][] = [
  [['Police raid a compound', 'Published: 12 March 2024', 'Police said …'], '2024-03-12'],
  [['March 12, 2024', 'Police said …'], '2024-03-12'],
  [['Police raid a compound', '13:15 JST, March 12, 2024', 'Police said …'], '2024-03-12'],
  [['Police raid a compound', '12 Mar, 2024 17:33', 'Police said …'], '2024-03-12'],
  [['Tuesday, 12 March 2024, 10:15 am', 'Police said …'], '2024-03-12'],
  [['PHNOM PENH, 12 March 2024 – Police said …'], '2024-03-12'],
  [['PHNOM PENH, March 12, 2024 (Newswire) — Police said …'], '2024-03-12'],
  [['PRESS RELEASE', 'Federal Police of Kenya — 12 March 2024', 'Police said …'], '2024-03-12'],
  [
    ['Office of the United Nations High Commissioner for Human Rights Briefing note, Bangkok, 12 March 2024'],
    '2024-03-12',
  ],
  [['The last of those who had been held in the compound by the river were brought home, 12 March 2024'], null],
  [['Raid on a compound in Bavet, 12 March 2024', 'Police said …'], null],
  [['Geneva, 12 March 2024', 'The office said …'], '2024-03-12'],
  [['Police raided the site, 12 March 2024, and left.'], null],
  [['Fifteen were held on the day, and nine on March 12, 2024'], null],
  [['Police raided the site on 12 March 2024 and arrested 15 people.'], null],
  [['The raid of 12 March 2024 – the largest so far – led to 15 arrests.'], null],
  [['PHNOM PENH, 12 March – Police said …'], null],
  [['One', 'Two', 'Three', 'Four', '12 March 2024'], null],
]
for (const [paragraphs, date] of texts)
  test(`text | ${paragraphs.join(' ¶ ')}`, () => expect(dateInText(paragraphs)).toBe(date))
