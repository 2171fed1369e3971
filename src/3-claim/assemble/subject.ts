import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { hasComma, isComma } from '../clause/marks.ts'
import { ofs, owners, prepositions, relatives, subordinators } from '../clause/small-words.ts'
import { isAuxiliary, isBe } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { beforeOwner, groupNouns, hangs, isInCompany } from './hangs.ts'
import { kindBefore } from './of-kinds.ts'
import { itemAt, type Scene } from './scene.ts'
import { isCorrected } from './scorer/aside.ts'
import { beforeSpeaker, openParenthesis, shortQuote } from './set-apart.ts'
import type { Stretch } from './stretch.ts'
import { isAfterGerund, relativeOfSaying, subordinateBefore } from './subject-clauses.ts'
import { beforeGovernor, takenToBe } from './taken-to-be.ts'
import { firstOfJoined, verbBefore } from './verb-before.ts'

const coordinators = wordSet('and or but')
const vehicles = wordSet('truck trucks bus buses van vans boat boats plane planes convoy convoys lorry lorries')

/** "The aid group spoke of 70, saying that trucks left": no people; "70 men in trucks left" does tell of people. */
const isVehicle = (tokens: readonly Token[], i: number): boolean => {
  if (!vehicles.has(tokens[i])) return false
  let at = i - 1
  while (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'ADJ' || tokens[at]?.pos === 'NUM') at--
  return tokens[at]?.pos !== 'ADP'
}
const noOne = wordSet('none nobody neither')
/** "One went missing and another, a boy from Kon Tum, was caught": somebody else. */
const oneMore = wordSet('another other')

/** "A court in Mbarara, Uganda, sentenced": a land that only says where the town before it lies. */
const isLandOfTown = ({ tokens, placeAt, actorAt }: Scene, { first, last }: Stretch): boolean =>
  placeAt[first]! > 0 &&
  !actorAt[first] &&
  isComma(tokens[first - 1]) &&
  isComma(tokens[last]) &&
  placeAt[first - 2]! > 0

/**
 * Walks left from a verb group to its subject, over what may stand between: appositions and clauses between commas,
 * relative clauses, participles, phrases that hang on prepositions. `accept` gives the mention at a token that may be
 * the subject, or null.
 */
