import type { AttributionMention } from '../annotations.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import * as lists from './en/rebuttals.ts'
import type { Scene } from './scene.ts'
import { actAt } from './told-act.ts'

const having = wordSet(lists.having)
const selves = wordSet(lists.selves)
const shares = wordSet(lists.shares)
const evils = wordSet(lists.evils)
const reports = wordSet(lists.reports)
const realities = wordSet(lists.realities)
const figures = wordSet(lists.figures)
const origins = wordSet(lists.origins)
const asking = wordSet(lists.asking)
const nots = wordSet("not n't n’t never")
const doing = wordSet('do')

/**
 * A speaker who rejects what is said of him, in words of his own: "said it had no part in the trade", "there are no scam
 * compounds here", "had nothing to do with it", "the report does not reflect reality", "asked where the figure had come from".
 */
export const addRebuttal = (scene: Scene, n: number, at: number, drafts: Draft[]): void => {
  if (!rejects(scene, n, at) || drafts.some((d) => d.action === 'dispute' && d.sentence === n)) return
  const said = sayingAt(scene, at)
  if (!said?.source) return
  const draft = draftOf(scene, actAt(scene, 'dispute', n, at), null, null)
  if (!draft) return
  const { name, kind, start, end } = said.source
  drafts.push(
    draftWith(draft, {
      rule: 'dispute (rebuttal)',
      modality: 'happened',
      actors: [name],
      source: { name, kind, via: said.via.map((v) => v.name) },
      spans: { ...draft.spans, actors: [{ start, end }], source: [{ start, end }] },
    }),
  )
}

const speakers = new Set(['official', 'company', 'embassy'])

/** Whose words cover a token: a body or an official, no witness and no newspaper. */
const sayingAt = ({ layers, tokens }: Scene, at: number): AttributionMention | null => {
  const { start } = tokens[at]!
  const said = layers.attributions.find((a) => a.content.start <= start && start < a.content.end)
  return said?.source && speakers.has(said.source.kind) ? said : null
}

const rejects = (scene: Scene, n: number, at: number): boolean => {
  switch (scene.tokens[at]!.lower) {
    case 'no':
      return hasNoShare(scene, n, at) || thereIsNone(scene, at)
    case 'nothing':
      return (doing.has(scene.tokens[at + 2]) || scene.tokens[at + 1]?.lower === 'wrong') && isOfSelf(scene, n, at)
    case 'where':
      return asksWhence(scene, at)
    case 'reflect':
      return (nots.has(scene.tokens[at - 1]) || nots.has(scene.tokens[at - 2])) && isOfReport(scene, n, at, realities)
    default:
      return isBe(scene.tokens[at - 2]) && isOfReport(scene, n, at, null)
  }
}

/** "it had no part in …", "the company has no links to …". */
const hasNoShare = (scene: Scene, n: number, at: number): boolean => {
  for (let i = at + 1; i < at + 4; i++) if (shares.has(scene.tokens[i])) return isOfSelf(scene, n, at)
  return false
}

/** "it had", "the group has": a verb of having before the word, and its subject the speaker. */
const isOfSelf = ({ tokens, sentences }: Scene, n: number, at: number): boolean => {
  const { first } = sentences[n]!
  let i = at - 1
  while (i > first && (isAuxiliary(tokens[i]) || having.has(tokens[i]) || tokens[i]!.pos === 'ADV')) i--
  return i < at - 1 && selves.has(tokens[i])
}

/** "there are no scam compounds in the province". */
const thereIsNone = ({ tokens }: Scene, at: number): boolean => {
  if (!isBe(tokens[at - 1]) || tokens[at - 2]?.lower !== 'there') return false
  for (let i = at + 1; i < at + 5; i++) {
    if (evils.has(tokens[i])) return true
    if (tokens[i]?.pos === 'PUNCT' || tokens[i]?.pos === 'ADP') return false
  }
  return false
}

/** "asked where the figure had come from". */
const asksWhence = ({ tokens }: Scene, at: number): boolean => {
  if (!asking.has(tokens[at - 1]) && !asking.has(tokens[at - 4])) return false
  let told = false
  for (let i = at + 1; i < at + 7; i++) {
    if (figures.has(tokens[i])) told = true
    else if (told && origins.has(tokens[i])) return true
  }
  return false
}

/** "the report did not reflect reality", "the report was the opposite of what …". */
const isOfReport = (
  { tokens, sentences }: Scene,
  n: number,
  at: number,
  after: ReturnType<typeof wordSet> | null,
): boolean => {
  const { first } = sentences[n]!
  if (after) {
    let found = false
    for (let i = at + 1; i < at + 4 && !found; i++) found = after.has(tokens[i])
    if (!found) return false
  }
  for (let i = at - 1; i >= first && at - i < 7; i--) if (reports.has(tokens[i])) return true
  return false
}
