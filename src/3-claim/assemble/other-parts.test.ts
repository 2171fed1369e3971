import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { claimsIn, claimsOn } from './reading.testing.ts'

const told = (text: string): string[] => claimsIn(text).map((c) => `${c.action} ${c.count?.low ?? '-'}`)
const actorsOf = (text: string, action: Claim['action']): readonly string[] | undefined =>
  claimsIn(text).find((c) => c.action === action)?.actors

test('compounds that hold people are no state that arrested them', () => {
  const militia = 'A militia rounded up 700 foreigners from scam parks.'
  const [, held] = claimsIn(`${militia} A lawmaker, Somchai Dee, says the parks still hold 300,000 people.`)
  expect(held).toMatchObject({ action: 'hold', role: 'victim', actors: [] })
  expect(told('Police still hold 30 scam suspects.')).toEqual(['arrest 30'])
})

test('those in the dock are none of the captives', () => {
  const held = 'Sixty-two workers were held captive in a condominium and made to scam people.'
  expect(told(`${held} The four — two Malaysians and two Taiwanese — pleaded not guilty.`)).toEqual(['hold 62'])
  const caught = 'Police arrested four men over the scam.'
  expect(told(`${caught} The four — two Malaysians and two Taiwanese — pleaded not guilty.`)).toContain('arrest 2')
})

test('how old the youngest is counts nobody; nor does a certain one', () => {
  const girls = 'Twenty-six trafficked girls, the youngest of them'
  expect(told(`${girls} 13, have been brought back.`)).toEqual(['repatriate 26'])
  const house = 'Police stormed a house where eight trafficked girls were rescued and the ring’s leader,'
  expect(told(`${house} one Musa Bello, was picked up.`)).toEqual(['raid -', 'rescue 8', 'arrest -'])
  expect(told(`${house} one “Mama Gold”, was picked up.`)).not.toContain('rescue 1')
  expect(told('Police freed nine Thais, one Lao and one Burmese from a scam den.')).toContain('rescue 1')
})

test('whoever controls a place acts, not the place, nor the land at whose border it lies', () => {
  const foreigners = 'rounded up 7,000 foreigners from scam parks'
  expect(actorsOf(`A militia that controls the Shwe Kokko area has ${foreigners}.`, 'arrest')).toEqual(['militia'])
  expect(actorsOf(`Troops on the border with Thailand have ${foreigners}.`, 'arrest')).toEqual(['Troops'])
})

test('whom officers take off a plane in handcuffs nobody rescued; planes chartered to bring people home did', () => {
  const home = 'China chartered 16 flights to bring home 621 of its citizens from scam parks.'
  expect(told(`${home} All were taken off the planes in handcuffs.`)).toEqual(['repatriate 621', 'repatriate 16'])
})

test('what is expected is of the next such month, and no more deaths', () => {
  const on = { published: '2025-02-27' }
  const [, more] = claimsOn('Indonesia brought home 84 scam workers and expects 270 more in March.', on)
  expect(more).toMatchObject({ modality: 'planned', time: { start: '2025-03-01' } })
  const deaths = 'A doctor said that three men had died in the scam park. Indonesia expects 270 more in March.'
  expect(claimsOn(deaths, on).map((c) => c.count?.low)).toEqual([3])
})

test('the day on which a court hears of it is none of the deed', () => {
  const text = 'Sixty-two workers were held captive and made to scam people, the court heard on Wednesday.'
  expect(claimsIn(text)[0]?.time).toBeNull()
})

test('whom a ring took abroad came home only where it says so', () => {
  const ring = 'Fourteen suspects belonged to a ring which took at least 65 girls to camps for prostitution.'
  expect(told(`${ring} Twenty-six of the girls have been brought back.`)).toEqual(['repatriate 26'])
})

test('the number rescued is of no part told of before it', () => {
  const arrests = 'Police rescued 318 trafficked women and arrested 97 suspects.'
  const text = `${arrests} Tenaga, a group that sheltered 12 of the 29, says the number rescued is small.`
  expect(claimsIn(text).some((c) => c.action === 'rescue' && c.role === 'suspect')).toBe(false)
})

test('a colonel who tells what a ring did is not the ring', () => {
  const said = 'Colonel Nguyen Van Hiep said that the line led by Tran Hoa, 43, had'
  const [claim] = claimsIn(`${said} taken over 40 people across the river, selling them to scam companies.`)
  expect(claim).toMatchObject({ action: 'recruit', actors: [], source: { name: 'Nguyen Van Hiep' } })
  const other = 'Colonel Nguyen Van Hiep said a family from Hue had lured 40 people to scam companies.'
  expect(actorsOf(other, 'recruit')).toEqual(['family'])
})

test('what a country reports was at home, where no other place is named', () => {
  const bar = 'Police freed 17 trafficked women in a bar in Roraima.'
  const places = (text: string) =>
    claimsIn(text)
      .at(-1)
      ?.places.map((p) => p.name)
  expect(places(`${bar} Mali reported the rescue of 22 minors.`)).toEqual(['Mali'])
  expect(places(`${bar} China reported the arrest of 30 scammers in Myanmar.`)).toEqual(['Myanmar'])
})

test('An of An Giang is part of the name, an article is not', () => {
  expect(actorsOf('On Monday An Giang police arrested seven scammers.', 'arrest')).toEqual(['An Giang police'])
  const who = (text: string) => claimsIn(text)[0]?.source?.name
  expect(who('An Giang border guards announced the arrest of seven scammers.')).toBe('An Giang border guards')
  expect(who('An Indonesian official announced the arrest of seven scammers.')).toBe('Indonesian official')
})

test('whom a state returns are not its own people', () => {
  const nations = (text: string) => claimsIn(text).map((c) => c.nationalities.join())
  expect(nations('The border gate received 73 citizens returned by Cambodia from scam dens.')).toEqual([''])
  expect(nations('Kenya returned 64 of its citizens from scam compounds.')).toEqual(['KEN'])
})

test('those who open a clause of their own behind a semicolon are none of those freed', () => {
  const freed = 'Police freed 12 Thai women from the scam den;'
  expect(told(`${freed} a Chinese couple and their driver were taken into custody.`)).not.toContain('rescue 2')
  expect(told(`${freed} two of them were hurt.`)).toContain('rescue 12')
})
