import { tokenAt } from '../../2-document/tokens.ts'
import type { Action } from '../../model/claim.ts'
import type { PlaceMention } from '../annotations.ts'
import { findAt, type Lexicon, lexicon, type WordSet, wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actorIn } from './actors.ts'
import type { SaysElse } from './en/says-else/row.ts'
import { saysElseRows } from './en/says-else.ts'
import type { Scene } from './scene.ts'

type Rule = {
  actions: ReadonlySet<string>
  words: WordSet | null
  before: WordSet | null
  after: Lexicon<true> | null
  within: number
  unless: WordSet | null
  uncounted: boolean
  agent: WordSet | null
  earlier: WordSet | null
  bare: boolean
  far: boolean
}

const ruleOf = (row: SaysElse): Rule => ({
  actions: new Set(row.actions.split(' ')),
  words: row.words ? wordSet(row.words) : null,
  before: row.before ? wordSet(row.before) : null,
  after: row.after ? lexicon(row.after.split('|').map((phrase) => [phrase, true] as const)) : null,
  within: row.within ?? 0,
  unless: row.unless ? wordSet(row.unless) : null,
  uncounted: row.uncounted ?? false,
  agent: row.agent ? wordSet(row.agent) : null,
  earlier: row.earlier ? wordSet(row.earlier) : null,
  bare: row.bare ?? false,
  far: row.far ?? false,
})

/** The rules of each action, so that an act is held against its own only. */
const byAction = new Map<string, Rule[]>()
for (const rule of saysElseRows.map(ruleOf))
  for (const action of rule.actions) byAction.set(action, [...(byAction.get(action) ?? []), rule])

const applies = (scene: Scene, act: Act, rule: Rule): boolean => {
  const { tokens } = scene
  const { head } = act.trigger
  if (rule.words && !rule.words.has(tokens[head])) return false
  if (rule.uncounted && act.patients.some((p) => p.quantity)) return false
  if (rule.agent && !isDoneBy(scene, act, rule.agent)) return false
  if (rule.bare && !act.group?.bare) return false
  if (rule.earlier && !isAfter(scene, act, rule.earlier)) return false
  if (rule.before) return rule.before.has(tokenAt(tokens, head - 1))
  return isFollowed(scene, act, rule, rule.after)
}

const isAfter = (scene: Scene, { trigger, sentence }: Act, words: WordSet): boolean => {
  for (let i = scene.sentences[sentence]!.first; i < trigger.head; i++) if (words.has(scene.tokens[i])) return true
  return false
}

const isDoneBy = (scene: Scene, { agent }: Act, words: WordSet): boolean => {
  for (let i = agent?.first ?? 0; i < (agent?.last ?? 0); i++) if (words.has(scene.tokens[i])) return true
  return false
}

/** Whether one of the phrases stands behind the act, before the next mark, and nothing there that keeps it an act. */
const isFollowed = (scene: Scene, act: Act, rule: Rule, after: Lexicon<true> | null): boolean => {
  const { tokens, placeAt, layers } = scene
  const { head } = act.trigger
  const end = Math.min(scene.sentences[act.sentence]!.last, head + 1 + rule.within)
  let found = after === null
  for (let i = head + 1; i < end; i++) {
    const t = tokens[i]!
    if ((t.text === ',' && !rule.far) || t.text === ';' || t.text === ':') break
    if (rule.unless?.has(t)) return false
    if (rule.unless && !rule.uncounted && placeAt[i] && isLand(layers.places[placeAt[i]! - 1]!)) return false
    if (after && findAt(after, tokens, i)) found = true
  }
  return found
}

/** "to Cambodia", no "US citizens". */
const isLand = ({ kind, stands }: PlaceMention): boolean => kind === 'country' && stands

/** "the last one took four": years, where no officers do it. */
const isByOfficers = (scene: Scene, { agent }: Act): boolean =>
  agent !== null && actorIn(scene, agent)?.kind === 'official'

