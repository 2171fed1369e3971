import { wordSet } from '../../lexicon.ts'
import { isOfBesides } from '../besides.ts'
import type { Draft } from '../draft.ts'
import type { Stretch } from '../stretch.ts'
import { groups, sortOf } from './acts.ts'
import { isUnderOther } from './headings.ts'
import { isOfLaterClause } from './later-clause.ts'
import { dayClauseOf } from './modifier.ts'
import { isOfLaterNumber } from './own-place.ts'
import {
  isAbroad,
  isArrivalOfRescued,
  isCourtOfDeed,
  isDatelineBesidePart,
  isFromOfTaken,
  isGoalOfCaught,
  isGoalOfDeed,
  isHomeOfReturned,
  isOfClauseBefore,
  isOfMoreLands,
  isSeatOfHelpers,
  isSiteOfFewer,
  isSiteOfOneCaught,
  isSiteOfOthers,
  landOfDoer,
} from './place-barred.ts'
import { type Cluster, dateline, kinds, type PlaceCandidate, plain, ways } from './place-candidates.ts'
import type { Choice, Told } from './place-chain.ts'
import { widestOf } from './place-course.ts'
import { isNoSiteOfTaken } from './place-frozen.ts'
import { isArrivalOfOthers, isRegionReached } from './place-journey.ts'
import type { Report } from './place-report.ts'
import { isOnlySpoken } from './place-said.ts'
import { isOfLaterPart, isOfOtherSites } from './place-standing.ts'
import { id } from './place-traits.ts'
import { isOwn } from './position.ts'
import { isApartFrom, turnOf } from './turn.ts'
import { isOfWhose } from './whose.ts'

const operationGroup = groups.indexOf('operation')
const countryKind = kinds.indexOf('country')
const nothing: Stretch = { first: 0, last: 0 }

/** What rules out places for a claim: looked up once for all places that it might take. */
export type Claim = {
  d: Draft
  choices: readonly Choice[]
  /** The places that its own sentence names. */
  around: readonly Cluster[]
  last: PlaceCandidate | null
  /** The country of those who did it, where their name tells. */
  ofDoer: string | null
  /** Whether other sites than those told of before are meant. */
  elsewhere: boolean
  /** The part of its sentence that its own day is said of, where the sentence names two places or more. */
  dayClause: Stretch
  /** No place more narrow than this kind can hold what its sentence counts. */
  widest: number
  turn: number
  /** It was done somewhere, in one of the places or countries. */
  somewhere: boolean
}

/** What there is to ask about a claim before its places: `report` knows where each stands and what all of them share. */
export const claimOf = (
  report: Report,
  d: Draft,
  { last }: Told,
  choices: readonly Choice[],
  around: readonly Cluster[],
): Claim => {
  const { scene } = report
  const ofDoer = landOfDoer(scene, d)
  // "Thai police arrested 16 as they crossed into Mae Sot": somewhere at home.
  const atHome = ofDoer !== null && around.some((c) => c.standing === plain && c.head.country === ofDoer)
  const widest = report.traits[id.spread] === 1 ? widestOf(scene, d.sentence) : 0
  // "searched offices in 13 cities": somewhere in the country.
  const inLand = widest === countryKind && report.main !== null && sortOf(d.action).group === operationGroup
  return {
    d,
    choices,
    around,
    last: last?.candidate ?? null,
    ofDoer,
    elsewhere: isOfOtherSites(scene, d.sentence),
    dayClause: around.length > 1 ? dayClauseOf(scene, d) : nothing,
    widest,
    turn: turnOf(scene, d.sentence),
    somewhere: atHome || inLand,
  }
}

/** Whether a place is told of others, and speaks for its country no more than for itself. */
export const isElsewhere = (report: Report, claim: Claim, n: number): boolean => {
  const { d, around } = claim
  const nearest = report.nearest[n]!
  return (
    isOnlySpoken(report.candidates[n]!, claim.last) ||
    (nearest.standing === dateline && isUnderOther(report.scene, report.headings, d.sentence, nearest.first)) ||
    isAbroad(report, claim.ofDoer, n) ||
    (isOwn(report.where[n]!)
      ? isArrivalOfRescued(report, d, n, around) ||
        isHomeOfReturned(report, d, n) ||
        isSeatOfHelpers(report, d, n) ||
        isOfWhose(report.scene, d, nearest.first) ||
        isFromOfTaken(report, d, n) ||
        isDatelineBesidePart(report, n, around) ||
        isOfLaterNumber(report.scene, d, nearest, around) ||
        isOfBesides(report.scene, d.sentence, nearest.first, d.anchor) ||
        isOfOtherDay(nearest, around, claim.dayClause)
      : (claim.elsewhere && nearest.head.kind === 'site') ||
        isOfMoreLands(report, n) ||
        isArrivalOfOthers(report, d, n, around) ||
        isRegionReached(report, d, n) ||
        isGoalToCome(report, d, n))
  )
}

/** Whether a place, none or the main country cannot be that of the claim; a place still speaks for its country. */
export const isBarred = (report: Report, claim: Claim, n: number): boolean => {
  const { d, choices, widest } = claim
  const named = report.candidates.length
  if (n > named) return widest > countryKind
  if (n === named) return claim.somewhere
  const { kind, standing, first } = report.nearest[n]!
  const isHere = isOwn(report.where[n]!) && standing !== dateline
  return (
    (!isHere && kind < widest) ||
    (claim.turn >= 0 && kind < countryKind && isApartFrom(report.scene, claim.turn, first)) ||
    isOfPart(report, d, n) ||
    isCourtOfDeed(report, d, n) ||
    isGoalOfDeed(report, d, n) ||
    isOfClauseBefore(report, d, n, claim.around) ||
    isGoalOfCaught(report, d, claim.ofDoer, n) ||
    isSiteOfOthers(report, d, n, choices) ||
    isSiteOfFewer(report, d, n, choices) ||
    isSiteOfOneCaught(report, d, n, choices) ||
    isNoSiteOfTaken(report, d, n) ||
    isOfLaterClause(report, d, n)
  )
}

/** "On 27 May houses were searched in Poland, and on 16 May eight more in Latvia": a place of the clause with another day, where its own names one. */
const isOfOtherDay = ({ first }: Cluster, around: readonly Cluster[], clause: Stretch): boolean =>
  (first < clause.first || first >= clause.last) &&
  around.some((o) => o.standing === plain && o.first >= clause.first && o.first < clause.last)

const to = ways.indexOf('to')
const coming = wordSet('will shall')
const stations = wordSet('station stations hospital hospitals headquarters')
/** So many words before a place its verb stands at most: "will be flown to". */
const REACH = 6

/** "327 were rescued. They will be flown to Jakarta": where nobody has come yet is not where they were found. */
const isGoalToCome = ({ scene: { tokens }, nearest }: Report, d: Draft, n: number): boolean => {
  const { way, first } = nearest[n]!
  if (way !== to || d.modality !== 'happened' || sortOf(d.action).group !== operationGroup) return false
  // "were arrested on board and taken to six police stations. Five were rescued."
  if (stations.has(tokens[nearest[n]!.head.last - 1])) return true
  for (let i = first - 1; i > first - REACH && i >= 0 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (coming.has(tokens[i])) return true
  return false
}

const isOfPart = ({ scene, nearest, where }: Report, d: Draft, n: number): boolean =>
  !isOwn(where[n]!) && nearest[n]!.kind < countryKind && isOfLaterPart(scene, d, nearest[n]!.mentions[0]!)
