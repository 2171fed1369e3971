import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

/** The role of those freed or brought home, by what the text calls the same group elsewhere. */
const examples: readonly (readonly [text: string, role: string | null])[] = [
  ['Myanmar sent 53 victims of scam gangs over the river. All 53 had been rescued from a compound.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. The 64 were trafficked there last year.', 'victim'],
  ['Police rescued 64 Kenyans from a scam compound. Another 80 Kenyans were trafficked there last year.', null],
  ['Police rescued 64 Kenyans from a scam compound. The 64 Thais were trafficked there last year.', null],
  ['Police rescued 64 people from a scam compound. Not all of the 64 are victims.', null],
]

for (const [text, role] of examples)
  test(text, () => expect(claimsIn(text).find((c) => c.action === 'rescue')?.role ?? null).toBe(role))
