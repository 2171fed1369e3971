import { expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const told = (text: string) => {
  const claim = claimsOn(text, { published: '2026-03-17' })
    .filter((c) => c.action === 'arrest')
    .at(-1)
  return { places: claim?.places.map((p) => p.name) ?? [], start: claim?.time?.start ?? null }
}
const raid = 'Police in Serei Saophoan arrested 96 scam suspects on Sunday.'

test('what follows a separate case in its paragraph is of that case', () => {
  const other =
    'In a separate case on Friday, military police in Takeo province stopped a minibus with trafficking victims.'
  const { places, start } = told(`${raid}\n\n${other} The driver was arrested.`)
  expect(places).toContain('Takeo')
  expect(places).not.toContain('Serei Saophoan')
  expect(start).not.toBe('2026-03-15')
})

test('without such a word the day told before stands', () =>
  expect(told(`${raid} Nine more suspects were arrested.`).start).toBe('2026-03-15'))
