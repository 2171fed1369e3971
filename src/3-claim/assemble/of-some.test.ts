import { expect, test } from 'vitest'
import { claimsOn } from './reading.testing.ts'

const told = (text: string): string[] =>
  claimsOn(text, { published: '2025-06-12' }).map((c) => `${c.action} ${c.count?.low ?? '-'}`)

test('what some of so many went through is not told of all', () => {
  const freed = (rest: string): string[] => told(`Police freed 70 workers, ${rest}, from a scam compound in Bavet.`)
  expect(freed('including some who were victims of human trafficking')).toEqual(['rescue 70'])
  expect(freed('including some who had been beaten')).toEqual(['rescue 70'])
  expect(freed('including 12 who had been beaten')).toEqual(['rescue 70', 'harm 12'])
  expect(freed('all of whom had been beaten')).toEqual(['rescue 70', 'harm 70'])
  expect(
    told('From Bavet came 24 Nepalis on Thursday, the third batch in as many months who were freed from scam centres.'),
  ).toContain('rescue 24')
})

test('one boss is not the many told of before', () => {
  const deported = 'Some 700 scam workers were deported from Bavet.'
  expect(told(`${deported} Police arrested the suspected boss in Takeo.`)).toEqual(['deport 700', 'arrest -'])
  expect(told(`${deported} Police arrested the suspects in Takeo.`)).toContain('arrest 700')
})

test('those who run a scam compound and are held are no captives of it', () => {
  expect(told('Nine bosses of the scam compound in Bavet were held on Monday.')).toEqual(['arrest 9'])
  expect(told('Four recruiters for the scam park were held for ransom by a rival gang.')).toEqual(['hold 4'])
  expect(told('Forty Kenyans were held by recruiters in a scam compound.')).toEqual(['hold 40'])
})

test('so many in brackets behind a land were there, and are not of it', () => {
  const of = (text: string): string[] =>
    claimsOn(text, { published: '2025-06-12' }).map(
      (c) => `${c.action} ${c.count?.low ?? '-'} ${c.nationalities} ${c.places.map((p) => p.name)}`,
    )
  expect(of('Kenyans were rescued from scam centres in Cambodia (14), Laos (23) and Myanmar (six).')).toEqual([
    'rescue 14 KEN Cambodia',
    'rescue 23 KEN Laos',
    'rescue 6 KEN Myanmar',
  ])
  expect(of('The ministry said that 14 Kenyans have been freed from scam centres in Thailand, Laos (23).')).toContain(
    'rescue 14 KEN Thailand',
  )
  expect(of('Police arrested scammers from Laos (23) and Myanmar (six).')).toEqual(['arrest 23 LAO ', 'arrest 6 MMR '])
})

test('people of various nationalities are not those told of before', () => {
  const deported = 'Police deported 40 Chinese from a scam compound.'
  expect(told(`${deported} The scam centres trick people of various nationalities and are holding them.`)).toEqual([
    'deport 40',
  ])
  expect(told(`${deported} The gang had tricked them and had held them for months.`)).toContain('hold 40')
})

test('some of so many victims are victims, though they are in custody', () => {
  const roles = (text: string): unknown[] =>
    claimsOn(`Troops freed 90 people from a scam compound. ${text}`, { published: '2025-06-12' })
      .filter((c) => c.action === 'arrest')
      .map((c) => c.role)
  expect(roles('Of the rescued victims, 19 are in a detention centre.')).toEqual(['victim'])
  expect(roles('Of the suspects, 19 are in a detention centre.')).toEqual(['suspect'])
})

test('who is handed to a gang is neither deported nor freed', () => {
  const lured = 'Brokers lured four Vietnamese to Cambodia, where they were handed over to'
  expect(told(`${lured} the scam group.`)).toEqual(['recruit 4'])
  expect(told(`${lured} a Chinese company.`)).toEqual(['recruit 4'])
  expect(told('Police rescued four Vietnamese from a scam compound and handed them over to an aid group.')).toContain(
    'rescue 4',
  )
})

test('what is used to lure somebody lures nobody', () => {
  const doers = (text: string): string[] | undefined =>
    claimsOn(text, { published: '2025-06-12' }).find((c) => c.action === 'recruit')?.actors
  const lure = 'to lure four Vietnamese to a scam compound'
  expect(doers(`Brokers used Telegram ${lure}.`)).toEqual(['Brokers'])
  expect(doers(`She used several Facebook accounts ${lure}.`)).toEqual([])
  expect(doers(`A gang in Bavet had brokers ${lure}.`)).not.toEqual([])
})
