import type { PlaceMention } from '../../annotations.ts'
import { ands } from '../../clause/small-words.ts'
import { wordSet } from '../../lexicon.ts'
import type { Draft } from '../draft.ts'
import { markedAt } from '../marked.ts'
import type { Scene } from '../scene.ts'
import { groups, sortOf } from './acts.ts'
import { echoOf, hasNoun } from './echo.ts'
import { refers, refersOf } from './kin.ts'
import {
  adjective,
  agent,
  type Cluster,
  dateline,
  kinds,
  type PlaceCandidate,
  plain,
  ways,
} from './place-candidates.ts'
import type { Choice } from './place-chain.ts'
import { ownTimeOf, ownTimes } from './place-course.ts'
import { taking } from './place-of-doers.ts'
import { purposes } from './place-purpose.ts'
import type { Report } from './place-report.ts'
import { isSeatOfOthers } from './place-standing.ts'
import { betweenOf, betweens, factAt, isOwn, references, runningTotal } from './position.ts'
import { whomOf } from './taken.ts'
import { isUntold } from './time-candidates.ts'

const operation = groups.indexOf('operation')
const ofTown = kinds.indexOf('locality')
const from = ways.indexOf('from')
const to = ways.indexOf('to')
const at = ways.indexOf('at')
const clear = betweens.indexOf('clear')

/** "288 rescued from a compound in Bavet arrived in Jakarta": where people came to is not where they were found, if that is said. */
export const isArrivalOfRescued = (
  { scene, nearest, where }: Report,
  d: Draft,
  n: number,
  around: readonly Cluster[],
): boolean => {
  const cluster = nearest[n]!
  if ((cluster.way !== to && cluster.standing !== dateline) || !isOwn(where[n]!)) return false
  if (sortOf(d.action).group !== operation) return false
  for (const o of around) {
    if (o.way === to || o.standing !== plain || o.first <= d.anchor) continue
    if (betweenOf(scene, d.sentence, d.anchor, o.first, o.last) === clear) return true
  }
  return false
}

/** "the three caught with them were put on a flight to Taipei": nobody is caught where others take him; "Thai police caught 16 as they crossed into Mae Sot". */
export const isGoalOfCaught = ({ nearest, where }: Report, d: Draft, land: string | null, n: number): boolean => {
  const { way, kind, head } = nearest[n]!
  return d.action === 'arrest' && way === to && kind === ofTown && isOwn(where[n]!) && (!land || head.country !== land)
}

const inClause = betweens.indexOf('clause')
/** So many words behind the act its own place may stand. */
const RIGHT_BEHIND = 4

/** "A boy who worked in a mine was freed, while four men were arrested in Rwanda": in a clause before, where the act has its own place. */
export const isOfClauseBefore = (
  { scene, nearest, where }: Report,
  d: Draft,
  n: number,
  around: readonly Cluster[],
): boolean => {
  const { first, last, standing } = nearest[n]!
  if (!isOwn(where[n]!) || standing !== plain || first > d.anchor) return false
  if (betweenOf(scene, d.sentence, d.anchor, first, last) !== inClause) return false
  const { head } = d.act.trigger
  return around.some(
    (o) =>
      o.standing === plain &&
      o.way !== to &&
      o.first > head &&
      o.first - head <= RIGHT_BEHIND &&
      clearBehind(scene, d, o),
  )
}

const clearBehind = (scene: Scene, d: Draft, { first, last }: Cluster): boolean =>
  betweenOf(scene, d.sentence, d.anchor, first, last) === clear

/** "Kenya's embassy in Bangkok has rescued 212 from the region": not where the mission sits. */
export const isSeatOfHelpers = ({ scene, nearest, where }: Report, d: Draft, n: number): boolean => {
  const { group } = sortOf(d.action)
  return (
    (group === operation || group === journey) && isOwn(where[n]!) && isSeatOfOthers(scene, nearest[n]!.mentions[0]!)
  )
}

const captive = groups.indexOf('captive')
const journey = groups.indexOf('journey')
const ofCourt = purposes.indexOf('court')

/**
 * "Officials at a court in Galle sentenced two for holding 11": the court that speaks of a deed is not where it was done; nor is
 * one told of in another sentence where people were found or sent from.
 */
export const isCourtOfDeed = ({ nearest, where }: Report, d: Draft, n: number): boolean => {
  if (nearest[n]!.purpose !== ofCourt) return false
  const { group } = sortOf(d.action)
  if (group === captive) return true
  return !isOwn(where[n]!) && d.action !== 'release' && (group === operation || group === journey)
}

