import { sentenceKind } from '../../2-document/vocabulary.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import { isEstimate } from './estimate.ts'
import { markedAt } from './marked.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { actAt, pushTold } from './told-act.ts'

const existing = wordSet('there')
const ofExisting = sentenceKind((word) => existing.has(word))
const still = wordSet('still now currently at least about around some over nearly almost an estimated more than up to')
const within = wordSet('in inside at across')
const present = wordSet('are')
/** Who is looked after, or on the way home, is held by nobody. */
const cared = wordSet('shelter shelters hospital hospitals care embassy waiting awaiting')

/** "There are 148 victims in Cambodia, 22 in Laos": victims who are somewhere are held there, by no other word. */
export const addThere = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  const { tokens, sentences } = scene
  const { first, last, has } = sentences[n]!
  if (has & ofNews) addHeardOf(scene, n, drafts, before)
  if (!(has & ofExisting)) return
  for (let i = first; i + 2 < last; i++) {
    if (!existing.has(tokens[i]) || !isBe(tokens[i + 1])) continue
    let at = i + 2
    while (still.has(tokens[at])) at++
    const item = itemAt(scene, at)
    if (item?.role !== 'victim' || !item.quantity || !isSomewhere(scene, item)) return
    if (drafts.some((d, k) => k >= before && d.item === item)) return
    const isEstimated = isEstimate(scene, actAt(scene, 'hold', n, item.head), item)
    const state = present.has(tokens[i + 1]) ? 'ongoing' : 'happened'
    pushTold(scene, 'hold', n, item.head, isEstimated ? 'estimated' : state, item, drafts)
    return
  }
}

const news = wordSet('reports report information word complaints complaint news')
const about = wordSet('of about on')
const captives = wordSet('hostages captives')
const ofNews = sentenceKind((word) => news.has(word))

/** "We have received reports of 14 Nepali hostages in Libya": captives who are said to be somewhere; "reports of 14 arrests" are of none. */
const addHeardOf = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  for (let i = first; i + 2 < last; i++) {
    if (!news.has(tokens[i]) || !about.has(tokens[i + 1])) continue
    const item = itemAt(scene, i + 2)
    if (!item?.quantity || !captives.has(tokens[item.head]) || !isSomewhere(scene, item)) continue
    if (!drafts.some((d, k) => k >= before && d.item === item))
      pushTold(scene, 'hold', n, item.head, 'alleged', item, drafts)
    return
  }
}

/** "in Cambodia", "inside the scam parks in Laos"; not "in the case", nor in a shelter. */
const isSomewhere = (scene: Scene, { last, sentence }: Item): boolean => {
  const { tokens, placeAt, layers, sentences } = scene
  if (!within.has(tokens[last])) return false
  for (let i = last; i < sentences[sentence]!.last; i++) if (cared.has(tokens[i])) return false
  const place = markedAt(layers.places, placeAt, tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1)
  return place?.stands === true
}
