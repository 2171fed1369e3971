import { type Period, periodOf, plain, refOf, sameName, tellingWords } from '../4-event/index.ts'
import type { FigureRule } from '../model/event.ts'
import type { Question } from './measure.ts'
import { answerOf, originCount, type Rival, supportersOf } from './rivals.ts'
import { doneByAuthority, type Statement } from './statement.ts'

/** What the rules decide between. */
export type Contest = {
  question: Question
  rivals: readonly Rival[]
  /** Statements that their own origin's later figure replaced. */
  replaced: readonly Statement[]
  /** References of claims that an official disputes. */
  officiallyDisputed: ReadonlySet<string>
  /** Bodies named as acting, by the event's claims of the same action. */
  actors: readonly string[]
}

/** A rule of preference: the rival it picks, or null where it does not apply. */
type Rule = { name: Exclude<FigureRule, 'reviewed'>; picks(contest: Contest): Rival | null }

const only: Rule = {
  name: 'only',
  picks: ({ rivals, replaced }) => (rivals.length === 1 && replaced.length === 0 ? rivals[0]! : null),
}

/** What the same origin's latest figure leaves standing, where that is a single one; or the latest of a running count. */
const correction: Rule = {
  name: 'correction',
  picks: ({ rivals, replaced }) => (rivals.length === 1 && replaced.length > 0 ? rivals[0]! : latestRunning(rivals)),
}

const datedOf = ({ statements }: Rival): Period[] => statements.flatMap(({ claim }) => periodOf(claim.time) ?? [])

/** As a running count stood when its report came out. */
const asPublished = ({ statements }: Rival): Period[] =>
  statements.flatMap(({ said }) => (said === '' ? [] : (periodOf({ start: null, end: said, text: '' }) ?? [])))

/**
 * A running count: each answer covers the days of the smaller one before it and more. The latest takes the earlier ones up,
 * whoever gives them. One without days, beside two that have them, is as of its report.
 */
const latestRunning = (rivals: readonly Rival[]): Rival | null => {
  const dated = rivals.filter((rival) => datedOf(rival).length > 0)
  if (dated.length < 2) return null
  const told = rivals.map((rival) => ({ rival, periods: dated.includes(rival) ? datedOf(rival) : asPublished(rival) }))
  if (told.some(({ periods }) => periods.length === 0)) return null
  const grows = told
    .slice(1)
    .every(({ periods }, index) => periods.every((late) => told[index]!.periods.every((early) => takesUp(late, early))))
  return grows ? told.at(-1)!.rival : null
}

/** How far apart two beginnings may lie that are meant as one. */
const SAME_START = 3

/** A count "by Saturday" has no beginning of its own: it is taken up by one that began before it closed. */
const takesUp = (late: Period, early: Period): boolean => {
  if (early.to === null || (late.to ?? Infinity) <= early.to) return false
  if (late.from === null) return true
  return late.from <= early.to && (early.from === null || Math.abs(late.from - early.from) <= SAME_START)
}

const speaksForActor = (statement: Statement, actors: readonly string[]): boolean => {
  const names = [...statement.claim.actors, ...actors]
  const { source } = statement.claim
  if (source === null) return names.some((actor) => sameName(tellingWords(actor), statement.origin.body))
  return names.some(
    (actor) => plain(actor) === plain(source.name) || sameName(tellingWords(actor), statement.origin.body),
  )
}

/** Whether a statement is the count of the body that did it. */
export const isDoers = (statement: Statement, actors: readonly string[]): boolean =>
  !statement.alleged && speaksForActor(statement, actors)

const doer: Rule = {
  name: 'doer',
  picks: ({ question, rivals, officiallyDisputed, actors }) => {
    if (!doneByAuthority(question.measure.action) || question.kind === 'stock') return null
    if (question.statements.some(({ claim }) => officiallyDisputed.has(refOf(claim)))) return null
    const byDoer = rivals.filter((rival) => rival.statements.some((statement) => isDoers(statement, actors)))
    return byDoer.length === 1 ? byDoer[0]! : null
  },
}

const majority: Rule = {
  name: 'majority',
  picks: ({ rivals }) => {
    const ranked = [...rivals].sort((a, b) => originCount(b) - originCount(a))
    return ranked.length > 1 && originCount(ranked[0]!) > originCount(ranked[1]!) ? ranked[0]! : null
  },
}

/** The lowest number that somebody asserts; alleged ones only where nothing else stands. */
const lower: Rule = {
  name: 'lower',
  picks: ({ rivals }) => {
    const asserted = rivals.filter((rival) => supportersOf(rival).some(({ alleged }) => !alleged))
    const pool = (asserted.length > 0 ? asserted : rivals).filter((rival) => answerOf(rival) !== null)
    return pool[0] ?? rivals[0] ?? null
  },
}

/** In the order in which they are tried; the first that picks one decides. A person's decision goes before all of them. */
export const rules: readonly Rule[] = [only, correction, doer, majority, lower]

/** Picks the best of the rivals and says by which rule. */
export const decide = (contest: Contest): { rule: Rule['name']; best: Rival } => {
  for (const rule of rules) {
    const best = rule.picks(contest)
    if (best !== null) return { rule: rule.name, best }
  }
  throw new Error('A contest needs at least one rival: ask only about questions that have statements.')
}
