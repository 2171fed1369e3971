import { type Token, tokenAt } from '../../2-document/tokens.ts'
import { objectOpeners } from '../clause/small-words.ts'
import { BASE, ING, isAuxiliary, PARTICIPLE, PAST } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'

const to = wordSet('to')
const thats = wordSet('that')
const subjects = wordSet('they we i you he she it who which that not')

export const determiner = wordSet(
  "a an the this that these those his her its their our no any some each every another 's ’s of in on for after before during with by from into at such further more first second third new recent joint police similar mass latest under about largest biggest same later",
)

const nounEnds = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** Whether a word that can be noun or verb stands there as a verb. */
export const isVerb = (tokens: readonly Token[], i: number, forms: number, alsoNoun: boolean): boolean => {
  const t = tokens[i]!
  const before = tokenAt(tokens, i - 1)
  const starts = !before || before.sentence !== t.sentence
  if (isName(tokens, i, starts)) return false
  if (forms & (PAST | PARTICIPLE)) return !isAttributive(tokens, i, starts)
  if (forms & ING) return isGerund(tokens, i, starts)
  // "Cambodia's scam centres": no verb stands so behind a form of "be".
  if (to.has(before) || (isAuxiliary(before) && before!.pos !== 'PART')) return true
  if (isAccusation(tokens, i)) return false
  if (forms === BASE && helping.has(before) && tokens[i + 1] && opensObject(tokens[i + 1]!)) return true
  if (forms === BASE && (starts || before!.text === ':') && isBareVerb(tokens, i)) return true
  if (starts) return t.pos === 'VERB' && forms === BASE
  // "said that searches in Peru led to …": no relative clause.
  if (alsoNoun && thats.has(before) && tokenAt(tokens, i - 2)?.pos === 'VERB') return false
  if (subjects.has(before)) return true
  if (determiner.has(before)) return isDoneByPolice(tokens, i, forms, alsoNoun)
  if (nounish.has(t) && (isCompound(before!, forms) || isOffice(tokens, i))) return false
  if (crimes.has(t) && before!.pos === 'NUM') return false
  // "40 raids a month": more than one does what has no "-s".
  if (alsoNoun && before!.pos === 'NUM' && t.lower.endsWith('s') && !ones.has(before)) return false
  if (!alsoNoun && (t.pos === 'VERB' || (before!.pos === 'NUM' && forms === BASE))) return true
  const after = tokens[i + 1]
  const object = after !== undefined && opensObject(after)
  return object && (nounEnds.has(before!.pos) || before!.pos === 'ADV' || before!.pos === 'CCONJ')
}

/** "helped free 46 captives": an infinitive without its "to"; "helped rescue workers" has none. */
const helping = wordSet('help helps helped helping')

/** "Target 4: arrest 38 person": without a subject, in the English of some offices. */
const isBareVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.pos === 'NUM' && persons.has(tokens[i + 2])

const ofKind = new Set(['NOUN', 'ADJ'])

/** "Nine men face fraud charges": a verb between a plural and the words that belong to it, with a word of what kind between. */
export const isBesideItsWords = (tokens: readonly Token[], i: number, forms: number, particle: number): boolean => {
  const before = tokens[i - 1]
  if (forms !== BASE || particle - i > 3 || !before || before.sentence !== tokens[i]!.sentence) return false
  if (isAuxiliary(before) || before.pos === 'PUNCT') return false
  if (before.pos !== 'NUM' && !before.lower.endsWith('s') && !plurals.has(before)) return false
  for (let k = i + 1; k < particle; k++) if (!ofKind.has(tokens[k]!.pos)) return false
  return true
}

/** "jailed on fraud charges for luring men", "charges of fraud": the noun. */
const accusations = wordSet('charges charge')
const grounds = wordSet('for of over against relating related including stemming')
const accused = wordSet('who they he she it we')

export const isAccusation = (tokens: readonly Token[], i: number): boolean =>
  accusations.has(tokens[i]) && grounds.has(tokens[i + 1]) && i > 0 && !accused.has(tokens[i - 1])

const policeWord = wordSet('police')
const articles = wordSet('a the this that these his its their no any joint local')

