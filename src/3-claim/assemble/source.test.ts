import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

const notice = 'The Embassy informs the public that 23 Ghanaians rescued from a scam compound came home on 3 June.'

test('a notice of an embassy speaks with its own voice', () => {
  const sources = (publisher: string | null) => claimsIn(notice, publisher).map((c) => c.source?.name ?? null)
  expect(new Set(sources('Embassy of Ghana, Bangkok'))).toEqual(new Set([null]))
  expect(new Set(sources('Lanna Post'))).toEqual(new Set(['Embassy']))
})
