/**
 * `npm run bench:events`: how well reports are put together into events, and how well their figures are settled.
 *
 * - the annotated documents with their own claims: what linking and reckoning do where reading makes no mistake;
 * - the same documents with the claims that our reader finds;
 * - incidents of the Gun Violence Archive with the news about them, where that data lies beside the repository: the counting
 *   problem outside our field. They were looked at while rules for deaths and injuries were written, so they are no unseen test.
 *
 *   --rows   show each event of the documents tuned on with what was wanted and what came out
 *   --only annotated|read|gva
 */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readDocument } from '../src/3-claim/index.ts'
import { type ReadDocument, reckon } from '../src/5-figure/index.ts'
import { noDetails } from '../src/model/document.ts'
import type { Outlet } from '../src/model/event.ts'
import { annotatedFiles, annotatedUnder } from './annotated.ts'
import { reportIncidents } from './incidents.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const scratch = here('../.cache/events')

const { values: options } = parseArgs({
  options: { rows: { type: 'boolean', default: false }, only: { type: 'string' } },
})

const parts = { tuned: 'gold/dev/tune', 'held out': 'gold/dev/heldout', all: 'gold/dev' } as const

type GoldEvent = { event: string; documents: string[] }

const goldEvents: GoldEvent[] = JSON.parse(readFileSync(here('gold/dev/events.json'), 'utf8'))

/** The documents as our reader sees them: their text and what is printed on them, not their claims. */
const readAnew = (document: Outlet): ReadDocument => {
  const reading = readDocument({
    ...document,
    author: null,
    publishedFrom: document.published === null ? null : 'given',
    details: noDetails,
    lang: 'en',
    sha256: document.id,
  })
  return { ...document, claims: reading.ok ? reading.value.claims : [] }
}

const sharedBy = (documents: readonly ReadDocument[]): GoldEvent[] => {
  const ids = new Set(documents.map((document) => document.id))
  return goldEvents.filter((event) => event.documents.filter((id) => ids.has(id)).length >= 2)
}

/** Scores events with the scorer of the annotated set, on the events that at least two of these documents tell. */
const scoreOn = (documents: readonly ReadDocument[], folder: string, isOpen: boolean): string => {
  const shared = sharedBy(documents)
  if (shared.length === 0) return 'no event that two of its documents tell\n'
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(join(scratch, 'gold'), { recursive: true })
  writeFileSync(join(scratch, 'gold', 'events.json'), JSON.stringify(shared))
  for (const file of annotatedFiles(folder)) writeFileSync(join(scratch, 'gold', `${file.id}.json`), file.json)
  writeFileSync(
    join(scratch, 'events.jsonl'),
    reckon(documents)
      .map((event) => JSON.stringify(event))
      .join('\n'),
  )
  const scorer = here('gold/score-events.mjs')
  const rows = options.rows && isOpen ? ['--rows'] : []
  return execFileSync('node', [scorer, join(scratch, 'gold'), join(scratch, 'events.jsonl'), ...rows], {
    encoding: 'utf8',
  })
}

const reportAnnotated = (heading: string, prepare: (document: ReadDocument) => ReadDocument): void => {
  console.log(`\n${heading}`)
  for (const [name, path] of Object.entries(parts)) {
    const documents = annotatedUnder(here(path)).map(prepare)
    // Of documents held out nobody sees more than the sums.
    process.stdout.write(`  ${name}: ${scoreOn(documents, here(path), name === 'tuned')}`)
  }
}

const wanted = (part: string): boolean => options.only === undefined || options.only === part

if (wanted('annotated')) reportAnnotated('Annotated claims in', (document) => document)
if (wanted('read')) reportAnnotated('Our own reading', readAnew)
if (wanted('gva')) {
  const incidents = here('../../shared/data/gva-incidents/incidents.jsonl')
  console.log('\nGun Violence Archive incidents (looked at while tuning)')
  if (existsSync(incidents)) reportIncidents(incidents, readAnew)
  else console.log('  the data is not there: left out')
}
