import { wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { joinedAfter } from './list.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { stands } from './strict.ts'

const bullets = wordSet('- – — • * · + ✓')

/** "- 118 laptops", "Cars: 3": a line of a list, with a number and no verb. */
const isLine = (scene: Scene, n: number): boolean => {
  const { first, last } = scene.sentences[n]!
  if (bullets.has(scene.tokens[first])) return true
  const item = firstCounted(scene, n)
  return item !== null && last - first < 8 && (item.first === first || item.last >= last - 1)
}

const firstCounted = (scene: Scene, n: number): Item | null => {
  const { first, last } = scene.sentences[n]!
  for (let i = first; i < last; i++) {
    const item = itemAt(scene, i)
    if (item?.quantity) return item
  }
  return null
}

/** The line before a list, which ends with a colon: its number, -1 where there is none. */
const headingOf = (scene: Scene, n: number, acts: readonly (readonly Act[])[]): number => {
  let k = n - 1
  while (k >= 0 && acts[k]!.length === 0 && isLine(scene, k)) k--
  return k >= 0 && scene.tokens[scene.sentences[k]!.last - 1]?.text === ':' ? k : -1
}

/** "The compound has:" before a list: nothing that an earlier sentence tells was done to what is in it. */
export const isListedElsewhere = (scene: Scene, n: number, acts: readonly (readonly Act[])[]): boolean => {
  const k = isLine(scene, n) ? headingOf(scene, n, acts) : -1
  return k >= 0 && acts[k]!.length === 0
}

/** What the line before a list says of all that is in it: "Items seized:", "The following were arrested:". */
const headOf = (scene: Scene, n: number, earlier: readonly Act[][]): Act | null => {
  const k = headingOf(scene, n, earlier)
  const act = k < 0 ? undefined : earlier[k]!.at(-1)
  return act && !act.patients.some((p) => p.quantity) ? act : null
}

/** The lines of a list whose heading says what was done to all that is counted in it. */
export const addListed = (scene: Scene, n: number, drafts: Draft[], earlier: readonly Act[][]): void => {
  if (!isLine(scene, n)) return
  const act = headOf(scene, n, earlier)
  const first = act ? firstCounted(scene, n) : null
  if (!act || !first) return
  for (const item of joinedAfter(scene, first, scene.sentences[n]!.last)) {
    const draft = draftOf(scene, actWith(act, { patients: [item] }), item, null)
    if (!draft || !stands(scene, draft, true, drafts)) continue
    drafts.push(draftWith(draft, { sentence: n, anchor: item.head, rule: `${draft.row.name}, listed` }))
  }
}
