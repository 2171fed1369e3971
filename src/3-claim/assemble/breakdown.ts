import { bullets } from '../clause/marks.ts'
import { ands, ofs } from '../clause/small-words.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { type Act, actWith } from './act.ts'
import { sizeOf, totalOf } from './count.ts'
import { type Draft, draftWith } from './draft.ts'
import { draftOf, partDraft } from './draft-of.ts'
import { areBesideThem, isAlongside } from './further.ts'
import { isOfDock } from './in-dock.ts'
import { placeLeading } from './leading.ts'
import { hasOwnVerb, isOfOffice, isOfPursuit, isOpening } from './list.ts'
import { isOfVictims, isPartOfElse } from './part-of-else.ts'
import { largest, withLabel } from './ranked.ts'
import { freeItems } from './reported.ts'
import { addRestated } from './restated.ts'
import type { Item, Scene } from './scene.ts'
import { isAside, isCaredFor } from './scorer/aside.ts'
import { isSpeaker, isSpokenTo } from './scorer/elsewhere.ts'
import { isOfOwnPeople } from './scorer/other-count.ts'
import { isSparedAfter } from './scorer/spared.ts'
import { isSum } from './scorer/sum.ts'
import { comingUpon, didElse, isActedOn, isDoing, isTallied } from './told-else.ts'
import { addLabelled, addTotals } from './totals.ts'
import { sumNamed, wholeOf } from './whole.ts'

const backward = wordSet(
  'they them group those these persons detainees list lists others rest of among whom total all breakdown remainder number figure figures groups nationalities',
)
const predicates = wordSet('are is were was had has have come came comes belong belonged')
const statistics = wordSet('out')

/**
 * Sentences that go on counting the people of an act told before: "They were 95 Vietnamese, four Chinese …", "Largest
 * groups: India 465", "Five of them come from …", and new totals ("the count stood at 1,590").
 */
export const addBreakdowns = (
  scene: Scene,
  n: number,
  acts: readonly Act[],
  drafts: Draft[],
  before: number,
  used: Set<Item>,
  recent: Act | null,
): void => {
  const { first, last } = scene.sentences[n]!
  if (!acts.length && isOfPursuit(scene, n)) return
  const told = toldHere(drafts, before)
  const open = freeItems(scene, first, last, used).filter(
    (i) => !isOfOffice(scene, i) && !isCounted(drafts, before, i) && !isSum(scene, i) && !isOfOwnPeople(scene, i),
  )
  const restated = addRestated(scene, n, drafts, open)
  if (told) {
    addGaps(scene, n, drafts, told, used)
    return
  }
  const free = open
    .filter((i) => !statistics.has(scene.tokens[i.last]) && !restated.includes(i) && i.quantity!.sort !== 'fraction')
    .map((i) => withLabel(scene, i, first))
  if (!free.length) return
  if (addLabelled(scene, n, acts, drafts, before, free, recent)) return
  const own = acts.find((a) => a.trigger.row.patient === 'people' && a.trigger.kind === 'verb' && isBack(a))
  const whole = wholeOf(scene, n, drafts, free)
  if (whole && (isOfDock(scene, n, whole.action) || free.some((i) => isPartOfElse(scene, i, whole)))) return
  if (own) {
    const some = free.filter((i) => !isOpening(scene, i))
    const parts = some.filter((i) => i.nationalities.length || i.part || i.group?.refers === 'part' || free.length > 1)
    const partOf = !parts[0] || !isAlongside(scene, parts[0])
    for (const item of parts) {
      const draft = draftOf(scene, own, item, null)
      if (draft) drafts.push(draftWith(draft, { partOf, rule: `${own.trigger.row.name}, list` }))
    }
    if (parts.length) return
  }
  if (!whole) {
    addTotals(scene, n, drafts, free)
    return
  }
  const sums = free.length > 1 && free.reduce((sum, i) => sum + sizeOf(i), 0) === totalOf(whole)
  if (sums && free.some((i) => didElse(scene, i))) return
  const chosen = sums
    ? free.filter((i) => !didElse(scene, i) && !isDoing(scene, i) && !isAside(scene, i))
    : withMates(
        scene,
        free,
        free.filter((i) => isPart(scene, i, first, whole)),
      )
  if (
    chosen.length &&
    !areBesideThem(chosen) &&
    (sums ||
      sumNamed(scene, free) !== null ||
      isBullet(scene, first) ||
      isRow(first, last, chosen) ||
      refersBack(scene, first, last) ||
      chosen.some((i) => ofThem(scene, i) || !open.includes(i)) ||
      chosen.length >= 3 ||
      chosen.filter((i) => placeLeading(scene, i)).length >= 2 ||
      startsWith(scene, first, chosen[0]!))
  ) {
    for (const item of chosen) {
      if (sizeOf(item) >= totalOf(whole) || (sizeOf(item) === 1 && chosen.length === 1)) continue
      if (isSparedAfter(scene, item, whole.action)) continue
      const part = partDraft(scene, whole, item)
      if (!part.count) continue
      drafts.push(draftWith(part, { sentence: n, anchor: item.head, rule: `${whole.row.name}, breakdown` }))
    }
    return
  }
  addTotals(scene, n, drafts, free)
}

