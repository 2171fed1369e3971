import type { Token } from '../../2-document/tokens.ts'
import { bitSet, intern } from '../../2-document/vocabulary.ts'
import { inflect, spellings } from '../clause/en/inflect.ts'
import * as words from '../clause/en/words.ts'
import { BASE, ING, isAuxiliary, isBe, PARTICIPLE, PAST, S } from '../clause/verb-group.ts'
import { wordSet } from '../lexicon.ts'
import { acts } from './en/acts.ts'
import type { ActRow } from './en/rows.ts'

/** With every field, if only to say that it is not there: rows of one shape are quick to read. */
const inFull = (row: ActRow): ActRow => ({
  name: row.name,
  action: row.action,
  frame: row.frame,
  patient: row.patient,
  verbs: row.verbs,
  nouns: row.nouns,
  led: row.led,
  reach: row.reach,
  role: row.role,
  weak: row.weak,
  state: row.state,
  planned: row.planned,
  ordered: row.ordered,
  alleged: row.alleged,
  examples: row.examples,
  rejects: row.rejects,
})

/** Every line of the list of acts. */
export const actRows: readonly ActRow[] = acts.map(inFull)

/** A word of a text that may say an act: where it stands, its line, and the particle that belongs to it. */
export type Trigger = {
  row: ActRow
  /** Other lines that the same word may belong to, tried where the first finds nothing that the act is done to. */
  others: readonly ActRow[]
  kind: 'verb' | 'noun'
  /** BASE, S, PAST, PARTICIPLE, ING of the verb form, joined by "|"; 0 for a noun. */
  forms: number
  head: number
  /** Token after the trigger (noun phrase included). */
  last: number
  /** Where its particle stands: first token and token after it; both -1 without one. */
  particle: { first: number; last: number }
}

type Entry = { row: ActRow; kind: 'verb' | 'noun'; forms: number; rest: readonly number[]; led: readonly number[] }

const byWord = new Map<number, Entry[]>()
/** Words that name the act as a noun as well. */
const nounWords = new Set<number>()

const enter = (word: string, entry: Entry): void => {
  const id = intern(word)
  const list = byWord.get(id) ?? []
  byWord.set(id, list)
  if (entry.kind === 'noun' && entry.rest.length === 0) nounWords.add(id)
  const same = list.find((e) => e.row === entry.row && e.kind === entry.kind && sameWords(e.rest, entry.rest))
  if (same) same.forms |= entry.forms
  else list.push(entry)
}

const sameWords = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((w, i) => w === b[i])

const phrases = (list: string): string[][] => list.split('|').map((p) => p.trim().split(/[\s-]+/))

const beForms = words.be.split(' ')

for (const row of actRows) {
  const led = (row.led ?? '').split('|').flatMap((word) => (word === '' ? [] : [intern(word)]))
  for (const [verb, ...particle] of phrases(row.verbs ?? '')) {
    if (!verb) continue
    const rest = particle.map((w) => intern(w.toLowerCase()))
    if (verb === 'be') {
      for (const form of beForms) enter(form, { row, kind: 'verb', forms: PAST, rest, led })
      continue
    }
    if (verb === 'would' || verb === 'will') {
      enter(verb, { row, kind: 'verb', forms: S, rest, led })
      continue
    }
    for (const stem of spellings(verb)) {
      const { base, s, past, participle, ing } = inflect(stem)
      enter(base, { row, kind: 'verb', forms: BASE, rest, led })
      enter(s, { row, kind: 'verb', forms: S, rest, led })
      enter(past, { row, kind: 'verb', forms: PAST, rest, led })
      enter(participle, { row, kind: 'verb', forms: PARTICIPLE, rest, led })
      enter(ing, { row, kind: 'verb', forms: ING, rest, led })
    }
  }
  for (const [noun, ...rest] of phrases(row.nouns ?? ''))
    if (noun)
      enter(noun.toLowerCase(), { row, kind: 'noun', forms: 0, rest: rest.map((w) => intern(w.toLowerCase())), led })
}
for (const list of byWord.values()) list.sort((a, b) => b.rest.length + b.led.length - a.rest.length - a.led.length)
const isAct = bitSet(byWord.keys())
const isNounToo = bitSet(nounWords)

/** The lines of a word, the first words of their particles, and whether all of them are verbs with a particle ("be"). */
type Listed = { entries: readonly Entry[]; opens: ReadonlySet<number>; isBound: boolean }

