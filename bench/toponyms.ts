/**
 * Places in news: TR-News (Kamalloo and Rafiei 2018; 118 articles of 2016 and 2017, places by GeoNames): precision, recall
 * and F1 of names that overlap, and the share of found ones within 161 km. The even articles were looked at while rules were
 * written; the odd ones only as sums. Adjectives of countries count as places there, described sites do not.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tokenise } from '../src/2-document/tokens.ts'
import type { PlaceMention } from '../src/3-claim/annotations.ts'
import { place } from '../src/3-claim/place/index.ts'

const placesIn = (text: string): PlaceMention[] => [...place.run({ text, title: null, tokens: tokenise(text).tokens })]

const percent = (n: number, of: number): string => (of === 0 ? '   -' : `${((100 * n) / of).toFixed(1)} %`)

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

const scoreArticles = (name: string, articles: readonly Article[], notes: string[] | null): string => {
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
        if (notes) notes.push(`  missed   ${t.phrase}: …${around(text, t.start, t.end)}…`)
        continue
      }
      used.add(same)
      hit++
      if (same.start === t.start && same.end === t.end) exact++
      if (Number.isNaN(t.lat)) continue
      pointed++
      const away = same.lat === null ? Number.POSITIVE_INFINITY : kilometres({ lat: same.lat, lon: same.lon! }, t)
      if (away <= 161) close++
      else if (notes)
        notes.push(`  far off  ${same.name}/${same.country} ${same.lat},${same.lon} for ${t.lat},${t.lon}`)
    }
    if (notes)
      for (const m of found)
        if (!used.has(m)) notes.push(`  extra    ${m.name}/${m.country}: …${around(text, m.start, m.end)}…`)
  }
  const f1 = (n: number) => percent(2 * n, gold + predicted)
  return `${name.padEnd(26)} precision ${percent(hit, predicted)}, recall ${percent(hit, gold)}, F1 ${f1(hit)} (exact spans ${f1(exact)}); within 161 km ${percent(close, pointed)} of ${pointed} found`
}

const around = (text: string, start: number, end: number): string =>
  text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', ' ')

const geoparsing = fileURLToPath(new URL('../../shared/data/geoparsing/', import.meta.url))

/** The scores of a corpus as lines, its articles in two halves; `show` also what is wrong in the half that was looked at. */
const scoreCorpus = (name: string, file: string, show: boolean): string[] => {
  if (!existsSync(`${geoparsing}${file}`)) return [`${name.padEnd(26)} left out: ${file} is not there`]
  const articles = readArticles(readFileSync(`${geoparsing}${file}`, 'utf8'))
  const notes: string[] = []
  const half = (rest: number) => articles.filter((_, n) => n % 2 === rest)
  return [
    scoreArticles(`${name}, even articles`, half(0), show ? notes : null),
    scoreArticles(`${name}, odd articles`, half(1), null),
    ...notes,
  ]
}

/** TR-News and, where it is there, GeoWebNews. */
export const toponyms = (show = 0): string[] => [
  ...scoreCorpus('TR-News', 'TR-News.xml', show > 0),
  ...scoreCorpus('GeoWebNews', 'GWN.xml', show > 0),
]
