import { expect, test } from 'vitest'
import type { ProfileClaim } from '../../../src/model/profile.ts'
import { sentencesOf } from './sentences.ts'

const claim = (id: string, document: string, evidence: string): ProfileClaim => ({
  document,
  claim: id,
  event: 'e',
  evidence,
  action: 'arrest',
  modality: 'happened',
  count: null,
  source: null,
  publisher: null,
  published: null,
})

test('a sentence is shown once for each report that has it, with all its claims', () => {
  const told = [
    claim('1', 'a', 'Police arrested 5.'),
    claim('2', 'b', 'Police arrested 5.'),
    claim('3', 'a', 'Police arrested 5.'),
  ]
  expect(sentencesOf(told).map(({ first, claims }) => [first.document, claims.map((each) => each.claim)])).toEqual([
    ['a', ['1', '3']],
    ['b', ['2']],
  ])
})
