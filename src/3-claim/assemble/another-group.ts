import { type Token, tokenAt } from '../../2-document/tokens.ts'
import type { Role } from '../../model/claim.ts'
import { hasSemicolon } from '../clause/marks.ts'
import { wordSet } from '../lexicon.ts'
import { isPreyedOn } from './preyed-on.ts'
import { plurals, pointing, pronouns } from './pronouns.ts'
import type { Item, Scene } from './scene.ts'
import { speaksOfItself } from './speaks-of-itself.ts'

/** "34 Lao, 20 Thais; the remaining seven": the rest of all, not of those named last. */
export const isApart = ({ tokens }: Scene, o: Item, item: Item): boolean =>
  o.sentence === item.sentence && hasSemicolon(tokens, o.last, item.first)

/** A part of a group is not what is meant, unless it speaks in the same sentence or is named: "The Nigerians". */
export const isPartOnly = (scene: Scene, item: Item, o: Item, head: Token): boolean => {
  if (!o.part && o.group?.refers !== 'part') return false
  // "57 Africans, 44 of them Nigerians, from a house where they were made to work": all of them.
  if (plurals.has(head) && isSetApart(scene, o) && o.last < item.first - 1) return true
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

const themselves = wordSet('them whom')

/** ", 44 of them Nigerians,": a part between commas. */
const isSetApart = ({ tokens }: Scene, { first, last, quantity: q }: Item): boolean =>
  q !== null &&
  themselves.has(tokens[q.last + 1]) &&
  tokenAt(tokens, first - 1)?.text === ',' &&
  tokens[last]?.text === ','

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
export const isOther = (scene: Scene, item: Item, o: Item): boolean =>
  isPrey(scene, item, o) || isOfOtherKind(scene, item, o)

/** "The gang cheated 300 people. The suspects will be charged": not those. */
const isPrey = (scene: Scene, item: Item, o: Item): boolean =>
  rogues.has(scene.tokens[item.head]) && isPreyedOn(scene, o)

const isOfOtherKind = ({ tokens }: Scene, item: Item, o: Item): boolean =>
  (rogues.has(tokens[item.head]) && young.has(tokens[o.head])) ||
  (women.has(tokens[item.head]) && men.has(tokens[o.head])) ||
  (men.has(tokens[item.head]) && women.has(tokens[o.head])) ||
  (victims.has(tokens[item.head]) && rogues.has(tokens[o.head])) ||
  (culprits.has(tokens[item.head]) && migrants.has(tokens[o.head])) ||
  (pronouns.has(tokens[item.head]) && tokens[o.first - 1]?.lower === 'with' && tokens[o.first + 1]?.lower === 'other')

/** Nothing that both say contradicts: nationality, role. */
export const compatible = (a: Item, b: Item): boolean => {
  if (a.nationalities.length && b.nationalities.length && !a.nationalities.some((n) => b.nationalities.includes(n)))
    return false
  return !conflicts(a.role, b.role)
}

const conflicts = (a: Role | null, b: Role | null): boolean => a !== null && b !== null && a !== b
