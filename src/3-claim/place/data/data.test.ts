import { describe, expect, test } from 'vitest'
import { placesNamed } from '../gazetteer.ts'
import { countries } from './countries.ts'
import { knownPlaces } from './known-places.ts'

/** South, north, west and east ends of the countries that the list has places in; degrees. */
const boxes: Record<string, readonly [number, number, number, number]> = {
  KHM: [9.9, 14.7, 102.3, 107.7],
  MMR: [9.5, 28.6, 92.1, 101.2],
  LAO: [13.9, 22.6, 100.0, 107.7],
  THA: [5.6, 20.5, 97.3, 105.7],
  VNM: [8.4, 23.4, 102.1, 109.5],
  PHL: [4.5, 21.2, 116.9, 126.7],
  CHN: [18.1, 53.6, 73.5, 134.8],
  MYS: [0.8, 7.4, 99.6, 119.3],
  SGP: [1.1, 1.5, 103.6, 104.1],
  IDN: [-11.1, 6.1, 95.0, 141.1],
  KOR: [33.1, 38.6, 125.0, 131.0],
  ARE: [22.6, 26.1, 51.5, 56.4],
  LKA: [5.9, 9.9, 79.5, 81.9],
  IND: [6.7, 35.6, 68.1, 97.4],
  BGD: [20.5, 26.7, 88.0, 92.7],
  NPL: [26.3, 30.5, 80.0, 88.3],
  KEN: [-4.8, 5.1, 33.9, 41.9],
  NGA: [4.2, 13.9, 2.6, 14.7],
  TWN: [21.8, 26.4, 118.1, 122.1],
  AGO: [-18.1, -4.3, 11.6, 24.1],
  GHA: [4.7, 11.2, -3.3, 1.3],
  PER: [-18.4, 0.1, -81.4, -68.6],
  TLS: [-9.6, -8.1, 124.0, 127.4],
}

describe('known places', () => {
  test('every name stands for one place only', () => {
    const names = knownPlaces.flatMap((p) => [p.name, ...p.others])
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([])
  })
  test.each(knownPlaces.map((p) => [p.name, p] as const))('%s has a reference, a precision and a point in its country', (_, p) => {
    expect(p.reference).toMatch(/^https:\/\/[a-z.]+\/\S+$/)
    expect(p.within).toBeGreaterThan(0)
    if (p.country === null) return
    const box = boxes[p.country]
    expect(box).toBeDefined()
    const [south, north, west, east] = box!
    expect(p.lat).toBeGreaterThan(south)
    expect(p.lat).toBeLessThan(north)
    expect(p.lon).toBeGreaterThan(west)
    expect(p.lon).toBeLessThan(east)
  })
  test('provinces are divisions that the gazetteer knows in that country', () => {
    const lost = knownPlaces.filter(
      (p) => p.province && !placesNamed(p.province).some((e) => e.kind === 'province' && e.country === p.country),
    )
    expect(lost.map((p) => `${p.name}: ${p.province}`)).toEqual([])
  })
})

describe('countries', () => {
  test('codes are three letters and single; points are on the globe', () => {
    expect(new Set(countries.map((c) => c.code)).size).toBe(countries.length)
    for (const c of countries) {
      expect(c.code).toMatch(/^[A-Z]{3}$/)
      expect(Math.abs(c.lat)).toBeLessThanOrEqual(90)
      expect(Math.abs(c.lon)).toBeLessThanOrEqual(180)
    }
  })
  test('a name stands for one country only', () => {
    const names = countries.flatMap((c) => c.names)
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([])
  })
})
