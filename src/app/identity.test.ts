import { expect, test } from 'vitest'
import { type Found, identify, type Registered } from './identity.ts'

const found = (id: string, refs: string[], documents = refs, kind = 'raid'): Found => ({ id, kind, refs, documents })
const event = (id: string, refs: string[], documents = refs, kind: string | null = 'raid'): Registered => ({
  id,
  kind,
  refs,
  documents,
})

test('a new group gets the id that its content gives', () => {
  expect(identify([found('e1', ['a'])], [])).toEqual({ ids: ['e1'], redirects: [] })
})

test('a group keeps the id of the event that held most of its claims', () => {
  const known = [event('old', ['a', 'b']), event('other', ['c'])]
  expect(identify([found('x', ['a', 'b', 'c', 'd'])], known)).toEqual({
    ids: ['old'],
    redirects: [{ from: 'other', to: 'old' }],
  })
})

test('of two events that held as much of a group the older keeps its id', () => {
  const groups = [found('x', ['a', 'b'])]
  expect(identify(groups, [event('older', ['b']), event('late', ['a'])]).ids).toEqual(['older'])
})

test('of a split event the larger part keeps the id', () => {
  const { ids, redirects } = identify([found('x', ['a']), found('y', ['b', 'c'])], [event('old', ['a', 'b', 'c'])])
  expect(ids).toEqual(['x', 'old'])
  expect(redirects).toEqual([])
})

test('an event whose document was read anew keeps its id by kind and document', () => {
  const known = [event('raid1', ['old claim'], ['d1']), event('charge1', ['other old claim'], ['d1'], 'charge')]
  const groups = [found('x', ['new claim'], ['d1'], 'charge'), found('y', ['newer claim'], ['d1'])]
  expect(identify(groups, known).ids).toEqual(['charge1', 'raid1'])
})

test('an event that lost its only claim leads nowhere', () => {
  expect(identify([], [event('gone', ['a'])])).toEqual({ ids: [], redirects: [{ from: 'gone', to: null }] })
})

test('no two groups share an id', () => {
  const { ids } = identify([found('e1', ['a']), found('e1', ['b'])], [])
  expect(new Set(ids).size).toBe(2)
})
