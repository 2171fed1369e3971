import { compatible, isExact } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { isToldAsEarlier, isToldAsLater } from './earlier.ts'
import { isOfLaterStep } from './later-step.ts'
import { questionsOf } from './measure.ts'
import { countsFurther } from './same-part.ts'
import { statementsIn } from './stated.ts'
import { type Statement, sizeOf } from './statement.ts'

const samePopulation = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.nationalities.length === 0 || b.nationalities.length === 0 || a.nationalities.join() === b.nationalities.join()

/** A number that corrects another is not half of it. */
const CORRECTED = 0.5

const isNear = (a: Statement, b: Statement): boolean =>
  Math.min(sizeOf(a), sizeOf(b)) >= CORRECTED * Math.max(sizeOf(a), sizeOf(b))

/** Whether one report tells one number as given after another. */
const isSaidAfter = (next: Statement, old: Statement): boolean =>
  next.claim.document === old.claim.document && isToldAsLater(next) && !isToldAsLater(old)

/** The report itself, or somebody without a name: "a police chief". */
const isNobodys = ({ source }: SourcedClaim): boolean => source === null || source.name === source.name.toLowerCase()

/**
 * Whether a number is its own origin's later answer to what an earlier one of it answered. In one report both stand, unless the
 * report tells one of them as given before, or instead (then also of what the report had told in its own voice), or the origin did
 * give it before (`retold`).
 */
const replaces = (next: Statement, old: Statement, retold: ReadonlySet<Statement> = new Set()): boolean => {
  const isOwn = next.origin.key === old.origin.key || (isNobodys(old.claim) && isSaidAfter(next, old))
  if (!isOwn || !samePopulation(next, old) || compatible(next.count, old.count)) return false
  // How many of those caught were flown home corrects nobody.
  if (isOfLaterStep(next)) return false
  const [early, late] = [isToldAsEarlier(old), isToldAsEarlier(next)]
  if (early !== late) return early && isNear(next, old)
  if (isSaidAfter(next, old)) return isNear(next, old)
  if (next.claim.document === old.claim.document && retold.has(old) && !retold.has(next)) return isNear(next, old)
  return old.said !== '' && next.said > old.said
}

/** Numbers that their origin had given before, in a report of an earlier day. */
const retoldAmong = (statements: readonly Statement[]): Set<Statement> =>
  new Set(
    statements.filter((again) =>
      statements.some(
        (first) =>
          first.said !== '' &&
          first.said < again.said &&
          first.origin.key === again.origin.key &&
          isExact(first.count) &&
          compatible(first.count, again.count),
      ),
    ),
  )

/** Whether a report gave in its own voice, before the correction, a number that its origin then took back, or one that fits only that. */
const repeatsTakenBack = (own: Statement, taken: Statement, next: Statement): boolean =>
  isNobodys(own.claim) &&
  own.said !== '' &&
  own.said < next.said &&
  isExact(taken.count) &&
  compatible(own.count, taken.count) &&
  !compatible(own.count, next.count) &&
  samePopulation(own, taken)

const pairsAmong = (statements: readonly Statement[]): { taken: Statement; next: Statement }[] => {
  const retold = retoldAmong(statements)
  return statements.flatMap((taken) =>
    statements.filter((next) => replaces(next, taken, retold)).map((next) => ({ taken, next })),
  )
}

/** Numbers by which their origin replaced an earlier one of its own. */
export const correctingAmong = (statements: readonly Statement[]): Set<Statement> =>
  new Set(pairsAmong(statements).map(({ next }) => next))

/** Numbers that their own origin later replaced by another, and what reports had repeated of them. */
export const replacedAmong = (statements: readonly Statement[]): Statement[] => {
  const corrections = pairsAmong(statements)
  return statements.filter((old) =>
    corrections.some(({ taken, next }) => taken === old || repeatsTakenBack(old, taken, next)),
  )
}

/**
 * Of numbers for one part, those that their origin replaced: told as given before, or in a breakdown that it gave again. Another
 * number of the same origin may be a part of another whole. `told` is all that the event's reports state.
 */
export const replacedParts = (parts: readonly Statement[], told: readonly Statement[]): Statement[] =>
  parts.filter((old) =>
    parts.some((next) => replaces(next, old) && (isToldAsEarlier(old) || countsFurther(next, old, told))),
  )

/** A number that its own origin later replaced, with the latest that replaced it. */
export type Correction = { origin: string; earlier: SourcedClaim; later: SourcedClaim }

/** What the origins of one event's figures later corrected themselves, parts aside. `claims` in the order of `inOrder`. */
export const correctionsOf = (claims: readonly SourcedClaim[], outlets: ReadonlyMap<string, Outlet>): Correction[] =>
  questionsOf(statementsIn(claims, outlets))
    .filter(({ kind }) => kind !== 'part')
    .flatMap(({ statements }) => {
      const retold = retoldAmong(statements)
      return statements.flatMap((old) => {
        const later = statements
          .filter((next) => replaces(next, old, retold))
          .reduce<Statement | null>((last, next) => (last === null || next.said > last.said ? next : last), null)
        return later === null ? [] : [{ origin: old.origin.name, earlier: old.claim, later: later.claim }]
      })
    })
