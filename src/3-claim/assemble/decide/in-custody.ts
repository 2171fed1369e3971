import { ofs } from '../../clause/small-words.ts'
import { wordSet } from '../../lexicon.ts'
import { actWith, withRow } from '../act.ts'
import { isCaptive, isShutIn } from '../caught-again.ts'
import { isByArmed, isByCaught } from '../held.ts'
import { holdRow, strandedRow } from '../known-rows.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'
import { isByGuards, seized } from '../taken.ts'
import type { Decide } from './decide.ts'

const detainVerbs = wordSet('detain detains detained detaining')

const stuck = wordSet('stranded trapped stuck captive')

/** "61 in custody after raid": a headline's number. */
const opensLine = (scene: Scene, item: Item): boolean =>
  item.sort === 'bare' &&
  item.first === scene.sentences[item.sentence]!.first &&
  scene.tokens[item.last - 1]!.pos === 'NUM'

/** Those in custody, with the police or with others. */
export const inCustody: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'people in custody') {
    const held = itemAt(scene, head - 1)
    // "remanded nine of the eleven in custody" says it of the nine.
    const isSum = held !== null && ofs.has(scene.tokens[held.first - 1])
    return held?.quantity && (held.sort === 'people' || opensLine(scene, held)) && !isSum
      ? actWith(act, { patients: [held] })
      : null
  }
  if (row.name === 'seize people') return seized(scene, act)
  if (row.name === 'arrest' && detainVerbs.has(token) && isByGuards(scene, act)) return withRow(act, holdRow)
  if (
    row.name === 'arrest' &&
    detainVerbs.has(token) &&
    (isByArmed(scene, act) || isByCaught(scene, act) || isShutIn(scene, act) || isCaptive(scene, act, drafts))
  )
    return withRow(act, holdRow)
  if (row.name === 'in custody' && stuck.has(scene.tokens[head + 1])) return withRow(act, strandedRow)
  return undefined
}
