import type { Action } from '../../model/claim.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { actAt } from './told-act.ts'

const many = wordSet('many')

/** What a short question asks for: "And the dead?", "What about the missing?", "How many arrests?" */
const asked: Partial<Record<Action, WordSet>> = {
  die: wordSet('dead deaths killed fatalities died'),
  harm: wordSet('injured wounded hurt'),
  missing: wordSet('missing'),
  arrest: wordSet('arrested arrests detained detentions arrest arrestees'),
  rescue: wordSet('rescued freed rescues'),
  deport: wordSet('deported deportations deportees'),
  convict: wordSet('convicted convictions'),
}
const byWord = Object.entries(asked) as [Action, WordSet][]
const openers = wordSet('and what how')

/**
 * "How many are back? — One hundred and seventy-five as of Sunday", "And the dead? Three": a number that answers counts what was
 * asked for.
 */
export const addAnswer = (
  scene: Scene,
  n: number,
  acts: readonly Act[],
  drafts: Draft[],
  earlier: readonly Act[][],
): void => {
  const question = n - 1
  if (acts.length || question < 0 || scene.tokens[scene.sentences[question]!.last - 1]!.text !== '?') return
  const item = answerOf(scene, n)
  if (!item) return
  const act = isOfNumber(scene, question) ? actAskedFor(earlier[question]!) : null
  const short = act ? null : askedShortly(scene, question)
  const told = act ?? (short && actAt(scene, short, n, item.head))
  if (!told) return
  const draft = draftOf(scene, actWith(told, { sentence: n, anchor: item.head }), item, null)
  if (!draft?.count) return
  const nationalities = item.nationalities.length ? item.nationalities : (act?.patients[0]?.nationalities ?? [])
  const rule = `${act ? draft.row.name : draft.action}, answer`
  const modality = short === 'missing' ? 'ongoing' : draft.modality
  drafts.push(draftWith(draft, { nationalities, rule, modality }))
}

const actAskedFor = (acts: readonly Act[]): Act | null => {
  const ofPeople = acts.filter((a) => a.trigger.row.patient === 'people')
  return ofPeople.find((a) => a.trigger.kind === 'verb') ?? null
}

/** The number that an answer begins with. */
const answerOf = (scene: Scene, n: number): Item | null => {
  const { first, last } = scene.sentences[n]!
  // "A: Since January, 183"
  const from = scene.tokens[first + 1]?.text === ':' ? first + 2 : first
  for (let i = from; i < Math.min(last, from + 5); i++) {
    const item = itemAt(scene, i)
    if (!item) continue
    if (!item.quantity || item.part || item.role === 'official') return null
    // "In 2024, 183 left": a statement of its own.
    if (scene.tokens[item.last]?.pos === 'VERB') return null
    if (item.sort !== 'bare' && item.sort !== 'people') return null
    return scene.tokens[item.last]?.pos === 'VERB' ? null : item
  }
  return null
}

/** "How can arrests be avoided?", "How do deportations work?": no number is asked for. */
const ways = wordSet('can could should may might do does will would')
/** So many words a question without a verb has at most. */
const FEW = 11

const askedShortly = ({ tokens, sentences }: Scene, n: number): Action | null => {
  const { first, last } = sentences[n]!
  let from = first
  // "Q: And the dead?"
  for (let i = first; i < Math.min(last, first + 3); i++) if (tokens[i]!.text === ':') from = i + 1
  if (last - from > FEW || !openers.has(tokens[from]) || ways.has(tokens[from + 1])) return null
  for (let i = from + 1; i < last - 1; i++)
    for (const [action, words] of byWord) if (words.has(tokens[i])) return action
  return null
}

const any = wordSet('any anyone anybody')

/** "How many …", "Were any of them arrested?" */
const isOfNumber = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last } = sentences[n]!
  for (let i = first + 1; i < last; i++)
    if ((many.has(tokens[i]) && tokens[i - 1]!.lower === 'how') || (any.has(tokens[i]) && isAuxiliary(tokens[i - 1])))
      return true
  return false
}
