import { geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { alpha3OfNumber } from '../lib/names.ts'
import { provinceKey } from './areas.ts'
import baseUrl from './base.topo.json?url'
import provincesUrl from './provinces.topo.json?url'
import { projectionOf } from './view.ts'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Provinces = Topology<{ provinces: GeometryCollection<{ country: string; names: string[] }> }>

/** Paths of the base map in the frame's units. */
export type Base = {
  land: string
  borders: string
  coast: string
  /** Borders of provinces within their countries. */
  inner: string
  /** The outline of each country and province, by its key. */
  areas: ReadonlyMap<string, string>
}

const load = async <T>(url: string): Promise<T> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`base map: ${response.status}`)
  return (await response.json()) as T
}

/** Loads and draws the base map; throws where an asset cannot be read. */
export const loadBase = async (): Promise<Base> => {
  const [atlas, states] = await Promise.all([load<Atlas>(baseUrl), load<Provinces>(provincesUrl)])
  const { countries } = atlas.objects
  const { provinces } = states.objects
  const path = geoPath(
    projectionOf().clipExtent([
      [-20, -20],
      [660, 720],
    ]),
  ).digits(1)
  const areas = new Map<string, string>()
  for (const country of feature(atlas, countries).features) {
    const code = alpha3OfNumber(String(country.id))
    const drawn = code && path(country)
    if (code && drawn) areas.set(code, drawn)
  }
  for (const province of feature(states, provinces).features) {
    const drawn = path(province)
    const { country, names } = province.properties
    for (const name of names)
      if (drawn && !areas.has(provinceKey(country, name))) areas.set(provinceKey(country, name), drawn)
  }
  return {
    land: path(feature(atlas, countries)) ?? '',
    borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '',
    coast: path(mesh(atlas, countries, (a, b) => a === b)) ?? '',
    inner: path(mesh(states, provinces, (a, b) => a !== b)) ?? '',
    areas,
  }
}
