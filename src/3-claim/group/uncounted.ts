import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { wordKind } from '../../2-document/vocabulary.ts'
import type { GroupMention } from '../annotations.ts'
import { findAt, phraseWords, wordSet } from '../lexicon.ts'
import { countryNames, nationalityWords } from './data/nationalities.ts'
import { countries, nationAt } from './en/nationalities.ts'
import { peopleNouns } from './en/people.ts'
import * as lists from './en/words.ts'
import { mention } from './mention.ts'
import { originAfter } from './origin.ts'
import { people } from './people.ts'
import { hasRoleWord, modifiesNext, phrase } from './phrase.ts'

const backNouns = wordSet(lists.backNouns)
const others = wordSet('other remaining')
const restNouns = wordSet(lists.restNouns)
const pronouns = wordSet(lists.pronouns)
const backDeterminers = wordSet(lists.backDeterminers)
const participles = wordSet(lists.participlesAsNouns)
const partWords = wordSet(lists.partWords)
const stateGuards = wordSet(lists.stateGuards)
const articles = wordSet('a an')
const bothAnd = wordSet('and or &')

/** Only at these words can a group without a count begin. */
const openers = wordSet([
  'a',
  'an',
  ...[lists.pronouns, lists.backDeterminers, lists.partWords, lists.suspectModifiers, lists.victimModifiers].flatMap(
    (list) => list.split(' '),
  ),
  ...peopleNouns.map(([word]) => word),
  ...[...nationalityWords, ...countryNames].flatMap(([, names]) =>
    names.split('|').flatMap((name) => phraseWords(name).slice(0, 1)),
  ),
])

/** Words that a group without a count may begin with. */
const ofGroup = wordKind((word) => openers.has(word))

/** A group without a count that begins at token `i`; `limit` is where the next count begins. */
export const uncounted = (tokens: readonly Token[], i: number, limit: number): GroupMention | null => {
  const t = tokens[i]!
  if (!(t.kinds & ofGroup)) return null
  if (pronouns.has(t)) return mention(tokens, 'pronoun', i, i + 1, i, 'back')
  const determined = backDeterminers.has(t) || t.lower === 'a' || t.lower === 'an'
  if (backDeterminers.has(t)) {
    const pointed = pointingAt(tokens, i)
    if (pointed) return pointed
  }
  const from = determined ? i + 1 : i
  const head = peopleHead(tokens, from, limit, determined)
  if (head === null) return null
  const noun = people.get(tokens[head])
  if (noun?.role === 'official') return null
  const one = t.lower === 'a' || t.lower === 'an'
  const rule = one ? 'one person' : noun ? 'people' : 'nationality'
  const found = phrase(
    tokens,
    rule,
    i,
    from,
    head,
    backDeterminers.has(t) ? (others.has(tokens[i + 1]) ? 'rest' : 'back') : 'new',
  )
  found.one = one
  return found
}

/** "the group", "the rest", "those arrested", "all of them". */
const pointingAt = (tokens: readonly Token[], i: number): GroupMention | null => {
  const next = tokens[i + 1]
  if (!next || next.sentence !== tokens[i]!.sentence) return null
  if (tokens[i]!.lower === 'all' && (isVerbal(next) || predicates.has(next)))
    return mention(tokens, 'all of them', i, i + 1, i, 'back')
  if (restNouns.has(next)) {
    if (modifiesNext(tokens, i + 2)) return null
    const origin = originAfter(tokens, i + 2)
    const others = mention(tokens, 'the others', i, Math.max(i + 2, origin.last), i + 1, 'rest')
    others.nationalities = origin.nationalities
    return others
  }
  const whole = tokens[i + 1]!.lower === 'whole' || tokens[i + 1]!.lower === 'entire' ? i + 2 : i + 1
  if (tokens[i]!.lower !== 'all' && backNouns.has(tokens[whole]) && !modifiesNext(tokens, whole + 1))
    return mention(tokens, 'the group', i, whole + 1, whole, 'back')
  if (tokens[i]!.lower === 'those' && participles.has(next))
    return mention(tokens, 'those arrested', i, i + 2, i + 1, 'back')
  if (next.lower === 'of' && pointers.has(tokens[i + 2]) && partWords.has(tokens[i]) && isVerbal(tokens[i + 3]))
    return mention(tokens, 'all of them', i, i + 3, i + 2, 'back')
  if (next.lower === 'of' && pronouns.has(tokens[i + 2]) && partWords.has(tokens[i]))
    return mention(tokens, 'all of them', i, i + 3, i + 2, 'back')
  return null
}

/** Verbs that the tagger takes for nouns behind "all". */
const predicates = wordSet('will would face await remain have had are were has is was')
const pointers = wordSet('these those')
const isVerbal = (t: Token | undefined): boolean => t?.pos === 'AUX' || t?.pos === 'VERB'

