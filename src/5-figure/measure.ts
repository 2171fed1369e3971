import { compatible, familyOf, isExact, saysFurther } from '../4-event/index.ts'
import type { FigureKind, Measure, PeopleSort } from '../model/event.ts'
import { textAfter } from './after.ts'
import { isOfLaterStep } from './later-step.ts'
import { sameParts } from './same-part.ts'
import { nationsOf, type Statement, sizeOf } from './statement.ts'

/** Statements that answer one question: how many, of whom, did what. */
export type Question = { measure: Measure; kind: FigureKind; planned: boolean; statements: Statement[] }

/** A group that is narrower and smaller by more than this share is a part of the wider one, not a rival of it. */
const PART_SHARE = 0.9

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

/** Who gives two numbers in one report does not contradict himself by one that is smaller by more than this share. */
const BESIDE_SHARE = 0.67

const isHarm = ({ claim }: Statement): boolean => claim.action === 'die' || claim.action === 'harm'

/** The report itself, or authorities without a name: who they are may be told in the next sentence. */
const isNobody = ({ claim, origin }: Statement): boolean => claim.source === null || origin.key === 'source authorities'

/** A report that counts the dead or hurt itself does not set its number against another's. */
const oneVoice = (a: Statement, b: Statement): boolean =>
  a.claim.document === b.claim.document &&
  (a.origin.key === b.origin.key || (isHarm(a) && (isNobody(a) || isNobody(b))))

const closesOn = ({ claim }: Statement): string | null => claim.time?.end ?? null

const isWide = ({ claim }: Statement): boolean =>
  claim.places.every(({ kind }) => kind === 'country' || kind === 'region')

/** "In Kratie, 312 were detained", of the 809 of the whole country: a day of its own it has not, but a town. */
const isTownOf = (part: Statement, whole: Statement): boolean =>
  part.claim.time === null && isWide(whole) && !isWide(part)

/** Given beside a larger number by the same voice in the same report: some of those, not a rival or an earlier count of them. */
const toldBeside = (part: Statement, whole: Statement): boolean =>
  oneVoice(part, whole) &&
  (closesOn(part) === closesOn(whole) || isTownOf(part, whole)) &&
  whole.claim.partOf !== true &&
  isExact(part.count) &&
  sizeOf(part) < (isHarm(part) ? 1 : BESIDE_SHARE) * sizeOf(whole) &&
  !compatible(part.count, whole.count)

/** A number told as a part whose whole, a larger one of its report, is in the event too. Where it is not, the part is whole there. */
const isInner = (statement: Statement, all: readonly Statement[]): boolean =>
  statement.claim.partOf === true &&
  all.some(
    (other) =>
      other.claim.partOf !== true &&
      other.claim.document === statement.claim.document &&
      sizeOf(other) > sizeOf(statement),
  )

/** "Killed three and then himself" */
const ownDeath = /\b(?:himself|herself|own life|suicide)\b/

/** The dead without the one who killed them and died by his own hand: some of a number that is larger by one. */
const leavesOutKiller = (part: Statement, whole: Statement): boolean =>
  part.claim.action === 'die' &&
  isExact(part.count) &&
  isExact(whole.count) &&
  sizeOf(whole) === sizeOf(part) + 1 &&
  ownDeath.test(textAfter(part.claim.evidence, part.count.text))

const isOfEmbassy = ({ claim, origin }: Statement): boolean =>
  claim.source === null ? /\b(?:embassy|consulate)\b/i.test(origin.name) : claim.source.kind === 'embassy'

/** An embassy counts its own nationals, though it does not say so each time. */
const countsOwn = (part: Statement, whole: Statement): boolean =>
  nationsOf(part).length === 0 &&
  nationsOf(whole).length === 0 &&
  part.claim.document !== whole.claim.document &&
  isOfEmbassy(part) &&
  !isOfEmbassy(whole)

/** A number told as a part, with a larger number of its kind in the event; or a narrower and clearly smaller group. */
const isPartOf = (part: Statement, whole: Statement, all: readonly Statement[]): boolean => {
  if (part === whole || sizeOf(part) >= sizeOf(whole) || !meets(nationsOf(part), nationsOf(whole))) return false
  const narrower =
    (isOfLaterStep(part) ||
      ((isNarrower(nationsOf(part), nationsOf(whole)) || countsOwn(part, whole)) &&
        sizeOf(part) < PART_SHARE * sizeOf(whole))) &&
    !compatible(part.count, whole.count)
  const oneReport = part.claim.document === whole.claim.document
  if (toldBeside(part, whole) || leavesOutKiller(part, whole)) return true
  // "53, with a further 208 behind them": the 208 are no rival of another report's number for all.
  if (!oneReport && saysFurther(part.claim) && !isInner(whole, all)) return true
  if (whole.claim.partOf === true && (part.claim.partOf === true || isInner(whole, all)))
    return part.claim.partOf === true && (narrower || (oneReport && cuedAsPart(part)))
  if (part.claim.partOf !== true) return narrower
  // "17 women and 26 men": the men are no rival of another report's number for all.
  if (part.sort !== null && whole.sort === null) return true
  return oneReport || narrower || sizeOf(whole) >= FAR_LARGER * sizeOf(part)
}

