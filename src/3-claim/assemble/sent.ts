import { wordSet } from '../lexicon.ts'
import { isDeed } from './accused.ts'
import { type Act, withRow } from './act.ts'
import { actorIn } from './actors.ts'
import type { Draft } from './draft.ts'
import { agentIs, sentenceHas } from './has-word.ts'
import { deportRow } from './known-rows.ts'
import { markedAt } from './marked.ts'
import { itemAt, type Scene } from './scene.ts'
import type { Stretch } from './stretch.ts'

export const brokers = wordSet(
  'gang gangs ring rings syndicate syndicates racket rackets network networks broker brokers recruiter recruiters agent agents sub-agent sub-agents trafficker traffickers smuggler smugglers tout touts middleman middlemen agency agencies couple accused defendant defendants suspect suspects ringleader',
)
const sending = wordSet('send sends sent sending dispatch dispatches dispatched dispatching')

const trying = wordSet('court trial judge judges indictment investigators prosecutor prosecutors prosecution sentence')

/** "a woman who had sent 26 girls to Oman got nine years in court": nobody whom the text names as a body. */
const isTriedFor = (scene: Scene, act: Act): boolean =>
  act.agent !== null &&
  scene.placeAt[act.agent.first]! === 0 &&
  actorIn(scene, act.agent) === null &&
  sentenceHas(scene, act, trying)

/**
 * "The ring sent 150 people to Cambodia", "to scam camps": those who live by it lured them to another country. "Cambodia sent 14
 * suspects to China": a state got rid of them. "jailed for sending 16 people to Poipet": what the law deals with them for.
 */
export const sentTo = (scene: Scene, act: Act, drafts: readonly Draft[]): Act | null => {
  const { agent, group, patients, trigger } = act
  const [item] = patients
  if (!group || group.negated || !item?.quantity || item.role === 'official') return null
  const to = trigger.particle.last
  const place = markedAt(scene.layers.places, scene.placeAt, scene.tokens[to]?.pos === 'DET' ? to + 1 : to)
  const isSent = sending.has(scene.tokens[trigger.head])
  if (isSent && place && item.role !== 'suspect' && isDeed(scene, act)) return act
  const isBroker = agent !== null && (agentIs(scene, agent, brokers) || isOfAccused(scene, agent, drafts))
  if (isBroker && (place?.kind === 'country' || isToScams(scene, to))) return act
  if (place?.kind !== 'country') return null
  if (isSent && item.role !== 'suspect' && isTriedFor(scene, act)) return act
  if (item.role !== 'suspect' || !isSent) return null
  const isState = agent !== null && (scene.placeAt[agent.first]! > 0 || actorIn(scene, agent)?.kind === 'official')
  return isState || group.passive ? withRow(act, deportRow) : null
}

const dealtWith = new Set<Draft['action']>(['arrest', 'charge', 'convict'])

/** "Police arrested three agents. The three sent 40 people to Laos": those told of as caught. */
const isOfAccused = (scene: Scene, { first }: Stretch, drafts: readonly Draft[]): boolean => {
  const item = itemAt(scene, first)
  if (item?.group?.refers !== 'back' || item.sort !== 'people') return false
  const told = drafts.findLast((d) => d.count?.unit === 'people' && d.sentence < item.sentence)
  return told !== undefined && dealtWith.has(told.action) && item.sentence - told.sentence <= 2
}

const scams = wordSet('scam scams fraud cyber slavery compound compounds')
/** So many words what people are sent to is called by: "cyber slavery camps". */
const SHORT = 4

const isToScams = ({ tokens }: Scene, at: number): boolean => {
  for (let i = at; i < at + SHORT && tokens[i] !== undefined && tokens[i]!.pos !== 'PUNCT'; i++)
    if (scams.has(tokens[i])) return true
  return false
}
