import { tokenAt } from '../../../2-document/tokens.ts'
import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import type { Item, Scene } from '../scene.ts'

const young = wordSet(
  'child children minor minors girl girls boy boys baby babies infant infants toddler toddlers kid kids pupils victim victims',
)

/** "arrested with 14 children": whom they had with them. */
export const isTakenAlong = ({ tokens }: Scene, { first, head }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'with' && young.has(tokens[head])

const moments = wordSet('after when as once because')
const finding = wordSet('found discovered located spotted')
const taking = wordSet(
  'arrested detained held charged convicted sentenced jailed locked confined trapped chained imprisoned captive kept hidden enslaved dead',
)

/** "arrested after 47 foreigners were found in the house": those merely found there. */
export const isFoundAfter = ({ tokens }: Scene, { first, last, sentence }: Item): boolean => {
  if (!moments.has(tokenAt(tokens, first - 1))) return false
  let at = last
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  if (at === last || !finding.has(tokens[at])) return false
  for (; tokens[at]?.sentence === sentence && tokens[at]!.pos !== 'PUNCT'; at++)
    if (taking.has(tokens[at])) return false
  return true
}

const relating = wordSet('with to by from')

/** "a man who lives with one of the detainees": the one is no part that is told of. */
export const isRelative = ({ tokens }: Scene, { first, part, quantity }: Item): boolean =>
  part && quantity?.high === 1 && relating.has(tokens[first - 1])
