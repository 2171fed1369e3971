/**
 * `npm run bench:places`: how well the place layer finds places.
 *
 * 1. Annotated documents: of the first places of claims whose name stands in the text, how many are found with the right
 *    kind and country.
 * 2. TR-News (Kamalloo and Rafiei 2018; 118 articles of 2016 and 2017, places by GeoNames): precision, recall and F1 of names
 *    that overlap, and the share of found ones within 161 km. The even articles were looked at while rules were written;
 *    the odd ones only as sums. Adjectives of countries count as places there, described sites do not.
 * 3. GeoWebNews, where it is there.
 *
 *   --errors   show what is missed, extra or far off in the annotated documents and the even articles
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { tokenise } from '../src/2-document/tokens.ts'
import type { PlaceMention } from '../src/3-claim/annotations.ts'
import { place } from '../src/3-claim/place/index.ts'
import type { Place } from '../src/model/claim.ts'
import { readGold } from './score.ts'

const { values: options } = parseArgs({ options: { errors: { type: 'boolean', default: false } } })

const placesIn = (text: string): PlaceMention[] => [...place.run({ text, tokens: tokenise(text).tokens })]

const percent = (n: number, of: number): string => (of === 0 ? '   -' : `${((100 * n) / of).toFixed(1)} %`)

const scoreAnnotated = (path: string, show: boolean): void => {
  let right = 0
  let total = 0
  const kinds = new Map<string, [right: number, of: number]>()
  for (const d of readGold(fileURLToPath(new URL(`gold/${path}`, import.meta.url)))) {
    const found = placesIn(d.text)
    const seen = new Set<string>()
    for (const c of d.claims) {
      const wanted = c.places[0] as Place | undefined
      if (!wanted || seen.has(wanted.name) || !d.text.includes(wanted.name)) continue
      seen.add(wanted.name)
      total++
      const named = found.filter((m) => m.name.includes(wanted.name) || wanted.name.includes(m.name))
      const fits = named.some((m) => m.kind === wanted.kind && m.country === wanted.country)
      const [n, of] = kinds.get(wanted.kind) ?? [0, 0]
      kinds.set(wanted.kind, [n + (fits ? 1 : 0), of + 1])
      if (fits) right++
      else if (show)
        console.log(
          `  ${d.id}: ${wanted.name}/${wanted.kind}/${wanted.country}, found ${named.map((m) => `${m.name}/${m.kind}/${m.country}`).join(', ') || 'nothing'}`,
        )
    }
  }
  console.log(
    `${`annotated, ${path}`.padEnd(26)} first places with right kind and country ${percent(right, total)} (${right} of ${total}): ${[...kinds].map(([kind, [n, of]]) => `${kind} ${n}/${of}`).join(', ')}`,
  )
}

type Toponym = { start: number; end: number; lat: number; lon: number; phrase: string }
type Article = { id: string; text: string; toponyms: Toponym[] }

const inside = (xml: string, tag: string): string => {
  const from = xml.indexOf(`<${tag}>`)
  return from < 0 ? '' : xml.slice(from + tag.length + 2, xml.indexOf(`</${tag}>`, from)).trim()
}

/** Some of the corpus's offsets are a few characters off: the phrase's nearest place in the text is meant. */
const aligned = (text: string, phrase: string, start: number): { start: number; end: number } => {
  for (let off = 0; off <= 12; off++)
    for (const at of [start - off, start + off])
      if (text.startsWith(phrase, at)) return { start: at, end: at + phrase.length }
  return { start, end: start + phrase.length }
}

const readArticles = (xml: string): Article[] =>
  xml
    .split('<article ')
    .slice(1)
    .map((article) => {
      const open = article.indexOf('<text>') + '<text>'.length
      const raw = article.slice(open, article.indexOf('</text>', open))
      const text = raw.replace(/^\s*<!\[CDATA\[/, '').replace(/\]\]>\s*$/, '')
      const toponyms = article
        .split('<toponym>')
        .slice(1)
        .map((t) => ({
          ...aligned(text, inside(t, 'phrase'), Number(inside(t, 'start'))),
          lat: Number.parseFloat(inside(t, 'lat') || 'NaN'),
          lon: Number.parseFloat(inside(t, 'lon') || 'NaN'),
          phrase: inside(t, 'phrase'),
        }))
      return { id: article.slice(0, 20), text, toponyms }
    })

const kilometres = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 12742 * Math.asin(Math.sqrt(h))
}

const scoreArticles = (name: string, articles: readonly Article[], show: boolean): void => {
  let gold = 0
  let predicted = 0
  let hit = 0
  let exact = 0
  let pointed = 0
  let close = 0
  for (const { text, toponyms } of articles) {
    const found = placesIn(text).filter((m) => m.rule !== 'described site')
    const used = new Set<PlaceMention>()
    gold += toponyms.length
    predicted += found.length
    for (const t of toponyms) {
      const same = found.find((m) => !used.has(m) && m.start < t.end && t.start < m.end)
      if (!same) {
        if (show) console.log(`  missed   ${t.phrase}: …${around(text, t.start, t.end)}…`)
        continue
      }
      used.add(same)
      hit++
      if (same.start === t.start && same.end === t.end) exact++
      if (Number.isNaN(t.lat)) continue
      pointed++
      const away = same.lat === null ? Number.POSITIVE_INFINITY : kilometres({ lat: same.lat, lon: same.lon! }, t)
      if (away <= 161) close++
      else if (show)
        console.log(`  far off  ${same.name}/${same.country} ${same.lat},${same.lon} for ${t.lat},${t.lon}`)
    }
    if (show)
      for (const m of found)
        if (!used.has(m)) console.log(`  extra    ${m.name}/${m.country}: …${around(text, m.start, m.end)}…`)
  }
  const f1 = (n: number) => percent(2 * n, gold + predicted)
  console.log(
    `${name.padEnd(26)} precision ${percent(hit, predicted)}, recall ${percent(hit, gold)}, F1 ${f1(hit)} (exact spans ${f1(exact)}); within 161 km ${percent(close, pointed)} of ${pointed} found`,
  )
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', ' ')

const geoparsing = fileURLToPath(new URL('../../shared/data/geoparsing/', import.meta.url))

const scoreCorpus = (name: string, file: string): void => {
  if (!existsSync(`${geoparsing}${file}`)) {
    console.log(`${name.padEnd(26)} left out: ${file} is not there`)
    return
  }
  const articles = readArticles(readFileSync(`${geoparsing}${file}`, 'utf8'))
  scoreArticles(
    `${name}, even articles`,
    articles.filter((_, n) => n % 2 === 0),
    options.errors,
  )
  scoreArticles(
    `${name}, odd articles`,
    articles.filter((_, n) => n % 2 === 1),
    false,
  )
}

for (const part of ['tune', 'heldout'])
  if (readdirSync(fileURLToPath(new URL('gold/dev', import.meta.url))).includes(part))
    scoreAnnotated(`dev/${part}`, options.errors && part === 'tune')
scoreAnnotated('seed', options.errors)
scoreCorpus('TR-News', 'TR-News.xml')
scoreCorpus('GeoWebNews', 'GWN.xml')
