import { sentenceKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { actAt } from './told-act.ts'

const cases = wordSet('cases')
const ofCases = sentenceKind((word) => cases.has(word))
const trafficking = wordSet('trafficking')
const kinds = wordSet('human child sex labour labor confirmed')
const uncovering = wordSet(
  'uncovered detected discovered handled recorded solved busted cracked counted detects uncovers records handles registered',
)
const linking = wordSet('with involving concerning')

/**
 * "uncovered 17 cases of human trafficking with 52 victims": so many cases, and those who were trafficked in them; without a
 * word of victims, cases are files.
 */
export const addTraffickingCases = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  const { tokens, sentences } = scene
  const { first, last, has } = sentences[n]!
  if (!(has & ofCases)) return
  for (let i = first; i < last; i++) {
    if (!cases.has(tokens[i])) continue
    const item = itemAt(scene, i)
    if (!item?.quantity || !isOfTrafficking(scene, item) || !isUncovered(scene, item, first, last)) continue
    const victims = victimsBehind(scene, item, last)
    if (!victims) continue
    push(scene, n, item, drafts, before, true)
    push(scene, n, victims, drafts, before, false)
  }
}

/** "67 human trafficking cases", "17 cases of human trafficking". */
const isOfTrafficking = ({ tokens }: Scene, { first, head, last }: Item): boolean => {
  for (let k = first; k < head; k++) if (trafficking.has(tokens[k])) return true
  let at = Math.max(head + 1, last)
  if (tokens[at]?.lower !== 'of') return false
  at++
  while (kinds.has(tokens[at])) at++
  return trafficking.has(tokens[at])
}

const isUncovered = ({ tokens }: Scene, item: Item, first: number, last: number): boolean => {
  for (let i = Math.max(first, item.first - 4); i < item.first; i++) if (uncovering.has(tokens[i])) return true
  for (let i = item.last; i < Math.min(last, item.last + 7) && tokens[i]!.pos !== 'PUNCT'; i++)
    if (uncovering.has(tokens[i])) return tokens[i - 1]!.pos === 'AUX'
  return false
}

const victimsBehind = (scene: Scene, { last: from }: Item, last: number): Item | null => {
  for (let i = from; i < Math.min(last, from + 8); i++) {
    const item = itemAt(scene, i)
    if (item?.quantity) return isOfVictims(scene, item) ? item : null
  }
  return null
}

const owning = wordSet("'s ’s ' ’")

/** "with 52 victims"; not "involving 14 victims' families". */
const isOfVictims = ({ tokens }: Scene, { first, last, role }: Item): boolean =>
  role === 'victim' && linking.has(tokens[first - 1]) && !owning.has(tokens[last])

const push = (scene: Scene, n: number, item: Item, drafts: Draft[], before: number, counted: boolean): void => {
  for (let k = before; k < drafts.length; k++) if (drafts[k]!.item?.quantity === item.quantity) return
  const draft = draftOf(scene, actAt(scene, 'recruit', n, item.head), item, null)
  if (!draft?.count) return
  drafts.push(
    draftWith(draft, {
      rule: 'recruit (cases)',
      modality: 'happened',
      count: counted ? { ...draft.count, unit: 'cases' } : draft.count,
      role: counted ? null : 'victim',
    }),
  )
}
