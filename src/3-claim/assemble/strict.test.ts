import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { examples } from './en/examples.ts'
import { claimsIn } from './reading.testing.ts'

const brief = (c: Claim): string =>
  [c.action, c.modality, c.count?.text, c.nationalities.join(',')].filter(Boolean).join(' ')

for (const { text, gives } of examples)
  test(`${gives.join('; ') || 'nothing'} | ${text}`, () => expect(claimsIn(text).map(brief)).toEqual(gives))
