import { ownTag } from './wink/read.ts'

/** A heading has at least this many words, and at most so many. */
const FEWEST = 4
const MOST = 25
const LONGEST = 300

/** "of", "to", "with": words that headings often leave small. */
const SMALL = 4

/** At least so many words that are capital for no other reason than standing in a heading. */
const COMMON = 3

const words = /\p{L}[\p{L}\p{M}]*/gu
const sentenceEnd = /[.!?]["'”’)]?\s*$/u

/** What a heading has and a line of names ("Bureau of Immigration and Deportation") has not: a number, or where and how. */
const telling = /\d|\b(?:in|on|at|from|to|into|after|amid|over|with|as|against|during)\b/iu

const isCapital = (word: string): boolean => word[0] !== word[0]!.toLowerCase()

const isLoud = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

const isCommon = (lower: string): boolean => {
  const tag = ownTag(lower)
  return tag !== undefined && tag !== 'PROPN'
}

/** Whether a line tells something in the letters of a heading; one of names alone ("Bureau of Immigration") does not. */
const isHeading = (found: readonly string[]): boolean => {
  if (found.length < FEWEST || found.length > MOST) return false
  const long = found.filter((word) => word.length >= SMALL)
  return long.every(isCapital) && long.filter((word) => isCommon(word.toLowerCase())).length >= COMMON
}

const sameLength = (word: string, changed: string): string => (changed.length === word.length ? changed : word)

const casedDown = (line: string, isName: (lower: string) => boolean): string => {
  if (sentenceEnd.test(line) || !telling.test(line) || !isHeading(line.match(words) ?? [])) return line
  const loud = isLoud(line)
  return line.replace(words, (word) => {
    const lower = word.toLowerCase()
    if (!loud && word.length > 1 && isLoud(word)) return word
    if (isCommon(lower) && !isName(lower)) return sameLength(word, lower)
    return loud && word.length >= SMALL ? sameLength(word, word[0] + lower.slice(1)) : word
  })
}

/**
 * The text, as long as before, with headings in the letters of a sentence: "12 People Rescued From Scam Compound In Poipet" would
 * be read as one long name. A heading is a line without a full stop in which every longer word has a capital. `isName` tells
 * words, in lower case, that keep their capital ("Chinese").
 */
export const withoutTitleCase = (text: string, isName: (lower: string) => boolean): string => {
  let out = ''
  let from = 0
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (end - start <= LONGEST) {
      const line = text.slice(start, end)
      const changed = casedDown(line, isName)
      if (changed !== line) {
        out += text.slice(from, start) + changed
        from = end
      }
    }
    start = end + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
