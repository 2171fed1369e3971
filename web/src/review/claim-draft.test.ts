import { expect, test } from 'vitest'
import { claimOf } from '../lib/testing.ts'
import { changeOf, claimOfDraft, type Draft, DraftFault, draftOf, emptyDraft } from './claim-draft.ts'

const draft = draftOf(claimOf('c'))
const change = (part: Partial<Draft>) => changeOf(draft, { ...draft, ...part })

test('a form left as it was changes nothing', () => {
  expect(change({})).toEqual({})
})

test('only what was touched is changed', () => {
  expect(change({ role: 'victim' })).toEqual({ role: 'victim' })
  expect(change({ number: '235' })).toEqual({
    count: { low: 235, high: 235, qualifier: 'exact', unit: 'people', text: '', of: null },
  })
})

test('how exactly a number is given', () => {
  const bounds = (part: Partial<Draft>) => {
    const { low, high, qualifier } = change(part).count!
    return [low, high, qualifier]
  }
  expect(bounds({ how: 'moreThan', number: '250' })).toEqual([251, null, 'atLeast'])
  expect(bounds({ how: 'atLeast', number: '1,200' })).toEqual([1200, null, 'atLeast'])
  expect(bounds({ how: 'atMost', number: '50' })).toEqual([null, 50, 'atMost'])
  expect(bounds({ how: 'about' })).toEqual([100, 100, 'about'])
  expect(bounds({ how: 'between', number: '300', upTo: '200' })).toEqual([200, 300, 'about'])
  expect(change({ how: 'none' }).count).toBeNull()
})

test('a number goes into the form as it was said', () => {
  const said = (low: number | null, high: number | null) => {
    const count = { low, high, qualifier: 'atLeast', unit: 'people', text: '', of: null } as const
    const { how, number, upTo } = draftOf(claimOf('c', { count }))
    return [how, number, upTo]
  }
  expect(said(251, null)).toEqual(['moreThan', '250', ''])
  expect(said(120_000, null)).toEqual(['atLeast', '120000', ''])
  expect(said(null, 50)).toEqual(['atMost', '50', ''])
  expect(said(200, 300)).toEqual(['between', '200', '300'])
  expect(draftOf(claimOf('c', { count: null })).how).toBe('none')
})

test('names become codes, and an unknown name is said so', () => {
  expect(change({ nationalities: 'Thai, chinese , Filipino' }).nationalities).toEqual(['THA', 'CHN', 'PHL'])
  const place = { name: 'Bavet', kind: 'locality', country: 'Cambodia', way: 'at' } as const
  expect(change({ places: [place] }).places).toEqual([{ ...place, country: 'KHM' }])
  expect(() => change({ nationalities: 'Martian' })).toThrow(DraftFault)
  expect(() => change({ places: [{ ...place, country: 'Atlantis' }] })).toThrow(DraftFault)
  expect(() => change({ number: '' })).toThrow(DraftFault)
  expect(() => change({ number: 'many' })).toThrow(DraftFault)
})

test('an emptied field is not said any more', () => {
  const full = draftOf(
    claimOf('c', {
      time: { start: '2024-03-01', end: '2024-03-01', text: 'on Friday' },
      source: { name: 'the embassy', kind: 'embassy', via: ['A Paper'] },
      disputes: 'the number',
    }),
  )
  expect(changeOf(full, { ...full, from: '', to: '', sourceName: '', disputes: '' })).toEqual({
    time: null,
    source: null,
    disputes: null,
  })
})

test('a missed claim has its action and number, and only what was filled in', () => {
  expect(claimOfDraft({ ...emptyDraft, number: '12', action: 'rescue', role: 'victim' })).toEqual({
    action: 'rescue',
    role: 'victim',
    count: { low: 12, high: 12, qualifier: 'exact', unit: 'people', text: '', of: null },
  })
})
