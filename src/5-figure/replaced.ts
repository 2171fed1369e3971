import { compatible } from '../4-event/index.ts'
import type { Outlet, SourcedClaim } from '../model/event.ts'
import { questionsOf } from './measure.ts'
import { statementsIn } from './stated.ts'
import type { Statement } from './statement.ts'

const samePopulation = ({ claim: a }: Statement, { claim: b }: Statement): boolean =>
  a.nationalities.length === 0 || b.nationalities.length === 0 || a.nationalities.join() === b.nationalities.join()

/** Whether a number is its own origin's later answer to what an earlier one of it answered. In one report both stand. */
const replaces = (next: Statement, old: Statement): boolean =>
  next.origin.key === old.origin.key &&
  old.said !== '' &&
  next.said > old.said &&
  samePopulation(next, old) &&
  !compatible(next.count, old.count)

/** Numbers that their own origin later replaced by another. */
export const replacedAmong = (statements: readonly Statement[]): Statement[] =>
  statements.filter((old) => statements.some((next) => replaces(next, old)))

/** A number that its own origin later replaced, with the latest that replaced it. */
export type Correction = { origin: string; earlier: SourcedClaim; later: SourcedClaim }

/** What the origins of one event's figures later corrected themselves, parts aside. `claims` in the order of `inOrder`. */
export const correctionsOf = (claims: readonly SourcedClaim[], outlets: ReadonlyMap<string, Outlet>): Correction[] =>
  questionsOf(statementsIn(claims, outlets))
    .filter(({ kind }) => kind !== 'part')
    .flatMap(({ statements }) =>
      statements.flatMap((old) => {
        const later = statements
          .filter((next) => replaces(next, old))
          .reduce<Statement | null>((last, next) => (last === null || next.said > last.said ? next : last), null)
        return later === null ? [] : [{ origin: old.origin.name, earlier: old.claim, later: later.claim }]
      }),
    )
