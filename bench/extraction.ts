/**
 * Page to text and publication date, measured on two public sets of real pages that are not part of this repository:
 * the article-extraction-benchmark (scored as it describes: 4-grams of words as a bag, sums over pages of each page's
 * shares of true and false positives and false negatives) and htmldate's mediacloud pages.
 *   npm run bench:extraction [-- --worst 10]
 */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { toDocument } from '../src/2-document/index.ts'
import type { Document } from '../src/model/document.ts'

const data = new URL('../../shared/data/', import.meta.url)
const worstShown = Number(process.argv[process.argv.indexOf('--worst') + 1]) || 0

const page = (file: URL, name: string): Document | null => {
  const document = toDocument({ name, bytes: gunzipSync(readFileSync(file)) })
  return document.ok ? document.value : null
}

const wordsAtOnce = 4

/** Runs of four words with their number; a shorter text is one run. */
const shingles = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const size = Math.min(wordsAtOnce, words.length)
  const bag = new Map<string, number>()
  for (let i = 0; size > 0 && i + size <= words.length; i++) {
    const run = words.slice(i, i + size).join(' ')
    bag.set(run, (bag.get(run) ?? 0) + 1)
  }
  return bag
}

const compare = (truth: string, found: string) => {
  const a = shingles(truth)
  const b = shingles(found)
  let both = 0
  let missed = 0
  let extra = 0
  for (const [run, n] of a) {
    both += Math.min(n, b.get(run) ?? 0)
    missed += Math.max(0, n - (b.get(run) ?? 0))
  }
  for (const [run, n] of b) extra += Math.max(0, n - (a.get(run) ?? 0))
  const all = both + missed + extra || 1
  return { both: both / all, missed: missed / all, extra: extra / all }
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1)

const rounds = 4

/** Time of the processor, in milliseconds: what else the machine does at the same time does not count. */
const processorTime = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Pages from bytes to documents beside bare Readability on linkedom, in turns on each page, so that both meet the same machine;
 * each goes first as often as the other, since who comes second may clear away what the first left behind.
 */
const measureSpeed = (folder: URL, ids: readonly string[]): void => {
  let ours = 0
  let bare = 0
  for (let round = 0; round <= rounds; round++)
    for (const id of ids) {
      const bytes = gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, folder)))
      const own = () => processorTime(() => toDocument({ name: `${id}.html`, bytes }))
      const other = () =>
        processorTime(() => new Readability(parseHTML(new TextDecoder().decode(bytes)).document as never).parse())
      const [first, second] = round % 2 === 0 ? [own(), other()] : [other(), own()]
      // The first round warms both up.
      if (round === 0) continue
      ours += round % 2 === 0 ? first : second
      bare += round % 2 === 0 ? second : first
    }
  const pages = ids.length * rounds
  console.log(
    `speed: ${((1000 * pages) / ours).toFixed(1)} pages a second of one processor to documents, ${((1000 * pages) / bare).toFixed(1)} bare Readability on linkedom, ${(bare / ours).toFixed(2)} of it`,
  )
}

const measureText = (folder: URL) => {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(new URL('ground-truth.json', folder), 'utf8'),
  )
  const sum = { both: 0, missed: 0, extra: 0 }
  const pages: { id: string; kind: string; missed: number; extra: number }[] = []
  for (const [id, { articleBody }] of Object.entries(truth)) {
    const document = page(new URL(`html/${id}.html.gz`, folder), `${id}.html`)
    const { both, missed, extra } = compare(articleBody, document?.text ?? '')
    sum.both += both
    sum.missed += missed
    sum.extra += extra
    pages.push({ id, kind: document?.details.kind ?? 'unreadable', missed, extra })
  }
  const precision = sum.both / (sum.both + sum.extra)
  const recall = sum.both / (sum.both + sum.missed)
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `text of ${pages.length} pages: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)} (Readability alone: 0.947)`,
  )
  const held = pages.filter(({ kind }) => kind !== 'report')
  console.log(
    `pages told to be no report: ${held.length}${held.map(({ id, kind }) => ` ${id.slice(0, 8)} ${kind}`).join(',')}`,
  )
  measureSpeed(folder, Object.keys(truth))
  const worst = pages.sort((a, b) => b.missed + b.extra - a.missed - a.extra).slice(0, worstShown)
  for (const { id, missed, extra } of worst)
    console.log(`  ${id.slice(0, 12)} missed ${missed.toFixed(2)} extra ${extra.toFixed(2)} ${truth[id]?.url}`)
}

const measureDates = (folder: URL) => {
  const gold: Record<string, { file: string; date: string }> = JSON.parse(
    readFileSync(new URL('gold.json', folder), 'utf8'),
  )
  const ways = new Map<string, { right: number; wrong: number }>()
  let right = 0
  let wrong = 0
  for (const [url, { file, date }] of Object.entries(gold)) {
    const document = page(new URL(`html/${file}.gz`, folder), file)
    const found = document?.published
    if (!found) {
      if (worstShown) console.log(`  no date, should be ${date}: ${file} ${url}`)
      continue
    }
    const way = ways.get(document.publishedFrom!) ?? { right: 0, wrong: 0 }
    if (found === date) {
      right++
      way.right++
    } else {
      wrong++
      way.wrong++
      if (worstShown) console.log(`  ${found} (${document.publishedFrom}), should be ${date}: ${file} ${url}`)
    }
    ways.set(document.publishedFrom!, way)
  }
  const pages = Object.keys(gold).length
  const each = [...ways].map(([way, n]) => `${way} ${n.right} of ${n.right + n.wrong}`).join(', ')
  console.log(
    `publication date of ${pages} pages: right ${percent(right, pages)} %, wrong ${percent(wrong, pages)} %, none ${percent(pages - right - wrong, pages)} % (${each})`,
  )
}

const sets = [
  ['article-extraction/', measureText],
  ['htmldate-mediacloud/', measureDates],
] as const

for (const [name, measure] of sets) {
  const folder = new URL(name, data)
  if (existsSync(folder)) measure(folder)
  else console.log(`${name}: not here (looked in ../shared/data), passed over`)
}
