import { type Token, tokenAt } from '../../../2-document/tokens.ts'
import type { Action } from '../../../model/claim.ts'
import { isAuxiliary } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { bystanders } from '../bystanders.ts'
import { isAtLarge } from '../parts.ts'
import { isPreyedOn, preying } from '../preyed-on.ts'
import { type Item, itemAt, type Scene } from '../scene.ts'
import { isTakenAlong } from './beside-suspects.ts'
import { isObjectOfElse } from './object-of.ts'

const living = wordSet('live lives lived living work works reside resides dwell dwells')
const residents = wordSet('inhabitants residents villagers households tourists visitors voters')

/** "About 20,000 foreigners live in the town": told of nothing that was done to others before. */
export const isAtHome = ({ tokens }: Scene, { sort, head, last }: Item): boolean => {
  if (sort !== 'people') return false
  let at = last
  while (tokens[at]?.pos === 'ADV') at++
  return living.has(tokens[at]) || residents.has(tokens[head])
}

const deemed = wordSet(
  'believed thought suspected considered deemed identified recognised recognized regarded treated listed',
)
const victims = wordSet('victim victims witness witnesses')
const tos = wordSet('to be as')

/** "64 people believed to be victims", "26 are regarded as witnesses": whom nobody arrests or tries. */
const isDeemedVictims = ({ tokens }: Scene, { last }: Item): boolean => {
  let at = last
  while (isAuxiliary(tokens[at])) at++
  if (!deemed.has(tokens[at])) return false
  at++
  while (tos.has(tokens[at])) at++
  return victims.has(tokens[at]) || victims.has(tokens[at + 1])
}

const these = wordSet('of these those them')
const out = wordSet('out free safe home back')

/** "204 of these are out by now": no captives any more. */
const isOut = ({ tokens }: Scene, { last }: Item): boolean => {
  let at = last
  while (these.has(tokens[at])) at++
  return isAuxiliary(tokens[at]) && out.has(tokens[at + 1])
}

const accusing = wordSet('for of in by with from after')

/** "arrested six for sending more than 30 workers abroad", "after finding 30 in a van": what was done to the 30 is another thing. */
const isOfGerund = ({ tokens }: Scene, { first }: Item): boolean => {
  let at = first - 1
  // "for trafficking and exploiting 91"
  if (isGerundAt(tokenAt(tokens, at)) && joining.has(tokens[at - 1]) && isGerundAt(tokens[at - 2])) at -= 2
  if (isPerfect(tokens, at)) return true
  return isGerundAt(tokenAt(tokens, at)) && accusing.has(tokens[at - 1])
}

/** "of having sold 11", "is said to have cheated 20". */
const isPerfect = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.pos === 'VERB' &&
  (tokens[at - 1]?.lower === 'having' || (tokens[at - 1]?.lower === 'have' && tokens[at - 2]?.lower === 'to'))

const joining = wordSet('and or')
const isGerundAt = (t: Token | undefined): boolean => t?.lower.endsWith('ing') === true

const saving = new Set<Action>(['rescue', 'repatriate', 'release', 'deport', 'escape'])

/** "the breaking up of a ring suspected of exploiting hundreds of women": nobody says that these were rescued. */
const isPreyOfGerund = (scene: Scene, item: Item): boolean =>
  preying.has(tokenAt(scene.tokens, item.first - 1)) && isOfGerund(scene, item)

const grips = wordSet('clutches hands grip grasp claws')

/** "rescued from the clutches of nine traffickers": whose captives they were. */
export const isInGripOf = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'of' && grips.has(tokens[first - 2])

/** "accused after police found 19 women in a house": nobody tries those found. */
const finding = wordSet('found discovered')

const sent = wordSet('sent sends send dispatched chartered')

/** "sent two air force planes to take them home": nobody has come home yet. */
const isSentPlane = ({ tokens }: Scene, { unit, first }: Item): boolean =>
  unit === 'flights' && sent.has(tokenAt(tokens, first - 1))

const turning = wordSet('turned turns turn turning pushed pushes push')