const listed = new Array<Listed | undefined>(Math.max(...byWord.keys()) + 1).fill(undefined)
for (const [word, entries] of byWord) {
  const opens = new Set(entries.flatMap(({ kind, rest }) => (kind === 'verb' ? rest.slice(0, 1) : [])))
  listed[word] = { entries, opens, isBound: entries.every(({ kind, rest }) => kind === 'verb' && rest.length > 0) }
}
/** Whether a particle of any verb begins with a word. */
const opening = new Set(listed.flatMap((word) => [...(word?.opens ?? [])]))
const opensAny = bitSet(opening)

const to = wordSet('to')
const subjects = wordSet('they we i you he she it who which that not')
const determiner = wordSet(
  "a an the this that these those his her its their our no any some each every another 's ’s of in on for after before during with by from into at such further more first second third new recent joint police similar mass latest under about largest biggest same later",
)
const nounEnds = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** Whether a word that can be noun or verb stands there as a verb. */
const isVerb = (tokens: readonly Token[], i: number, forms: number, alsoNoun: boolean): boolean => {
  const t = tokens[i]!
  const before = tokens[i - 1]
  const starts = !before || before.sentence !== t.sentence
  if (isName(tokens, i, starts)) return false
  if (forms & (PAST | PARTICIPLE)) return !isAttributive(tokens, i, starts)
  if (forms & ING) return isGerund(tokens, i, starts)
  if (to.has(before) || isAuxiliary(before)) return true
  if (starts) return t.pos === 'VERB' && forms === BASE
  if (subjects.has(before)) return true
  if (determiner.has(before)) return false
  if (nounish.has(t) && isCompound(before!, forms)) return false
  if (!alsoNoun && (t.pos === 'VERB' || (before!.pos === 'NUM' && forms === BASE))) return true
  const after = tokens[i + 1]
  const object = after !== undefined && opensObject(after)
  return object && (nounEnds.has(before!.pos) || before!.pos === 'ADV' || before!.pos === 'CCONJ')
}

/** Bases and "-s" forms that reports use as nouns as well. */
const nounish = wordSet(
  'bar bars recruit recruits dupe dupes head heads land cross net book books fool fools cheat cheats',
)
const plurals = wordSet('police people men women children officials')

/** "a karaoke bar", "the Nigerian recruits": an adjective or a noun in the singular before it makes it the noun. */
const isCompound = (before: Token, forms: number): boolean =>
  before.pos === 'ADJ' ||
  (before.pos === 'NOUN' && forms === BASE && !before.lower.endsWith('s') && !plurals.has(before))

/** A capitalised word among capitalised words is a name: "Radio Free Asia". */
const isName = (tokens: readonly Token[], i: number, starts: boolean): boolean => {
  const t = tokens[i]!
  if (t.text === t.lower || starts) return false
  return isCapitalised(tokens[i - 1]) || isCapitalised(tokens[i + 1])
}

const isCapitalised = (t: Token | undefined): boolean => t !== undefined && t.text !== t.lower && t.pos !== 'PUNCT'

const persons = wordSet('victims women men people workers children girls boys nationals foreigners migrants persons')
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
  return attributing.has(before)
}

/** "-ing" is a verb after an auxiliary or with an object; "human trafficking victims" and "a scamming compound" are names. */
const isGerund = (tokens: readonly Token[], i: number, starts: boolean): boolean => {
  const before = tokens[i - 1]
  if (!starts && (isAuxiliary(before) || before!.pos === 'ADV')) return true
  const after = tokens[i + 1]
  if (!after || after.sentence !== tokens[i]!.sentence) return false
  if (!starts && (determiner.has(before) || before!.pos === 'ADJ' || before!.pos === 'NOUN') && !opensObject(after))
    return false
  return opensObject(after) || after.pos === 'ADP' || after.pos === 'ADJ' || after.lower === 'to'
}

const objectOpeners = wordSet(words.determiners)
const opensObject = (t: Token): boolean =>
  objectOpeners.has(t) || t.pos === 'NUM' || t.pos === 'PROPN' || t.pos === 'DET' || t.pos === 'PRON'

const stopping = `; : who which after before when while because although though if but whether have has ${words.be}`
const stop = wordSet(stopping)

const gotten = wordSet('get gets got getting')

/** "were behind bars": a form of "be", behind which the words of a state stand close; "got five to seven years" is none. */
const isState = (t: Token | undefined): boolean => isBe(t) && !gotten.has(t)

const joiners = wordSet('and but')

/** Whether a word may end the search for a particle or begin one: most do neither. */
const mayMatter = bitSet([...opening, ...`${stopping} and but`.split(/\s+/).map(intern)])

const nowhereAfter: readonly number[] = []

