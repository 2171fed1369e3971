import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { Action } from '../../model/claim.ts'
import type { ActorMention, PlaceMention } from '../annotations.ts'
import { ands, articles, bys, genitives } from '../clause/small-words.ts'
import { ING, isAuxiliary } from '../clause/verb-group.ts'
import { type WordSet, wordSet } from '../lexicon.ts'
import { accusedOf, dealsWithDoer } from './accused.ts'
import type { Act } from './act.ts'
import { ofCaptors } from './act-groups.ts'
import { bodyOfMembers, withSisters } from './acting-together.ts'
import { areaNouns } from './area-nouns.ts'
import { isAskedFor } from './asked-who.ts'
import { causer, helper, keeper, leader, operator, participant, performer, promoter, sender } from './doers.ts'
import { escort, led, orderer } from './escort.ts'
import type { Found } from './fields.ts'
import { gerundDoer } from './gerund-doer.ts'
import { markedAt } from './marked.ts'
import { doerInClause, isBystander, isGangAtPoliceWork, isJudgeOfCrime, namesDoer } from './no-doer.ts'
import { plainDoer } from './plain-doer.ts'
import type { Scene } from './scene.ts'
import { openingBody, speakerSubject } from './speaker-did.ts'
import type { Stretch } from './stretch.ts'

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

/** "Police found nine to be victims of trafficking": whoever sees it did not do it. */
const finding = wordSet(
  'find finds found finding identify identifies identified identifying identification recognise recognised recognises recognising recognize recognized recognizes recognizing recognition determine determined deem deemed establish established certify certified confirm confirmed verify verified detect detected detection classify classified class classed declare declared consider considered considers rule ruled register registered registers registering record recorded records log logged count counted counts screen screened',
)
/** "a clinic treated five for bruises": nor did whoever heals them. */
const healing = wordSet('treat treats treated treating hospitalised hospitalized admit admitted')
const bystanding: Partial<Record<Action, WordSet>> = { recruit: finding, harm: healing }

/** Who did it: the actor at the subject or in the by-phrase; a country that acts; else a band named by its noun. */
export const actorsOf = (scene: Scene, act: Act): Found<string[]> | null => {
  const { layers, tokens } = scene
  if (byNobody.has(act.trigger.row.action)) return null
  if (act.trigger.row.name === 'know of') return null
  if (bystanding[act.trigger.row.action]?.has(tokens[act.trigger.head])) return null
  const pronoun = speakerSubject(scene, act)
  if (pronoun) return pronoun
  const orders = orderer(scene, act)
  if (orders) return withSisters(scene, orders)
  const found =
    gerundDoer(scene, act) ??
    participant(scene, act) ??
    sender(scene, act) ??
    causer(scene, act) ??
    act.agent ??
    leader(scene, act) ??
    operator(scene, act) ??
    promoter(scene, act) ??
    performer(scene, act) ??
    helper(scene, act) ??
    escort(scene, act) ??
    led(scene, act) ??
    keeper(scene, act)
  const agent =
    found && isGangAtPoliceWork(scene, act, found)
      ? (leader(scene, act) ?? openingBody(scene, scene.sentences[act.sentence]!.first))
      : found
  const accused = accusedOf(scene, act)
  if (accused) return accused
  if (!agent) return plainDoer(scene, act)
  if (isJudgeOfCrime(scene, act, agent)) return null
  if (isOfAnother(scene, act, agent)) return null
  const own = tokenAt(tokens, doerInClause(scene, act, agent))
  if (own) return namesDoer(own) ? { value: [own.text], spans: [{ start: own.start, end: own.end }] } : null
  if (act.group && act.trigger.forms & ING && isAskedFor(scene, agent.last, act.group.first)) return null
  const actor = actorIn(scene, agent)
  if (actor) {
    // "Police detained a barber on suspicion of luring nine men": not police lured them.
    if (ofCaptors.has(act.trigger.row.action) && dealsWithDoer(scene, act, actor.last)) return null
    if (actor.kind === 'media' || actor.kind === 'victim' || isBystander(act, actor)) return null
    if (vague.has(actor.name.toLowerCase())) return authoritiesOf(scene, actor)
    if (vehicles.has(tokens[actor.last]) && actor.kind !== 'official') return null
    if (actor.person && actor.kind === null && isNamed(tokens, actor)) return null
    const whole = bodyOfMembers(scene, actor)
    if (whole) return withSisters(scene, whole)
    const named = apposedTo(scene, actor)
    if (named) return { value: [named.name], spans: [{ start: named.start, end: named.end }] }
    return withSisters(scene, ofOwner(scene, ofPlace(scene, act, actor)))
  }
  const start = tokens[agent.first]!.start
  const end = tokens[agent.last - 1]!.end
  const force = forceOf(scene, agent)
  if (force) return { value: [layers.text.slice(force.start, end)], spans: [{ start: force.start, end }] }
  const place = markedAt(layers.places, scene.placeAt, agent.first)
  if (place) {
    const compatriots = ofCountries(scene, place)
    if (compatriots) return compatriots
    if (agent.first < scene.dateline || !(place.agent || place.kind === 'country' || acts(scene, place))) return null
    const all = [...nationsBefore(scene, agent.first), place]
    return {
      value: all.map(({ name }) => name),
      spans: all.map((p) => (p === place ? { start, end } : { start: p.start, end: p.end })),
    }
  }
  for (let i = agent.first; i < agent.last; i++)
    if (bodies.has(tokens[i]))
      return { value: [layers.text.slice(start, end).replace(/^(?:the|a|an) /i, '')], spans: [{ start, end }] }
  return null
}

