import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { agentIs } from './has-word.ts'
import type { Scene } from './scene.ts'

const brokers = wordSet(
  'gang gangs ring rings syndicate syndicates racket rackets network networks broker brokers recruiter recruiters agent agents sub-agent sub-agents trafficker traffickers smuggler smugglers tout touts middleman middlemen agency agencies couple accused defendant defendants suspect suspects ringleader',
)

/** "The ring sent 150 people to Cambodia": those who live by it sent them, and to another country. */
export const isSentByBrokers = (scene: Scene, act: Act): boolean => {
  const { agent, group, patients, trigger } = act
  if (!agent || !group || group.negated || !patients[0]?.quantity || patients[0].role === 'official') return false
  if (!agentIs(scene, agent, brokers)) return false
  const place = scene.layers.places[scene.placeAt[trigger.particle.last]! - 1]
  return place?.kind === 'country'
}
