import { expect, test } from 'vitest'
import { clusterBy } from './cluster.ts'

const on = (points: readonly number[]) => (a: number, b: number) => 10 - Math.abs(points[a]! - points[b]!)

test('joins the nearest first, and stops where the mean falls under the threshold', () =>
  expect(clusterBy(5, on([0, 1, 20, 21, 50]), 5)).toEqual([[0, 1], [2, 3], [4]]))

test('does not chain: each next is near the last, not the whole', () =>
  expect(clusterBy(6, on([0, 4, 8, 12, 16, 20]), 5)).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]))

test('bonds win over weights', () => {
  expect(clusterBy(3, on([0, 1, 50]), 5, [{ a: 0, b: 1, together: false }])).toEqual([[0], [1], [2]])
  expect(clusterBy(3, on([0, 30, 50]), 5, [{ a: 0, b: 2, together: true }])).toEqual([[0, 2], [1]])
})

test('nothing, and one', () => {
  expect(clusterBy(0, () => 0, 1)).toEqual([])
  expect(clusterBy(1, () => 0, 1)).toEqual([[0]])
})
