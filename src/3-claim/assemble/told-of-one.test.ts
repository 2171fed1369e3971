import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** The persons that the claims of deaths in a text about a scam compound tell of. */
const dead = (text: string): (number | undefined)[] =>
  claimsIn(`Police raided a scam compound in Poipet on Friday. ${text}`)
    .filter(({ action }) => action === 'die')
    .map(({ person }) => person)

test('a person without a number is one', () => expect(dead('A guard was killed.')).toEqual([1]))

test('a count is none of a person', () => expect(dead('Two guards were killed.')).toEqual([undefined]))

test('who may be the same is the same', () =>
  expect(dead('A man was shot dead. Sok Dara, 34, died at the scene, police said.')).toEqual([1, 1]))

test('name, sex, age and words set persons apart', () => {
  expect(dead('Sok Dara was killed on Monday. Chan Vuthy was killed on Tuesday.')).toEqual([1, 2])
  expect(dead('A man was shot dead. A woman was killed in the yard.')).toEqual([1, 2])
  expect(dead('A 34-year-old guard was shot dead. A 22-year-old cook was killed in the yard.')).toEqual([1, 2])
  expect(dead('A guard was shot dead. Another worker was killed in the yard.')).toEqual([1, 2])
})

test('two of whom one sentence tells are not one', () => {
  expect(dead('A man and a woman were shot dead.')).toEqual([undefined])
  expect(dead('Sok Dara, 22, and Chan Vuthy, 25, were killed.')).toEqual([undefined])
})
