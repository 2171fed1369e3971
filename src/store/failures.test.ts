import { expect, test } from 'vitest'
import { Failed } from '../model/errors.ts'
import { explainError } from './failures.ts'

const coded = (code: string, message = 'words of the database') => Object.assign(new Error(message), { code })

test.each([
  [coded('53100', 'could not extend file: No space left on device'), 'disk-full'],
  [coded('ENOSPC'), 'disk-full'],
  [coded('ECONNREFUSED'), 'database-unreachable'],
  [coded('57P01', 'terminating connection due to administrator command'), 'database-unreachable'],
  [coded('28P01', 'password authentication failed'), 'database-unreachable'],
  [coded('3D000', 'database "x" does not exist'), 'database-unreachable'],
  [new Error('Connection terminated unexpectedly'), 'database-unreachable'],
])('%s is %s', (error, code) => {
  const failed = explainError(error)
  expect(failed).toBeInstanceOf(Failed)
  expect(failed).toMatchObject({ code, message: expect.stringMatching(/\S/), help: expect.stringMatching(/\.$/) })
})

test('what is nobody’s fault but ours stays as it is', () => {
  const bug = coded('42601', 'syntax error')
  expect(explainError(bug)).toBe(bug)
  const known = new Failed('not-found', 'a', 'b')
  expect(explainError(known)).toBe(known)
})
