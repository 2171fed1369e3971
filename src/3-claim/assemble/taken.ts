import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, actWith, withRow } from './act.ts'
import { actorIn } from './actors.ts'
import { agentIs } from './has-word.ts'
import { defraudRow, seizedRow } from './known-rows.ts'
import { itemAt, type Scene } from './scene.ts'

export const guards = wordSet('guard guards gang gangs captors bosses boss handlers')
const sworn = wordSet('border frontier coast prison national presidential republican')

/** By captors, not by border guards. */
export const isByGuards = (scene: Scene, { agent }: Act): boolean => {
  if (!agent || !agentIs(scene, agent, guards)) return false
  const [before, last] = [scene.tokens[agent.last - 2], scene.tokens[agent.last - 1]]
  return !(sworn.has(before) && guards.has(last))
}
const operations = wordSet('a an the raid raids sweep sweeps operation operations crackdown swoop')
const seizing = wordSet('seize seizes seized seizing grab grabbed cart carts carted carting')

/** "were taken in Peru", "taken in the raids": where, not "taken in". */
export const isTakenThere = (scene: Scene, act: Act): boolean => {
  const { particle } = act.trigger
  if (!act.group?.passive || scene.tokens[particle.last - 1]?.lower !== 'in') return false
  return (
    scene.placeAt[particle.last]! > 0 || scene.timeAt[particle.last]! > 0 || operations.has(scene.tokens[particle.last])
  )
}

export const police = wordSet('police officers agents detectives investigators policemen')
const inside = wordSet('in')

const takers = wordSet('police officers agents detectives investigators policemen authorities troops')

/** "Thai police took in five Thais": by those who take nobody to a shelter. */
export const isTakenIn = (scene: Scene, act: Act): boolean => {
  const { head, particle } = act.trigger
  if (act.group?.passive) return isPoliceLine(scene, act)
  return (
    act.group?.passive === false &&
    act.agent !== null &&
    particle.first === head + 1 &&
    inside.has(scene.tokens[particle.first]) &&
    act.patients[0]?.role !== 'victim' &&
    agentIs(scene, act.agent, takers)
  )
}

/** "Armenian police: 83 people taken in, 16 offices searched": nothing behind "in", in a line of the police. */
const isPoliceLine = ({ tokens, sentences }: Scene, { trigger, group, patients, sentence }: Act): boolean => {
  const { head, particle } = trigger
  const next = tokens[particle.last]
  if (!group!.bare || particle.first !== head + 1 || !inside.has(tokens[head + 1]) || patients[0]?.role === 'victim')
    return false
  if (next && next.sentence === sentence && next.pos !== 'PUNCT' && next.lower !== 'and') return false
  for (let i = sentences[sentence]!.first; i < head; i++) if (police.has(tokens[i])) return true
  return false
}

const robbers = wordSet(
  'scam scams scammers fraudsters gang gangs ring syndicate syndicates centre centres center centers room rooms racket scheme schemes network compound compounds swindlers',
)

const forces = wordSet(
  'police officers agents soldiers customs authorities investigators prosecutors army troops team teams inspectors marines rangers',
)

export const isForce = (t: Token | undefined): boolean => forces.has(t)

const they = wordSet('they')
/** Within how many words of its start a sentence names its subject. */
const AT_START = 5

/** "Police entered the office. They walked out with 240 phones": the officers of the sentence before. */
const areOfficers = ({ tokens, sentences }: Scene, at: number): boolean => {
  const n = they.has(tokens[at]) ? tokens[at]!.sentence : 0
  if (n === 0 || at !== sentences[n]!.first) return false
  const { first, last } = sentences[n - 1]!
  for (let i = first; i < Math.min(last, first + AT_START); i++) if (forces.has(tokens[i])) return true
  return false
}

/** Done by officers, named or not. */
export const isByForce = (scene: Scene, act: Act): boolean => {
  const isActive = act.group !== null && !act.group.passive
  if (isActive && areOfficers(scene, act.group!.first - 1)) return true
  if (act.agent) return actorIn(scene, act.agent)?.kind === 'official' || agentIs(scene, act.agent, forces)
  return isActive && forces.has(scene.tokens[act.group!.first - 1])
}

/** "The call room had taken US$600,000 from New Zealanders": people, and no officer takes. */
const robs = (scene: Scene, act: Act): boolean => {
  const { last } = act.patients[0]!
  const { first } = scene.sentences[act.sentence]!
  if (scene.tokens[last]?.lower !== 'from' || itemAt(scene, last + 1)?.sort !== 'people') return false
  for (let i = act.trigger.head - 1; i >= first && act.trigger.head - i < 9; i--)
    if (robbers.has(scene.tokens[i])) return true
  return false
}

/** Money that a scam "had taken from New Zealanders" is its loot; only officers seize it. */
export const taken = (scene: Scene, act: Act): Act | null => {
  if (act.group?.passive) return act
  if (!act.agent) return robs(scene, act) ? withRow(act, defraudRow) : act
  const actor = actorIn(scene, act.agent)
  if (actor?.kind === 'official' || agentIs(scene, act.agent, forces)) return act
  const loot = agentIs(scene, { first: act.agent.first - 5, last: act.agent.last }, robbers)
  return loot ? withRow(act, defraudRow) : null
}

/** People who are seized, or taken by officers, are under arrest; those whom a gang seizes are not. */
export const seized = (scene: Scene, act: Act): Act | null => {
  const patients = act.patients.filter((p) => p.sort === 'people' && p.role !== 'victim')
  if (!patients.length || isByGuards(scene, act)) return null
  const official = act.agent !== null && actorIn(scene, act.agent)?.kind === 'official'
  if (!seizing.has(scene.tokens[act.trigger.head]) && !(act.group?.passive && official)) return act
  return withRow(actWith(act, { patients }), seizedRow)
}
