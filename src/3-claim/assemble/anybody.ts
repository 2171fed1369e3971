import type { Action } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import { ofCaptors } from './act-groups.ts'
import { isNoOne } from './denial.ts'
import type { Draft } from './draft.ts'
import type { Scene } from './scene.ts'

const toNobody = new Set<Action>(['arrest', 'charge', 'convict', 'harm'])
const nobody = wordSet('nobody none')

/** "Nobody was arrested", "no one has been charged", "none of them had been hurt": denied of all. */
export const isNobodyDenied = (scene: Scene, d: Draft): boolean => {
  const { group } = d.act
  if (d.modality !== 'denied' || !group?.passive || !group.finite || !toNobody.has(d.action)) return false
  if (d.action === 'harm' && scene.violent) return false
  const { first } = scene.sentences[d.sentence]!
  const { head } = d.act.trigger
  for (let i = head - 1; i >= first && head - i < NOBODY_WITHIN; i--) {
    const t = scene.tokens[i]!
    if (nobody.has(t) || isNoOne(scene, i)) return true
    // "no one should be jailed for it": asked for, and not told.
    if (t.pos === 'PUNCT' || t.pos === 'VERB' || t.lower === 'who' || duties.has(t)) return false
  }
  return false
}

const duties = wordSet('should must may can could would ought')

/** How far before the verb "nobody" stands: "none of the foreign workers had been". */
const NOBODY_WITHIN = 9

const every = wordSet('every each any')
const amounts = wordSet('number numbers group groups')

/** How far before the noun "such" stands: "such a large number of suspects". */
const SUCH_A_NUMBER_OF = 5

const isSuchAmount = ({ tokens }: Scene, { item }: Draft): boolean => {
  if (!item) return false
  let amount = false
  for (let i = item.head - 1; i >= 0 && item.head - i <= SUCH_A_NUMBER_OF; i--) {
    amount ||= amounts.has(tokens[i])
    if (amount && tokens[i]!.lower === 'such') return true
  }
  return false
}

/** "Those who are charged must stay", "until every ringleader is caught": whoever it may be. */
export const isAnyOfThose = (scene: Scene, d: Draft): boolean => {
  const at = (d.act.group?.first ?? 0) - 1
  if (every.has(scene.tokens[at - 1]) || every.has(scene.tokens[at - 2])) return true
  // "the first time that such a large number of suspects have been sent back"
  if (isSuchAmount(scene, d)) return true
  return scene.tokens[at]?.lower === 'who' && scene.tokens[at - 1]?.lower === 'those'
}

/** "stories of people being trafficked": what such people suffer, and no group that is told of. */
export const isAnybody = (scene: Scene, d: Draft): boolean =>
  ofCaptors.has(d.action) &&
  !d.nationalities.length &&
  d.item!.last - d.item!.first === 1 &&
  scene.tokens[d.item!.head]!.lower === 'people'
