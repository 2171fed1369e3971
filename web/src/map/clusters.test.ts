import { expect, test } from 'vitest'
import { eventOf } from '../lib/testing.ts'
import { canPart, clustersOf } from './clusters.ts'
import type { EventSymbol } from './view.ts'

const at = (id: string, x: number, y: number): EventSymbol => ({
  event: eventOf(id),
  x,
  y,
  area: false,
  apart: false,
})

test('symbols that would hide each other are one; zooming in parts them', () => {
  const symbols = [at('a', 100, 100), at('b', 104, 100), at('c', 300, 300)]
  expect(clustersOf(symbols, 1, 1).map(({ members }) => members.length)).toEqual([2, 1])
  expect(clustersOf(symbols, 6, 1).map(({ members }) => members.length)).toEqual([1, 1, 1])
})

test('events at one point stay together at every scale', () => {
  const [cluster] = clustersOf([at('a', 100, 100), at('b', 100, 100)], 12, 1)
  expect(cluster?.members).toHaveLength(2)
  expect(cluster && canPart(cluster)).toBe(false)
})
