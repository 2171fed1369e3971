import { isBe, PARTICIPLE } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { markAddedUp } from './added-up.ts'
import { addAnswer } from './answers.ts'
import { meantBy } from './antecedent.ts'
import { actOf } from './arguments.ts'
import { addAsked } from './asked.ts'
import type { Assembly } from './assembly.ts'
import { isBackground, isPast } from './background.ts'
import { endOfBesides, isToldBesides } from './besides.ts'
import { addBreakdowns } from './breakdown.ts'
import { addCompared } from './compared.ts'
import type { Draft } from './draft.ts'
import { draftOf, partDraft } from './draft-of.ts'
import { splitEach } from './each.ts'
import { isErratum } from './erratum.ts'
import { isFiction } from './fiction.ts'
import { addFlights } from './flights.ts'
import { withOneMore } from './joined.ts'
import { addKnownBy } from './known-by.ts'
import { addRow } from './labels.ts'
import { addListed, isOfThose } from './listed.ts'
import { withdrawOrders } from './ordered.ts'
import { partBefore, partsOf } from './parts.ts'
import { addRatings } from './rating.ts'
import { withdrawReceived } from './received.ts'
import { addReported } from './reported.ts'
import { resolve } from './resolve.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { isSparedBy } from './scorer/spared.ts'
import { addSpoken } from './spoken.ts'
import { mayStandUncounted, stands } from './strict.ts'
import { addTableRow } from './table.ts'
import { addTallied } from './tallied.ts'
import { addThere } from './there-are.ts'
import { addTold } from './told.ts'
import { isTraced } from './told-else.ts'
import { addTraffickingCases } from './trafficking-cases.ts'
import type { Trigger } from './trigger.ts'

/** "261 rescued foreigners": a participle inside a noun phrase only describes. */
const describes = (scene: Scene, trigger: Trigger): boolean => {
  if (trigger.kind !== 'verb' || trigger.particle.first >= 0) return false
  const item = itemAt(scene, trigger.head)
  // "Fifty of them hold Kenyan passports": who they are.
  if (item?.group?.rule === 'passport holders' && item.first < trigger.head) return true
  // "Convicted traffickers face …": whoever they are.
  if (item?.first === trigger.head && item.head > trigger.head && !item.quantity) return isParticiple(trigger)
  if (!item || item.first >= trigger.head || item.head <= trigger.head) return false
  for (let i = item.first; i < trigger.head; i++) if (naming.has(scene.tokens[i]!.pos)) return false
  return true
}

const isParticiple = ({ forms }: Trigger): boolean => (forms & PARTICIPLE) !== 0

const stateOpeners = wordSet('home back in behind under')

/** "suspects brought back from abroad", "put 50 behind bars", "helped 50 escape": part of the verb before. */
const isParticle = ({ tokens }: Scene, { kind, head }: Trigger, acts: readonly Act[]): boolean =>
  acts.some(({ trigger: t, patients }) => {
    const { first, last } = t.particle
    if (head <= t.head || head >= last) return false
    if (kind === 'verb' || (head >= first && patients.some((p) => p.quantity && p.last <= first)))
      return head >= first && !isBe(tokens[t.head])
    return first === t.head + 1 || (head >= first && stateOpeners.has(tokens[head]))
  })

const naming = new Set(['NOUN', 'PROPN', 'PRON'])

/** The act on people told last, in the three sentences before: what a list without verbs is a list of. */
const leadIn = (acts: readonly Act[][]): Act | null => {
  for (let n = acts.length - 1; n >= 0 && n >= acts.length - 3; n--)
    for (const act of acts[n]!) if (act.trigger.row.patient === 'people') return act
  return null
}

const noItems: ReadonlySet<Item> = new Set()

/** Whom or what an act is done to: those who are pointed back at, unless the sentence has told the same of them. */
const meantOf = (scene: Scene, act: Act, acts: readonly Act[]): Item[] =>
  act.patients.map((p) => {
    const meant = meantBy(scene, p, act)
    const told = acts.some((o) => o.trigger.row.action === act.trigger.row.action && o.patients.includes(meant))
    return withOneMore(scene, told ? p : meant)
  })

/** The acts and the claims of each sentence of a document. */
export const readSentences = (read: Assembly): void => {
  for (let n = 0; n < read.scene.sentences.length; n++) read.acts.push(readSentence(read, n))
}