const bringing = wordSet('bring brings brought bringing take takes took taking')
const sums = wordSet('number total tally toll count figure')
const ticketing = wordSet('flight flights airlines airways ticket tickets plane seat seats')
const lists = wordSet('list lists roll register roster')
const halls = wordSet('gate gates hall halls terminal lounge area')
const naming = new Set(['PROPN', 'NOUN'])
const picking = wordSet('take takes took taken taking')
const earning = wordSet(
  'earn earns earned earning generate generates generated net nets netted clear clears cleared clearing',
)
const beyond = wordSet('past beyond above')
const gaining = wordSet(
  'bring brings brought bringing pull pulls pulled pulling rake raked take takes took taken taking earn earned generate generated net netted clear cleared pocket pocketed amass amassed reap reaped',
)
const dispatching = wordSet('dispatch dispatched dispatches dispatching')
const shooting = wordSet('shoot shoots shot shooting')
const moving = wordSet('move moves moved moving')
const helping = wordSet('help helps helped helping assist assists assisted assisting')
const treating = wordSet('treated examined evaluated')
const working = wordSet('work works worked')

/** Whether a row of the list says so of the act. */
export const isListedElse = (scene: Scene, act: Act): boolean =>
  byAction.get(act.trigger.row.action satisfies Action)?.some((rule) => applies(scene, act, rule)) ?? false

/** Words of the list that say something else here: "brings to 39 the number of", "booked on a flight", "the arrivals hall", "treated and released". */
export const saysElse = (scene: Scene, act: Act): boolean => {
  const { tokens } = scene
  const { row, head, kind, last, particle } = act.trigger
  if (isListedElse(scene, act)) return true
  if (row.action === 'release' && tokens[head - 1]?.lower === 'and')
    for (let i = head - 2; i > head - 9 && i >= 0; i--) if (treating.has(tokens[i])) return true
  if (kind === 'noun') return row.action === 'escape' && halls.has(tokens[last])
  if (bringing.has(tokens[head]) && row.patient === 'people') {
    const to = tokens[head + 1]?.lower === 'to'
    for (let i = head + 1; i < head + (to ? 6 : 4); i++)
      if (sums.has(tokens[i]) && tokens[i - 1]!.lower !== 'a') return true
  }
  if (row.action === 'harm' && shooting.has(tokens[head]) && !act.group!.passive)
    return tokens[head + 1]?.lower === 'at'
  // "were helped home", not "helped them to find a way home".
  if (row.name === 'bring home' && helping.has(tokens[head]) && tokens[particle.first]?.lower === 'home')
    return particle.first !== head + 1
  if (row.name === 'capture' && tokens[head + 1]?.lower === 'up') return true
  // "moved on the compound", not "had moved since the fighting on the border"
  if (row.action === 'raid' && moving.has(tokens[head])) return particle.first !== head + 1
  if (row.action === 'recruit' && dispatching.has(tokens[head]) && act.patients[0]?.role === 'official') return true
  if (row.name === 'escape' && tokens[head]!.lower === 'crossing' && naming.has(tokens[head - 1]?.pos ?? ''))
    return true
  // "taking the number past 1,600"
  if (row.action === 'seize' && picking.has(tokens[head]) && act.patients[0])
    if (beyond.has(tokens[act.patients[0].first - 1])) return true
  if (row.action === 'seize' && picking.has(tokens[head]) && act.patients[0]?.quantity)
    return act.patients[0].unit === 'cases' || (act.patients[0].sort === 'bare' && !isByOfficers(scene, act))
  // "23 interpreters were brought in": nobody whose money was taken.
  if (row.action === 'defraud' && gaining.has(tokens[head]) && act.patients.length)
    if (act.patients.every((p) => p.sort === 'people')) return true
  // "including stolen firearms"
  if (row.action === 'defraud' && tokens[head]!.lower === 'stolen' && act.group!.bare)
    if (tokens[head + 1]?.pos === 'NOUN') return true
  if (row.action === 'defraud' && earning.has(tokens[head]) && act.agent)
    return actorIn(scene, act.agent)?.kind === 'official'
  if (row.name === 'go to prison' && tokens[particle.first - 1]?.lower === 'not') return true
  if (row.action === 'charge' && tokens[head]!.lower === 'booked')
    for (let i = head + 1; i < head + 8; i++) if (ticketing.has(tokens[i])) return true
  if (row.name === 'rescue' && particle.last > 0)
    for (let i = particle.last; i < particle.last + 3; i++) if (lists.has(tokens[i])) return true
  if (row.name === 'bring home' && act.group!.passive && particle.last === head + 2 && tokens[head]!.lower === 'taken')
    return tokens[particle.first]?.lower === 'back'
  if (row.name === 'stranded' && working.has(tokens[head])) return act.group!.infinitive && !act.group!.progressive
  return false
}
