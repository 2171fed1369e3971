import { expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const bulletin = [
  'PHILIPPINES. Police raided a scam hub in Pasay on Thursday and arrested 453 people.',
  'MALAYSIA. Police in Johor arrested 26 scammers. Losses run to 192.',
  'CAMBODIA. The ministry said 5,106 scam suspects had been arrested from January to the end of February.',
  'NIGERIA. A court remanded 15 scammers caught in Victoria Island.',
].join('\n\n')

test('an item of a bulletin takes no day and no land of another', () => {
  const told = claimsOn(bulletin, { published: '2026-03-08' }).map(
    ({ count, places, time }) => `${count?.low ?? '-'} ${places.map((p) => p.name).join()} ${time?.start ?? '-'}`,
  )
  expect(told).toContain('453 scam hub,Pasay 2026-03-05')
  expect(told).toContain('26 Johor -')
  expect(told).toContain('5106 CAMBODIA 2026-01-01')
})

test('under the heading of one country lies no small place of another', () => {
  const claim = claimsOn(bulletin, { published: '2026-03-08' }).find((c) => c.count?.low === 15)
  expect(claim?.places[0]).toMatchObject({ name: 'Victoria Island', country: 'NGA' })
})

test('the date that names a raid is no day of what courts did later, nor the year of the next month', () => {
  const text = `A court arraigned 15 of the 792 scam suspects held after its December 2024 raid. Fifty-three of them were deported in February.`
  const told = claimsOn(text, { published: '2026-03-08' }).map(({ action, time }) => `${action} ${time?.start ?? '-'}`)
  expect(told).toContain('charge -')
  expect(told).toContain('deport 2026-02-01')
})
