import type { Action, Modality } from '../../model/claim.ts'
import { type Act, bareAct } from './act.ts'
import { actRows } from './act-rows.ts'
import { countOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf } from './draft-of.ts'
import type { ActRow } from './en/rows.ts'
import type { Item, Scene } from './scene.ts'

const rows = new Map<Action, ActRow>(
  actRows.flatMap((r) => (r.alleged || r.reach || r.planned || r.ordered ? [] : [[r.action, r]])),
)

/** An act that no verb of the list names, at a word that tells of it all the same. */
export const actAt = (scene: Scene, action: Action, sentence: number, head: number): Act =>
  bareAct(
    {
      row: rows.get(action)!,
      others: [],
      kind: 'verb',
      forms: 0,
      head,
      last: head + 1,
      particle: { first: -1, last: -1 },
    },
    {
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
    scene.tokens[head]!.sentence ?? sentence,
  )

/** Adds a claim that a word tells of without a verb of the list. */
export const pushTold = (
  scene: Scene,
  action: Action,
  n: number,
  at: number,
  modality: Modality,
  item: Item | null,
  drafts: Draft[],
  /** A notice says so in its own voice. */
  unsourced = false,
): void => {
  const draft = draftOf(scene, actAt(scene, action, n, at), item, null)
  if (!draft) return
  const earlier = drafts.findLast((d) => d.action === action && d.sentence === n)
  const source = earlier?.source ?? draft.source
  if (action === 'dispute' && (source ? source.kind === 'media' : !unsourced)) return
  if (action === 'dispute' && !item && earlier) return
  drafts.push(
    draftWith(draft, {
      rule: `${action} (told)`,
      modality,
      count: item ? countOf(scene, item, draft.row.patient) : null,
      source,
      actors: action === 'dispute' && source ? [source.name] : [],
      spans: earlier?.spans.source ? { ...draft.spans, source: earlier.spans.source } : draft.spans,
    }),
  )
}
