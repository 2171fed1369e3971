import { expect, test } from 'vitest'
import { parseViews, viewOf, withView } from './saved-views.ts'

test('a view is the filters and the order, whatever else stands in the address', () => {
  expect(viewOf(new URLSearchParams('sort=largest&country=KHM&other=1&action=deport'))).toBe(
    'action=deport&country=KHM&sort=largest',
  )
  expect(viewOf(new URLSearchParams('sort=newest'))).toBe('')
})

test('what is no view is left out', () => {
  expect(parseViews('[{"name":"a","query":"q=1"},{"name":1},null]')).toEqual([{ name: 'a', query: 'q=1' }])
  expect(parseViews('not json')).toEqual([])
  expect(parseViews(null)).toEqual([])
})

test('one name, one view', () => {
  const views = withView(withView([], { name: 'b', query: 'q=1' }), { name: 'a', query: 'q=2' })
  expect(withView(views, { name: 'b', query: 'q=3' })).toEqual([
    { name: 'a', query: 'q=2' },
    { name: 'b', query: 'q=3' },
  ])
})