/** Whether one of the drafts from `before` on took its number from this. */
const isCounted = (drafts: readonly Draft[], before: number, { quantity }: Item): boolean => {
  for (let k = before; k < drafts.length; k++) if (drafts[k]!.antecedent?.quantity === quantity) return true
  return false
}

/** The number told last of those from a draft on. */
const toldHere = (drafts: readonly Draft[], before: number): Draft | null => {
  for (let k = drafts.length - 1; k >= before; k--) if (drafts[k]!.count && drafts[k]!.item?.quantity) return drafts[k]!
  return null
}

const openers = wordSet('and , ; while but')
const gapFollowers = wordSet('in at on from for to more others another over')

/** "60 were found in one village and ten more at another house": a number that shares the verb before it. */
const addGaps = (scene: Scene, n: number, drafts: Draft[], told: Draft, used: Set<Item>): void => {
  const { first, last } = scene.sentences[n]!
  if (told.count!.unit !== 'people') return
  for (const item of freeItems(scene, first, last, used)) {
    if (item.first <= told.item!.first || drafts.some((d) => d.item === item || d.item?.joins === item)) continue
    let before = item.first - 1
    if (scene.tokens[before]?.lower === 'another' || scene.tokens[before]?.lower === 'at') before--
    if (!openers.has(scene.tokens[before])) continue
    const next = scene.tokens[item.last]
    if (!next || !(gapFollowers.has(next) || scene.timeAt[item.last])) continue
    // "sent four to the court and 30 to the immigration office": not charged as well.
    if (told.action === 'charge' && next.lower === 'to') continue
    if (isSparedAfter(scene, item, told.action) || (told.action === 'arrest' && isCaredFor(scene, item))) continue
    if (hasOwnVerb(scene, item, last) || scene.tokens[item.last + 1]?.pos === 'VERB') continue
    const draft = draftOf(scene, actWith(told.act, { anchor: item.head }), item, null)
    if (!draft) continue
    const modality = draft.modality === 'happened' ? told.modality : draft.modality
    drafts.push(draftWith(draft, { modality, partOf: told.partOf || item.part, rule: `${told.row.name}, shared verb` }))
  }
}

const isBack = (act: Act): boolean =>
  act.nominalised || (act.patients.length > 0 && act.patients.every((p) => !p.quantity && p.group?.refers === 'back'))

const theWhole = wordSet('them these those whom all')
const articles = wordSet('the these those')
const wholeNouns = wordSet(
  'total group returnees arrivals detainees captives rescued arrested freed survivors evacuees deportees lot',
)

/** "17 of them", "27 of the total", "34 of the returnees", wherever in the sentence. */
const ofThem = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  for (let i = item.first; i < item.last + 1; i++)
    if (ofs.has(tokens[i]))
      return theWhole.has(tokens[i + 1]) || (articles.has(tokens[i + 1]) && wholeNouns.has(tokens[i + 2]))
  return false
}

const ageWords = wordSet('aged underage younger teenagers juveniles')
/** "under 18"; not "under the care of". */
const youngerThan = wordSet('under below')
const coming = wordSet('from')

/** "Women account for 58 of them", "Minors make up 12 of the total". */
const makingUp = wordSet('for up')

/** "61 are male", "seven are under 18", "34 of the returnees come from Edo State": behind the verb, who they are. */
const isTold = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  if (makingUp.has(tokens[item.first - 1]) && telling.has(tokens[item.first - 3])) return true
  let at = item.last
  if (ofs.has(tokens[at])) while (at < item.last + 4 && !predicates.has(tokens[at])) at++
  else if (tokens[at]?.text === ',') at++
  if (!predicates.has(tokens[at])) return false
  if (coming.has(tokens[at + 1])) return scene.placeAt[at + 2]! > 0
  if (youngerThan.has(tokens[at + 1])) return tokens[at + 2]?.pos === 'NUM' || tokens[at + 2]?.lower === 'age'
  return ageWords.has(tokens[at + 1]) || telling.has(tokens[at + 1])
}

const telling = wordSet(
  'men women male males female females boys girls children minors foreigners locals nationals fugitives ringleaders suspects victims workers guards minors adults',
)

/** What makes a counted group a part worth a claim: a nationality, a sex, a role; "one" and "the six" alone are not. */
const isPart = (scene: Scene, item: Item, first: number, whole: Draft): boolean => {
  if (isTallied(scene, item) || isAside(scene, item) || isSpeaker(scene, item)) return false
  if (item.role === 'official' || item.group?.refers === 'back') return false
  if (isToldOfOthers(scene, item) || isSpokenTo(scene, item)) return false
  if (isIncludedInOther(scene, item, whole) || isOfVictims(scene, item, whole)) return false
  if (didElse(scene, item) || isDoing(scene, item) || isCompany(scene, item)) return false
  if (suffered.has(whole.action) && isActedOn(scene, item)) return false
  if (item.nationalities.length > 0) return true
  // "two of the girls" names those who are told of already
  const from = articles.has(scene.tokens[item.quantity!.last + 1]) && item.part ? item.last : item.first
  for (let i = from; i < Math.min(item.last + 2, scene.tokens.length); i++)
    if (telling.has(scene.tokens[i])) return true
  if (isTold(scene, item) || placeLeading(scene, item)) return true
  return startsWith(scene, first, item) && sizeOf(item) > 1 && !item.part && !isTreated(scene, item)
}

