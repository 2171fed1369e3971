import { expect, test } from 'vitest'
import { Failed } from '../lib/api.ts'
import { outcomeOfError, outcomesOf, refusalOf } from './outcomes.ts'

test('what was added, what was there already, what changed, what failed', () => {
  const outcomes = outcomesOf('a.txt', {
    added: [
      { id: '1', title: null, claims: 3, duplicate: false, changed: false },
      { id: '2', title: 'Raid', claims: 3, duplicate: true, changed: false },
      { id: '3', title: 'Page', claims: 3, duplicate: false, changed: true },
    ],
    failed: [{ name: 'b.pdf', code: 'input-not-text', message: 'b.pdf: a binary file', help: 'Save it as text.' }],
  })
  expect(outcomes.map(({ kind, name }) => [kind, name])).toEqual([
    ['added', 'a.txt'],
    ['duplicate', 'Raid'],
    ['changed', 'Page'],
    ['failed', 'b.pdf'],
  ])
  expect(outcomes[3]).toMatchObject({ message: 'a binary file' })
})

test('a refusal keeps its advice, anything else gets some', () => {
  const refused = new Failed({ code: 'input-empty', message: 'It is empty.', help: 'Paste text.' }, 422)
  expect(outcomeOfError('a', refused)).toMatchObject({ kind: 'failed', help: 'Paste text.' })
  expect(outcomeOfError('a', new Error('x'))).toMatchObject({ kind: 'failed', help: expect.stringMatching(/./) })
})

test('only files beyond 20 MB are refused unsent', () => {
  expect(refusalOf({ name: 'a', size: 21 * 1024 * 1024 })?.kind).toBe('failed')
  expect(refusalOf({ name: 'a', size: 1024 })).toBeNull()
})
