import { wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { itemAt, type Scene } from './scene.ts'

const many = wordSet('many')

/** "How many are back? — One hundred and seventy-five as of Sunday": a number that answers counts what was asked for. */
export const addAnswer = (
  scene: Scene,
  n: number,
  acts: readonly Act[],
  drafts: Draft[],
  earlier: readonly Act[][],
): void => {
  const asked = earlier[n - 1]?.find((a) => a.trigger.row.patient === 'people' && a.trigger.kind === 'verb')
  if (!asked || acts.length || !isHowMany(scene, n - 1)) return
  const { first, last } = scene.sentences[n]!
  for (let i = first; i < Math.min(last, first + 5); i++) {
    const item = itemAt(scene, i)
    if (!item) continue
    if (!item.quantity || item.part || item.role === 'official') return
    if (item.sort !== 'bare' && item.sort !== 'people') return
    if (scene.tokens[item.last]?.pos === 'VERB') return
    const draft = draftOf(scene, actWith(asked, { sentence: n, anchor: item.head }), item, null)
    if (!draft?.count) return
    const nationalities = item.nationalities.length ? item.nationalities : (asked.patients[0]?.nationalities ?? [])
    drafts.push(draftWith(draft, { nationalities, rule: `${draft.row.name}, answer` }))
    return
  }
}

const isHowMany = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last } = sentences[n]!
  if (tokens[last - 1]!.text !== '?') return false
  for (let i = first + 1; i < last; i++) if (many.has(tokens[i]) && tokens[i - 1]!.lower === 'how') return true
  return false
}