const newPeople = refers.indexOf('new')
const noTime = ownTimes.indexOf('none')
const ofOthers = 2
const ofCountry = kinds.indexOf('country')
const lastSite = kinds.indexOf('described')

/** "A week ago 250 Indians were rescued": people of another country, on days of their own, are not from the site where others were found. */
export const isSiteOfOthers = (
  { scene, candidates, nearest, where }: Report,
  d: Draft,
  n: number,
  choices: readonly Choice[],
): boolean => {
  if (nearest[n]!.kind > lastSite || isOwn(where[n]!) || !d.nationalities.length) return false
  if (refersOf(d) !== newPeople || (ownTimeOf(d) === noTime && !isUntold(scene, d))) return false
  let found = false
  for (const { candidate, of } of choices) {
    if (candidate !== candidates[n] || !of.nationalities.length) continue
    if (whomOf(d, of) !== ofOthers) return false
    found = true
  }
  return found
}

/**
 * "Korea brought home 64", "of the Indians flown home 61 are from Gujarat": people are brought home from elsewhere than the land
 * that brings them, that they are called by, or where they are at home.
 */
export const isHomeOfReturned = ({ nearest, where }: Report, d: Draft, n: number): boolean => {
  const { kind, standing, head, way } = nearest[n]!
  if (d.action !== 'repatriate' || way === to || !isOwn(where[n]!)) return false
  // "New Delhi has flown home 270"; "by a flight from Mae Sot" is nobody.
  if (kind === ofTown && isDoer(d, head.first)) return head.way === null
  if (kind !== ofCountry) return way === from && d.nationalities.includes(head.country!)
  return (
    isDoer(d, head.first) || ((standing === agent || standing === adjective) && d.nationalities.includes(head.country!))
  )
}

/** The country that does it, or by whose name those who do are called: "Cambodian police"; null where they are called by none, or by several. */
export const landOfDoer = ({ layers, placeAt, tokens }: Scene, { act, action }: Draft): string | null => {
  if (act.agent === null || sortOf(action).group !== operation) return null
  // "Lao and Vietnamese police": in the land of the one or of the other.
  if (ands.has(tokens[act.agent.first - 1])) return null
  let land: string | null = null
  for (let i = act.agent.first; i < act.agent.last; i++) {
    if (ands.has(tokens[i])) return null
    const place = markedAt(layers.places, placeAt, i)
    if (!place || place.country === land || !(place.rule === 'country adjective' || isLand(place, action))) continue
    if (land !== null) return null
    land = place.country
  }
  return land
}

/** A country frees people abroad and closes borders to others; it arrests and seizes at home. */
const isLand = ({ kind }: PlaceMention, action: Draft['action']): boolean =>
  kind === 'country' && (action === 'seize' || action === 'arrest')

/**
 * "Cambodian police raided one of them": not where another sentence tells of another country, nor in a country that itself does
 * something ("Taiwan took 26 cars; Singapore froze the money").
 */
export const isAbroad = ({ nearest, where }: Report, land: string | null, n: number): boolean => {
  const { head, standing } = nearest[n]!
  if (land === null || head.country === null || head.country === land) return false
  return !isOwn(where[n]!) || standing === agent
}

const isDoer = ({ act }: Draft, first: number): boolean =>
  act.agent !== null && act.agent.first <= first && first < act.agent.last

/** "To date, over 360 have been rescued", where the site was told of with fewer: a running total is of more than one site. */
export const isSiteOfFewer = (
  { scene, facts, candidates, nearest, where }: Report,
  d: Draft,
  n: number,
  choices: readonly Choice[],
): boolean => {
  if (nearest[n]!.kind > lastSite || isOwn(where[n]!) || d.count?.unit !== 'people') return false
  if (sortOf(d.action).group === operation || sortOf(d.action).group === journey) {
    const fact = factAt(scene, facts, d.sentence)
    // "have left the zone since January" is of the zone.
    const isTotal = (fact & runningTotal) !== 0 || (fact >> 2 !== toSite && isOfMonths(d, candidates[n]!, choices))
    if (!isTotal) return false
    const size = d.count.low ?? d.count.high ?? 0
    return choices.every(({ candidate, of }) => candidate !== candidates[n] || (of.count?.low ?? 0) < size)
  }
  return false
}

const toSite = references.indexOf('site')
/** A month, in days. */
const MONTH = 27

