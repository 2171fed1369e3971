import { expect, test } from 'vitest'
import { evidenceOn } from './evidence.ts'
import type { EvidenceName } from './evidence-rows.ts'
import { mentionsOf } from './report.ts'
import { report, type Told } from './testing.ts'

const NOWHERE = 'few people, nothing says where'
const WHERE = 'names in common where it was'

/** What speaks for and against what two reports lead with. */
const between = (a: Told, b: Told, published: string, others: readonly Told[] = []): EvidenceName[] => {
  const [first, second] = (['a', 'b'] as const).map((id) => {
    const made = report(id, id === 'a' ? '2025-03-02' : published, id === 'a' ? [a] : [b, ...others])
    return mentionsOf(
      made.claims.map((claim) => ({ ...claim, document: id })),
      made,
    ).find(({ claims }) => claims.some((ref) => ref.startsWith(made.claims[0]!.id)))!
  })
  return evidenceOn(first!, second!)
}

const numbersOf = (a: readonly Told[], b: readonly Told[]): EvidenceName[] => {
  const [first, second] = [a, b].map((told, index) => {
    const made = report(`r${index}`, '2025-03-22', told)
    return mentionsOf(
      made.claims.map((claim) => ({ ...claim, document: made.id })),
      made,
    )[0]!
  })
  return evidenceOn(first!, second!)
}

const hurt = (n: number, at: string[] = []): Told => ({
  says: `In all ${n} were hurt.`,
  action: 'harm',
  n,
  on: '2025-03-01',
  at: [...at, 'Cambodia/country/KHM'],
})

test('a few people hurt on one day in one country are not known to be the same', () => {
  expect(between(hurt(4), hurt(4), '2025-03-02')).toContain(NOWHERE)
  expect(between(hurt(4, ['Bavet/locality/KHM']), hurt(4), '2025-03-02')).toContain(NOWHERE)
  expect(between(hurt(4, ['Bavet/locality/KHM']), hurt(4, ['Bavet/locality/KHM']), '2025-03-02')).not.toContain(NOWHERE)
  expect(between(hurt(47), hurt(52), '2025-03-02')).not.toContain(NOWHERE)
  const voiced: Told = { ...hurt(4), by: 'Svay Rieng Hospital/hospital' }
  expect(between(voiced, voiced, '2025-03-02')).not.toContain(NOWHERE)
  const raid: Told = { says: 'Police freed 4 workers.', action: 'rescue', n: 4, on: '2025-03-01' }
  expect(between(raid, raid, '2025-03-02')).not.toContain(NOWHERE)
})

test('a few people hurt in one town, on a day that no report gives, are hardly the same months later', () => {
  const WHEN = 'few people, nothing says when'
  const told = (n: number, on?: string): Told => ({
    says: `In all ${n} were hurt.`,
    action: 'harm',
    n,
    at: ['Bavet/locality/KHM'],
    ...(on === undefined ? {} : { on }),
  })
  expect(between(told(2), told(2), '2025-05-20')).toContain(WHEN)
  expect(between(told(2), told(2), '2025-03-20')).not.toContain(WHEN)
  expect(between(told(2), told(2, '2025-03-01'), '2025-05-20')).not.toContain(WHEN)
  expect(between(told(47), told(47), '2025-05-20')).not.toContain(WHEN)
  expect(between(told(1), told(9), '2025-03-02')).toContain('other numbers')
  expect(between(told(10), told(90), '2025-03-02')).toContain('far numbers')
})

const first =
  'Vannak Sokhim and Dararith Pheakdey died there, said Officer Bunroeun Keovatey, as did Chenda Borey, Malis Sothea and Phally Devi.'
const trial =
  'It was Officer Bunroeun Keovatey who found Vannak Sokhim, Judge Rotha Munny and Counsel Sopheap Neary and Kosal Rithy heard.'

test('reports long apart that name one place and some of the same people mean the same people harmed', () => {
  const told = (says: string, at: string): Told => ({ says, action: 'die', n: 2, at: [at] })
  const there = told(first, 'Bavet/locality/KHM')
  expect(between(there, told(trial, 'Bavet/locality/KHM'), '2026-02-02')).toContain(WHERE)
  expect(between(there, told(trial, 'Kampot/locality/KHM'), '2026-02-02')).not.toContain(WHERE)
  expect(between(there, told('Both died in the fire.', 'Bavet/locality/KHM'), '2026-02-02')).not.toContain(WHERE)
  const dated: Told = { ...told(trial, 'Bavet/locality/KHM'), on: '2025-12-20' }
  expect(between({ ...there, on: '2025-03-01' }, dated, '2026-02-02')).not.toContain(WHERE)
})

test('a report is about the harm it tells most of, or the first of two', () => {
  const aboutIn = (...told: Told[]): boolean[] => {
    const made = report('a', '2025-03-02', told)
    return mentionsOf(
      made.claims.map((claim) => ({ ...claim, document: 'a' })),
      made,
    ).map(({ alone }) => alone)
  }
  const shooting = (n: number, on: string, at: string): Told => ({
    says: `${n} were shot in ${at}.`,
    action: 'harm',
    n,
    on,
    at: [`${at}/locality/KHM`],
  })
  const [now, then, third] = [
    shooting(4, '2025-03-01', 'Bavet'),
    shooting(7, '2023-03-01', 'Poipet'),
    shooting(9, '2021-03-01', 'Kampot'),
  ]
  expect(aboutIn(now, then)).toEqual([true, false])
  expect(aboutIn(now, then, third)).toEqual([false, false, false])
  expect(aboutIn(then, now, { ...now, says: 'Four were hit.' })).toEqual([false, true])
  const raid: Told = { says: 'Police freed 12.', action: 'rescue', n: 12, on: '2025-03-01' }
  expect(aboutIn(raid, { ...raid, says: 'They freed 95.', n: 95, on: '2023-03-01' })).toEqual([false, false])
})

test('the same large numbers of dead and of hurt outweigh a day read otherwise', () => {
  const toll = (dead: number, hurt: number, on: string): Told[] => [
    { says: 'They died.', action: 'die', n: dead, on },
    { says: 'They were hurt.', action: 'harm', n: hurt, on },
  ]
  expect(numbersOf(toll(49, 53, '2025-03-01'), toll(49, 53, '2025-03-20'))).toContain('several large numbers agree')
  expect(numbersOf(toll(3, 53, '2025-03-01'), toll(3, 53, '2025-03-01'))).toContain('several numbers agree')
})

test('those brought to a hospital are of those hurt, not hurt in another case', () => {
  const at = ['Luang Hospital/site/LAO', 'Laos/country/LAO']
  const brought = (n: number): Told => ({ says: `${n} were taken to Luang Hospital.`, action: 'harm', n, at })
  const shot: Told = {
    says: 'Four people were shot in Pakse on Monday.',
    action: 'harm',
    n: 4,
    on: '2025-03-03',
    at: ['Pakse/locality/LAO'],
  }
  const groups = (...told: Told[]): number[] => {
    const made = report('a', '2025-03-04', told)
    const claims = made.claims.map((claim) => ({ ...claim, document: made.id }))
    return mentionsOf(claims, made).map(({ claims: own }) => own.length)
  }
  expect(groups(shot, brought(2))).toEqual([2])
  expect(groups(shot, brought(9))).toEqual([1, 1])
  const elsewhere = {
    ...brought(2),
    at: ['Vientiane/locality/LAO'],
    on: '2025-02-01',
    says: 'Two were hurt in Vientiane.',
  }
  expect(groups(shot, elsewhere)).toEqual([1, 1])
})
