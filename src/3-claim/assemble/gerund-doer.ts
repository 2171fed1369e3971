import type { ActorMention } from '../annotations.ts'
import { ING } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import type { Scene } from './scene.ts'
import { openingBody } from './speaker-did.ts'

const links = wordSet('after before by while when')
const saying = wordSet('said says told announced confirmed believes believe claimed')

/** "The commission charged 77 people after raiding a firm": whoever the sentence is about does both. */
export const gerundDoer = (scene: Scene, { trigger, group, sentence }: Act): ActorMention | null => {
  if (!group || trigger.kind !== 'verb' || !(trigger.forms & ING) || ofCaptors.has(trigger.row.action)) return null
  const { tokens, sentences } = scene
  if (!links.has(tokens[group.first - 1])) return null
  const body = openingBody(scene, sentences[sentence]!.first)
  if (!body) return null
  for (let i = body.last; i < group.first; i++) if (saying.has(tokens[i]) || tokens[i]!.text === ';') return null
  return body
}
