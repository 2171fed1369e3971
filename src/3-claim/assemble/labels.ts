import { bullets } from '../clause/marks.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import { labels } from './en/labels.ts'
import { foiling, talkedOf } from './en/modality.ts'
import { joinedAfter } from './list.ts'
import { itemAt, itemWith, type Scene } from './scene.ts'
import { pushTold } from './told-act.ts'

const byLabel = lexicon(
  labels.flatMap(([action, modality, phrases]) => phrases.split('|').map((p) => [p, { action, modality }] as const)),
)

const marks = wordSet(': – — -')
/** No hyphen of "a two-year reprieve". */
const isMark = ({ tokens }: Scene, at: number): boolean =>
  marks.has(tokens[at]) && (tokens[at]!.text !== '-' || tokens[at]!.start > tokens[at - 1]!.end)

const ends = wordSet('. ; ,')
/** "Death sentences sought: 5", "Losses avoided": what did not come to be. */
const undone = wordSet(`${foiling} ${talkedOf}`)
/** So many words a label has at most, with where and when: "In court since January". */
const LONG = 6

const tried = wordSet('defendants accused convicts offenders')
const spans = wordSet('years year months')
const terms = wordSet('terms term')
const convicted = { action: 'convict', modality: 'happened' } as const

/** "12 to 20 years: 11 defendants", "Fixed terms of 10 years: 4 defendants": the term that a court gave them. */
const termAt = ({ tokens, sentences }: Scene, n: number, from: number) => {
  const { last } = sentences[n]!
  if (from >= last || (tokens[from]!.pos !== 'NUM' && !terms.has(tokens[from]) && !terms.has(tokens[from + 1])))
    return null
  let at = from
  while (at < last && at - from < LONG && !spans.has(tokens[at])) at++
  return tokens[at + 1]?.text === ':' && tried.has(tokens[at + 3])
    ? { value: convicted, first: from, last: at + 1 }
    : null
}

/** "In court: 63", "Victims identified 212": a row of a table whose label has no verb. */
export const addRow = (scene: Scene, n: number, drafts: Draft[]): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  const from = bullets.has(tokens[first]) ? first + 1 : first
  const label = findAt(byLabel, tokens, from) ?? termAt(scene, n, from)
  if (!label || label.last >= last) return
  let at = label.last
  while (at < last && at - label.last < LONG && !isMark(scene, at) && !itemAt(scene, at)?.quantity)
    if (undone.has(tokens[at++])) return
  if (isMark(scene, at)) at++
  else if (at !== label.last) return
  const item = itemAt(scene, at)
  if (item?.first !== at || !item.quantity || item.role === 'official') return
  const { action, modality } = label.value
  if (action === 'defraud') {
    if (item.sort === 'money') pushTold(scene, action, n, from, modality, item, drafts)
    return
  }
  if (item.sort !== 'bare' && item.sort !== 'people') return
  const list = joinedAfter(scene, item, last)
  const end = list.at(-1)!.last
  if (end < last && !(end === last - 1 && ends.has(tokens[end]))) return
  for (const i of list)
    pushTold(scene, action, n, from, modality, itemWith(i, { sort: 'people', unit: 'people' }), drafts)
}
