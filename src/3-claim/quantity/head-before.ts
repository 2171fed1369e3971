import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { countries, nationalities } from '../group/en/nationalities.ts'
import { findAt, wordSet } from '../lexicon.ts'
import { type Head, isPluralNoun, phrases, setNouns, unitAt } from './head.ts'

const placing = wordSet('in at from on')

/** "Filipinos (234)", "passports: 25": what stands in front of a number in brackets or behind a colon. */
export const headBefore = (tokens: readonly Token[], first: number): Head | null => {
  const mark = tokenAt(tokens, first - 1)?.text
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
  const unit = unitAt(noun)
  if (unit === 'other' && noun.text !== noun.lower && mark === '(') return null
  // "at the hotel: 57 from China"
  if (mark === ':' && unit !== undefined && unit !== 'people' && !isPluralNoun(noun)) return null
  // "trapped in compounds: 402 in Laos and 251 in Myanmar"
  if (mark === ':' && unit !== 'people' && placing.has(tokens[first + 1])) return null
  // "flown to their homes (1,443 by charter and 732 by airlines)": how, not how many homes.
  if (mark === '(' && unit !== undefined && tokens[first + 1]?.lower === 'by') return null
  if (unit !== undefined) return { token: at, unit, last: at + 1 }
  // "Laos: 75 arrested in raid": where, not who.
  const isWhere = mark === ':' && tokens[first + 1]?.pos === 'VERB' && tokens[first + 1]!.sentence === noun.sentence
  for (let k = at; k >= at - 1 && k >= 0; k--) {
    const names = isWhere ? [nationalities] : [nationalities, countries]
    const ends = names.some((list) => findAt(list, tokens, k)?.last === at + 1)
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
    const unit = setNouns.has(tokens[k]) ? undefined : unitAt(tokens[k])
    if (unit !== undefined && unit !== 'people' && unit !== 'none' && unit !== 'sites')
      return { token: k, unit, last: k + 1 }
  }
  return null
}

const cellEnds = wordSet(', ; . and')
const cellStarts = wordSet(', ; : • - – — and')
const namingTags = new Set(['NOUN', 'PROPN', 'ADJ'])

const classifiers = wordSet('unit units set sets piece pieces pcs nos')

/** "telephone 340 unit": the word behind a number that only says that things are counted. */
export const isClassifier = (tokens: readonly Token[], at: number): boolean =>
  classifiers.has(tokens[at]) && tokens[at]!.sentence === tokens[at - 1]?.sentence

/** "Mobile phones 312, SIM cards 4,870", "gun 2 piece": a thing and how many there are, in a row of such. */
const thingBefore = (tokens: readonly Token[], first: number): Head | null => {
  const { sentence } = tokens[first]!
  const isUnit = isClassifier(tokens, first + 1)
  const close = tokens[isUnit ? first + 2 : first + 1]
  if (close !== undefined && close.sentence === sentence && !(cellEnds.has(close) || (isUnit && close.text === '(')))
    return null
  const noun = tokenAt(tokens, first - 1)
  if (noun === undefined || noun.sentence !== sentence) return null
  const phrase = findAt(phrases, tokens, first - 2)
  const unit = phrase?.last === first ? phrase.value : unitAt(noun)
  if ((unit !== 'devices' && unit !== 'other') || !(isUnit || isPluralNoun(noun))) return null
  let at = first - 1
  while (at > 0 && first - at < 4 && tokens[at - 1]!.sentence === sentence && namingTags.has(tokens[at - 1]!.pos)) at--
  const before = tokens[at - 1]
  if (before !== undefined && before.sentence === sentence && !cellStarts.has(before)) return null
  return { token: first - 1, unit, last: first }
}

const placeEnds = wordSet(', ; . ) and')
const placeStarts = wordSet(', : ; ( and is are were including namely comprising')

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
