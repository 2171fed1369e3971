import type { Action } from '../../model/claim.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { ofSuspects } from './act-groups.ts'
import type { Draft } from './draft.ts'
import type { Item, Scene } from './scene.ts'

/** Officers act in such reports; "three agents of the gang were charged" are none. */
export const isOfficer = (drafts: readonly Draft[], { role, quantity }: Item): boolean =>
  role === 'official' && !drafts.some((d) => quantity && ofSuspects.has(d.action) && d.item?.quantity === quantity)

const docked = wordSet('arrested detained charged indicted convicted sentenced jailed accused remanded arraigned')

/** "Three agents were charged": no officers. */
export const isInDock = ({ tokens }: Scene, { last }: Item): boolean =>
  isAuxiliary(tokens[last]) && docked.has(tokens[last + 1])

const pleading = wordSet('pleaded pleads plead pleading pled defendants remanded arraigned')

/** "62 were held captive. … The four — two Malaysians, … — pleaded not guilty": those in the dock are none of the captives. */
export const isOfDock = ({ tokens, sentences }: Scene, sentence: number, action: Action): boolean => {
  if (ofSuspects.has(action)) return false
  const { first, last } = sentences[sentence]!
  for (let i = first; i < last; i++) if (pleading.has(tokens[i])) return true
  return false
}
