import { describe, expect, test } from 'vitest'
import { annotatedUnder } from '../../bench/annotated.ts'
import { caseLinks, relatedOf } from './case.ts'
import { linkClaims } from './link.ts'
import { LinkIndex } from './link-index.ts'
import { type Constraint, refOf } from './mention.ts'
import { mentionsOf } from './report.ts'
import { report, type Told } from './testing.ts'

type Reports = ReturnType<typeof report>[]

const claimsOf = (reports: Reports) =>
  reports.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id })))

const link = (reports: Reports, constraints: readonly Constraint[] = []) =>
  linkClaims(claimsOf(reports), reports, constraints).groups

/** Events as the sentences that tell them. */
const told = (reports: Reports, constraints: readonly Constraint[] = []): string[][] =>
  link(reports, constraints)
    .map((group) => group.claims.map((claim) => claim.evidence))
    .sort((a, b) => (a.join() < b.join() ? -1 : 1))

const poipet = ['Poipet/locality/KHM', 'Banteay Meanchey/province/KHM']
const bavet = ['Bavet/locality/KHM', 'Svay Rieng/province/KHM']

describe('one occurrence, told by several', () => {
  test('same day and town, whatever the exact number', () =>
    expect(
      told([
        report('a', '2025-02-23', [{ says: 'Police held 215 in Poipet.', n: 215, on: '2025-02-22', at: poipet }]),
        report('b', '2025-02-24', [{ says: 'The Poipet raid netted 230.', n: 230, on: '2025-02-22', at: poipet }]),
      ]),
    ).toHaveLength(1))

  test('"a tower block" and "a rented villa" are no names: they do not part one town and day', () =>
    expect(
      told([
        report('a', '2025-02-23', [
          {
            says: 'Police held 63 in a tower block.',
            n: 63,
            on: '2025-02-22',
            at: ['tower block/site/KHM', 'Bavet/locality/KHM'],
          },
        ]),
        report('b', '2025-02-24', [
          {
            says: 'The raid on a rented villa netted 71.',
            n: 71,
            on: '2025-02-22',
            at: ['rented villa/site/KHM', 'Svay Rieng/province/KHM'],
          },
        ]),
      ]),
    ).toHaveLength(1))

  test('raid, arrests and seizures are one event', () =>
    expect(
      told([
        report('a', '2025-02-23', [
          { says: 'Officers raided a building.', action: 'raid', on: '2025-02-22', at: poipet },
          { says: 'They held 215.', n: 215, on: '2025-02-22', at: poipet },
          { says: 'They took 90 phones.', action: 'seize', n: 90, unit: 'devices', on: '2025-02-22', at: poipet },
        ]),
      ]),
    ).toHaveLength(1))

  test('a plan and what came of it are one event', () =>
    expect(
      told([
        report('a', '2018-11-28', [
          { says: 'All 235 will be deported.', action: 'deport', modality: 'planned', n: 235, nationalities: ['CHN'] },
        ]),
        report('b', '2018-12-07', [
          { says: 'The 235 were flown home.', action: 'deport', n: 235, nationalities: ['CHN'], on: '2018-12-06' },
        ]),
      ]),
    ).toHaveLength(1))

  test('a plan for a month and what was done some days after it are one event', () =>
    expect(
      told([
        report('a', '2024-10-13', [
          {
            says: 'The 58 Chinese will be deported within the month, Ramon Sy said.',
            action: 'deport',
            modality: 'planned',
            n: 58,
            nationalities: ['CHN'],
            on: ['2024-10-13', '2024-10-31'],
            by: 'Ramon Sy/official',
          },
        ]),
        report('b', '2024-11-06', [
          { says: '52 Chinese were deported.', action: 'deport', n: 52, nationalities: ['CHN'], on: '2024-11-05' },
          {
            says: 'The bureau had planned to send 58, Ramon Sy said.',
            action: 'deport',
            modality: 'planned',
            n: 58,
            nationalities: ['CHN'],
            by: 'Ramon Sy/official',
          },
        ]),
      ]),
    ).toHaveLength(1))

  const killed = (says: string, more: Partial<Parameters<typeof report>[2][number]> = {}) =>
    ({ says, action: 'die', ...more }) as const

  test('a death that its report neither dates nor places is of what the report is about', () =>
    expect(
      told([
        report('a', '2025-02-23', [
          killed('Five were shot dead on Saturday in Poipet.', { n: 5, on: '2025-02-22', at: poipet }),
          killed('Sok Dara was the first to die.', { person: 1 }),
        ]),
      ]),
    ).toHaveLength(1))

  test('a number done, its parts, and what had been planned instead are one event', () =>
    expect(
      told([
        report('a', '2025-03-03', [
          { says: 'Uganda has deported 57 foreigners.', action: 'deport', n: 57, at: ['Uganda/country/UGA'] },
          {
            says: 'They include 30 Chinese and 22 Burundians.',
            action: 'deport',
            n: 30,
            nationalities: ['CHN'],
            partOf: true,
            on: '2025-02-28',
            at: ['Uganda/country/UGA'],
          },
          {
            says: 'They include 30 Chinese and 22 Burundians.',
            action: 'deport',
            n: 22,
            nationalities: ['BDI'],
            partOf: true,
            at: ['Uganda/country/UGA'],
          },
          { says: 'Police had announced that 60 would go.', action: 'deport', modality: 'planned', n: 60 },
        ]),
      ]),
    ).toHaveLength(1))

  test('a trial months later is of the shooting whose people and places it names', () =>
    expect(
      told([
        report('a', '2025-02-23', [
          killed(
            'A man, Odell Branwick, 34, was shot by Selby Ortwin at the Vashti Lounge on Kerrimor Street in Tullahoma.',
            { n: 1, on: '2025-02-22' },
          ),
        ]),
        report('b', '2025-11-02', [
          killed('For the death of Odell Branwick, 34, at the Vashti Lounge of Tullahoma Selby Ortwin got 20 years.', {
            n: 1,
          }),
        ]),
      ]),
    ).toHaveLength(1))

  test('a report that tells where people were rescued and where they were received', () =>
    expect(
      told([
        report('a', '2025-02-12', [
          {
            says: 'The 53 crossed at Phop Phra.',
            action: 'rescue',
            n: 53,
            on: '2025-02-12',
            at: ['Phop Phra/locality/THA'],
          },
          { says: 'All 53 had been rescued from KK Park.', action: 'rescue', n: 53, at: ['KK Park/site/MMR'] },
        ]),
      ]),
    ).toHaveLength(1))

  test('what will be done by a day is no total up to it', () =>
    expect(
      told([
        report('a', '2025-02-14', [
          {
            says: 'Sixty will be removed by 28 February.',
            action: 'deport',
            modality: 'planned',
            n: 60,
            on: [null, '2025-02-28'],
          },
        ]),
        report('b', '2025-03-01', [
          { says: 'Uganda has deported 60 foreigners.', action: 'deport', n: 60, on: '2025-02-28' },
        ]),
      ]),
    ).toHaveLength(1))

  test('the flights that people leave on, told in their sentence, are of their journey', () => {
    const says = 'There are 69 men and 15 women, who will leave on three flights.'
    const leave: Partial<Told> = { action: 'repatriate', modality: 'planned' }
    expect(
      told([
        report('a', '2024-06-14', [
          { ...leave, says, n: 69, on: '2024-06-15' },
          { ...leave, says, n: 3, unit: 'flights', nationalities: ['PHL'] },
        ]),
      ]),
    ).toHaveLength(1)
  })

  test('parts of one sentence whose places were taken over from different sentences', () => {
    const says = 'Largest groups: Kenya 46, Nepal 22.'
    const part: Partial<Told> = {
      action: 'escape',
      partOf: true,
      on: ['2025-10-22', '2025-11-01'],
      inferred: ['places'],
    }
    expect(
      told([
        report('a', '2025-11-01', [
          {
            says: 'Arrivals from KK Park since 22 October: 159.',
            action: 'escape',
            n: 159,
            on: ['2025-10-22', '2025-11-01'],
            at: ['KK Park/site/MMR'],
          },
          { ...part, says, n: 46, nationalities: ['KEN'], at: ['KK Park/site/MMR'] },
          { ...part, says, n: 22, nationalities: ['NPL'], at: ['Mae Sot/locality/THA'] },
        ]),
      ]),
    ).toHaveLength(1)
  })

  test('those who fled are told of where they came from and where they came to', () =>
    expect(
      told([
        report('a', '2025-10-28', [
          {
            says: '1,233 people have crossed into Mae Sot.',
            action: 'escape',
            n: 1233,
            on: '2025-10-26',
            at: ['Mae Sot/locality/THA'],
          },
        ]),
        report('b', '2025-10-28', [
          {
            says: '1,233 people have left KK Park.',
            action: 'escape',
            n: 1233,
            on: '2025-10-26',
            at: ['KK Park/site/MMR'],
          },
        ]),
      ]),
    ).toHaveLength(1))

  test('a date a day off does not part the same number', () =>
    expect(
      told([
        report('a', '2019-09-26', [
          { says: '26 were deported.', action: 'deport', n: 26, on: '2019-09-26', at: ['Cambodia/country/KHM'] },
        ]),
        report('b', '2019-09-30', [
          { says: '26 left on Wednesday.', action: 'deport', n: 26, on: '2019-09-25', at: ['Cambodia/country/KHM'] },
        ]),
      ]),
    ).toHaveLength(1))
})

