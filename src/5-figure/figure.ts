import { disputesOf, refOf } from '../4-event/index.ts'
import type { Figure, FigureStatus, Outlet, SourcedClaim } from '../model/event.ts'
import { furtherDead } from './further-dead.ts'
import { leavesOutKiller } from './killer.ts'
import { type Question, questionsOf } from './measure.ts'
import { type Origin, originsOf } from './origin.ts'
import { reasonFor, reviewedReason, withFurtherDead, withKiller } from './reason.ts'
import { correctingAmong, replacedAmong, replacedParts } from './replaced.ts'
import { answerOf, boundsOf, originCount, type Rival, rivalsOf, supportersOf } from './rivals.ts'
import { type Contest, decide, isDoers } from './rules.ts'
import { statementsIn } from './stated.ts'
import type { Statement, Voice } from './statement.ts'

/** A person's decision on one claim or report. It outlives every rebuild, being tied to claim references (`refOf`). */
export type Decision =
  /** The figure that this claim belongs to is this number. */
  | { kind: 'best'; claim: string; value: number; why: string }
  /** This claim no longer counts. */
  | { kind: 'withdraw'; claim: string; why: string }
  /** This report copies that one. */
  | { kind: 'copy'; document: string; of: string }

/** Documents that a person marked as copies, each with the one it copies. */
export const copiesIn = (decisions: readonly Decision[]): Map<string, string> =>
  new Map(
    decisions.flatMap((decision) => (decision.kind === 'copy' ? [[decision.document, decision.of] as const] : [])),
  )

/** A running count is revised by each day, not contested: its earlier numbers were right then. */
const statusOf = ({ rivals }: Contest, { rule, best }: ReturnType<typeof decide>, disputed: boolean): FigureStatus => {
  if (disputed || (rivals.length > 1 && rule !== 'correction')) return 'contested'
  if (rule === 'correction') return 'revised'
  if (originCount(best) > 1) return 'corroborated'
  return new Set(supportersOf(best).map(({ claim }) => claim.document)).size > 1 ? 'repeated' : 'single origin'
}

const originsIn = (statements: readonly Statement[]): Figure['origins'] => {
  const found = new Map<string, { name: string; claims: string[] }>()
  for (const { origin, claim } of statements) {
    const entry = found.get(origin.key) ?? { name: origin.name, claims: [] }
    if (!entry.claims.includes(claim.id)) entry.claims.push(claim.id)
    found.set(origin.key, entry)
  }
  return [...found.values()]
}

const idsOf = (rival: Rival | null): string[] => [...new Set(rival?.statements.map(({ claim }) => claim.id) ?? [])]

type Setting = {
  /** All that the event's reports state. */
  told: readonly Statement[]
  claims: readonly SourcedClaim[]
  disputed: { by: ReadonlyMap<string, Voice[]>; byOfficials: ReadonlySet<string> }
  decisions: readonly Decision[]
}

