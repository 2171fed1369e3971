import { type Claim, ClaimField } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { ok, type Result } from '../model/errors.ts'
import { cut, type Span } from '../model/span.ts'
import type { Annotations } from './annotations.ts'
import type { Act } from './assemble/act.ts'
import type { Draft } from './assemble/draft.ts'
import { claimsOf } from './assemble/index.ts'
import type { Item, Scene } from './assemble/scene.ts'
import { threshold, weights } from './assemble/scorer/weights.ts'
import { rankersInUse } from './assemble/settle/index.ts'
import { cellOf, type Ranker } from './assemble/settle/ranker.ts'
import type { ReadingWatch, Weighed } from './assemble/watch.ts'
import { reader, refusalOf } from './index.ts'
import { annotate } from './pipeline.ts'

/** One thing that spoke for or against: its name, and its weight (positive for). */
export type Reason = { name: string; weight: number }

/**
 * A value that could have been taken, with what spoke for it; the first of a list is the one that was. `barred` weighs more
 * than that one, and a rule forbids it.
 */
export type Option = { value: string; score: number; barred: boolean; reasons: Reason[] }

/** Why a claim's field has its value. `options` only where several were weighed. */
export type FieldReason = { field: ClaimField; how: 'stated' | 'inferred'; words: string[]; options: Option[] }

export type ExplainedClaim = { claim: Claim; rule: string; fields: FieldReason[] }

/** An act that the words might say, and what came of it. */
export type ExplainedAct = { words: string; rule: string; made: boolean }

/** A number that no rule attached to an act: the acts that might take it, likeliest first. */
export type ExplainedNumber = {
  words: string
  taken: boolean
  /** How likely an act must be, 0 to 1. */
  needed: number
  options: Option[]
}

export type ExplainedSentence = Span & {
  text: string
  /** What each layer found: its name, the words, and the rule that found them. */
  layers: { layer: string; words: string; rule: string }[]
  acts: ExplainedAct[]
  numbers: ExplainedNumber[]
  claims: ExplainedClaim[]
}

export type Explanation = { sentences: ExplainedSentence[] }

const mostReasons = 4
const mostOptions = 3

const strongest = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, mostReasons)

/** What speaks for a candidate more, or less, than for another: weights that differ between them. */
const reasonsOf = (ranker: Ranker, traits: Uint8Array, against: Uint8Array | undefined): Reason[] => {
  const reasons = ranker.templates.map(({ name, traits: own }, k): Reason => {
    const weight = ranker.table[cellOf(ranker, k, traits)]! - (against ? ranker.table[cellOf(ranker, k, against)]! : 0)
    const values = own.map((trait) => ranker.values[trait]![traits[trait]!]!)
    return { name: `${name.replaceAll('+', ' and ')}: ${values.join(', ')}`, weight }
  })
  return strongest(reasons.filter(({ weight }) => Math.abs(weight) >= 0.05))
}

const optionsOf = (
  ranker: Ranker,
  traits: readonly Uint8Array[],
  values: readonly string[],
  pick: number,
): Option[] => {
  const scores = traits.map((row) =>
    ranker.templates.reduce((sum, _, k) => sum + ranker.table[cellOf(ranker, k, row)]!, 0),
  )
  const order = scores.map((_, n) => n).sort((a, b) => (a === pick ? -1 : b === pick ? 1 : scores[b]! - scores[a]!))
  const [first, second] = order
  return order.slice(0, mostOptions).map((n) => ({
    value: values[n]!,
    score: scores[n]!,
    barred: scores[n]! > scores[pick]!,
    reasons: first === undefined ? [] : reasonsOf(ranker, traits[n]!, traits[n === first ? (second ?? first) : first]),
  }))
}

const likelihoodOf = (z: number): number => 1 / (1 + Math.exp(-z))

const actionOf = ({ candidate }: Weighed): string =>
  'act' in candidate
    ? candidate.action
    : `${candidate.action}, as ${candidate.way === 'lead' ? 'a list goes on' : 'told before'}`

