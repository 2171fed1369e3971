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
  SOM: [-1.7, 12.1, 40.9, 51.5],
  KWT: [28.5, 30.2, 46.5, 48.6],
  BLZ: [15.8, 18.6, -89.3, -87.4],
  BEN: [6.1, 12.5, 0.7, 3.9],
  DEU: [47.2, 55.1, 5.8, 15.1],
  PRT: [36.9, 42.2, -9.6, -6.1],
  CHE: [45.8, 47.9, 5.9, 10.5],
  BEL: [49.4, 51.6, 2.5, 6.5],
  IRQ: [29.0, 37.4, 38.7, 48.7],
  BHR: [25.5, 26.4, 50.3, 50.8],
  BTN: [26.6, 28.4, 88.7, 92.2],
  SLB: [-12.4, -6.5, 155.4, 167.0],
  LSO: [-30.7, -28.5, 27.0, 29.5],
  SWZ: [-27.4, -25.7, 30.7, 32.2],
  GMB: [13.0, 13.9, -16.9, -13.7],
  CPV: [14.8, 17.3, -25.4, -22.6],
  COM: [-12.5, -11.3, 43.2, 44.6],
  TTO: [10.0, 11.4, -62.0, -60.4],
  BRB: [13.0, 13.4, -59.7, -59.4],
  MNE: [41.8, 43.6, 18.4, 20.4],
  CYP: [34.5, 35.8, 32.2, 34.6],
  COD: [-13.5, 5.4, 12.2, 31.4],
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
  UGA: [-1.5, 4.3, 29.5, 35.1],
  ETH: [3.4, 14.9, 32.9, 48.0],
  ZMB: [-18.1, -8.2, 21.9, 33.8],
  ZAF: [-34.9, -22.1, 16.4, 33.0],
  TZA: [-11.8, -0.9, 29.3, 40.5],
  ZWE: [-22.5, -15.6, 25.2, 33.1],
  MWI: [-17.2, -9.3, 32.6, 36.0],
  MDG: [-25.7, -11.9, 43.1, 50.6],
  NAM: [-29.0, -16.9, 11.7, 25.3],
  SEN: [12.3, 16.7, -17.6, -11.3],
  MAR: [27.6, 36.0, -13.2, -1.0],
  LBN: [33.0, 34.7, 35.1, 36.7],
  JOR: [29.1, 33.4, 34.9, 39.4],
  SAU: [16.3, 32.2, 34.5, 55.7],
  QAT: [24.4, 26.2, 50.7, 51.7],
  TUR: [35.8, 42.2, 25.6, 44.9],
  PAK: [23.6, 37.1, 60.8, 77.9],
  JPN: [24.0, 45.6, 122.9, 146.0],
  HKG: [22.1, 22.6, 113.8, 114.5],
  PNG: [-11.7, -0.8, 140.8, 156.0],
  FJI: [-19.3, -16.0, 176.8, 180.0],
  BRA: [-33.8, 5.3, -74.0, -34.7],
  COL: [-4.3, 12.6, -79.1, -66.8],
  MEX: [14.5, 32.8, -117.2, -86.7],
  CUB: [19.8, 23.3, -85.0, -74.1],
  USA: [24.4, 49.4, -125.0, -66.9],
  GBR: [49.8, 60.9, -8.7, 1.8],
  FRA: [41.3, 51.1, -5.2, 9.6],
  NLD: [50.7, 53.6, 3.3, 7.3],
  ITA: [35.4, 47.1, 6.6, 18.6],
  RUS: [41.1, 81.9, 19.6, 180.0],
  UKR: [44.3, 52.4, 22.1, 40.3],
  SRB: [42.2, 46.2, 18.8, 23.1],
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
