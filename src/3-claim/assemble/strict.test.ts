import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { readDocument } from '../index.ts'
import { examples } from './en/examples.ts'

const claimsIn = (text: string): Claim[] => {
  const reading = readDocument({
    id: 'test',
    title: null,
    publisher: null,
    author: null,
    published: '2025-06-15',
    publishedFrom: 'given',
    lang: 'en',
    text,
    sha256: '0',
  })
  if (!reading.ok) throw new Error(reading.failure.message)
  return reading.value.claims
}

const brief = (c: Claim): string =>
  [c.action, c.modality, c.count?.text, c.nationalities.join(',')].filter(Boolean).join(' ')

for (const { text, gives } of examples)
  test(`${gives.join('; ') || 'nothing'} | ${text}`, () => expect(claimsIn(text).map(brief)).toEqual(gives))
