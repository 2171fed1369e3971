import { z } from 'zod'

/** A stretch of a document's text: UTF-16 offsets, `end` not included. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof Span>

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The characters of `text` that `span` covers. */
export const cut = (text: string, span: Span): string => text.slice(span.start, span.end)
