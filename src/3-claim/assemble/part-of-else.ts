import type { Action } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import type { Draft } from './draft.ts'
import { type Item, itemAt, type Scene } from './scene.ts'

const ofs = wordSet('of')
const back = wordSet('them whom these those')

/** "has confirmed the nationality of 388, 96 of them women": a part of the 388, who are told of as nothing else. */
const isOfNumberBefore = (scene: Scene, { first, quantity }: Item, whole: Draft): boolean => {
  const { tokens } = scene
  const at = quantity!.last
  if (tokens[first - 1]?.text !== ',' || !ofs.has(tokens[at]) || !back.has(tokens[at + 1])) return false
  const other = itemAt(scene, first - 2)
  return other !== null && other.quantity !== null && other.sort === 'bare' && other !== whole.item
}

const journeys = new Set<Action>(['deport', 'repatriate', 'extradite', 'recruit', 'release', 'rescue'])
const to = wordSet('to')

/** "will send them on, namely 310 to Fujian": where they are sent now is no part of what was done before. */
const isSentOn = ({ tokens, placeAt }: Scene, { last }: Item, whole: Draft): boolean =>
  !journeys.has(whole.action) && to.has(tokens[last]) && (placeAt[last + 1]! > 0 || tokens[last + 1]?.lower === 'other')

/** Whether a number that looks like a part of those told of before is one of something else. */
export const isPartOfElse = (scene: Scene, item: Item, whole: Draft): boolean =>
  isSentOn(scene, item, whole) || isOfNumberBefore(scene, item, whole)
