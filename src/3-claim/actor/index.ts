import type { ActorMention } from '../annotations.ts'
import { component } from '../component.ts'
import { completeBodies, completeNames } from './complete.ts'
import { describedAt } from './described.ts'
import { nameAt } from './name.ts'
import { linkOffices } from './offices.ts'
import { ofActor } from './words.ts'

/** Who acts or speaks: institutions, officials, named persons, and described ones ("an immigration official"). */
export const actor = component({
  name: 'actor',
  reads: ['tokens', 'text', 'places'],
  adds: 'actors',
  run: ({ tokens, text, places }) => {
    const standing = placeStarts(places, tokens.length)
    const inPlace = placeTokens(places, tokens.length)
    const found: ActorMention[] = []
    let i = 0
    while (i < tokens.length) {
      const made =
        tokens[i]!.kinds & ofActor
          ? (nameAt(tokens, text, i, standing, inPlace, found) ?? describedAt(tokens, text, i, found))
          : null
      if (made) {
        found.push(made)
        i = made.last
      } else i++
    }
    return completeBodies(completeNames(linkOffices(found, tokens)), tokens)
  },
})

/** Marks the tokens of places, of whatever use. */
const placeTokens = (places: readonly { first: number; last: number }[], length: number): Uint8Array => {
  const marks = new Uint8Array(length)
  for (const p of places) for (let i = p.first; i < p.last; i++) marks[i] = 1
  return marks
}

const placeStarts = (places: readonly { first: number; last: number; stands: boolean }[], length: number) => {
  const ends = new Int32Array(length)
  for (const p of places) if (p.stands) ends[p.first] = p.last
  return ends
}