describe('two occurrences', () => {
  test('same place, next week', () =>
    expect(
      told([
        report('a', '2025-02-23', [{ says: 'Police held 215 in Poipet.', n: 215, on: '2025-02-22', at: poipet }]),
        report('b', '2025-03-02', [{ says: 'Police held 180 in Poipet.', n: 180, on: '2025-03-01', at: poipet }]),
      ]),
    ).toHaveLength(2))

  test('"another 20" in one report', () =>
    expect(
      told([
        report('a', '2025-02-23', [
          { says: 'Police held 40 people in Poipet.', n: 40, at: poipet },
          { says: 'Police held another 20 people there later.', n: 20, at: poipet },
        ]),
      ]),
    ).toHaveLength(2))

  test('"60 more", and another report of the first ones', () =>
    expect(
      told([
        report('a', '2025-04-09', [
          { says: 'By noon 97 people had crossed.', action: 'escape', n: 97, on: '2025-04-08', by: 'the army' },
          {
            says: 'About 60 more are in the hills, the army said.',
            action: 'escape',
            n: { low: 60, high: 60, qualifier: 'about', unit: 'people', text: 'About 60 more', of: null },
            by: 'the army',
          },
        ]),
        report('b', '2025-04-12', [
          {
            says: 'The army says that 143 people crossed.',
            action: 'escape',
            n: 143,
            on: '2025-04-08',
            by: 'the army',
          },
        ]),
      ]),
    ).toHaveLength(2))

  test('people freed, and the same people to be handed over days later', () =>
    expect(
      told([
        report('a', '2025-04-22', [
          { says: 'The 172 were freed on Sunday.', action: 'rescue', n: 172, on: '2025-04-20', at: poipet },
          {
            says: 'The 172 will be handed over on Thursday.',
            action: 'rescue',
            modality: 'planned',
            n: 172,
            on: '2025-04-24',
            at: poipet,
          },
        ]),
      ]),
    ).toHaveLength(2))

  test('260 and more than 7,000 of one place: one number is of another order', () =>
    expect(
      told([
        report('a', '2025-02-28', [
          {
            says: 'The army says it rescued 260 from KK Park.',
            action: 'rescue',
            n: 260,
            at: ['KK Park/site/MMR'],
            by: 'the army',
            actors: ['the army'],
          },
        ]),
        report('b', '2025-03-01', [
          {
            says: 'The army says it rescued more than 7,000 from KK Park.',
            by: 'the army',
            actors: ['the army'],
            action: 'rescue',
            n: 7001,
            hedge: 'atLeast',
            at: ['KK Park/site/MMR'],
          },
        ]),
      ]),
    ).toHaveLength(2))

  test('same day, another town', () =>
    expect(
      told([
        report('a', '2025-02-23', [{ says: 'Police held 215 in Poipet.', n: 215, on: '2025-02-22', at: poipet }]),
        report('b', '2025-02-23', [{ says: 'Police held 63 in Bavet.', n: 63, on: '2025-02-22', at: bavet }]),
      ]),
    ).toHaveLength(2))

  test('same day, another country', () =>
    expect(
      told([
        report('a', '2025-02-23', [{ says: 'Police held 80.', n: 80, on: '2025-02-22', at: ['Cambodia/country/KHM'] }]),
        report('b', '2025-02-23', [{ says: 'Lao police held 80.', n: 80, on: '2025-02-22', at: ['Laos/country/LAO'] }]),
      ]),
    ).toHaveLength(2))

  test('totals up to different days', () =>
    expect(
      told([
        report('a', '2023-11-22', [
          { says: '31,000 so far.', action: 'deport', n: 31000, on: [null, '2023-11-21'], at: ['Myanmar/country/MMR'] },
        ]),
        report('b', '2024-02-01', [
          { says: '44,000 so far.', action: 'deport', n: 44000, on: [null, '2024-01-31'], at: ['Myanmar/country/MMR'] },
        ]),
      ]),
    ).toHaveLength(2))

  test('a place taken over from a raid makes no earlier arrest part of it', () =>
    expect(
      told([
        report('a', '2019-09-11', [
          { says: 'Police raided the hall on 9 September.', action: 'raid', on: '2019-09-09', at: bavet },
          { says: 'They took 105.', n: 105, at: bavet },
          { says: 'In August 150 were arrested.', n: 150, on: '2019-08-28', at: bavet, inferred: ['places'] },
        ]),
      ]),
    ).toHaveLength(2))

  test('a number "so far" is no operation of the town that was taken over from another sentence', () =>
    expect(
      told([
        report('a', '2024-05-24', [
          { says: 'The 60 were freed on 20 May.', action: 'rescue', n: 60, on: '2024-05-20', at: bavet },
          {
            says: 'So far 360 have been freed.',
            action: 'rescue',
            n: 360,
            on: [null, '2024-05-24'],
            at: bavet,
            inferred: ['places'],
          },
        ]),
      ]),
    ).toHaveLength(2))

  test('a total against one of its incidents', () =>
    expect(
      told([
        report('a', '2026-02-05', [
          {
            says: '1,300 were rescued in 2025.',
            action: 'rescue',
            n: 1300,
            on: ['2025-01-01', '2025-12-31'],
            at: ['Cambodia/country/KHM'],
          },
          {
            says: '60 were rescued on 20 May.',
            action: 'rescue',
            n: 60,
            on: '2025-05-20',
            at: ['Cambodia/country/KHM'],
          },
        ]),
      ]),
    ).toHaveLength(2))

  test('claims that say neither when nor where pull nothing together', () =>
    expect(
      told([
        report('a', '2025-02-23', [{ says: 'Police held 215 in Poipet.', n: 215, on: '2025-02-22', at: poipet }]),
        report('b', '2025-02-24', [{ says: 'Police held 63 in Bavet.', n: 63, on: '2025-02-22', at: bavet }]),
        report('c', '2025-02-25', [{ says: 'Suspects were held.' }]),
        report('d', null, [{ says: 'Some were arrested.' }]),
      ]),
    ).toHaveLength(4))
})

