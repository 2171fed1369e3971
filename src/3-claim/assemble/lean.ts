import type { Draft } from './draft.ts'

/** Whether the people of the report are told of as freed or captive so far (above 0), or as arrested (below). */
export const leanOf = (drafts: readonly Draft[]): number => {
  let lean = 0
  for (const d of drafts) {
    if (d.action === 'rescue' || d.action === 'hold' || d.action === 'recruit' || d.role === 'victim') lean++
    else if (d.action === 'arrest' || d.action === 'charge' || d.action === 'convict' || d.role === 'suspect') lean--
  }
  return lean
}

/** Whether they are told of as freed or captive more than as arrested. */
export const leansToFreed = (drafts: readonly Draft[]): boolean => leanOf(drafts) > 0
