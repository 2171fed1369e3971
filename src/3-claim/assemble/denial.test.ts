import { expect, test } from 'vitest'
import { claimsOn } from './reading.testing.ts'

test.each([
  'Freed workers were rescued from a scam compound in Poipet.',
  'Watch police rescue 12 people from a scam compound.',
])('a text may begin with a verb: %s', (text) =>
  expect(claimsOn(text, { published: '2025-06-12' }).map(({ modality }) => modality)).not.toContain('denied'),
)
