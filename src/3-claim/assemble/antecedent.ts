import type { Token } from '../../2-document/tokens.ts'
import type { Action, Role } from '../../model/claim.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { isUncountedMany } from './amounts.ts'
import { sizeOf } from './count.ts'
import type { Draft } from './draft.ts'
import { sameCalled } from './same-called.ts'
import type { Item, Scene } from './scene.ts'
import { isOtherSide, namedByAct } from './told-as.ts'

const pronouns = wordSet('they them he she him her it who those these whom their')
/** "the foreigners who have no visas" are not all of them. */
const restricts = wordSet('who whose whom not responsible behind involved linked')
const both = wordSet('both')
const nounsOfPersons = wordSet('man woman person one')
/** "The locals were freed": those of them who are from here. */
const locals = wordSet('locals local')

/** What a group that points back takes from the group it points at. */
export type Antecedent = {
  item: Item
  /** The number may be taken over: a noun that means the whole group, not a pronoun. */
  counted: boolean
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
    const known = o.quantity !== null || o.nationalities.length > 0
    if (!known) {
      isPair ||= pronoun && o.sentence === item.sentence && both.has(scene.tokens[o.first])
      interposed ||= item.sentence - o.sentence <= 1 && pronouns.has(head) && isSomeOf(scene, o)
      continue
    }
    if (isPair && o.quantity && sizeOf(o) !== 2) continue
    if (pronouns.has(head) && isAside(scene, o, item)) continue
    if (item.quantity) {
      if (refers === 'rest' && o.nationalities.length && isApart(scene, o, item)) continue
      if (refers === 'part' || refers === 'rest') {
        if (o.quantity && sizeOf(o) > size && !o.part) return { item: o, counted: false }
      } else if (o.quantity && sizeOf(o) === size && compatible(item, o)) return { item: o, counted: false }
      else if (
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
          !(head.lower === 'all' && o.quantity.more) &&
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

const caught = new Set<Action>(['arrest', 'charge', 'convict'])

/** Officers act in such reports; "three agents of the gang were charged" are none. */
export const isOfficer = (drafts: readonly Draft[], { role, quantity }: Item): boolean =>
  role === 'official' && !drafts.some((d) => quantity && caught.has(d.action) && d.item?.quantity === quantity)

/** "34 Lao, 20 Thais; the remaining seven": the rest of all, not of those named last. */
const isApart = ({ tokens }: Scene, o: Item, item: Item): boolean => {
  for (let i = o.last; i < item.first; i++) if (tokens[i]!.text === ';') return o.sentence === item.sentence
  return false
}

const docked = wordSet('arrested detained charged indicted convicted sentenced jailed accused remanded arraigned')

/** "Three agents were charged": no officers. */
const isInDock = ({ tokens }: Scene, { last }: Item): boolean =>
  isAuxiliary(tokens[last]) && docked.has(tokens[last + 1])

const groupWords = wordSet('group of batch a an the part among')

/** "42 were part of a group of 759 suspects": those told of are the 42, from the next sentence on. */
const isBackdrop = ({ tokens }: Scene, item: Item, o: Item): boolean => {
  if (o.sentence === item.sentence) return false
  for (let i = o.first - 1; i > o.first - 6 && groupWords.has(tokens[i]); i--)
    if (tokens[i]!.lower === 'among' || tokens[i]!.lower === 'part') return true
  return false
}

const shares = wordSet('some most many several few')

/** "some of them", "some of the workers": nobody counted these. */
const isSomeOf = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  return (
    shares.has(tokens[item.first]) || (tokens[item.first - 1]?.lower === 'of' && shares.has(tokens[item.first - 2]))
  )
}

const dashes = wordSet('— – --')

/** "The four -- three women and a man -- said they were beaten": what stands between dashes only says who they are. */
const isAside = (scene: Scene, o: Item, item: Item): boolean => {
  if (o.sentence !== item.sentence) return false
  const { tokens } = scene
  let closed = false
  for (let i = o.last; i < item.first && !closed; i++) closed = dashes.has(tokens[i])
  const { first } = scene.sentences[o.sentence]!
  for (let i = o.first - 1; closed && i > first; i--) if (dashes.has(tokens[i])) return i - 1 >= scene.dateline
  return false
}

/** A part of a group is not what is meant, unless it speaks in the same sentence or is named: "The Nigerians". */
const isPartOnly = (scene: Scene, item: Item, o: Item, head: Token): boolean => {
  if (!o.part && o.group?.refers !== 'part') return false
  if (pronouns.has(head) && o.sentence === item.sentence) return !(plurals.has(head) || speaksOfItself(scene, o, item))
  // "nine suspected traffickers …. The suspected traffickers": the part that is called so.
  if (rogues.has(head) && head.lower === scene.tokens[o.head]!.lower) return false
  // "The group includes 21 Bangladeshis. All of these …"
  if (pointing.has(head)) return item.sentence - o.sentence > 1
  return !(
    item.group?.refers === 'back' &&
    item.nationalities.length > 0 &&
    item.nationalities.join() === o.nationalities.join()
  )
}

/** "They were flown home": a party near by; "One of the men said guards had beaten him": the one who speaks. */
const isMeant = (scene: Scene, item: Item, o: Item): boolean =>
  plurals.has(scene.tokens[item.head])
    ? isParty(o) && isNearBy(scene, item, o)
    : sizeOf(o) === 1 && speaksOfItself(scene, o, item)

/** "two were kept from boarding when it was learned that they …": a number alone, the subject of the same sentence. */
const isSubjectBefore = ({ tokens }: Scene, o: Item, item: Item): boolean =>
  plurals.has(tokens[item.head]) &&
  o.sort === 'bare' &&
  o.quantity !== null &&
  o.sentence === item.sentence &&
  isAuxiliary(tokens[o.last])

const speech = wordSet(
  'said say says stated state told tell tells testified recalled recounted reported report claimed claim explained alleged allege complained added wrote described',
)
const between = wordSet('of the those them more others , and')

/** "Eleven stated that an agent had deceived them", "One of the Togolese, aged 22, said …": a number that speaks, before its pronoun. */
const speaksOfItself = (scene: Scene, o: Item, item: Item): boolean => {
  const { tokens, sentences } = scene
  if (!o.quantity || o.sentence !== item.sentence || (o.sort !== 'bare' && o.sort !== 'people')) return false
  if (o.first - sentences[o.sentence]!.first > 1) return false
  let at = o.last
  while (at < item.first && at - o.last < 7 && !speech.has(tokens[at])) {
    const t = tokens[at]!
    if (t.pos !== 'NUM' && !between.has(t) && t.lower !== 'aged' && !scene.itemAt[at]) return false
    at++
  }
  return speech.has(tokens[at])
}

const young = wordSet('children child minors girls boys babies infants')
const women = wordSet('women girls ladies wives')
const men = wordSet('men boys')
const victims = wordSet('victims survivors')
const culprits = wordSet('perpetrators traffickers smugglers culprits recruiters')
const migrants = wordSet('migrants immigrants refugees')
const rogues = wordSet(
  'detainees traffickers smugglers suspects offenders recruiters scammers fraudsters culprits perpetrators',
)

/** "Ten children were freed. The traffickers were arrested": nobody told of yet; nor are "they" whom they share a room with. */
const isOther = ({ tokens }: Scene, item: Item, o: Item): boolean =>
  (rogues.has(tokens[item.head]) && young.has(tokens[o.head])) ||
  (women.has(tokens[item.head]) && men.has(tokens[o.head])) ||
  (men.has(tokens[item.head]) && women.has(tokens[o.head])) ||
  (victims.has(tokens[item.head]) && rogues.has(tokens[o.head])) ||
  (culprits.has(tokens[item.head]) && migrants.has(tokens[o.head])) ||
  (pronouns.has(tokens[item.head]) && tokens[o.first - 1]?.lower === 'with' && tokens[o.first + 1]?.lower === 'other')

const pointing = wordSet('these those')
const joiners = wordSet('and , ; or')
const listLeads = wordSet('they these')

/** A number of a list of nationalities, "41 Ethiopians, 24 Sri Lankans and six Malagasy": "they" means no single one of them. */
const isListed = (scene: Scene, o: Item): boolean => {
  if (!o.quantity || o.nationalities.length === 0) return false
  if (listLeads.has(scene.tokens[scene.sentences[o.sentence]!.first])) return true
  // "Chinese 98, Vietnamese 36": the label stands between.
  const first =
    joiners.has(scene.tokens[o.first - 2]) && !joiners.has(scene.tokens[o.first - 1]) ? o.first - 1 : o.first
  const before = joiners.has(scene.tokens[first - 1]) ? (itemOf(scene, first - 2) ?? itemOf(scene, first - 3)) : null
  const after = joiners.has(scene.tokens[o.last]) ? (itemOf(scene, o.last + 1) ?? itemOf(scene, o.last + 2)) : null
  return isSister(o, before) || isSister(o, after)
}

const itemOf = (scene: Scene, token: number): Item | null => {
  const n = scene.itemAt[token]
  return n ? scene.items[n - 1]! : null
}

const isSister = (o: Item, other: Item | null): boolean =>
  other !== null && other.sentence === o.sentence && other.quantity !== null && other.nationalities.length > 0

const isPlural = (word: string): boolean =>
  word.endsWith('s') ||
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

const persons = wordSet('they them he she him her')
const ones = wordSet('he she him her')
const plurals = wordSet('they them their these those')

/** More than one and few enough to be one party: thousands are a total, seldom those whom "they" means. */
const isParty = (o: Item): boolean => sizeOf(o) > 1 && sizeOf(o) < 1000

/** "They were flown home": those counted in the sentence before, or shortly before in the same paragraph; "all of them" may open a new one. */
const isNearBy = (scene: Scene, item: Item, o: Item): boolean => {
  const gap = item.sentence - o.sentence
  const here = scene.sentences[item.sentence]!.paragraph
  const whole = scene.tokens[item.first]!.lower === 'all'
  if (gap <= 1 || (gap <= 3 && (whole || here === scene.sentences[o.sentence]!.paragraph))) return true
  return gap === 2 && isCarriedOn(scene, o.sentence + 1)
}

/** "Fourteen were freed.\n\nThe embassy brought them to Thailand.\n\nThey were …": a sentence that tells on of them, and of nobody else. */
const isCarriedOn = ({ tokens, sentences, items }: Scene, n: number): boolean => {
  const { first, last } = sentences[n]!
  let them = false
  for (let i = first; i < last; i++) them ||= plurals.has(tokens[i])
  return them && !items.some((o) => o.sentence === n && o.quantity !== null && o.sort !== 'thing')
}

/** Nothing that both say contradicts: nationality, role. */
const compatible = (a: Item, b: Item): boolean => {
  if (a.nationalities.length && b.nationalities.length && !a.nationalities.some((n) => b.nationalities.includes(n)))
    return false
  return !conflicts(a.role, b.role)
}

const conflicts = (a: Role | null, b: Role | null): boolean => a !== null && b !== null && a !== b

/** "The Chinese were detained" means a number only where that stands in the same paragraph; "the group" reaches further. */
const isInReach = (scene: Scene, item: Item, o: Item): boolean =>
  item.nationalities.length === 0 ||
  scene.sentences[item.sentence]!.paragraph === scene.sentences[o.sentence]!.paragraph
