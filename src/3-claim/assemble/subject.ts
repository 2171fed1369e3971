import type { Token } from '../../2-document/tokens.ts'
import * as words from '../clause/en/words.ts'
import { ofs } from '../clause/marks.ts'
import { isAuxiliary } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { itemAt, type Scene } from './scene.ts'
import { isCorrected } from './scorer/aside.ts'
import { isAfterGerund, subordinateBefore } from './subject-clauses.ts'

export type Stretch = { first: number; last: number }

const coordinators = wordSet('and or but')
const relatives = wordSet('who which that whom')
const prepositions = wordSet(words.prepositions)
const objectOpeners = wordSet(words.determiners)
const noOne = wordSet('none nobody neither no-one')
/** "One went missing and another, a boy from Kon Tum, was caught": somebody else. */
const oneMore = wordSet('another other')
const subordinators = wordSet('after before when while because since although though if whether until as once unless')
/** "a group of 20 people", "the number of workers": the noun after "of" is the subject as good as the one before. */
const groupNouns = wordSet(
  'none gang ring syndicate team party network family body corpse bodies lives number numbers group groups batch batches contingent convoy load busload planeload wave total crowd list tally count hundreds dozens thousands scores tens most many some majority all each one members leaders remains bodies half rest remainder handful third quarter million',
)
const openers = wordSet(
  'who which where including some most many all among with accused suspected mostly mainly both one two three four five part of aged nearly about forced lured along together',
)

const isComma = (t: Token | undefined): boolean => t?.text === ','

/** Whether a noun phrase that begins at `first` hangs on a preposition, and so is no subject. */
export const hangs = (tokens: readonly Token[], from: number, start: number): boolean => {
  // "since the army moved in" opens a clause.
  const first = articles.has(tokens[from - 1]) && neverClauses.has(tokens[from - 2]) ? from - 1 : from
  const before = tokens[first - 1]
  if (!before || first - 1 < start) return false
  const leads = prepositions.has(before) && (!objectOpeners.has(before) || isWhere(tokens, first))
  if (!leads || before.lower === 'than' || before.lower === 'between') return false
  const noun = isComma(tokens[first - 2]) ? tokens[first - 3] : tokens[first - 2]
  return !(ofs.has(before) && groupNouns.has(noun))
}

const articles = wordSet('a an the')
const neverClauses = wordSet('by for at in from')
const wheres = wordSet('at around')

/** "police at Cha Lo", not "at least 40", "around 40": what such a word leads to is no number. */
const isWhere = (tokens: readonly Token[], first: number): boolean =>
  wheres.has(tokens[first - 1]) && (tokens[first]!.pos === 'PROPN' || tokens[first]!.pos === 'DET')

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(tokens[i])) return true
  return false
}

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
    if (direct && accept(at) && !itemAt(scene, at)?.part) return accept(at)
  }
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
      if (isCorrected(scene, mention)) {
        at = mention.first - 2
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
      if (direct && !aside && first - mention.last < 4) return mention
      if (item && !item.quantity && !relatives.has(tokens[first - 1]) && including.has(tokens[item.first - 1])) {
        at = item.first - 2
        continue
      }
      // "27 men, including eight Thais, who were lured there, were flown home"
      if (item?.quantity && !direct && including.has(tokens[item.first - 1]) && isComma(tokens[item.last])) {
        fallback ??= mention
        at = item.first - 2
        continue
      }
      if (item?.part && isComma(tokens[item.first - 1]) && isComma(tokens[item.last])) {
        fallback ??= mention
        at = item.first - 2
        continue
      }
      if (ofs.has(tokens[mention.first - 1])) {
        const part = tokens[mention.first - 2]?.lower === 'out' ? mention.first - 3 : mention.first - 2
        if (itemAt(scene, part)?.quantity) {
          at = part
          continue
        }
      }
      const money = item?.sort === 'money' && ofs.has(tokens[mention.first - 1])
      if (hangs(tokens, mention.first, start) && !money && !opensClause(tokens, mention, first)) {
        at = mention.first - 2
        continue
      }
      const object = firstOfJoined(scene, mention.first, start)
      const verb = verbBefore(scene, object, start)
      // "Park, who heads the office, said Cambodia …": the comma has closed the clause.
      const relative =
        verb < 0 || isComma(tokens[verb - 1]) ? -1 : relativeBefore(tokens, verb, Math.max(start, verb - 6))
      // "of whom 59 were charged and five were freed"
      const isNewSubject = mention.last === first && item?.quantity && coordinators.has(tokens[mention.first - 1])
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
    if (isComma(tokens[at - 1]) && owners.has(t) && !hasComma(tokens, at, first)) return null
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
          : -1
      if (relative < 0) break
      at = relative - 1
      if (isComma(tokens[at])) at--
      continue
    }
    at--
  }
  return fallback
}

const kinds = wordSet('nationalities countries nations provinces states ages')
const kindLeads = wordSet('of from')

/** "3,455 people of 20 nationalities": of how many kinds they are. */
export const isOfKinds = (tokens: readonly Token[], { first, last }: Stretch): boolean =>
  kinds.has(tokens[last - 1]) && kindLeads.has(tokens[first - 1])

/** "17 women of six nationalities lured there": the token before what only says of how many kinds they are; else -1. */
const kindBefore = ({ tokens }: Scene, { first, last }: Stretch, start: number): number =>
  first - 2 > start && isOfKinds(tokens, { first, last }) ? first - 2 : -1

