import { describe, expect, test } from 'vitest'
import { report } from '../4-event/testing.ts'
import { partSumsOf } from './parts.ts'
import { followUp } from './plan.ts'
import { relaysOf } from './relays.ts'

const sourced = (...reports: ReturnType<typeof report>[]) => ({
  outlets: new Map(reports.map((each) => [each.id, each])),
  claims: reports.flatMap((each) => each.claims.map((claim) => ({ ...claim, document: each.id }))),
})

describe('plans', () => {
  const plan = report('a', '2018-11-28', [
    { says: '235 will go.', action: 'deport', modality: 'planned', n: 235, on: ['2018-11-29', '2018-12-12'] },
  ])

  test('confirmed, with when and which number', () => {
    const { claims, outlets } = sourced(
      plan,
      report('b', '2018-12-07', [{ says: '233 went.', action: 'deport', n: 233, on: '2018-12-06' }]),
    )
    expect(followUp(claims, outlets, '2019-01-01')).toMatchObject({
      state: 'confirmed',
      number: 235,
      done: 233,
      on: '2018-12-06',
    })
  })

  test('announced until some days after its date, then not confirmed', () => {
    const { claims, outlets } = sourced(plan)
    expect(followUp(claims, outlets, '2018-12-15')?.state).toBe('announced')
    expect(followUp(claims, outlets, '2018-12-25')?.state).toBe('announced, not confirmed')
  })

  test('confirmed by another event of its case, of its kind and people, after it and no more', () => {
    const { claims, outlets } = sourced(plan)
    const step = (told: Partial<Parameters<typeof report>[2][number]>) => [
      {
        id: 'e2',
        claims: sourced(
          report('c', '2018-12-20', [{ says: '99 went.', action: 'deport', n: 99, on: '2018-12-06', ...told }]),
        ).claims,
      },
    ]
    expect(followUp(claims, outlets, '2019-01-01', step({}))).toMatchObject({
      state: 'confirmed',
      event: 'e2',
      done: 99,
    })
    for (const other of [{ n: 400 }, { on: '2018-11-01' }, { on: '2019-06-01' }, { action: 'convict' as const }])
      expect(followUp(claims, outlets, '2019-01-01', step(other))?.state).toBe('announced, not confirmed')
  })

  test('nothing announced, nothing to follow up', () => {
    const { claims, outlets } = sourced(report('b', '2018-12-07', [{ says: '233 went.', action: 'deport', n: 233 }]))
    expect(followUp(claims, outlets, '2019-01-01')).toBeNull()
  })
})

test('parts that do not add up to their whole are shown', () => {
  const { claims } = sourced(
    report('a', '2025-10-20', [
      { says: '2,198 people in all.', n: 2198 },
      { says: '445 women.', n: 445, partOf: true },
      { says: '1,645 men.', n: 1645, partOf: true },
      { says: '98 guards.', n: 98, partOf: true },
    ]),
  )
  expect(partSumsOf(claims)).toMatchObject([
    { stated: 2198, sum: 2188, note: '2,198 stated, the parts given add up to 2,188.' },
  ])
})

test('parts that add up, or are only some of the whole, are no matter', () => {
  const { claims } = sourced(
    report('a', '2025-10-20', [
      { says: '34 people.', n: 34 },
      { says: '6 women among them.', n: 6, partOf: true },
      { says: '28 men.', n: 28, partOf: true },
      { says: '100 others.', action: 'rescue', n: 100 },
      { says: '5 of these were Thai.', action: 'rescue', n: 5, partOf: true },
      { says: '7 of these were Lao.', action: 'rescue', n: 7, partOf: true },
    ]),
  )
  expect(partSumsOf(claims)).toEqual([])
})

test('relays run from the origin over those who carried it to the outlet', () => {
  const { claims, outlets } = sourced(
    report('a', '2025-02-23', [
      { says: '215 were freed.', action: 'rescue', n: 215, by: 'a spokesman/official<Asia Wire<the Nation' },
    ]),
  )
  const { nodes, edges } = relaysOf(claims, outlets)
  const name = new Map(nodes.map((node) => [node.id, node.name]))
  expect(edges.map(({ from, to }) => `${name.get(from)} > ${name.get(to)}`)).toEqual([
    'a spokesman > the Nation',
    'the Nation > Asia Wire',
    'Asia Wire > The a Times',
  ])
})
