import { expect, test } from 'vitest'
import { annotate } from '../pipeline.ts'
import { countOf } from './count.ts'
import { claimsIn } from './reading.testing.ts'
import { sceneOf } from './scene.ts'

test('a bare number counts what the act is done to', () => {
  const text = 'Ten more buildings were pulled down, which makes 190 out of 500 for the whole of the scam compound.'
  const scene = sceneOf(annotate({ text, published: null, publisher: null }))
  const item = scene.items.find(({ quantity }) => quantity?.low === 190)!
  expect(countOf(scene, item, 'sites')?.unit).toBe('sites')
  expect(countOf(scene, item, 'people')?.unit).toBe('people')
})

/** The first text, with what it claims beside the raid that makes it a report on the subject. */
const claimed = (text: string): string[] =>
  claimsIn(`Police raided a scam compound. ${text}`)
    .filter(({ action, count }) => action !== 'raid' || count)
    .map(({ action, count }) => `${action} ${count?.text ?? '-'}`)

test('people of so many nations are counted once', () =>
  expect(
    claimed('They raided 92 locations and detained 3,455 people of 20 nationalities, including 40 Koreans.'),
  ).toEqual(['raid 92', 'arrest 3,455', 'arrest 40']))

test('a number of victims is no sum of money', () =>
  expect(claimed('It puts losses at $18 billion and the number of victims at 100,000.')).not.toContain(
    'defraud 100,000',
  ))

test('those of one nation are not all of a group that has others', () => {
  const text = 'They held 77 people, including 22 Chinese; the Zambians have been released on bail.'
  expect(claimed(text)).toContain('release -')
  expect(claimed('They held 77 Zambians; the Zambians have been released on bail.')).toContain('release 77')
})

test('another figure for all of them is no part of the first', () => {
  const claims = claimsIn(
    "The group says that over 1,500 Nepalis are held in scam compounds. The ministry's own estimate is 600.",
  )
  expect(claims.map((c) => `${c.count?.text} ${c.source?.name} ${c.partOf ?? false}`)).toEqual([
    'over 1,500 group false',
    '600 ministry false',
  ])
})

test('a figure of another time is no part of this one', () => {
  const claims = claimsIn('In 2024, 182 Nepalis came back from scam compounds, compared with 31 in 2023.')
  expect(claims.map((c) => `${c.count?.text} ${c.time?.start} ${c.partOf ?? false}`)).toEqual([
    '182 2024-01-01 false',
    '31 2023-01-01 false',
  ])
})

test('a list that begins with more than the whole is no part of it', () => {
  const claims = claimsIn(
    'Police raided a scam compound. Of those held 109 were charged, and 148 Chinese, 40 Filipinos and two Kazakhs have gone home.',
  )
  expect(claims.filter((c) => c.action === 'charge').map((c) => c.count?.text)).toEqual(['109'])
})

test('of those who were found only some were freed', () => {
  expect(claimed('Police found 90 migrants there and freed 12 of them.')).toEqual(['rescue 12'])
  expect(claimed('Police freed 90 migrants there and arrested 12 of them.')).toEqual(['rescue 90', 'arrest 12'])
})

test('who is freed on appeal was in custody', () =>
  expect(claimed('Two men were freed on appeal on Thursday.')).toEqual(['release Two']))

test('the number of those cheated is one of people', () => {
  const unitOf = (text: string) => {
    const scene = sceneOf(annotate({ text, published: null, publisher: null }))
    return countOf(scene, scene.items.find(({ quantity }) => quantity?.low === 160)!, 'money')?.unit
  }
  expect(unitOf('He put the losses at 4 million euros and the number of those cheated at no fewer than 160.')).toBe(
    'people',
  )
  expect(unitOf('He put the number of investors cheated at 160.')).toBe('people')
  expect(unitOf('He put the number of frauds at 160.')).toBe('cases')
})

test('those of a list are parts of the number that sums them up in the next sentence', () => {
  const claims = claimsIn(
    'Police deported six leaders of fraud gangs and four other scam suspects. The ten were put on a charter flight to Wuhan.',
  )
  expect(claims.map((c) => [c.count?.low, c.partOf ?? false])).toEqual([
    [6, true],
    [4, true],
    [10, false],
  ])
})

test('places in a row each have their own number', () => {
  for (const text of [
    'Police arrested 80 scam suspects (Lagos 48, Ibadan 32).',
    'Police arrested 80 scam suspects on Monday (Lagos 40, Ibadan 40).',
    'Police arrested 80 scam suspects in two cities (Lagos 48, Ibadan 32).',
  ])
    expect(
      claimsIn(text)
        .filter(({ partOf }) => partOf)
        .map(({ places }) => places.map(({ name }) => name)),
    ).toEqual([['Lagos'], ['Ibadan']])
})
