import { bitSet, intern } from '../../2-document/vocabulary.ts'
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

/** Whether a word is in the list of acts. */
export const isAct = bitSet(byWord.keys())

/** Whether a word names an act as a noun as well. */
export const isNounToo = bitSet(nounWords)

/** The lines of a word, the first words of their particles, and whether all of them are verbs with a particle ("be"). */
type Listed = { entries: readonly Entry[]; opens: ReadonlySet<number>; isBound: boolean }

/** The lines of each word, by its number. */
export const listed = new Array<Listed | undefined>(Math.max(...byWord.keys()) + 1).fill(undefined)

for (const [word, entries] of byWord) {
  const opens = new Set(entries.flatMap(({ kind, rest }) => (kind === 'verb' ? rest.slice(0, 1) : [])))
  listed[word] = { entries, opens, isBound: entries.every(({ kind, rest }) => kind === 'verb' && rest.length > 0) }
}

/** The words that a particle of any verb begins with. */
export const opening = new Set(listed.flatMap((word) => [...(word?.opens ?? [])]))

/** Whether a particle of any verb begins with a word. */
export const opensAny = bitSet(opening)
