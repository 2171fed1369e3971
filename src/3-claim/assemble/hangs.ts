import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { isComma } from '../clause/marks.ts'
import { articles, genitives, objectOpeners, ofs, prepositions } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'

/** "a group of 20 people", "the number of workers": the noun after "of" is the subject as good as the one before. */
export const groupNouns = wordSet(
  'none gang ring syndicate team party network family body corpse bodies lives number numbers group groups batch batches contingent convoy load busload planeload wave total crowd list tally count hundreds dozens thousands scores tens most many some majority all each one members leaders remains bodies half rest remainder handful third quarter million',
)

/** Whether a noun phrase that begins at `first` hangs on a preposition, and so is no subject. */
export const hangs = (tokens: readonly Token[], from: number, start: number): boolean => {
  // "since the army moved in" opens a clause.
  const led = articles.has(tokenAt(tokens, from - 1)) && neverClauses.has(tokens[from - 2])
  const first = led && tokens[from - 3]?.lower !== 'according' ? from - 1 : from
  const before = tokenAt(tokens, first - 1)
  if (!before || first - 1 < start) return false
  const leads = prepositions.has(before) && (!objectOpeners.has(before) || isWhere(tokens, first))
  if (!leads || before.lower === 'than' || before.lower === 'between') return false
  const noun = isComma(tokens[first - 2]) ? tokens[first - 3] : tokens[first - 2]
  return !(ofs.has(before) && groupNouns.has(noun))
}

const neverClauses = wordSet('by for at in from to into near inside outside')
const wheres = wordSet('at around')

/** "police at Cha Lo", not "at least 40", "around 40": what such a word leads to is no number. */
const isWhere = (tokens: readonly Token[], first: number): boolean =>
  wheres.has(tokens[first - 1]) && (tokens[first]!.pos === 'PROPN' || tokens[first]!.pos === 'DET')

const together = wordSet(
  'arrested detained held caught found taken charged convicted rescued freed seized jailed deported',
)

/** "arrested with the 31 Chinese": those beside whom it was done to others. */
export const isInCompany = (tokens: readonly Token[], first: number): boolean => {
  const before = articles.has(tokens[first - 1]) ? first - 2 : first - 1
  return tokens[before]?.lower === 'with' && together.has(tokens[before - 1])
}

/** "police in Hanoi's Dong Da district": where the town begins whose district it is. */
export const beforeOwner = (tokens: readonly Token[], first: number): number => {
  if (!genitives.has(tokenAt(tokens, first - 1))) return first
  let at = first - 2
  while (tokenAt(tokens, at - 1)?.pos === 'PROPN') at--
  return at
}
