import type { Claim, ClaimField, Place } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'
import type { Annotations } from '../annotations.ts'
import { BASE } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { settleActors } from './actors.ts'
import { type Trigger, triggerAt } from './acts.ts'
import { meantBy } from './antecedent.ts'
import { actOf } from './arguments.ts'
import { addAsked } from './asked.ts'
import { addBreakdowns } from './breakdown.ts'
import { carryOver, mainCountry } from './discourse.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf, partDraft } from './draft-of.ts'
import { type Hash, hexOf, newHash, take } from './id.ts'
import { withOneMore } from './joined.ts'
import { merge } from './merge.ts'
import { isRejected } from './modality.ts'
import { localMoney } from './money.ts'
import { nameSources } from './named-later.ts'
import { settleNations } from './nations.ts'
import { partsOf } from './parts.ts'
import { addRatings } from './rating.ts'
import { addReported } from './reported.ts'
import { resolve } from './resolve.ts'
import { type Item, itemAt, type Scene, sceneOf } from './scene.ts'
import { addScored } from './scorer/index.ts'
import { type Rankers, rankersInUse, settle } from './settle/index.ts'
import { settleSources } from './source.ts'
import { addSpoken } from './spoken.ts'
import { stands } from './strict.ts'
import { addTold, countDisputed } from './told.ts'
import { topicOf } from './topic.ts'
import type { ReadingWatch } from './watch.ts'

/** Puts the layers of a document together into claims. `reader` is named in each; `watch` looks on. */
export const claimsOf = (
  layers: Annotations,
  document: Document,
  reader: string,
  watch: ReadingWatch | null = null,
  rankers: Rankers = rankersInUse(),
): Claim[] => claimsOfAll([layers], [document], reader, watch, rankers)[0]!

/** The claims of each of some documents: each stage goes over all of them before the next. */
export const claimsOfAll = (
  layers: readonly Annotations[],
  documents: readonly Document[],
  reader: string,
  watch: ReadingWatch | null = null,
  rankers: Rankers = rankersInUse(),
): Claim[][] => {
  const all = layers.map(byRules)
  for (const read of all) if (read) addLeftOver(read, watch)
  for (const read of all) if (read) fillIn(read)
  for (const read of all) if (read) settle(read.scene, read.drafts, read.country, rankers, watch)
  return all.map((read, n) => (read ? claimsFrom(read, documents[n]!, reader, watch) : []))
}

/** A reading up to where places and times are chosen; null where a document is about something else. */
export const unsettled = (layers: Annotations): ByRules | null => {
  const read = byRules(layers)
  if (!read) return null
  addLeftOver(read, null)
  fillIn(read)
  return read
}

const addLeftOver = ({ scene, acts, drafts, onSubject }: ByRules, watch: ReadingWatch | null): void => {
  watch?.acts(scene, acts, drafts)
  if (onSubject) addScored(scene, acts, drafts, watch)
}

const fillIn = ({ scene, drafts, country }: ByRules): void => {
  settleNations(scene, drafts)
  settleSources(scene, drafts)
  nameSources(scene, drafts)
  settleActors(scene, drafts)
  carryOver(scene, drafts, country)
}

const claimsFrom = (
  { scene, drafts, country }: ByRules,
  document: Document,
  reader: string,
  watch: ReadingWatch | null,
): Claim[] => {
  localMoney(drafts, country[0]?.country ?? null)
  const stated = drafts.filter((d) => !d.count || d.act.sentence !== d.sentence || !isRejected(scene, d.act))
  const kept = merge(scene, stated)
  watch?.kept(kept)
  const hash = newHash(document.sha256)
  return kept.map((d) => claimFrom(scene, hash, reader, d))
}

export type ByRules = { scene: Scene; acts: Act[][]; drafts: Draft[]; country: readonly Place[]; onSubject: boolean }

/** What the rules make of a document, sentence by sentence; null where it is about something else. */
export const byRules = (layers: Annotations): ByRules | null => {
  const topic = topicOf(layers.tokens)
  if (topic === 'none') return null
  const scene = sceneOf(layers)
  const drafts: Draft[] = []
  const acts: Act[][] = []
  const country = mainCountry(scene)
  const onSubject = topic === 'subject'
  for (let n = 0; n < scene.sentences.length; n++) acts.push(readSentence(scene, n, drafts, onSubject, country, acts))
  countDisputed(scene, drafts)
  return { scene, acts, drafts, country, onSubject }
}

