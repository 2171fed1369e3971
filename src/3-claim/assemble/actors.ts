import type { Token } from '../../2-document/tokens.ts'
import type { Span } from '../../model/span.ts'
import type { ActorMention, PlaceMention } from '../annotations.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { helper, keeper, leader, operator, participant, promoter, sender } from './doers.ts'
import type { Found } from './fields.ts'
import type { Scene } from './scene.ts'
import { sourceOf } from './source.ts'
import type { Stretch } from './subject.ts'

/** The actor whose mention covers or meets a stretch of tokens. */
export const actorIn = (scene: Scene, span: { first: number; last: number }): ActorMention | null => {
  for (let i = span.first; i < span.last; i++) {
    const n = scene.actorAt[i]
    if (n) return scene.layers.actors[n - 1]!
  }
  return null
}

const bodies = wordSet(
  'gang gangs syndicate syndicates broker brokers traffickers group criminals ring rings cartel cartels recruiters agents',
)

/** Who did it: the actor at the subject or in the by-phrase; a country that acts; else a band named by its noun. */
export const actorsOf = (scene: Scene, act: Act): Found<string[]> | null => {
  const { layers, tokens } = scene
  if (byNobody.has(act.trigger.row.action)) return null
  const pronoun = speakerSubject(scene, act)
  if (pronoun) return pronoun
  const agent =
    participant(scene, act) ??
    sender(scene, act) ??
    act.agent ??
    leader(scene, act) ??
    operator(scene, act) ??
    promoter(scene, act) ??
    helper(scene, act) ??
    keeper(scene, act)
  if (!agent || isOfAnother(scene, act, agent)) return null
  const actor = actorIn(scene, agent)
  if (actor) {
    if (actor.kind === 'media' || actor.kind === 'victim' || vague.has(actor.name.toLowerCase())) return null
    if (vehicles.has(tokens[actor.last]) && actor.kind !== 'official') return null
    if (actor.person && actor.kind === null && isNamed(tokens, actor)) return null
    const whole = bodyOfMembers(scene, actor)
    if (whole) return withSisters(scene, whole)
    const named = apposedTo(scene, actor)
    if (named) return { value: [named.name], spans: [{ start: named.start, end: named.end }] }
    return withSisters(scene, ofPlace(scene, actor))
  }
  const start = tokens[agent.first]!.start
  const end = tokens[agent.last - 1]!.end
  const place = layers.places[scene.placeAt[agent.first]! - 1]
  if (place) {
    if (agent.first < scene.dateline || !(place.agent || place.kind === 'country' || acts(scene, place))) return null
    const other = nationBefore(scene, agent.first)
    return other
      ? {
          value: [other.name, place.name],
          spans: [
            { start: other.start, end: other.end },
            { start, end },
          ],
        }
      : { value: [place.name], spans: [{ start, end }] }
  }
  for (let i = agent.first; i < agent.last; i++)
    if (bodies.has(tokens[i]))
      return { value: [layers.text.slice(start, end).replace(/^(?:the|a|an) /i, '')], spans: [{ start, end }] }
  return null
}

const areas = wordSet('district province region city town county township prefecture state commune')

/** "Police in Memot district detained": the police of one place are named by it. */
const ofPlace = ({ layers, tokens, placeAt }: Scene, actor: ActorMention): ActorMention => {
  if (actor.name.toLowerCase() !== 'police' || tokens[actor.last]?.lower !== 'in') return actor
  const place = layers.places[placeAt[actor.last + 1]! - 1]
  if (!place || place.kind === 'country' || place.kind === 'site') return actor
  const last = areas.has(tokens[place.last]) ? place.last + 1 : place.last
  const next = tokens[last]
  const ends = !next || next.sentence !== tokens[actor.first]!.sentence || next.pos === 'PUNCT' || ands.has(next)
  if (!ends && next.pos !== 'VERB' && !isAuxiliary(next)) return actor
  const { end } = tokens[last - 1]!
  return { ...actor, last, end, name: layers.text.slice(actor.start, end) }
}

/** "The United States and Britain imposed …": the country that acts with another. */
const nationBefore = ({ layers, tokens, placeAt }: Scene, first: number): PlaceMention | null => {
  if (!ands.has(tokens[first - 1])) return null
  const place = layers.places[placeAt[first - 2]! - 1]
  if (place?.kind !== 'country' || place.last !== first - 1) return null
  const before = tokens[articles.has(tokens[place.first - 1]) ? place.first - 2 : place.first - 1]
  return before === undefined || before.sentence !== tokens[first]!.sentence || before.pos === 'PUNCT' ? place : null
}