/** "turned back 400 people": freed by nobody. */
const isTurnedBack = ({ tokens }: Scene, { first }: Item): boolean =>
  tokenAt(tokens, first - 1)?.lower === 'back' && turning.has(tokens[first - 2])

const lifeless = wordSet('dead bodies corpses lifeless')

/** "found 25 Thais there; one had died": the 25 are alive, unless it says that they were found dead. */
const isFound = ({ tokens, sentences }: Scene, { first, last, sentence }: Item): boolean => {
  if (!finding.has(tokenAt(tokens, first - 1))) return false
  for (let i = first; i < Math.min(last + 3, sentences[sentence]!.last); i++) if (lifeless.has(tokens[i])) return false
  return true
}

const onSuspects = new Set<Action>(['arrest', 'charge', 'convict', 'extradite'])
const including = wordSet('including among')

/** "152 victims were identified, 88 of them foreigners": the number right before one that is a part. */
const countedBefore = ({ items }: Scene, { first, sentence }: Item): Item | null =>
  items.findLast((o) => o.sentence === sentence && o.last <= first && o.quantity !== null) ?? null

/** The number that one is said to be a part of, right before it: "64 people believed to be victims, including nine children". */
export const includedIn = (scene: Scene, item: Item): Item | null => {
  const before = tokenAt(scene.tokens, item.first - 1)
  const isAmong = before?.lower === 'them' && scene.tokens[item.first - 2]?.lower === 'among'
  if (!isAmong && !including.has(before)) return null
  for (let i = item.first - 2; i >= scene.sentences[item.sentence]!.first; i--) {
    const whole = itemAt(scene, i)
    if (whole?.quantity) return whole
  }
  return null
}

/** "1,914 persons (1,377 men, 498 women)", "Of the 418 callers: Nigeria 176", "Of these, 702 …": the number that several are parts of. */
export const listedUnder = (scene: Scene, item: Item): Item | null => {
  const { tokens, sentences } = scene
  const { first } = sentences[item.sentence]!
  if (tokens[first]!.lower === 'of' && item.first > first + 2) {
    if (!these.has(tokens[first + 1])) return itemAt(scene, first + 1) ?? itemAt(scene, first + 2)
    return item.sentence > 0 ? firstPeople(scene, item.sentence - 1) : null
  }
  for (let i = item.first - 1; i > first + 1; i--)
    if (tokens[i]!.text === '(') return itemAt(scene, i - 1)
    else if (tokens[i]!.text === ')') return null
  return null
}

const firstPeople = ({ items }: Scene, sentence: number): Item | null =>
  items.find((i) => i.sentence === sentence && i.sort === 'people' && i.quantity !== null) ?? null

const returning = wordSet('back refunded returned repaid recovered')
const securing = wordSet('secure secured recover trace traced')

/** "lost Rs 1.4 crore and got back Rs 92 lakh", "of which police could secure no more than 1.4 million": what was not lost for good. */
const isGotBack = ({ tokens }: Scene, { sort, first }: Item): boolean =>
  (sort === 'money' && returning.has(tokens[first - 1])) ||
  ((sort === 'money' || sort === 'bare') && securing.has(tokenAt(tokens, first - 1)))

const owners = wordSet('their its the')

const isFrom = ({ tokens }: Scene, { first }: Item): boolean =>
  tokens[first]?.lower === 'from' ||
  tokens[first - 1]?.lower === 'from' ||
  (owners.has(tokens[first - 1]) && tokens[first - 2]?.lower === 'from')

/** "swindling $3 million from 400 victims": whose money was taken; nothing else is told of them. */
const isGiver = (scene: Scene, { first, quantity }: Item): boolean => {
  const at = Math.min(first, quantity?.first ?? first) - 1
  return tokenAt(scene.tokens, at)?.lower === 'from' && itemAt(scene, at - 1)?.sort === 'money'
}

const listing = wordSet('list lists database databases names details records')

/** "a list of 100 customers": the list was seized. */
const isListed = ({ tokens }: Scene, { first }: Item): boolean =>
  tokens[first - 1]?.lower === 'of' && listing.has(tokens[first - 2])

