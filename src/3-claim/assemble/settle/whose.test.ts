import { expect, test } from 'vitest'
import { claimsIn, claimsOn } from '../reading.testing.ts'

const said = (text: string): string[] =>
  claimsIn(text).map((c) => `${c.action} ${c.places.map((p) => p.name).join()} ${c.time?.start ?? '-'}`)

test('a clause that tells whose boss was tried elsewhere says no place or day of the act before it', () => {
  const group = 'Police seized S$150 million in assets linked to a scam group'
  expect(said(`${group} whose chairman was indicted in New York last month.`)).toEqual(['seize  -'])
  expect(said('Police arrested 12 scammers whose boss was jailed in Manila in March.')[0]).toBe('arrest  -')
  expect(said('Police arrested 12 scammers, whose phones were seized, in Manila on 3 March 2025.')[0]).toBe(
    'arrest Manila 2025-03-03',
  )
})

test('where and when people are still to be brought is not where and when they were found', () => {
  const on = { published: '2022-09-23' }
  const rescued = 'Police rescued 327 people from scam dens. Thirty-one of the 327 are Indonesians;'
  const [rescue, flight] = claimsOn(`${rescued} they will be flown to Jakarta on Sept. 28.`, on)
  expect(rescue).toMatchObject({ action: 'rescue', places: [], time: null })
  expect(flight).toMatchObject({ modality: 'planned', count: { low: 31 }, time: { start: '2022-09-28' } })
})

test('whom the navy picks up where a boat sank is under no arrest', () => {
  const boat = 'A boat carrying 41 Chinese to scam dens sank. Twenty-one were picked up by the navy.'
  expect(claimsIn(boat).map((c) => c.action)).not.toContain('arrest')
  const flight = 'One man drowned in the flight from the scam den. Twenty-one were picked up by police.'
  expect(claimsIn(flight).map((c) => c.action)).toContain('arrest')
  expect(claimsIn('Twenty-one scam suspects were picked up by the navy.').map((c) => c.action)).toEqual(['arrest'])
})

test('the stations that people are taken to are not where others were freed', () => {
  const taken = 'All 64 scam suspects were arrested and taken in handcuffs to six police stations.'
  expect(claimsIn(`${taken} Five workers were rescued.`).at(-1)).toMatchObject({ action: 'rescue', places: [] })
  expect(claimsIn(`Police went to a house in Bavet. They rescued five trafficked women.`)[0]?.places).not.toEqual([])
})
