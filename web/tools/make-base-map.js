/**
 * Makes web/src/map/base.topo.json from Natural Earth (public domain, by way of the npm package world-atlas): the countries of the
 * world, finely drawn in South-East Asia and coarsely elsewhere. Run it with `node web/tools/make-base-map.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { geoArea, geoBounds, geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify } from 'topojson-simplify'

/** Where most of what is told happens. */
const FINE = { west: 88, south: -11, east: 130, north: 30 }
/** Steradians: about 8 km² within, about 400 km² elsewhere; the largest island of a country is always kept. */
const SMALLEST = { fine: 2e-7, coarse: 1e-5 }
/** Square degrees of the triangle that a point makes with its neighbours: what makes less is dropped. */
const LEAST = { fine: 6e-5, coarse: 1e-2 }
const GRID = 5e4
/** Nobody is told to be there, and Mercator makes it larger than the rest. */
const ANTARCTICA = '010'

/** Where names stand better than in the middle of their country, by number: longitude, latitude. */
const PLACED = {
  104: [96, 21.6], // Myanmar
  764: [101.2, 15.7], // Thailand
  418: [103.4, 18.6], // Laos
  116: [105.1, 12.85], // Cambodia
  704: [108.2, 13.4], // Vietnam
  156: [106, 30], // China
  458: [102.2, 4.1], // Malaysia
  360: [113.5, -1], // Indonesia
  608: [122.6, 12.2], // Philippines
  158: [121, 23.8], // Taiwan
  356: [79, 22], // India
  50: [90.2, 24], // Bangladesh
  578: [10, 61], // Norway
  392: [138, 36.3], // Japan
  554: [171, -43.5], // New Zealand
}

const source = new URL('../../node_modules/world-atlas/countries-10m.json', import.meta.url)
const target = new URL('../src/map/base.topo.json', import.meta.url)

const touches = ([[west, south], [east, north]]) =>
  west < FINE.east && east > FINE.west && south < FINE.north && north > FINE.south

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates)

/** A country without its smallest islands. */
const withoutSpecks = ({ id, geometry }) => {
  const polygons = polygonsOf(geometry).map((coordinates) => {
    const polygon = { type: 'Polygon', coordinates }
    return { coordinates, area: geoArea(polygon), fine: touches(geoBounds(polygon)) }
  })
  const largest = Math.max(...polygons.map(({ area }) => area))
  const kept = polygons.filter(({ area, fine }) => area === largest || area > SMALLEST[fine ? 'fine' : 'coarse'])
  return {
    type: 'Feature',
    id,
    geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) },
  }
}

const within = (x, y) => x > FINE.west && x < FINE.east && y > FINE.south && y < FINE.north

/** Borders stay shared, so that no gap opens between neighbours of which one is drawn finely. */
const weighed = (whole) => ({
  ...whole,
  arcs: whole.arcs.map((arc) => arc.map(([x, y, weight]) => [x, y, weight / LEAST[within(x, y) ? 'fine' : 'coarse']])),
})

const projection = geoMercator().rotate([-11, 0])
const path = geoPath(projection)
const hundredths = (value) => Math.round(value * 100) / 100

/** Where a country's name stands, and how wide, in degrees, the largest part of the country is. */
const named = (country) => {
  const parts = polygonsOf(country.geometry).map((coordinates) => ({ type: 'Polygon', coordinates }))
  const largest = parts.reduce((most, part) => (geoArea(part) > geoArea(most) ? part : most))
  const [[left], [right]] = path.bounds(largest)
  const [lon, lat] = PLACED[Number(country.id)] ?? projection.invert(path.centroid(largest))
  const room = (right - left) * (projection.invert([1, 0])[0] - projection.invert([0, 0])[0])
  return { ...country, properties: { at: [hundredths(lon), hundredths(lat)], room: hundredths(room) } }
}

const atlas = JSON.parse(readFileSync(source, 'utf8'))
const countries = feature(atlas, atlas.objects.countries)
  .features.filter(({ id }) => id !== ANTARCTICA)
  .map(withoutSpecks)
  .map(named)
const whole = weighed(presimplify(topology({ countries: { type: 'FeatureCollection', features: countries } })))
const small = simplify(whole, 1)
const drawn = topology({ countries: feature(small, small.objects.countries) }, GRID)
writeFileSync(target, `${JSON.stringify(drawn)}\n`)
console.log(`${countries.length} countries, ${drawn.arcs.flat().length} points`)
