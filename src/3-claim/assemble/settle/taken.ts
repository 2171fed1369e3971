import type { Draft } from '../draft.ts'

/** What a claim told before took, or null. `choices` are those of the first drafts, in their order. */
export const chosenFor = <C>(draft: Draft, drafts: readonly Draft[], choices: readonly C[]): C | null => {
  for (let k = choices.length - 1; k >= 0; k--) if (drafts[k] === draft) return choices[k]!
  return null
}

/** Whether two claims are of the same people: unknown, same, other. */
export const whomOf = (d: Draft, told: Draft): number => {
  if (!d.nationalities.length || !told.nationalities.length) return 0
  for (const n of d.nationalities) if (told.nationalities.includes(n)) return 1
  return 2
}

/** Spans but one. Built anew, for an object that a key was deleted from is slow ever after. */
export const withoutSpan = (spans: Draft['spans'], field: keyof Draft['spans']): Draft['spans'] => {
  const rest: Draft['spans'] = {}
  for (const key of Object.keys(spans) as (keyof Draft['spans'])[]) if (key !== field) rest[key] = spans[key]!
  return rest
}

/** Spans with those of one field last, in place of any it had. */
export const withSpan = (
  spans: Draft['spans'],
  field: keyof Draft['spans'],
  found: NonNullable<Draft['spans'][typeof field]>,
): Draft['spans'] => {
  const all = withoutSpan(spans, field)
  all[field] = found
  return all
}
