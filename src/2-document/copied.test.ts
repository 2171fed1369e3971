import { expect, test } from 'vitest'
import { withoutPage } from './copied.ts'

const told = 'Police freed thirty people from a compound by the river on Monday, and nine of their guards were held.'

/** The lines that are left of a text whose lines are these. */
const left = (title: string | null, ...lines: string[]) =>
  withoutPage(lines.join('\n'), title)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

test('headline, names, dates and other reports are no part of a text copied off its page', () => {
  expect(
    left(
      'Thirty freed by the river',
      'Thirty freed by the river',
      'By Ann Writer',
      '13:15 JST, January 14, 2026',
      '',
      told,
      'READ ALSO: Forty held in the hills',
      'Also on gazette.com Forty held in the hills',
      told,
      'Latest Headlines in the Valley',
      '- Police warn of floods March 16, 2026',
    ),
  ).toEqual([told, told])
})

test('all else stays where it was', () => {
  const text = `26 Jul, 2021 17:33\n\n${told}`
  expect(withoutPage(text, null).indexOf(told)).toBe(text.indexOf(told))
  expect(withoutPage(told, null)).toBe(told)
})

test('lines of a report stay', () => {
  const kept = [
    'Raid on a compound in Bavet, 12 March 2024',
    'Nine guards were led away on October 27, 2025. (Photo: AKP)',
    told,
    'Thirty people were freed by the police, who then said that they would',
    'join the hunt for the guards.',
    'Most read nothing of it, she said.',
  ]
  expect(left('Thirty freed', ...kept)).toEqual(kept)
})

test('a paragraph that was wrapped keeps the line that it begins with', () => {
  const kept = [told, '', 'Published figures show that forty people had been freed', 'from it by Monday.'].join('\n')
  expect(withoutPage(kept, null)).toBe(kept)
})

test('the headings of a chronicle are no day on which it was written', () => {
  const kept = ['12 March 2024', told, '14 March 2024', told, '2 April 2024', told].join('\n\n')
  expect(withoutPage(kept, null)).toBe(kept)
})

test('a heading behind which sentences stand ends no report', () => {
  const kept = [told, told, told, 'More in Cambodia', told, told].join('\n\n')
  expect(withoutPage(kept, null)).toBe(kept)
})

test('a headline of which the text below tells nothing stays', () => {
  const title = 'Thirty freed from scam compound'
  expect(left(title, title, 'Get full access to the Gazette with your account.')).toContain(title)
})
