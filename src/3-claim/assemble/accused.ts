import { ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import type { Found } from './fields.ts'
import type { Scene } from './scene.ts'

const accusing = wordSet('accused suspected')

/** "Three men will be sent to court, accused of confining 99 people": those who are accused, as the text counts them. */
export const accusedOf = (scene: Scene, { trigger, group, sentence }: Act): Found<string[]> | null => {
  if (!group || group.passive || !ofCaptors.has(trigger.row.action)) return null
  const { tokens, sentences, items, layers } = scene
  const of = group.first - 1
  if (!ofs.has(tokens[of]) || !accusing.has(tokens[of - 1])) return null
  const { first } = sentences[sentence]!
  const who = items.findLast(
    (i) => i.first >= first && i.last < of && i.sort === 'people' && i.group?.refers !== 'back',
  )
  if (!who || who.role === 'official' || who.role === 'victim' || !who.quantity) return null
  const { start } = tokens[who.first]!
  const { end } = tokens[who.last - 1]!
  return { value: [layers.text.slice(start, end)], spans: [{ start, end }] }
}