/** "261 rescued foreigners": a participle inside a noun phrase only describes. */
const describes = (scene: Scene, trigger: Trigger): boolean => {
  if (trigger.kind !== 'verb' || trigger.particle.first >= 0) return false
  const item = itemAt(scene, trigger.head)
  if (!item || item.first >= trigger.head || item.head <= trigger.head) return false
  for (let i = item.first; i < trigger.head; i++) if (naming.has(scene.tokens[i]!.pos)) return false
  return true
}

const naming = new Set(['NOUN', 'PROPN', 'PRON'])

/** The act on people told last, in the three sentences before: what a list without verbs is a list of. */
const leadIn = (acts: readonly Act[][]): Act | null => {
  for (let n = acts.length - 1; n >= 0 && n >= acts.length - 3; n--)
    for (const act of acts[n]!) if (act.trigger.row.patient === 'people') return act
  return null
}

const noItems: ReadonlySet<Item> = new Set()

const readSentence = (
  scene: Scene,
  n: number,
  drafts: Draft[],
  onSubject: boolean,
  country: readonly Place[],
  earlier: readonly Act[][],
): Act[] => {
  const { tokens, sentences } = scene
  const { first, last } = sentences[n]!
  const acts: Act[] = []
  for (let i = first; i < last; i++) {
    const trigger = tokens[i]!.word === 0 ? null : triggerAt(tokens, i, last)
    if (!trigger || describes(scene, trigger)) continue
    const act = resolve(scene, actOf(scene, trigger, n, acts), drafts)
    if (!act) continue
    act.patients = act.patients.map((p) => {
      const meant = meantBy(scene, p)
      const told = acts.some((o) => o.trigger.row.action === act.trigger.row.action && o.patients.includes(meant))
      return withOneMore(scene, told ? p : meant)
    })
    acts.push(act)
  }
  const before = drafts.length
  const isCounted = scene.counts[n] === 1
  if (!acts.length && !isCounted) {
    if (onSubject) {
      addSpoken(scene, n, drafts, before)
      addTold(scene, n, drafts, noItems)
    }
    return acts
  }
  if (acts.length > 1) shareObjects(scene, acts)
  const used = new Set<Item>()
  for (const act of acts) for (const item of act.patients) if (item.quantity) used.add(item)
  if (isCounted) addReported(scene, n, acts, used)
  for (const act of acts)
    if (!isBackground(act, acts) && !isPast(scene, act, acts)) draftsOf(scene, act, drafts, used, onSubject)
  withdrawReceived(drafts, before)
  if (onSubject) {
    addRatings(scene, acts, drafts, country)
    addSpoken(scene, n, drafts, before)
    addTold(scene, n, drafts, used)
    addAsked(scene, n, drafts, before)
  }
  if (isCounted) {
    addFlights(scene, n, drafts, before)
    addBreakdowns(scene, n, acts, drafts, before, used, leadIn(earlier))
  }
  return acts
}

/** "took in 31 people who had got away", "received 45 handed over by …": one act is told of them, and not two. */
const withdrawReceived = (drafts: Draft[], before: number): void => {
  for (let k = drafts.length - 1; k >= before; k--) {
    const d = drafts[k]!
    if (d.row.name !== 'hand over rescued' || !d.item?.quantity || d.act.trigger.kind !== 'verb') continue
    const others = drafts.slice(before).filter((o) => o !== d && o.item === d.item)
    if (others.some((o) => moved.has(o.action) && o.modality === d.modality)) drafts.splice(k, 1)
  }
}

const moved = new Set(['deport', 'repatriate', 'extradite', 'escape', 'rescue'])

const travel = new Set(['deport', 'repatriate', 'extradite'])

/** "brought back on two chartered planes": the flights of a journey are a figure of their own. */
const addFlights = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  let journey: Draft | null = null
  for (let k = before; k < drafts.length && !journey; k++) if (travel.has(drafts[k]!.action)) journey = drafts[k]!
  if (!journey) return
  for (const item of scene.items) {
    if (item.sentence > n) break
    if (item.sentence !== n || item.unit !== 'flights' || !item.quantity) continue
    drafts.push(
      draftWith(partDraft(scene, journey, item), {
        whole: null,
        partOf: false,
        nationalities: journey.nationalities,
        rule: `${journey.row.name}, flights`,
      }),
    )
  }
}

