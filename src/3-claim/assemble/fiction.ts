import { wordKind } from '../../2-document/vocabulary.ts'
import { wordSet } from '../lexicon.ts'
import type { Scene } from './scene.ts'

const works = wordSet('film films movie movies novel play thriller opera musical comedy sequel blockbuster')
const telling = wordSet('tells follows portrays depicts stars dramatises dramatizes')
/** What closes the naming of a work, or begins its title; "a film crew", "a movie theatre" name none. */
const closing = wordSet(', “ " ‘')
/** How far from the start of its sentence a work is named. */
const NEAR = 6

/** Words for made-up tales. */
const ofWorks = wordKind((word) => works.has(word))

/** "In the film, two detectives arrest 40 men", "The novel tells of 200 convicts": what is told there did not happen. */
export const isFiction = ({ tokens, sentences }: Scene, n: number): boolean => {
  const { first, last, kinds } = sentences[n]!
  if (!(kinds & ofWorks)) return false
  const end = Math.min(last, first + NEAR)
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') return false
    if (!works.has(tokens[i])) continue
    if (tokens[i + 1]?.pos === 'NOUN') return false
    if (tokens[first]!.lower === 'in') return closing.has(tokens[i + 1]) || tokens[i + 1]?.pos === 'PROPN'
    for (let k = i + 1; k < Math.min(last, i + NEAR); k++) if (telling.has(tokens[k])) return true
    return false
  }
  return false
}
