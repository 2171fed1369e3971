import { expect, test } from 'vitest'
import { objectRows, subjectRows } from './forms/acts.ts'
import { open } from './forms/open.ts'
import { type Outcome, outcomesOf } from './forms/outcomes.ts'
import { casesOf } from './forms/sentences.ts'
import { silencesOf } from './forms/silences.ts'
import { tellingsOf } from './forms/tellings.ts'

/** The plainest verb of each act in every construction; every text of several figures once; every text without a claim. */
const plain = new Set([...objectRows, ...subjectRows].map((r) => `${r.action} ${r.verbs.split('|')[0]}`))
const nouns = new Set(objectRows.map((r) => `${r.action} the ${r.nouns.split('|')[0]} of ~`))
const isPlain = (c: { action: string; verb: string }): boolean =>
  plain.has(`${c.action} ${c.verb}`) || nouns.has(`${c.action} ${c.verb}`)

const all: Outcome[] = outcomesOf(casesOf(1, 1).filter(isPlain), tellingsOf(1), silencesOf())

test.each([...new Set(all.map((o) => o.construction))])('every act is read in the form "%s"', (construction) => {
  const failed = all.filter((o) => o.construction === construction && !o.isRight)
  const unknown = failed.filter((o) => !open.has(`${construction} | ${o.action}`))
  expect(unknown.map((o) => `${o.text} → ${o.got}`)).toEqual([])
})
