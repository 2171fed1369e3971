/**
 * `npm run bench:speed`: documents per second of reading (tokens, all layers, claims) on one core, beside bare wink-nlp
 * (`sbd`, `pos`) in the same run. After a warm-up the two take turns over the annotated texts, so that whatever else the
 * machine does falls on both. `--layers` also times each layer.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { tokenise } from '../src/2-document/tokens.ts'
import { claimsOf } from '../src/3-claim/assemble/index.ts'
import { readDocument } from '../src/3-claim/index.ts'
import { annotate, steps } from '../src/3-claim/pipeline.ts'
import type { Document } from '../src/model/document.ts'
import { readGold } from './score.ts'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '24' }, layers: { type: 'boolean', default: false } },
})
const rounds = Number(options.rounds)
const documents: Document[] = readGold(fileURLToPath(new URL('gold/dev', import.meta.url))).map((d) => ({
  id: d.id,
  title: d.title ?? null,
  publisher: d.publisher ?? null,
  author: null,
  published: d.published ?? null,
  publishedFrom: null,
  lang: 'en',
  text: d.text,
  sha256: d.id,
}))

const nlp = winkNLP(winkModel, ['sbd', 'pos'])
let kept = 0
const bare = (d: Document): void => {
  kept += nlp.readDoc(d.text).tokens().length()
}
const whole = (d: Document): void => {
  const reading = readDocument(d)
  if (reading.ok) kept += reading.value.claims.length
}

const time = (work: (d: Document) => void): number => {
  const start = process.hrtime.bigint()
  for (const d of documents) work(d)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[Math.floor(xs.length / 2)]!

for (let i = 0; i < 6; i++) {
  time(bare)
  time(whole)
}
const bareTimes: number[] = []
const wholeTimes: number[] = []
for (let i = 0; i < rounds; i++) {
  bareTimes.push(time(bare))
  wholeTimes.push(time(whole))
}
const wordCount = documents.reduce((n, d) => n + d.text.split(/\s+/).length, 0)
const perSecond = (ms: number): string => ((1000 * documents.length) / ms).toFixed(0)
const b = median(bareTimes)
const w = median(wholeTimes)
console.log(
  `${documents.length} documents of ${(wordCount / documents.length).toFixed(0)} words, ${rounds} rounds, medians (${kept > 0 ? 'read' : 'nothing read'})`,
)
console.log(`wink-nlp (sbd, pos)   ${perSecond(b)} documents/s   ${(b / documents.length).toFixed(3)} ms each`)
console.log(`Reckoner, whole       ${perSecond(w)} documents/s   ${(w / documents.length).toFixed(3)} ms each`)
console.log(`ratio                 ${(b / w).toFixed(3)}`)

if (options.layers) {
  const spent = new Map<string, number>()
  const add = (name: string, from: bigint): void => {
    spent.set(name, (spent.get(name) ?? 0) + Number(process.hrtime.bigint() - from) / 1e6)
  }
  for (let i = 0; i < rounds; i++)
    for (const d of documents) {
      let from = process.hrtime.bigint()
      tokenise(d.text)
      add('tokens (with wink-nlp)', from)
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
