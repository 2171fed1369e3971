import { expect, test } from 'vitest'
import type { SourcedClaim } from '../model/event.ts'
import type { Statement } from './statement.ts'
import { agreeing, counted, originNames, statementWords, worded } from './wording.ts'

const told = (name: string, ownVoice = false): string =>
  originNames([
    {
      origin: { key: name, name },
      claim: { source: ownVoice ? null : { name } } as unknown as SourcedClaim,
    } as unknown as Statement,
  ])[0]!

test('names of bodies take their article, wherever their head stands', () => {
  expect(told('Indian embassy in Phnom Penh')).toBe('the Indian embassy in Phnom Penh')
  expect(told('Ministry of Foreign and Diaspora Affairs')).toBe('the Ministry of Foreign and Diaspora Affairs')
  expect(told("Interior Ministry's immigration department")).toBe("the Interior Ministry's immigration department")
  expect(told('Karen National Union')).toBe('the Karen National Union')
  expect(told('Embassy of India, Phnom Penh', true)).toBe('the Embassy of India, Phnom Penh')
  expect(told('Thailand-Myanmar Border Command Centre, Tak', true)).toBe(
    'the Thailand-Myanmar Border Command Centre, Tak',
  )
})

test('names of people and outlets take none', () => {
  expect(told('Sar Sokha')).toBe('Sar Sokha')
  expect(told('Phnom Penh Courier', true)).toBe('Phnom Penh Courier')
  expect(told("Thailand's army")).toBe("Thailand's army")
  expect(told('Cambodian authorities')).toBe('Cambodian authorities')
})

test('descriptions take "a" or "an"', () => {
  expect(told('official of the public security ministry')).toBe('an official of the public security ministry')
  expect(told('Television station')).toBe('a television station')
  expect(told('same source')).toBe('the same source')
  expect(told('Ukrainian consul')).toBe('the Ukrainian consul')
  expect(told('Chinese-language channel')).toBe('a Chinese-language channel')
  expect(told('Pedro Governor')).toBe('Pedro Governor')
  expect(told('four of the women')).toBe('four of the women')
})

test('what is counted is named by sort and as it is printed', () => {
  const population = { nationalities: ['THA'], role: null, sort: 'women' as const }
  expect(counted({ action: 'rescue', unit: 'people', of: null, population }, true)).toBe('Thai women')
  expect(counted({ action: 'rescue', unit: 'people', of: null, population }, false)).toBe('Thai woman')
  expect(counted({ action: 'seize', unit: 'devices', of: 'ipad', population }, true)).toBe('iPads')
})

test('cases of what happened to people are counted, not held', () => {
  const population = { nationalities: [], role: null, sort: null }
  const count = { low: 259, high: 259, qualifier: 'exact', unit: 'cases', text: '259', of: null } as const
  const words = (action: 'hold' | 'charge', of: string | null): string =>
    statementWords({ count }, { action, unit: 'cases', of, population }, false)
  expect(words('hold', null)).toBe('259 cases of people held were counted')
  expect(words('hold', 'call')).toBe('259 calls about people held were counted')
  expect(words('charge', 'case')).toBe('259 cases were charged')
})

test('a bound is told as its report words it', () => {
  const told = (low: number | null, high: number | null, text: string): string =>
    worded({ count: { low, high, qualifier: high === null ? 'atLeast' : 'atMost', unit: 'people', text, of: null } })
  expect(told(1301, null, '1,300')).toBe('more than 1,300')
  expect(told(2_300_001, null, '2.3 million')).toBe('more than 2,300,000')
  expect(told(1300, null, '1,300')).toBe('at least 1,300')
  expect(told(24, null, 'two dozen')).toBe('at least 24')
  expect(told(null, 49, '50')).toBe('fewer than 50')
  expect(told(null, 50, '50')).toBe('at most 50')
})

test('police are many, wherever the word stands', () => {
  expect(agreeing(['Police'], 'say')).toBe('say')
  expect(agreeing(['Royal Thai Police'], 'say')).toBe('say')
  expect(agreeing(['Interior Ministry'], 'say')).toBe('says')
  expect(agreeing(['Two of the survivors'], 'say')).toBe('say')
  expect(agreeing(['seven WNI'], 'say')).toBe('say')
  expect(agreeing(['local reports at the time'], 'say')).toBe('say')
  expect(agreeing(['an official of two ministries'], 'say')).toBe('says')
  expect(agreeing(['One of the officers'], 'say')).toBe('says')
  expect(agreeing(['7News'], 'say')).toBe('says')
})
