import { expect, test } from 'vitest'
import { withHeadline } from './headline.ts'

const headline = 'Twelve workers freed from Poipet compound'

test('a headline goes before what a paywall leaves of its report', () =>
  expect(withHeadline(headline, 'Get full digital access.\n\nRe-enter your postcode.')).toBe(
    `${headline}\n\nGet full digital access.\n\nRe-enter your postcode.`,
  ))

test('a page without text is its headline', () => expect(withHeadline(headline, '')).toBe(headline))

test('a short notice that says what its headline says stays as it is', () => {
  const notice = 'Police freed twelve workers from a compound in Poipet on Friday.'
  expect(withHeadline(headline, notice)).toBe(notice)
})

test('a headline goes before what a page shows around a report that it does not show', () => {
  const around = 'Where to eat this weekend, and which lakes are warm enough for a swim. '.repeat(8).trim()
  expect(withHeadline(headline, around)).toBe(`${headline}\n\n${around}`)
  expect(withHeadline(headline, `${around} Lake Poipet is cold.`)).not.toContain(headline)
  expect(withHeadline('Weekend tips', around)).toBe(around)
})

test('so does any report of some length, and one without a headline or with a mere name of a site', () => {
  const long = 'The embassy thanked all who helped. '.repeat(40)
  expect(withHeadline(headline, long)).toBe(long)
  expect(withHeadline(null, 'Log in.')).toBe('Log in.')
  expect(withHeadline('Gazette', 'Log in.')).toBe('Log in.')
})
