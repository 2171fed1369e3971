import { describe, expect, test } from 'vitest'
import type { SourcedClaim } from '../model/event.ts'
import { frameOf } from './describe.ts'
import { report, type Told } from './testing.ts'

const placeOf = (told: readonly Told[]): string | undefined => {
  const { id, claims } = report('a', '2025-02-23', told)
  return frameOf(claims.map((claim): SourcedClaim => ({ ...claim, document: id }))).place?.name
}

describe('where an event is said to have been', () => {
  test('a town before a house that has no name', () =>
    expect(
      placeOf([
        { says: 'Police held 235 in a house.', n: 235, at: ['house/site/KHM'] },
        { says: 'Some were held in Takeo.', n: 30, at: ['Takeo/province/KHM'] },
      ]),
    ).toBe('Takeo'))

  test('a house where nothing has a name', () =>
    expect(placeOf([{ says: 'Police held 235 in a house.', n: 235, at: ['house/site/KHM'] }])).toBe('house'))

  test('neither of two districts', () =>
    expect(
      placeOf([
        { says: 'Police held 9 in Tram Kak and Bati.', n: 9, at: ['Tram Kak/locality/KHM', 'Bati/locality/KHM'] },
        { says: 'Police held 9 in Takeo.', n: 9, at: ['Takeo/province/KHM'] },
      ]),
    ).toBe('Takeo'))

  test('the place of the whole, not that of a part', () =>
    expect(
      placeOf([
        { says: 'Police held 809 in Cambodia.', n: 809, at: ['Cambodia/country/KHM'] },
        { says: 'Of these 100 were held in Khmuonh.', n: 100, partOf: true, at: ['Khmuonh/locality/KHM'] },
        { says: 'And 63 were held in Khmuonh.', n: 63, partOf: true, at: ['Khmuonh/locality/KHM'] },
      ]),
    ).toBe('Cambodia'))

  test('the place of nearly all, not that of a few who are counted by themselves', () =>
    expect(
      placeOf([
        { says: 'Police held 1,000 in Cambodia.', n: 1000, at: ['Cambodia/country/KHM'] },
        { says: 'In Khmuonh 100 were held.', n: 100, at: ['Khmuonh/locality/KHM'] },
      ]),
    ).toBe('Cambodia'))

  test('a place written there before one taken over', () =>
    expect(
      placeOf([
        { says: 'Police held 809.', n: 809, at: ['Poipet/locality/KHM'], inferred: ['places'] },
        { says: 'Police held 809 in Cambodia.', n: 809, at: ['Cambodia/country/KHM'] },
      ]),
    ).toBe('Cambodia'))

  test.each([
    ['PHOP PHRA', 'Phop Phra'],
    ['YANGON', 'Yangon'],
    ['KK PARK', 'KK Park'],
    ['UAE', 'UAE'],
    ['GTSEZ', 'GTSEZ'],
    ['Mae Sot', 'Mae Sot'],
  ])('capitals of a dateline: %s is %s', (name, shown) =>
    expect(placeOf([{ says: 'Police held 5.', n: 5, at: [`${name}/locality/THA`] }])).toBe(shown),
  )
})
