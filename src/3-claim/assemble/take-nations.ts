import { type Draft, ofThings } from './draft.ts'

/** Gives a claim without nationalities those inferred for it; things have none. */
export const take = (d: Draft, found: readonly string[]): void => {
  if (!found.length || d.nationalities.length || ofThings.has(d.action)) return
  d.nationalities = found
  d.inferred.add('nationalities')
}
