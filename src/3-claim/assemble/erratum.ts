import { wordKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const versions = wordSet('version versions edition')
const corrections = wordSet('correction corrections clarification')
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

/** "An earlier version of this article said 70": what a paper has taken back. */
export const isErratum = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last, kinds } = sentences[n]!
  if (!(kinds & ofVersions)) return false
  if (isCorrection(tokens, first, last)) return true
  for (let i = first + 1; i + 2 < last; i++)
    if (versions.has(tokens[i]) && former.has(tokens[i - 1]) && tokens[i + 1]!.lower === 'of')
      return writings.has(tokens[i + 2]) || writings.has(tokens[i + 3])
  return false
}

const own = wordSet('our an')
const dating = wordSet('of on from')
const stating = wordSet('said wrote reported stated')
const amending = wordSet('correction corrections clarification erratum')
const regretting = wordSet('regret mistake error wrong incorrect mistaken apologise apologize')
/** Within how many words a paper owns up to what it says it wrote. */
const NEAR = 90

/** What a paper says that it wrote. */
const ofWriting = wordKind((word) => stating.has(word))

/** "Our report of Sunday said 190 … We regret the mistake", "Correction: we wrote that 16 were let go": what is taken back behind. */
export const isTakenBack = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last, kinds } = sentences[n]!
  if (!(kinds & ofWriting)) return false
  if (own.has(tokens[first]) && writings.has(tokens[first + 1]) && dating.has(tokens[first + 2])) {
    for (let i = last; i < Math.min(tokens.length, last + NEAR); i++) if (regretting.has(tokens[i])) return true
    return false
  }
  let amends = false
  for (let i = first; i + 2 < Math.min(last, first + 16); i++) {
    amends ||= amending.has(tokens[i])
    if (amends && tokens[i]!.lower === 'we') return stating.has(tokens[i + 1]) || stating.has(tokens[i + 2])
  }
  return false
}
