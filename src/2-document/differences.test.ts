import { expect, test } from 'vitest'
import { noDetails } from '../model/document.ts'
import type { ParagraphChange } from '../model/versions.ts'
import { fieldChanges, paragraphChanges } from './differences.ts'

const marks = { same: ['', ''], added: ['[+', ']'], removed: ['[-', ']'] } as const
const written = ({ kind, at, parts }: ParagraphChange): string =>
  `${kind} ${at}: ${parts.map(({ kind, text }) => marks[kind].join(text)).join('')}`
const changes = (before: string[], after: string[]) =>
  paragraphChanges(before.join('\n\n'), after.join('\n\n')).map(written)

test('a number that is another one is marked within its sentence', () => {
  expect(
    changes(
      ['Police raided a compound.', 'They arrested 235 people on Monday.', 'The end.'],
      ['Police raided a compound.', 'They arrested 240 people on Monday.', 'The end.'],
    ),
  ).toEqual(['changed 1: They arrested [-235][+240] people on Monday.'])
})

test('a number with commas is one word', () => {
  expect(changes(['More than 40,000 people were freed.'], ['More than 45,000 people were freed.'])).toEqual([
    'changed 0: More than [-40,000][+45,000] people were freed.',
  ])
})

test('paragraphs that come, go, or have nothing to do with each other stand for themselves', () => {
  expect(changes(['One day in May.'], ['One day in May.', 'Correction: it was June.'])).toEqual([
    'added 1: [+Correction: it was June.]',
  ])
  expect(changes(['Gone.', 'One day in May.'], ['One day in May.'])).toEqual(['removed 0: [-Gone.]'])
  expect(changes(['Rain is expected all week.'], ['Two officers were charged.'])).toEqual([
    'added 0: [+Two officers were charged.]',
    'removed 1: [-Rain is expected all week.]',
  ])
})

test('a paragraph before one that was reworded keeps its place', () => {
  expect(
    changes(
      ['Sports news follows.', 'Officials freed 20 workers from the site.'],
      ['Officials freed 25 workers from the site.', 'More soon.'],
    ),
  ).toEqual([
    'removed 0: [-Sports news follows.]',
    'changed 0: Officials freed [-20][+25] workers from the site.',
    'added 1: [+More soon.]',
  ])
})

test('texts without spaces between words are told apart word by word', () => {
  const [change] = paragraphChanges('警方在周一逮捕了235人。', '警方在周一逮捕了240人。')
  expect(written(change!)).toBe('changed 0: 警方在周一逮捕了[-235][+240]人。')
})

test('nothing is told of texts that are the same, and empty ones have no paragraphs', () => {
  expect(changes(['One.'], ['One.'])).toEqual([])
  expect(changes([], ['One.'])).toEqual(['added 0: [+One.]'])
  expect(changes(['One.'], [])).toEqual(['removed 0: [-One.]'])
})

test('long texts that have nothing in common come to an end', () => {
  const long = (word: string) => Array.from({ length: 6000 }, (_, i) => `${word}${i}`)
  expect(paragraphChanges(long('a').join('\n\n'), long('b').join('\n\n'))).toHaveLength(12_000)
  expect(paragraphChanges(long('a').join(' '), long('b').join(' '))).toHaveLength(2)
})

test('what a document says of itself otherwise', () => {
  const said = { title: 'Raid', publisher: 'N', author: null, published: '2024-01-01', lang: 'en', details: noDetails }
  expect(fieldChanges(said, said)).toEqual([])
  expect(
    fieldChanges(said, { ...said, title: 'Raid: 240 held', details: { ...noDetails, updated: '2024-01-02' } }),
  ).toEqual([
    { field: 'title', before: 'Raid', after: 'Raid: 240 held' },
    { field: 'updated', before: null, after: '2024-01-02' },
  ])
})
