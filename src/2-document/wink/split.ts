/**
 * wink's tokeniser: takes what stands between two spaces apart into words and marks, by the model's expressions. It does
 * what wink-nlp's does to a text that it meets first; wink's own answer may hang on words that it met before.
 */
import type { CategorisedExpression, Model } from './model.ts'

export type SplitTo = {
  /** Whether the model has the word. */
  isKnown(text: string): boolean
  /** A token; contractions that the model knows come apart. */
  word(text: string, category: number): void
  /** A token that stays whole, whatever the model says. */
  mark(text: string, category: number): void
}

const initials = /^(?:[A-Z]\.)+$/i
const shortForm = /^(?:[A-Z]\.)+[a-z]?$/i
const hyphens = /[-–—]/g
const periods = /\./g
const digit = /[0-9]/

/** Pairs of what an expression finds and what stands between: `found` strings or null for the gaps. */
type Piece = { text: string; category: number | null }

/** A longer text without spaces is cut: the expressions take time with the square of its length. */
const LONGEST = 4000
/** So long the pieces are, where there are marks to cut behind. */
const LONG = 1000
const lettersOrDigits = /[\p{L}\p{M}\p{N}\p{Cs}]/u

/** Where a text too long for one go is cut: behind a mark, so that no word or number is. */
const cutOf = (text: string, from: number): number => {
  for (let i = from + LONG; i > from + LONG / 2; i--) if (!lettersOrDigits.test(text[i - 1]!)) return i
  const end = from + LONGEST
  for (let i = from + LONG; i < end; i++) if (!lettersOrDigits.test(text[i]!)) return i + 1
  const isPair = text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) < 0xe000
  return isPair ? end - 1 : end
}

/** A function that splits a text without spaces. */
export const splitter = (model: Model, to: SplitTo): ((text: string) => void) => {
  const { linear, recursive, helpers, preserve, categories } = model
  const unknown = categories.unk!
  const wordCategory = categories.word!
  const punctuation = categories.punctuation!
  const wordAndMark = categories.wordRP!

  const categoryOf = (text: string): number => {
    for (const { expression, category } of linear) if (expression.test(text)) return category
    return unknown
  }

  /** Words joined by hyphens stay whole where they hold a digit, or begin or end as the model preserves. */
  const pushHyphenated = (text: string, pieces: Piece[]): void => {
    const push = (part: string, category: number) => pieces.push({ text: part, category })
    const found = to.isKnown(text) || digit.test(text) ? null : text.match(hyphens)
    const parts = found === null ? [] : text.split(hyphens)
    if (found === null || preserve.prefix[parts[0]!] || preserve.suffix[parts[parts.length - 1]!]) {
      push(text, wordCategory)
      return
    }
    parts.forEach((part, k) => {
      if (part !== '') push(part, wordCategory)
      if (k < found.length) push(found[k]!, punctuation)
    })
  }

  const holds = (text: string): boolean => shortForm.test(text) || (to.isKnown(text) && text.length > 2)

  /** Words with full stops stay whole where they are known or initials; else as much of them as is. */
  const pushWord = (text: string, pieces: Piece[]): void => {
    if (to.isKnown(text) || initials.test(text)) {
      pieces.push({ text, category: wordCategory })
      return
    }
    const found = text.match(periods)
    if (found === null) {
      pushHyphenated(text, pieces)
      return
    }
    let built = ''
    text.split(periods).forEach((part, k) => {
      if (built === '' || holds(built + part)) built += part
      else {
        pushHyphenated(built, pieces)
        built = part
      }
      if (k >= found.length) return
      if (holds(`${built}.`)) built += '.'
      else {
        pushHyphenated(built, pieces)
        pieces.push({ text: '.', category: punctuation })
        built = ''
      }
    })
    if (built !== '') pushHyphenated(built, pieces)
  }

  const piecesOf = (text: string, { expression, category }: CategorisedExpression): Piece[] => {
    const found = text.match(expression) ?? []
    const pieces: Piece[] = []
    text.split(expression).forEach((between, k) => {
      const gap = between.trim()
      if (gap) pieces.push({ text: gap, category: null })
      if (k >= found.length) return
      if (category === wordCategory) pushWord(found[k]!, pieces)
      else pieces.push({ text: found[k]!, category })
    })
    return pieces
  }

  /** One expression after the other finds its tokens in what the ones before have left. */
  const splitBy = (from: number, text: string): void => {
    const rule = recursive[from]
    if (rule === undefined) {
      to.mark(text, unknown)
      return
    }
    for (const piece of piecesOf(text.trim(), rule))
      if (piece.category === null) splitBy(from + 1, piece.text)
      else to.word(piece.text, piece.category)
  }

  const byCategory = (text: string, category: number): void => {
    if (category === unknown) splitUnknown(text)
    else if (category === wordAndMark && !(text.length === 2 && text[1] === '.')) {
      to.mark(text.slice(0, -1), wordCategory)
      to.mark(text.slice(-1), punctuation)
    } else to.mark(text, category === wordAndMark ? wordCategory : category)
  }

  /** Gives whether the text between two marks could be taken, which one of no category cannot. */
  const core = (text: string, whenTaken: () => void): boolean => {
    const category = to.isKnown(text) ? wordCategory : categoryOf(text)
    if (category === unknown) return false
    whenTaken()
    if (to.isKnown(text)) to.word(text, wordCategory)
    else byCategory(text, category)
    return true
  }

  /** With a mark behind, in front, or both; and only then by one expression after the other. */
  const splitUnknown = (text: string): void => {
    const behind = text.match(helpers.anyWithRP!)
    if (behind) {
      if (core(behind[1]!, () => {})) to.mark(behind[2]!, punctuation)
      else splitBy(0, text)
      return
    }
    const front = text.match(helpers.anyWithLP!)
    if (front) {
      if (!core(front[2]!, () => to.mark(front[1]!, punctuation))) splitBy(0, text)
      return
    }
    const both = text.match(helpers.LPanyRP!)
    if (both && core(both[2]!, () => to.mark(both[1]!, punctuation))) to.mark(both[3]!, punctuation)
    else splitBy(0, text)
  }

  const split = (text: string): void => {
    if (to.isKnown(text)) to.word(text, wordCategory)
    else byCategory(text, categoryOf(text))
  }

  return (text) => {
    let from = 0
    while (text.length - from > LONGEST) {
      const end = cutOf(text, from)
      split(text.slice(from, end))
      from = end
    }
    split(from === 0 ? text : text.slice(from))
  }
}
