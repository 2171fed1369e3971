import type { Token } from '../../../2-document/tokens.ts'
import { wordSet } from '../../lexicon.ts'
import { type Act, withRow } from '../act.ts'
import { actorIn } from '../actors.ts'
import { holdRow, recruitRow } from '../known-rows.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

/** Those who arrest nobody. */
const outlaws = wordSet(
  'kidnappers abductors traffickers smugglers gangsters mobsters gunmen bandits robbers militants rebels insurgents jihadists extremists pirates thugs henchmen scammers fraudsters swindlers captors',
)
const carryingOff = wordSet(
  'seize seizes seized seizing grab grabs grabbed grabbing snatch snatches snatched snatching take takes took taken taking',
)
/** "The scam suspects arrested number 38": whom only the law calls so arrest nobody, they are arrested. */
const ofLaw = wordSet('suspect suspects defendant defendants fugitive fugitives convict convicts arrestee arrestees')
const by = wordSet('by')
const posing = wordSet('as')
/** "where scammers preyed on Koreans, arresting 74": whose doing it is stands elsewhere. */
const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing')
const arresting = new Set(['arrest', 'capture', 'seize people'])

/** The noun that names a doer: "gunmen" of "gunmen from a village". */
const nounOf = ({ tokens }: Scene, { first, last }: { first: number; last: number }): Token | undefined => {
  let i = first
  while (i + 1 < last && tokens[i + 1]!.pos !== 'ADP') i++
  return tokens[i]
}

/** The noun for who does it: the doer's, or what stands right before an active verb or behind "by". */
const doerOf = (scene: Scene, { agent, group, trigger, sentence }: Act): Token | undefined => {
  const { tokens, sentences } = scene
  if (agent) return posing.has(tokens[agent.first - 1]) ? undefined : nounOf(scene, agent)
  if (!group) return undefined
  if (!group.passive) {
    const before = group.first > sentences[sentence]!.first ? tokens[group.first - 1] : undefined
    return ofLaw.has(before) ? undefined : before
  }
  return by.has(tokens[trigger.head + 1]) ? tokens[trigger.head + 2] : undefined
}

/** "Kidnappers detained five Chinese", "seized by gunmen": in the hands of criminals, and under no arrest. */
export const byOutlaws: Decide = (scene, act) => {
  const { row, head, kind } = act.trigger
  if (!arresting.has(row.name) || kind !== 'verb' || isGerund(scene.tokens[head]!)) return undefined
  const doer = doerOf(scene, act)
  if (!outlaws.has(doer)) return undefined
  // "The traffickers arrested number 38": they are whom it is done to.
  if (!act.group?.passive && !act.patients.some((p) => p.first > head && p.first - head < 4)) return undefined
  if (act.agent && actorIn(scene, act.agent)?.kind === 'official') return undefined
  return withRow(act, carryingOff.has(scene.tokens[head]) ? recruitRow : holdRow)
}
