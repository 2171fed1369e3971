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
