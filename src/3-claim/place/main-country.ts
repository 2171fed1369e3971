import type { Token } from '../../2-document/tokens.ts'
import type { PlaceMention } from '../annotations.ts'
import { movedBefore } from '../group/origin.ts'
import { people } from '../group/people.ts'
import { wordSet } from '../lexicon.ts'
import { enforcers, outletNouns } from './en/words.ts'

/** The rule of a mention that names a country by its adjective. */
export const adjectiveRule = 'country adjective'

const joiners = new Set(['-', '–', 'and'])
const listed = wordSet(', and or the')
/** How many words before people a verb may say that they were taken from where "from" stands. */
const MOVED = 14

/** "found 80 people from Mexico and Honduras": where they are at home; "freed 80 people from Laos" is where they were. */
const isHomeOfSome = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1
  while (first - at < 16 && (listed.has(tokens[at]) || tokens[at]?.pos === 'PROPN')) at--
  return tokens[at]?.lower === 'from' && people.get(tokens[at - 1]) !== undefined && !movedBefore(tokens, at - 1, MOVED)
}

/** Whether the adjective of another country stands before that at `first`: "Cambodian-Chinese police" are of neither. */
export const isSecondOfTwo = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  return (
    before !== undefined && joiners.has(before.lower) && (before.lower === 'and' || before.end === tokens[first]!.start)
  )
}

/** What is told first says most of what a report is about. */
const opening = 3
const earlyWorth = 1.5

/**
 * The country that a report is about: that of most of its places. Where something happens counts for more than where somebody
 * comes from or goes to, and so do what is told first, where the report was sent from and what its title names.
 */
export const mainCountryOf = (
  mentions: readonly PlaceMention[],
  tokens: readonly Token[],
  title: string | null,
): string | null => {
  const counts = new Map<string, number>()
  for (const m of mentions) {
    if (!m.country) continue
    const early = tokens[m.first]!.sentence < opening ? earlyWorth : 1
    const weight = weightOf(m, tokens)
    const titled = title !== null && m.rule !== adjectiveRule && weight > 0 && title.includes(m.name)
    const n = early * weight + (titled ? 2 : 0)
    if (n > 0) counts.set(m.country, (counts.get(m.country) ?? 0) + n)
  }
  let best: string | null = null
  for (const [country, n] of counts) if (best === null || n > counts.get(best)!) best = country
  return best
}

const bearers = wordSet('citizen citizens national nationals passport passports dollar dollars')

const weightOf = ({ stands, way, dateline, rule, first, last }: PlaceMention, tokens: readonly Token[]): number => {
  if (stands) return dateline ? 3 : way === 'at' ? 4 : isHomeOfSome(tokens, first) ? 0 : 2
  // "the Miami Herald" tells of all the world; "US citizens" may be anywhere.
  if (rule !== adjectiveRule) return outletNouns.has(tokens[last]) || bearers.has(tokens[last]) ? 0 : 2
  return enforcers.has(tokens[last]) && !isSecondOfTwo(tokens, first) ? 2 : 0
}