describe('cases', () => {
  const reports = [
    report('a', '2025-02-25', [
      { says: 'Police held 215 in Poipet.', n: 215, on: '2025-02-22', at: poipet, nationalities: ['CHN'] },
      { says: 'The 215 were deported on Monday.', action: 'deport', n: 215, on: '2025-02-24', nationalities: ['CHN'] },
    ]),
  ]

  test('a deportation is an event of its own, in one case with the raid', () => {
    const groups = link(reports)
    expect(groups).toHaveLength(2)
    const [raid, deportation] = groups
    const links = caseLinks(groups)
    expect(relatedOf(raid!.id, links)).toEqual([{ id: deportation!.id, relation: 'later-step' }])
    expect(relatedOf(deportation!.id, links)).toEqual([{ id: raid!.id, relation: 'earlier-step' }])
  })
})

describe('reviewers', () => {
  const reports = [
    report('a', '2025-02-23', [{ says: 'Police held 215 in Poipet.', n: 215, on: '2025-02-22', at: poipet }]),
    report('b', '2025-02-24', [{ says: 'Police held 215 there.', n: 215, on: '2025-02-22', at: poipet }]),
    report('c', '2025-03-02', [{ says: 'Police held 180.', n: 180, on: '2025-03-01', at: poipet }]),
  ]
  const [a, b, c] = claimsOf(reports).map(refOf)

  test('"not the same" parts what evidence joins', () =>
    expect(told(reports, [{ kind: 'not-same', a: a!, b: b! }])).toHaveLength(3))

  test('"the same" joins what evidence parts, and taking it back parts it again', () => {
    expect(told(reports, [{ kind: 'same', a: a!, b: c! }])).toHaveLength(1)
    expect(told(reports)).toHaveLength(2)
  })

  test('"not the same" within one report', () => {
    const one = [
      report('a', '2025-02-23', [
        { says: 'Police held 30 in Poipet.', n: 30, on: '2025-02-22', at: poipet },
        { says: 'They freed 12 there.', action: 'rescue', n: 12, on: '2025-02-22', at: poipet },
      ]),
    ]
    const [first, second] = claimsOf(one).map(refOf)
    expect(told(one)).toHaveLength(1)
    expect(told(one, [{ kind: 'not-same', a: first!, b: second! }])).toHaveLength(2)
  })

  describe('where a dispute hangs on a claim of its report', () => {
    const at = ['Cambodia/country/KHM']
    const disputed = [
      report('a', '2023-08-29', [
        { says: 'About 100,000 are held in Cambodia.', action: 'hold', n: 100_000, at, by: 'UN' },
        { says: 'The police questioned the 100,000.', action: 'dispute', by: 'police' },
      ]),
      report('b', '2023-08-30', [{ says: 'The UN says 100,000 are held.', action: 'hold', n: 100_000, at, by: 'UN' }]),
    ]
    const [held, dispute, other] = claimsOf(disputed).map(refOf)

    test('they are one event', () => expect(told(disputed)).toHaveLength(1))

    test('the claim can be taken out, with its dispute or without', () => {
      const apart: Constraint[] = [{ kind: 'not-same', a: held!, b: other! }]
      expect(told(disputed, apart)).toEqual([
        ['About 100,000 are held in Cambodia.', 'The police questioned the 100,000.'],
        ['The UN says 100,000 are held.'],
      ])
      const dividing: Constraint[] = [
        { kind: 'not-same', a: held!, b: dispute! },
        { kind: 'same', a: dispute!, b: other! },
        ...apart,
      ]
      expect(told(disputed, dividing)).toEqual([
        ['About 100,000 are held in Cambodia.'],
        ['The police questioned the 100,000.', 'The UN says 100,000 are held.'],
      ])
    })

    test('the dispute can be taken out', () =>
      expect(told(disputed, [{ kind: 'not-same', a: dispute!, b: held! }])).toEqual([
        ['About 100,000 are held in Cambodia.', 'The UN says 100,000 are held.'],
        ['The police questioned the 100,000.'],
      ]))
  })

  test('near misses are suggested, with their evidence', () => {
    const near = [
      report('a', '2025-02-23', [{ says: 'Police held 215 in Poipet.', n: 215, at: poipet }]),
      report('b', '2025-02-25', [{ says: 'Police held 90.', n: 90, at: poipet }]),
    ]
    const { groups, suggestions } = linkClaims(claimsOf(near), near)
    expect(groups).toHaveLength(2)
    const found = suggestions()
    expect(found).toHaveLength(1)
    expect(found[0]!.evidence).toContain('same town')
    expect(found[0]!.evidence).toContain('other numbers')
  })
})