/** "Police detain 50 in Bavet", "Police arrest 50": the headline's verb, and no "police raid". */
const isDoneByPolice = (tokens: readonly Token[], i: number, forms: number, alsoNoun: boolean): boolean => {
  if (!policeWord.has(tokens[i - 1]) || forms !== BASE) return false
  const lead = tokens[i - 2]
  if (lead && lead.sentence === tokens[i]!.sentence && (articles.has(lead) || lead.pos === 'ADP')) return false
  const after = tokens[i + 1]
  return after?.sentence === tokens[i]!.sentence && (opensObject(after) || (!alsoNoun && after.pos !== 'NOUN'))
}

/** Bases and "-s" forms that reports use as nouns as well. */
const nounish = wordSet(
  'bar bars recruit recruits dupe dupes head heads land cross net book books fool fools cheat cheats',
)

const ones = wordSet('one 1')

/** "took 23 scam suspects into remand": the crime, not what the 23 did. */
const crimes = wordSet('scam')

const plurals = wordSet('police people men women children officials')

/** "a karaoke bar", "the Nigerian recruits": an adjective or a noun in the singular before it makes it the noun. */
const isCompound = (before: Token, forms: number): boolean =>
  before.pos === 'ADJ' ||
  (before.pos === 'NOUN' && forms === BASE && !before.lower.endsWith('s') && !plurals.has(before))

const offices = wordSet('head')

/** "TOCU head Mohamed Kamara": of what somebody is the head. */
const isOffice = (tokens: readonly Token[], i: number): boolean =>
  offices.has(tokens[i]) && isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i + 1])

/** A capitalised word among capitalised words is a name: "Radio Free Asia". */
export const isName = (tokens: readonly Token[], i: number, starts: boolean): boolean => {
  const t = tokens[i]!
  if (t.text === t.lower || starts) return false
  return isCapitalised(tokens[i - 1]) || isCapitalised(tokens[i + 1])
}

const isCapitalised = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower && t.pos !== 'PUNCT'

const persons = wordSet(
  'person victims women men people workers children girls boys nationals foreigners migrants persons',
)

const attributing = wordSet(
  "the a an this these those its their his her our 's ’s some many several other newly previously recently",
)

/** "the detained men", "a banned party": the participle only describes. */
const isAttributive = (tokens: readonly Token[], i: number, starts: boolean): boolean => {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (starts || !after || !before) return false
  if (after.pos !== 'NOUN' && after.pos !== 'PROPN' && after.pos !== 'ADJ') return false
  if (before.pos === 'VERB' && !isAuxiliary(before) && persons.has(after)) return true
  // "the number of convicted foreigners", "a shelter for rescued trafficking victims"
  if (before.pos === 'ADP' && (persons.has(after) || persons.has(tokens[i + 2]) || persons.has(tokens[i + 3])))
    return true
  return attributing.has(before)
}

/** "succeeded in escaping". */
const succeeding = wordSet('succeed succeeds succeeded succeeding')

/** "-ing" is a verb after an auxiliary or with an object; "human trafficking victims" and "a scamming compound" are names. */
const isGerund = (tokens: readonly Token[], i: number, starts: boolean): boolean => {
  const before = tokens[i - 1]
  if (!starts && (isAuxiliary(before) || before!.pos === 'ADV')) return true
  if (before?.lower === 'in' && succeeding.has(tokens[i - 2])) return true
  const after = tokens[isJoined(tokens, i) ? i + 3 : i + 1]
  if (!after || after.sentence !== tokens[i]!.sentence) return false
  if (!starts && (determiner.has(before) || before!.pos === 'ADJ' || before!.pos === 'NOUN') && !opensObject(after))
    return false
  return opensObject(after) || after.pos === 'ADP' || after.pos === 'ADJ' || after.lower === 'to'
}

const grounding = wordSet('for of by in from')

/** "for trafficking and exploiting 91 Malawians", "raids, arresting and deporting 389": two gerunds with one object. */
const isJoined = (tokens: readonly Token[], i: number): boolean =>
  (grounding.has(tokens[i - 1]) || tokens[i - 1]?.text === ',') &&
  tokens[i + 1]?.lower === 'and' &&
  tokens[i + 2]?.lower.endsWith('ing') === true

const opensObject = (t: Token): boolean =>
  objectOpeners.has(t) || t.pos === 'NUM' || t.pos === 'PROPN' || t.pos === 'DET' || t.pos === 'PRON'