/** "Since January 243 were saved", where the raid told of was on one day: a count of months is of more than that. */
const isOfMonths = ({ time, inferred }: Draft, candidate: PlaceCandidate, choices: readonly Choice[]): boolean => {
  if (!time?.start || !time.end || inferred.has('time') || daysFrom(time.start, time.end) < MONTH) return false
  const there = choices.filter((c) => c.candidate === candidate && c.of.time !== null)
  return there.length > 0 && there.every(({ of }) => of.time!.start !== null && of.time!.start === of.time!.end)
}

const daysFrom = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / 86_400_000

const part = refers.indexOf('part')
const rest = refers.indexOf('rest')

/** "The head of the ring was caught at an airport. Forty of those detained were jailed": nobody else was caught there. */
export const isSiteOfOneCaught = (
  { scene, candidates, nearest, where }: Report,
  d: Draft,
  n: number,
  choices: readonly Choice[],
): boolean => {
  const { unit, low, high } = d.count ?? {}
  if (nearest[n]!.purpose !== ofPassage || isOwn(where[n]!) || unit !== 'people' || (low ?? high ?? 0) < 2) return false
  const whom = refersOf(d)
  if (whom !== part && whom !== rest && whom !== newPeople) return false
  const there = choices.filter((c) => c.candidate === candidates[n])
  if (there.length !== 1 || !isOneCaught(there[0]!.of)) return false
  const echo = echoOf(scene, d.sentence)
  return echo.there < 0 && !hasNoun(scene, nearest[n]!, echo.nouns)
}

const ofPassage = purposes.indexOf('passage')
const isOneCaught = ({ action, count, item }: Draft): boolean =>
  action === 'arrest' && item !== null && (count === null || (count.low === 1 && count.high === 1))

const catching = new Set<Draft['action']>(['arrest', 'raid', 'charge', 'convict', 'seize', 'close'])

/** "arrested four men, and rescued a girl from Oman": where somebody was taken from is not where others were caught. */
export const isFromOfTaken = ({ scene, nearest, where }: Report, d: Draft, n: number): boolean => {
  const { first, way } = nearest[n]!
  if (way !== from || !catching.has(d.action) || !isOwn(where[n]!)) return false
  for (let i = first - 1; i > d.act.trigger.head; i--)
    if (scene.tokens[i]!.pos === 'VERB' && taking.has(scene.tokens[i])) return true
  return false
}

const ofRegion = kinds.indexOf('region')

/** "NAIROBI — A bus fell into a river in western Kenya": a part of the land that the sentence tells of is not the town of the dateline. */
export const isDatelineBesidePart = ({ nearest, where }: Report, n: number, around: readonly Cluster[]): boolean =>
  nearest[n]!.standing === dateline &&
  nearest[n]!.kind === ofTown &&
  isOwn(where[n]!) &&
  around.some(
    (o) => o.standing === plain && o.kind === ofRegion && o.way === at && o.head.country === nearest[n]!.head.country,
  )

const lands = wordSet('states countries nations members')
/** So many tokens may stand between the number of lands and the first that is named: "23 EU Member States[1], Iceland". */
const NAMED_AFTER = 10

/** "23 Member States, Iceland and Norway took part": lands named beside others are not where, in another sentence, something was done. */
export const isOfMoreLands = ({ scene, nearest, where }: Report, n: number): boolean => {
  const { first, kind, places } = nearest[n]!
  if (kind !== ofCountry || places.length < 2 || isOwn(where[n]!)) return false
  const { tokens } = scene
  let found = false
  for (let i = first - 1; i >= 0 && first - i < NAMED_AFTER && tokens[i]!.sentence === tokens[first]!.sentence; i--) {
    if (lands.has(tokens[i])) found = true
    else if (found && tokens[i]!.pos === 'NUM') return true
  }
  return false
}

const tried = new Set<Draft['action']>(['charge', 'convict'])
const about = wordSet('with for of over')

/** "charged five men with sending workers to Cambodia": nobody is charged in the land that the deed led to. */
export const isGoalOfDeed = ({ scene, nearest, where }: Report, d: Draft, n: number): boolean => {
  const { first, way, kind } = nearest[n]!
  if (way !== to || kind !== ofCountry || !tried.has(d.action) || !isOwn(where[n]!)) return false
  const { tokens } = scene
  for (let i = first - 1; i > d.act.trigger.head; i--)
    if (tokens[i]!.lower.endsWith('ing') && about.has(tokens[i - 1])) return true
  return false
}
