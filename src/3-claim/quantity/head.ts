import type { Token } from '../../2-document/tokens.ts'
import type { Unit } from '../../model/claim.ts'
import { peopleNouns } from '../group/en/people.ts'
import { lexicon, wordSet } from '../lexicon.ts'
import { countedNouns, countedPhrases } from './en/nouns.ts'
import { wordTable } from './table.ts'

/** What a number counts: its head noun and unit; `none` for what is measured rather than counted. */
export type Head = { token: number; unit: Unit | 'none' | null; last: number }

const unitOf = wordTable<Unit | 'none'>([...peopleNouns.map(([word]) => [word, 'people'] as const), ...countedNouns])
export const phrases = lexicon<Unit | 'none'>(countedPhrases)
export const setNouns = wordSet(
  'sets set pieces items units batches boxes pairs groups group lots number total team busloads',
)
export const determiners = wordSet('the these those his her its their our my your all them whom which')
const irregularPlurals = wordSet(
  'people men women children personnel aircraft kin dead policemen policewomen fishermen gunmen crewmen',
)

/** What a number that counts the noun at a token counts. */
export const unitAt = (token: Token | undefined): Unit | 'none' | undefined => unitOf.get(token)

/** "vehicles", not "express". */
export const isPluralNoun = (t: Token): boolean =>
  irregularPlurals.has(t) ||
  (t.lower.charCodeAt(t.lower.length - 1) === 115 && t.lower.charCodeAt(t.lower.length - 2) !== 115)
