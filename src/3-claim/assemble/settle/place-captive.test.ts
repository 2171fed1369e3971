import { describe, expect, test } from 'vitest'
import { claimsOn } from '../reading.testing.ts'

const placesOf = (text: string, action: string, count?: string): string[] | undefined =>
  claimsOn(text, { published: '2025-06-12' })
    .find((c) => c.action === action && (!count || c.count?.text === count))
    ?.places.map((p) => p.name)

const told = 'Soldiers freed 46 Kenyans from a compound in Myawaddy on Sunday.'

describe('who was held or beaten was so before he got out', () => {
  test('not where they landed', () =>
    expect(placesOf(`${told} On Tuesday the 46 were flown to Nairobi. Nine had been beaten.`, 'harm')).not.toContain(
      'Nairobi',
    ))
  test('not in the hospital', () => {
    const places = placesOf(`${told} One is in Mae Sot Hospital with a spine broken by guards.`, 'harm')
    expect(places ?? []).not.toContain('Mae Sot Hospital')
  })
  test('not where the job would have been', () =>
    expect(
      placesOf(
        'Twelve Ugandans were lured with offers of office work in Bangkok. They were beaten by guards.',
        'harm',
      ) ?? [],
    ).not.toContain('Bangkok'))
})

describe('but where it says', () => {
  test('in its own words', () =>
    expect(placesOf(`${told} The 46 were flown to Mae Sot, where gunmen held nine for ransom.`, 'hold')).toContain(
      'Mae Sot',
    ))
  test('in a hospital that guards came into', () =>
    expect(placesOf(`${told} Scam guards beat three men in a hospital in Hpa-An.`, 'harm')).toContain('Hpa-An'))
  test('who waits is where he came to', () =>
    expect(placesOf(`${told} The 46 crossed to Mae Sot. Nine are stranded at a shelter there.`, 'hold')).toContain(
      'Mae Sot',
    ))
})

describe('a compound that no list knows is not in a town told of otherwise', () => {
  const hold = 'Eight are still held in the compound, known as Opal Park.'
  test.each([
    'Agents promised the 46 jobs as receptionists in Bangkok.',
    'The 46 spent a week at a shelter in Mae Sot.',
  ])('%s', (text) => expect(placesOf(`${told} ${text} ${hold}`, 'hold')).toEqual(['Opal Park', 'Myawaddy']))
  test('but in the town where police went', () =>
    expect(placesOf(`${told} Police searched a villa in Hpa-An. ${hold}`, 'hold')).toEqual(['Opal Park', 'Hpa-An']))
})
