import type { Action } from '../../model/claim.ts'
import { wordSet } from '../lexicon.ts'
import type { Act } from './act.ts'
import { actorIn } from './actors.ts'
import { isThing, isTooMany } from './count.ts'
import { isNoOne } from './denial.ts'
import type { Draft } from './draft.ts'
import { standsElsewhere } from './elsewhere.ts'
import { isHomeward } from './homeward.ts'
import { isOfLabour } from './of-labour.ts'
import { isOfNobody } from './of-nobody.ts'
import { isOperationOfGang, raidStands } from './raid-stands.ts'
import type { Item, Scene } from './scene.ts'
import { isThingNumber, siteNear } from './site-near.ts'
import { isPronoun, isSolo, nationalitiesOf, pointsBack } from './solo.ts'
import { statementStands } from './statement.ts'
import type { Trigger } from './trigger.ts'
import { areOfTwoAges } from './two-ages.ts'

/**
 * Whether the text says enough for a claim. With a counted group it does, if it counts what the act is done to; without
 * a number, a claim needs someone or somewhere named in its own clause.
 */
export const stands = (scene: Scene, d: Draft, onSubject: boolean, drafts: readonly Draft[]): boolean => {
  const { row } = d
  if (!onSubject && !standsElsewhere(scene, d, drafts)) return false
  if (d.count && d.item?.quantity) return fits(scene, d) && (!row.weak || onSubject)
  if (d.count) return onSubject && (!row.weak || isHomeward(scene, d)) && backStands(scene, d, drafts)
  if (isSolo(scene, d.item))
    return onSubject && !isGeneric(d) && !isOfSigns(scene, d) && !isAnyOfThose(scene, d) && soloStands(scene, d, drafts)
  if (!mayStandUncounted(d.act.trigger, onSubject) || isGeneric(d) || isOfSigns(scene, d)) return false
  if (d.item && d.item.sort !== 'people' && row.patient === 'people') return false
  switch (d.action) {
    case 'raid':
      return raidStands(scene, d)
    case 'close':
      return siteNear(scene, d)
    case 'order':
    case 'sanction':
    case 'pledge':
    case 'warn':
    case 'dispute':
      return statementStands(scene, d, drafts)
    default:
      return peopleStand(scene, d, drafts)
  }
}

/** Acts that a noun says without a number too: "a raid on …", "a warning". */
const saidByNoun = new Set<Action>(['raid', 'order', 'sanction', 'pledge', 'warn', 'dispute'])
/** Acts that say nothing without a number. */
const onlyCounted = new Set<Action>(['rate', 'defraud', 'seize'])

/** Whether an act may stand without a number or one person it is done to, before any of its fields is known. */
export const mayStandUncounted = ({ row, kind }: Trigger, onSubject: boolean): boolean =>
  onSubject && !row.weak && !onlyCounted.has(row.action) && (kind === 'verb' || saidByNoun.has(row.action))

/** "busted two gangs": a number of gangs is none of people. */
const gangs = wordSet('gangs rings syndicates networks rackets groups teams')

/** "uncovered 53 compounds", "uncovered 111 cases of fraud totalling HK$570 million": found, and not taken. */
export const isFoundSite = ({ tokens }: Scene, { trigger }: Act, { unit, sort, first }: Item): boolean =>
  uncovering.has(tokens[trigger.head]) && (unit === 'sites' || (sort === 'money' && amounting.has(tokens[first - 1])))

const amounting = wordSet('totaling totalling involving worth')

const uncovering = wordSet('uncover uncovers uncovered uncovering')

/** Lines that tell of those who lost the money. */
const losers = new Set(['defraud', 'lose money'])

/** "2,517 arrests and 3,222 victims rescued", "36 arrests for trafficking": nobody was rescued or lured in an arrest. */
const counted = wordSet('arrests detentions charges convictions prosecutions raids searches')

/** "charged four people and three companies". */
const tried = new Set(['charge', 'convict'])
const firms = wordSet('companies firms businesses corporations')

const inspections = wordSet('inspection inspections')
/** "across three regions" counts no sites. */
const regions = wordSet('regions provinces states countries districts counties')

