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
