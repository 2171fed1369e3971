import { type GeoPath, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { alpha3OfNumber, countryName } from '../lib/names.ts'
import { provinceKey } from './areas.ts'
import baseUrl from './base.topo.json?url'
import type { Label } from './labels.ts'
import provincesUrl from './provinces.topo.json?url'
import { degree, type Middles, projectionOf } from './view.ts'

type Named = { at: [number, number]; room: number }
type Atlas = Topology<{ countries: GeometryCollection<Named> }>
type States = Topology<{ provinces: GeometryCollection<{ country: string; names: string[] }> }>

/** The countries of the world, in the frame's units at scale 1. */
export type Base = {
  /** The outline of each. */
  countries: readonly string[]
  /** The same by code. */
  areas: ReadonlyMap<string, string>
  /** The middle of each, by its code. */
  middles: Middles
  labels: readonly Label[]
}

/** The provinces of the countries that are drawn finely. */
export type Provinces = {
  /** Their borders within their countries. */
  inner: string
  /** The outline of one, by its key; drawn when it is asked for. */
  area(key: string): string | null
}

const load = async <T>(url: string): Promise<T> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`base map: ${response.status}`)
  return (await response.json()) as T
}

const pathsIn = (): GeoPath => geoPath(projectionOf()).digits(1)

/** Lets the page answer in between: what is drawn here takes longer than a frame. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))
const drawnAtOnce = 30

/** Loads and draws the countries; throws where the asset cannot be read. */
export const loadBase = async (): Promise<Base> => {
  const atlas = await load<Atlas>(baseUrl)
  const [project, path] = [projectionOf(), pathsIn()]
  const countries: string[] = []
  const areas = new Map<string, string>()
  const middles = new Map<string, { x: number; y: number }>()
  const labels: Label[] = []
  for (const [number, country] of feature(atlas, atlas.objects.countries).features.entries()) {
    if (number % drawnAtOnce === 0) await breathe()
    const drawn = path(country)
    if (!drawn) continue
    countries.push(drawn)
    const { at, room } = country.properties
    const code = alpha3OfNumber(String(country.id))
    const point = project(at)
    if (!code || !point) continue
    const [x, y] = point
    areas.set(code, drawn)
    middles.set(code, { x, y })
    labels.push({ code, name: countryName(code), x, y, room: room * degree })
  }
  return { countries, areas, middles, labels }
}

/** Loads the provinces; throws where the asset cannot be read. */
export const loadProvinces = async (): Promise<Provinces> => {
  const states = await load<States>(provincesUrl)
  const { provinces } = states.objects
  await breathe()
  const path = pathsIn()
  const all = feature(states, provinces).features
  const byKey = new Map<string, (typeof all)[number]>()
  for (const province of all)
    for (const name of province.properties.names) {
      const key = provinceKey(province.properties.country, name)
      if (!byKey.has(key)) byKey.set(key, province)
    }
  return {
    inner: path(mesh(states, provinces, (a, b) => a !== b)) ?? '',
    area: (key) => {
      const province = byKey.get(key)
      return province ? path(province) : null
    },
  }
}
