import type { Claim, Place } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Annotations } from '../annotations.ts'
import type { Act } from './act.ts'
import { claimFrom } from './claim-from.ts'
import { carryOver, mainCountry } from './discourse.ts'
import { countDisputed } from './disputed.ts'
import type { Draft } from './draft.ts'
import { newHash } from './id.ts'
import { merge } from './merge.ts'
import { localMoney } from './money.ts'
import { nameSources } from './named-later.ts'
import { settleNations } from './nations.ts'
import { readSentence } from './read-sentence.ts'
import { isRejected } from './rejected.ts'
import { settleRoles } from './roles.ts'
import { type Scene, sceneOf } from './scene.ts'
import type { Scorer } from './scorer/features.ts'
import { addScored, scorerInUse } from './scorer/index.ts'
import { type Rankers, rankersInUse, settle } from './settle/index.ts'
import { settleActors } from './settle-actors.ts'
import { dropPublisher, settleSources } from './source.ts'
import { personsOf } from './told-of-one.ts'
import { topicOf } from './topic.ts'
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
  const all = layers.map(byRules)
  for (const read of all) if (read) addLeftOver(read, scorer, watch)
  for (const read of all) if (read) fillIn(read)
  for (const read of all) if (read) settle(read.scene, read.drafts, read.country, rankers, watch)
  return all.map((read, n) => (read ? claimsFrom(read, documents[n]!, reader, watch) : []))
}

/** A reading up to where places and times are chosen; null where a document is about something else. */
export const unsettled = (layers: Annotations): ByRules | null => {
  const read = byRules(layers)
  if (!read) return null
  addLeftOver(read, scorerInUse(), null)
  fillIn(read)
  return read
}

const addLeftOver = ({ scene, acts, drafts, onSubject }: ByRules, scorer: Scorer, watch: ReadingWatch | null): void => {
  watch?.acts(scene, acts, drafts)
  if (onSubject) addScored(scene, acts, drafts, scorer, watch)
}

const fillIn = ({ scene, drafts, country, onSubject }: ByRules): void => {
  settleNations(scene, drafts)
  settleRoles(scene, drafts, onSubject)
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
  dropPublisher(scene, kept)
  watch?.kept(kept)
  const hash = newHash(document.sha256)
  const persons = personsOf(scene, kept)
  return kept.map((d) => claimFrom(scene, hash, reader, d, persons.get(d)))
}

export type ByRules = { scene: Scene; acts: Act[][]; drafts: Draft[]; country: readonly Place[]; onSubject: boolean }

/** What the rules make of a document, sentence by sentence; null where it is about something else. */
export const byRules = (layers: Annotations): ByRules | null => {
  const topic = topicOf(layers.tokens, layers.title)
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