/** Numbers from 0 to 1, the same on every run (mulberry32). */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const next = random(seed)
  return items
    .map((item) => ({ item, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

describe('order', () => {
  const documents = annotatedUnder('bench/gold/dev')
  const reports = documents.map((document) => ({ ...document, claims: [...document.claims] }))
  const expected = JSON.stringify(link(reports))

  test.each(Array.from({ length: 20 }, (_, seed) => seed))('shuffle %i gives the same events, bit for bit', (seed) =>
    expect(JSON.stringify(link(shuffled(reports, seed)))).toBe(expected),
  )

  test('one report at a time, and reports taken out again, give the same groups', () => {
    const all = new LinkIndex()
    const mentions = reports.map((each) =>
      mentionsOf(
        each.claims.map((claim) => ({ ...claim, document: each.id })),
        each,
      ),
    )
    all.add(mentions.flat())
    const grown = new LinkIndex()
    for (const some of shuffled(mentions, 7)) grown.add(some)
    expect([...grown.groups()]).toEqual([...all.groups()])
    const [first, ...rest] = mentions
    grown.remove(first![0]!.document)
    const without = new LinkIndex()
    without.add(rest.flat())
    expect([...grown.groups()]).toEqual([...without.groups()])
  })
})

test('reports put in together and grouped at the end are grouped as those added one by one', () => {
  const reports = annotatedUnder('bench/gold/dev/tune/own')
  const mentions = reports.map((each) =>
    mentionsOf(
      each.claims.map((claim) => ({ ...claim, document: each.id })),
      each,
    ),
  )
  const oneByOne = new LinkIndex()
  for (const own of mentions) oneByOne.add(own)
  const together = new LinkIndex()
  expect(together.put(mentions.flat())).toEqual(mentions.flat().map((_, number) => number))
  const components = [...together.components()]
  expect(components.flatMap(({ groups }) => groups).sort()).toEqual([...oneByOne.groups()].sort())
  expect(components.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(mentions.flat().map((_, at) => at))
})
