import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import { draftWith } from './draft.ts'
import { itemAt, type Scene } from './scene.ts'
import { sourceOf } from './source.ts'

const them = wordSet('them those these')
const no = wordSet('no')
const done = new Set(['arrest', 'rescue', 'hold', 'escape', 'deport', 'repatriate', 'die', 'missing'])

/** "No Thais are among them": at "among", the act told last of a group, denied of these. */
export const addAbsent = (scene: Scene, n: number, at: number, drafts: Draft[]): void => {
  const { tokens } = scene
  if (!them.has(tokens[at + 1]) || !isBe(tokens[at - 1])) return
  const item = itemAt(scene, at - 2)
  if (!item || item.quantity || item.nationalities.length === 0) return
  if (!no.has(tokens[item.first]) && !no.has(tokens[item.first - 1])) return
  const told = drafts.findLast((d) => !d.whole && d.count?.unit === 'people' && done.has(d.action))
  if (!told || n - told.sentence > 9) return
  const source = sourceOf(scene, n, at)
  const spans = { ...told.spans }
  delete spans.count
  if (source) spans.source = source.spans
  drafts.push(
    draftWith(told, {
      item,
      antecedent: null,
      sentence: n,
      anchor: item.head,
      partOf: false,
      modality: 'denied',
      count: null,
      nationalities: item.nationalities,
      source: source?.value ?? null,
      spans,
      rule: `${told.row.name}, nobody`,
    }),
  )
}
