import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const by = (text: string, action: string): readonly string[] | undefined =>
  claimsIn(text).findLast((c) => c.action === action)?.actors

const examples: readonly (readonly [text: string, action: string, actors: readonly string[]])[] = [
  // No gang does the work of the police.
  ['Police broke up two gangs that cheated clients in a phone scam and arrested 18 members.', 'arrest', ['Police']],
  ['A scam gang that lured 18 people to the coast kept them as slaves.', 'hold', ['scam gang']],
  // Who judges or tells of captives did not hold them.
  ['A court jailed a couple after finding that they had trafficked 61 people to a scam compound.', 'recruit', []],
  [
    'Three men will be sent to court, accused of confining 99 Thais in a scam house, police said.',
    'hold',
    ['Three men'],
  ],
  ['Police arrested five men suspected of sending at least 60 people to scam compounds.', 'recruit', ['five men']],
  ['An official said they knew of 19 people held in the scam compound.', 'hold', []],
  // The noun before the verb does it, not who says so.
  ['Mayor Edgardo Dee said the city padlocked the scam warehouse.', 'close', ['city']],
  ['Mayor Edgardo Dee padlocked the scam warehouse.', 'close', ['Edgardo Dee']],
  // "It" is no person, and "they" are those whom the sentence before is about.
  [
    'The Immigration Department waits for the minister. It has deported 537 people for fraud.',
    'deport',
    ['Immigration Department'],
  ],
  [
    'National police, acting on a tip from Interpol, searched a scam house. They took away 43 phones.',
    'seize',
    ['National police'],
  ],
  // The body that a speaker's office names.
  [
    'Agents of the National Bureau of Investigation (NBI) raided a scam hub. “We seized 152 phones,” NBI Director Jaime Dee said.',
    'seize',
    ['National Bureau of Investigation'],
  ],
  // Whoever the sentence is about does what a gerund behind tells.
  ['The Drug Commission charged 77 people after raiding a scam firm in Lusaka.', 'raid', ['Drug Commission']],
  ['Police freed 40 workers by storming a scam compound.', 'raid', ['Police']],
  ['Police said the militia freed 40 workers by storming a scam compound.', 'raid', ['militia']],
  // A unit is named with the body whose it is.
  [
    "Officers of the National Police's cyber unit arrested 12 people over a scam.",
    'arrest',
    ["National Police's cyber unit"],
  ],
  // Words in capitals behind a dateline.
  ['BAVET — Military police arrested 84 foreigners at a scam compound.', 'arrest', ['Military police']],
  ['Arrests by the National Police since January have gone up to 513 in scam cases.', 'arrest', ['National Police']],
]

for (const [text, action, actors] of examples) test(text, () => expect(by(text, action)).toEqual(actors))
