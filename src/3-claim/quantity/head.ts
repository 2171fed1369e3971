import type { Token } from '../../2-document/tokens.ts'
import type { Unit } from '../../model/claim.ts'
import { isTied } from '../group/compound.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { peopleNouns } from '../group/en/people.ts'
import { findAt, lexicon, wordSet } from '../lexicon.ts'
import { countedNouns, countedPhrases } from './en/nouns.ts'
import { numberWord } from './number.ts'
import { wordTable } from './table.ts'

/** What a number counts: its head noun and unit; `none` for what is measured rather than counted. */
export type Head = { token: number; unit: Unit | 'none' | null; last: number }

const unitOf = wordTable<Unit | 'none'>([...peopleNouns.map(([word]) => [word, 'people'] as const), ...countedNouns])
const phrases = lexicon<Unit | 'none'>(countedPhrases)
const setNouns = wordSet('sets set pieces items units batches boxes pairs groups group lots number total team busloads')
const skipped = wordSet(
  'more other others additional further new such different separate strong plus or so odd fellow extra of about approximately remaining',
)
const determiners = wordSet('the these those his her its their our my your all them whom which')
const possessives = wordSet('his her its their our my your')
const beWords = wordSet('were are was is being been be')
const irregularPlurals = wordSet(
  'people men women children personnel aircraft kin dead policemen policewomen fishermen gunmen crewmen',
)
const fillers = wordSet("- ' ’ 's ’s \" “ ”")
const adjectiveLike = wordSet(
  'young old male female alleged suspected unnamed accused missing so-called known convicted',
)
const pointing = wordSet('last this next')
const stops = wordSet(
  'and or but in on at for to from by with who whom which that were was are is have has had been be as after before into over under while when during through per if than because face faces faced await awaits awaited',
)

const placing = wordSet('in at from on')

const headlineVerbs = wordSet('flee escape die return arrive remain leave seek join quit')

export const unitAt = (token: Token | undefined): Unit | 'none' | undefined => unitOf.get(token)

/** "173 crime figures", "600 phone numbers": a listed noun that only says what kind of thing the next one is. */
const isCompound = (tokens: readonly Token[], { token, unit }: Head, at: number): boolean =>
  unit !== 'people' && token === at - 1 && !isPluralNoun(tokens[token]!) && isPluralNoun(tokens[at]!)

/** "vehicles", not "express". */
const isPluralNoun = (t: Token): boolean =>
  irregularPlurals.has(t) ||
  (t.lower.charCodeAt(t.lower.length - 1) === 115 && t.lower.charCodeAt(t.lower.length - 2) !== 115)

