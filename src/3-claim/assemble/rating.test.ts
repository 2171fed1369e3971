import { expect, test } from 'vitest'
import { claimsIn } from './reading.testing.ts'

test('who rates is the doer, not the source', () => {
  const [rated] = claimsIn(
    'The surge in scam cases has resulted in Cambodia being downgraded on the trafficking report by the United States, to its bottom Tier 3 status.',
  ).filter((c) => c.action === 'rate')
  expect(rated).toMatchObject({ actors: ['United States'], source: null, places: [{ name: 'Cambodia' }] })
})

test('who tells of a rating is the source', () => {
  const [rated] = claimsIn(
    'The State Department will place Cambodia in Tier 3 over its scam compounds, an analyst said.',
  ).filter((c) => c.action === 'rate')
  expect(rated).toMatchObject({ actors: ['State Department'], source: { kind: 'analyst' } })
})
