/**
 * `npm run bench:speed`: documents per second of reading (tokens, all layers, claims) on one core, beside bare wink-nlp
 * (`sbd`, `pos`) in the same run. Documents are read as many together as `reckoner read` takes; the last line says what one
 * alone takes. After a warm-up they take turns over the annotated texts, so that whatever else the machine does falls on
 * all; the processor's time is given beside the clock's, which a busy machine stretches.
 *
 *   --rounds N   how often all texts are read (24)
 *   --layers     also time each layer
 *   --memory     read 100,000 documents instead and print what the process holds
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { tokenise } from '../src/2-document/tokens.ts'
import { claimsOf } from '../src/3-claim/assemble/index.ts'
import { readDocument, readDocuments } from '../src/3-claim/index.ts'
import { annotate, steps } from '../src/3-claim/pipeline.ts'
import { together } from '../src/3-claim/together.ts'
import { type Document, noDetails } from '../src/model/document.ts'
import { readGold } from './score.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '24' },
    layers: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds)
const documents: Document[] = readGold(fileURLToPath(new URL('gold/dev', import.meta.url))).map((d) => ({
  id: d.id,
  title: d.title ?? null,
  publisher: d.publisher ?? null,
  author: null,
  published: d.published ?? null,
  publishedFrom: null,
  details: noDetails,
  lang: 'en',
  text: d.text,
  sha256: d.id,
}))

const nlp = winkNLP(winkModel, ['sbd', 'pos'])
let kept = 0
const bare = (): void => {
  for (const d of documents) kept += nlp.readDoc(d.text).tokens().length()
}
const readTogether = (some: readonly Document[]): void => {
  for (const reading of readDocuments(some)) if (reading.ok) kept += reading.value.claims.length
}
const whole = (): void => {
  for (let n = 0; n < documents.length; n += together) readTogether(documents.slice(n, n + together))
}
const alone = (): void => {
  for (const d of documents) {
    const reading = readDocument(d)
    if (reading.ok) kept += reading.value.claims.length
  }
}

/** Milliseconds of the clock and of the processor (this program's own work, all threads). */
type Cost = { wall: number; cpu: number }

const time = (work: () => void): Cost => {
  const used = process.cpuUsage()
  const start = process.hrtime.bigint()
  work()
  const wall = Number(process.hrtime.bigint() - start) / 1e6
  return { wall, cpu: process.cpuUsage(used).user / 1e3 }
}

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)]!
const middle = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map((c) => c.wall)),
  cpu: median(costs.map((c) => c.cpu)),
})

const compare = (): void => {
  for (let i = 0; i < 6; i++) {
    time(bare)
    time(whole)
    time(alone)
  }
  const bareCosts: Cost[] = []
  const wholeCosts: Cost[] = []
  const aloneCosts: Cost[] = []
  for (let i = 0; i < rounds; i++) {
    bareCosts.push(time(bare))
    wholeCosts.push(time(whole))
    aloneCosts.push(time(alone))
  }
  const wordCount = documents.reduce((n, d) => n + d.text.split(/\s+/).length, 0)
  const b = middle(bareCosts)
  const w = middle(wholeCosts)
  const line = ({ wall, cpu }: Cost): string =>
    `${((1000 * documents.length) / wall).toFixed(0)} documents/s   ${(wall / documents.length).toFixed(3)} ms each by the clock, ${(cpu / documents.length).toFixed(3)} ms of processor`
  console.log(
    `${documents.length} documents of ${(wordCount / documents.length).toFixed(0)} words, ${rounds} rounds, medians (${kept > 0 ? 'read' : 'nothing read'})`,
  )
  console.log(`wink-nlp (sbd, pos)   ${line(b)}`)
  console.log(`Reckoner, whole       ${line(w)}`)
  console.log(`ratio by the clock    ${(b.wall / w.wall).toFixed(3)}`)
  console.log(`ratio by processor    ${(b.cpu / w.cpu).toFixed(3)}`)
  console.log(`one document alone    ${line(middle(aloneCosts))}`)
}

const byLayer = (): void => {
  const spent = new Map<string, number>()
  const add = (name: string, from: bigint): void => {
    spent.set(name, (spent.get(name) ?? 0) + Number(process.hrtime.bigint() - from) / 1e6)
  }
  for (let i = 0; i < rounds; i++)
    for (const d of documents) {
      let from = process.hrtime.bigint()
      tokenise(d.text)
      add('tokens', from)
      const layers = annotate(d)
      for (const step of steps) {
        from = process.hrtime.bigint()
        step.run(layers)
        add(step.name, from)
      }
      from = process.hrtime.bigint()
      claimsOf(layers, d, 'bench')
      add('claims', from)
    }
  for (const [name, ms] of spent)
    console.log(`  ${name.padEnd(24)}${((1000 * ms) / rounds / documents.length).toFixed(1)} µs a document`)
}

/** Other numbers and other unknown words in the same text, so that nothing kept from one reading serves the next. */
const varied = (d: Document, n: number): Document => ({
  ...d,
  id: `${d.id}-${n}`,
  sha256: `${d.id}-${n}`,
  text: `${d.text.replace(/\d/g, (digit) => String((Number(digit) + n) % 10))}\n\nPrinted by Qx${n}zan Daily, copy ${n}.`,
})

const memory = (): void => {
  const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`
  const most = 100_000
  const batch: Document[] = []
  for (let n = 1; n <= most; n++) {
    batch.push(varied(documents[n % documents.length]!, n))
    if (batch.length === together) readTogether(batch.splice(0))
    if (n % 10_000 === 0) {
      const { rss, heapUsed } = process.memoryUsage()
      console.log(`${String(n).padStart(7)} documents   ${megabytes(rss)} resident   ${megabytes(heapUsed)} of heap`)
    }
  }
  console.log(`peak ${megabytes(process.resourceUsage().maxRSS * 1024)} resident over ${most} documents`)
}

if (options.memory) memory()
else compare()
if (options.layers) byLayer()
