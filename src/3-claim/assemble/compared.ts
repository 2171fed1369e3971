import { tokenAt } from '../../2-document/tokens.ts'
import type { Time } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { countOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { type Found, timeFrom } from './fields.ts'
import { markedAt } from './marked.ts'
import { ownTimeOf } from './own-fields.ts'
import { freeItems } from './reported.ts'
import { type Item, itemAt, itemWith, type Scene } from './scene.ts'

const changes = wordSet('up down')
const comparing = wordSet('compared comparing')
const against = wordSet('against versus vs')
const rising = wordSet(
  'rose risen grew grown climbed increased jumped surged fell fallen dropped declined decreased shrank',
)
/** So many words stand between a figure and the one it is compared with. */
const NEAR = 12

/**
 * "80 were arrested, up from 50 last year", "14, compared with nine in 2023", "fell to 310 from 505": the earlier figure of the
 * same act, with a time of its own.
 */
export const addCompared = (
  scene: Scene,
  n: number,
  drafts: Draft[],
  before: number,
  used: ReadonlySet<Item>,
): void => {
  if (drafts.length === before) return
  const { first, last } = scene.sentences[n]!
  for (const item of freeItems(scene, first, last, used)) {
    if (item.part || !isEarlier(scene, item, first)) continue
    const told = toldBefore(drafts, before, item)
    if (!told || drafts.some((d) => d.item?.quantity === item.quantity)) continue
    const time = ownTimeOf(scene, item)
    const { time: _, ...spans } = told.spans
    drafts.push(
      draftWith(told, {
        item,
        antecedent: null,
        anchor: item.head,
        whole: null,
        partOf: false,
        count: countOf(scene, itemWith(item, { sort: 'people', unit: 'people' }), told.row.patient),
        time: time?.value ?? null,
        spans: time ? { ...spans, time: time.spans } : spans,
        rule: `${told.row.name}, compared`,
      }),
    )
  }
}

/**
 * "25,479 cases and RM1.2 billion in 2022, compared with 20,041 cases and RM851 million in 2021": what is read
 * there is of the time behind it, and no part of the other.
 */
export const dateCompared = (scene: Scene, drafts: Draft[]): void => {
  for (let k = 0; k < drafts.length; k++) {
    const { item, act, count } = drafts[k]!
    if (!count || !item?.quantity || item.sort === 'people') continue
    const { first, last } = scene.sentences[item.sentence]!
    const earlier = earlierBefore(scene, item, first)
    if (earlier < 0 || act.trigger.head > earlier) continue
    const time = ownTimeOf(scene, item) ?? timeWithin(scene, item.last, last)
    if (!time) continue
    const spans = { ...drafts[k]!.spans, time: time.spans }
    drafts[k] = draftWith(drafts[k]!, { time: time.value, spans, whole: null, partOf: false, anchor: item.head })
  }
}

/** Where the words of comparison stand that lead to an item or to one it is joined to; -1 where none do. */
const earlierBefore = (scene: Scene, item: Item, start: number): number => {
  for (let at = item.first; at > start && item.first - at < NEAR; at--) {
    const here = itemAt(scene, at)
    if (here?.quantity && isEarlier(scene, here, start)) return here.first - 2
    if (scene.timeAt[at] || scene.tokens[at]!.text === ';') return -1
  }
  return -1
}

const timeWithin = (scene: Scene, from: number, to: number): Found<Time> | null => {
  for (let i = from; i < Math.min(to, from + NEAR) && scene.tokens[i]!.text !== ';'; i++) {
    const t = markedAt(scene.layers.times, scene.timeAt, i)
    if (t?.sort === 'date' && t.from !== null)
      return { value: timeFrom(scene, t), spans: [{ start: t.start, end: t.end }] }
  }
  return null
}

/** The figure of people that the sentence has told last before an item. */
const toldBefore = (drafts: readonly Draft[], before: number, item: Item): Draft | null => {
  for (let k = drafts.length - 1; k >= before; k--) {
    const d = drafts[k]!
    if (d.count?.unit !== 'people' || !d.item?.quantity || d.partOf || d.modality === 'denied') continue
    if (d.item.last <= item.first && item.first - d.item.last <= NEAR) return d
  }
  return null
}

/** Whether words of comparison lead to a number: at "50" in "up from 50". */
export const isEarlier = ({ tokens }: Scene, { first }: Item, start: number): boolean => {
  const lead = tokenAt(tokens, first - 1)
  const before = tokenAt(tokens, first - 2)
  if (lead === undefined || first - 2 < start) return false
  if (against.has(lead)) return before!.text === ',' || before!.lower === 'as'
  if (lead.lower === 'with' || lead.lower === 'to') return comparing.has(before)
  if (lead.lower !== 'from') return false
  if (changes.has(before)) return true
  for (let i = first - 2; i >= start && first - i < NEAR + 2; i--) if (rising.has(tokens[i])) return true
  return false
}
