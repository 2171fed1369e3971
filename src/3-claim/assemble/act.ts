import type { VerbGroup } from '../clause/verb-group.ts'
import type { ActRow } from './en/rows.ts'
import type { Item } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** A trigger with its place in the clause: verb group, what it is done to, who does it. */
export type Act = {
  trigger: Trigger
  group: VerbGroup | null
  sentence: number
  /** What the act is done to, coordinated items in order of the text. */
  patients: Item[]
  /** Tokens of the subject where it is the doer, and of a by-phrase: first and last, or null. */
  agent: { first: number; last: number } | null
  /** "the arrested", "those rescued": the participle stands for the people themselves. */
  nominalised: boolean
  /** Token from which place and time are looked for, where that is not the trigger. */
  anchor?: number
  /** A noun that is the subject of its sentence: "The raid took place …". */
  isSubject: boolean
  /** Where its subject was found: an earlier act of the same sentence that shares it. */
  shares: Act | null
}

/** A trigger whose place in the clause is not worked out yet. */
export const bareAct = (trigger: Trigger, group: VerbGroup | null, sentence: number): Act => ({
  trigger,
  group,
  sentence,
  patients: [],
  agent: null,
  nominalised: false,
  anchor: undefined,
  isSubject: false,
  shares: null,
})

/** A copy with some fields changed; written out, as all acts are to have one shape. */
export const actWith = (act: Act, changes: Partial<Act>): Act =>
  Object.assign<Act, Partial<Act>>(
    {
      trigger: act.trigger,
      group: act.group,
      sentence: act.sentence,
      patients: act.patients,
      agent: act.agent,
      nominalised: act.nominalised,
      anchor: act.anchor,
      isSubject: act.isSubject,
      shares: act.shares,
    },
    changes,
  )

/** The trigger as one of another line. */
export const triggerWith = (t: Trigger, row: ActRow, others: readonly ActRow[]): Trigger => ({
  row,
  others,
  kind: t.kind,
  forms: t.forms,
  head: t.head,
  last: t.last,
  particle: t.particle,
})

/** The act as one of another line. */
export const withRow = (act: Act, row: ActRow): Act =>
  act.trigger.row === row ? act : actWith(act, { trigger: triggerWith(act.trigger, row, act.trigger.others) })