/** "Manila has already brought home 60": a town that no preposition leads to, before an auxiliary. */
const acts = ({ tokens }: Scene, { way, last, kind }: PlaceMention): boolean =>
  way === null && kind === 'locality' && isAuxiliary(tokens[last])

/** "agents of the National Bureau of Investigation": the body whose men they are. */
const bodyOfMembers = ({ layers, tokens, actorAt }: Scene, actor: ActorMention): ActorMention | null => {
  if (!members.has(tokens[actor.last - 1]) || tokens[actor.last]?.lower !== 'of') return null
  const at = articles.has(tokens[actor.last + 1]) ? actor.last + 2 : actor.last + 1
  const body = layers.actors[actorAt[at]! - 1]
  return body && !body.person ? body : null
}

/** "Rina Wahyuni, deputy chair of the committee, ordered …": the person whose office the words before the verb tell. */
const apposedTo = (scene: Scene, actor: ActorMention): ActorMention | null => {
  const { layers, tokens } = scene
  if (actor.person) return null
  let at = layers.actors.indexOf(actor) - 1
  while (at >= 0 && !layers.actors[at]!.person && actor.first - layers.actors[at]!.first < 14) at--
  const person = layers.actors[at]
  if (!person?.person || !person.offices.length || tokens[person.last]?.text !== ',') return null
  if (tokens[person.first]!.sentence !== tokens[actor.first]!.sentence || actor.first - person.last > 14) return null
  for (let k = person.last + 1; k < actor.first; k++)
    if (tokens[k]!.text === ',' || tokens[k]!.pos === 'VERB') return null
  return person
}

/** What has no doer in a claim: money lost, people who died. */
const byNobody = new Set(['defraud', 'die'])

const members = wordSet(
  'agents officers operatives detectives members troops soldiers men investigators officials inspectors personnel policemen',
)
const vehicles = wordSet('plane planes flight flights jet jets aircraft airliner bus buses ship vessel')
const quotes = wordSet('" “ ”')

/** A name in quotation marks is that of an operation, not of a person. */
const isNamed = (tokens: readonly Token[], actor: ActorMention): boolean => quotes.has(tokens[actor.first - 1])

const commands = wordSet('order orders request requests command warrant warrants decree directive way')

/** "were arrested under an order by the premier", "in a hub operated by a firm": the by-phrase belongs to another word. */
const isOfAnother = (scene: Scene, act: Act, agent: Stretch): boolean => {
  const { tokens } = scene
  if (!act.group?.passive) return false
  for (let i = agent.first - 1; i > act.trigger.head && agent.first - i < 6; i--) {
    if (tokens[i]!.lower !== 'by') continue
    if (commands.has(tokens[i + 1])) return true
    const before = tokens[i - 1]!
    return i - 1 > act.trigger.head && ((before.pos === 'VERB' && before.lower.endsWith('ed')) || commands.has(before))
  }
  return false
}

const vague = new Set(['authorities', 'officials', 'reporters', 'sources', 'the authorities'])

/** "rangers and border police", "Thai and Cambodian police", "the army together with a militia": all of them. */
const withSisters = (scene: Scene, actor: ActorMention): Found<string[]> => {
  const { layers, tokens } = scene
  const names = [actor.name]
  const spans: Span[] = [{ start: actor.start, end: actor.end }]
  const add = (other: ActorMention, how: 'push' | 'unshift') => {
    names[how](other.name)
    spans[how]({ start: other.start, end: other.end })
  }
  const joint = joinedAfter(scene, afterBracket(tokens, actor.last))
  const next = joint > 0 ? layers.actors[scene.actorAt[joint]! - 1] : undefined
  if (next?.first === joint) add(unitOf(scene, next), 'push')
  const force = layers.actors[scene.actorAt[actor.first - 1]! - 1]
  const first = force && isUnitOf(force, actor) ? force.first : actor.first
  const start = articles.has(tokens[first - 1]) ? first - 1 : first
  const link = joinedBefore(scene, start)
  if (link > 0) {
    const end = beforeBracket(tokens, link)
    const before = layers.actors[scene.actorAt[end - 1]! - 1]
    const nation = layers.places[scene.placeAt[link - 1]! - 1]
    if (before && before.last === end && before.kind !== null) {
      if (before.name !== actor.name) add(bodyOfMembers(scene, before) ?? before, 'unshift')
    } else if (nation && !nation.stands && actor.name.includes(' ') && tokens[link]!.lower === 'and') {
      names.unshift(`${nation.name} ${actor.name.slice(actor.name.indexOf(' ') + 1)}`)
      spans.unshift({ start: nation.start, end: nation.end })
    }
  }
  return { value: names, spans }
}

