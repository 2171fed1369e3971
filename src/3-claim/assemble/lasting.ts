import { BASE } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { markedAt } from './marked.ts'
import { nearBefore } from './noun-modality.ts'
import type { Scene } from './scene.ts'

/** Whether the act goes on: "are held", "is being questioned", "remain in custody". */
export const lasting = (scene: Scene, act: Act, start: number): boolean => {
  const g = act.group!
  const { row, head } = act.trigger
  if (g.progressive && (g.tense === 'present' || (g.passive && row.action === 'close'))) return true
  if (isKept(scene, act)) return true
  // "four others remain detained"
  if (g.passive && inHands.has(row.action) && remaining.has(scene.tokens[head - 1])) return true
  if (g.passive && !g.finite && isBeing(scene, head) && keptVerbs.has(scene.tokens[head])) return true
  // "are still held in detention centers", "were still searching houses".
  const goesOn = (g.passive && g.tense === 'present' && !g.perfect) || (g.progressive && !g.passive)
  if (goesOn && nearBefore(scene, head, start, still, 3)) return true
  if (!row.state || g.perfect) return false
  const { tokens } = scene
  // "They face charges": the plain form with no auxiliary.
  if (lastingVerbs.has(tokens[head]) || (row.action === 'charge' && g.bare && act.trigger.forms === BASE)) return true
  // "After being held for months, nine men left": it is over.
  if (tokens[g.first]?.lower === 'being' && done.has(tokens[g.first - 1])) return false
  if (g.bare && !g.finite) return tokens[head - 1]?.lower === 'being' || staying.has(tokens[head])
  return g.tense === 'present' || nearBefore(scene, head + 2, start, still, 4)
}

const inHands = new Set(['arrest', 'hold'])
const remaining = wordSet('remain remains')

const keptVerbs = wordSet('held kept')

/** "about 6,000 being held in jails". */
const isBeing = ({ tokens }: Scene, head: number): boolean =>
  tokens[head - 1]?.lower === 'being' && !done.has(tokens[head - 2])

/** What a place or a person is put under for as long as it is not lifted. */
const imposed = new Set(['close', 'sanction'])
const keeping = wordSet('kept keep keeps held hold holds')
const dates = wordSet('since')

/** "has kept the crossing shut since February 12", "has since Feb 5 held back electricity". */
const isKept = ({ tokens, layers, sentences, timeAt }: Scene, { trigger, group, sentence }: Act): boolean => {
  if (!imposed.has(trigger.row.action)) return false
  const isPerfect = group!.perfect && group!.tense === 'present'
  let verb = -1
  for (let i = trigger.head; i > sentences[sentence]!.first && trigger.head - i < 6; i--)
    if (keeping.has(tokens[i])) verb = i
  if (verb < 0 || !(isPerfect || has.has(tokens[verb - 1]))) return false
  for (let i = verb - 4; i < Math.min(sentences[sentence]!.last, trigger.last + 8); i++) {
    const time = markedAt(layers.times, timeAt, i)
    if (time?.cue === 'since' || dates.has(tokens[i])) return true
  }
  return false
}
const has = wordSet('has have')

const done = wordSet('after before since despite')
const staying = wordSet('stranded trapped stuck waiting')
const lastingVerbs = wordSet('remain remains sit sits stay stays live lives languish languishes wait toil')
const still = wordSet('still')