export const findSubject = <M extends Stretch>(
  scene: Scene,
  first: number,
  start: number,
  finite: boolean,
  accept: (i: number) => M | null,
): M | null => {
  const { tokens } = scene
  let at = beforeGovernor(tokens, first, start)
  let joined = false
  /** The noun phrase right there is meant, whatever it hangs on: after "who", before "arrested" or "being held". */
  let direct = !finite
  if (relatives.has(tokens[at])) {
    at--
    direct = true
    if (coordinators.has(tokens[at])) {
      const earlier = relativeBefore(tokens, at, start)
      if (earlier < 0) return null
      at = earlier - 1
    }
    if (isComma(tokens[at])) at--
  } else if (coordinators.has(tokens[at])) {
    joined = true
    at--
    if (isComma(tokens[at])) at--
  } else if (isComma(tokens[at]) || tokens[at]?.text === '—' || tokens[at]?.text === '–' || tokens[at]?.text === ')') {
    const open = Math.max(openParenthesis(scene, at, start), beforeSpeaker(tokens, at, start))
    direct = direct && open >= 0
    // "A second batch, of about 200, is …"
    const size = ofs.has(tokens[open + 1]) && groupNouns.has(tokens[open - 1]) ? accept(open + 2) : null
    if (size && finite) return size
    at = open >= 0 ? open - 1 : at - 1
    if (direct && accept(at) && !itemAt(scene, at)?.part && madeUpBefore(scene, accept(at)!.first, start) < 0)
      return accept(at)
  }
  if (isVehicle(tokens, at) && !accept(at) && !accept(at - 1)) return null
  if (noOne.has(tokens[at]) || (oneMore.has(tokens[at]) && !accept(at))) return null
  let fallback: M | null = null
  for (let steps = 0; at >= start && steps < 60; steps++) {
    const t = tokens[at]!
    const mention = accept(at)
    const kind = mention ? kindBefore(scene, mention, start) : -1
    if (kind >= 0) {
      at = kind
      continue
    }
    if (mention) {
      if (isLandOfTown(scene, mention) || isCorrected(scene, mention)) {
        at = mention.first - 2
        continue
      }
      // "71 citizens who were victims of fraud have been sent back": the citizens.
      if (isBe(tokens[mention.first - 1]) && relatives.has(tokens[mention.first - 2])) {
        at = mention.first - 3
        continue
      }
      const taken = takenToBe(tokens, mention.first, start)
      if (taken >= 0 && accept(taken - 1)) {
        at = taken - 1
        continue
      }
      if (joined && !verbAhead(tokens, mention.last, first)) {
        at = mention.first - 1
        continue
      }
      const item = itemAt(scene, at)
      const aside = item?.part === true && isComma(tokens[item.first - 1])
      const madeUp = item?.quantity ? madeUpBefore(scene, mention.first, start) : -1
      if (madeUp >= 0) {
        at = madeUp
        continue
      }
      // "freed 68 migrants, including 17 women, who were held": all of them; the subject of a verb to come is another case.
      if (direct && item?.quantity && isComma(tokens[item.last]) && isIncluded(scene, item.first, start)) {
        fallback ??= mention
        at = item.first - 3
        continue
      }
      if (direct && !aside && first - mention.last < 4) return mention
      if (
        item &&
        !item.quantity &&
        !relatives.has(tokens[first - 1]) &&
        including.has(tokenAt(tokens, item.first - 1))
      ) {
        at = item.first - 2
        continue
      }
      // "27 men, including eight Thais, who were lured there, were flown home"
      if (item?.quantity && !direct && including.has(tokenAt(tokens, item.first - 1)) && isComma(tokens[item.last])) {
        fallback ??= mention
        at = item.first - 2
        continue
      }
      if (item?.part && isComma(tokens[item.first - 1]) && isComma(tokens[item.last])) {
        fallback ??= mention
        at = item.first - 2
        continue
      }
      const lead = beforeAdjectives(tokens, scene.placeAt[at] ? beforeOwner(tokens, mention.first) : mention.first)
      if (ofs.has(tokenAt(tokens, lead - 1))) {
        const part = tokens[lead - 2]?.lower === 'out' ? lead - 3 : lead - 2
        if (itemAt(scene, part)?.quantity) {
          at = part
          continue
        }
      }
      const money = item?.sort === 'money' && ofs.has(tokens[mention.first - 1])
      if (hangs(tokens, lead, start) && !money && !opensClause(tokens, mention, first, item?.quantity != null)) {
        at = lead - 2
        continue
      }
      const object = firstOfJoined(scene, mention.first, start)
      const verb = verbBefore(scene, object, start)
      // "Park, who heads the office, said Cambodia …": the comma has closed the clause.
      const relative =
        verb < 0 || isComma(tokens[verb - 1]) ? -1 : relativeBefore(tokens, verb, Math.max(start, verb - 6))
      // "of whom 59 were charged and five were freed", "… and the rest were freed"
      const isNewSubject =
        mention.last === first &&
        (item?.quantity || item?.group?.refers === 'rest') &&
        coordinators.has(tokens[mention.first - 1])
      if (isNewSubject && (relative < 0 || object === mention.first)) return mention
      if (verb > start && isGerundAfterPreposition(tokens, verb)) {
        at = verb - 2
        continue
      }
      if (relative >= 0) {
        at = relative - 1
        continue
      }
      const clause =
        (finite || isAuxiliary(tokens[first])) && !joined ? subordinateBefore(tokens, mention, first, start) : -1
      if (clause > start) {
        at = clause - 1
        continue
      }
      return mention
    }
    const quoted = shortQuote(tokens, at, start)
    if (quoted >= 0) {
      at = quoted - 1
      continue
    }
    if (t.text === ';' || t.text === ':' || t.text === '"' || t.text === '“') break
    // "When they landed, their phones were taken away": the phones.
    if (isComma(tokenAt(tokens, at - 1)) && owners.has(t) && !hasComma(tokens, at, first)) return null
    // "six workers, whose doors had been locked"
    if (t.lower === 'whose' && !hasComma(tokens, at, first)) return null
    if (subordinators.has(t) && !prepositionLike(tokens, at) && !isGerund(tokens[at + 1])) break
    // "15 men known to be held there were freed"
    const taken = takenToBe(tokens, at + 1, start)
    if (taken >= 0) {
      at = taken - 1
      continue
    }
    if (t.lower === 'being' && subordinators.has(tokens[at - 1])) {
      at -= 2
      continue
    }
    // "30 are being flown home after having been trafficked": one subject of both.
    if (isAuxiliary(t) && !joined && !isAfterGerund(tokens, at, first)) {
      let from = at
      while (from > start && (isAuxiliary(tokens[from - 1]) || tokens[from - 1]!.pos === 'ADV')) from--
      const relative = relatives.has(tokens[from - 1])
        ? from - 1
        : coordinators.has(tokens[from - 1])
          ? relativeBefore(tokens, from - 1, Math.max(start, from - 24))
          : relativeOfSaying(tokens, from - 1)
      if (relative < 0) break
      at = relative - 1
      if (isComma(tokens[at])) at--
      continue
    }
    at--
  }
  return fallback
}

