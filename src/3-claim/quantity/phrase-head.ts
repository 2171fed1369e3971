import type { Token } from '../../2-document/tokens.ts'
import { isDigit } from '../digit.ts'
import { isTied } from '../group/compound.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { determiners, type Head, isPluralNoun, phrases, unitAt } from './head.ts'
import { numberWord } from './number.ts'

const fillers = wordSet("- ' ’ 's ’s \" “ ”")
const adjectiveLike = wordSet('young old male female alleged suspected unnamed accused missing called known convicted')
const pointing = wordSet('last this next')
const stops = wordSet(
  'and or but in on at for to from by with who whom which that were was are is have has had been be as after before into over under while when during through per if than because face faces faced await awaits awaited',
)

const headlineVerbs = wordSet('flee escape die return arrive remain leave seek join quit')

/** "173 crime figures", "600 phone numbers": a listed noun that only says what kind of thing the next one is. */
const isCompound = (tokens: readonly Token[], { token, unit }: Head, at: number): boolean =>
  unit !== 'people' && token === at - 1 && !isPluralNoun(tokens[token]!) && isPluralNoun(tokens[at]!)

/** Whether the noun phrase at `k` is a chain of nationalities that ends in a noun for people: "Indonesian, Malaysian and Chinese nationals". */
const nationalityChain = (tokens: readonly Token[], k: number): number => {
  let at = k
  for (let n = 0; n < 8; n++) {
    const found = findAt(nationalities, tokens, at)
    if (!found) return -1
    at = found.last
    if (unitAt(tokens[at]) === 'people' && n > 0) return at
    const joined =
      tokens[at]?.text === ','
        ? tokens[at + 1]?.lower === 'and'
          ? at + 2
          : at + 1
        : tokens[at]?.lower === 'and'
          ? at + 1
          : -1
    if (joined < 0) return -1
    at = joined
  }
  return -1
}

/** The head of the noun phrase that begins at token `k`. */
export const phraseHead = (tokens: readonly Token[], k: number): Head | null => {
  const sentence = tokens[k - 1]?.sentence
  let best: Head | null = null
  let at = k
  for (let n = 0; n < 8 && at < tokens.length; n++) {
    const t = tokens[at]!
    if (t.sentence !== sentence) break
    const nationality = findAt(nationalities, tokens, at)
    if (nationality && isTied(tokens, nationality.last)) {
      at = nationality.last + 2
      continue
    }
    if (nationality) {
      const chain = nationalityChain(tokens, at)
      if (chain > 0) return { token: chain, unit: 'people', last: chain + 1 }
      best = { token: nationality.last - 1, unit: 'people', last: nationality.last }
      at = nationality.last
      // "75 Taiwanese arrested …", but "75 Taiwanese men".
      continue
    }
    const whole = findAt(phrases, tokens, at)
    if (whole) return { token: whole.last - 1, unit: whole.value, last: whole.last }
    if (t.lower === 'dead' && isAdjective(tokens, at)) {
      at++
      continue
    }
    const unit = isPartOfName(tokens, at) ? undefined : unitAt(t)
    if (unit !== undefined) {
      if (unit === 'none' && best && best.unit !== null) break
      best = { token: at, unit, last: at + 1 }
      at++
      if (isPluralNoun(t) || unit === 'none') break
      continue
    }
    if (fillers.has(t)) {
      at++
      continue
    }
    // "27 in-depth interviews": one word with what is tied to it.
    if (n === 0 && stops.has(t) && isTied(tokens, at + 1) && tokens[at + 3]?.pos === 'NOUN') {
      at += 3
      continue
    }
    // "up from 97 two days earlier": a number with a measure of its own.
    if (t.pos === 'NUM' && unitAt(tokens[at + 1]) === 'none') break
    if (stops.has(t) || determiners.has(t) || (numberWord(t) && n > 0)) break
    const country = findAt(countries, tokens, at)
    if (country) {
      at = country.last
      continue
    }
    if (t.pos === 'NOUN' || t.pos === 'PROPN') {
      if (best && best.unit === 'people' && !nounAhead(tokens, at)) break
      if (!best || best.unit === null || isCompound(tokens, best, at))
        best = { token: at, unit: t.text === t.lower && isPluralNoun(t) ? 'other' : null, last: at + 1 }
      at++
      if (t.text === t.lower && isPluralNoun(t) && !nounAhead(tokens, at)) break
      continue
    }
    // "eleven in May and seven last week": a day, nothing counted.
    if (!best && pointing.has(t) && unitAt(tokens[at + 1]) === 'none' && !isPluralNoun(tokens[at + 1]!)) break
    if (t.pos === 'ADJ' || adjectiveLike.has(t)) {
      if (best && !nounAhead(tokens, at)) break
      at++
      continue
    }
    // "1,000 flee scam centre": a headline.
    // "17 told officials that …"
    if (headlineVerbs.has(t) || telling.has(t)) break
    if ((t.pos === 'VERB' || t.pos === 'ADV' || t.pos === 'NUM') && !best && nounAhead(tokens, at)) {
      at++
      continue
    }
    break
  }
  return best?.unit === null ? null : best
}

/** "The 210 held include 148 Chinese": another number begins. */
const isFigures = ({ text }: Token): boolean => isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1))

const telling = wordSet('told tell witnessed')
const speaking = wordSet('say says said')

/** "Two dead birds": what is dead stands behind it; "12 dead officials say" is a headline. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'NOUN' &&
  unitAt(tokens[at + 1]) !== 'people' &&
  tokens[at + 1]!.sentence === tokens[at]!.sentence &&
  !speaking.has(tokens[at + 2])

/** Whether a listed noun or nationality stands within the next three words, nothing but words in between. */
const nounAhead = (tokens: readonly Token[], at: number): boolean => {
  for (let k = at + 1; k <= at + 3; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== tokens[at]!.sentence) return false
    if (unitAt(t) !== undefined || findAt(nationalities, tokens, k)) return true
    if (t.pos === 'PUNCT' || isFigures(t) || stops.has(t) || determiners.has(t)) return false
  }
  return false
}

/** "National Bureau", "Citizens Advice": a noun that begins a name counts nothing. */
const isPartOfName = (tokens: readonly Token[], k: number): boolean => {
  const t = tokens[k]!
  const next = tokens[k + 1]
  return (
    t.text !== t.lower &&
    next !== undefined &&
    next.text !== next.lower &&
    next.sentence === t.sentence &&
    next.pos === 'PROPN'
  )
}
