import { geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import baseUrl from './base.topo.json?url'
import { projectionOf } from './view.ts'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Paths of the base map in the frame's units. */
export type Base = { land: string; borders: string; coast: string }

/** Loads and draws the base map; throws where the asset cannot be read. */
export const loadBase = async (): Promise<Base> => {
  const response = await fetch(baseUrl)
  if (!response.ok) throw new Error(`base map: ${response.status}`)
  const atlas = (await response.json()) as Atlas
  const { countries } = atlas.objects
  const path = geoPath(
    projectionOf().clipExtent([
      [-20, -20],
      [660, 720],
    ]),
  ).digits(1)
  return {
    land: path(feature(atlas, countries)) ?? '',
    borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '',
    coast: path(mesh(atlas, countries, (a, b) => a === b)) ?? '',
  }
}
