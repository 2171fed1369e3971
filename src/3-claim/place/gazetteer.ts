import { readFileSync } from 'node:fs'
import type { Token } from '../../2-document/tokens.ts'
import type { PlaceKind } from '../../model/claim.ts'
import { countries } from './data/countries.ts'
import { knownPlaces } from './data/known-places.ts'
import { regions, townNames } from './data/regions.ts'
import { keyOf, keyOfTokens, mix, mixWord, seed } from './key.ts'

/** A division or country that a place lies in. */
export type Container = { name: string; kind: PlaceKind; country: string | null }

/** A place that a name may mean. */
export type Entry = {
  kind: PlaceKind
  country: string | null
  /** Name of the first-level division that it lies in, null for countries, regions and divisions themselves. */
  province: string | null
  /** What contains it, nearest first: its division, its country. */
  within: readonly Container[]
  /** Country and key of the division that it is or lies in: the same for a town and its province; "" for none. */
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

/*
 * The file is kept as bytes and looked up by hash: reading it at the start costs one pass over two megabytes and makes no
 * strings; a line becomes an object when a text first names it. `starts` holds where a name begins in the file, or, for
 * names of our own lists, -1 minus its place in `own`.
 */
const newline = 10
const semicolon = 59
const bar = 124
let file = Buffer.alloc(0)
const room = 1 << 17
const slots = new Int32Array(1 << 18).fill(-1)
const hashes = new Int32Array(room)
const next = new Int32Array(room)
const starts = new Int32Array(room)
const groups = new Uint16Array(room)
/** By division: where its line and its country's line begin. */
const groupStarts: number[] = []
const groupCountries: number[] = []
/**
 * Two bits by hash, small enough to stay in the cache: whether a name ends here, whether a longer one goes on. Most words
 * of a text are neither, and never touch the large tables.
 */
const endsHere = 1
const goesOn = 2
const hints = new Uint8Array(1 << 18)
const own: { key: string; entry: Entry }[] = []
const made: (Entry | undefined)[] = new Array(room).fill(undefined)
let count = 0

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

const insert = (hash: number, start: number, group: number): void => {
  const id = count++
  if (id >= room) throw new RangeError('gazetteer.txt has more names than there is room for')
  const slot = slotOf(hash)
  hint(hash, endsHere)
  hashes[id] = hash
  starts[id] = start
  groups[id] = group
  next[id] = slots[slot]!
  slots[slot] = id
}

const cellOf = (hash: number): number => (hash ^ (hash >>> 12)) & ((hints.length << 2) - 1)

const hint = (hash: number, what: number): void => {
  const cell = cellOf(hash)
  hints[cell >>> 2]! |= what << ((cell & 3) << 1)
}

const hinted = (hash: number, what: number): boolean => {
  const cell = cellOf(hash)
  return ((hints[cell >>> 2]! >>> ((cell & 3) << 1)) & what) !== 0
}

/** Whether some name of several words begins with what has this hash; sometimes true where none does. */
export const mayGoOn = (hash: number): boolean => hinted(hash, goesOn)

const enter = (name: string, entry: Entry): void => {
  own.push({ key: keyOf(name), entry })
  let hash = seed
  for (const word of name.toLowerCase().split(/[\s'’–-]+/)) {
    if (hash !== seed) hint(hash, goesOn)
    hash = mixWord(hash, word)
  }
  insert(hash, -own.length, 0)
}

/** A lower-case letter or digit for a byte of a key, 0 for bytes that are no part of it. */
const keyByte = (b: number): number => {
  if ((b >= 97 && b <= 122) || (b >= 48 && b <= 57)) return b
  return b >= 65 && b <= 90 ? b + 32 : 0
}

const index = (bytes: Uint8Array): void => {
  const end = bytes.length
  let at = 0
  let country = 0
  let group = -1
  while (at < end) {
    const mark = bytes[at]!
    if (mark === 62) country = at
    else if (mark === 43) {
      group++
      groupStarts.push(at)
      groupCountries.push(country)
    }
    if (mark !== 62 && mark !== 35) {
      let h = seed
      let start = mark === 43 ? at + 1 : at
      for (at = start; ; at++) {
        const b = bytes[at]!
        if (b === semicolon || b === bar) {
          if (at > start) insert(h, start, group)
          if (b === semicolon) break
          start = at + 1
          h = seed
        } else {
          const k = keyByte(b)
          if (k !== 0) h = mix(h, k)
          else hint(h, goesOn)
        }
      }
    }
    while (at < end && bytes[at] !== newline) at++
    at++
  }
}

const lineFrom = (start: number): string => file.toString('latin1', start, file.indexOf(newline, start))

/** An entry of which only this is known. All are made here, with every field, as all are to have one shape. */
export const entryWith = (known: Partial<Entry>): Entry =>
  Object.assign<Entry, Partial<Entry>>(
    {
      kind: 'locality',
      country: null,
      province: null,
      within: [],
      division: '',
      lat: null,
      lon: null,
      size: 0,
      listed: false,
      adjective: false,
      word: false,
      person: false,
      short: false,
    },
    known,
  )

const nameByCode = new Map<string, string>()

/** The usual English name of a country by its ISO alpha-3 code. */
export const countryName = (code: string): string => nameByCode.get(code) ?? code

const around = (country: string | null, province: string | null): Container[] => {
  const within: Container[] = province === null ? [] : [{ name: province, kind: 'province', country }]
  if (country !== null) within.push({ name: countryName(country), kind: 'country', country })
  return within
}

const degrees = (text: string | undefined): number | null => (text ? Number(text) : null)

/** Abbreviations are two capitals or end with their only point. */
const abbreviated = (name: string): boolean =>
  name.length === 2 || (name.endsWith('.') && name.indexOf('.') === name.length - 1)

const decode = (id: number): Entry => {
  const start = starts[id]!
  const group = groups[id]!
  const head = lineFrom(groupStarts[group]! + 1)
  const [names = '', groupLat, groupLon] = head.split(';')
  const list = names.split('|')
  const name = list.find((n) => n.length > 2)?.replace('^', '') ?? ''
  const country = file.toString('latin1', groupCountries[group]! + 1, groupCountries[group]! + 4)
  const base = {
    country,
    division: name === '' ? '' : `${country} ${keyOf(name)}`,
    within: around(country, null),
  }
  const stop = groupStarts[group]! + 1 + names.length
  if (start <= stop) {
    const called = lineFrom(start).split(/[;|]/, 1)[0]!
    const place = { ...base, lat: degrees(groupLat), lon: degrees(groupLon) }
    return entryWith({ ...place, kind: 'province', short: abbreviated(called), person: called.endsWith('^') })
  }
  const [, lat, lon, size = ''] = lineFrom(start).split(';')
  return entryWith({
    ...base,
    kind: size.startsWith('A') ? 'province' : 'locality',
    province: name || null,
    within: around(country, size.startsWith('A') ? null : name || null),
    lat: degrees(lat),
    lon: degrees(lon),
    size: Number.parseInt(size, 10) || 0,
    word: size.includes('w'),
    person: size.includes('n'),
  })
}

const entryOf = (id: number): Entry => {
  const start = starts[id]!
  return start < 0 ? own[-start - 1]!.entry : (made[id] ??= decode(id))
}

const hasKey = (id: number, key: string): boolean => {
  const start = starts[id]!
  if (start < 0) return own[-start - 1]!.key === key
  let k = 0
  for (let i = start; ; i++) {
    const b = file[i]!
    if (b === semicolon || b === bar) return k === key.length
    const c = keyByte(b)
    if (c !== 0 && key.charCodeAt(k++) !== c) return false
  }
}

/** All places that the tokens from `first` up to, not including, `last` may name, `hash` being their key's; or null. */
export const placesAt = (hash: number, tokens: readonly Token[], first: number, last: number): Entry[] | null => {
  if (!hinted(hash, endsHere)) return null
  let id = slots[slotOf(hash)]!
  while (id >= 0 && hashes[id] !== hash) id = next[id]!
  return id < 0 ? null : withKey(id, hash, keyOfTokens(tokens, first, last))
}

/** All places of a name, in no order. */
export const placesNamed = (name: string): readonly Entry[] => {
  loadGazetteer()
  const hash = mixWord(seed, name.toLowerCase())
  return withKey(slots[slotOf(hash)]!, hash, keyOf(name)) ?? []
}

const withKey = (from: number, hash: number, key: string): Entry[] | null => {
  let found: Entry[] | null = null
  for (let id = from; id >= 0; id = next[id]!) {
    if (hashes[id] !== hash || !hasKey(id, key)) continue
    if (found) found.push(entryOf(id))
    else found = [entryOf(id)]
  }
  return found
}

/** Reads the lists and the file, once. Whoever looks places up calls it first; it throws where the file is missing. */
export const loadGazetteer = (): void => {
  if (file.length > 0) return
  file = readFileSync(new URL('data/gazetteer.txt', import.meta.url))
  index(file)
  for (const { code, names } of countries) nameByCode.set(code, names[0]!)
  for (const { country, name, others } of townNames) {
    const town = placesNamed(name)
      .filter((e) => e.country === country && e.kind === 'locality')
      .sort((a, b) => b.size - a.size)[0]
    if (town) for (const other of others) enter(other, entryWith({ ...town, word: false, person: false }))
  }
  for (const { code, lat, lon, names, adjectives } of countries) {
    const entry = entryWith({ kind: 'country', country: code, lat, lon, listed: true })
    for (const name of names) enter(name, entry)
    const adjective = entryWith({ ...entry, adjective: true })
    for (const name of adjectives) enter(name, adjective)
  }
  for (const { lat, lon, names } of regions) {
    const entry = entryWith({ kind: 'region', lat, lon, listed: true })
    for (const name of names) enter(name, entry)
  }
  for (const { name, others, kind, country, province, lat, lon } of knownPlaces) {
    const division = country && province ? `${country} ${keyOf(province)}` : ''
    const host = kind === 'province' ? null : province
    const within = around(country, host)
    const entry = entryWith({ kind, country, province: host, within, division, lat, lon, listed: true })
    enter(name, entry)
    for (const other of others) enter(other, entry)
  }
}
