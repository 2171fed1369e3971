import { dateOfLine, readDate } from './dates.ts'

/** Lines that a site puts around its reports. None is longer than this. */
const longest = 160

/** What the line as a whole says; no sentence says it. */
const lines: readonly RegExp[] = [
  /^(?:share|tweet|e-?mail|print|save|copy link|comments?|advertisement|ad|sponsored|loading|close|caption|sign in|log in|menu|search|play|replay|gallery|warning|share this|share on|follow us|read more|view comments)\b[\s\w:…|.-]{0,30}$/i,
  /^(?:read more|see more|see also|also read|read also|more|related|related stor(?:y|ies)|don['’]t miss|watch|listen|recommended|trending|must read|read next)\s?(?:[:–—|-]|$)/i,
  /^(?:photos?|image|picture|pic|credit|photograph|getty images|file photo)\s?(?:by|credit)?\s?[:/|].{0,120}$/i,
  /^(?:©|\(c\) |copyright\b).{0,140}$/i,
  /^(?:also|more) on \S{2,30}\.(?:com|org|net|news|co\.\w\w)\b.{0,140}$/i,
  /^image \d{1,3} (?:of|\/)[\s\w/]{0,12}$/i,
  /^\(?(?:published|posted|updated|last updated|first published|last modified)\b.{0,100}$/i,
]

/** Calls upon the reader, which may be sentences. */
const calls: readonly RegExp[] = [
  /^(?:sign up|subscribe|get (?:the latest|our|more|breaking)|want more|download (?:the|our) app|join (?:our|the)|follow (?:us|me|him|her|@)|like us|have a tip|click here|support (?:our|us)|become a)\b.{0,150}$/i,
  /^all rights reserved\b.{0,120}$/i,
]

/** A caption that names its agency in brackets. */
const pictured = /\((?:image|photo|picture|pic|credit)\s?:[^)]{1,60}\)\s?\.?$/i

const mostNameWords = 14
const small = new Set(['and', 'for', 'in', 'of', 'the', 'am', 'pm', 'staff', '|', '-', '–', '&'])

/** "By Ann Writer and B. Writer for The Gazette": names, and nothing that a sentence needs. */
const isByline = (line: string): boolean => {
  const [by, ...words] = line.split(' ')
  if (by?.toLowerCase() !== 'by' || words.length === 0 || words.length > mostNameWords) return false
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || small.has(word.toLowerCase()))
}

/** A line that ends as a sentence does. */
export const endsSentence = /[.!?。！？។။…]["'”’»)\]]*$/

/** Headings behind which nothing of the report comes. */
const ends =
  /^(?:(?:want )?more stories(?: like this)?|related (?:stories|articles|topics|content|news|posts)|recommended(?: for you| stories)?|you (?:may|might) (?:also )?(?:like|be interested)|most (?:read|popular|viewed)|read next|more (?:from|on this|in|news)|comments|leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:\p{L}+ )?latest (?:news|stories|headlines)|top stories|["“”\p{L} ]{0,20}popular articles?|sponsored (?:content|stories)|around the web|trending(?: now)?|editors['’]? picks?)\b.{0,60}$/iu

/** Whether a paragraph is one that a site puts between those of its reports. */
export const isFurniture = (paragraph: string): boolean =>
  paragraph.length <= longest &&
  (calls.some((call) => call.test(paragraph)) ||
    pictured.test(paragraph) ||
    (!endsSentence.test(paragraph) && lines.some((line) => line.test(paragraph))))

/** A line of a text copied off its page that says when or by whom it was written, and nothing else. */
export const isImprint = (line: string): boolean =>
  line.length <= 120 && !endsSentence.test(line) && (isByline(line) || dateOfLine(line) !== null)

/** A line over the text that says when, by whom or what was said above: no sentence, and short. */
const isHead = (paragraph: string, title: string | null): boolean => {
  if (paragraph === title || /^https?:\/\/\S{1,150}$/i.test(paragraph)) return true
  if (paragraph.length > 120 || endsSentence.test(paragraph)) return false
  return isByline(paragraph) || (paragraph.length < 80 && readDate(paragraph) !== null)
}

/** How often a line has to stand on a page to be no part of its report, and how much of the text such lines can be. */
const repeated = 3
const mostRepeated = 0.4
/** How many paragraphs of the beginning can be a head. */
export const headLines = 6
/** How much of a text comes before its end at least. */
const beforeEnd = 0.5

/** Where the report ends and its site goes on. */
export const endOf = (paragraphs: readonly string[]): number => {
  const total = paragraphs.reduce((sum, { length }) => sum + length, 0)
  let before = 0
  for (const [i, paragraph] of paragraphs.entries()) {
    if (before >= total * beforeEnd && paragraph.length <= 80 && !/[.!]$/.test(paragraph) && ends.test(paragraph))
      return i
    before += paragraph.length
  }
  return paragraphs.length
}

/** The paragraphs of a report without what its site has put between, above and below them. */
export const withoutFurniture = (paragraphs: readonly string[], title: string | null): string[] => {
  const times = new Map<string, number>()
  for (const paragraph of paragraphs) times.set(paragraph, (times.get(paragraph) ?? 0) + 1)
  const again = (paragraph: string): boolean => (times.get(paragraph) ?? 0) >= repeated
  const length = (some: readonly string[]): number => some.reduce((sum, one) => sum + one.length, 0)
  // A text that is made of what comes again (a plan of days, a refrain) is made so.
  const furnished = length(paragraphs.filter(again)) <= length(paragraphs) * mostRepeated
  const kept = paragraphs
    .slice(0, endOf(paragraphs))
    .filter(
      (paragraph, i) =>
        !(furnished && again(paragraph)) && !isFurniture(paragraph) && !(i < headLines && isHead(paragraph, title)),
    )
  // Where nothing is left, the page is as odd as it looks.
  return kept.length > 0 ? kept : [...paragraphs]
}
