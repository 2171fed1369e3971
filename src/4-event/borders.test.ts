import { createRequire } from 'node:module'
import iso from 'i18n-iso-countries'
import { neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { haveBorder } from './borders.ts'

const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json') as Topology<{
  countries: GeometryCollection
}>

test('the borders are those of the shapes they were taken from', () => {
  const shapes = atlas.objects.countries.geometries
  const codes = shapes.map(({ id }) => iso.numericToAlpha3(String(id)))
  const wrong: string[] = []
  for (const [at, near] of neighbors(shapes).entries())
    for (const [other, code] of codes.entries()) {
      const [here, there] = [codes[at], code]
      if (here === undefined || there === undefined || here === there) continue
      if (near.includes(other) !== haveBorder(here, there)) wrong.push(`${here} ${there}`)
    }
  expect(wrong).toEqual([])
})

test.each([
  ['MMR', 'THA', true],
  ['THA', 'MMR', true],
  ['KHM', 'VNM', true],
  ['KHM', 'MMR', false],
  ['MMR', 'VNM', false],
  ['PHL', 'MYS', false],
])('%s and %s', (a, b, so) => expect(haveBorder(a, b)).toBe(so))
