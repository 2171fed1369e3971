import { tokenAt } from '../../2-document/tokens.ts'
import type { Role } from '../../model/claim.ts'
import { hasSemicolon } from '../clause/marks.ts'
import { isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { isUncountedMany } from './amounts.ts'
import { compatible, isApart, isOther, isPartOnly } from './another-group.ts'
import { bystanders } from './bystanders.ts'
import { sizeOf } from './count.ts'
import type { Draft } from './draft.ts'
import { isInDock, isOfficer } from './in-dock.ts'
import { isListed } from './listed-nations.ts'
import { markedAt } from './marked.ts'
import { isAtLarge } from './parts.ts'
import { ones, persons, plurals, pointing, pronouns } from './pronouns.ts'
import { sameCalled } from './same-called.ts'
import type { Item, Scene } from './scene.ts'
import { speaksOfItself, speech } from './speaks-of-itself.ts'
import { isAmongOthers, isAside, isBackdrop } from './stands-aside.ts'
import { isOfDead, isOtherInSentence, isOtherSide, namedByAct } from './told-as.ts'
import { isInReach, isMeant, isSubjectBefore } from './within-reach.ts'

/** "the foreigners who have no visas" are not all of them. */
const restricts = wordSet('who whose whom not responsible behind involved linked')
const lacking = wordSet('without lacking')
const both = wordSet('both')
const inDock = wordSet('accused defendants convicts culprits')
const nounsOfPersons = wordSet('man woman person one')
/** "The locals were freed": those of them who are from here. */
const locals = wordSet('locals local')

/** "two other accused": by the noun behind the number. */
const isInDockBy = (tokens: Scene['tokens'], { head, last }: Item): boolean =>
  inDock.has(tokens[head]) || inDock.has(tokens[last]) || inDock.has(tokens[last + 1])

/** What a group that points back takes from the group it points at. */
export type Antecedent = {
  item: Item
  /** The number may be taken over: a noun that means the whole group, not a pronoun. */
  counted: boolean
}

/** Whether the sentence of one person tells of several with a number as well. */
const isOfSeveral = ({ items }: Scene, { sentence }: Item): boolean =>
  items.some((o) => o.sentence === sentence && o.sort === 'people' && o.quantity !== null && sizeOf(o) > 1)

/** "Six of the 29 have said that they were lured": the six. */
const isSumOfPart = ({ tokens, items, itemAt }: Scene, { first, quantity }: Item): boolean => {
  if (!quantity || tokenAt(tokens, first - 1)?.lower !== 'the' || tokens[first - 2]?.lower !== 'of') return false
  const part = markedAt(items, itemAt, first - 3)
  return part?.quantity != null && part.first < first
}

const various = wordSet('various different several many multiple all')
const origins = wordSet('nationality nationalities country countries nation nations')

/** "The centres trick people of various nationalities and hold them": whoever they are, and not those told of before. */
const isOfVarious = ({ tokens }: Scene, { last }: Item): boolean =>
  (tokens[last]?.lower === 'of' || tokens[last]?.lower === 'from') &&
  various.has(tokens[last + 1]) &&
  origins.has(tokens[last + 2])

/** "31 of the 327 are Indonesians; they will be flown home": the 31. */
const isSumOfClause = ({ tokens, itemAt, items }: Scene, o: Item, item: Item): boolean => {
  if (!o.quantity || o.sentence !== item.sentence || tokens[o.first]!.lower !== 'the') return false
  if (!isBe(tokens[o.quantity.last]) && !isBe(tokens[o.last])) return false
  const part = tokens[o.first - 1]?.lower === 'of' ? markedAt(items, itemAt, o.first - 2) : null
  return part?.quantity != null && hasSemicolon(tokens, o.last, item.first)
}

const noDrafts: readonly Draft[] = []

/** Whether a group is the subject of an active verb: not who says that others did it, "one man said a cousin had lured him". */
const isDoer = ({ tokens }: Scene, o: Item, { agent, group }: Act): boolean => {
  if (!agent || !group || group.passive || o.first >= agent.last || o.last <= agent.first) return false
  // "found 88 youths and took them to a shelter"
  if (tokens[o.first - 1]?.pos === 'VERB') return false
  for (let i = o.last; i < group.first; i++) if (speech.has(tokens[i])) return false
  return true
}

/** The group named before that an item points back at, or null. */
export const antecedentOf = (
  scene: Scene,
  item: Item,
  drafts: readonly Draft[] = noDrafts,
  /** What the act makes of them: nobody lures those who are told of as arrested only. */
  role: Role | null = null,
  /** What is done to them, not by them: "Two brokers lured the girls" is no word of brokers who were lured. */
  act: Act | null = null,
): Antecedent | null => {
  if (item.sort !== 'people' && item.sort !== 'bare') return null
  const head = scene.tokens[item.head]!
  const refers = item.group?.refers ?? (ones.has(head) ? 'back' : item.part ? 'part' : 'new')
  const named = item.quantity !== null && item.nationalities.length === 0
  if (refers === 'new' && !named) return null
  // "the foreigners without valid papers will be deported": of whatever nation these are.
  if (refers === 'back' && lacking.has(scene.tokens[item.last])) return null
  if (isOfVarious(scene, item)) return null
  const pronoun = pronouns.has(head)
  const elliptic = item.quantity !== null && item.head >= item.quantity.first && item.head < item.quantity.last
  const size = sizeOf(item)
  const some = isSomeOf(scene, item)
  const meant = namedByAct(scene, drafts, item)
  const same = meant ? null : sameCalled(scene, item)
  let nearest: Item | null = null
  let interposed = false
  /** "Both teens were 16 when they were killed": two, whoever was counted before. */
  let isPair = false
  const isWhole = pronoun || head.lower === 'all' || (refers === 'back' && item.nationalities.length === 0)
  /** The sentence whose list of nationalities such a group means as a whole. */
  let list = -1
  for (let k = scene.items.length - 1; k >= 0; k--) {
    const o = scene.items[k]!
    if (o.last > item.first || (act && isDoer(scene, o, act))) continue
    if (o.sort !== 'people' && !(pronoun && (speaksOfItself(scene, o, item) || isSubjectBefore(scene, o, item))))
      continue
    if (item.sentence - o.sentence > 12) break
    if (bystanders.has(scene.tokens[o.head]) && o.sentence !== item.sentence) continue
    if (isAmongOthers(scene, o)) continue
    const known = o.quantity !== null || o.nationalities.length > 0
    if (!known) {
      if (pronoun && o.sentence === item.sentence && isOfVarious(scene, o)) return null
      isPair ||= pronoun && o.sentence === item.sentence && both.has(scene.tokens[o.first])
      interposed ||= item.sentence - o.sentence <= 1 && pronouns.has(head) && isSomeOf(scene, o)
      continue
    }
    if (isPair && o.quantity && sizeOf(o) !== 2) continue
    if (pronouns.has(head) && (isAside(scene, o, item) || isSumOfPart(scene, o) || isSumOfClause(scene, o, item)))
      continue
    // "arrested two guards for beating a worker. The court charged them": the guards.
    if (plurals.has(head) && o.group?.one && !o.quantity && isOfSeveral(scene, o)) continue
    if (item.quantity) {
      if (refers === 'rest' && o.nationalities.length && isApart(scene, o, item)) continue
      if (refers === 'part' || refers === 'rest') {
        // "275 are Lao, 231 Burmese and 108 Chinese. Of these, 273 …": of all of them.
        const isOneOfList =
          refers === 'part' && o.sentence !== item.sentence && o.nationalities.length > 0 && isListed(scene, o)
        if (item.role && isOtherSide(drafts, item.role, o)) continue
        if (o.quantity && sizeOf(o) > size && !o.part && !isOneOfList) return { item: o, counted: false }
      } else if (o.quantity && sizeOf(o) === size && compatible(item, o)) {
        // "15 Malians were freed. Fifteen recruiters were arrested": as many others.
        if (item.role && isOtherSide(drafts, item.role, o)) continue
        if (act && isOfDead(drafts, act.trigger.row.action, o)) continue
        return { item: o, counted: false }
      } else if (
        elliptic &&
        o.sentence === item.sentence &&
        o.nationalities.length &&
        !(sizeOf(o) < size) &&
        !o.part &&
        !o.group?.one
      )
        return { item: o, counted: false }
      continue
    }
    if (isPartOnly(scene, item, o, head) || isOther(scene, item, o)) continue
    if (!compatible(item, o) || isOtherSide(drafts, item.role ?? role, o)) continue
    if (act && item.role === null && isOtherInSentence(drafts, act.trigger.row.action, o)) continue
    // "Two other accused were acquitted. The victims were lured": others.
    if (item.role === 'victim' && (isInDockBy(scene.tokens, o) || isAtLarge(scene, o))) continue
    if (meant && o.quantity && o.quantity !== meant.quantity) continue
    if (same && o.quantity && o !== same) continue
    if (ones.has(head) && !isMeant(scene, item, o)) continue
    if (list >= 0 && o.sentence !== list) break
    if (isWhole && o.sentence !== item.sentence && isListed(scene, o)) {
      if (!pronoun) list = o.sentence
      continue
    }
    if (pointing.has(scene.tokens[item.first]) && !o.quantity && isUncountedMany(scene, o))
      return { item: o, counted: false }
    const isOfficial = isOfficer(drafts, o) && !isInDock(scene, o)
    if (pronoun) return { item: o, counted: !some && !interposed && !isOfficial && isMeant(scene, item, o) }
    nearest ??= o
    if (o.quantity && sizeOf(o) > 1)
      return {
        item: o,
        counted:
          refers === 'back' &&
          !(o.quantity.more && isAllOf(scene, item)) &&
          isPlural(head.lower) &&
          !restricts.has(scene.tokens[item.last]) &&
          !nounsOfPersons.has(head) &&
          !locals.has(head) &&
          !some &&
          !isBackdrop(scene, item, o) &&
          isInReach(scene, item, o),
      }
  }
  return nearest ? { item: nearest, counted: false } : null
}

/** "All the foreigners" behind "another 84": more than those. */
const isAllOf = ({ tokens }: Scene, { first, head }: Item): boolean =>
  tokens[head]!.lower === 'all' || tokens[first]!.lower === 'all' || tokens[first - 1]?.lower === 'all'

const shares = wordSet('some most many several few')

/** "some of them", "some of the workers": nobody counted these. */
const isSomeOf = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  return (
    shares.has(tokens[item.first]) ||
    (tokenAt(tokens, item.first - 1)?.lower === 'of' && shares.has(tokens[item.first - 2]))
  )
}

/** "the boss" is one, for all its ending. */
const isPlural = (word: string): boolean =>
  (word.endsWith('s') && !word.endsWith('ss')) ||
  [
    'group',
    'batch',
    'all',
    'both',
    'people',
    'men',
    'women',
    'party',
    'lot',
    'detained',
    'arrested',
    'rescued',
    'chinese',
    'taiwanese',
    'vietnamese',
    'burmese',
    'nepalese',
  ].includes(word)

/** "Two of the women said they had been sold": where the group stands in the same sentence, it is what the pronoun means. */
export const meantBy = (scene: Scene, item: Item, act: Act | null = null): Item => {
  if (item.quantity || !persons.has(scene.tokens[item.head])) return item
  const back = antecedentOf(scene, item, noDrafts, null, act)
  return back?.counted && back.item.sentence === item.sentence ? back.item : item
}
