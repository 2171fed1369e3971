import type { Sentence, Token } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import type { ActorMention } from '../annotations.ts'
import { wordSet } from '../lexicon.ts'
import { isListed } from './carry.ts'

/** So many words a heading of an item has at most: "Marshall Islands.", "2. At home:". */
const short = 5
const marks = wordSet('. :')

/** Whether a paragraph that opens with this sentence is an item of a bulletin: marked as one of a list, or under a short heading. */
export const opensItem = (tokens: readonly Token[], sentence: Sentence): boolean => {
  if (isListed(tokens, sentence)) return true
  const end = Math.min(sentence.last, sentence.first + short + 1)
  for (let i = sentence.first + 1; i < end; i++) {
    const t = tokens[i]!
    if (marks.has(t)) return t.text === ':' || i === sentence.last - 1
    if (t.pos === 'VERB' || t.pos === 'AUX') return false
  }
  return false
}

const papers = wordSet('bulletin briefing digest communique communiqué sitrep roundup summary newsletter')
const given = wordSet('following results figures account tally list breakdown')
const links = wordSet('by of from')
/** Words that a bulletin is called by, or what follows in one. */
const ofBulletin = wordKind((word) => papers.has(word) || given.has(word))
const givers = new Set(['official', 'embassy', 'un', 'ngo'])

/**
 * Who gives the items that follow: "Consular bulletin No. 9, as read out by the spokesman, Aibek Smadiyarov, on Friday.", "The
 * ministry announced the following results on Monday:". Null where a sentence introduces none.
 */
export const bulletinGiver = (
  tokens: readonly Token[],
  sentence: Sentence,
  actors: readonly ActorMention[],
): ActorMention | null => {
  const { first, last, kinds } = sentence
  if (!(kinds & ofBulletin)) return null
  const colon = tokens[last - 1]?.text === ':'
  let paper = -1
  for (let i = first; i < last; i++)
    if (papers.has(tokens[i]) || (colon && given.has(tokens[i]))) {
      paper = i
      break
    }
  if (paper < 0 || (!colon && sentence.paragraph > 1)) return null
  let link = -1
  for (let i = paper + 1; i < last; i++) if (links.has(tokens[i])) link = i
  let found: ActorMention | null = null
  for (const a of actors) {
    if (a.first < first) continue
    if (a.last > last) break
    const stands = link > 0 ? a.first > link && a.first < link + 12 : colon && a.last <= paper
    // "the ministry's spokesman, Aibek Smadiyarov": the person.
    if (stands && (a.person || (a.kind !== null && givers.has(a.kind))) && (!found || a.person)) found = a
  }
  return found
}