/** "the police Criminal Investigation and Detection Group": the unit, not the police at large. */
const unitOf = ({ layers, actorAt }: Scene, actor: ActorMention): ActorMention => {
  const unit = layers.actors[actorAt[actor.last]! - 1]
  return unit && isUnitOf(actor, unit) ? unit : actor
}

const isUnitOf = (force: ActorMention, unit: ActorMention): boolean =>
  force.last === unit.first && force.last - force.first === 1 && unit.rule === 'named body' && !unit.person

/** Over the short form in brackets behind a name: "the Bureau of Immigration (BI)". */
const afterBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at
const beforeBracket = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at

const articles = wordSet('the a an')
const ands = wordSet('and')
const withs = wordSet('with')
const jointly = wordSet('working together acting along cooperating jointly')

/** Where the next of those who act together begins, behind "and the", ", working with the"; -1 for none. */
const joinedAfter = (scene: Scene, at: number): number => {
  const { tokens } = scene
  let k = tokens[at]?.text === ',' ? at + 1 : at
  if (ands.has(tokens[at])) k = at + 1
  else if (jointly.has(tokens[k]) && withs.has(tokens[k + 1])) k += 2
  else return -1
  return articles.has(tokens[k]) ? k + 1 : k
}

/** Where the last of those who act together ends, before "and", ", working with"; -1 for none. */
const joinedBefore = (scene: Scene, at: number): number => {
  const { tokens } = scene
  if (ands.has(tokens[at - 1])) return at - 1
  if (!withs.has(tokens[at - 1]) || !jointly.has(tokens[at - 2])) return -1
  return tokens[at - 3]?.text === ',' ? at - 3 : at - 2
}

const isPerson = (scene: Scene, name: string): boolean => scene.layers.actors.some((a) => a.person && a.name === name)

const relatives = wordSet('whom which that')

/** "The army is struggling to look after 40 foreigners whom it has freed": the body that opens the sentence. */
const openingBody = (scene: Scene, first: number): Found<string[]> | null => {
  const start = Math.max(first, scene.dateline)
  const body = scene.layers.actors[scene.actorAt[articles.has(scene.tokens[start]) ? start + 1 : start]! - 1]
  return body && body.kind === 'official' && !body.person
    ? { value: [body.name], spans: [{ start: body.start, end: body.end }] }
    : null
}

const selves = wordSet('it they we')
const men = wordSet('men officers agents troops soldiers staff teams')

/** "The army says it arrested …": who speaks is who did it. */
const speakerSubject = (scene: Scene, act: Act): Found<string[]> | null => {
  const { tokens } = scene
  if (!act.group || act.group.passive || act.trigger.row.frame === 'subject') return null
  let at = act.group.first - 1
  while (tokens[at]?.pos === 'ADV') at--
  if (men.has(tokens[at]) && tokens[at - 1]?.lower === 'its') at--
  else if (!selves.has(tokens[at])) return null
  const source = sourceOf(scene, act.sentence, act.trigger.head)
  const person = tokens[at]!.lower !== 'we' && source !== null && isPerson(scene, source.value.name)
  if (
    source &&
    !person &&
    source.spans[0]!.end <= tokens[at]!.start &&
    source.value.kind !== 'media' &&
    source.value.kind !== 'victim'
  )
    return { value: [source.value.name], spans: source.spans }
  const sentence = scene.sentences[act.sentence]!
  if (relatives.has(tokens[at - 1])) return openingBody(scene, sentence.first)
  if (at - sentence.first > 2) return null
  const before = scene.layers.actors.findLast((a) => a.last <= sentence.first && a.kind === 'official' && !a.person)
  return before && tokens[before.first]!.sentence >= act.sentence - 1
    ? { value: [before.name], spans: [{ start: before.start, end: before.end }] }
    : null
}
