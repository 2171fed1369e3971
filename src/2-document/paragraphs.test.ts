import { expect, test } from 'vitest'
import { splitParagraphs } from './paragraphs.ts'

test('empty lines end a paragraph, however many and however spaced', () =>
  expect(splitParagraphs('\ufeffOne.\r\n\r\n \t\r\nTwo\u00a0and a half.\n\n\nThree.\n')).toEqual([
    'One.',
    'Two and a half.',
    'Three.',
  ]))

test('lines that fill the width are one paragraph', () =>
  expect(
    splitParagraphs(
      'Police in the coastal city raided two resorts on Monday and held\n700 people who are suspected of running online scams, a spokesman\nsaid.\n\nThe embassy had no comment.',
    ),
  ).toEqual([
    'Police in the coastal city raided two resorts on Monday and held 700 people who are suspected of running online scams, a spokesman said.',
    'The embassy had no comment.',
  ]))

test('lines that stop short stand by themselves', () =>
  expect(
    splitParagraphs(
      'Cambodia will deport 700 people.\nThey were held after raids on two resorts, police said on Monday.',
    ),
  ).toEqual(['Cambodia will deport 700 people.', 'They were held after raids on two resorts, police said on Monday.']))

test('list items stay apart', () =>
  expect(
    splitParagraphs(
      '- 15 people arrested in the town by the river last week\n- 20 phones and several computers were taken',
    ),
  ).toHaveLength(2))
