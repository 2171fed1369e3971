import { wordSet } from '../../lexicon.ts'
import { type Act, withRow } from '../act.ts'
import { handedOn } from '../handed-on.ts'
import { isTakenOut } from '../journey.ts'
import { arrestRow, deportRow, rescueRow } from '../known-rows.ts'
import { recognised } from '../recovered.ts'
import type { Scene } from '../scene.ts'
import { isForce, isTakenIn, isTakenThere, taken } from '../taken.ts'
import type { Decide } from './decide.ts'

const taking = wordSet('took takes take taking taken received')
/** "Chinese police received a number of suspects": from those who handed them over. */
const receiving = wordSet('received')
const takingWords = wordSet('take takes took taken taking')

/** What officers do to people as well, who lure nobody: "Police brought in 50 men". */
const bringingIn = wordSet(
  'bring brings brought bringing take takes took taking recruit recruits recruited enlist enlists enlisted target targets targeted',
)

/** Those whom somebody takes, brings or receives: for whom, and by whom. */
export const broughtIn: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (
    row.action === 'recruit' &&
    bringingIn.has(token) &&
    act.group &&
    !act.group.passive &&
    isForce(scene.tokens[act.group.first - 1])
  )
    return null
  if (row.name === 'hand over rescued' && taking.has(token) && scene.tokens[head + 1]?.lower === 'to') return null
  if (row.name === 'hand over rescued' && receiving.has(token) && isLargest(scene, head)) return null
  // "tricked 94 people and brought them across the border"
  if (row.name === 'hand over rescued' && act.shares?.trigger.row.action === 'recruit') return null
  if (row.name === 'hand over rescued' && isTakenIn(scene, act)) return withRow(act, arrestRow)
  if (row.name === 'hand over rescued' && taking.has(token) && isTakenThere(scene, act)) return withRow(act, arrestRow)
  if (row.action === 'seize' && takingWords.has(token) && act.patients[0]?.sort === 'money') return taken(scene, act)
  if (row.name === 'identify victims') return recognised(scene, act)
  if (row.name === 'remove' && isTakenOut(scene, act, drafts)) return withRow(act, rescueRow)
  return undefined
}

/** Suspects received from abroad, or taken. */
export const receivedSuspects: Decide = (scene, act, drafts) => {
  const { row, head } = act.trigger
  const token = scene.tokens[head]
  if (row.name === 'hand over rescued' && receiving.has(token) && isHandedOver(scene, act))
    return handedOn(scene, act, drafts)
  if (row.name === 'hand over rescued' && act.patients[0]?.role === 'suspect')
    return withRow(act, taking.has(token) && !receiving.has(token) ? arrestRow : deportRow)
  return undefined
}

const handing = wordSet('handed hand handing')

/** "said it had handed over 260, but Thailand said it had received only 27": of those handed over, whatever that made them. */
const isHandedOver = ({ tokens, sentences }: Scene, { trigger, sentence }: Act): boolean => {
  for (let i = trigger.head - 1; i >= sentences[sentence]!.first; i--)
    if (tokens[i]!.lower === 'over' && handing.has(tokens[i - 1])) return true
  return false
}

const most = wordSet('largest biggest highest greatest most')

/** "Ethiopia received the largest group (402)": told of those who came back, and nobody handed them over. */
const isLargest = ({ tokens }: Scene, head: number): boolean => most.has(tokens[head + 1]) || most.has(tokens[head + 2])
