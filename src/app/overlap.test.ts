import { expect, test } from 'vitest'
import { overlap } from './overlap.ts'

test('while one item is worked on, the next is fetched and the one before is written; each in its turn', async () => {
  const seen: string[] = []
  // The first is written only once the second is worked on: one after the other, this would never end.
  let begun = () => {}
  const worked = new Promise<void>((resolve) => {
    begun = resolve
  })
  await overlap(
    ['a', 'b', 'c'],
    async (item) => {
      seen.push(`fetch ${item}`)
      return item
    },
    (item) => {
      seen.push(`work ${item}`)
      if (item === 'b') begun()
      return item
    },
    async (item) => {
      if (item === 'a') await worked
      seen.push(`write ${item}`)
    },
  )
  expect(seen).toHaveLength(9)
  const inOrder = (...steps: string[]) =>
    expect(steps.map((step) => seen.indexOf(step))).toEqual(
      steps.map((step) => seen.indexOf(step)).sort((x, y) => x - y),
    )
  inOrder('fetch a', 'fetch b', 'work a', 'fetch c', 'work b', 'write a', 'write b', 'write c')
  inOrder('work b', 'work c', 'write c')
})

test('whatever fails ends it', async () => {
  const keep = async (item: number) => item
  const fail = () => Promise.reject(new Error('no'))
  await expect(overlap([1, 2, 3], fail, keep, async () => {})).rejects.toThrow('no')
  await expect(overlap([1, 2, 3], keep, fail, async () => {})).rejects.toThrow('no')
  await expect(overlap([1, 2, 3], keep, keep, fail)).rejects.toThrow('no')
})
