import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const operation = new Set(['raid', 'arrest', 'rescue', 'seize', 'close'])

/** Takes place, time and doers over from the operation that a text goes on to tell of, and marks them as inferred. */
export const carryOver = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  let last: Draft | null = null
  for (const d of drafts) {
    if (!operation.has(d.action)) continue
    if (last && d.modality === 'happened') takeOver(scene, d, last)
    if (d.modality === 'happened' && (d.places.length || d.time)) last = d
  }
  return [...drafts]
}

const takeOver = (scene: Scene, d: Draft, from: Draft): void => {
  const gap = scene.sentences[d.sentence]!.paragraph - scene.sentences[from.sentence]!.paragraph
  if (gap > 2) return
  const samePlace = !d.places.length || d.places[0]?.name === from.places[0]?.name
  if (!d.places.length && from.places.length) {
    d.places = from.places
    d.inferred.add('places')
  }
  if (!d.time && from.time && samePlace) {
    d.time = from.time
    d.inferred.add('time')
  }
  if (!d.actors.length && from.actors.length && samePlace && d.action !== 'raid') {
    d.actors = from.actors
    d.inferred.add('actors')
  }
}