const wholes = wordSet('rescued arrested detained deported returned freed repatriated convicted')
const identity = wordSet('are were is was include included come came')

/** "13 of the rescued victims work with us", "… were sponsored": what a few of them do or are given, not who they are. */
const isToldOfOthers = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  let of = item.quantity!.last
  if (tokens[of]?.lower !== 'of' || !articles.has(tokens[of + 1])) return false
  const named = wholes.has(tokens[of + 2])
  while (of < item.last) of++
  while (tokens[of]?.pos === 'ADV') of++
  // "Four of the children are visually impaired"
  if (tokens[of]?.lower === 'are' && tokens[of + 1]?.pos === 'ADV' && tokens[of + 1]!.lower.endsWith('ly')) return true
  if (!named) return false
  if (!identity.has(tokens[of])) return tokens[of]?.pos === 'VERB'
  return tokens[of + 1]?.pos === 'VERB' && !placing.has(tokens[of + 1]) && !comingUpon.has(tokens[of + 1])
}

const suffered = new Set(['recruit', 'hold', 'harm', 'missing'])

/** Verbs that tell who or where the people of an act are. */
const placing = wordSet(
  'born identified named known believed said thought listed registered held kept housed sheltered based',
)

/** "Sixty were screened for the virus": told of what was done with some of them later. */
const isTreated = (scene: Scene, item: Item): boolean => {
  const { tokens } = scene
  let at = item.last
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at++
  const verb = tokens[at]
  return at > item.last && verb?.pos === 'VERB' && !comingUpon.has(verb) && !placing.has(verb)
}

const including = wordSet('including whom')

/** "hired 72 people, including nine women", "spoke to 63, of whom 40 were men": a part of the 72, who are told of as nothing. */
const isIncludedInOther = ({ tokens, items }: Scene, item: Item, whole: Draft): boolean =>
  including.has(tokens[item.first - 1]) &&
  items.some(
    (o) =>
      o.sentence === item.sentence &&
      o.last < item.first &&
      o.quantity !== null &&
      o.sort === 'people' &&
      o !== whole.item &&
      sizeOf(o) !== totalOf(whole) &&
      sizeOf(o) > sizeOf(item),
  )

/** "38 Chinese, nine Bangladeshis and six people without papers": the last of a list whose others are parts is one as well. */
const withMates = (scene: Scene, free: readonly Item[], chosen: Item[]): Item[] => {
  const last = chosen.at(-1)
  if (!last || chosen.length < 2) return chosen
  const mate = free.find((i) => i.first > last.first && ands.has(scene.tokens[i.first - 1]) && i.first - last.last <= 1)
  return mate?.group && !mate.part && mate.role !== 'official' ? [...chosen, mate] : chosen
}

/** "five boys with one man", "were accompanied by five men": in whose company they were. */
const isCompany = (scene: Scene, item: Item): boolean => {
  const before = scene.tokens[item.first - 1]?.lower
  return (before === 'with' && sizeOf(item) === 1) || (before === 'by' && !makingUp.has(scene.tokens[item.first - 2]))
}

/** "Sixty were found in …", "Two of the …": a number as the subject at the start of the sentence. */
const startsWith = (scene: Scene, first: number, item: Item): boolean =>
  item.first - first <= 1 &&
  (predicates.has(scene.tokens[item.last]) || predicates.has(scene.tokens[item.quantity!.last]))

/** A line of a list. */
const isBullet = (scene: Scene, first: number): boolean => bullets.has(scene.tokens[first])

/** "Vietnamese: 12": a line that is a label and its number. */
const isRow = (first: number, last: number, chosen: readonly Item[]): boolean =>
  chosen.length === 1 &&
  chosen[0]!.nationalities.length > 0 &&
  chosen[0]!.quantity!.first - first <= 3 &&
  last - chosen[0]!.last <= 1

const existing = wordSet('there')

const refersBack = (scene: Scene, first: number, last: number): boolean => {
  // "Most are Indonesians (94) and Vietnamese (71)", "There were also 38 Chinese and nine Bangladeshis"
  if (largest.has(scene.tokens[first]) && predicates.has(scene.tokens[first + 1])) return true
  if (existing.has(scene.tokens[first]) && scene.tokens[first + 2]?.lower === 'also') return true
  for (let i = first; i < Math.min(last, first + 8); i++)
    // "Out of Poipet": where they left.
    if (backward.has(scene.tokens[i]) && !(scene.tokens[i - 1]?.lower === 'out' && scene.placeAt[i + 1])) return true
  return false
}
