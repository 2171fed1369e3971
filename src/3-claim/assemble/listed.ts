import { relatives } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import { areNations, isCaption } from './captions.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf, partDraft } from './draft-of.ts'
import { joinedAfter } from './list.ts'
import { type Row, rowOf } from './row-label.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'
import { stands } from './strict.ts'

const bullets = wordSet('- – — • * · + ✓')

/** "- 118 laptops", "Cars: 3", "Cambodia – 121 (Kenya 44)": a line of a list, with a number and no verb. */
const isLine = (scene: Scene, n: number): boolean => {
  const { first, last } = scene.sentences[n]!
  if (bullets.has(scene.tokens[first])) return true
  const item = firstCounted(scene, n)
  if (item === null) return false
  return (last - first < 8 && (item.first === first || item.last >= last - 1)) || rowOf(scene, n) !== null
}

const firstCounted = (scene: Scene, n: number): Item | null => {
  const { first, last } = scene.sentences[n]!
  for (let i = first; i < last; i++) {
    const item = itemAt(scene, i)
    if (item?.quantity) return item
  }
  return null
}

/** The line before a list, which ends with a colon or is a caption: its number, -1 where there is none. */
const headingOf = (scene: Scene, n: number, acts: readonly (readonly Act[])[]): number => {
  let k = n - 1
  while (k >= 0 && (acts[k]!.length === 0 || isOfThose(scene, k, acts[k]!)) && isLine(scene, k)) k--
  return k >= 0 && isCaption(scene, k, acts[k]!) ? k : -1
}

/** "- 29 Malawians who had been promised work": of those counted in a line something is told besides. */
export const isOfThose = (scene: Scene, n: number, acts: readonly Act[]): boolean => {
  const { first } = scene.sentences[n]!
  if (!bullets.has(scene.tokens[first])) return false
  const item = firstCounted(scene, n)
  if (item?.first !== first + 1) return false
  const at = joinedAfter(scene, item, scene.sentences[n]!.last).at(-1)!.last
  return relatives.has(scene.tokens[at]) && acts.every(({ trigger }) => trigger.head > at)
}

/** "The compound has:" before a list: nothing that an earlier sentence tells was done to what is in it. */
export const isListedElsewhere = (scene: Scene, n: number, acts: readonly (readonly Act[])[]): boolean => {
  const k = isLine(scene, n) ? headingOf(scene, n, acts) : -1
  return k >= 0 && acts[k]!.length === 0
}

/** The lines of a list whose heading says what was done to all that is counted in it: "Items seized:", "Recruiters arrested". */
export const addListed = (scene: Scene, n: number, drafts: Draft[], earlier: readonly Act[][]): void => {
  if (!isLine(scene, n)) return
  const k = headingOf(scene, n, earlier)
  const act = k < 0 ? undefined : earlier[k]!.at(-1)
  if (!act || act.patients.some((p) => p.quantity)) return
  const row = act.trigger.row.patient === 'people' ? rowOf(scene, n) : null
  if (row) addCounted(scene, n, k, drafts, act, row)
  else if (isOfColon(scene, k)) addItems(scene, n, k, drafts, act)
}

const isOfColon = ({ tokens, sentences }: Scene, k: number): boolean => tokens[sentences[k]!.last - 1]!.text === ':'

const placed = ', placed'

/** Whether the head of its list or the label of its row says where a claim is, or that it is a sum: no place told of before is its own. */
export const isPlacedByRow = ({ rule }: Draft): boolean => rule.endsWith(placed) || rule.endsWith(', table')

/** "Arrested in Pretoria:": whether the places of a claim stand in the head of its list, or beside its number. */
const isPlaced = ({ sentences }: Scene, k: number, { places, spans, item }: Draft): boolean =>
  places.length > 0 &&
  spans.places !== undefined &&
  spans.places.every(
    ({ start, end }) =>
      (start >= sentences[k]!.start && end <= sentences[k]!.end) ||
      (start >= sentences[item!.sentence]!.start && end <= sentences[item!.sentence]!.end),
  )

const addItems = (scene: Scene, n: number, k: number, drafts: Draft[], act: Act): void => {
  const first = firstCounted(scene, n)
  if (!first) return
  for (const item of joinedAfter(scene, first, scene.sentences[n]!.last)) {
    const draft = draftOf(scene, actWith(act, { patients: [item] }), item, null)
    if (!draft || !stands(scene, draft, true, drafts)) continue
    const rule = `${draft.row.name}, listed${isPlaced(scene, k, draft) ? placed : ''}`
    drafts.push(draftWith(draft, { sentence: n, anchor: item.head, rule }))
  }
}

/** The number behind a label that says of whom it is, or where; and its parts in a bracket behind it. */
const addCounted = (scene: Scene, n: number, k: number, drafts: Draft[], act: Act, row: Row): void => {
  const { label } = row
  const nationalities = label.nationality && (!label.places || areNations(scene, k, act)) ? [label.nationality] : []
  const item = itemWith(row.item, { sort: 'people', unit: 'people', nationalities, group: null })
  const draft = draftOf(scene, actWith(act, { patients: [item] }), item, null)
  if (!draft || !stands(scene, draft, true, drafts)) return
  const places = label.places && !nationalities.length ? label.places : draft.places
  const isOwn = label.isSum || label.places !== null || isPlaced(scene, k, draft)
  const rule = `${draft.row.name}, listed${isOwn ? placed : ''}`
  const whole = draftWith(draft, { sentence: n, anchor: item.head, places, rule })
  drafts.push(whole)
  for (const part of bracketed(scene, row.item.last))
    drafts.push(draftWith(partDraft(scene, whole, part), { sentence: n, anchor: part.head, places, rule }))
}

/** The numbers in a bracket: "121 (Bangladesh 44, Kenya 31, others 19)"; none where something else stands in it. */
const bracketed = (scene: Scene, open: number): Item[] => {
  const { tokens } = scene
  if (tokens[open]?.text !== '(') return []
  const found: Item[] = []
  let i = open + 1
  while (i < tokens.length && tokens[i]!.text !== ')') {
    const item = itemAt(scene, i)
    if (tokens[i]!.pos === 'VERB') return []
    if (item?.quantity) found.push(item)
    i = Math.max(i + 1, item?.last ?? 0)
  }
  return found.every(({ group, nationalities }) => nationalities.length > 0 || group !== null) ? found : []
}
