import { geoPath } from 'd3-geo'
import type { Feature, MultiPolygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { alpha3OfNumber, countryName } from '../lib/names.ts'
import { provinceKey } from './areas.ts'
import baseUrl from './base.topo.json?url'
import { type Label, mainland, placed, spot } from './labels.ts'
import provincesUrl from './provinces.topo.json?url'
import { type Middles, projectionOf } from './view.ts'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>
type Provinces = Topology<{ provinces: GeometryCollection<{ country: string; names: string[] }> }>

/** Paths of the base map in the frame's units at scale 1. */
export type Base = {
  borders: string
  coast: string
  /** Borders of provinces within their countries. */
  inner: string
  /** The outline of each country: a drawing of many parts is painted sooner than one that is everywhere. */
  countries: readonly string[]
  /** The outline of each country and province, by its key. */
  areas: ReadonlyMap<string, string>
  /** The middle of each country, by its code. */
  middles: Middles
  labels: readonly Label[]
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
  const project = projectionOf()
  const path = geoPath(project).digits(1)
  const outlines: string[] = []
  const areas = new Map<string, string>()
  const middles = new Map<string, { x: number; y: number }>()
  const labels: Label[] = []
  for (const country of feature(atlas, countries).features) {
    const drawn = path(country)
    if (!drawn) continue
    outlines.push(drawn)
    const code = alpha3OfNumber(String(country.id))
    const middle = spot(path, mainland(country as Feature<MultiPolygon>))
    if (!code || !middle) continue
    const at = placed[code]
    const [x, y] = (at && project([...at])) ?? [middle.x, middle.y]
    areas.set(code, drawn)
    middles.set(code, { x, y })
    labels.push({ code, name: countryName(code), x, y, room: middle.room })
  }
  for (const province of feature(states, provinces).features) {
    const drawn = path(province)
    const { country, names } = province.properties
    for (const name of names)
      if (drawn && !areas.has(provinceKey(country, name))) areas.set(provinceKey(country, name), drawn)
  }
  return {
    countries: outlines,
    borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '',
    coast: path(mesh(atlas, countries, (a, b) => a === b)) ?? '',
    inner: path(mesh(states, provinces, (a, b) => a !== b)) ?? '',
    areas,
    middles,
    labels,
  }
}
