import { wordSet } from '../lexicon.ts'
import { type Act, withRow } from './act.ts'
import { actorIn } from './actors.ts'
import { agentIs } from './has-word.ts'
import { deportRow } from './known-rows.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'

export const brokers = wordSet(
  'gang gangs ring rings syndicate syndicates racket rackets network networks broker brokers recruiter recruiters agent agents sub-agent sub-agents trafficker traffickers smuggler smugglers tout touts middleman middlemen agency agencies couple accused defendant defendants suspect suspects ringleader',
)
const sending = wordSet('send sends sent sending dispatch dispatched')

/**
 * "The ring sent 150 people to Cambodia": those who live by it lured them to another country. "Cambodia sent 14 suspects to China":
 * a state got rid of them.
 */
export const sentTo = (scene: Scene, act: Act): Act | null => {
  const { agent, group, patients, trigger } = act
  const [item] = patients
  if (!group || group.negated || !item?.quantity || item.role === 'official') return null
  const place = markedAt(scene.layers.places, scene.placeAt, trigger.particle.last)
  if (place?.kind !== 'country') return null
  if (agent && agentIs(scene, agent, brokers)) return act
  if (item.role !== 'suspect' || !sending.has(scene.tokens[trigger.head])) return null
  const isState = agent !== null && (scene.placeAt[agent.first]! > 0 || actorIn(scene, agent)?.kind === 'official')
  return isState || group.passive ? withRow(act, deportRow) : null
}