const fits = (scene: Scene, d: Draft): boolean => {
  const { sort, unit } = d.item!
  if (counted.has(scene.tokens[d.item!.head]) && (d.action === 'recruit' || d.act.trigger.kind === 'verb')) return false
  switch (d.row.patient) {
    case 'people':
      if (tried.has(d.action) && firms.has(scene.tokens[d.item!.head])) return true
      if (gangs.has(scene.tokens[d.item!.quantity?.head ?? -1])) return false
      if (isTooMany(d.item!) || isThingNumber(scene, d.item!) || isOfNobody(scene, d)) return false
      if (d.action === 'hold' && (unit === 'sites' || sort === 'percent')) return true
      if (sort === 'people' || sort === 'bare' || (unit === 'other' && !isThing(scene, d.item!))) return true
      return d.act.trigger.kind === 'noun' && d.count?.unit === 'cases'
    case 'things':
      if (d.action === 'seize' && unit === 'cases') return false
      if (isFoundSite(scene, d.act, d.item!)) return false
      return sort === 'thing' || sort === 'money' || (sort === 'bare' && d.action === 'seize')
    case 'sites':
      if (regions.has(scene.tokens[d.item!.head])) return false
      if (inspections.has(scene.tokens[d.act.trigger.head]) && unit !== 'sites') return false
      if (d.action === 'raid' && isOperationOfGang(scene, d.act.trigger.head)) return false
      return (
        (sort === 'thing' && (unit === 'sites' || (d.action === 'raid' && (unit === 'cases' || unit === 'other')))) ||
        (d.action === 'close' &&
          (sort === 'bare' ||
            unit === 'devices' ||
            (unit === 'other' && d.modality === 'ordered' && d.item!.first < d.act.trigger.head)))
      )
    case 'money':
      if (isOfLabour(scene, d.sentence)) return false
      return sort === 'money' || unit === 'cases' || (sort === 'people' && losers.has(d.row.name))
    case 'any':
      return d.action === 'sanction' && sort !== 'money'
  }
}

/** "when the power is cut": what happens always is no claim, unless it is a state that lasts. */
const isGeneric = (d: Draft): boolean => {
  const g = d.act.group
  return (
    g?.passive === true &&
    g.tense === 'present' &&
    !g.perfect &&
    !g.progressive &&
    !d.row.state &&
    d.row.patient !== 'any'
  )
}

const signs = wordSet('signs indicators')

/** "Signs that someone is a victim include being held in debt bondage": of nobody in particular. */
const isOfSigns = ({ tokens, sentences }: Scene, { sentence }: Draft): boolean =>
  signs.has(tokens[sentences[sentence]!.first])

const asking = wordSet('what how why which')

/** "after their release", "what they were made to do": no new word about those it points at. */
const isVague = (scene: Scene, d: Draft): boolean => {
  const head = scene.tokens[d.item!.head]
  if (head?.lower === 'their') return d.modality !== 'planned' && d.modality !== 'ordered'
  return asking.has(scene.tokens[d.item!.first - 1])
}

const departures = new Set<Action>(['deport', 'extradite', 'repatriate'])
const trying = new Set<Action>(['arrest', 'charge', 'convict'])

/** "Nine were deported. … The offenders will be tried": not those who left. */
const isGone = (d: Draft, drafts: readonly Draft[]): boolean =>
  d.modality === 'planned' &&
  trying.has(d.action) &&
  drafts.some((o) => departures.has(o.action) && o.modality === 'happened' && o.item && o.item === d.antecedent)

/** "The suspects were arrested": a claim where the act is not told of that number yet. */
const backStands = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean =>
  d.row.patient === 'people' &&
  !isVague(scene, d) &&
  !isGone(d, drafts) &&
  !drafts.some(
    (o) =>
      o.action === d.action &&
      o.count &&
      o.count.low === d.count!.low &&
      o.count.high === d.count!.high &&
      !isToldAsDone(o, d),
  )

/** "172 will be handed over on Thursday. The foreigners were freed on Sunday": what is to come was told, not what was done. */
const isToldAsDone = (plan: Draft, done: Draft): boolean =>
  plan.modality === 'planned' && done.modality === 'happened' && done.time !== null

const onePerson = new Set<Action>([
  'arrest',
  'charge',
  'convict',
  'deport',
  'extradite',
  'release',
  'rescue',
  'repatriate',
  'escape',
  'recruit',
  'hold',
  'harm',
  'die',
  'missing',
])
const ofOne = new Set(['bear marks', 'capture', 'warrant'])
const moved = new Set<Action>(['deport', 'extradite', 'repatriate', 'release'])
const common = wordSet('make makes made making have has had held hold holds keep keeps kept')

/** Words that say the act of a group only: "was made an adviser", a broker who "put him on a plane". */
const isLoose = (scene: Scene, d: Draft): boolean => {
  const { head, kind } = d.act.trigger
  const group = d.act.group
  if (kind === 'verb' && d.action === 'hold' && common.has(scene.tokens[head]) && !confinedNear(scene, d)) return true
  if (!moved.has(d.action) || !group || group.passive || d.row.frame === 'subject') return false
  return d.act.agent === null || actorIn(scene, d.act.agent)?.kind !== 'official'
}

const confined = wordSet(
  'captive hostage locked cell room compound compounds there will guard against chained confined',
)