const figureOf = (question: Question, { told, claims, disputed, decisions }: Setting): Figure => {
  const { statements, measure, kind, planned } = question
  const withdrawn = new Set(decisions.flatMap((decision) => (decision.kind === 'withdraw' ? [decision.claim] : [])))
  const kept = statements.filter(({ claim }) => !withdrawn.has(refOf(claim)))
  const counted = kept.length > 0 ? kept : statements
  const replaced = kind === 'part' ? replacedParts(counted, told) : replacedAmong(counted)
  const rivals = rivalsOf(
    counted.filter((statement) => !replaced.includes(statement)),
    correctingAmong(counted),
  )
  const actors = [...new Set(claims.flatMap((claim) => (claim.action === measure.action ? claim.actors : [])))]
  const contest: Contest = { question, rivals, replaced, officiallyDisputed: disputed.byOfficials, actors }
  const decided = decide(contest)
  const review = decisions.find(
    (decision) => decision.kind === 'best' && statements.some(({ claim }) => refOf(claim) === decision.claim),
  )
  const reviewed = review?.kind === 'best' ? review : null
  const { best } = decided
  const rule = reviewed === null ? decided.rule : 'reviewed'
  const bounds = boundsOf(rivals)
  const killer = kind === 'incident' && leavesOutKiller(bounds.highest, claims) ? 1 : 0
  const ofDead = kind === 'incident' && measure.action === 'die' && measure.unit === 'people' && !planned
  const further = ofDead && bounds.high !== null ? furtherDead(bounds.high + killer, claims) : null
  const high = further ?? (bounds.high === null ? null : bounds.high + killer)
  const disputes = counted.flatMap((statement) =>
    (disputed.by.get(refOf(statement.claim)) ?? [])
      // Who takes a number back by another does not dispute his own.
      .filter(({ origin }) => origin.key !== statement.origin.key)
      .map((by) => ({ by, statement })),
  )
  const doers = best.statements.filter((statement) => isDoers(statement, actors))
  const standing = new Set([...replaced, ...rivals.flatMap(supportersOf)])
  const vague = counted.filter((statement) => !standing.has(statement))
  const reason = reasonFor({
    rule: decided.rule,
    measure,
    kind,
    planned,
    best,
    rivals,
    replaced,
    vague,
    doers,
    disputes,
  })
  return {
    measure,
    kind,
    low: reviewed === null ? bounds.low : bounds.low === null ? null : Math.min(bounds.low, reviewed.value),
    best: reviewed === null ? answerOf(best) : reviewed.value,
    high: reviewed === null ? high : high === null ? null : Math.max(high, reviewed.value),
    status: kept.length === 0 ? 'withdrawn' : statusOf(contest, decided, disputes.length > 0),
    rule,
    reason:
      reviewed === null
        ? `${reason}${killer === 0 ? '' : withKiller(bounds.high! + killer)}${further === null ? '' : withFurtherDead(further)}`
        : reviewedReason(reviewed.value, reviewed.why),
    support: { low: idsOf(bounds.lowest), best: idsOf(best), high: idsOf(bounds.highest) },
    origins: originsIn(counted),
    outlets: new Set(counted.map(({ claim }) => claim.document)).size,
  }
}

const kindOrder = ['incident', 'cumulative', 'stock', 'part']

type Reckoned = { figure: Figure; planned: boolean }

const inWeight = (a: Reckoned, b: Reckoned): number =>
  kindOrder.indexOf(a.figure.kind) - kindOrder.indexOf(b.figure.kind) ||
  Number(a.planned) - Number(b.planned) ||
  byWeight(a.figure, b.figure)

const byWeight = (a: Figure, b: Figure): number =>
  Number(b.measure.unit === 'people') - Number(a.measure.unit === 'people') ||
  b.outlets - a.outlets ||
  (b.best ?? b.low ?? b.high ?? 0) - (a.best ?? a.low ?? a.high ?? 0) ||
  (JSON.stringify(a.measure) < JSON.stringify(b.measure) ? -1 : 1)

/** References of the claims that disputes in the event turn against, with who disputes them. */
const disputedIn = (claims: readonly SourcedClaim[], origins: ReadonlyMap<string, Origin>): Setting['disputed'] => {
  const by = new Map<string, Voice[]>()
  const byOfficials = new Set<string>()
  for (const { claim: id, of } of disputesOf(claims))
    for (const dispute of claims.filter((claim) => claim.id === id))
      for (const target of of.map((claim) => `${claim} ${dispute.document}`)) {
        by.set(target, [...(by.get(target) ?? []), { claim: dispute, origin: origins.get(refOf(dispute))! }])
        if (dispute.source?.kind === 'official' || dispute.source?.kind === 'embassy') byOfficials.add(target)
      }
  return { by, byOfficials }
}

/**
 * The figures of one event: for each question that its claims answer, low, best and high with the rule and the reason.
 * `claims` are one event's, in the order of `inOrder`; `outlets` holds their documents.
 */
export const reckonEvent = (
  claims: readonly SourcedClaim[],
  outlets: ReadonlyMap<string, Outlet>,
  decisions: readonly Decision[] = [],
): Figure[] => {
  const origins = originsOf(claims, outlets, copiesIn(decisions))
  const statements = statementsIn(claims, outlets, origins)
  const setting: Setting = { told: statements, claims, disputed: disputedIn(claims, origins), decisions }
  return questionsOf(statements)
    .map((question) => ({ figure: figureOf(question, setting), planned: question.planned }))
    .sort(inWeight)
    .map(({ figure }) => figure)
}
