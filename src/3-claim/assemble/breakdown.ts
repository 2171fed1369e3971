import { wordSet } from '../lexicon.ts'
import { sizeOf } from './count.ts'
import type { Draft } from './draft.ts'
import { partDraft } from './draft-of.ts'
import type { Item, Scene } from './scene.ts'

const backward = wordSet(
  'they them group those these persons detainees list others rest of among whom total all breakdown remainder number figure',
)

/** Sentences that only break a figure down: "They were 95 Vietnamese, four Chinese …", "Largest groups: India 465". */
export const addBreakdowns = (scene: Scene, n: number, drafts: Draft[], before: number, used: Set<Item>): void => {
  const own = drafts.slice(before).some((d) => d.count?.unit === 'people')
  if (own) return
  const { first, last } = scene.sentences[n]!
  const left: Item[] = []
  for (const item of scene.items) {
    if (item.last <= first) continue
    if (item.first >= last) break
    if (item.quantity && !used.has(item) && (item.sort === 'people' || item.sort === 'bare')) left.push(item)
  }
  if (!left.length) return
  const parts = left.filter((i) => i.nationalities.length > 0 || i.part)
  if (!parts.length) return
  const whole = wholeFor(n, drafts, parts)
  if (!whole) return
  if (!refersBack(scene, first, last) && parts.length < 3) return
  for (const item of parts) {
    if (sizeOf(item) >= sizeOf(whole.item!)) continue
    drafts.push({ ...partDraft(scene, whole, item), sentence: n, rule: `${whole.row.name}, breakdown` })
  }
}

const refersBack = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < Math.min(last, first + 8); i++) if (backward.has(scene.tokens[i])) return true
  return false
}

/** The latest whole figure of people near enough and large enough to hold the parts. */
const wholeFor = (n: number, drafts: readonly Draft[], parts: readonly Item[]): Draft | null => {
  const largest = Math.max(...parts.map(sizeOf))
  for (let k = drafts.length - 1; k >= 0; k--) {
    const d = drafts[k]!
    if (n - d.sentence > 6) break
    if (d.whole || !d.item?.quantity || d.count?.unit !== 'people') continue
    if (sizeOf(d.item) > largest) return d
  }
  return null
}
