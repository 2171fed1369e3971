import type { Action } from '../../model/claim.ts'
import type { AttributionMention } from '../annotations.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { firstItem } from './list.ts'
import { isListedElse } from './says-else.ts'
import { itemAt, type Scene } from './scene.ts'
import { isDoubt, isOfCourt, isOnlyView } from './statement.ts'
import { actAt } from './told-act.ts'

const byStance: Partial<Record<AttributionMention['stance'], Action>> = {
  denies: 'dispute',
  disputes: 'dispute',
  warns: 'warn',
  pledges: 'pledge',
}
const speakers = new Set(['official', 'embassy', 'un', 'ngo', 'company'])
const warners = new Set(['official', 'embassy'])
const countering = wordSet('counter counters countered countering')
const feeling = wordSet(
  'doubt doubts doubted condemn condemns condemned condemning denounce denounces denounced denouncing',
)
const asking = wordSet('urge urged urges urging')

/** Disputes, warnings and pledges that the speech of the sentence shows and no verb of the list has told. */
export const addSpoken = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  const { layers, sentences, tokens } = scene
  const sentence = sentences[n]!
  for (const a of layers.attributions) {
    if (a.cue.start < sentence.start) continue
    if (a.cue.start >= sentence.end) break
    const advisory = a.stance === 'asserts' && isAdvisory(scene, a, sentence.last)
    const counters = countering.has(tokens[tokenAt(scene, a.cue.start, sentence.first, sentence.last)])
    const action = advisory ? 'warn' : counters ? 'dispute' : byStance[a.stance]
    if (!action || !a.source || a.carried) continue
    if (action === 'pledge' && (!speakers.has(a.source.kind) || isNoPledge(scene, a, sentence))) continue
    if (action === 'warn' && !warners.has(a.source.kind)) continue
    if (action === 'warn' && isView(scene, a, sentence)) continue
    if (isTold(drafts, before, action)) continue
    const head = tokenAt(scene, a.cue.start, sentence.first, sentence.last)
    if (head < 0 || asking.has(tokens[head]) || feeling.has(tokens[head])) continue
    if (action === 'dispute' && isInterrogation(tokens, head)) continue
    const next = itemAt(scene, head + 1)
    if (action === 'dispute' && next?.sort === 'people') continue
    if (action === 'dispute' && !isDoubt(scene, head, sentence.last)) continue
    if (action === 'dispute' && isOfCourt(scene, { first: sentence.first, last: head })) continue
    const act = actAt(scene, action, n, head)
    if (isListedElse(scene, act)) continue
    const item = action === 'warn' ? firstItem(scene, head + 1, Math.min(sentence.last, head + 4)) : null
    const draft = draftOf(scene, act, item?.nationalities.length ? item : null, null)
    if (!draft) continue
    const { name, kind, start, end } = a.source
    const luring = advisory ? withdrawLuring(drafts, before) : null
    drafts.push(
      draftWith(draft, {
        nationalities: luring?.nationalities ?? draft.nationalities,
        role: luring?.role ?? draft.role,
        places: luring?.places ?? draft.places,
        count: null,
        rule: `${action} (speech)`,
        actors: [name],
        source: { name, kind, via: a.via.map((v) => v.name) },
        spans: { ...draft.spans, actors: [{ start, end }], source: [{ start, end }] },
      }),
    )
  }
}

const interrogation = wordSet('questioning')

/** "taken in for questioning", "face questioning": done by the police, and no doubt. */
const isInterrogation = (tokens: Scene['tokens'], head: number): boolean => {
  if (tokens[head - 1]?.lower === 'for') return true
  if (!interrogation.has(tokens[head])) return false
  let at = head - 1
  while (tokens[at]?.pos === 'ADV') at--
  return !isAuxiliary(tokens[at]) && tokens[at]?.text !== ','
}

/** Whether one of the claims from `before` on tells such an act. */
const isTold = (drafts: readonly Draft[], before: number, action: Action): boolean => {
  for (let k = before; k < drafts.length; k++) if (drafts[k]!.action === action) return true
  return false
}

/** "officials warning that the number may be higher": a view, and no advice to anybody. */
const isView = (scene: Scene, a: AttributionMention, { first, last }: { first: number; last: number }): boolean => {
  const head = tokenAt(scene, a.cue.start, first, last)
  return head >= 0 && isOnlyView(scene, head, last)
}

const committing = wordSet('commit commits committed committing')
const modals = wordSet('could can would may might not never')

/** "committed suicide", "could not agree": nothing is promised. */
const isNoPledge = (scene: Scene, a: AttributionMention, { first, last }: { first: number; last: number }): boolean => {
  const { tokens } = scene
  const head = tokenAt(scene, a.cue.start, first, last)
  if (head < 0) return false
  if (committing.has(tokens[head])) return tokens[head + 1]?.lower !== 'to'
  return modals.has(tokens[head - 1]) || modals.has(tokens[head - 2])
}

const advisories = wordSet('advisory advisories warning warnings alert')
const within = wordSet('in through issuing')

/** "…, the ministry said in an advisory": the words are a warning, whatever the verb. */
const isAdvisory = (scene: Scene, a: AttributionMention, last: number): boolean => {
  const { tokens } = scene
  const head = tokenAt(scene, a.cue.start, a.first, last)
  if (head < 0) return false
  let inside = false
  for (let i = head + 1; i < Math.min(last, head + 7); i++) {
    if (within.has(tokens[i])) inside = true
    else if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT') return false
    if (inside && advisories.has(tokens[i])) return true
  }
  return false
}

/** What a warning says of people who are lured, without a number, is the warning and no claim beside it. */
const withdrawLuring = (drafts: Draft[], before: number): Draft | null => {
  let found: Draft | null = null
  for (let k = drafts.length - 1; k >= before; k--) {
    const d = drafts[k]!
    if (d.action !== 'recruit' || d.count) continue
    found = d
    drafts.splice(k, 1)
  }
  return found
}

const tokenAt = (scene: Scene, start: number, first: number, last: number): number => {
  for (let i = first; i < last; i++) if (scene.tokens[i]!.start >= start) return i
  return -1
}
