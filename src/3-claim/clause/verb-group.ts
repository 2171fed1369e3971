import type { Token } from '../../2-document/tokens.ts'
import { wordSet } from '../lexicon.ts'
import * as words from './en/words.ts'

const be = wordSet(words.be)
const have = wordSet(words.have)
const doForms = wordSet(words.doForms)
const future = wordSet(words.future)
const modals = wordSet(words.modal)
const negations = wordSet(words.negations)
const between = wordSet(words.between)
const to = wordSet('to')
const past = wordSet('was were had did got')
const beenBeing = wordSet('been')
const being = wordSet('being')
const infinitiveBe = wordSet('be')
const going = wordSet('going about set due expected scheduled likely slated ready')

/** The forms that a verb can be in; several where English does not tell them apart. */
export const BASE = 1
export const S = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

/** A main verb with its auxiliaries, read leftwards from the verb. */
export type VerbGroup = {
  /** First auxiliary, or the verb itself. */
  first: number
  head: number
  /** The action is done to the subject. */
  passive: boolean
  /** Has a tense of its own: an auxiliary or a past or present form with a subject. */
  finite: boolean
  negated: boolean
  tense: 'past' | 'present' | 'future' | 'modal' | 'none'
  perfect: boolean
  progressive: boolean
  /** "to" stands before it. */
  infinitive: boolean
  /** Bare participle or gerund, without auxiliary. */
  bare: boolean
}

/**
 * Reads the auxiliaries of the verb at token `head`, not going left of token `floor`. `skip` gives the first token of a
 * phrase that may stand inside a verb group (a date), or -1.
 */
export const verbGroupAt = (
  tokens: readonly Token[],
  head: number,
  forms: number,
  floor: number,
  skip: (i: number) => number,
): VerbGroup => {
  const group: VerbGroup = {
    first: head,
    head,
    passive: false,
    finite: false,
    negated: false,
    tense: 'none',
    perfect: false,
    progressive: false,
    infinitive: false,
    bare: true,
  }
  let at = head - 1
  let nearest = true
  while (at >= floor) {
    const t = tokens[at]!
    if (negations.has(t)) {
      group.negated = true
      group.first = Math.min(group.first, at)
    } else if (be.has(t)) {
      if (nearest) {
        if (forms & ING && !(forms & PARTICIPLE)) group.progressive = true
        else group.passive = true
      } else if (being.has(tokens[at + 1])) group.progressive = true
      if (being.has(t) && nearest) {
        group.passive = true
        group.progressive = true
      }
      if (!beenBeing.has(t) && !being.has(t) && !infinitiveBe.has(t)) setTense(group, t)
      take(group, at)
      nearest = false
    } else if (have.has(t)) {
      group.perfect = true
      setTense(group, t)
      take(group, at)
      nearest = false
    } else if (future.has(t)) {
      group.tense = 'future'
      take(group, at)
      nearest = false
    } else if (isModal(t)) {
      group.tense = 'modal'
      take(group, at)
      nearest = false
    } else if (doForms.has(t)) {
      setTense(group, t)
      take(group, at)
      nearest = false
    } else if (to.has(t) && (group.first < head || forms & BASE)) {
      group.infinitive = true
      take(group, at)
      nearest = false
      if (be.has(tokens[at - 1]) || (going.has(tokens[at - 1]) && be.has(tokens[at - 2]))) {
        group.tense = 'future'
        group.finite = true
        group.first = be.has(tokens[at - 1]) ? at - 1 : at - 2
      }
      break
    } else if (!between.has(t) && t.pos !== 'ADV') {
      const over = skip(at)
      if (over < floor) break
      at = over
    }
    at--
  }
  if (group.first === head && group.bare && forms & (PAST | S)) group.tense = forms & S ? 'present' : 'past'
  group.finite ||= group.tense !== 'none' && !group.bare
  return group
}

/** "Those freed in May remain there": with a capital it is the month. */
const isModal = (t: Token | undefined): boolean => modals.has(t) && t!.text !== 'May'

const take = (group: VerbGroup, at: number): void => {
  group.first = at
  group.bare = false
}

const setTense = (group: VerbGroup, t: Token): void => {
  if (group.tense === 'none') group.tense = past.has(t) ? 'past' : 'present'
}

/** Whether the token is a form of "be", "have", "do" or a modal. */
const auxiliaries = wordSet([words.be, words.have, words.doForms, words.future, words.modal].join(' '))
export const isAuxiliary = (t: Token | undefined): boolean => auxiliaries.has(t) && t!.text !== 'May'
export const isBe = (t: Token | undefined): boolean => be.has(t)
