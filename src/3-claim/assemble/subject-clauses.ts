import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { hasComma } from '../clause/marks.ts'
import { relatives } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Stretch } from './stretch.ts'

const gerundLeads = wordSet('after before while since when')

/** Right of a gerund's auxiliary, what stands before it is the main clause. */
export const isAfterGerund = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[first]?.lower === 'having' && gerundLeads.has(tokens[first - 1]) && at < first - 1

const events = wordSet('after before when since because')

/** "Four men held after police freed 19 women in a house will appear": where the clause begins that the 19 are told of in; else -1. */
export const subordinateBefore = (tokens: readonly Token[], object: Stretch, verb: number, start: number): number => {
  const told = tokenAt(tokens, object.first - 1)
  if (!told || !(told.pos === 'VERB' || told.lower.endsWith('ed')) || hasComma(tokens, object.last, verb)) return -1
  for (let i = object.first - 2; i > start && object.first - i < 7; i--) {
    if (tokens[i]!.pos === 'PUNCT' || isAuxiliary(tokens[i])) return -1
    if (events.has(tokens[i])) return i
  }
  return -1
}

const they = wordSet('they he she')
const saying = wordSet(
  'say says said saying claim claims claimed allege alleged insisted testified complained believed',
)

/** "Eight women who said they had been lured were arrested": where the relative clause begins that "they" ends; else -1. */
export const relativeOfSaying = (tokens: readonly Token[], at: number): number => {
  if (!they.has(tokens[at])) return -1
  let i = at - 1
  if (tokens[i]?.lower === 'that') i--
  if (!saying.has(tokens[i])) return -1
  i--
  while (isAuxiliary(tokens[i])) i--
  return relatives.has(tokens[i]) ? i : -1
}
