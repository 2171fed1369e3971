import { isDigit } from '../digit.ts'
/**
 * Numerals, read from the characters of a text, since a tokeniser may cut them anywhere ("RM2 . 5", "3,0 00s q m").
 */
export type Numeral = {
  value: number
  /** Offset behind its last digit. */
  end: number
  /** Written with separators between groups of three ("385 447", "40,000", "1,50,000"). */
  grouped: boolean
  decimals: boolean
}

/** Behind "214,7": with a scale or a share, the comma is a decimal comma, as translated bulletins have it. */
const scaleBehind = /[ \u00a0\u202f]?(?:million|billion|trillion|thousand|mln|bln|per cent|percent|%)/y

const comma = 44
const nought = 48
const point = 46
const space = 32
const noBreakSpace = 0xa0
const thinSpace = 0x202f

const digitsFrom = (text: string, at: number): number => {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/**
 * The numeral that begins at `at`, or null where no digit stands there. Groups are joined by commas (also the Indian
 * 1,50,000), and by spaces where `spaced` (what stands in front makes it sure), where they do not break a line, or where two groups of three follow.
 * A comma with one or two digits and a scale behind is a decimal comma. A point with exactly three digits behind is a decimal point, as English has it.
 */
export const numeralAt = (text: string, at: number, spaced: boolean, compared = false): Numeral | null => {
  let end = digitsFrom(text, at)
  if (end === at) return null
  let digits = text.slice(at, end)
  let grouped = false
  if (digits.length <= 3) {
    let next = groupEnd(text, end, compared)
    while (next > 0) {
      digits += text.slice(next - 3 > end ? next - 3 : end + 1, next)
      end = next
      grouped = true
      next = groupEnd(text, end, compared)
    }
    if (!grouped) {
      const groups = spacedGroups(text, end)
      if (groups.length > (spaced || text.charCodeAt(end) !== space ? 0 : 1)) {
        for (const groupLast of groups) digits += text.slice(groupLast - 3, groupLast)
        end = groups.at(-1)!
        grouped = true
      }
    }
  }
  let decimals = false
  if (!grouped && isDecimalComma(text, end)) {
    const last = digitsFrom(text, end + 1)
    return { value: Number(`${digits}.${text.slice(end + 1, last)}`), end: last, grouped, decimals: true }
  }
  if (text.charCodeAt(end) === point && isDigit(text.charCodeAt(end + 1))) {
    const last = digitsFrom(text, end + 1)
    // "192.168.1.2" and "6.56.10" are no decimals, but their first number still ends here.
    if (!(text.charCodeAt(last) === point && isDigit(text.charCodeAt(last + 1)))) {
      digits += text.slice(end, last)
      end = last
      decimals = true
    }
  }
  return { value: Number(digits), end, grouped, decimals }
}

/** "214,7 billion soums", "37,45 %": one or two digits behind the comma, and then a scale. */
const isDecimalComma = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== comma) return false
  const last = digitsFrom(text, at + 1)
  if (last !== at + 2 && last !== at + 3) return false
  scaleBehind.lastIndex = last
  return scaleBehind.test(text)
}

/**
 * End of a group of three digits (or of two, where a group of three ends the number, as in 1,50,000) behind a comma at
 * `at`, else -1. "102, 000", "more than 10, 770": no number of its own begins with a nought, and "more than" leads to
 * one only, so the space is a slip.
 */
const groupEnd = (text: string, at: number, compared: boolean): number => {
  if (text.charCodeAt(at) !== comma) return -1
  if (text.charCodeAt(at + 1) === space && (compared || text.charCodeAt(at + 2) === nought))
    return digitsFrom(text, at + 2) === at + 5 ? at + 5 : -1
  const last = digitsFrom(text, at + 1)
  if (last === at + 4) return last
  return last === at + 3 && groupEnd(text, last, false) > 0 ? last : -1
}

const spacedGroups = (text: string, from: number): number[] => {
  const ends: number[] = []
  let at = from
  for (;;) {
    const c = text.charCodeAt(at)
    if (c !== space && c !== noBreakSpace && c !== thinSpace) return ends
    const last = digitsFrom(text, at + 1)
    if (last !== at + 4) return ends
    ends.push(last)
    at = last
  }
}
