import type { Claim } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Annotations } from '../annotations.ts'
import type { Assembly } from './assembly.ts'
import { claimFrom } from './claim-from.ts'
import { dateCompared } from './compared.ts'
import { carryOver, mainCountry } from './discourse.ts'
import { countDisputed } from './disputed.ts'
import { nameDoersLater } from './done-later.ts'
import type { Draft } from './draft.ts'
import { isTakenBack } from './erratum.ts'
import { newHash } from './id.ts'
import { merge } from './merge.ts'
import { localMoney } from './money.ts'
import { nameSources } from './named-later.ts'
import { settleNations } from './nations.ts'
import { placeAtHome } from './own-land.ts'
import { readSentences } from './read-sentence.ts'
import { isRejected } from './rejected.ts'
import { settleRoles } from './roles.ts'
import { sceneOf } from './scene.ts'
import type { Scorer } from './scorer/features.ts'
import { addScored, scorerInUse } from './scorer/index.ts'
import { type Rankers, rankersInUse, settle } from './settle/index.ts'
import { settleActors } from './settle-actors.ts'
import { dropPublisher, settleSources } from './source.ts'
import { markSummed } from './summed.ts'
import { personsOf } from './told-of-one.ts'
import { topicOf } from './topic.ts'
import { findTriggers } from './trigger.ts'
import type { ReadingWatch } from './watch.ts'

/** Puts the layers of a document together into claims. `reader` is named in each; `watch` looks on. */
export const claimsOf = (
  layers: Annotations,
  document: Document,
  reader: string,
  watch: ReadingWatch | null = null,
  rankers: Rankers = rankersInUse(),
  scorer: Scorer = scorerInUse(),
): Claim[] => claimsOfAll([layers], [document], reader, watch, rankers, scorer)[0]!

/** The claims of each of some documents: each stage goes over all of them before the next. */
export const claimsOfAll = (
  layers: readonly Annotations[],
  documents: readonly Document[],
  reader: string,
  watch: ReadingWatch | null = null,
  rankers: Rankers = rankersInUse(),
  scorer: Scorer = scorerInUse(),
): Claim[][] => {
  const all = layers.map(opened)
  const reads = all.filter((read) => read !== null)
  passThrough(reads, ruling)
  for (const read of reads) addLeftOver(read, scorer, watch)
  passThrough(reads, fillingIn)
  settle(reads, rankers, watch)
  for (const read of reads) read.drafts = kept(read, watch)
  return all.map((read, n) => (read ? claimsFrom(read, documents[n]!, reader) : []))
}

/** A reading up to where places and times are chosen; null where a document is about something else. */
export const unsettled = (layers: Annotations): Assembly | null => {
  const read = byRules(layers)
  if (!read) return null
  addLeftOver(read, scorerInUse(), null)
  passThrough([read], fillingIn)
  return read
}

/** What the rules make of a document; null where it is about something else. */
export const byRules = (layers: Annotations): Assembly | null => {
  const read = opened(layers)
  if (read) passThrough([read], ruling)
  return read
}

const opened = (layers: Annotations): Assembly | null => {
  const topic = topicOf(layers.tokens, layers.title)
  if (topic === 'none') return null
  const scene = sceneOf(layers)
  const onSubject = topic === 'subject'
  const nearSubject = onSubject || topic === 'near'
  return { scene, triggers: [], acts: [], drafts: [], country: mainCountry(scene), onSubject, nearSubject }
}

type Stage = (read: Assembly) => void

/** Small stages, each over all documents: the code of one is at the processor's hand while it works. */
const passThrough = (reads: readonly Assembly[], stages: readonly Stage[]): void => {
  for (const stage of stages) for (const read of reads) stage(read)
}

/** What the rules make of a document. */
const ruling: readonly Stage[] = [findTriggers, readSentences, ({ scene, drafts }) => countDisputed(scene, drafts)]

/** Of whom a claim tells, by whose word, and who does it. */
const fillingIn: readonly Stage[] = [
  ({ scene, drafts }) => dateCompared(scene, drafts),
  ({ scene, drafts }) => settleNations(scene, drafts),
  ({ scene, drafts, onSubject }) => settleRoles(scene, drafts, onSubject),
  ({ scene, drafts }) => settleSources(scene, drafts),
  ({ scene, drafts }) => nameSources(scene, drafts),
  ({ scene, drafts }) => settleActors(scene, drafts),
  ({ scene, drafts }) => nameDoersLater(scene, drafts),
  ({ scene, drafts }) => markSummed(scene, drafts),
  ({ scene, drafts, country }) => carryOver(scene, drafts, country),
]

const addLeftOver = (
  { scene, acts, drafts, onSubject }: Assembly,
  scorer: Scorer,
  watch: ReadingWatch | null,
): void => {
  watch?.acts(scene, acts, drafts)
  if (onSubject) addScored(scene, acts, drafts, scorer, watch)
}

/** The drafts that become claims. */
const kept = ({ scene, drafts, country }: Assembly, watch: ReadingWatch | null): Draft[] => {
  placeAtHome(drafts)
  localMoney(drafts, country[0]?.country ?? null)
  const stated = drafts.filter(
    (d) =>
      !d.count || (!isTakenBack(scene, d.sentence) && (d.act.sentence !== d.sentence || !isRejected(scene, d.act))),
  )
  const merged = merge(scene, stated)
  dropPublisher(scene, merged)
  watch?.kept(merged)
  return merged
}

const claimsFrom = ({ scene, drafts }: Assembly, document: Document, reader: string): Claim[] => {
  const hash = newHash(document.sha256)
  const persons = personsOf(scene, drafts)
  const seen = new Set<string>()
  return drafts.map((d) => claimFrom(scene, hash, reader, d, persons.get(d), seen))
}
