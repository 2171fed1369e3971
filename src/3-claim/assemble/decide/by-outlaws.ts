import type { Token } from '../../../2-document/tokens.ts'
import { bys, genitives, ofs } from '../../clause/small-words.ts'
import { wordSet } from '../../lexicon.ts'
import { type Act, withRow } from '../act.ts'
import { actorIn } from '../actors.ts'
import { holdRow, recruitRow } from '../known-rows.ts'
import type { Scene } from '../scene.ts'
import { speech } from '../speaks-of-itself.ts'
import type { Decide } from './decide.ts'

/** Those who arrest nobody. */
const outlaws = wordSet(
  'kidnappers abductors traffickers smugglers gangsters mobsters gunmen bandits robbers militants rebels insurgents jihadists extremists pirates thugs henchmen scammers fraudsters swindlers captors',
)
const carryingOff = wordSet(
  'seize seizes seized seizing grab grabs grabbed grabbing snatch snatches snatched snatching take takes took taken taking',
)
const posing = wordSet('as')
/** "where scammers preyed on Koreans, arresting 74": whose doing it is stands elsewhere. */
const isGerund = ({ lower }: Token): boolean => lower.endsWith('ing')
const taking = new Set(['arrest', 'capture', 'seize people', 'seize'])
/** "Militants arrested 40": whoever it was, the text calls it an arrest. */
const arresting = wordSet('arrest arrests arrested')

/** Where the noun stands that names a doer: "gunmen" of "gunmen from a village". */
const nounAt = ({ tokens }: Scene, { first, last }: { first: number; last: number }): number => {
  let i = first
  while (i + 1 < last && tokens[i + 1]!.pos !== 'ADP') i++
  return i
}

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'])
const bands = wordSet('group groups gang gangs band bands number')
const linking = new Set(['ADP', 'VERB', 'NOUN', 'PROPN'])

/** "Police hunting the kidnappers detained nine", "a raid on smugglers": the noun before a verb hangs on another, and does nothing. */
const hangs = ({ tokens, placeAt, timeAt }: Scene, at: number, start: number): boolean => {
  let i = at - 1
  // "in Laos traffickers detained nine": what is told of where ends there.
  while (i >= start && nominal.has(tokens[i]!.pos) && !placeAt[i] && !timeAt[i]) if (tokens[i--]!.pos === 'DET') break
  // "a gang of kidnappers" is made of them.
  if (ofs.has(tokens[i]) && bands.has(tokens[i - 1])) return false
  return i >= start && linking.has(tokens[i]!.pos) && !placeAt[i] && !timeAt[i] && !speech.has(tokens[i])
}

/** "by armed gunmen": the last of the words that belong together, and nobody of "militants' foes". */
const lastNoun = ({ tokens }: Scene, first: number): Token | undefined => {
  let i = first
  while (nominal.has(tokens[i]?.pos ?? '')) i++
  return genitives.has(tokens[i]) ? undefined : tokens[i - 1]
}

/** The noun for who does it: the doer's, or what stands right before an active verb or behind "by". */
const doerOf = (scene: Scene, { agent, group, trigger, sentence }: Act): Token | undefined => {
  const { tokens, sentences } = scene
  const { first } = sentences[sentence]!
  if (agent) {
    const at = nounAt(scene, agent)
    return posing.has(tokens[agent.first - 1]) || (!group?.passive && hangs(scene, at, first)) ? undefined : tokens[at]
  }
  if (!group) return undefined
  if (!group.passive) {
    const before = group.first > first ? tokens[group.first - 1] : undefined
    return hangs(scene, group.first - 1, first) ? undefined : before
  }
  return bys.has(tokens[trigger.head + 1]) ? lastNoun(scene, trigger.head + 2) : undefined
}

/** "Kidnappers detained five Chinese", "seized by gunmen": in the hands of criminals, and under no arrest. */
export const byOutlaws: Decide = (scene, act) => {
  const { row, head, kind } = act.trigger
  if (!taking.has(row.name) || kind !== 'verb' || isGerund(scene.tokens[head]!)) return undefined
  if (arresting.has(scene.tokens[head])) return undefined
  // "seized by gunmen" may be of phones.
  if (row.name === 'seize' && !act.patients.some((p) => p.sort === 'people')) return undefined
  const doer = doerOf(scene, act)
  if (!outlaws.has(doer)) return undefined
  // "The traffickers arrested number 38": they are whom it is done to.
  if (!act.group?.passive && !act.patients.some((p) => p.first > head && p.first - head < 4)) return undefined
  if (act.agent && actorIn(scene, act.agent)?.kind === 'official') return undefined
  return withRow(act, carryingOff.has(scene.tokens[head]) ? recruitRow : holdRow)
}
