import { asState, crossings, expected, isAhead, isAskedFor, isNextBatch, isWaiting } from '../journey.ts'
import type { Decide } from './decide.ts'

/** Journeys and rescues that are still to come. */
export const ahead: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'expected') return expected(act, drafts)
  if (row.name === 'follow') return isNextBatch(scene, act) ? expected(act, drafts) : null
  if (row.action === 'escape' && crossings.has(token) && act.group?.tense !== 'past') {
    const led = isAhead(scene, act) ? expected(act, drafts) : null
    if (led) return led
    if (act.group?.tense === 'future') return null
  }
  if (row.action === 'rescue' && isAskedFor(scene, act)) return null
  if (row.action === 'rescue' && isWaiting(scene, act)) return asState(act)
  return undefined
}