/**
 * Where behind a verb a word stands that a particle of its begins with, allowing an object between and small words within.
 */
const openingsAfter = (
  tokens: readonly Token[],
  verb: number,
  end: number,
  opens: ReadonlySet<number>,
): readonly number[] => {
  const state = isState(tokens[verb])
  const limit = Math.min(end, verb + (state ? 5 : 18))
  let found: number[] | null = null
  for (let i = verb + 1; i < limit; i++) {
    const t = tokens[i]!
    if (!state && !mayMatter(t.word)) continue
    const isOver = i > verb + 1 && (stop.has(t) || (joiners.has(t) && tokens[i + 1]?.pos === 'VERB'))
    const isOpening = opensAny(t.word) && opens.has(t.word)
    if (isOver || (state && t.pos === 'VERB' && !isOpening)) break
    if (isOpening) (found ??= []).push(i)
  }
  return found ?? nowhereAfter
}

const inWord = intern('in')

/** Whether a mark or "to" stands between a verb and what may be its particle. */
const isBroken = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (tokens[i]!.pos === 'PUNCT' || to.has(tokens[i])) return true
  return false
}

/** Where a particle stands after a verb, beginning at one of the places given, or null. */
const findParticle = (
  tokens: readonly Token[],
  verb: number,
  openings: readonly number[],
  end: number,
  rest: readonly number[],
): { first: number; last: number } | null => {
  const state = isState(tokens[verb])
  const isIn = rest.length === 1 && rest[0] === inWord
  for (let k = 0; k < openings.length; k++) {
    const i = openings[k]!
    if (tokens[i]!.word !== rest[0]) {
      if (state && tokens[i]!.pos === 'VERB') return null
      continue
    }
    // "were brought to the centre, all in critical condition": not "brought in".
    if (isIn && isBroken(tokens, verb + 1, i)) return null
    const last = matchRest(tokens, i, end, rest)
    if (last > 0) return { first: i, last }
  }
  return null
}

const matchRest = (tokens: readonly Token[], from: number, end: number, rest: readonly number[]): number => {
  let at = from + 1
  for (let k = 1; k < rest.length; k++) {
    const limit = Math.min(end, at + 4)
    let hit = -1
    for (let i = at; i < limit; i++) {
      if (tokens[i]!.word === rest[k]) {
        hit = i
        break
      }
      if (tokens[i]!.pos === 'PUNCT' || tokens[i]!.pos === 'VERB') break
    }
    if (hit < 0) return -1
    at = hit + 1
  }
  return at
}

const nowhere = { first: -1, last: -1 } as const

/** The act that the word at token `i` may say: the line with the longest particle wins; the verb before the noun. */
export const triggerAt = (tokens: readonly Token[], i: number, end: number): Trigger | null => {
  const token = tokens[i]!
  if (!isAct(token.word)) return null
  const { entries, opens, isBound } = listed[token.word]!
  const openings = opens.size > 0 ? openingsAfter(tokens, i, end, opens) : nowhereAfter
  if (isBound && openings.length === 0) return null
  let plain: Trigger | null = null
  // Lines of one word mostly have the same forms: whether they make a verb here is asked once.
  let asked = -1
  let isAsked = false
  for (let k = 0; k < entries.length; k++) {
    const { row, kind, forms, rest, led } = entries[k]!
    if (led.length > 0 && !led.includes(tokens[i - 1]?.word ?? 0)) continue
    if (kind === 'verb') {
      let particle: Trigger['particle'] | null = nowhere
      if (rest.length > 0) {
        particle = openings.length === 0 ? null : findParticle(tokens, i, openings, end, rest)
        if (!particle) continue
      }
      const phrase = rest.length > 0 && tokens[i + 1]?.word === rest[0] && !determiner.has(tokens[i - 1])
      if (!phrase) {
        if (forms !== asked) {
          asked = forms
          isAsked = isVerb(tokens, i, forms, isNounToo(token.word))
        }
        if (!isAsked) continue
      }
      // "would hand over 94": the verb, though the noun is spelled alike.
      if (plain?.kind === 'verb') plain.others = [...plain.others, row]
      else plain = { row, others: [], kind, forms, head: i, last: i + 1, particle }
    } else {
      if (plain || isName(tokens, i, tokens[i - 1]?.sentence !== token.sentence)) continue
      let last = i + 1
      for (const w of rest) if (tokens[last]?.word === w) last++
      if (last === i + 1 + rest.length) plain = { row, others: [], kind, forms: 0, head: i, last, particle: nowhere }
    }
  }
  return plain
}
