import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const by = (text: string, action: string): readonly string[] | undefined =>
  claimsIn(text).findLast((c) => c.action === action)?.actors

const examples: readonly (readonly [text: string, action: string, actors: readonly string[] | undefined])[] = [
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
  // Who detains somebody for a deed did not do it.
  ['Police in Kano held a barber on suspicion of luring nine men to a scam compound.', 'recruit', []],
  ['The guards accused of luring nine men to a scam compound were freed.', 'recruit', ['guards']],
  ['An official said they knew of 19 people held in the scam compound.', 'hold', []],
  // Whoever has it done does it; on whose list they stand does not.
  ['The consulate had three scam victims flown home.', 'repatriate', ['consulate']],
  ['The bureau has had 906 scam suspects handed over in nine batches.', 'deport', ['bureau']],
  ['The consulate had three victims of a scam gang who were flown home.', 'repatriate', []],
  // The police of a part of a town.
  ["Police in Hanoi's Dong Da district arrested six scam suspects.", 'arrest', ["Police in Hanoi's Dong Da district"]],
  // "It" behind nothing but when, and of a land; "they" who mean to.
  [
    'Thailand tightened its border against scam gangs. As of 3 June, it has deported 400 suspects.',
    'deport',
    ['Thailand'],
  ],
  ['A scam gang was found in Thailand. It has moved 400 suspects.', 'deport', undefined],
  [
    'The task force fights scam gangs. So far it has arrested 34 people and freed 12 victims.',
    'rescue',
    ['task force'],
  ],
  ['Prosecutors said they expected to charge ten scam suspects.', 'charge', ['Prosecutors']],
  ['Relatives said they expected ten scam suspects to be charged.', 'charge', []],
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
  // A noun before the verb that names no actor by itself, and the men of a body.
  ['Since January the province has raided 22 scam dens and deported 1,347 foreigners.', 'deport', ['province']],
  ['Police in the province raided 22 scam dens.', 'raid', ['Police']],
  ['Since 2023 the subjects lured 94 people to a scam compound.', 'recruit', ['subjects']],
  ['Customs men detained 40 foreigners at a scam compound.', 'arrest', ['Customs men']],
  [
    'The anti-trafficking department said its men broke the locks of a scam house and freed 270 people.',
    'rescue',
    ['anti-trafficking department'],
  ],
  // Who goes with them, pays for them, gives the order, was led there or rules the place.
  ['The 21 scam victims left for Banjul by bus on Monday, escorted by their embassy.', 'repatriate', ['embassy']],
  ['The 44 scam suspects were deported on October 17 under the escort of Yunnan police.', 'deport', ['Yunnan police']],
  ['Forty scam victims were repatriated on a flight paid for by the IOM.', 'repatriate', ['IOM']],
  [
    'As a result of joint work of the Ministry of Health and the Embassy, nine scam victims were repatriated.',
    'repatriate',
    ['Ministry of Health', 'Embassy'],
  ],
  ['The scam compound has been sealed by order of the provincial court.', 'close', ['provincial court']],
  [
    'On the order of the Public Prosecution 96 bank accounts of a scam ring were frozen.',
    'seize',
    ['Public Prosecution'],
  ],
  ['A tip-off led police to a scam house, where 12 workers were rescued.', 'rescue', ['police']],
  ['A tip-off led police to a scam house, where traffickers had hidden 12 workers.', 'rescue', undefined],
  ['The 706 scam suspects were seized in an operation which the Wa force launched on Nov. 18.', 'arrest', ['Wa force']],
  ['Some 200 victims are held in scam camps run by the Karen border guards.', 'hold', ['Karen border guards']],
  ['Twelve victims were held under guard in a scam compound.', 'hold', []],
  [
    'Lao officials handed over 41 Vietnamese nationals to police from Hanoi after the scam raid.',
    'deport',
    ['Lao officials'],
  ],
  ['A nurse was freed from a scam compound in May, which led to a drop in bookings by Thai tour groups.', 'rescue', []],
  ['Operatives of the Manila Police District raided a scam hub.', 'raid', ['Manila Police District']],
  ['Nine were freed from a scam compound in May by the Thai army.', 'rescue', ['Thai army']],
]

for (const [text, action, actors] of examples) test(text, () => expect(by(text, action)).toEqual(actors))
