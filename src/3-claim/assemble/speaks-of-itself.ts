import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import type { Item, Scene } from './scene.ts'

export const speech = wordSet(
  'said say says stated state told tell tells testified recalled recounted reported report claimed claim explained alleged allege complained added wrote described',
)
const between = wordSet('of the those them more others , and')

const further = wordSet('more others')

/** "heard from 19 more who say that they are held". */
const isWhoSays = (tokens: readonly Token[], last: number): boolean => {
  const who = further.has(tokens[last]) ? last + 1 : last
  return tokens[who]?.lower === 'who' && speech.has(tokens[who + 1])
}

/** "Eleven stated that an agent had deceived them", "One of the Togolese, aged 22, said …": a number that speaks, before its pronoun. */
export const speaksOfItself = (scene: Scene, o: Item, item: Item): boolean => {
  const { tokens, sentences } = scene
  if (!o.quantity || o.sentence !== item.sentence || (o.sort !== 'bare' && o.sort !== 'people')) return false
  if (isWhoSays(tokens, o.last)) return true
  if (o.first - sentences[o.sentence]!.first > 1) return false
  let at = o.last
  while (at < item.first && at - o.last < 7 && !speech.has(tokens[at])) {
    const t = tokens[at]!
    if (t.pos !== 'NUM' && !between.has(t) && t.lower !== 'aged' && !scene.itemAt[at]) return false
    at++
  }
  return speech.has(tokens[at])
}
