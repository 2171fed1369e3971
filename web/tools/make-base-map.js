/**
 * Makes web/src/map/base.topo.json from Natural Earth (public domain, by way of the npm package world-atlas):
 * the countries that touch South-East Asia, clipped to the region and simplified. Run it with `node web/tools/make-base-map.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { geoArea, geoBounds } from 'd3-geo'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'

const REGION = { west: 88, south: -11, east: 130, north: 30 }
const DROPPED_SHARE = 0.9
const GRID = 2e4

const source = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url)
const target = new URL('../src/map/base.topo.json', import.meta.url)

const SMALLEST = 2e-7 // steradians: about 8 km²

const touches = ([[west, south], [east, north]]) =>
  west < REGION.east && east > REGION.west && south < REGION.north && north > REGION.south

/** A country without the polygons that lie outside the region, or null where none is left. */
const clipped = (country) => {
  const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates
  const inside = polygons.filter((coordinates) => {
    const polygon = { type: 'Polygon', coordinates }
    return touches(geoBounds(polygon)) && geoArea(polygon) > SMALLEST
  })
  if (inside.length === 0) return null
  return {
    type: 'Feature',
    id: country.id,
    properties: { name: country.properties.name },
    geometry: { type: 'MultiPolygon', coordinates: inside },
  }
}

const atlas = JSON.parse(readFileSync(source, 'utf8'))
const countries = feature(atlas, atlas.objects.countries)
  .features.map(clipped)
  .filter((country) => country !== null)
const whole = presimplify(topology({ countries: { type: 'FeatureCollection', features: countries } }, GRID))
const small = simplify(whole, quantile(whole, DROPPED_SHARE))
writeFileSync(target, `${JSON.stringify(topology({ countries: feature(small, small.objects.countries) }, GRID))}\n`)
console.log(`${countries.length} countries`)
