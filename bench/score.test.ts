import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readGold, score } from './score.ts'

test('the scoring within the process gives the numbers of score.mjs', () => {
  const folder = fileURLToPath(new URL('gold/dev/tune', import.meta.url))
  const gold = readGold(folder)
  // Claims with something wrong in every third, one left out in five, one made up in seven.
  const predictions = new Map(
    gold.map((d) => [
      d.id,
      d.claims.flatMap((c, i) => {
        if (i % 5 === 4) return []
        const bent = i % 3 === 2 ? { ...c, modality: 'planned', places: [], actors: ['Somebody Else'], role: null } : c
        return i % 7 === 6 ? [bent, { ...c, count: null, action: 'raid' }] : [bent]
      }),
    ]),
  )
  const file = join(mkdtempSync(join(tmpdir(), 'score-')), 'predictions.jsonl')
  writeFileSync(file, [...predictions].map(([id, claims]) => JSON.stringify({ id, claims })).join('\n'))
  const script = fileURLToPath(new URL('gold/score.mjs', import.meta.url))
  const theirs = JSON.parse(execFileSync(process.execPath, [script, folder, file, '--json'], { encoding: 'utf8' }))
  const { errors: _errors, rules: _rules, ...ours } = score(gold, predictions)
  expect({ ...ours, withoutPrediction: 0 }).toEqual(theirs)
  expect(ours.claims.f1).toBeLessThan(1)
})
