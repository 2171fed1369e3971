import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'

const posts = wordSet(
  'coordinator co-ordinator director researcher researchers professor lecturer fellow analyst analysts expert experts specialist lawyer lawyers attorney counsel counsellor psychologist spokesperson spokesman spokeswoman adviser advisor founder co-founder president chair',
)
const prepositions = wordSet('at with for of from')
const articles = wordSet('the a an')
const bodies = wordSet('center centre institute clinic house hub')

/** "a project coordinator at the Migrant Support Center": where somebody works, and where nothing happened. */
export const isEmployer = ({ first, last }: { first: number; last: number }, tokens: readonly Token[]): boolean => {
  if (!bodies.has(tokens[last - 1])) return false
  const at = articles.has(tokens[first - 1]) ? first - 2 : first - 1
  return prepositions.has(tokens[at]) && posts.has(tokens[at - 1])
}
