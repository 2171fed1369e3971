import { wordKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const versions = wordSet('version versions edition')
const former = wordSet('earlier previous original initial prior first')
const writings = wordSet('article story report item post page dispatch bulletin statement text release')

/** Words for one version of several. */
const ofVersions = wordKind((word) => versions.has(word))

/** "An earlier version of this article said 70": what a paper has taken back. */
export const isErratum = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last, kinds } = sentences[n]!
  if (!(kinds & ofVersions)) return false
  for (let i = first + 1; i + 2 < last; i++)
    if (versions.has(tokens[i]) && former.has(tokens[i - 1]) && tokens[i + 1]!.lower === 'of')
      return writings.has(tokens[i + 2]) || writings.has(tokens[i + 3])
  return false
}