const confinedNear = (scene: Scene, d: Draft): boolean => {
  const { head } = d.act.trigger
  const { last } = scene.sentences[d.sentence]!
  for (let i = head + 1; i < Math.min(last, head + 6); i++) if (confined.has(scene.tokens[i])) return true
  return false
}

/** An act on one person is a claim once: "he" and "the man" whom it was told of are the same. */
const soloStands = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  const item = d.item!
  if (!onePerson.has(d.action) || (d.row.weak && !ofOne.has(d.row.name))) return false
  if (d.modality === 'denied' && scene.tokens[item.first]!.lower !== 'any') return false
  if (isLoose(scene, d)) return false
  const told = drafts.filter((o) => o.action === d.action && !o.count && o.item && !areOfTwoAges(scene, o.item, item))
  if (pointsBack(scene, item) && told.length) return false
  const name = scene.tokens[item.head]!.lower
  if (told.some((o) => scene.tokens[o.item!.head]!.lower === name && o.nationalities.join() === d.nationalities.join()))
    return false
  if (!d.nationalities.length && item.group) d.nationalities = nationalitiesOf(scene, item.first, item.last)
  if (isPronoun(scene, item)) {
    const last = drafts.findLast((o) => isSolo(scene, o.item))
    if (last && d.sentence - last.sentence < 4 && !d.nationalities.length) d.nationalities = last.nationalities
  }
  return true
}

/** An act on a group without a number: the group must be named, and no claim of the same act may count it already. */
const peopleStand = (scene: Scene, d: Draft, drafts: readonly Draft[]): boolean => {
  const { item } = d
  if (!item && isNobodyDenied(scene, d)) {
    d.role = null
    return !drafts.some((o) => o.action === d.action && o.modality === 'denied')
  }
  if (!item?.group || isAnyOfThose(scene, d) || isAnybody(scene, d)) return false
  if (!d.nationalities.length && item.role === null && d.modality !== 'denied') return false
  return !drafts.some(
    (o) =>
      o.action === d.action &&
      o.modality === d.modality &&
      (!d.nationalities.length || !o.nationalities.length || d.nationalities.some((n) => o.nationalities.includes(n))),
  )
}

const toNobody = new Set<Action>(['arrest', 'charge', 'convict', 'harm'])
const nobody = wordSet('nobody none no-one')

/** "Nobody was arrested", "no one has been charged", "none of them had been hurt": denied of all. */
const isNobodyDenied = (scene: Scene, d: Draft): boolean => {
  const { group } = d.act
  if (d.modality !== 'denied' || !group?.passive || !group.finite || !toNobody.has(d.action)) return false
  if (d.action === 'harm' && scene.violent) return false
  const { first } = scene.sentences[d.sentence]!
  const { head } = d.act.trigger
  for (let i = head - 1; i >= first && head - i < NOBODY_WITHIN; i--) {
    const t = scene.tokens[i]!
    if (nobody.has(t) || isNoOne(scene, i)) return true
    // "no one should be jailed for it": asked for, and not told.
    if (t.pos === 'PUNCT' || t.pos === 'VERB' || t.lower === 'who' || duties.has(t)) return false
  }
  return false
}

const duties = wordSet('should must may can could would ought')

/** How far before the verb "nobody" stands: "none of the foreign workers had been". */
const NOBODY_WITHIN = 9

const every = wordSet('every each any')
const amounts = wordSet('number numbers group groups')

/** How far before the noun "such" stands: "such a large number of suspects". */
const SUCH_A_NUMBER_OF = 5

const isSuchAmount = ({ tokens }: Scene, { item }: Draft): boolean => {
  if (!item) return false
  let amount = false
  for (let i = item.head - 1; i >= 0 && item.head - i <= SUCH_A_NUMBER_OF; i--) {
    amount ||= amounts.has(tokens[i])
    if (amount && tokens[i]!.lower === 'such') return true
  }
  return false
}

/** "Those who are charged must stay", "until every ringleader is caught": whoever it may be. */
const isAnyOfThose = (scene: Scene, d: Draft): boolean => {
  const at = (d.act.group?.first ?? 0) - 1
  if (every.has(scene.tokens[at - 1]) || every.has(scene.tokens[at - 2])) return true
  // "the first time that such a large number of suspects have been sent back"
  if (isSuchAmount(scene, d)) return true
  return scene.tokens[at]?.lower === 'who' && scene.tokens[at - 1]?.lower === 'those'
}

const suffered = new Set<Action>(['recruit', 'hold', 'harm'])

/** "stories of people being trafficked": what such people suffer, and no group that is told of. */
const isAnybody = (scene: Scene, d: Draft): boolean =>
  suffered.has(d.action) &&
  !d.nationalities.length &&
  d.item!.last - d.item!.first === 1 &&
  scene.tokens[d.item!.head]!.lower === 'people'