/** "the National Agency": no citizen. */
const opensName = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k + 1]
  return tokens[k]!.text === 'National' && next !== undefined && next.text !== next.lower && next.pos !== 'PUNCT'
}

/** The head of a people phrase that begins at `from`, or null where it is none. */
const peopleHead = (tokens: readonly Token[], from: number, limit: number, determined: boolean): number | null => {
  const sentence = tokens[from]?.sentence
  let nationality = -1
  let isMate = false
  let k = from
  for (let n = 0; n < 5 && k < limit && tokens[k]?.sentence === sentence; n++) {
    const t = tokens[k]!
    const noun = people.get(t)
    if (noun) {
      const next = people.get(tokens[k + 1])
      if (next && tokens[k + 1]!.sentence === sentence && k + 1 < limit) {
        k++
        continue
      }
      return modifiesNoun(tokens, k) || stateGuards.has(tokenAt(tokens, k - 1)) || opensName(tokens, k) ? null : k
    }
    const nation = nationAt(tokens, k)
    if (nation) {
      nationality = nation.last - 1
      k = nation.last
      if (isPlural(tokens[nationality]!) && (isMate || !modifiesNext(tokens, k))) {
        const mate = mateBehind(tokens, k, limit)
        if (mate < 0) return nationality
        k = mate
        isMate = true
        n = 0
        continue
      }
      const joined = afterJoiner(tokens, k)
      if (joined > 0) {
        k = joined
        n = 0
      }
      continue
    }
    const country = findAt(countries, tokens, k)
    if (country && k === from) {
      const at = tokens[country.last]?.lower === 'passport' ? country.last + 1 : country.last
      return people.get(tokens[at]) && people.get(tokens[at])!.role !== 'official' ? at : null
    }
    if (nationality < 0 && !determined && n === 0) {
      if (!hasRoleWord(t)) return null
    } else if (t.pos === 'VERB' && k > from && isFinishedBy(tokens[k - 1]!, t)) break
    else if (t.pos !== 'ADJ' && t.pos !== 'NOUN' && t.text !== '-' && !hasRoleWord(t) && t.pos !== 'VERB') break
    k++
  }
  if (nationality >= 0 && k === nationality + 1 && !modifiesNext(tokens, k)) {
    // "the Chinese were held", "Chinese had rented it": the word alone stands for people.
    const after = tokens[k]
    const stands =
      after?.pos === 'VERB' ||
      after?.pos === 'AUX' ||
      (articles.has(tokens[from - 1]) && !isHyphen(after)) ||
      isLabel(tokens, k)
    return stands && tokens[nationality]!.lower !== 'english' ? nationality : null
  }
  return null
}

/** "the Cubans and Venezuelans": where the second of two peoples begins, or -1. */
const mateBehind = (tokens: readonly Token[], k: number, limit: number): number => {
  if (tokens[k]?.lower !== 'and' || k + 1 >= limit) return -1
  const next = nationAt(tokens, k + 1)
  const word = next ? tokens[next.last - 1]! : undefined
  return word && isPlural(word) && !endAlike.has(word) ? k + 1 : -1
}

/** Adjectives that end like plurals. */
const endAlike = wordSet('swiss')

/** "The organization recruited women": behind a noun the verb of the sentence, and none that describes them. */
const isFinishedBy = (before: Token, verb: Token): boolean => before.pos === 'NOUN' && before.end < verb.start

/** "Ghanaian and Namibian nationals", "Thai, Lao and Burmese workers": where the next nationality of a list begins, or -1. */
const afterJoiner = (tokens: readonly Token[], k: number): number => {
  let at = k
  if (tokens[at]?.text === ',') at++
  if (bothAnd.has(tokens[at])) at++
  if (at === k || tokens[at]?.sentence !== tokens[k - 1]!.sentence) return -1
  const next = nationAt(tokens, at)
  return next && !isPlural(tokens[next.last - 1]!) ? at : -1
}

/** "Chinese – 83", "Thai: 12". */
const isLabel = (tokens: readonly Token[], k: number): boolean => {
  const mark = tokens[k]
  if (!mark || tokens[k + 1]?.pos !== 'NUM' || tokens[k + 1]!.sentence !== mark.sentence) return false
  return mark.text === ':' || (mark.start > tokens[k - 1]!.end && (isHyphen(mark) || mark.text === '—'))
}

const isHyphen = (t: Token | undefined): boolean => t?.text === '-' || t?.text === '–'

const isPlural = (t: Token): boolean => t.lower.charCodeAt(t.lower.length - 1) === 115

/** "victim support", "suspect list": a singular noun for people that only modifies the next. */
const modifiesNoun = (tokens: readonly Token[], k: number): boolean => {
  const next = tokens[k + 1]
  if (!next || next.sentence !== tokens[k]!.sentence || isPlural(tokens[k]!)) return false
  return next.pos === 'NOUN' && !people.get(next)
}