const numberOf = (layers: Annotations, item: Item, weighed: readonly Weighed[], taken: boolean): ExplainedNumber => ({
  words: cut(layers.text, item.quantity!),
  taken,
  needed: threshold,
  options: [...weighed]
    .sort((a, b) => b.z - a.z)
    .slice(0, mostOptions)
    .map((each) => ({
      value: actionOf(each),
      score: likelihoodOf(each.z),
      barred: false,
      reasons: strongest(
        each.names.map((name) => ({ name, weight: weights[name] ?? 0 })).filter(({ weight }) => weight !== 0),
      ),
    })),
})

/** Looks on while claims are put together and writes down what was weighed. */
const recorder = (layers: Annotations) => {
  const acts: ExplainedAct[][] = []
  const numbers: { sentence: number; number: ExplainedNumber }[] = []
  const options = new Map<Draft, Partial<Record<ClaimField, Option[]>>>()
  const rankers = rankersInUse()
  let kept: readonly Draft[] = []
  const note = (draft: Draft, field: 'places' | 'time', list: Option[]) =>
    options.set(draft, { ...options.get(draft), [field]: list })
  const watch: ReadingWatch = {
    acts(scene: Scene, found: readonly (readonly Act[])[], drafts: readonly Draft[]) {
      const made = new Set(drafts.map(({ act }) => act))
      for (const list of found)
        acts.push(
          list.map((act) => ({
            words: cut(layers.text, {
              start: scene.tokens[act.trigger.head]!.start,
              end: scene.tokens[act.trigger.last - 1]!.end,
            }),
            rule: act.trigger.row.name,
            made: made.has(act),
          })),
        )
    },
    number: (item, weighed, pick) =>
      numbers.push({ sentence: item.sentence, number: numberOf(layers, item, weighed, pick !== null) }),
    places: (draft, traits, values, pick) =>
      note(
        draft,
        'places',
        optionsOf(
          rankers.places,
          traits,
          values.map((v) => v.map(({ name }) => name).join(', ') || 'no place'),
          pick,
        ),
      ),
    times: (draft, traits, values, pick) =>
      note(
        draft,
        'time',
        optionsOf(
          rankers.times,
          traits,
          values.map((v) => (v ? `${v.start ?? 'open'} to ${v.end ?? 'open'}` : 'no time')),
          pick,
        ),
      ),
    kept: (drafts) => {
      kept = drafts
    },
  }
  return { watch, acts, numbers, optionsFor: (n: number) => (kept[n] && options.get(kept[n])) ?? {} }
}

const isSaid = (claim: Claim, field: ClaimField): boolean => {
  const value = claim[field]
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

const fieldsOf = (text: string, claim: Claim, options: Partial<Record<ClaimField, Option[]>>): FieldReason[] =>
  ClaimField.options
    .filter((field) => isSaid(claim, field) || (options[field]?.length ?? 0) > 1)
    .map((field) => ({
      field,
      how: claim.inferred.includes(field) ? 'inferred' : 'stated',
      words: (claim.spans[field] ?? []).map((span) => cut(text, span)),
      options: options[field] ?? [],
    }))

const layerNames = ['quantities', 'times', 'places', 'groups', 'actors', 'attributions'] as const

/**
 * Reads a document as `readDocument` does and tells how: for each sentence what the layers found and by which rule, the acts
 * that its words might say and which of them made a claim, the numbers that were weighed, and why each field of a claim
 * has its value. Fails as `readDocument` does.
 */
export const explainDocument = (document: Document): Result<Explanation> => {
  const refused = refusalOf(document)
  if (refused) return refused
  const layers = annotate(document)
  const { watch, acts, numbers, optionsFor } = recorder(layers)
  const claims = claimsOf(layers, document, reader, watch)
  const within =
    ({ start, end }: Span) =>
    (span: Span) =>
      span.start >= start && span.start < end
  return ok({
    sentences: layers.sentences.map(({ start, end }, n) => {
      const here = within({ start, end })
      return {
        start,
        end,
        text: layers.text.slice(start, end),
        layers: layerNames.flatMap((layer) =>
          layers[layer].filter(here).map((found) => ({ layer, words: cut(layers.text, found), rule: found.rule })),
        ),
        acts: acts[n] ?? [],
        numbers: numbers.filter(({ sentence }) => sentence === n).map(({ number }) => number),
        claims: claims.flatMap((claim, k) =>
          here(claim.at) ? [{ claim, rule: claim.rule, fields: fieldsOf(layers.text, claim, optionsFor(k)) }] : [],
        ),
      }
    }),
  })
}
