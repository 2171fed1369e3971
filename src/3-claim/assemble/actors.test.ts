import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** Who did it, in the first claim of a text about a scam compound. */
const examples: readonly (readonly [text: string, ...actors: string[]])[] = [
  ['Police arrested 40 people at a scam compound.', 'Police'],
  ['The coast guard and the navy arrested 40 people at a scam compound.', 'coast guard', 'navy'],
  [
    'The coast guard, working with the border police, arrested 40 people at a scam compound.',
    'coast guard',
    'border police',
  ],
  ['Soldiers together with a local militia raided a scam compound.', 'Soldiers', 'local militia'],
  ['Forty people were arrested at a scam compound in an operation of the coast guard.', 'coast guard'],
  ['The interior ministry said its men freed 40 people from a scam compound.', 'interior ministry'],
  ['Rina Wahyuni, deputy director of the immigration office, arrested 40 people at a scam compound.', 'Rina Wahyuni'],
  [
    'Rina Wahyuni, permanent vice-chair of the immigration council, arrested 40 people at a scam compound.',
    'Rina Wahyuni',
  ],
  ['Two families lost $4,000 to a scam compound.'],
  ['Forty people were arrested at a scam compound.'],
]

for (const [text, ...actors] of examples) test(text, () => expect(claimsIn(text)[0]?.actors).toEqual(actors))

test('what is seized in a later sentence is seized by nobody the text names', () => {
  const claims = claimsIn('Police arrested 40 people at a scam compound. Nine cars were seized.')
  expect(claims.map((c) => c.actors)).toEqual([['Police'], []])
})
