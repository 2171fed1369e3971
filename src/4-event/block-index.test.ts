import { expect, test } from 'vitest'
import { BlockIndex } from './block-index.ts'

const itemsOf = (index: BlockIndex, key: number): number[] => {
  const items: number[] = []
  index.each(key, (item) => items.push(item))
  return items.sort((a, b) => a - b)
}

test('holds many entries, gives them back by key, and forgets those taken out', () => {
  const index = new BlockIndex()
  const keyOf = (item: number) => Math.imul(item % 997, 0x45d9f3b) >>> 0
  for (let item = 0; item < 20_000; item++) index.add(keyOf(item), item)
  const expected = Array.from({ length: 20_000 }, (_, item) => item).filter((item) => item % 997 === 5)
  expect(itemsOf(index, keyOf(5))).toEqual(expected)
  for (const item of expected.slice(0, 10)) index.remove(keyOf(5), item)
  expect(itemsOf(index, keyOf(5))).toEqual(expected.slice(10))
  index.add(keyOf(5), 20_001)
  expect(itemsOf(index, keyOf(5))).toEqual([...expected.slice(10), 20_001])
  expect(itemsOf(index, 123_456_789)).toEqual([])
})
