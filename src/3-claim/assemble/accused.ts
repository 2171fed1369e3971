import { ofs } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import type { Found } from './fields.ts'
import type { Item, Scene } from './scene.ts'

const accusing = wordSet('accused suspected')
/** What courts and police do with those who are said to have done it. */
const dealing = wordSet(
  'arrested detained apprehended nabbed held charged indicted prosecuted tried convicted sentenced jailed imprisoned',
)
const links = wordSet('of for with over')
/** So many words lie at most between the verb and the deed: "sentenced three people on Monday to a total of 16 years for …". */
const farthest = 16

/**
 * "Three men will be sent to court, accused of confining 99 people", "jailed three people for trafficking 11": those who are said to
 * have done it, as the text counts them.
 */
export const accusedOf = (scene: Scene, { trigger, group, sentence }: Act): Found<string[]> | null => {
  if (!group || group.passive || !ofCaptors.has(trigger.row.action)) return null
  const { tokens, sentences, items, layers } = scene
  let link = group.first - 1
  while (tokens[link]?.pos === 'ADV') link--
  if (!links.has(tokens[link])) return null
  const { first } = sentences[sentence]!
  const who = items.findLast(
    (i) => i.first >= first && i.last <= link && i.sort === 'people' && i.group?.refers !== 'back',
  )
  if (!who || who.role === 'official' || who.role === 'victim' || !who.quantity) return null
  // "indicted 13 members of a gang for …": the gang did it.
  if (who.last < link && ofs.has(tokens[who.last])) return null
  const isAccused = ofs.has(tokens[link]) && accusing.has(tokens[link - 1])
  if (!isAccused && !isDealtWith(scene, who, link)) return null
  const { start } = tokens[who.first]!
  const { end } = tokens[who.last - 1]!
  return { value: [layers.text.slice(start, end)], spans: [{ start, end }] }
}

/** "arrested the guards for holding 90": whether what is told is what somebody was dealt with or is accused for. */
export const isDeed = ({ tokens, sentences }: Scene, { group, sentence }: Act): boolean => {
  if (!group || group.passive) return false
  let link = group.first - 1
  while (tokens[link]?.pos === 'ADV') link--
  if (!links.has(tokens[link])) return false
  for (let i = link - 1; i >= sentences[sentence]!.first && link - i <= farthest; i--) {
    if (dealing.has(tokens[i]) || accusing.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB') return false
  }
  return false
}

/** "jailed three people …", "three people were arrested …": whom the law deals with, and nobody else in between. */
const isDealtWith = ({ tokens }: Scene, { first, last }: Item, link: number): boolean => {
  if (link - last > farthest) return false
  if (dealing.has(tokens[first - 1])) return true
  for (let i = last; i < link; i++) {
    if (dealing.has(tokens[i])) return true
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}
