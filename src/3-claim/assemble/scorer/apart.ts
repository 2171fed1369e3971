import type { Token } from '../../../2-document/tokens.ts'
import { hasSemicolon } from '../../clause/marks.ts'
import { isBe } from '../../clause/verb-group.ts'
import type { Act } from '../act.ts'
import { sizeOf } from '../count.ts'
import { isInCompany } from '../hangs.ts'
import { isThoseWho } from '../passive-subject.ts'
import type { Item, Scene } from '../scene.ts'

/** "22 were brought to a shelter; the eight others were arrested": each number has a clause and a verb of its own. */
export const isToldApart = ({ tokens, sentences }: Scene, act: Act, item: Item): boolean => {
  const { trigger, group, patients } = act
  const { first } = sentences[act.sentence]!
  if (group?.finite && item.last <= group.first && isThoseWho(tokens, group.first, first)) return true
  if (item.part || !group || !patients.some((p) => p.quantity && p !== item)) return false
  if (trigger.head < item.first) return opensClause(tokens, item) || isOfOwnVerb(tokens, item, patients)
  if (!group.finite) return false
  if (trigger.head < item.last) return false
  // "The two arrested with the 31 were freed": not those they were arrested with.
  if (isInCompany(tokens, item.first)) return true
  let hasVerb = false
  for (let i = item.last; i < trigger.head; i++) {
    if (tokens[i]!.pos === 'VERB' && isBe(tokens[i - 1])) hasVerb = true
    if (tokens[i]!.text === ';') return hasVerb
  }
  return false
}

/** How far behind a number that opens a clause its verb stands at most. */
const REACH = 8

/** "freed 12 women; a Chinese couple and their driver were taken into custody". */
const opensClause = (tokens: readonly Token[], { first, last }: Item): boolean => {
  if (tokens[first - 1]?.text !== ';') return false
  for (let i = last; i < last + REACH && tokens[i] && tokens[i]!.pos !== 'PUNCT'; i++)
    if (isBe(tokens[i])) return tokens[i + 1]?.pos === 'VERB'
  return false
}

/** "freed 26 women, as 340 others were flown home": more than the act counts, and the subject of a passive of their own. */
const isOfOwnVerb = (tokens: readonly Token[], item: Item, patients: readonly Item[]): boolean => {
  if (!patients.some((p) => p.quantity && p.last <= item.first && sizeOf(p) < sizeOf(item))) return false
  let at = item.last
  while (at < item.last + 5 && (inPhrase.has(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'bound')) at++
  return isBe(tokens[at]) && tokens[at + 1]?.pos === 'VERB'
}

const inPhrase = new Set(['NOUN', 'PROPN', 'ADJ', 'PUNCT', 'PART'])

/** "2,540 were foreign nationals; 1,890 had been deported": who they are is told by a clause of its own. */
export const isClauseOfItsOwn = ({ tokens }: Scene, { trigger }: Act, { quantity }: Item): boolean =>
  isBe(tokens[quantity!.last]) &&
  tokens[quantity!.last + 1]?.pos !== 'VERB' &&
  quantity!.last < trigger.head &&
  hasSemicolon(tokens, quantity!.last, trigger.head)
