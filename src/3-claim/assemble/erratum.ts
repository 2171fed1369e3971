import { wordKind } from '../../2-document/vocabulary.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const versions = wordSet('version versions edition')
const corrections = wordSet('correction corrections clarification erratum')
const former = wordSet('earlier previous original initial prior first')
const writings = wordSet('article story report item post page dispatch bulletin statement text release')

/** Words for one version of several, or for what sets one right. */
const ofVersions = wordKind((word) => versions.has(word) || corrections.has(word))

const we = wordSet('we')
const wrote = wordSet('said wrote reported published stated')

/** "Correction: we wrote last week that 16 were let go". */
const isCorrection = (tokens: Scene['tokens'], first: number, last: number): boolean => {
  for (let i = first; i + 2 < last; i++) {
    if (!corrections.has(tokens[i]) || tokens[i + 1]!.text !== ':') continue
    for (let k = i + 2; k + 1 < Math.min(last, i + 9); k++)
      if (we.has(tokens[k]) && (wrote.has(tokens[k + 1]) || wrote.has(tokens[k + 2]))) return true
  }
  return false
}

const stating = wordSet('said wrote gave put stated reported misstated called named had')

/** "An earlier version of this article said 70", "An earlier version said": what a paper has taken back. */
export const isErratum = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last, kinds } = sentences[n]!
  if (!(kinds & ofVersions)) return false
  if (isCorrection(tokens, first, last)) return true
  for (let i = first + 1; i + 2 < last; i++) {
    if (!versions.has(tokens[i]) || !former.has(tokens[i - 1])) continue
    if (stating.has(tokens[i + 1])) return true
    if (tokens[i + 1]!.lower === 'of') return writings.has(tokens[i + 2]) || writings.has(tokens[i + 3])
  }
  return false
}

const own = wordSet('our an')
const dating = wordSet('of on from')
const regretting = wordSet('regret apologise apologize')
const pointing = wordSet('this that which figure number')
const articles = wordSet('a an')
const wrongs = wordSet('wrong incorrect inaccurate mistaken mistake error')
/** Within how many words a paper owns up to what it says it wrote. */
const NEAR = 90

/** "We regret the mistake", "That was an error": at the first word. */
const isOwnedUp = (tokens: Scene['tokens'], i: number): boolean => {
  if (we.has(tokens[i])) return regretting.has(tokens[i + 1])
  if (!pointing.has(tokens[i]) || !isBe(tokens[i + 1])) return false
  return wrongs.has(tokens[articles.has(tokens[i + 2]) ? i + 3 : i + 2])
}

/** What a paper says that it wrote. */
const ofWriting = wordKind((word) => wrote.has(word))

/** "Our report of Sunday said 190 … We regret the mistake": what is taken back behind. */
export const isTakenBack = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last, kinds } = sentences[n]!
  if (!(kinds & ofWriting)) return false
  if (!own.has(tokens[first]) || !writings.has(tokens[first + 1]) || !dating.has(tokens[first + 2])) return false
  for (let i = last; i < Math.min(tokens.length, last + NEAR); i++) if (isOwnedUp(tokens, i)) return true
  return false
}
