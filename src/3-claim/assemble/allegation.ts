import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import * as lists from './en/modality.ts'
import type { Scene } from './scene.ts'

const alleged = wordSet(lists.alleged)

/** "is alleged to have lured": right before the verb; not "the accused were flown home". */
export const beliefAfter = (scene: Scene, act: Act): boolean =>
  act.trigger.row.action !== 'arrest' &&
  alleged.has(scene.tokens[act.group!.first - 1]) &&
  scene.tokens[act.group!.first - 2]?.pos !== 'DET'

const suspicions = wordSet('suspicion suspicions allegation allegations')
const arrests = new Set(['arrest', 'raid', 'seize', 'charge', 'convict', 'rescue'])

/** "on suspicion that hundreds were being made to scam", "on suspicion of luring 20 women". */
export const isSuspicion = (scene: Scene, act: Act, start: number): boolean => {
  const { tokens } = scene
  if (arrests.has(act.trigger.row.action)) return false
  const from = act.group?.first ?? act.trigger.head
  for (let i = from - 1; i > start && from - i < 14; i--) {
    const { lower, text } = tokens[i]!
    if (text === ',' || text === ';') return false
    if (suspicions.has(tokens[i]))
      return tokens[i + 1]?.lower === 'that' || (tokens[i + 1]?.lower === 'of' && i + 2 === from)
    if (lower === 'after' || lower === 'before') return false
  }
  return false
}

/** "allegedly lured", "accused of luring"; "the accused", "alleged scams were …" doubt something else. */
export const isAlleged = (scene: Scene, head: number, start: number): boolean => {
  const { tokens } = scene
  if (
    isInCharge(scene, head, start) ||
    isSecondCharge(scene, head, start) ||
    isAllAlleged(scene, start) ||
    isAllegedPlace(scene, head, start)
  )
    return true
  for (let i = head - 1; i >= start && head - i <= 4; i--) {
    if (!alleged.has(tokens[i])) continue
    if (tokens[i]!.lower.endsWith('ly') || tokens[i]!.lower === 'unconfirmed') return true
    if (tokens[i - 1]?.pos === 'DET' || tokens[i - 1]?.pos === 'NUM') return false
    for (let k = i + 1; k < head; k++) if (tokens[k]!.pos === 'NOUN') return false
    return true
  }
  return false
}

/** "It is alleged the woman brought …": all of the sentence. */
const isAllAlleged = ({ tokens }: Scene, start: number): boolean =>
  tokens[start]!.lower === 'it' &&
  (tokens[start + 2]?.lower === 'alleged' ||
    (tokens[start + 2]?.lower === 'further' && tokens[start + 3]?.lower === 'alleged'))

/** "The houses are alleged to be where the victim was held". */
const isAllegedPlace = ({ tokens }: Scene, head: number, start: number): boolean => {
  for (let i = start + 3; i < head; i++) if (tokens[i]!.lower === 'where') return alleged.has(tokens[i - 3])
  return false
}

const charged = wordSet('charged charges charge indicted booked')

/** "charged four people with sending 46 to the compounds": what a court has yet to find. */
const isInCharge = ({ tokens }: Scene, head: number, start: number): boolean => {
  if (tokens[head - 1]?.lower !== 'with' || !tokens[head]!.lower.endsWith('ing')) return false
  for (let i = head - 2; i >= start && head - i < 10; i--) {
    if (charged.has(tokens[i])) return true
    if (tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

const suspecting = wordSet('suspected accused charged')
const charging = wordSet('of with')
const relatives = wordSet('who that which')

/** "suspected of beating five workers and forcing them to beg": the second of what they are suspected of. */
const isSecondCharge = ({ tokens }: Scene, head: number, start: number): boolean => {
  if (tokens[head - 1]?.lower !== 'and' || !tokens[head]!.lower.endsWith('ing')) return false
  for (let i = head - 2; i >= start && head - i < 16; i--) {
    if (suspecting.has(tokens[i])) return charging.has(tokens[i + 1]) && tokens[i + 2]!.lower.endsWith('ing')
    if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'AUX' || relatives.has(tokens[i])) return false
  }
  return false
}

const tales = wordSet('report reports claim claims rumour rumours rumor rumors allegation allegations')
const looking = wordSet(
  'check checks checked checking verify verifies verified verifying investigate investigates investigated investigating probe probed probing examine examines examined examining comment unconfirmed into about',
)

const parts = wordSet('role part involvement hand')
const inquiring = wordSet(
  'investigating investigate investigates investigated probing probe probed examining examine examined ascertain establish determine',
)

/** "are investigating the role that the nine played in defrauding several people": what they did is still to be found. */
export const isInquiredInto = ({ tokens }: Scene, { trigger: { head } }: Act, start: number): boolean => {
  if (tokens[head - 1]?.lower !== 'in') return false
  for (let i = head - 2; i > start && head - i < 12 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (parts.has(tokens[i])) {
      for (let k = i - 1; k >= start && i - k < 5; k--) if (inquiring.has(tokens[k])) return true
      return false
    }
  return false
}

/** "was checking a report that 23 had been detained", "had no comment on reports that …": whether it is so is still open. */
export const isUnverified = ({ tokens }: Scene, act: Act, start: number): boolean => {
  const from = act.group?.first ?? act.trigger.head
  // "According to unconfirmed reports, 40 were shot"
  for (let i = start + 1; i < Math.min(from, start + 6); i++)
    if (tokens[i]!.lower === 'unconfirmed' && tales.has(tokens[i + 1])) return true
  let that = from - 1
  while (that > start && from - that < 12 && tokens[that]!.lower !== 'that') that--
  if (tokens[that]?.lower !== 'that' || !tales.has(tokens[that - 1])) return false
  for (let i = that - 2; i >= start && that - i < 6; i--) {
    if (looking.has(tokens[i])) return true
    if (tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}