/** "one was carried off the plane": one of those told of. */
const isOneOfThem = ({ tokens }: Scene, { sort, first }: Item): boolean =>
  sort === 'bare' && tokens[first]?.lower === 'one' && isAuxiliary(tokens[first + 1])

const awards = wordSet('compensation damages restitution reparation reparations')

/** "to award each compensation of no less than 7,500 euros": what is paid, and nothing taken. */
const isAward = ({ tokens }: Scene, { sort, first }: Item): boolean => {
  if (sort !== 'money') return false
  for (let i = first - 1; i >= 0 && first - i < 7 && tokens[i]!.pos !== 'PUNCT'; i--)
    if (awards.has(tokens[i])) return true
  return false
}

const survivors = wordSet('survivors survivor')
const rogues = wordSet('traffickers smugglers recruiters brokers offenders')

/**
 * Nobody arrests victims or witnesses, neither those called so nor some of them; nobody lures traffickers; nothing is seized that it is
 * seized from, and what was got back is not lost.
 */
export const isSparedBy = (scene: Scene, item: Item, action: Action): boolean => {
  if (action !== 'defraud' && item.sort === 'people' && isGiver(scene, item)) return true
  if (action === 'recruit' || action === 'hold')
    return (
      rogues.has(scene.tokens[item.head]) ||
      isOut(scene, item) ||
      (isAtHome(scene, item) && item.nationalities.length === 0)
    )
  // "seized half a million euros from the two brothers", "a list of 100 customers"
  if (action === 'seize' && returning.has(tokenAt(scene.tokens, item.first - 1))) return true
  if (action === 'seize')
    return isFrom(scene, item) || isListed(scene, item) || isOneOfThem(scene, item) || isAward(scene, item)
  if (action === 'die' || action === 'missing') return survivors.has(scene.tokens[item.head]) || isFound(scene, item)
  if (action === 'defraud') return isGotBack(scene, item)
  if (saving.has(action))
    return (
      isPreyOfGerund(scene, item) || isInGripOf(scene, item) || isSentPlane(scene, item) || isTurnedBack(scene, item)
    )
  if (!onSuspects.has(action)) return false
  if (action === 'arrest' && isAtLarge(scene, item)) return true
  if (
    item.role === 'victim' ||
    bystanders.has(scene.tokens[item.head]) ||
    isDeemedVictims(scene, item) ||
    isOfGerund(scene, item)
  )
    return true
  if (isPreyedOn(scene, item) || isTakenAlong(scene, item)) return true
  if (action !== 'arrest' && finding.has(scene.tokens[item.first - 1])) return true
  const whole = includedIn(scene, item) ?? (item.part ? countedBefore(scene, item) : null)
  return whole !== null && (whole.role === 'victim' || isDeemedVictims(scene, whole))
}

/** The same, where the act was told of others before: nor is whom somebody does something else to under arrest for it. */
export const isSparedAfter = (scene: Scene, item: Item, action: Action): boolean =>
  isSparedBy(scene, item, action) ||
  (onSuspects.has(action) && (isObjectOfElse(scene, item) || isReached(scene, item))) ||
  (action === 'seize' && (concerning.has(tokenAt(scene.tokens, item.first - 1)) || isWorth(scene, item)))

const worth = wordSet('worth')

/** "127 coins, then worth about $15 million": what things of another sentence are worth is no part of what was taken. */
const isWorth = ({ tokens }: Scene, { sort, first, quantity }: Item): boolean =>
  sort === 'money' && worth.has(tokenAt(tokens, Math.min(first, quantity!.first) - 1))

/** "The other case concerns 127 coins": nobody says that they were taken as well. */
const concerning = wordSet('concerns concern concerned concerning')

/** "sent messages to 300 people": who gets something of those told of. */
const isReached = ({ tokens }: Scene, { sort, first }: Item): boolean =>
  sort === 'people' && tokenAt(tokens, first - 1)?.lower === 'to' && tokens[first - 2]?.pos === 'NOUN'
