import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import { aloneSites, companyOf, companySites, genericSites, openers } from './en/words.ts'
import { type Candidate, isName } from './known.ts'

const farthest = 6

const describes = (t: Token): boolean =>
  (t.pos === 'ADJ' || t.pos === 'NOUN' || t.pos === 'PROPN' || t.pos === 'NUM' || t.pos === 'VERB' || t.text === '-') &&
  t.text !== '%'

/** Nouns for sites, where they are no part of a name. */
const ofSite = wordKind((word) => (genericSites.has(word) || companySites.has(word)) && !isName(word))

/** Places that are described: "a three-storey building", "two residential compounds", "a call centre". */
export const findSites = (tokens: readonly Token[]): Candidate[] => {
  const found: Candidate[] = []
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i]!
    if (!(t.kinds & ofSite)) continue
    if (!genericSites.has(t) && !companyOf.has(tokens[i - 1]) && !isAlone(tokens, i)) continue
    const made = describedAt(tokens, i)
    if (made) {
      found.push(made)
      i = made.last - 1
    }
  }
  return found
}

const article = wordSet('a')
const inside = wordSet('in at on near')

/** "a block in Lekki"; not "a block away". */
const isAlone = (tokens: readonly Token[], i: number): boolean =>
  aloneSites.has(tokens[i]) && article.has(tokens[i - 1]) && inside.has(tokens[i + 1])

const describedAt = (tokens: readonly Token[], i: number): Candidate | null => {
  const sentence = tokens[i]!.sentence
  // "casino complex", "villa compound": the last of several nouns is the head.
  let head = i
  while (genericSites.has(tokens[head + 1]) && !isName(tokens[head + 1])) head++
  // "a compound owner", "the hotel manager": the site only modifies.
  const next = tokens[head + 1]
  if (next?.pos === 'NOUN' && next.sentence === sentence && !isName(next)) return null
  // Names between the article and the noun are places or nationalities of their own: "a Phnom Penh house".
  let first = i
  let k = i
  let named = false
  while (k > 0 && i - k < farthest) {
    const t = tokens[k - 1]!
    if (t.sentence !== sentence || openers.has(t)) break
    if (isName(t)) named = true
    else if (!describes(t) && tokens[k - 2]?.text !== '-') break
    k--
    if (!named) first = k
  }
  while (named && first < i && (tokens[first]!.text === '-' || tokens[first]!.lower === 'run')) first++
  const opener = tokenAt(tokens, k - 1)
  if (!opener || opener.sentence !== sentence || !openers.has(opener)) return null
  if (courts.has(tokens[head]) && !leadsToCourt.has(tokenAt(tokens, k - 2))) return null
  const counted = opener.pos === 'NUM' && !named
  const placed =
    tokens[head + 1]?.lower === 'in' || tokens[head + 1]?.lower === 'at' || tokens[head + 1]?.lower === 'on'
  const definite = opener.lower === 'the' || opener.lower === 'this' || opener.lower === 'that'
  if (definite && !placed && first === i) return null
  const from = counted ? first - 1 : first
  const last = withParts(tokens, head + 1)
  return {
    first: from,
    last,
    core: last,
    hash: 0,
    entries: [],
    sort: 'described',
    kind: 'site',
    rule: 'described site',
    before: false,
    after: false,
    entry: null,
  }
}

/** A court is a site where something leads to it ("sent to the provincial court"), and acts elsewhere: "a provincial court in Pursat jailed". */
const courts = wordSet('court courts')
const leadsToCourt = wordSet('at in to before outside inside near into from')

/** "a casino complex of 22 buildings". */
const withParts = (tokens: readonly Token[], last: number): number =>
  tokens[last]?.lower === 'of' && tokens[last + 1]?.pos === 'NUM' && genericSites.has(tokens[last + 2])
    ? last + 3
    : last
