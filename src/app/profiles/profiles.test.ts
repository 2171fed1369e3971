import { expect, test } from 'vitest'
import { testStore } from '../../store/testing/store.ts'
import { addReports, addReview, mainDossier as dossier } from '../index.ts'
import { bamban, pasted, threeReports } from '../testing/reports.ts'
import { nationalityProfile, siteProfile, sourceCorrections, sourceProfile } from './index.ts'

const park =
  'Police rescued 120 people from the KK Park compound in Myanmar on 3 May 2025, the Thai army said.\n\n' +
  'Police freed 40 people from the KK Garden compound in Myanmar on 9 June 2025, the Thai army said.'

const filled = async () => {
  const store = await testStore()
  const again = 'Police rescued 868 people in Bamban on 13 March 2024, officials said, First Post reported.'
  await addReports(
    store,
    [
      ...threeReports(),
      pasted(park, { publisher: 'Fourth Daily', published: '2025-06-11', title: 'Two compounds' }),
      pasted(again, { publisher: 'Fifth Wire', published: '2024-03-15' }),
    ],
    { dossier },
  )
  return store
}

test('a site goes by all of its names, with its spot and a public page', async () => {
  const store = await filled()
  const site = await siteProfile(store, dossier, 'kk park')
  expect(site).toMatchObject({
    kind: 'site',
    place: { country: 'MMR' },
    known: { name: 'KK Park', reference: expect.stringMatching(/^https:/) },
  })
  expect(site.spellings.map(({ value }) => value).sort()).toEqual(['KK Garden', 'KK Park'])
  expect(site.figures.map(({ figure }) => figure.best).sort()).toEqual([120, 40])
  expect(site.told.map(({ count }) => count?.low).sort()).toEqual([120, 40])
  expect(site).toMatchObject({ first: '2025-05-03', last: '2025-06-09', counts: { events: 2, documents: 1 } })
  expect(await siteProfile(store, dossier, 'KK Garden')).toEqual(site)
})

test('a town has what a site has: a listed one with its public page, any other with its point', async () => {
  const store = await filled()
  const bamban = await siteProfile(store, dossier, 'bamban')
  expect(bamban).toMatchObject({ kind: 'locality', place: { country: 'PHL', lat: expect.any(Number) } })
  expect(bamban.figures.map(({ figure }) => figure.best)).toContain(868)
  const text = 'Police rescued 31 people in Poipet, Cambodia, on 3 May 2025.'
  const other = 'Police arrested 12 people in Hat Yai, Thailand, on 9 May 2025.'
  await addReports(store, [pasted(text, { published: '2025-05-04' }), pasted(other, { published: '2025-05-10' })], {
    dossier,
  })
  expect(await siteProfile(store, dossier, 'Paoy Paet')).toMatchObject({
    kind: 'locality',
    name: 'Poipet',
    known: { reference: expect.stringMatching(/^https:/) },
  })
  expect(await siteProfile(store, dossier, 'Hat Yai')).toMatchObject({
    kind: 'locality',
    known: null,
    place: { name: 'Hat Yai', country: 'THA', lat: expect.closeTo(7, 0) },
  })
})

test('a source: as whom it is quoted, who carries it, what rests on it, its grade', async () => {
  const store = await filled()
  const army = await sourceProfile(store, dossier, 'thai army')
  expect(army).toMatchObject({ kinds: [{ kind: 'official', claims: 2 }], documents: 0, reliability: null })
  expect(army.carriedBy).toEqual([{ name: 'Fourth Daily', claims: 2 }])
  expect(army.figures).toHaveLength(2)
})

test('a source: which of its numbers it later replaced itself', async () => {
  const store = await filled()
  const first =
    'Police arrested 250 people in a raid in Poipet, Cambodia, on 22 February 2025, the interior ministry said.'
  await addReports(
    store,
    [
      pasted(first, { publisher: 'First Post', published: '2025-02-23' }),
      pasted(first.replace('250', '312'), { publisher: 'Second Times', published: '2025-02-25' }),
    ],
    { dossier },
  )
  const record = await sourceCorrections(store, dossier, 'Interior Ministry')
  expect(record).toMatchObject({ looked: 2, numbers: 3 })
  expect(record.corrections).toMatchObject([
    {
      earlier: { count: { low: 250 }, published: '2025-02-23' },
      later: { count: { low: 312 }, publisher: 'Second Times' },
    },
  ])
  expect((await sourceCorrections(store, dossier, 'First Post')).corrections).toEqual([])
})

test('an outlet: its reports, whom it carries, its grade', async () => {
  const store = await filled()
  const grade = {
    kind: 'grade',
    dossier,
    source: 'Third Herald',
    reliability: 'B',
    by: 'A. Reviewer',
    reason: '',
  } as const
  await addReview(store, grade)
  const outlet = await sourceProfile(store, dossier, 'third herald')
  expect(outlet).toMatchObject({ name: 'Third Herald', documents: 1, reliability: 'B', kinds: [] })
  expect(outlet.told.map(({ evidence }) => evidence)).toEqual([bamban])
  expect(outlet.carries).toEqual([{ name: 'officials', claims: 1 }])
})

test('a nationality has the figures that count its people, and no others', async () => {
  const store = await filled()
  const chinese = await nationalityProfile(store, dossier, 'CHN')
  expect(chinese.figures.map(({ figure }) => figure.measure.population.nationalities)).toEqual(
    chinese.figures.map(() => ['CHN']),
  )
  expect(chinese.figures.length).toBeGreaterThan(0)
  expect(chinese.told.every(({ evidence }) => evidence.includes('Chinese'))).toBe(true)
})

test('a name that nothing here goes by is said so', async () => {
  const store = await filled()
  const absent = { code: 'not-found' }
  await expect(siteProfile(store, dossier, 'nowhere')).rejects.toMatchObject(absent)
  await expect(sourceProfile(store, dossier, 'nobody')).rejects.toMatchObject(absent)
  await expect(nationalityProfile(store, dossier, 'FRA')).rejects.toMatchObject(absent)
})