/** Whether the noun phrase at `k` is a chain of nationalities that ends in a noun for people: "Indonesian, Malaysian and Chinese nationals". */
const nationalityChain = (tokens: readonly Token[], k: number): number => {
  let at = k
  for (let n = 0; n < 8; n++) {
    const found = findAt(nationalities, tokens, at)
    if (!found) return -1
    at = found.last
    if (unitOf.get(tokens[at]) === 'people' && n > 0) return at
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
const phraseHead = (tokens: readonly Token[], k: number): Head | null => {
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
    const unit = isPartOfName(tokens, at) ? undefined : unitOf.get(t)
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
    // "up from 97 two days earlier": a number with a measure of its own.
    if (t.pos === 'NUM' && unitOf.get(tokens[at + 1]) === 'none') break
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
    if (!best && pointing.has(t) && unitOf.get(tokens[at + 1]) === 'none' && !isPluralNoun(tokens[at + 1]!)) break
    if (t.pos === 'ADJ' || adjectiveLike.has(t)) {
      if (best && !nounAhead(tokens, at)) break
      at++
      continue
    }
    // "1,000 flee scam centre": a headline.
    if (headlineVerbs.has(t)) break
    if ((t.pos === 'VERB' || t.pos === 'ADV' || t.pos === 'NUM') && !best && nounAhead(tokens, at)) {
      at++
      continue
    }
    break
  }
  return best?.unit === null ? null : best
}

const speaking = wordSet('say says said')

/** "Two dead birds": what is dead stands behind it; "12 dead officials say" is a headline. */
const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.pos === 'NOUN' &&
  unitOf.get(tokens[at + 1]) !== 'people' &&
  tokens[at + 1]!.sentence === tokens[at]!.sentence &&
  !speaking.has(tokens[at + 2])

/** Whether a listed noun or nationality stands within the next three words, nothing but words in between. */
const nounAhead = (tokens: readonly Token[], at: number): boolean => {
  for (let k = at + 1; k <= at + 3; k++) {
    const t = tokens[k]
    if (!t || t.sentence !== tokens[at]!.sentence) return false
    if (unitOf.get(t) !== undefined || findAt(nationalities, tokens, k)) return true
    if (t.pos === 'PUNCT' || stops.has(t) || determiners.has(t)) return false
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

export type HeadSearch = { head: Head | null; partitive: boolean }

/** What stands behind a number that ends before token `k`: its head, and whether it is "of" something ("54 of them women"). */
export const headAfter = (tokens: readonly Token[], k: number, vague: boolean): HeadSearch => {
  let at = k
  const sentence = tokens[k - 1]?.sentence
  const here = tokens[at]
  if (!here || here.sentence !== sentence) return { head: null, partitive: false }
  if (here.lower === 'of') {
    const next = tokens[at + 1]
    if (next?.lower === 'them' || next?.lower === 'whom' || next?.lower === 'which') {
      const noun = phraseHead(tokens, at + 2)
      const shift = beWords.has(tokens[at + 2]) ? predicate(tokens, at + 2) : null
      return { head: noun ?? shift, partitive: true }
    }
    if (determiners.has(next))
      return { head: phraseHead(tokens, skip(tokens, at + 2)), partitive: !possessives.has(next) }
    return { head: phraseHead(tokens, skip(tokens, at + 1)), partitive: !vague }
  }
  at = skip(tokens, at)
  if (beWords.has(tokens[at])) return { head: predicate(tokens, at), partitive: false }
  let head = tokens[at]?.sentence === sentence ? phraseHead(tokens, at) : null
  if (head && setNouns.has(tokens[head.token]) && tokens[head.last]?.lower === 'of') {
    const inner = phraseHead(tokens, head.last + 1)
    // "pieces of criminal merchandise": one criminal is no goods.
    const isAdjective = inner?.unit === 'people' && tokens[inner.last]?.pos === 'NOUN'
    if (inner && inner.unit !== 'none' && inner.unit !== null && !isAdjective) head = inner
  }
  return { head, partitive: false }
}

const skip = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < from + 3 && skipped.has(tokens[at]) && unitOf.get(tokens[at]) === undefined) at++
  // "20 others" counts people, "20 other suspects" suspects.
  return at
}

/** "148 were Thai", "two are from Taiwan" counts those: the noun or nationality behind the verb. */
const predicate = (tokens: readonly Token[], at: number): Head | null => {
  for (let k = at + 1; k <= at + 2; k++) {
    const nationality = findAt(nationalities, tokens, k)
    if (nationality) return phraseHead(tokens, k)
    if (unitOf.get(tokens[k]) === 'people') return { token: k, unit: 'people', last: k + 1 }
  }
  return null
}

/** "Filipinos (234)", "passports: 25": what stands in front of a number in brackets or behind a colon. */
export const headBefore = (tokens: readonly Token[], first: number): Head | null => {
  const mark = tokens[first - 1]?.text
  if (mark !== '(' && mark !== ':') return placeBefore(tokens, first) ?? thingBefore(tokens, first)
  const at = first - 2
  // "80 people: 40 each from Kenya and Ghana"
  if (mark === ':' && tokens[first + 1]?.lower === 'each') return null
  if (mark === ':') {
    const row = rowHead(tokens, first)
    if (row) return row
  }
  const noun = tokens[at]
  if (!noun || noun.sentence !== tokens[first]!.sentence) return null
  const phrase = findAt(phrases, tokens, at - 1)
  if (phrase?.last === at + 1) return { token: at, unit: phrase.value, last: at + 1 }
  const unit = unitOf.get(noun)
  if (unit === 'other' && noun.text !== noun.lower && mark === '(') return null
  // "at the hotel: 57 from China"
  if (mark === ':' && unit !== undefined && unit !== 'people' && !isPluralNoun(noun)) return null
  // "trapped in compounds: 402 in Laos and 251 in Myanmar"
  if (mark === ':' && unit !== 'people' && placing.has(tokens[first + 1])) return null
  // "flown to their homes (1,443 by charter and 732 by airlines)": how, not how many homes.
  if (mark === '(' && unit !== undefined && tokens[first + 1]?.lower === 'by') return null
  if (unit !== undefined) return { token: at, unit, last: at + 1 }
  for (let k = at; k >= at - 1 && k >= 0; k--) {
    const ends = findAt(nationalities, tokens, k)?.last === at + 1 || findAt(countries, tokens, k)?.last === at + 1
    if (ends && (mark === '(' || tokens[at]!.lower.endsWith('s'))) return { token: at, unit: 'people', last: at + 1 }
  }
  return null
}

const rowMarks = wordSet('- – — • * · +')

/** "- Computer sets: 118", "Car: 3": a line that is a label and its number, in whichever number the label stands. */
const rowHead = (tokens: readonly Token[], first: number): Head | null => {
  const { sentence } = tokens[first]!
  const after = tokens[first + 1]
  if (after && after.sentence === sentence && after.text !== '.' && after.text !== ';' && !setNouns.has(after))
    return null
  let at = first - 1
  while (at > 0 && first - at < 7 && tokens[at - 1]!.sentence === sentence) at--
  if (at > 0 && tokens[at - 1]!.sentence === sentence) return null
  if (rowMarks.has(tokens[at])) at++
  for (let k = at; k < first - 1; k++) {
    const phrase = findAt(phrases, tokens, k)
    if (phrase) return { token: phrase.last - 1, unit: phrase.value, last: phrase.last }
    const unit = setNouns.has(tokens[k]) ? undefined : unitOf.get(tokens[k])
    if (unit !== undefined && unit !== 'people' && unit !== 'none' && unit !== 'sites')
      return { token: k, unit, last: k + 1 }
  }
  return null
}

const cellEnds = wordSet(', ; . and')
const cellStarts = wordSet(', ; : • - – — and')
const namingTags = new Set(['NOUN', 'PROPN', 'ADJ'])

/** "Mobile phones 312, SIM cards 4,870": a thing and how many there are, in a row of such. */
const thingBefore = (tokens: readonly Token[], first: number): Head | null => {
  const { sentence } = tokens[first]!
  const close = tokens[first + 1]
  if (close !== undefined && close.sentence === sentence && !cellEnds.has(close)) return null
  const noun = tokens[first - 1]
  if (noun === undefined || noun.sentence !== sentence) return null
  const phrase = findAt(phrases, tokens, first - 2)
  const unit = phrase?.last === first ? phrase.value : unitOf.get(noun)
  if ((unit !== 'devices' && unit !== 'other') || !isPluralNoun(noun)) return null
  let at = first - 1
  while (at > 0 && first - at < 4 && tokens[at - 1]!.sentence === sentence && namingTags.has(tokens[at - 1]!.pos)) at--
  const before = tokens[at - 1]
  if (before !== undefined && before.sentence === sentence && !cellStarts.has(before)) return null
  return { token: first - 1, unit, last: first }
}

const placeEnds = wordSet(', ; . ) and')
const placeStarts = wordSet(', : ; ( and is are were')

/** "India 465, Philippines 220", "(South Korean 6, Chinese 4)": a table told in a line. */
const placeBefore = (tokens: readonly Token[], first: number): Head | null => {
  const { sentence } = tokens[first]!
  const close = tokens[first + 1]
  if (close !== undefined && close.sentence === sentence && !placeEnds.has(close)) return null
  for (let k = first - 1; k >= first - 3 && k >= 0; k--) {
    if (findAt(countries, tokens, k)?.last !== first && findAt(nationalities, tokens, k)?.last !== first) continue
    const lead = tokens[k - 1]?.lower === 'the' ? tokens[k - 2] : tokens[k - 1]
    if (lead?.sentence === sentence && placeStarts.has(lead)) return { token: first - 1, unit: 'people', last: first }
  }
  return null
}
