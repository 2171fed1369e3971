import { wordSet } from '../../lexicon.ts'
import { type Act, actWith, withRow } from '../act.ts'
import { antecedentOf } from '../antecedent.ts'
import { isDeniedToo } from '../denial.ts'
import type { Draft } from '../draft.ts'
import { holdRow } from '../known-rows.ts'
import type { Scene } from '../scene.ts'
import type { Decide } from './decide.ts'

const kept = wordSet('let lets letting allow allows allowed allowing permit permits permitted permitting')
const allowed = wordSet('allowed permitted free able')
const hoping = wordSet('waiting wait waited hoping hope')

/** "for Thailand to let them cross", "waiting to cross": nobody has got out yet. */
const isLet = ({ tokens }: Scene, first: number): boolean =>
  hoping.has(tokens[first - 1]) || (kept.has(tokens[first - 2]) && tokens[first - 1]!.pos === 'PRON')

/** "were not let out": captivity, though the sentence denies. */
export const notDenied = (act: Act): Act =>
  act.group ? actWith(act, { group: { ...act.group, negated: false } }) : act

const crossing = wordSet('crossed cross crossing crosses')
const out = new Set(['rescue', 'release', 'repatriate'])

/** "Soldiers freed 46. They crossed the river into Thailand": whoever was freed need not flee. */
const isOut = (scene: Scene, { patients: [whom] }: Act, drafts: readonly Draft[]): boolean => {
  if (!whom || whom.quantity || whom.group?.refers !== 'back') return false
  const meant = antecedentOf(scene, whom, drafts)?.item.quantity
  return (
    meant != null && drafts.some((d) => out.has(d.action) && d.modality === 'happened' && d.item?.quantity === meant)
  )
}

/** Those whom somebody lets go, or does not. */
export const letOut: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (row.action === 'release' && kept.has(token) && (act.group?.negated || isDeniedToo(scene, act)))
    return withRow(notDenied(act), holdRow)
  // "was flown to Bangkok and rowed across a river": by others.
  if (row.action === 'escape' && act.shares?.group?.passive) return null
  if (row.action === 'escape' && act.group && isLet(scene, act.group.first)) return null
  if (row.action === 'escape' && crossing.has(token) && isOut(scene, act, drafts)) return null
  if (row.name === 'come home' && act.group?.infinitive && allowed.has(scene.tokens[act.group.first - 1])) return null
  return undefined
}
