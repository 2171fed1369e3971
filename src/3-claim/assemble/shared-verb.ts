import type { Token } from '../../2-document/tokens.ts'
import { hasSemicolon, isComma } from '../clause/marks.ts'
import { coordinators, ofs } from '../clause/small-words.ts'
import { BASE, isAuxiliary, PARTICIPLE, PAST, S } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** "a team to locate and rescue them", "to fight trafficking and save victims": the token of the "to" that both verbs hang on, or -1. */
export const joinedInfinitive = (tokens: readonly Token[], forms: number, first: number): number => {
  if (!(forms & BASE) || !coordinators.has(tokens[first - 1])) return -1
  for (let i = first - 2; i > 0 && first - i < 9; i--) {
    const t = tokens[i]!
    if (t.sentence !== tokens[first]!.sentence || t.pos === 'PUNCT' || isAuxiliary(t)) return -1
    if (t.pos === 'VERB' && tokens[i - 1]!.lower === 'to') return i - 1
    if (t.pos === 'VERB' && i < first - 2) return -1
  }
  return -1
}

const whom = wordSet('whom')

/** "31 were charged, 40 let go and six handed over": a number and a participle behind a passive, whose "were" serves both. */
export const ownNumber = (scene: Scene, { trigger, group }: Act, previous: Act | undefined): Item | null => {
  if (!(trigger.forms & PARTICIPLE) || trigger.row.frame === 'subject') return null
  const end = behindNumber(scene.tokens, group!.first)
  const item = itemAt(scene, end - 1)
  if (!item?.quantity || item.last !== end) return null
  if (item.sort !== 'bare' && item.sort !== 'people') return null
  // "of whom 40 arrested"
  if (whom.has(scene.tokens[item.first - 1]) && ofs.has(scene.tokens[item.first - 2])) return item
  if (!previous?.group?.passive || !previous.group.finite || item.first < previous.trigger.last) return null
  const before = scene.tokens[item.first - 1]
  return isComma(before) || coordinators.has(before) ? item : null
}

/** "3,455 of them deported": where the number ends. */
const behindNumber = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === 'them' && ofs.has(tokens[at - 2]) ? at - 2 : at

/**
 * "and one, a Kenyan, died", "and that one, …, died": a counted subject stands before what the comma closes, and no verb is
 * shared; nor is it where a clause begins in between ("; the head, a coach, slipped away").
 */
export const hasOwnSubject = (scene: Scene, close: number, from: number): boolean => {
  if (hasSemicolon(scene.tokens, from + 1, close)) return true
  for (let i = close - 1; i > from; i--) {
    if (!isComma(scene.tokens[i])) continue
    const item = itemAt(scene, i - 1)
    if (!item?.quantity) return false
    const lead = scene.tokens[item.first - 1]?.lower === 'that' ? item.first - 2 : item.first - 1
    return coordinators.has(scene.tokens[lead])
  }
  return false
}

/** "129 were transferred and the others were fined and let go": a group with an auxiliary of its own between the two verbs. */
const isClauseBetween = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) {
    // "were to be shipped out when officers arrived and freed them"
    if (scene.tokens[i]!.lower === 'when' && scene.tokens[to - 2]!.pos === 'VERB' && i < to - 2) return true
    if (!isAuxiliary(scene.tokens[i]) || scene.tokens[i - 1]!.pos === 'ADP') continue
    const item = itemAt(scene, i - 1)
    if (item && item.first > from && opensClause.has(scene.tokens[item.first - 1])) return true
  }
  return false
}

const opensClause = wordSet('and but while ;')

/** Whether the subject or auxiliary of the verb before serves this one, whose group begins at `first`. */
export const sharesVerb = (scene: Scene, { trigger: before }: Act, trigger: Trigger, first: number): boolean =>
  sharesForm(trigger.forms, before.forms) && !isClauseBetween(scene, before.last, first)

/** Participle with participle, past with past, base with base: forms that one auxiliary or subject can serve. */
const sharesForm = (a: number, b: number): boolean => (a & b) !== 0 || (a & (PAST | S) && b & (PAST | S)) !== 0

/** "The agency freed 40 and has nine cases pending": of a verb joined to an active one the agency is the subject, and not the 40. */
export const isOfDoer = ({ shares }: Act): boolean =>
  shares?.group != null && !shares.group.passive && shares.trigger.row.frame === 'object'