/** Women, men or children, where more than half of the statements count just those and none another sort. */
const sortAmong = (statements: readonly Statement[]): PeopleSort | null => {
  const told = statements.flatMap(({ sort }) => sort ?? [])
  const isOne = new Set(told).size === 1 && told.length * 2 > statements.length
  return isOne ? told[0]! : null
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
  return {
    nationalities: told[0]?.nationalities ?? [],
    role: roles.length === 1 ? roles[0]! : null,
    sort: sortAmong(statements),
  }
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

const partsOf = (statements: Statement[], told: readonly Statement[]): Question[] =>
  groupBy(statements, (statement) => [...nationsOf(statement)].sort().join()).flatMap((group) =>
    sameParts(group, told).map((same) => question(same, 'part')),
  )

const sameNumber = (a: Statement, b: Statement): boolean =>
  isExact(a.count) && isExact(b.count) && a.count.low === b.count.low && meets(nationsOf(a), nationsOf(b))

const reportsOf = (statements: readonly Statement[]): Set<string> =>
  new Set(statements.map(({ claim }) => claim.document))

/**
 * Whether a number that some reports tell as part of a larger one and others as a whole is a part: where no more reports tell
 * it whole. One report that calls it a part may have been misread. `parts` are those that a larger one stands against.
 */
const isPartByMost = (statement: Statement, parts: readonly Statement[], all: readonly Statement[]): boolean => {
  const isPart = parts.includes(statement)
  const same = all.filter((other) => other === statement || sameNumber(other, statement))
  const asPart = reportsOf(same.filter((other) => parts.includes(other) && (isPart || other.claim.partOf === true)))
  const asWhole = reportsOf(same.filter((other) => !parts.includes(other)))
  for (const document of asPart) asWhole.delete(document)
  return asPart.size > 0 && asPart.size >= asWhole.size
}

const splitWhole = (statements: Statement[]): Question[] => {
  const told = statements.filter((statement) => statements.some((other) => isPartOf(statement, other, statements)))
  const parts = statements.filter((statement) => isPartByMost(statement, told, statements))
  const wholes = statements.filter((statement) => !parts.includes(statement))
  return [...wholesOf(wholes, wholes[0]?.kind ?? 'incident'), ...partsOf(parts, statements)]
}

/**
 * A number that its report puts into two mouths, one of which gives another number there: it is the other's. ("Only 11, the
 * province said, contradicting the army, which had put it at 19": 19 is the army's.)
 */
const isInWrongMouth = (statement: Statement, all: readonly Statement[]): boolean => {
  const { claim, count } = statement
  const beside = all.filter(
    (other) => other.claim.document === claim.document && other.claim.action === claim.action && isExact(other.count),
  )
  const same = (other: Statement): boolean => other.count.unit === count.unit && other.count.low === count.low
  return (
    isExact(count) &&
    beside.some((other) => same(other) && other.origin.key !== statement.origin.key && !givesTwo(other, beside)) &&
    givesTwo(statement, beside)
  )
}

const givesTwo = (statement: Statement, beside: readonly Statement[]): boolean =>
  beside.some(
    (other) =>
      other.origin.key === statement.origin.key &&
      other.count.unit === statement.count.unit &&
      other.count.low !== statement.count.low &&
      other.claim.partOf !== true &&
      statement.claim.partOf !== true &&
      meets(nationsOf(other), nationsOf(statement)),
  )

/** Whether a plan is for days after those of something done: that is not what came of it. */
const isForLater = ({ claim: plan }: Statement, { claim: done }: Statement): boolean =>
  plan.time?.start != null && done.time?.end != null && plan.time.start > done.time.end

/** Whether the step that a statement announces was done. */
const isCarriedOut = (plan: Statement, all: readonly Statement[]): boolean =>
  all.some(
    (other) =>
      !other.planned &&
      familyOf(other.claim.action) === familyOf(plan.claim.action) &&
      other.count.unit === plan.count.unit &&
      !isForLater(plan, other),
  )

/** Sorts an event's statements into questions. What was only planned is left out where the same step was done. */
export const questionsOf = (statements: readonly Statement[]): Question[] => {
  const counting = statements.filter(
    (statement) =>
      !(statement.planned && isCarriedOut(statement, statements)) && !isInWrongMouth(statement, statements),
  )
  return groupBy(
    counting,
    ({ claim, count, of, kind, planned }) => `${claim.action} ${count.unit} ${of ?? ''} ${kind} ${planned}`,
  ).flatMap(splitWhole)
}
