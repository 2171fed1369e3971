import { expect, test } from 'vitest'
import type { Claim } from '../../model/claim.ts'
import { actRows } from './act-rows.ts'
import { allSentences } from './en/all-sentences.ts'
import { claimsIn } from './reading.testing.ts'

/** A claim in a few words: "arrest happened 78 people CHN". */
const brief = (c: Claim): string => {
  const n = c.count
  const number = !n
    ? ''
    : n.low === n.high
      ? `${n.low}`
      : n.high === null
        ? `${n.low}+`
        : n.low === null
          ? `-${n.high}`
          : `${n.low}-${n.high}`
  return [c.action, c.modality, number, n?.unit ?? '', c.nationalities.join(',')].filter(Boolean).join(' ')
}

const rest = '\n\nPolice said the scam compound was raided in a crackdown on human trafficking.'

for (const [text, ...claims] of allSentences)
  test(`sentence | ${text}`, () => {
    const counted = claimsIn(text + rest).filter((c) => c.at.start < text.length && c.count)
    expect(counted.map((c) => brief(c).replace(` ${c.modality} `, ' ')).sort()).toEqual([...claims].sort())
  })

for (const row of actRows) {
  for (const { text, gives } of row.examples)
    test(`${row.name} | ${text}`, () => expect(claimsIn(text).map(brief)).toContain(gives))
  for (const text of row.rejects) test(`${row.name} rejects | ${text}`, () => expect(claimsIn(text)).toEqual([]))
}

test('a number belongs to one act, and its parts are marked', () => {
  const claims = claimsIn(
    'Police arrested 29 people, 12 of them Chinese, and seized 350 phones and six vehicles at a scam compound in Bavet.',
  )
  expect(claims.map(brief)).toEqual([
    'arrest happened 29 people',
    'arrest happened 12 people CHN',
    'seize happened 350 devices',
    'seize happened 6 other',
  ])
  expect(claims.map((c) => c.partOf ?? false)).toEqual([false, true, false, false])
})

test('those listed behind a number that add up to it are its parts', () => {
  const claims = claimsIn(
    'The four, two Colombian women, a Venezuelan and a Chinese national, were arrested over the scam.',
  )
  expect(claims.map((c) => `${c.count?.text} ${c.partOf ?? false}`)).toEqual([
    'four false',
    'two true',
    'a Venezuelan true',
    'a Chinese national true',
  ])
})

test('every value has its place in the text', () => {
  const text = 'On 3 June police arrested 41 Vietnamese at a scam compound in Bavet, the ministry said.'
  const [claim] = claimsIn(text)
  expect(claim!.evidence).toBe(text)
  const { count, time, actors } = claim!.spans
  expect(text.slice(count![0]!.start, count![0]!.end)).toBe('41')
  expect(text.slice(time![0]!.start, time![0]!.end)).toBe('On 3 June')
  expect(text.slice(actors![0]!.start, actors![0]!.end)).toBe('police')
})

test('the same reading gives the same ids, and no two claims share one', () => {
  const text = 'Police arrested 29 people, 12 of them Chinese, at a scam compound. The 29 were deported on Friday.'
  const ids = claimsIn(text).map((c) => c.id)
  expect(claimsIn(text).map((c) => c.id)).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is taken over from another sentence is marked as inferred', () => {
  const claims = claimsIn(
    'Police raided a scam compound in Bavet on 3 June. Officers arrested 41 foreigners and seized 200 phones.',
  )
  const arrest = claims.find((c) => c.action === 'arrest')!
  expect(arrest.time?.start).toBe('2025-06-03')
  expect(arrest.inferred).toContain('time')
})

test('a raid is told once, and a similar one is another', () => {
  const raids = (text: string) => claimsIn(text).filter((c) => c.action === 'raid')
  expect(
    raids('Police raided a scam compound in Bavet on 3 June. The raid on the compound followed a tip.'),
  ).toHaveLength(1)
  expect(
    raids('Police raided a scam compound in Bavet on 3 June. It followed a similar raid on a scam compound in Poipet.'),
  ).toHaveLength(2)
})

test('a rescue that is like another is no raid', () => {
  const raids = (text: string) => claimsIn(text).filter((c) => c.action === 'raid').length
  expect(raids('The rescue of 31 Kenyans follows a similar operation on 3 June when 48 fled a scam park.')).toBe(0)
  expect(raids('The arrest of 31 Kenyans follows a similar operation on 3 June in Bavet over scams.')).toBe(1)
})

test('sport, markets and statistics are left alone', () => {
  expect(
    claimsIn('The striker raided the box and his late goal rescued a point in the match. The coach praised the team.'),
  ).toEqual([])
  expect(claimsIn('Net profit rose 12 percent in the quarter, and revenue from tourism reached $92 million.')).toEqual(
    [],
  )
})

test('two who are called the same are two where their ages differ', () => {
  const arrests = (text: string) =>
    claimsIn(text + rest)
      .filter((c) => c.action === 'arrest')
      .map((c) => c.places[0]?.name)
  const second = (age: number) => `and the ${age}-year-old man was arrested by the Royal Police in Lautoka.`
  const first = 'The 25-year-old man was arrested by federal police in Suva over the scam, '
  expect(arrests(first + second(31))).toEqual(['Suva', 'Lautoka'])
  expect(arrests(first + second(25))).toHaveLength(1)
})

test('a line that stands under the headline and in the text is told once', () => {
  const line = 'The squad also seized three computers and seven phones from the scam suspects'
  const told = claimsIn(`${line}\n\nThe squad detained three scam suspects in Comilla.\n\n${line}.`)
  expect(told.map((c) => `${c.action} ${c.count?.text}`).sort()).toEqual(['arrest three', 'seize seven', 'seize three'])
})

test('one person by name is told of once, with and without a nation', () => {
  const text =
    'A 26-year-old Nigerian, Ade Bello, was extradited over an online scam. Bello was extradited on Friday, the office said.'
  expect(claimsIn(text).filter(({ action }) => action === 'extradite')).toHaveLength(1)
})
