import type { Token } from '../../2-document/tokens.ts'
import { ofs } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
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

/** The word that says that somebody is dealt with or accused for the act, behind token `from`; -1 where none does. */
const dealtAt = (tokens: readonly Token[], { group }: Act, from: number): number => {
  if (!group || group.passive) return -1
  let link = group.first - 1
  while (tokens[link]?.pos === 'ADV') link--
  if (!links.has(tokens[link])) return -1
  for (let i = link - 1; i >= from && link - i <= farthest; i--) {
    if (dealing.has(tokens[i]) || accusing.has(tokens[i])) return i
    if (tokens[i]!.pos === 'VERB') return -1
  }
  return -1
}

/** "arrested the guards for holding 90": whether what is told is what somebody was dealt with or is accused for. */
export const isDeed = ({ tokens, sentences }: Scene, act: Act): boolean =>
  dealtAt(tokens, act, sentences[act.sentence]!.first) >= 0

/** "Police detained a barber on suspicion of luring nine": whether who stands before token `from` deals with whoever did it. */
export const dealsWithDoer = ({ tokens }: Scene, act: Act, from: number): boolean => {
  const at = dealtAt(tokens, act, from)
  return at >= 0 && !accusing.has(tokens[at]) && !isAuxiliary(tokens[at - 1])
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
