import { expect, test } from 'vitest'
import type { Relays } from '../../../src/model/api/event.ts'
import { layoutRelays, nameLines, nodeSize } from './relay-layout.ts'

const relays: Relays = {
  nodes: [
    { id: 'embassy', name: 'Embassy', kind: 'origin' },
    { id: 'wire', name: 'Wire', kind: 'relay' },
    { id: 'a', name: 'Outlet A', kind: 'outlet' },
    { id: 'b', name: 'Outlet B', kind: 'outlet' },
  ],
  edges: [
    { from: 'embassy', to: 'wire', claims: ['1'] },
    { from: 'wire', to: 'a', claims: ['1'] },
    { from: 'embassy', to: 'b', claims: ['2'] },
  ],
}

test('from who said it, on the left, to the outlets, all in the last column', () => {
  const x = new Map(layoutRelays(relays).nodes.map((node) => [node.id, node.x]))
  expect(x.get('embassy')).toBe(0)
  expect(x.get('wire')).toBeGreaterThan(0)
  expect(x.get('a')).toBe(x.get('b'))
  expect(x.get('a')!).toBeGreaterThan(x.get('wire')!)
})

test('no two nodes overlap', () => {
  const { nodes } = layoutRelays(relays)
  for (const a of nodes)
    for (const b of nodes)
      if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(nodeSize.height)
})

test('a circle of relays ends', () => {
  const circle: Relays = {
    nodes: relays.nodes.slice(0, 2),
    edges: [
      { from: 'embassy', to: 'wire', claims: [] },
      { from: 'wire', to: 'embassy', claims: [] },
      { from: 'wire', to: 'wire', claims: [] },
    ],
  }
  const drawing = layoutRelays(circle)
  expect(drawing.nodes).toHaveLength(2)
  expect(drawing.edges).toHaveLength(2)
})

test('an edge to an unknown node is left out', () => {
  expect(layoutRelays({ nodes: [], edges: [{ from: 'x', to: 'y', claims: [] }] }).edges).toEqual([])
})

test('long names take two lines and end in an ellipsis', () => {
  expect(nameLines('Police')).toEqual(['Police'])
  expect(nameLines('Ministry of Foreign Affairs of Indonesia')).toEqual(['Ministry of Foreign', 'Affairs of Indonesia'])
  expect(nameLines('National Committee for Counter Trafficking of the Kingdom of Cambodia in Phnom Penh')).toHaveLength(
    2,
  )
  expect(nameLines('National Committee for Counter Trafficking of the Kingdom of Cambodia in Phnom Penh')[1]).toMatch(
    /…$/,
  )
})