const backgroundActs = new Set(['hold', 'recruit', 'harm'])

/** "expelled 102 foreigners convicted of fraud", "deported 38 who were jailed": who they are that are sent away. */
const isPast = (scene: Scene, act: Act, acts: readonly Act[]): boolean =>
  act.trigger.row.action === 'convict' &&
  act.group?.passive === true &&
  (act.group.bare || relatives.has(scene.tokens[act.group.first - 1])) &&
  acts.some((o) => o.trigger.row.action === 'deport' && o.patients[0] === act.patients[0])

const relatives = wordSet('who that which')

/** "250 Indians, forced into scams, were rescued": a participle that only says more of those whom another act counts. */
const isBackground = (act: Act, acts: readonly Act[]): boolean =>
  // "took in 31 people who had got away": they were not rescued by that.
  (act.trigger.row.name === 'hand over rescued' &&
    acts.some(
      (o) => o.trigger.row.action === 'escape' && o.patients[0] === act.patients[0] && act.patients.length > 0,
    )) ||
  isParticiple(act, acts)

const isParticiple = (act: Act, acts: readonly Act[]): boolean =>
  backgroundActs.has(act.trigger.row.action) &&
  act.group?.bare === true &&
  !act.group.finite &&
  (act.trigger.forms & BASE) === 0 &&
  act.patients.length > 0 &&
  acts.some(
    (o) =>
      o !== act &&
      (o.group?.finite || o.trigger.kind === 'noun') &&
      !backgroundActs.has(o.trigger.row.action) &&
      o.patients[0] === act.patients[0],
  )

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

/** The claims of one act: one for each thing it is done to, or one without a number. */
const draftsOf = (scene: Scene, act: Act, drafts: Draft[], used: Set<Item>, onSubject: boolean): void => {
  const patients = act.patients.length ? act.patients : [null]
  const end = scene.sentences[act.sentence]!.last
  for (const item of patients) {
    const draft = draftOf(scene, act, item, null)
    if (!draft || !stands(scene, draft, onSubject, drafts)) continue
    drafts.push(draft)
    if (!item?.quantity) continue
    for (const part of partsOf(scene, item, end, used)) {
      const inner = partDraft(scene, draft, part)
      drafts.push(inner)
    }
  }
}

const claimFrom = (scene: Scene, document: Hash, reader: string, d: Draft): Claim => {
  const { layers, sentences, tokens } = scene
  const { start, end } = sentences[d.sentence]!
  const { trigger } = d.act
  const head = tokens[trigger.head]!
  const spans: Partial<Record<ClaimField, Span[]>> = { ...d.spans }
  spans.action = [{ start: head.start, end: head.end }]
  const q = d.item?.quantity
  if (q) spans.count = [{ start: q.start, end: q.end }]
  const claim: Claim = {
    evidence: layers.text.slice(start, end),
    action: d.action,
    modality: d.modality,
    count: d.count,
    nationalities: d.nationalities as string[],
    role: d.role,
    actors: d.actors,
    places: d.places,
    time: d.time,
    source: d.source,
    event: null,
    id: idOf(document, start, d),
    reader,
    rule: d.rule,
    at: { start, end },
    inferred: [...d.inferred],
    spans,
  }
  if (d.partOf) claim.partOf = true
  if (d.rating) claim.rating = d.rating
  return claim
}

const scratch = newHash('')

/** All that a claim says goes into its id: the same reading of the same text gives the same id. */
const idOf = (document: Hash, start: number, d: Draft): string => {
  const { count, time, source } = d
  let said = `${start}|${d.action}|${d.modality}|${d.role}|${d.partOf}|${d.rating}|`
  if (count) said += `${count.low}|${count.high}|${count.qualifier}|${count.unit}|${count.of}|${count.text}|`
  if (time) said += `${time.start}|${time.end}|`
  if (source) {
    said += `${source.name}|${source.kind}|`
    for (const via of source.via) said += `${via}|`
    if (!source.via.length) said += '|'
  }
  for (const n of d.nationalities) said += `${n}|`
  for (const a of d.actors) said += `${a}|`
  for (const p of d.places) said += `${p.name}|${p.kind}|${p.country}|${p.way}|`
  const hash = scratch
  hash.set(document)
  take(hash, said)
  return hexOf(hash)
}
