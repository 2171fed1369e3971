import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { Span } from '../../model/span.ts'
import type { ActorMention } from '../annotations.ts'
import { ands, articles, bys } from '../clause/small-words.ts'
import { wordSet } from '../lexicon.ts'
import type { Found } from './fields.ts'
import { markedAt } from './marked.ts'
import type { Scene } from './scene.ts'

const members = wordSet(
  'agents officers operatives detectives members troops soldiers men investigators officials inspectors personnel policemen',
)

const ofWhose = wordSet('of from')

/** "agents of the National Bureau of Investigation", "detectives from the Crime Unit", "Bureau of Immigration agents": the body whose men they are. */
export const bodyOfMembers = ({ layers, tokens, actorAt }: Scene, actor: ActorMention): ActorMention | null => {
  if (!members.has(tokens[actor.last - 1])) return null
  const owner = markedAt(layers.actors, actorAt, actor.first - 1)
  if (owner && owner.last === actor.first && actor.last - actor.first === 1 && isForce(owner)) return owner
  if (!ofWhose.has(tokens[actor.last])) return null
  const at = articles.has(tokens[actor.last + 1]) ? actor.last + 2 : actor.last + 1
  const body = markedAt(layers.actors, actorAt, at)
  return body && !body.person ? body : null
}

const isForce = ({ person, kind }: ActorMention): boolean => !person && kind === 'official'

/** "rangers and border police", "Thai and Cambodian police", "the army together with a militia": all of them. */
export const withSisters = (scene: Scene, actor: ActorMention): Found<string[]> => {
  const { layers, tokens } = scene
  const names = [actor.name]
  const spans: Span[] = [{ start: actor.start, end: actor.end }]
  const add = (other: ActorMention, how: 'push' | 'unshift') => {
    if (names.includes(other.name)) return
    names[how](other.name)
    spans[how]({ start: other.start, end: other.end })
  }
  for (const next of joinedBehind(scene, actor)) add(next, 'push')
  const start = startOf(scene, actor)
  const link = joinedBefore(scene, start)
  if (link > 0) {
    let before = endingAt(scene, beforeBracket(tokens, link))
    const shared = actor.name.slice(actor.name.indexOf(' ') + 1)
    let nation = markedAt(layers.places, scene.placeAt, link - 1)
    if (before || !actor.name.includes(' ') || tokens[link]!.lower !== 'and') nation = undefined
    while (nation && !nation.stands) {
      names.unshift(`${nation.name} ${shared}`)
      spans.unshift({ start: nation.start, end: nation.end })
      nation =
        tokens[nation.first - 1]?.text === ',' ? markedAt(layers.places, scene.placeAt, nation.first - 2) : undefined
    }
    while (before) {
      add(bodyOfMembers(scene, before) ?? before, 'unshift')
      const comma = startOf(scene, before) - 1
      before = tokens[comma]?.text === ',' ? endingAt(scene, beforeBracket(tokens, comma)) : null
    }
  }
  return { value: names, spans }
}

/** The actor whose mention ends right before a token. */
const endingAt = ({ layers, actorAt }: Scene, end: number): ActorMention | null => {
  const before = markedAt(layers.actors, actorAt, end - 1)
  return before && before.last === end && before.kind !== null ? before : null
}

/** Where the words for an actor begin, with the force it is a unit of and the article. */
const startOf = ({ layers, tokens, actorAt }: Scene, actor: ActorMention): number => {
  const force = markedAt(layers.actors, actorAt, actor.first - 1)
  const first = force && isUnitOf(force, actor) ? force.first : actor.first
  return articles.has(tokenAt(tokens, first - 1)) ? first - 1 : first
}

const bystanders = new Set<ActorMention['kind']>(['media', 'victim', 'witness'])

/** Those named behind an actor as acting with it: "and the navy", ", soldiers and the border police", "backed by troops". */
const joinedBehind = (scene: Scene, actor: ActorMention): ActorMention[] => {
  const { layers, tokens, actorAt } = scene
  const found: ActorMention[] = []
  /** Behind commas: of the list only where an "and" ends it. */
  let listed: ActorMention[] = []
  let at = afterBracket(tokens, actor.last)
  for (;;) {
    const joint = joinedAfter(scene, at)
    const comma = joint < 0 && tokens[at]?.text === ',' ? at + 1 : -1
    const start = joint > 0 ? joint : comma > 0 && articles.has(tokens[comma]) ? comma + 1 : comma
    const next = start > 0 ? markedAt(layers.actors, actorAt, start) : undefined
    if (next?.first !== start || bystanders.has(next.kind)) return found
    if (joint < 0 && (next.kind !== 'official' || next.person)) return found
    const unit = unitOf(scene, next)
    const body = bodyOfMembers(scene, unit) ?? unit
    if (joint > 0) {
      found.push(...listed, body)
      listed = []
    } else listed.push(body)
    at = afterBracket(tokens, body.last)
  }
}

/** "the police Criminal Investigation and Detection Group": the unit, not the police at large. */
const unitOf = ({ layers, actorAt }: Scene, actor: ActorMention): ActorMention => {
  const unit = markedAt(layers.actors, actorAt, actor.last)
  return unit && isUnitOf(actor, unit) ? unit : actor
}

const isUnitOf = (force: ActorMention, unit: ActorMention): boolean =>
  force.last === unit.first && force.last - force.first === 1 && unit.rule === 'named body' && !unit.person

/** Over the short form in brackets behind a name: "the Bureau of Immigration (BI)". */
const afterBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at
const beforeBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at

const withs = wordSet('with')
const jointly = wordSet('working together acting along cooperating jointly')
const helped = wordSet('backed assisted supported accompanied helped aided joined')
const ins = wordSet('in')
const teamwork = wordSet(
  'cooperation co-operation coordination co-ordination collaboration conjunction concert partnership tandem',
)

/** Where the next of those who act together begins, behind "and the", ", working with the"; -1 for none. */
const joinedAfter = (scene: Scene, at: number): number => {
  const { tokens } = scene
  let k = tokens[at]?.text === ',' ? at + 1 : at
  if (ands.has(tokens[at])) k = at + 1
  else if (ins.has(tokens[k]) && teamwork.has(tokens[k + 1]) && withs.has(tokens[k + 2])) k += 3
  else if (withs.has(tokens[at]) && members.has(tokens[at + 1]) && tokens[at + 2]?.lower === 'of') k = at + 1
  else if (jointly.has(tokens[k]) && withs.has(tokens[k + 1])) k += 2
  else if (helped.has(tokens[k]) && bys.has(tokens[k + 1])) k += 2
  else return -1
  return articles.has(tokens[k]) ? k + 1 : k
}

/** Where the last of those who act together ends, before "and", ", working with"; -1 for none. */
const joinedBefore = (scene: Scene, at: number): number => {
  const { tokens } = scene
  if (ands.has(tokenAt(tokens, at - 1))) return at - 1
  if (!withs.has(tokenAt(tokens, at - 1)))
    return bys.has(tokenAt(tokens, at - 1)) && helped.has(tokens[at - 2]) ? at - 2 : -1
  const cue = jointly.has(tokens[at - 2])
    ? at - 2
    : teamwork.has(tokens[at - 2]) && ins.has(tokens[at - 3])
      ? at - 3
      : -1
  return cue > 0 && tokens[cue - 1]?.text === ',' ? cue - 1 : cue
}
