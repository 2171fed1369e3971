import { tokenAt } from '../../2-document/tokens.ts'
import type { Action } from '../../model/claim.ts'
import { articles } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import { areaNouns } from './area-nouns.ts'
import type { Found } from './fields.ts'
import type { Scene } from './scene.ts'

/** What those who govern a place do. */
const governing: ReadonlySet<string> = new Set<Action>([
  'raid',
  'arrest',
  'deport',
  'rescue',
  'repatriate',
  'close',
  'seize',
  'order',
])

/** Whom reports of the police call so without saying who they are. */
const bands = wordSet(
  'subjects objects callers accomplices culprits perpetrators fraudsters scammers couple trio duo pair captors kidnappers handlers',
)

/**
 * "Since January the province has raided 22 places", "the subjects lured 94 people": the noun right before the verb, where it
 * names no actor by itself.
 */
export const plainDoer = (
  { tokens, sentences }: Scene,
  { trigger, shares, group: own, sentence }: Act,
): Found<string[]> | null => {
  // "has raided 22 places and deported 1,347": one subject of both.
  const group = shares?.group ?? own
  if (!group || group.passive || group.infinitive || trigger.row.frame === 'subject') return null
  let at = group.first - 1
  while (tokenAt(tokens, at)?.pos === 'ADV') at--
  const noun = tokenAt(tokens, at)
  if (!noun || at < sentences[sentence]!.first || !articles.has(tokenAt(tokens, at - 1))) return null
  // "police in the province raided": whoever is there.
  if (tokenAt(tokens, at - 2)?.pos === 'ADP') return null
  const { action } = trigger.row
  const acts = areaNouns.has(noun) ? governing.has(action) : bands.has(noun) && ofCaptors.has(action)
  return acts ? { value: [noun.text], spans: [{ start: noun.start, end: noun.end }] } : null
}
