import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'
import type { Stretch } from './stretch.ts'

const kinds = wordSet('nationalities countries nations provinces states ages')
const kindLeads = wordSet('of from')

/** "3,455 people of 20 nationalities": of how many kinds they are. */
export const isOfKinds = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  kinds.has(tokens[last - 1]) && kindLeads.has(tokens[first - 1])

/** "17 women of six nationalities lured there": the token before what only says of how many kinds they are; else -1. */
export const kindBefore = ({ tokens }: Scene, { first, last }: Stretch, start: number): number =>
  first - 2 > start && isOfKinds(tokens, { first, last }) ? first - 2 : -1
