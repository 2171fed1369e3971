import type { Action } from '../../model/claim.ts'
import type { AttributionMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { actRows } from './acts.ts'
import type { Act } from './arguments.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft-of.ts'
import type { ActRow } from './en/rows.ts'
import { firstItem } from './list.ts'
import { itemAt, type Scene } from './scene.ts'

const byStance: Partial<Record<AttributionMention['stance'], Action>> = {
  denies: 'dispute',
  disputes: 'dispute',
  warns: 'warn',
  pledges: 'pledge',
}
const speakers = new Set(['official', 'embassy', 'un', 'ngo', 'company'])
const warners = new Set(['official', 'embassy'])
const asking = wordSet('urge urged urges urging')

/** Disputes, warnings and pledges that the speech of the sentence shows and no verb of the list has told. */
export const addSpoken = (scene: Scene, n: number, drafts: Draft[], before: number): void => {
  const { layers, sentences, tokens } = scene
  const sentence = sentences[n]!
  for (const a of layers.attributions) {
    if (a.cue.start < sentence.start) continue
    if (a.cue.start >= sentence.end) break
    const action = byStance[a.stance]
    if (!action || !a.source || a.carried || !speakers.has(a.source.kind)) continue
    if (action === 'warn' && !warners.has(a.source.kind)) continue
    if (drafts.slice(before).some((d) => d.action === action)) continue
    const head = tokenAt(scene, a.cue.start, sentence.first, sentence.last)
    if (head < 0 || asking.has(tokens[head])) continue
    const next = itemAt(scene, head + 1)
    if (action === 'dispute' && next?.sort === 'people') continue
    const act = spokenAct(scene, action, n, head)
    const item = action === 'warn' ? firstItem(scene, head + 1, Math.min(sentence.last, head + 4)) : null
    const draft = draftOf(scene, act, item && item.nationalities.length ? item : null, null)
    if (!draft) continue
    const { name, kind, start, end } = a.source
    drafts.push({
      ...draft,
      count: null,
      rule: `${action} (speech)`,
      actors: [name],
      source: { name, kind, via: a.via.map((v) => v.name) },
      spans: { ...draft.spans, actors: [{ start, end }], source: [{ start, end }] },
    })
  }
}

const tokenAt = (scene: Scene, start: number, first: number, last: number): number => {
  for (let i = first; i < last; i++) if (scene.tokens[i]!.start >= start) return i
  return -1
}

const rows = new Map<Action, ActRow>(actRows.map((r) => [r.action, r]))

const spokenAct = (scene: Scene, action: Action, sentence: number, head: number): Act => ({
  trigger: {
    row: rows.get(action)!,
    others: [],
    kind: 'verb',
    forms: 0,
    head,
    last: head + 1,
    particle: { first: -1, last: -1 },
  },
  group: {
    first: head,
    head,
    passive: false,
    finite: true,
    negated: false,
    tense: 'past',
    perfect: false,
    progressive: false,
    infinitive: false,
    bare: true,
  },
  sentence: scene.tokens[head]!.sentence ?? sentence,
  patients: [],
  agent: null,
  nominalised: false,
  isSubject: false,
  shares: null,
})