const men = wordSet('men teams personnel crews')

/** "Customs men seized …": the body whose men they are. */
const forceOf = ({ layers, tokens, actorAt }: Scene, { first, last }: Stretch): ActorMention | null => {
  if (!men.has(tokens[last - 1])) return null
  const body = markedAt(layers.actors, actorAt, first - 1)
  return body?.kind === 'official' && !body.person ? body : null
}

/** "the National Police's cyber unit": the unit of a body is named by both. */
const ofOwner = ({ layers, tokens, actorAt }: Scene, actor: ActorMention): ActorMention => {
  if (!genitives.has(tokenAt(tokens, actor.first - 1))) return actor
  const owner = markedAt(layers.actors, actorAt, actor.first - 2)
  if (!owner || owner.person || owner.kind !== 'official' || actor.person || actor.name.startsWith(owner.name))
    return actor
  return { ...actor, first: owner.first, start: owner.start, name: layers.text.slice(owner.start, actor.end) }
}

/** "Police in Memot district detained": the police of one place are named by it. */
const ofPlace = ({ layers, tokens, placeAt }: Scene, act: Act, actor: ActorMention): ActorMention => {
  if (actor.name.toLowerCase() !== 'police' || tokens[actor.last]?.lower !== 'in') return actor
  const town = markedAt(layers.places, placeAt, actor.last + 1)
  // "in Hanoi's Dong Da district"
  const part = town && genitives.has(tokens[town.last]) ? markedAt(layers.places, placeAt, town.last + 1) : undefined
  const place = part ?? town
  if (!place || place.kind === 'site') return actor
  const last = areaNouns.has(tokens[place.last]) ? place.last + 1 : place.last
  const next = tokens[last]
  if (genitives.has(next)) return actor
  const ends = !next || next.sentence !== tokens[actor.first]!.sentence || next.pos === 'PUNCT' || ands.has(next)
  if (!ends && last !== (act.shares ?? act).group?.first && next.pos !== 'VERB' && !isAuxiliary(next)) return actor
  const { end } = tokens[last - 1]!
  return { ...actor, last, end, name: layers.text.slice(actor.start, end) }
}

