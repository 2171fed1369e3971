import { captivesElseRows } from './says-else/captives.ts'
import { custodyElseRows } from './says-else/custody.ts'
import { deceitElseRows } from './says-else/deceit.ts'
import { journeysElseRows } from './says-else/journeys.ts'
import { policingElseRows } from './says-else/policing.ts'
import type { SaysElse } from './says-else/row.ts'
import { statementsElseRows } from './says-else/statements.ts'

/** All of them. */
export const saysElseRows: readonly SaysElse[] = [
  ...captivesElseRows,
  ...deceitElseRows,
  ...journeysElseRows,
  ...custodyElseRows,
  ...statementsElseRows,
  ...policingElseRows,
]
