import { BASE } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { nearBefore } from './noun-modality.ts'
import type { Scene } from './scene.ts'

/** Whether the act goes on: "are held", "is being questioned", "remain in custody". */
export const lasting = (scene: Scene, act: Act, start: number): boolean => {
  const g = act.group!
  const { row, head } = act.trigger
  if (g.progressive && g.tense === 'present') return true
  if (!row.state || g.perfect) return false
  const { tokens } = scene
  // "They face charges": the plain form with no auxiliary.
  if (lastingVerbs.has(tokens[head]) || (row.action === 'charge' && g.bare && act.trigger.forms === BASE)) return true
  if (g.bare && !g.finite) return tokens[head - 1]?.lower === 'being' || staying.has(tokens[head])
  return g.tense === 'present' || nearBefore(scene, head + 2, start, still, 4)
}

const staying = wordSet('stranded trapped stuck waiting')
const lastingVerbs = wordSet('remain remains sit sits stay stays live lives languish languishes wait toil')
const still = wordSet('still')
