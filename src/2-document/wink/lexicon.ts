/**
 * What wink's machines need to know of a word: from the model's packed features, or, for a word that the model does not
 * have, as the model guesses.
 */
import { type Machine, machineOf, noSymbol, unseen } from './machine.ts'
import type { Model } from './model.ts'

/** What decides the sentence and the part of speech of a token. */
export type Traits = {
  /** The tag that the machines begin with, as wink numbers them. */
  tag: number
  /** The symbol that each tagging machine sees in place of the tag, `byTag` where it sees the tag. */
  hints: readonly number[]
  /** A bit for each tag that a machine may give the word if it asks. */
  mayBe: number
  /** What the sentence machine sees behind a space, and without one. */
  spaced: number
  joined: number
}

export const byTag = -2

/** A part of a contraction: its normal form is given, and its tag unless null. */
export type Part = { word: number; normal: number; tag: number | null }

export type Lexicon = {
  sentences: Machine
  tagging: readonly Machine[]
  /** The number of a word, undefined where the model does not have it. */
  indexOf(word: string): number | undefined
  /** The parts of a contraction, null for any other word. */
  partsOf(index: number): Part[] | null
  traitsOf(index: number): Traits
  traitsOfPart(part: Part): Traits
  traitsOfNew(word: string, category: number): Traits
}

/** The events of hints are numbered from here; tags and words below. */
const hintDelta = 1_080_000

/** Hints for the end of a sentence: a right mark that may be an apostrophe, the same behind a space, abbreviations. */
const rightMark = 4
const rightMarkSpaced = 6
const mayEnd = 7
const neverEnds = 8

const noun = 8

/** The words' numbers by their letters: a table of open addresses costs an eighth of a Map to make. */
const indexWords = (words: readonly string[]): ((word: string) => number | undefined) => {
  const mask = (1 << 18) - 1
  const slots = new Int32Array(mask + 1)
  const slotOf = (word: string): number => {
    let hash = 0
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193)
    return (hash ^ (hash >>> 15)) & mask
  }
  for (let i = 0; i < words.length; i++) {
    let slot = slotOf(words[i]!)
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = i + 1
  }
  return (word) => {
    for (let slot = slotOf(word); slots[slot] !== 0; slot = (slot + 1) & mask)
      if (words[slots[slot]! - 1] === word) return slots[slot]! - 1
    return undefined
  }
}

export const lexiconOf = (model: Model): Lexicon => {
  const { words, layout, size, lexicon, expansions, clusters, guess } = model
  const sentences = machineOf(model.sentenceMachines[0]!)
  const tagging = model.posMachines.map(machineOf)
  const indexOf = indexWords(words)
  const lineBreak = indexOf('\n')!

  const feature = (index: number, name: keyof typeof layout): number => {
    const [number, mask, shift] = layout[name]
    return (lexicon[index * size + number]! & mask) >>> shift
  }
  /** The word that a spelling stands for: "colour" for "color". */
  const spelling = (index: number): number => (feature(index, 'isSpellingMapped') ? feature(index, 'lemma') : index)
  const normalOf = (index: number): number =>
    feature(index, 'isSpellingMapped') ? feature(index, 'lemma') : index + feature(index, 'normal')
  const tagOf = (index: number): number => feature(spelling(index), 'pos') || noun

  /** What the sentence machine sees, by a hint (0 for none), else by whether it is an abbreviation, else by `event`. */
  const seen = (hint: number, text: string, abbreviated: boolean, event: number | null) => {
    if (hint === 0) {
      const symbol = abbreviated
        ? sentences.symbol(hintDelta + (text.length === 2 ? neverEnds : mayEnd))
        : event === null
          ? noSymbol
          : sentences.symbol(event)
      return { spaced: symbol, joined: symbol }
    }
    const spaced = sentences.symbol(hintDelta + (hint === rightMark ? rightMarkSpaced : hint))
    return { spaced, joined: sentences.symbol(hintDelta + hint) }
  }
  /** The normal form's own hint comes first, then that of the word as written. */
  const seenAs = (normal: number, hintOfWord: number) =>
    normal === lineBreak
      ? { spaced: unseen, joined: unseen }
      : seen(feature(normal, 'sbdHint') || hintOfWord, words[normal]!, feature(normal, 'isAbbrev') === 1, normal)

  const hintsOf = (index: number): number[] => {
    const hint = feature(index, 'posHint')
    return tagging.map((machine) => (hint === 0 ? byTag : machine.symbol(hintDelta + hint)))
  }
  const noHints = tagging.map(() => byTag)

  const partsOf = (index: number): Part[] | null => {
    if (feature(index, 'isContraction') === 0) return null
    const pointer = feature(index, 'lemma')
    const from = pointer & 0x3fff
    const count = (pointer >>> 14) & 0x1f
    const parts: Part[] = []
    for (let at = from; at < from + count; at += 4) {
      const [word, normal, lemma, tag] = expansions.subarray(at, at + 4)
      parts.push({ word: word!, normal: normal!, tag: lemma === 0 && tag === 0 ? null : tag! })
    }
    return parts
  }
  const traitsOfPart = ({ word, normal, tag }: Part): Traits => {
    const { spaced, joined } = seenAs(normal, feature(word, 'sbdHint'))
    const mayBe = clusters[feature(normal, 'lexemeCID')]!
    return { tag: tag ?? tagOf(word), hints: hintsOf(word), mayBe, spaced, joined }
  }

  const known = {
    lookup: (lower: string): [number] => {
      const index = indexOf(lower)
      return [index === undefined ? words.length : (partsOf(index)?.[0]?.word ?? index)]
    },
    intrinsicSize: () => words.length,
    posOf: (index: number) => feature(index, 'pos'),
  }
  const traitsOfNew = (word: string, category: number): Traits => {
    const lower = word.toLowerCase()
    const index = indexOf(lower)
    const tag = guess.pos(word, category, known) || noun
    const normal = index === undefined ? null : spelling(index)
    const mayBe = clusters[normal === null ? 0 : feature(normal, 'lexemeCID')]!
    const { spaced, joined } = normal === null ? seen(0, lower, guess.isAbbrev(lower) === 1, null) : seenAs(normal, 0)
    return { tag, hints: noHints, mayBe, spaced, joined }
  }

  return {
    sentences,
    tagging,
    indexOf,
    partsOf,
    traitsOf: (index) => traitsOfPart({ word: index, normal: normalOf(index), tag: null }),
    traitsOfPart,
    traitsOfNew,
  }
}
