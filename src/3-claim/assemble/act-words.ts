import type { Token } from '../../2-document/tokens.ts'
import { bitSet, intern, wordKind } from '../../2-document/vocabulary.ts'
import { isOneToken } from '../../2-document/wink/read.ts'
import { inflect, spellings } from '../clause/en/inflect.ts'
import * as words from '../clause/en/words.ts'
import { BASE, ING, PARTICIPLE, PAST, S } from '../clause/verb-group.ts'
import { actRows } from './act-rows.ts'
import type { ActRow } from './en/rows.ts'

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

export const sameWords = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((w, i) => w === b[i])

/** The words of each phrase as the tokeniser cuts them: "round-up" comes apart, "re-arrest" does not. */
const phrases = (list: string): string[][] =>
  list.split('|').map((p) =>
    p
      .trim()
      .split(/\s+/)
      .flatMap((word) => (isOneToken(word) ? [word] : word.split('-'))),
  )

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

/** Words of the list of acts. */
export const ofAct = wordKind(({ word }) => byWord.has(word))

/** Whether a word names an act as a noun as well. */
export const isNounToo = bitSet(nounWords)

/**
 * The lines of a word; those that stand without a particle; those of each word that a particle begins with, together with
 * the ones that need none; and whether all lines are verbs with a particle ("be"). Few words open a particle in any one
 * sentence, and a form of "be" has three hundred lines.
 */
type Listed = {
  entries: readonly Entry[]
  plain: readonly Entry[]
  opens: ReadonlyMap<number, readonly Entry[]>
  isBound: boolean
}

const isPlain = ({ kind, rest }: Entry): boolean => kind === 'noun' || rest.length === 0

/** The lines of each word, by its number. */
export const listed = new Array<Listed | undefined>(Math.max(...byWord.keys()) + 1).fill(undefined)

for (const [word, entries] of byWord) {
  const plain = entries.filter(isPlain)
  const opens = new Map<number, Entry[]>()
  for (const { kind, rest } of entries)
    if (kind === 'verb' && rest.length > 0 && !opens.has(rest[0]!))
      opens.set(
        rest[0]!,
        entries.filter((e) => isPlain(e) || e.rest[0] === rest[0]),
      )
  listed[word] = { entries, plain, opens, isBound: plain.length === 0 }
}

/** The lines that the words at these places leave in question, each of which opens a particle of the word's. */
export const entriesFor = (
  { entries, plain, opens }: Listed,
  tokens: readonly Token[],
  openings: readonly number[],
): readonly Entry[] => {
  if (openings.length === 0) return plain
  const first = tokens[openings[0]!]!.word
  for (let k = 1; k < openings.length; k++) if (tokens[openings[k]!]!.word !== first) return entries
  return opens.get(first)!
}

/** The words that a particle of any verb begins with. */
export const opening = new Set(listed.flatMap((word) => [...(word?.opens.keys() ?? [])]))

/** Whether a particle of any verb begins with a word. */
export const opensAny = bitSet(opening)
