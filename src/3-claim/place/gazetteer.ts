import { readFileSync } from 'node:fs'
import type { PlaceKind } from '../../model/claim.ts'
import { countries } from './data/countries.ts'
import { knownPlaces } from './data/known-places.ts'
import { regions, townNames } from './data/regions.ts'
import { keyOf, mix, mixWord, seed } from './key.ts'

/** A place that a name may mean. */
export type Entry = {
  kind: PlaceKind
  country: string | null
  /** Name of the first-level division, null for countries and regions and for divisions themselves. */
  province: string | null
  /** Country and key of the division that it is or lies in: the same for a town and its province. */
  division: string
  lat: number | null
  lon: number | null
  /** Population in hundreds; for a district 0. */
  size: number
  /** From our own lists: sites, border towns, countries, regions. */
  listed: boolean
  /** A country's adjective ("Cambodian"). */
  adjective: boolean
  /** The name is also a common word. */
  word: boolean
  /** The name is also a personal name. */
  person: boolean
  /** An abbreviation that stands only after a town: "Ky.", "TX". */
  short: boolean
}

const file = readFileSync(new URL('data/gazetteer.txt', import.meta.url))
const maxRows = 110_000
const slots = new Int32Array(1 << 18).fill(-1)
const hashes = new Uint32Array(maxRows)
const next = new Int32Array(maxRows)
const starts = new Uint32Array(maxRows)
const groups = new Uint16Array(maxRows)
const groupCountry: string[] = []
const groupName: string[] = []
const groupDivision: string[] = []
const own: (Entry | undefined)[] = []
const ownKeys: (string | undefined)[] = []
const made: (Entry | undefined)[] = []
let count = 0

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

const insert = (hash: number): number => {
  const id = count++
  const slot = slotOf(hash)
  hashes[id] = hash
  next[id] = slots[slot]!
  slots[slot] = id
  return id
}

const enter = (name: string, entry: Entry): void => {
  const id = insert(mixWord(seed, name.toLowerCase()))
  own[id] = entry
  ownKeys[id] = keyOf(name)
}

const abbreviated = (name: string): boolean =>
  name.length === 2 || (name.endsWith('.') && name.indexOf('.') === name.length - 1)

const upper = (b: number): boolean => b >= 65 && b <= 90

/** Reads the file byte by byte: a hash and an offset for each name, no strings. */
const index = (): void => {
  let at = 0
  let country = ''
  let group = -1
  const end = file.length
  while (at < end) {
    const mark = file[at]!
    let stop = file.indexOf(10, at)
    if (stop < 0) stop = end
    if (mark === 62) country = file.toString('latin1', at + 1, stop)
    else if (mark === 43) {
      const [names = '', lat, lon] = file.toString('latin1', at + 1, stop).split(';')
      const list = names.split('|').filter(Boolean)
      group = groupName.length
      groupCountry.push(country)
      groupName.push(list.find((n) => n.length > 2) ?? '')
      const division = `${country} ${keyOf(groupName[group]!)}`
      groupDivision.push(division)
      const point = { lat: lat ? Number(lat) : null, lon: lon ? Number(lon) : null }
      const entry = { ...entryOf('province', country, null, null, null, 0), ...point, division }
      for (const name of list) enter(name, abbreviated(name) ? { ...entry, short: true } : entry)
    } else if (mark !== 35) {
      let h = seed
      for (let i = at; file[i] !== 59; i++) {
        const b = file[i]!
        if ((b >= 97 && b <= 122) || (b >= 48 && b <= 57)) h = mix(h, b)
        else if (upper(b)) h = mix(h, b + 32)
      }
      const id = insert(h)
      starts[id] = at
      groups[id] = group
    }
    at = stop + 1
  }
}

const entryOf = (
  kind: PlaceKind,
  country: string | null,
  province: string | null,
  lat: number | null,
  lon: number | null,
  size: number,
): Entry => ({
  kind,
  country,
  province,
  division: country === null || province === null ? '' : `${country} ${keyOf(province)}`,
  lat,
  lon,
  size,
  listed: false,
  adjective: false,
  word: false,
  person: false,
  short: false,
})

const decode = (id: number): Entry => {
  const line = file.toString('latin1', starts[id]!, file.indexOf(10, starts[id]!))
  const [, lat, lon, size = ''] = line.split(';')
  const group = groups[id]!
  return {
    ...entryOf(size.startsWith('A') ? 'province' : 'locality', groupCountry[group]!, null, Number(lat), Number(lon), 0),
    province: groupName[group]!,
    division: groupDivision[group]!,
    size: Number.parseInt(size, 10) || 0,
    word: size.includes('w'),
    person: size.includes('n'),
  }
}

const hasKey = (id: number, key: string): boolean => {
  const listed = ownKeys[id]
  if (listed !== undefined) return listed === key
  let k = 0
  for (let i = starts[id]!; ; i++) {
    let b = file[i]!
    if (b === 59) return k === key.length
    if (b >= 65 && b <= 90) b += 32
    if ((b < 97 || b > 122) && (b < 48 || b > 57)) continue
    if (key.charCodeAt(k++) !== b) return false
  }
}

/** All places that a key may mean, in no order, given the key's hash; undefined where none. */
export const lookUp = (hash: number, key: string): Entry[] | undefined => {
  let found: Entry[] | undefined
  for (let id = slots[slotOf(hash)]!; id >= 0; id = next[id]!) {
    if (hashes[id] !== hash || !hasKey(id, key)) continue
    found ??= []
    found.push(own[id] ?? (made[id] ??= decode(id)))
  }
  return found
}

/** Whether any name has this hash: a cheap first look. */
export const mayKnow = (hash: number): boolean => {
  for (let id = slots[slotOf(hash)]!; id >= 0; id = next[id]!) if (hashes[id] === hash) return true
  return false
}

/** All places of a name. */
export const placesNamed = (name: string): readonly Entry[] =>
  lookUp(mixWord(seed, name.toLowerCase()), keyOf(name)) ?? []

const nameByCode = new Map<string, string>()

/** The usual English name of a country by its ISO alpha-3 code. */
export const countryName = (code: string): string => nameByCode.get(code) ?? code

const load = (): void => {
  index()
  for (const { country, name, others } of townNames) {
    const town = placesNamed(name)
      .filter((e) => e.country === country && e.kind === 'locality')
      .sort((a, b) => b.size - a.size)[0]
    if (town) for (const other of others) enter(other, { ...town, word: false, person: false })
  }
  for (const c of countries) {
    nameByCode.set(c.code, c.names[0]!)
    const entry = { ...entryOf('country', c.code, null, c.lat, c.lon, 0), listed: true }
    for (const name of c.names) enter(name, entry)
    for (const name of c.adjectives) enter(name, { ...entry, adjective: true })
  }
  for (const r of regions) {
    const entry = { ...entryOf('region', null, null, r.lat, r.lon, 0), listed: true }
    for (const name of r.names) enter(name, entry)
  }
  for (const p of knownPlaces) {
    const entry = { ...entryOf(p.kind, p.country, p.province, p.lat, p.lon, 0), listed: true }
    for (const name of [p.name, ...p.others]) enter(name, entry)
  }
}

load()