/** The acts of a sentence, the drafts of its claims added to those of the sentences before. */
const readSentence = (read: Assembly, n: number): Act[] => {
  const { scene, triggers, acts: earlier, drafts, country, onSubject, nearSubject } = read
  const acts: Act[] = []
  for (const trigger of triggers[n]!) {
    if (describes(scene, trigger) || isParticle(scene, trigger, acts)) continue
    const act = resolve(scene, actOf(scene, trigger, n, acts), drafts)
    if (!act) continue
    if (act.patients.length) act.patients = meantOf(scene, act, acts)
    acts.push(act)
  }
  const before = drafts.length
  const isCounted = scene.counts[n] === 1
  if ((isCounted && isErratum(scene, n)) || isFiction(scene, n)) return []
  if (!acts.length && !isCounted) {
    if (nearSubject) addSpoken(scene, n, drafts, before)
    if (onSubject) addTold(scene, n, drafts, noItems)
    return acts
  }
  if (acts.length > 1) shareObjects(scene, acts)
  const used = new Set<Item>()
  for (const act of acts) for (const item of act.patients) if (item.quantity) used.add(item)
  if (isCounted) addReported(scene, n, acts, used)
  for (const act of acts)
    if (!isBackground(act, acts) && !isPast(scene, act, acts) && !isToldBesides(scene, act, drafts))
      draftsOf(read, act, used)
  withdrawReceived(drafts, before)
  withdrawOrders(scene, drafts, before)
  if (nearSubject) addSpoken(scene, n, drafts, before)
  if (onSubject) {
    addRatings(scene, acts, drafts, country)
    addTold(scene, n, drafts, used)
    addAsked(scene, n, drafts, before)
    if (isCounted) addAnswer(scene, n, acts, drafts, earlier)
    if (isCounted) addKnownBy(scene, n, drafts, before, used)
    if (isCounted) addThere(scene, n, drafts, before)
    if (isCounted && (acts.length ? isOfThose(scene, n, acts) : drafts.length === before))
      addListed(scene, n, drafts, earlier)
    if (isCounted && drafts.length === before) addRow(scene, n, drafts)
    if (isCounted) addTableRow(scene, n, drafts)
    if (isCounted) addTraffickingCases(scene, n, drafts, before)
  }
  if (isCounted) {
    const recent = leadIn(earlier)
    addTallied(scene, n, drafts, before, used, onSubject ? recent : null)
    markAddedUp(scene, drafts, before)
    addFlights(scene, n, drafts, before)
    addBreakdowns(scene, n, acts, drafts, before, used, onSubject ? recent : null)
    addCompared(scene, n, drafts, before, used)
    splitEach(scene, drafts, before)
  }
  return acts
}

/** "arrested and sent back 462", "the arrest and deportation of 1,389": the first act has the object of the second. */
const shareObjects = (scene: Scene, acts: readonly Act[]): void => {
  for (let k = 0; k + 1 < acts.length; k++) {
    const act = acts[k]!
    const next = acts[k + 1]!
    if (act.patients.length || !next.patients.length || act.trigger.kind !== next.trigger.kind) continue
    if (next.trigger.head - act.trigger.last > 3 || scene.tokens[act.trigger.last]?.lower !== 'and') continue
    if (act.group && (act.group.passive || next.shares !== act)) continue
    act.patients = next.patients
  }
}

const caredFor = new Set(['treat', 'to hospital'])

/** "One broke his leg and he is being treated": the same one, hurt once. */
const isTreated = (drafts: readonly Draft[], { row, sentence, item, antecedent }: Draft): boolean =>
  caredFor.has(row.name) &&
  drafts.some(
    (d) => d.action === 'harm' && d.sentence === sentence && d.item?.quantity === (antecedent ?? item)?.quantity,
  )

/** What a report of violence tells, whatever else it is about. */
const harmful = new Set(['die', 'harm'])
/** What is said or ordered, in a report that may be on the subject. */
const said = new Set(['order', 'dispute', 'pledge', 'warn', 'close'])

/** The claims of one act: one for each thing it is done to, or one without a number. */
const draftsOf = ({ scene, drafts, onSubject, nearSubject }: Assembly, act: Act, used: Set<Item>): void => {
  const patients = act.patients.length ? act.patients : [null]
  const besides = endOfBesides(scene, act.sentence)
  const end = besides > act.trigger.head ? besides : scene.sentences[act.sentence]!.last
  const { action } = act.trigger.row
  const isTold = onSubject || (nearSubject && said.has(action)) || (scene.violent && harmful.has(action))
  for (const item of patients) {
    if (!item && !mayStandUncounted(scene, act.trigger, isTold)) continue
    const draft = draftOf(scene, act, item, null, drafts)
    if (!draft || !stands(scene, draft, isTold, drafts) || isTreated(drafts, draft)) continue
    drafts.push(draft)
    if (!item?.quantity) continue
    for (const part of partsOf(scene, item, end, used)) {
      if (isSparedBy(scene, part, draft.action) || (draft.action === 'missing' && isTraced(scene, part))) continue
      drafts.push(partDraft(scene, draft, part))
    }
    const before = act.group ? partBefore(scene, item, act.trigger.last, end) : null
    if (before) drafts.push(partDraft(scene, draft, before))
  }
}
