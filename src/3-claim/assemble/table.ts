import type { Token } from '../../2-document/tokens.ts'
import type { Action, Place } from '../../model/claim.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import { sizeOf, totalOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { partDraft } from './draft-of.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { pushTold } from './told-act.ts'

/** What a word over a column says of those counted in it. */
const columns: readonly (readonly [Action, WordSet])[] = [
  ['rescue', wordSet('rescued freed')],
  ['repatriate', wordSet('returned repatriated returnees')],
  ['arrest', wordSet('arrested detained arrests')],
  ['deport', wordSet('deported expelled deportations')],
  ['charge', wordSet('charged indicted')],
  ['convict', wordSet('convicted sentenced convictions')],
  ['release', wordSet('released')],
  ['die', wordSet('dead killed died')],
  ['missing', wordSet('missing')],
]

const strokes = wordSet('/')
const labelEnds = wordSet(': – —')
/** So many words the label of a row has at most. */
const LONG = 6

/** So many rows stand under one head at most: there are fewer countries. */
const FAR = 250

/** The numbers of a row: "Cambodia: 259 / 207 / 192"; null where a sentence is none. */
const cellsOf = (scene: Scene, n: number): { from: number; cells: Item[] } | null => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  let at = first
  while (at < last && at - first < LONG && !labelEnds.has(tokens[at])) at++
  if (at === first || !labelEnds.has(tokens[at])) return null
  const cells: Item[] = []
  for (let i = at + 1; i < last; i++) {
    const item = itemAt(scene, i)
    if (item?.quantity?.first !== i || item.quantity.last !== i + 1) return null
    cells.push(item)
    i++
    if (i < last && !strokes.has(tokens[i])) {
      if (tokens[i]!.text !== '.' || i < last - 1) return null
      break
    }
  }
  return cells.length > 1 ? { from: first, cells } : null
}

/** The words between strokes in the head over some rows: "By country, reported/rescued/returned:". */
const headOf = ({ tokens, sentences }: Scene, n: number, count: number): Token[] | null => {
  const { first, last } = sentences[n]!
  for (let i = first + 1; i < last; i++) {
    if (!strokes.has(tokens[i])) continue
    const words = [tokens[i - 1]!]
    while (i < last - 1 && strokes.has(tokens[i])) {
      words.push(tokens[i + 1]!)
      i += 2
    }
    return words.length === count ? words : null
  }
  return null
}

const placesOf = ({ placeAt, layers }: Scene, first: number): Place[] | null => {
  const place = layers.places[placeAt[first]! - 1]
  return place ? [{ name: place.name, kind: place.kind, country: place.country, way: 'at' }] : null
}

/** The rows of a table whose columns are named above them. */
export const addTableRow = (scene: Scene, n: number, drafts: Draft[]): void => {
  const row = cellsOf(scene, n)
  if (!row) return
  let k = n - 1
  while (k >= 0 && n - k < FAR && cellsOf(scene, k)) k--
  const head = k >= 0 ? headOf(scene, k, row.cells.length) : null
  for (const [c, word] of (head ?? []).entries()) {
    const column = columns.find(([, words]) => words.has(word))
    if (!column) continue
    const [action] = column
    const item = itemWith(row.cells[c]!, { sort: 'people', unit: 'people', nationalities: [], group: null })
    const whole = drafts.findLast(
      (d) => d.sentence <= k && d.action === action && d.count?.unit === 'people' && totalOf(d) > sizeOf(item),
    )
    if (whole) {
      const part = partDraft(scene, whole, item)
      const places = placesOf(scene, row.from) ?? part.places
      drafts.push(draftWith(part, { sentence: n, anchor: item.head, places, rule: `${whole.row.name}, table` }))
    } else pushTold(scene, action, n, row.from, 'happened', item, drafts)
  }
}