/** "Banteay Meanchey authorities have arrested": the place they are named by tells whose they are. */
const authoritiesOf = ({ layers, placeAt }: Scene, { name, first, end }: ActorMention): Found<string[]> | null => {
  const place = name.toLowerCase() === 'authorities' ? markedAt(layers.places, placeAt, first - 1) : undefined
  if (!place || place.last !== first || place.way !== null) return null
  return { value: [layers.text.slice(place.start, end)], spans: [{ start: place.start, end }] }
}

const froms = wordSet('from of in')

/** "Authorities from Albania, Germany and Italy closed …": those of the countries whose list ends at a place. */
const ofCountries = ({ layers, tokens, placeAt, actorAt }: Scene, place: PlaceMention): Found<string[]> | null => {
  let { first } = place
  while (ands.has(tokens[first - 1]) || tokens[first - 1]?.text === ',') {
    const before = markedAt(layers.places, placeAt, first - 2)
    if (before?.kind !== 'country' || before.last !== first - 1) return null
    first = before.first
  }
  const actor = froms.has(tokens[first - 1]) ? markedAt(layers.actors, actorAt, first - 2) : undefined
  if (!actor || actor.person || actor.kind !== 'official' || place.kind !== 'country') return null
  const { end } = tokens[place.last - 1]!
  return { value: [layers.text.slice(actor.start, end)], spans: [{ start: actor.start, end }] }
}

/** "The United States and Britain imposed …", "Bosnia, Serbia and Austria arrested …": the countries that act with another. */
const nationsBefore = ({ layers, tokens, placeAt, timeAt }: Scene, first: number): PlaceMention[] => {
  const found: PlaceMention[] = []
  let at = first
  while (found.length === 0 ? ands.has(tokens[at - 1]) : tokens[at - 1]?.text === ',') {
    const place = markedAt(layers.places, placeAt, at - 2)
    if (place?.kind !== 'country' || place.last !== at - 1) break
    found.unshift(place)
    at = articles.has(tokens[place.first - 1]) ? place.first - 1 : place.first
  }
  const before = tokens[at - 1]
  // "In October the United States and Britain"
  const isOpen =
    before === undefined || before.sentence !== tokens[first]!.sentence || before.pos === 'PUNCT' || timeAt[at - 1]! > 0
  return isOpen ? found : []
}

/** "Manila has already brought home 60", "Seoul flew home 64": a town that no preposition leads to, right before a verb. */
const acts = ({ tokens }: Scene, { way, first, last, kind }: PlaceMention): boolean =>
  way === null &&
  kind === 'locality' &&
  (tokens[first - 1]?.pos !== 'ADP' || bys.has(tokens[first - 1])) &&
  !genitives.has(tokens[last]) &&
  (isAuxiliary(tokens[last]) || tokens[last]?.pos === 'VERB')

/** "Rina Wahyuni, deputy chair of the committee, ordered …": the person whose office the words before the verb tell. */
const apposedTo = (scene: Scene, actor: ActorMention): ActorMention | null => {
  const { layers, tokens } = scene
  if (actor.person) return null
  let at = layers.actors.indexOf(actor) - 1
  while (at >= 0 && !layers.actors[at]!.person && actor.first - layers.actors[at]!.first < 14) at--
  const person = at < 0 ? undefined : layers.actors[at]
  if (!person?.person || !person.offices.length || tokens[person.last]?.text !== ',') return null
  // "According to Rao, the agents sent 54": who says it did not do it.
  if (tokens[person.first - 1]?.lower === 'to' && tokens[person.first - 2]?.lower === 'according') return null
  if (tokens[person.first]!.sentence !== tokens[actor.first]!.sentence || actor.first - person.last > 14) return null
  for (let k = person.last + 1; k < actor.first; k++)
    if (tokens[k]!.text === ',' || tokens[k]!.pos === 'VERB') return null
  return person
}

/** What has no doer in a claim: money lost, people who died. */
const byNobody = new Set(['defraud', 'die'])

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
