import { expect, test } from 'vitest'
import { testStore } from '../store/testing/store.ts'
import { addReports, mainDossier as dossier, listEvents } from './index.ts'
import { pasted } from './testing/reports.ts'

const movementsOf = async (...reports: string[]) => {
  const store = await testStore()
  await addReports(
    store,
    reports.map((text) => pasted(text)),
    { dossier },
  )
  const { events } = await listEvents(store, dossier, { sort: 'newest', limit: 10 })
  return new Map(events.map(({ kind, movement }) => [kind, movement]))
}

test('where people were moved from and to stands with the event', async () => {
  const movements = await movementsOf('Thailand deported 120 people to Nanjing on 3 March 2024.')
  expect(movements.get('deport')).toEqual({
    from: { name: 'Thailand', kind: 'country', country: 'THA', lat: expect.any(Number), lon: expect.any(Number) },
    to: { name: 'Nanjing', kind: 'locality', country: 'CHN', lat: expect.any(Number), lon: expect.any(Number) },
    inferred: false,
  })
})

test('people sent home without a word of where to go to their country, which is marked as worked out', async () => {
  const movements = await movementsOf(
    'Cambodia deported 120 Vietnamese nationals from Bavet on 3 March 2024.',
    'Police in Kampot arrested 57 Thai nationals on 14 May 2024.',
  )
  expect(movements.get('deport')).toMatchObject({
    from: { name: 'Bavet', country: 'KHM' },
    to: { name: 'Vietnam', country: 'VNM' },
    inferred: true,
  })
  expect([...movements.values()].filter((movement) => movement !== null)).toHaveLength(1)
})

test('people of several countries, or who stay in their own, have no way on the map', async () => {
  const movements = await movementsOf(
    'Cambodia deported 120 Vietnamese and Thai nationals from Bavet on 3 March 2024.',
    'The embassy in Phnom Penh brought 12 Cambodian nationals home on 9 June 2024.',
  )
  expect([...movements.values()].filter((movement) => movement !== null)).toEqual([])
})