/** "after being duped by traffickers", "while fleeing": no clause with a subject of its own. */
const isGerund = (t: Token | undefined): boolean =>
  t !== undefined && (t.pos === 'VERB' || t.lower === 'having') && t.lower.endsWith('ing')

const taking = wordSet('thought believed said alleged understood known found suspected reported presumed')

const MOST_NAMED = 5

/**
 * "two men thought to be managers were held", "said by relatives to be held": where what stands at `first` is only what the
 * subject is taken to be, the token of that verb; else -1.
 */
const takenToBe = (tokens: readonly Token[], first: number, start: number): number => {
  if (tokens[first - 1]?.lower !== 'be' || tokens[first - 2]?.lower !== 'to') return -1
  let at = first - 3
  for (let k = at; k > start && at - k < MOST_NAMED && tokens[k]!.pos !== 'PUNCT'; k--)
    if (tokens[k]!.lower === 'by' && taking.has(tokens[k - 1])) at = k - 1
  return at > start && taking.has(tokens[at]) && !isAuxiliary(tokens[at - 1]) ? at : -1
}

const clauseOpeners = wordSet('after before until since as with because although while when')

/** "after 2,000 people were arrested", "with 75 suspects arrested": what looks like a preposition opens a clause. */
const opensClause = (tokens: readonly Token[], mention: Stretch, verb: number): boolean =>
  clauseOpeners.has(tokens[mention.first - 1]) && verb - mention.last < 8

/** "are waiting to be sent home": the subject stands before what governs the infinitive. */
const beforeGovernor = (tokens: readonly Token[], first: number, start: number): number => {
  if (tokens[first]?.lower !== 'to') return first - 1
  const taken = takenToBe(tokens, first + 2, start)
  if (taken >= 0) return taken - 1
  let at = first - 1
  while (
    at >= start &&
    (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'ADV' || tokens[at]!.pos === 'ADJ' || isAuxiliary(tokens[at]))
  )
    at--
  return at
}

/** "suspected of defrauding pensioners", "after luring 20 men": the object of a gerund that hangs on a preposition. */
const isGerundAfterPreposition = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.lower.endsWith('ing') && prepositions.has(tokens[verb - 1])

/** Of a joined verb the subject stands before the verb it is joined to: there must be a verb in between. */
const verbAhead = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isAuxiliary(tokens[i]) || tokens[i]!.pos === 'VERB') return true
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

/** A verb right before a noun phrase that it has as object: its token, or -1. */
export const verbBefore = (scene: Scene, first: number, start: number): number => {
  for (let i = first - 1; i >= start && first - i < 3; i--) {
    const t = scene.tokens[i]!
    if (t.pos === 'VERB' && !scene.itemAt[i]) return i
    // "a man who shot three guards": the word between the two can be nothing else.
    if (i === first - 1 && t.pos === 'NOUN' && who.has(scene.tokens[i - 1])) return i
    if (t.pos === 'PUNCT') return -1
  }
  return -1
}

const who = wordSet('who which')
const became = wordSet('dead hurt missing ill homeless')

/** "left one person dead and nine others injured": where the first of the objects begins that end in the one at `first`. */
const firstOfJoined = (scene: Scene, first: number, start: number): number => {
  if (first - 2 < start || scene.tokens[first - 1]!.lower !== 'and') return first
  const item = itemAt(scene, first - 2) ?? (became.has(scene.tokens[first - 2]) ? itemAt(scene, first - 3) : null)
  return item?.quantity && item.first > start ? item.first : first
}

/** The mark that opens the parenthesis which the mark at `close` closes, or -1. */
const openParenthesis = (scene: Scene, close: number, start: number): number => {
  const { tokens } = scene
  const mark = tokens[close]!.text === ')' ? '(' : tokens[close]!.text
  for (let i = close - 1; i > start && close - i < 40; i--) {
    const t = tokens[i]!
    if (t.text === ';') return -1
    if (t.text !== mark) continue
    if (mark !== ',') return i
    const inside = tokens[i + 1]!
    const part = itemAt(scene, i + 1)
    if (
      openers.has(inside) ||
      part?.part ||
      scene.timeAt[i + 1] ||
      inside.pos === 'VERB' ||
      inside.pos === 'NUM' ||
      inside.pos === 'DET' ||
      inside.pos === 'ADP' ||
      (itemAt(scene, i - 1)?.quantity && part && !part.quantity) ||
      inside.lower.endsWith('ed') ||
      inside.lower.endsWith('ing')
    )
      return i
  }
  return -1
}

const spoke = wordSet('said says say added claimed claims reported announced')

/** "The army, police said, freed 40": where the mark at `close` ends such a speaker, the mark before; else -1. */
const beforeSpeaker = (tokens: readonly Token[], close: number, start: number): number => {
  if (!spoke.has(tokens[close - 1])) return -1
  for (let i = close - 2; i > start && close - i < 12; i--) if (isComma(tokens[i])) return i
  return -1
}

const owners = wordSet('their his her its')

/** "held under “difficult conditions” in the camps": where a few words in quotation marks end at `at`, their opening mark; else -1. */
const shortQuote = (tokens: readonly Token[], at: number, start: number): number => {
  const open = tokens[at]!.text === '”' ? '“' : tokens[at]!.text === '"' ? '"' : null
  if (open === null) return -1
  for (let i = at - 2; i >= start && at - i < 6; i--) if (tokens[i]!.text === open) return i
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
