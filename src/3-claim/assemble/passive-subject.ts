import type { Token } from '../../2-document/tokens.ts'
import { ands, ofs } from '../clause/small-words.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { firstItem, joinedAfter } from './list.ts'
import { type Item, itemAt, type Scene } from './scene.ts'
import { subjectItems } from './subject-items.ts'

const company = wordSet('along together well plus')

/** "was seized along with dozens of phones": what stands beside the subject, after the verb. */
export const alongWith = (scene: Scene, act: Act, end: number): Item[] => {
  const { tokens } = scene
  if (act.trigger.row.action !== 'seize') return []
  for (let i = act.trigger.head + 1; i < Math.min(end, act.trigger.head + 8); i++) {
    if (tokens[i]!.pos === 'VERB') return []
    if (!company.has(tokens[i])) continue
    const item = firstItem(scene, i + 1, Math.min(end, i + 4))
    return item ? joinedAfter(scene, item, end) : []
  }
  return []
}

/** The subject of a passive verb or participle: to its left, or to its right where the sentence is turned round. */
export const passiveSubject = (scene: Scene, act: Act, start: number, end: number): Item[] => {
  const { tokens } = scene
  const { group, trigger } = act
  const fronted = opensClause(tokens, group!.first, start)
  if ((group!.bare && (trigger.head - start <= 1 || opensTurned(tokens, trigger.head))) || fronted) {
    const behind = behindComma(scene, trigger.head, end)
    for (let i = trigger.head + 1; i < Math.min(end, trigger.head + 12); i++)
      // "Lured there, the 14 women had been …": the verb of these.
      if (isBe(tokens[i]) && !(behind && behind.last <= i && i - behind.last < 3)) {
        const item = firstItem(scene, i + 1, Math.min(end, i + 5))
        return item ? joinedAfter(scene, item, end) : []
      }
    if (behind) return joinedAfter(scene, behind, end)
    const colon = indexOf(tokens, ':', trigger.head + 1, Math.min(end, trigger.head + 12))
    if (colon >= 0) {
      const item = firstItem(scene, colon + 1, Math.min(end, colon + 4))
      return item ? joinedAfter(scene, item, end, true) : []
    }
  }
  if (group!.bare && numbers.has(tokens[trigger.head - 1]) && (isBe(tokens[trigger.last]) || !tokens[trigger.last]))
    return []
  if (suffered.has(trigger.row.action) && isThoseWho(tokens, group!.first, start)) return []
  const items = subjectItems(scene, group!.first, start, group!.finite)
  if (items.length || trigger.row.action !== 'close') return items
  for (let i = group!.first - 1; i >= start && group!.first - i < 10; i--) {
    const item = itemAt(scene, i)
    if (item?.unit === 'sites') return [item]
  }
  return []
}

/** "who sheltered 12 of them, says the number rescued is a fraction": how many, and not the 12. */
const numbers = wordSet('number numbers figure figures')

const suffered = new Set(['harm', 'hold'])

/** "and those who refused were hit": of those told of before some, however many. */
export const isThoseWho = (tokens: readonly Token[], first: number, start: number): boolean => {
  for (let i = first - 1; i > start && first - i < 12; i--) {
    if (tokens[i]!.pos === 'PUNCT') return false
    if (tokens[i]!.lower === 'who') return tokens[i - 1]!.lower === 'those' && !ofs.has(tokens[i - 2])
  }
  return false
}

const being = wordSet('being having')
const leads = wordSet('after before since despite while on')

/** "Having been held for months, nine men …", "After being lured there, nine men …": a clause without a subject of its own. */
const opensClause = (tokens: readonly Token[], first: number, start: number): boolean =>
  being.has(tokens[first]) && (first === start || (first === start + 1 && leads.has(tokens[start])))

const clauseEnds = wordSet('; , and')

/** "Detained were 38 men; freed were nine girls": the participle right before its verb and behind what ends a clause. */
const opensTurned = (tokens: readonly Token[], head: number): boolean =>
  clauseEnds.has(tokens[head - 1]) && isBe(tokens[head + 1]) && tokens[head + 2]?.pos === 'NUM'

/** "Detained in Bavet on Monday, the 50 have given statements": the subject of the clause that the participle opens. */
const behindComma = (scene: Scene, head: number, end: number): Item | null => {
  const { tokens } = scene
  for (let i = head + 1; i < Math.min(end, head + 16); i++) {
    const t = tokens[i]!
    // "Beaten and starved for weeks, six men …"
    if (t.pos === 'VERB' && ands.has(tokens[i - 1])) continue
    if (t.pos === 'VERB' || t.pos === 'AUX' || t.text === ':' || t.text === ';') return null
    if (t.text !== ',') continue
    const item = itemAt(scene, i + 1) ?? itemAt(scene, i + 2)
    if (item?.sort !== 'people') continue
    return item.quantity || item.group?.refers === 'back' ? item : null
  }
  return null
}

const indexOf = (tokens: readonly Token[], text: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (tokens[i]!.text === text) return i
  return -1
}
