import { tokenAt } from '../../../2-document/tokens.ts'
import type { Action } from '../../../model/claim.ts'
import { isAuxiliary, isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { type Act, actWith, withRow } from '../act.ts'
import { actRows } from '../act-rows.ts'
import { isHowMany } from '../amounts.ts'
import { sizeOf, totalOf } from '../count.ts'
import type { Draft } from '../draft.ts'
import { isFoundSite, isOfOtherSum } from '../fits.ts'
import { isListedElsewhere } from '../listed.ts'
import { isOfLabour } from '../of-labour.ts'
import type { Item, Scene } from '../scene.ts'
import { isThingNumber } from '../site-near.ts'
import { isStop, isTraveller } from '../stopped.ts'
import { isToldOfOthers } from '../whole.ts'
import { isClauseOfItsOwn, isToldApart } from './apart.ts'
import { isFoiled, isOfItsWhole, isOfPart } from './aside.ts'
import { isObjectOfElse } from './object-of.ts'
import { includedIn, isAtHome, isSparedAfter, isSparedBy, listedUnder } from './spared.ts'

const seizeRow = actRows.find((r) => r.name === 'seize')!
/** Acts that goods are taken in, with or without a word for it: "346 were held, together with 102 receivers". */
const takesGoods = new Set<Action>(['raid', 'arrest', 'rescue', 'seize', 'close'])

/** An act that a number without one may belong to: in its own sentence, told of shortly before, or the report's first. */
export type Candidate =
  /** `sure` where the text itself says that the number is a part of those whom the act counts. */
  | { way: 'same' | 'goods'; act: Act; action: Action; sure: boolean }
  | { way: 'before' | 'lead'; whole: Draft; action: Action }

/** What is done by saying so takes no number that is left over. */
const spoken = new Set<Action>(['dispute', 'pledge', 'warn', 'rate'])

/** "six people whose papers could not be found": nobody else is missing. */
const isOfThing = ({ trigger, group, patients }: Act): boolean =>
  trigger.row.name === 'not heard of' && group?.passive === true && patients.length === 0

/** "Of the 2,517 arrests, 850 were for trafficking": the act that the number is a part of, or null. */
const actOfSum = ({ tokens }: Scene, item: Item, acts: readonly Act[]): Act | null =>
  tokenAt(tokens, item.first - 1)?.text !== ','
    ? null
    : (acts.find(
        ({ trigger, patients: [sum] }) =>
          trigger.kind === 'noun' &&
          sum?.quantity != null &&
          trigger.last === item.first - 1 &&
          tokens[sum.first - 1]?.lower === 'of',
      ) ?? null)

/** What a number that people are parts of may be of: people, or "418 callers". */
const counting: ReadonlySet<Item['sort']> = new Set(['people', 'bare', 'thing'])

const isToldOf = (drafts: readonly Draft[], sum: Item): boolean =>
  drafts.some((d) => d.item?.quantity === sum.quantity || totalOf(d) === sizeOf(sum))

/** The acts that may be meant, nearest last. `acts` are those of each sentence. */
export const candidatesFor = (
  scene: Scene,
  item: Item,
  acts: readonly (readonly Act[])[],
  drafts: readonly Draft[],
): Candidate[] => {
  const found: Candidate[] = []
  const ofActs = actOfSum(scene, item, acts[item.sentence] ?? [])
  for (const act of ofActs ? [ofActs] : (acts[item.sentence] ?? []))
    if (
      !act.trigger.row.reach &&
      !act.trigger.row.alleged &&
      !spoken.has(act.trigger.row.action) &&
      !isOfThing(act) &&
      !isClauseOfItsOwn(scene, act, item) &&
      mayTake(scene, act, item)
    )
      found.push({ way: 'same', act, action: act.trigger.row.action, sure: act === ofActs })
  if (ofActs) return found
  const gained = item.sort === 'money' && isOfLabour(scene, item.sentence)
  if (gained) return found.filter((c) => c.action !== 'defraud')
  // "hired 72 people, including nine women": a part of those who are told of as nothing.
  const included = includedIn(scene, item)
  if (included && included.sort !== 'thing' && included.sort !== 'money' && !isToldOf(drafts, included)) return found
  // "1,914 were registered (1,377 men, 498 women)": of those who are told of as nothing.
  const sum = listedUnder(scene, item)
  const isUntold = sum?.quantity && sum.role !== 'victim' && !isToldOf(drafts, sum)
  if (isUntold && counting.has(sum.sort) && sizeOf(sum) > sizeOf(item)) return found
  const goods =
    item.sort === 'money' ||
    (item.sort === 'thing' && item.unit !== 'sites' && item.unit !== 'cases' && item.unit !== 'flights')
  const taking = goods ? takingAct(scene, item, acts, drafts) : null
  if (taking) found.push({ way: 'goods', act: withRow(taking, seizeRow), action: 'seize', sure: false })
  if (isThere(scene, item) || isAtHome(scene, item)) return found
  const named = item.sort === 'people' && (item.quantity!.head !== null || item.nationalities.length > 0)
  let before: Draft | null = null
  let lead: Draft | null = null
  for (const d of drafts) {
    if (!d.count || d.item === item || d.row.reach || d.row.alleged) continue
    if (d.row.patient === 'money' && isHowMany(scene, item)) continue
    if (!lead) lead = d
    const gap = item.sentence - d.sentence
    if (gap < 0 || gap > 5 || (gap === 0 && d.anchor > item.first)) continue
    if (named && before && holds(before, item) !== holds(d, item)) {
      if (holds(d, item)) before = d
      continue
    }
    if (!before || d.sentence > before.sentence || (d.sentence === before.sentence && before.whole)) before = d
  }
  if (before && named && isFarLarger(item, before)) return found
  // "109 were charged. The detainees include 40 Filipinos": told of those held.
  if (before && isToldOfOthers(scene, item.sentence, before)) return found
  if (
    before &&
    before.modality !== 'denied' &&
    !isSparedAfter(scene, item, before.action) &&
    !isOutOf(scene, item, before) &&
    !(before.sentence === item.sentence && isToldApart(scene, before.act, item))
  )
    found.push({ way: 'before', whole: before, action: before.action })
  const isAhead =
    lead !== null &&
    // "Sixty-one of them were children": of those told of before.
    // "109 are sheltered. Of these, 37 will leave on Friday": what is still to come is told of those alone.
    ((lead.sentence > item.sentence &&
      (lead.modality === 'planned' || isOfThem(scene, item) || isObjectOfElse(scene, item))) ||
      isToldOfRest(scene, lead, item) ||
      isOfNext(scene, lead, item) ||
      (lead.sentence === item.sentence && (isOfSome(scene, lead.act, item) || isOfItsWhole(scene, lead.act, item))))
  if (
    lead &&
    lead !== before &&
    lead.action !== before?.action &&
    !isAhead &&
    !isSparedAfter(scene, item, lead.action) &&
    !isOutOf(scene, item, lead)
  )
    found.push({ way: 'lead', whole: lead, action: lead.action })
  return found
}

const bes = wordSet('are were')

/** "there are 148 victims in Cambodia": told of nothing that was done before. */
const isThere = ({ tokens }: Scene, { first, role }: Item): boolean =>
  role === 'victim' && bes.has(tokens[first - 1]) && tokens[first - 2]?.lower === 'there'

/** How many times as many people as were told of before are others. */
const FAR_LARGER = 20

/** "64 were flown home … out of 200,000 people in all" */
const isFarLarger = (item: Item, before: Draft): boolean =>
  item.sort === 'people' && before.count?.unit === 'people' && sizeOf(item) > FAR_LARGER * totalOf(before)

/**
 * "cost billions of dollars. … 12 in Pursat": a number alone counts no money; travellers are not among the victims who
 * were stopped; "the 15" of whom something else is told are the 15 whose rescue is told below.
 */
const isOutOf = (scene: Scene, item: Item, whole: Draft): boolean => {
  const { row, act } = whole
  if (item.group?.refers === 'back' && item.sentence < whole.sentence && sizeOf(item) === totalOf(whole)) return true
  return (
    (row.patient === 'money' && item.sort === 'bare' && item.unit !== 'people') ||
    (isStop(scene, act) && isTraveller(scene, item))
  )
}

/** Whether a number of people may be told of those that a figure counts. */
const holds = (d: Draft, item: Item): boolean => d.count?.unit === 'people' && totalOf(d) > sizeOf(item)

const whose = wordSet('whose')
const parting = wordSet('including include includes')

/** "including", "among them". */
const isParting = ({ tokens }: Scene, i: number): boolean =>
  parting.has(tokens[i]) || (tokens[i]!.lower === 'among' && themselves.has(tokens[i + 1]))
const themselves = wordSet('them whom these those')

/**
 * "650,000 migrants live there, including 6,000 held in jails", "140 were found, among them nine Thais, who are in custody": the act is
 * told of the part.
 */
const isOfSome = (scene: Scene, act: Act, item: Item): boolean => {
  if (isOfPart(scene, act, item) || isOfOneIncluded(scene, act, item)) return true
  for (let i = item.last; i < act.trigger.head; i++)
    if (isParting(scene, i)) return act.patients.some((p) => p.first > i && p.quantity !== null)
  return false
}

/** Within how many words of "including" an act is told of the one behind it. */
const NEAR_INCLUDING = 5

/** "two, including the woman killed, were in their thirties, the other two younger": of no number beside her. */
const isOfOneIncluded = ({ tokens }: Scene, { group, trigger }: Act, item: Item): boolean => {
  if (group?.bare !== true) return false
  for (let i = trigger.head - 1; i >= 0 && trigger.head - i <= NEAR_INCLUDING; i--) {
    if (tokens[i]!.pos === 'PUNCT') return false
    if (parting.has(tokens[i])) return item.last <= i || item.first > trigger.head
  }
  return false
}

const notPeople = new Set<Item['unit']>(['devices', 'sites'])

/** "six people whose papers could not be found": not they; nobody seizes cases, and no phones or sums of money come home. */
const mayTake = (scene: Scene, act: Act, item: Item): boolean =>
  !(act.trigger.row.patient === 'people' && (item.sort === 'money' || notPeople.has(item.unit))) &&
  !(act.trigger.row.patient === 'people' && isThingNumber(scene, item)) &&
  !(act.trigger.row.patient === 'money' && isHowMany(scene, item)) &&
  !isSparedBy(scene, item, act.trigger.row.action) &&
  !isDoer(scene, act, item) &&
  !isOfRelative(scene, act, item) &&
  !isOfSome(scene, act, item) &&
  !(act.trigger.row.action === 'seize' && item.sort === 'people') &&
  !hasThing(scene, act) &&
  !(act.trigger.row.patient === 'sites' && item.sort === 'bare' && isOfOtherSum(scene, item)) &&
  !isSumOfDone(scene, act, item) &&
  // "sent four to the court and 30 to the immigration office"
  !(act.trigger.row.action === 'charge' && scene.tokens[item.last]?.lower === 'to') &&
  !(whose.has(scene.tokens[item.last]) && act.trigger.head > item.last) &&
  !isFoiled(scene, act) &&
  !(act.trigger.row.patient === 'money' && item.unit === 'sites') &&
  !(act.trigger.row.name === 'money through' && item.sort === 'bare') &&
  !isToldApart(scene, act, item) &&
  !isOfItsWhole(scene, act, item) &&
  !isFoundSite(scene, act, item) &&
  !(act.trigger.row.patient === 'things' && item.unit === 'cases')

/** "Of 28 scam centres 16 were closed": so many of them, and not all. */
const isSumOfDone = ({ tokens }: Scene, { patients }: Act, item: Item): boolean =>
  tokenAt(tokens, item.quantity!.first - 1)?.lower === 'of' &&
  patients.some((p) => p.quantity !== null && p.sort === 'bare' && p.first >= item.last && sizeOf(p) < sizeOf(item))

/** "Sixty-one of them", "857 suspects, of whom 228 were Germans": some of those told of before. */
const isOfThem = ({ tokens }: Scene, { first, quantity: q }: Item): boolean =>
  (tokens[q!.last]?.lower === 'of' && tokens[q!.last + 1]?.lower === 'them') ||
  (tokenAt(tokens, first - 1)?.lower === 'whom' && tokens[first - 2]?.lower === 'of')

const describing = new Set(['DET', 'ADJ', 'PRON'])

/** "officers returned the documents to them": nobody comes home. */
const hasThing = (scene: Scene, { trigger, group, patients }: Act): boolean => {
  if (trigger.row.action !== 'repatriate' || trigger.row.frame !== 'object' || group?.passive !== false) return false
  if (patients.length > 0) return false
  let at = trigger.head + 1
  while (describing.has(scene.tokens[at]?.pos ?? '') && !scene.itemAt[at]) at++
  return at > trigger.head + 1 && scene.tokens[at]?.pos === 'NOUN' && !scene.itemAt[at]
}

const relatives = wordSet('who which that')

/** "Three recruiters who sold 40 Kenyans were jailed": what the clause between is done to. */
const isOfRelative = ({ tokens }: Scene, { trigger }: Act, { first, quantity }: Item): boolean => {
  const verb = Math.min(first, quantity?.first ?? first) - 1
  if (tokens[verb]?.pos !== 'VERB' || verb === trigger.head || isBe(tokens[verb])) return false
  let at = verb - 1
  while (isAuxiliary(tokens[at]) || tokens[at]?.pos === 'ADV') at--
  return relatives.has(tokens[at])
}

/** "Four gunmen attacked the house and killed the guards": who does it to others. */
const isDoer = ({ tokens }: Scene, { trigger, group, agent, patients }: Act, { first, last }: Item): boolean =>
  agent !== null &&
  (patients.length > 0 || tokens[trigger.head + 1]?.pos === 'DET') &&
  group?.finite === true &&
  !group.passive &&
  trigger.row.frame === 'object' &&
  first < agent.last &&
  last > agent.first

const rests = wordSet('other others remaining rest')

/** "22 were let go; the eight others were arrested": told of the rest, so of none of those before. */
const isToldOfRest = ({ tokens }: Scene, { item: rest }: Draft, item: Item): boolean => {
  if (!rest?.quantity || rest.sentence !== item.sentence || rest.first < item.last) return false
  for (let i = rest.first; i < rest.last; i++) if (rests.has(tokens[i])) return true
  return false
}

/** "received reports on 401 victims. 273 have been rescued", "knows of 27 Kenyans. It has flown home five": of them only these are. */
const isOfNext = ({ items }: Scene, { item: some }: Draft, item: Item): boolean =>
  some?.quantity != null &&
  some.sort === 'bare' &&
  some.sentence === item.sentence + 1 &&
  item.sort === 'people' &&
  sizeOf(some) < sizeOf(item) &&
  // "from the Philippines (288) and Viet Nam (211)": a list goes on.
  !items.some((o) => o.sentence === item.sentence && o !== item && o.sort === 'people' && o.quantity !== null)

const takingAct = (
  scene: Scene,
  item: Item,
  acts: readonly (readonly Act[])[],
  drafts: readonly Draft[],
): Act | null => {
  if (isListedElsewhere(scene, item.sentence, acts)) return null
  const here = acts[item.sentence]?.findLast((a) => takesGoods.has(a.trigger.row.action))
  if (here) return here.trigger.row.action === 'seize' ? null : here
  const told = drafts.findLast(
    (d) => takesGoods.has(d.action) && d.sentence < item.sentence && item.sentence - d.sentence <= 3,
  )
  return told ? actWith(told.act, { sentence: item.sentence, anchor: item.head }) : null
}
