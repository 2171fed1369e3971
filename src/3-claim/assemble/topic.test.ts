import { expect, test } from 'vitest'
import { tokenise } from '../../2-document/tokens.ts'
import { topicOf } from './topic.ts'

const topic = (text: string, title: string | null = null) => topicOf(tokenise(text).tokens, title)

/** Words of no subject, so that a text is no short one. */
const long = ' The house stands on a hill, and nobody in the town had seen who lived there or came to it.'.repeat(4)

test('captives are the subject where no word of scams or trafficking stands', () => {
  expect(topic(`Nine Sudanese women were kept against their will on the upper floor.${long}`)).toBe('subject')
  expect(topic(`He was given electric shocks and his handcuffs were taken off at night.${long}`)).toBe('subject')
})

test('people smuggled are the subject; goods smuggled are not', () => {
  expect(topic(`Agents stopped a trailer of a human smuggling ring.${long}`)).toBe('subject')
  expect(topic(`Agents stopped a trailer of a tobacco smuggling ring.${long}`)).not.toBe('subject')
})

test('migrants helped home are the subject; people who move house are not', () => {
  expect(topic(`The agency helped 85 migrants to return home from Tripoli.${long}`)).toBe('subject')
  expect(topic(`The agency helped 85 families to return home after the storm.${long}`)).not.toBe('subject')
})

test('the title tells the subject as well', () => {
  const text = `Nineteen men came back from the hotel on Monday.${long}`
  expect(topic(text, 'Trafficked waiters')).toBe('none')
  expect(topic(`Police said so. ${text}`)).toBe('other')
  expect(topic(`Police said so. ${text}`, 'Trafficked waiters, arrested agents')).toBe('subject')
})

test('those who feel like captives of a strike or on a pitch are not', () => {
  expect(topic(`Dockers kept up their strike and the union said the passengers were no hostages.${long}`)).not.toBe(
    'subject',
  )
  expect(topic(`Rowers at the regatta said that they were robbed of a medal.${long}`)).toBe('none')
})

test('one word of violence tells of it where the title does, and words of sport do not outweigh many', () => {
  const text = `Marlowe resident Vashti Corbel was wounded at a nightclub. ${'A friend said she is at home with her mother. '.repeat(8)}`
  expect(topic(text)).toBe('none')
  expect(topic(text, 'Woman wounded at Marlowe nightclub')).toBe('other')
  expect(topic(text, 'A friend tells of her week')).toBe('none')
  const coach = 'He was a coach of the football league whose season began. '
  expect(topic(`${coach} He murdered four, fatally shot one in a shooting with a shotgun, a homicide.${long}`)).toBe(
    'other',
  )
})

test('words that reports on nature and museums use as well need company', () => {
  expect(topic(`Fourteen emus escaped from a farm and were lured home with apples.${long}`)).not.toBe('subject')
  expect(topic(`Nineteen masks taken in a raid will be repatriated to the islands.${long}`)).toBe('near')
  expect(topic(`Nineteen foreigners held in a raid on the hotel will be repatriated, their embassy said.${long}`)).toBe(
    'subject',
  )
  expect(topic(`Nineteen people who were trapped in a scam hub got away.${long}`)).toBe('subject')
})

test('one word that every report of a crime has is not enough, nor one word in a very long text', () => {
  expect(topic(`The victim of the shooting was a teacher, police said, and two arrests followed.${long}`)).not.toBe(
    'subject',
  )
  expect(topic(`A scam was told of in court, where police arrested a man.${long}`)).toBe('subject')
  expect(topic(`A scam was told of in court, where police arrested a man.${long.repeat(16)}`)).not.toBe('subject')
  expect(topic(`Police said the compound on the hill was raided and nine arrested.${long}`)).toBe('subject')
})

test('poachers and accidents on the road are another subject, whatever their suspects and victims', () => {
  expect(topic(`Rangers arrested two suspects with rhino horns, and four poachers fled.${long}`)).toBe('none')
  expect(topic(`A lorry collided with a van on the motorway, and police arrested a suspect.${long}`)).toBe('none')
  expect(topic(`Rangers found trafficked migrants in a compound of poachers.${long}`)).not.toBe('none')
  const lorry =
    'The lorry left the motorway; another lorry was held. The driver faces prison for smuggling people, as people smugglers do.'
  expect(topic(`${lorry}${long}`)).not.toBe('none')
  expect(topic(`The lorry left the motorway; another lorry was held, and police spoke to a driver.${long}`)).toBe(
    'none',
  )
  expect(topic(`A lorry of trafficked migrants overturned on the motorway; two were killed.${long}`)).not.toBe('none')
})
