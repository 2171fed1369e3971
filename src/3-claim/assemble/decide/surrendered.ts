import { wordSet } from '../../lexicon.ts'
import { withRow } from '../act.ts'
import { extraditeRow } from '../known-rows.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

/** "surrendered at the embassy": to no police. */
const missions = wordSet('embassy embassies consulate consulates')

/** The noun that "at the" leads to. */
const tokenBehind = ({ tokens }: Scene, at: number) =>
  tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'their' ? tokens[at + 2] : tokens[at + 1]

const surrendering = wordSet('surrender surrenders surrendered surrendering')

/** "surrendered to police", not "surrendered their phones to police". */
export const surrendered: Decide = (scene, act) => {
  const { row, head, particle } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'give up') {
    if (act.group?.passive) return withRow(act, extraditeRow)
    if (surrendering.has(token) && particle.first !== head + 1) return null
    return missions.has(tokenBehind(scene, particle.last)) ? null : act
  }
  return undefined
}
