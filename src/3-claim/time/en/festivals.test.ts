import { expect, test } from 'vitest'
import { festivals } from './festival-days.ts'
import { festivalIn } from './festivals.ts'

/** Month and day of a day (days since 1970-01-01) in another calendar. */
const inCalendar = (calendar: string) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  return (day: number): string => {
    const parts = format.formatToParts(new Date(day * 86_400_000))
    const part = (type: string) => parts.find((p) => p.type === type)?.value
    return `${part('month')}/${part('day')}`
  }
}

const firstDay = (name: string, y: number): number => {
  const festival = festivals.find((f) => f.names.includes(name))
  return festivalIn(festival!, y)!.from
}

test.each([
  ['Lunar New Year', 'chinese', '1/1'],
  ['Moon Festival', 'chinese', '8/15'],
  ['Ramadan', 'islamic-umalqura', '9/1'],
])('%s begins where the %s calendar has %s', (name, calendar, date) => {
  const show = inCalendar(calendar)
  for (let y = 2000; y <= 2040; y++) expect([y, show(firstDay(name, y))]).toEqual([y, date])
})

test('Black Friday is the day after the fourth Thursday of November', () => {
  expect(new Date(firstDay('Black Friday', 2010) * 86_400_000).toISOString().slice(0, 10)).toBe('2010-11-26')
})
