import { expect, test } from 'vitest'
import { report, type Told } from '../4-event/testing.ts'
import { reckon } from './reckon.ts'

const kindOf = (told: Told) => reckon([report('a', '2025-03-03', [told])])[0]!.figures[0]!.kind
const freed = (says: string, more: Partial<Told> = {}): Told => ({
  says,
  action: 'rescue',
  n: 7001,
  hedge: 'atLeast',
  ...more,
})

test('thousands whom somebody has rescued, without a day or a place, are those of all operations so far', () => {
  const crowd = 'The 64 belong to a crowd of over 7,000 whom the two militias have rescued.'
  expect(kindOf(freed(crowd))).toBe('cumulative')
  expect(kindOf(freed(crowd, { at: ['Myanmar/country/MMR'] }))).toBe('cumulative')
  expect(kindOf(freed('About 12,000 people have since been sent home.', { n: 12000, hedge: 'about' }))).toBe(
    'cumulative',
  )
  expect(kindOf(freed('The 53,000 people it says it has brought home are men.', { n: 53000, hedge: 'exact' }))).toBe(
    'cumulative',
  )
})

test('one operation is none of them', () => {
  const crowd = 'The militia has rescued more than 7,000.'
  expect(kindOf(freed(crowd, { on: '2025-03-01' }))).toBe('incident')
  expect(kindOf(freed(crowd, { at: ['Myawaddy/locality/MMR'] }))).toBe('incident')
  expect(kindOf(freed('The militia rescued more than 7,000 when it raided the park.'))).toBe('incident')
  expect(kindOf(freed('The militia has said that more than 7,000 were rescued.'))).toBe('incident')
  expect(kindOf(freed('The militia has rescued 7,141.', { n: 7141, hedge: 'exact' }))).toBe('incident')
  expect(kindOf(freed('The militia has rescued more than 70.', { n: 71 }))).toBe('incident')
})
