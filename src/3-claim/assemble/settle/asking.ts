import type { Draft } from '../draft.ts'
import { type Echo, echoOf, namedLast } from './echo.ts'
import { kinOf } from './kin.ts'
import type { Choice, Told } from './place-chain.ts'
import type { Report } from './place-report.ts'

/** What one claim asks of every place, looked up once. */
export type Asked = {
  d: Draft
  told: Told
  parent: Choice | null
  kin: { sort: Choice | null; figure: Choice | null }
  /** What its own sentence names: a value of `sentence`. */
  named: number
  /** The place that the rules chose for it. */
  ruled: string | null
  /** The countries of the claim before and of the operation told last. */
  last: string | null
  operation: string | null
  /** What its sentence points back with, and the candidate that it points at by "there"; -1 for none. */
  echo: Echo
  there: number
}

const landOf = (c: Choice | null): string | null => c?.places[0]?.country ?? null

/** What a claim asks of the places of its report. */
export const askedBy = (
  { scene, candidates }: Report,
  d: Draft,
  told: Told,
  parent: Choice | null,
  choices: readonly Choice[],
  named: number,
): Asked => {
  const echo = echoOf(scene, d.sentence)
  return {
    d,
    told,
    parent,
    kin: kinOf(d, choices),
    named,
    ruled: d.places.length ? d.places[0]!.name : null,
    last: landOf(told.last),
    operation: landOf(told.operation),
    echo,
    there: echo.there < 0 ? -1 : namedLast(candidates, echo.there),
  }
}
