import type { Token } from '../../../2-document/tokens.ts'
import type { Action } from '../../../model/claim.ts'
import { isAuxiliary, isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Act } from '../act.ts'
import type { Item, Scene } from '../scene.ts'
import { consisting } from './object-of.ts'

const moving = wordSet(
  'go goes went gone come comes came leave leaves left reach reached cross crosses crossed enter entered board boarded join joined flee fled follow follows followed',
)
/** What those on the move are not yet, whatever was told of others. */
const caught = new Set<Action>(['arrest', 'charge', 'convict', 'seize', 'die'])
const objects = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])

const belonging = wordSet('belong belongs belonged')

/** The finite verb whose subject ends before `last`, where it has an object: "faced warrants", "had approached it"; or null. */
const verbWithObject = (tokens: readonly Token[], { last, sentence }: Item): number | null => {
  let at = last
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || verb.sentence !== sentence || isBe(tokens[at - 1])) return null
  if (belonging.has(verb)) return at
  const next = tokens[at + 1]
  return next?.sentence === sentence && objects.has(next.pos) ? at : null
}

/**
 * "12 faced arrest warrants at home", "67 had approached it for help": who does something that is no act. Nobody says that what was done
 * to others was done to them.
 */
export const isSubjectOfElse = ({ tokens }: Scene, item: Item, acts: readonly Act[], action: Action): boolean => {
  if (item.sort !== 'people' && item.sort !== 'bare') return false
  const at = verbWithObject(tokens, item)
  if (at === null || consisting.has(tokens[at])) return false
  if (moving.has(tokens[at]) && !caught.has(action)) return false
  return !acts.some(({ trigger: { head } }) => head === at)
}
