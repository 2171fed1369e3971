import { expect, test } from 'vitest'
import type { Measure } from '../../../src/model/event.ts'
import { measureLabel } from './measure.ts'

const measure = (part: Partial<Measure>, nationalities: string[] = []): Measure => ({
  action: 'arrest',
  unit: 'people',
  of: null,
  population: { nationalities, role: 'suspect', sort: null },
  ...part,
})

test('people, with their nationalities where a source gives them', () => {
  expect(measureLabel(measure({}))).toBe('people arrested')
  expect(measureLabel(measure({ action: 'deport' }, ['CHN']))).toBe('Chinese nationals deported')
  expect(measureLabel(measure({}, ['CHN', 'VNM']))).toBe('Chinese and Vietnamese nationals arrested')
  expect(measureLabel(measure({}, ['CHN', 'VNM', 'THA', 'IND']))).toBe('people of 4 nationalities arrested')
})

test('women, men and children by that word', () => {
  const women = (nationalities: string[]) => measure({ population: { nationalities, role: null, sort: 'women' } })
  expect(measureLabel(women([]))).toBe('women arrested')
  expect(measureLabel(women(['THA']))).toBe('Thai women arrested')
  expect(measureLabel(women(['CHN', 'VNM', 'THA', 'IND']))).toBe('women of 4 nationalities arrested')
  expect(measureLabel(women(['THA']), { best: 1 })).toBe('Thai woman arrested')
})

test('the role is never part of the label: it is what a source says', () => {
  expect(measureLabel(measure({}))).not.toContain('suspect')
})

test('things by their own noun', () => {
  expect(measureLabel(measure({ action: 'seize', unit: 'devices', of: 'phone' }))).toBe('phones seized')
  expect(measureLabel(measure({ action: 'seize', unit: 'other', of: 'cash' }))).toBe('cash seized')
  expect(measureLabel(measure({ action: 'close', unit: 'sites' }))).toBe('sites closed')
  expect(measureLabel(measure({ action: 'seize', unit: 'USD' }))).toBe('money seized')
})

test('one is one', () => {
  const one = { best: 1 }
  expect(measureLabel(measure({ action: 'close', unit: 'sites' }), one)).toBe('site closed')
  expect(measureLabel(measure({}), one)).toBe('person arrested')
  expect(measureLabel(measure({ action: 'deport' }, ['CHN']), one)).toBe('Chinese national deported')
  expect(measureLabel(measure({ action: 'seize', unit: 'devices', of: 'phone' }), { best: 2 })).toBe('phones seized')
})
