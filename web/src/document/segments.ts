import type { Claim, ClaimField } from '../../../src/model/claim.ts'
import type { Span } from '../../../src/model/span.ts'

/** A stretch of text under one and the same set of claims, or of fields of the chosen claim. */
export type Piece = {
  start: number
  text: string
  /** Ids of the claims whose evidence covers it, in reading order. */
  claims: string[]
  /** Ids of the claims whose evidence begins here, and ends here. */
  begins: string[]
  ends: string[]
  /** The field of the chosen claim that stands here in the text, if any. */
  field: ClaimField | null
}

export type Paragraph = { start: number; pieces: Piece[] }

type Marked = Pick<Claim, 'id' | 'at' | 'spans'>

/** Paragraphs are what one blank line or more sets apart; offsets are those of the text. */
const paragraphSpans = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  while (start < text.length) {
    const gap = text.indexOf('\n\n', start)
    const end = gap < 0 ? text.length : gap
    if (end > start) spans.push({ start, end })
    start = end
    while (text[start] === '\n') start++
  }
  return spans
}

const byStart = (a: Marked, b: Marked) => a.at.start - b.at.start || b.at.end - a.at.end || (a.id < b.id ? -1 : 1)

/** Claims in the order of reading; of two that begin together the longer is first. */
export const inReadingOrder = <T extends Marked>(claims: readonly T[]): T[] => [...claims].sort(byStart)

type FieldSpan = Span & { field: ClaimField }

const fieldSpans = (claim: Marked | undefined): FieldSpan[] =>
  Object.entries(claim?.spans ?? {}).flatMap(([field, spans]) =>
    (spans ?? []).map((span) => ({ ...span, field: field as ClaimField })),
  )

const covers = (span: Span, start: number) => span.start <= start && start < span.end

/** Cuts a text into paragraphs and pieces, so that overlapping claims can be marked without nesting them. */
export const segment = (text: string, claims: readonly Marked[], chosen: string | null): Paragraph[] => {
  const ordered = inReadingOrder(claims).filter(({ at }) => at.start < at.end && at.end <= text.length)
  const fields = fieldSpans(ordered.find(({ id }) => id === chosen))
  return paragraphSpans(text).map((paragraph) => {
    const inside = (offset: number) => offset > paragraph.start && offset < paragraph.end
    const ends = [...ordered.map(({ at }) => at), ...fields].flatMap(({ start, end }) => [start, end]).filter(inside)
    const cuts = [...new Set([paragraph.start, ...ends, paragraph.end])].sort((a, b) => a - b)
    const here = ordered.filter(({ at }) => at.start < paragraph.end && at.end > paragraph.start)
    const pieces = cuts.slice(0, -1).map((start, position): Piece => {
      const end = cuts[position + 1] ?? paragraph.end
      const covering = here.filter(({ at }) => covers(at, start))
      return {
        start,
        text: text.slice(start, end),
        claims: covering.map(({ id }) => id),
        begins: covering.filter(({ at }) => at.start === start).map(({ id }) => id),
        ends: covering.filter(({ at }) => at.end === end).map(({ id }) => id),
        field: fields.find((span) => covers(span, start))?.field ?? null,
      }
    })
    return { start: paragraph.start, pieces }
  })
}

/** The claim that a click on a piece chooses: the first that covers it, or the next one where one of them is chosen. */
export const nextChosen = (covering: readonly string[], chosen: string | null): string | null => {
  const at = chosen === null ? -1 : covering.indexOf(chosen)
  return covering[(at + 1) % covering.length] ?? null
}
