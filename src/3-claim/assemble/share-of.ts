import { tokenAt } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import type { Item, Scene } from './scene.ts'

const shares = wordSet('some most many several few majority handful half')
const articles = wordSet('the these those')
const relatives = wordSet('who whom that which')

const cases = wordSet('cases instances')

/** "In some cases, those rescued were beaten": nobody counted these either. */
export const isInSomeCases = ({ tokens, sentences }: Scene, { sentence }: Act): boolean => {
  const { first } = sentences[sentence]!
  return tokens[first]!.lower === 'in' && shares.has(tokens[first + 1]) && cases.has(tokens[first + 2])
}

/**
 * "Most of the 31 women were sold": nobody counted those. What makes them the 31 ("most of the 31 women rescued on Monday", "who
 * were rescued") was done to all.
 */
export const isShareOf = ({ tokens }: Scene, act: Act, item: Item): boolean => {
  if (item.group?.refers === 'back' && !item.quantity) return isShareOfGroup(tokens, item.first)
  if (!item.quantity || item.part || !act.group?.finite) return false
  if (relatives.has(tokens[act.group.first - 1])) return isShareBetween(tokens, item.last, act.group.first - 1)
  if (act.group.first < item.first) return false
  const of = articles.has(tokenAt(tokens, item.first - 1)) ? item.first - 2 : item.first - 1
  return tokenAt(tokens, of)?.lower === 'of' && shares.has(tokens[of - 1])
}

/** "60 workers, including some who were sold", "many of them Thais who were sold": told of those, and not of the 60. */
const isShareBetween = (tokens: Scene['tokens'], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (shares.has(tokens[i]) && (i === to - 1 || tokens[i + 1]!.lower === 'of')) return true
  return false
}

const fractions = wordSet('third quarter fifth thirds quarters fifths')

/** "half of the group", "two thirds of the detainees", "half the group". */
const isShareOfGroup = (tokens: Scene['tokens'], first: number): boolean => {
  const of = tokenAt(tokens, first - 1)?.lower === 'of' ? first - 2 : first - 1
  return shares.has(tokenAt(tokens, of)) || fractions.has(tokenAt(tokens, of))
}
