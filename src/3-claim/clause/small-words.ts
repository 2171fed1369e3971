import { wordSet } from '../lexicon.ts'
import * as words from './en/words.ts'

export const articles = wordSet('a an the')
export const beForms = wordSet('be is are was were been being')
export const nots = wordSet("not n't n’t")
export const owners = wordSet('their his her its')
export const coordinators = wordSet(words.coordinators)
export const ands = wordSet('and')
export const bys = wordSet('by')
export const ofs = wordSet('of')
export const genitives = wordSet("'s ’s")
export const relatives = wordSet('who which that whom')
export const prepositions = wordSet(words.prepositions)
export const objectOpeners = wordSet(words.determiners)
export const subordinators = wordSet(
  'after before when while because since although though if whether until as once unless',
)
