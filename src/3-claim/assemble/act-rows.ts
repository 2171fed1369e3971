import { acts } from './en/acts.ts'
import type { ActRow } from './en/rows.ts'

/** With every field, if only to say that it is not there: rows of one shape are quick to read. */
const inFull = (row: ActRow): ActRow => ({
  name: row.name,
  action: row.action,
  frame: row.frame,
  patient: row.patient,
  verbs: row.verbs,
  nouns: row.nouns,
  led: row.led,
  reach: row.reach,
  role: row.role,
  weak: row.weak,
  by: row.by,
  state: row.state,
  planned: row.planned,
  ordered: row.ordered,
  alleged: row.alleged,
  examples: row.examples,
  rejects: row.rejects,
})

/** Every line of the list of acts. */
export const actRows: readonly ActRow[] = acts.map(inFull)
