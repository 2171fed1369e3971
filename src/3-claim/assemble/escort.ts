import { tokenAt } from '../../2-document/tokens.ts'
import { sentenceKind } from '../../2-document/vocabulary.ts'
import type { ActorMention } from '../annotations.ts'
import { articles, bys, ofs, owners } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { departures } from './act-groups.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'

const escorting = wordSet('escorted accompanied')
const escorts = wordSet('escort guard')
const unders = wordSet('under')
const craft = wordSet('flight flights plane planes charter aircraft bus buses')
const paying = wordSet('chartered funded financed')
const commands = wordSet('order orders')
const ofCommand = sentenceKind((word) => commands.has(word))

/** Who goes with people on their way or pays for it: "left for Banjul, escorted by their embassy", "on a flight paid for by the IOM". */
export const escort = (scene: Scene, { trigger, group, sentence }: Act): ActorMention | null => {
  if (!departures.has(trigger.row.action) || (group && !group.passive && trigger.row.frame !== 'subject')) return null
  const { tokens, sentences } = scene
  const { last } = sentences[sentence]!
  for (let i = trigger.last; i < last - 1; i++) {
    const t = tokens[i]!
    if (t.text === ';') return null
    if (escorting.has(t) && bys.has(tokens[i + 1])) return bodyAt(scene, i + 2)
    if (escorts.has(t) && ofs.has(tokens[i + 1]) && (unders.has(tokens[i - 1]) || unders.has(tokens[i - 2])))
      return bodyAt(scene, i + 2)
    if (craft.has(tokens[i - 1]) && paying.has(t) && bys.has(tokens[i + 1])) return bodyAt(scene, i + 2)
    if (craft.has(tokens[i - 1]) && t.lower === 'paid' && bys.has(tokens[i + 2])) return bodyAt(scene, i + 3)
  }
  return null
}

/** By whose order it was done: "sealed by order of the provincial court", "on the order of the prosecutor 96 accounts were frozen". */
export const orderer = (scene: Scene, { group, sentence }: Act): ActorMention | null => {
  if (group?.passive !== true) return null
  const { tokens, sentences } = scene
  const { first, last, has } = sentences[sentence]!
  if (!(has & ofCommand)) return null
  for (let i = first; i < last - 2; i++) {
    if (!commands.has(tokens[i]) || !ofs.has(tokens[i + 1])) continue
    const before = tokenAt(tokens, articles.has(tokenAt(tokens, i - 1)) ? i - 2 : i - 1)
    const leads = bys.has(before) ? i > group.head : before?.lower === 'on' && (i <= first + 2 || i > group.head)
    if (leads && i - group.head < 3) return bodyAt(scene, i + 2)
  }
  return null
}

const wheres = wordSet('where')
const leading = wordSet('led leads brought took directed guided')

/** "A tip-off led police to two flats, where 17 suspects were arrested": who was led there. */
export const led = ({ layers, tokens, actorAt, sentences }: Scene, { group, sentence }: Act): ActorMention | null => {
  if (group?.passive !== true) return null
  let isThere = false
  for (let i = group.first - 1; i > sentences[sentence]!.first; i--) {
    const t = tokens[i]!
    if (wheres.has(t)) isThere = true
    if (!leading.has(t)) continue
    const body = markedAt(layers.actors, actorAt, articles.has(tokens[i + 1]) ? i + 2 : i + 1)
    return isThere && body?.kind === 'official' ? body : null
  }
  return null
}

const bodyAt = ({ layers, tokens, actorAt }: Scene, i: number): ActorMention | null => {
  const at = articles.has(tokens[i]) || owners.has(tokens[i]) ? i + 1 : i
  const body = markedAt(layers.actors, actorAt, at)
  return body && body.kind !== 'media' && body.kind !== 'witness' && body.kind !== 'victim' ? body : null
}
