import type { Token } from '../../2-document/tokens.ts'
import type { ActorMention } from '../annotations.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import { areaNouns } from './area-nouns.ts'
import { agentIs } from './has-word.ts'
import type { Scene } from './scene.ts'
import type { Stretch } from './stretch.ts'

const gangs = wordSet(
  'gang gangs syndicate syndicates ring rings cartel cartels network networks traffickers smugglers scammers fraudsters',
)
/** What police and courts do. */
const policing = new Set(['raid', 'arrest', 'charge', 'convict', 'deport', 'extradite', 'sanction', 'seize'])

/** "Police broke up two gangs that cheated clients and arrested 18": no gang does the work of the police. */
export const isGangAtPoliceWork = (scene: Scene, { trigger }: Act, agent: Stretch): boolean =>
  policing.has(trigger.row.action) && agentIs(scene, agent, gangs)

/** "Police freed 40 workers by storming it": nor do those who were in it. */
export const isBystander = ({ trigger }: Act, { kind }: ActorMention): boolean =>
  policing.has(trigger.row.action) && (kind === 'witness' || kind === 'victim')

const judging = wordSet('court courts tribunal judge judges magistrate magistrates jury bench prosecutor prosecutors')

/** "A court found that they had kept 61 as slaves", "sent to court, accused of confining 99": whoever judges it did not do it. */
export const isJudgeOfCrime = (scene: Scene, { trigger }: Act, agent: Stretch): boolean =>
  ofCaptors.has(trigger.row.action) && agentIs(scene, agent, judging)

const saying = wordSet('said says told announced confirmed added stated claimed claims reported disclosed revealed')
const nouns = new Set(['NOUN', 'PROPN'])

/** "The mayor said the city padlocked it": the noun right before the verb does it, whatever the text names in front of it; -1 for none. */
export const doerInClause = ({ tokens }: Scene, { group }: Act, agent: Stretch): number => {
  if (!group || group.passive || agent.last >= group.first) return -1
  let at = group.first - 1
  while (at > agent.last && (isAuxiliary(tokens[at]) || tokens[at]!.pos === 'ADV')) at--
  if (at <= agent.last || !nouns.has(tokens[at]!.pos)) return -1
  for (let i = agent.last; i < at; i++) {
    if (tokens[i]!.pos === 'PUNCT') return -1
    if (saying.has(tokens[i])) return at
  }
  return -1
}

const short = /^[A-Z]{2,6}$/

/** "the city", "JIM": a noun that names who acts, where the text has no other name. */
export const namesDoer = (t: Token): boolean => short.test(t.text) || (t.text === t.lower && areaNouns.has(t))
