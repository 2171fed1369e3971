/** With fewer words it may be what a paywall or a form leaves of a report. */
const SHORT = 80

/** Below this share of the headline's words in it, a short text is not about what the headline says. */
const ABOUT = 0.5

/** What sets words of a headline apart from "with", "from" and "over". */
const LETTERS = 4

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.filter((word) => word.length >= LETTERS) ?? []

/**
 * The text of a page that shows no more of a report than its headline, with that before it: "Get full digital access" tells
 * nothing of the "Four shot at sports bar" above it. Any other text as it is: what a report says it says in its text.
 */
export const withHeadline = (title: string | null, text: string): string => {
  if (title === null || text.split(/\s+/, SHORT + 1).length > SHORT) return text
  const telling = wordsOf(title)
  if (telling.length < 2) return text
  const said = new Set(wordsOf(text))
  const share = telling.filter((word) => said.has(word)).length / telling.length
  return share >= ABOUT ? text : [title, text].filter((part) => part.trim() !== '').join('\n\n')
}
