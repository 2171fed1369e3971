import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { departures } from './act-groups.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'

/** So many words the caption of a table has at most. */
const LONG = 14
const stops = wordSet('. ? ! ; ,')

/** "Recruiters arrested in Indonesia", "ARRESTS": a line without a stop that tells of no act of its own, or one before a colon. */
export const isCaption = ({ tokens, sentences, layers }: Scene, n: number, acts: readonly Act[]): boolean => {
  const { first, last, end } = sentences[n]!
  if (tokens[last - 1]!.text === ':') return true
  if (last - first > LONG || stops.has(tokens[last - 1]) || acts.some(({ group }) => group?.finite)) return false
  const next = sentences[n + 1]
  return next !== undefined && layers.text.slice(end, next.start).includes('\n')
}

const ofNations = wordSet('nationality nationalities nationals citizens citizenship passport passports origin')
const from = wordSet('from')
const places = wordSet(
  'country countries province provinces mission missions place places district districts site sites',
)

/** What a country in front of a number is under a caption: where people were, or of what nation they are. */
export const areNations = ({ tokens, sentences, placeAt, layers }: Scene, n: number, { trigger }: Act): boolean => {
  const { first, last } = sentences[n]!
  let isPlace = false
  for (let i = first; i < last; i++) {
    const place = markedAt(layers.places, placeAt, i)
    // "Arrests at the compound in Bavet": no country of the rows lies in it.
    if (place?.way === 'at' && place.kind !== 'region' && !tokens[place.last - 1]!.lower.endsWith('s')) return true
    if (places.has(tokens[i]) || (from.has(tokens[i]) && i >= last - 2)) isPlace = true
    else if (ofNations.has(tokens[i]) && !isPlace) return true
  }
  return !isPlace && departures.has(trigger.row.action)
}
