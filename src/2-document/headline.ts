/** With fewer words it may be what a paywall or a form leaves of a report. */
const SHORT = 80

/** Below this share of the headline's words in it, a short text is not about what the headline says. */
const ABOUT = 0.5

/** With more words a text is a report, whatever its headline. */
const LONG = 200

/** Below this share of them a longer text is what a page shows around a report that it does not show. */
const AROUND = 0.15

/** With fewer words a headline may say in other words what its report says. */
const FEW = 4

/** What sets words of a headline apart from "with", "from" and "over". */
const LETTERS = 4

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.filter((word) => word.length >= LETTERS) ?? []

/** Whether a text of so many words tells what its headline tells, some of whose words stand in it. */
const isReport = (length: number, telling: readonly string[], share: number): boolean =>
  length > SHORT ? telling.length < FEW || share >= AROUND : telling.length < 2 || share >= ABOUT

/**
 * The text of a page that shows no more of a report than its headline, with that before it: "Get full digital access" tells
 * nothing of the "Four shot at sports bar" above it. Any other text as it is: what a report says it says in its text.
 */
export const withHeadline = (title: string | null, text: string): string => {
  const length = text.split(/\s+/, LONG + 1).length
  if (title === null || length > LONG) return text
  const telling = wordsOf(title)
  const said = new Set(wordsOf(text))
  const share = telling.filter((word) => said.has(word)).length / telling.length
  return isReport(length, telling, share) ? text : [title, text].filter((part) => part.trim() !== '').join('\n\n')
}
