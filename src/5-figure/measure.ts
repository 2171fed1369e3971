import { compatible, familyOf, isExact } from '../4-event/index.ts'
import type { FigureKind, Measure } from '../model/event.ts'
import type { Statement } from './statement.ts'

/** Statements that answer one question: how many, of whom, did what. */
export type Question = { measure: Measure; kind: FigureKind; planned: boolean; statements: Statement[] }

/** A group that is narrower and smaller by more than this share is a part of the wider one, not a rival of it. */
const PART_SHARE = 0.9

const sizeOf = ({ count }: Statement): number => count.low ?? count.high ?? 0

const nationsOf = ({ claim }: Statement): readonly string[] => claim.nationalities

const isNarrower = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && (b.length === 0 || (a.length < b.length && a.every((nation) => b.includes(nation))))

const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((nation) => b.includes(nation))

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** Puts together what any chain of `linked` pairs connects. */
const connected = <T>(items: readonly T[], linked: (a: T, b: T) => boolean): T[][] => {
  const groups: T[][] = []
  for (const item of items) {
    const near = groups.filter((group) => group.some((other) => linked(item, other)))
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push([...near.flat(), item])
  }
  return groups
}

/** Words before a number that make it a part of the number before: "of them", "including". */
const partCues = ['of them', 'of whom', 'of which', 'of these', 'of those', 'among them', 'including', 'among whom']

const cuedAsPart = ({ claim, count }: Statement): boolean => {
  const sentence = claim.evidence.toLowerCase()
  const at = sentence.indexOf(count.text.toLowerCase())
  const around = at < 0 ? sentence : sentence.slice(Math.max(0, at - 40), at + count.text.length + 25)
  return partCues.some((cue) => around.includes(cue))
}

/** A report that tells a number as a part, without its whole: against another report's number only where that is far larger. */
const FAR_LARGER = 2

/** A number told as a part, with a larger number of its kind in the event; or a narrower and clearly smaller group. */
const isPartOf = (part: Statement, whole: Statement): boolean => {
  if (part === whole || sizeOf(part) >= sizeOf(whole) || !meets(nationsOf(part), nationsOf(whole))) return false
  const narrower =
    isNarrower(nationsOf(part), nationsOf(whole)) &&
    sizeOf(part) < PART_SHARE * sizeOf(whole) &&
    !compatible(part.count, whole.count)
  const oneReport = part.claim.document === whole.claim.document
  if (whole.claim.partOf === true) return part.claim.partOf === true && (narrower || (oneReport && cuedAsPart(part)))
  if (part.claim.partOf !== true) return narrower
  return oneReport || narrower || sizeOf(whole) >= FAR_LARGER * sizeOf(part)
}

/** Whom a figure is about: the nationalities that most reports tell of; where as many tell none, those that are told. */
const populationOf = (statements: readonly Statement[]): Measure['population'] => {
  const told = groupBy(statements, (statement) => [...nationsOf(statement)].sort().join())
    .map((group) => ({
      nationalities: [...nationsOf(group[0]!)].sort(),
      reports: new Set(group.map(({ claim }) => claim.document)).size,
    }))
    .sort((a, b) => b.reports - a.reports || b.nationalities.length - a.nationalities.length)
  const roles = [...new Set(statements.flatMap(({ claim }) => claim.role ?? []))]
  return { nationalities: told[0]?.nationalities ?? [], role: roles.length === 1 ? roles[0]! : null }
}

const question = (statements: Statement[], kind: FigureKind): Question => {
  const [first] = statements
  return {
    measure: {
      action: first!.claim.action,
      unit: first!.count.unit,
      of: first!.of,
      population: populationOf(statements),
    },
    kind,
    planned: statements.every(({ planned }) => planned),
    statements,
  }
}

/** Sibling parts told by one report, none of them with a larger whole: each is a number of its own. */
const siblings = (a: Statement, b: Statement): boolean =>
  a.claim.partOf === true &&
  b.claim.partOf === true &&
  a.claim.document === b.claim.document &&
  !compatible(a.count, b.count)

const wholesOf = (statements: Statement[], kind: FigureKind): Question[] =>
  connected(statements, (a, b) => meets(nationsOf(a), nationsOf(b)) && !siblings(a, b)).map((group) =>
    question(group, kind),
  )

/** Within what ratio numbers of two reports for one group are meant as one number. */
const SAME_PART = 0.5

const samePart = (a: Statement, b: Statement): boolean =>
  compatible(a.count, b.count) ||
  (nationsOf(a).length > 0 &&
    a.claim.document !== b.claim.document &&
    Math.min(sizeOf(a), sizeOf(b)) >= SAME_PART * Math.max(sizeOf(a), sizeOf(b)))

const partsOf = (statements: Statement[]): Question[] =>
  groupBy(statements, (statement) => [...nationsOf(statement)].sort().join()).flatMap((group) =>
    connected(group, samePart).map((same) => question(same, 'part')),
  )

/** Told whole here, but as part of a larger number by another report. */
const isPartElsewhere = (statement: Statement, parts: readonly Statement[]): boolean =>
  parts.some(
    (part) =>
      part.claim.partOf === true &&
      part.claim.document !== statement.claim.document &&
      isExact(part.count) &&
      part.count.low === statement.count.low &&
      isExact(statement.count) &&
      meets(nationsOf(part), nationsOf(statement)),
  )

const splitWhole = (statements: Statement[]): Question[] => {
  const told = statements.filter((statement) => statements.some((other) => isPartOf(statement, other)))
  const parts = statements.filter((statement) => told.includes(statement) || isPartElsewhere(statement, told))
  const wholes = statements.filter((statement) => !parts.includes(statement))
  return [...wholesOf(wholes, wholes[0]?.kind ?? 'incident'), ...partsOf(parts)]
}

/** Sorts an event's statements into questions. What was only planned is left out where the same step was done. */
export const questionsOf = (statements: readonly Statement[]): Question[] => {
  const done = new Set(
    statements.filter(({ planned }) => !planned).map(({ claim, count }) => `${familyOf(claim.action)} ${count.unit}`),
  )
  const counting = statements.filter(
    ({ claim, count, planned }) => !planned || !done.has(`${familyOf(claim.action)} ${count.unit}`),
  )
  return groupBy(counting, ({ claim, count, of, kind }) => `${claim.action} ${count.unit} ${of ?? ''} ${kind}`).flatMap(
    splitWhole,
  )
}
