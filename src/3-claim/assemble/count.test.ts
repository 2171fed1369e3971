import { expect, test } from 'vitest'
import { annotate } from '../pipeline.ts'
import { countOf } from './count.ts'
import { sceneOf } from './scene.ts'

test('a bare number counts what the act is done to', () => {
  const text = 'Ten more buildings were pulled down, which makes 190 out of 500 for the whole of the scam compound.'
  const scene = sceneOf(annotate({ text, published: null, publisher: null }))
  const item = scene.items.find(({ quantity }) => quantity?.low === 190)!
  expect(countOf(scene, item, 'sites')?.unit).toBe('sites')
  expect(countOf(scene, item, 'people')?.unit).toBe('people')
})
