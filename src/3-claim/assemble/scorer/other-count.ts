import { tokenAt } from '../../../2-document/tokens.ts'
import { isBe } from '../../clause/verb-group.ts'
import { wordSet } from '../../lexicon.ts'
import { isNoHeadcount } from '../of-nobody.ts'
import type { Item, Scene } from '../scene.ts'
import { isNumberOfThings } from '../totals.ts'

const roomFor = wordSet('built designed room space meant equipped beds capacity')
const canHold = wordSet('hold house accommodate take lodge sleep')
const mayDo = wordSet('can could to')
/** "guards managed to hold 50 workers": no house manages, plans or vows. */
const bent = wordSet('manage manages managed plan plans vow vows vowed conspire conspired conspiring')

/** "built for 400 people", "a capacity of 1,200", "can house 50": how many there is room for. */
export const isCapacity = ({ tokens }: Scene, { first, quantity }: Item): boolean => {
  const at = Math.min(first, quantity?.first ?? first) - 1
  const t = tokenAt(tokens, at)?.lower
  if (t === 'for' || t === 'of')
    return roomFor.has(tokens[at - 1]) && (t === 'for' || tokens[at - 1]!.lower === 'capacity')
  const can = canHold.has(tokenAt(tokens, at)) && mayDo.has(tokens[at - 1])
  // "is planned to hold 400": a house.
  const isBent = bent.has(tokens[at - 2]) && !isBe(tokens[at - 3])
  return can && tokens[at - 2]?.lower !== 'not' && !isBent
}

const holding = wordSet('holds hold houses house hosts host')
const shelters = wordSet('shelter shelters')

/** "The shelter holds 120": who is cared for there, by whomever they were freed. */
const isInShelter = ({ tokens, sentences }: Scene, { first, sentence }: Item): boolean => {
  if (!holding.has(tokenAt(tokens, first - 1))) return false
  for (let i = sentences[sentence]!.first; i < first; i++) if (shelters.has(tokens[i])) return true
  return false
}

const others = wordSet(
  'complainants complaints callers calls visitors inhabitants population staff employees personnel households',
)

/** "based on an estimated 200,000 children in custody": what is reckoned with. */
const isBasis = ({ tokens }: Scene, { first }: Item): boolean => {
  const at =
    tokenAt(tokens, first - 1)?.lower === 'an' || tokenAt(tokens, first - 1)?.lower === 'estimated'
      ? first - 2
      : first - 1
  return tokenAt(tokens, at)?.lower === 'on' && tokens[at - 1]?.lower === 'based'
}

/** "Complainants of fraud: 1,207": whom the label names. */
const isOfLabel = ({ tokens, sentences }: Scene, { first, sentence }: Item): boolean =>
  tokenAt(tokens, first - 1)?.text === ':' && others.has(tokens[sentences[sentence]!.first])

const parties = wordSet('groups teams batches convoys busloads')

/** "Two groups of young men": how many groups. */
const isOfParties = ({ tokens }: Scene, { quantity }: Item): boolean =>
  quantity !== null &&
  (parties.has(tokens[quantity.last]) || (quantity.head !== null && parties.has(tokens[quantity.head])))

/** "put at 1,655 the number of buildings": what is counted stands behind. */
const isOfNumberBehind = (scene: Scene, { sort, last, sentence }: Item): boolean =>
  sort === 'bare' &&
  scene.tokens[last]?.lower === 'the' &&
  isNumberOfThings(scene, last, Math.min(last + 4, scene.sentences[sentence]!.last))

const them = wordSet('them those whom')
const numbering = wordSet('number total count')
/** How far before a number stands what it is said to be the number of. */
const FAR = 8

/** "put the number of his compatriots at 40": told of no act, unless the words between tell one ("of those rescued"). */
const isNumberPut = ({ tokens }: Scene, { sort, first, sentence }: Item): boolean => {
  if (sort !== 'bare' || tokenAt(tokens, first - 1)?.lower !== 'at') return false
  for (let i = first - 2; i > first - FAR && tokens[i]?.sentence === sentence; i--) {
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'PUNCT' || them.has(tokens[i])) return false
    if (numbering.has(tokens[i])) return tokens[i + 1]?.lower === 'of'
  }
  return false
}

const owners = wordSet('his her their its')

/** "put the number of his compatriots at 40": of others than those told of. */
export const isOfOwnPeople = (scene: Scene, item: Item): boolean => {
  if (!isNumberPut(scene, item)) return false
  let at = item.first - 2
  while (!numbering.has(scene.tokens[at])) at--
  return owners.has(scene.tokens[at + 2])
}

const measured = wordSet('fewer less more higher lower')

/** "40, fewer than the 65 reported": what another number is held against. */
const isHeldAgainst = ({ tokens }: Scene, { quantity: q }: Item): boolean => {
  let at = q!.first
  while (at < q!.last && tokens[at]!.lower !== 'the') at++
  return tokens[at]?.lower === 'the' && tokens[at - 1]?.lower === 'than' && measured.has(tokens[at - 2])
}

const aims = wordSet('target targets goal quota ceiling')

/** "1,180, against a target of 3,000": how many there were to be. */
const isAimedFor = ({ tokens }: Scene, { first }: Item): boolean =>
  tokens[first - 1]?.lower === 'of' && aims.has(tokens[first - 2])

const representing = wordSet('lawyer lawyers attorney attorneys counsel advocate advocates solicitor solicitors')

/** "a lawyer for 12 of the men": whom somebody speaks for. */
const isRepresented = ({ tokens }: Scene, { first }: Item): boolean => {
  const led = tokenAt(tokens, first - 1)?.lower
  return (led === 'for' || led === 'of') && representing.has(tokens[first - 2])
}

/** Numbers of rooms, callers, groups and the like, averages and rates: of nobody whom an act was done to. */
export const isOtherCount = (scene: Scene, item: Item): boolean =>
  isCapacity(scene, item) ||
  isAimedFor(scene, item) ||
  isInShelter(scene, item) ||
  isRepresented(scene, item) ||
  isNoHeadcount(scene, item) ||
  isOfLabel(scene, item) ||
  isBasis(scene, item) ||
  isOfParties(scene, item) ||
  isOfNumberBehind(scene, item) ||
  isNumberPut(scene, item) ||
  isHeldAgainst(scene, item)
