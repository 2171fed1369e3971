import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../src/2-document/tokens.ts'
import type { TimeMention } from '../src/3-claim/annotations.ts'
import { time as times } from '../src/3-claim/time/index.ts'
import type { AnnotatedClaim } from '../src/model/claim.ts'
import type { JsonDocument } from '../src/model/document.ts'

// Does the time layer find, where an annotated claim says its time stands, a date with exactly its start and end?
//   bench/times.ts [FOLDER] [--errors]
const [folder = 'bench/gold/dev/tune', errors] = process.argv.slice(2)

type Annotated = JsonDocument & { claims: AnnotatedClaim[] }

const filesIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .flatMap((e) =>
      e.isDirectory() ? filesIn(join(path, e.name)) : e.name.endsWith('.json') ? [join(path, e.name)] : [],
    )
    .sort()

/** Every place where the words stand in the text. */
const places = (text: string, words: string): number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

const agrees = (mention: TimeMention, time: NonNullable<AnnotatedClaim['time']>): boolean =>
  [mention, mention.next, mention.ongoing].some((m) => m !== null && m.from === time.start && m.to === time.end)

let right = 0
let total = 0
for (const file of filesIn(folder)) {
  const doc = JSON.parse(readFileSync(file, 'utf8')) as Annotated
  if (!Array.isArray(doc.claims)) continue
  const { tokens, sentences } = tokenise(doc.text)
  const mentions = times.run({ tokens, sentences, published: doc.published ?? null })
  const seen = new Set<string>()
  for (const { time } of doc.claims) {
    if (!time) continue
    total++
    const there = places(doc.text, time.text).flatMap((at) =>
      mentions.filter((m) => m.sort === 'date' && m.start < at + time.text.length && at < m.end),
    )
    if (there.some((m) => agrees(m, time))) right++
    else if (errors && !seen.has(time.text)) {
      seen.add(time.text)
      const got = there.map((m) => `${m.from}..${m.to} (${m.rule})`).join(', ') || 'nothing'
      console.log(`${doc.id}: "${time.text}" ${time.start}..${time.end}, found ${got}`)
    }
  }
}
console.log(
  `times of annotated claims found exactly: ${right} of ${total} (${((100 * right) / Math.max(1, total)).toFixed(1)} %)`,
)