const making = wordSet('consisting comprising')

/** "23 persons, consisting of 18 men and five women, who …": the token before `consisting` where `first` ends what they are made up of; or -1. */
const madeUpBefore = (scene: Scene, first: number, start: number): number => {
  const { tokens } = scene
  const from = firstOfJoined(scene, first, start)
  const verb = ofs.has(tokens[from - 1]) ? from - 2 : from - 1
  const at = isComma(tokens[verb - 1]) ? verb - 2 : verb - 1
  return making.has(tokens[verb]) && at >= start ? at : -1
}

/** "traffickers of young women": where the noun phrase begins of which the mention is the end. */
const beforeAdjectives = (tokens: readonly Token[], first: number): number => {
  let at = first
  while (tokenAt(tokens, at - 1)?.pos === 'ADJ') at--
  return at
}

/** "after being duped by traffickers", "while fleeing": no clause with a subject of its own. */
const isGerund = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'VERB' || t.lower === 'having') && t.lower.endsWith('ing')

const clauseOpeners = wordSet('after before until since as with because although while when')

/** "after 2,000 people were arrested", "with 75 suspects arrested": what looks like a preposition opens a clause. */
const opensClause = (tokens: readonly Token[], mention: Stretch, verb: number, isCounted: boolean): boolean =>
  clauseOpeners.has(tokens[mention.first - 1]) &&
  // "the two arrested with the 31 Chinese were freed"
  !(isInCompany(tokens, mention.first) && isAuxiliary(tokens[verb])) &&
  // "troops on the border with Thailand have freed 30"
  !(!isCounted && tokens[mention.first - 1]!.lower === 'with' && hasTense(tokens[verb])) &&
  verb - mention.last < 8

const hasTense = (t: Token | undefined): boolean => isAuxiliary(t) && t!.lower !== 'being'

/** "suspected of defrauding pensioners", "after luring 20 men": the object of a gerund that hangs on a preposition. */
const isGerundAfterPreposition = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.lower.endsWith('ing') && prepositions.has(tokens[verb - 1])

const isIncluded = (scene: Scene, first: number, start: number): boolean =>
  including.has(tokenAt(scene.tokens, first - 1)) &&
  isComma(scene.tokens[first - 2]) &&
  verbAhead(scene.tokens, start, first - 2)

/** Of a joined verb the subject stands before the verb it is joined to: there must be a verb in between. */
const verbAhead = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (isAuxiliary(tokens[i]) || (tokens[i]!.pos === 'VERB' && !ofs.has(tokens[i - 1]))) return true
  return false
}

const nominal = new Set(['NOUN', 'ADJ', 'PROPN'])

/** "since Monday", "after the raid", "recognised as victims": a subordinator that is a preposition opens no clause. */
const prepositionLike = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i]!.lower
  if (t === 'once') return tokens[i + 1]?.lower === 'again' || tokens[i + 1]?.lower === 'more'
  if (t !== 'as') return false
  return tokens[i + 1]?.lower === 'well' || (tokens[i - 1]?.pos === 'VERB' && nominal.has(tokens[i + 1]?.pos ?? ''))
}

const relativeBefore = (tokens: readonly Token[], i: number, start: number): number => {
  for (let k = i - 1; k >= start; k--) if (relatives.has(tokens[k])) return k
  return -1
}

/** "33 nationals, including a baby, who …, were": the 33. */
const including = wordSet('including')

/** The tokens of the noun phrase that is the subject of an active verb: an actor, a place that acts, a group. */
export const subjectSpan = (scene: Scene, first: number, start: number): Stretch | null =>
  findSubject<Stretch>(scene, first, start, true, (i) => {
    const { layers, actorAt, placeAt } = scene
    if (actorAt[i]) return layers.actors[actorAt[i]! - 1]!
    const place = placeAt[i] ? layers.places[placeAt[i]! - 1]! : null
    if (place?.stands && place.first >= scene.dateline) return place
    return itemAt(scene, i)
  })
