import type { Span } from '../../../src/model/span.ts'

/** A stretch of text without white space at its ends; null where nothing else is in it. */
export const trimmed = (text: string, { start, end }: Span): Span | null => {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return from < to ? { start: from, end: to } : null
}

/** The stretch of the report's text that is marked in the page; the numbered references between pieces do not count. */
export const markedSpan = (container: Element, text: string): Span | null => {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!container.contains(range.commonAncestorContainer)) return null
  const spans = [...container.querySelectorAll<HTMLElement>('[data-start]')].flatMap((piece): Span[] => {
    const node = piece.firstChild
    if (!(node instanceof Text) || !range.intersectsNode(node)) return []
    const base = Number(piece.dataset.start)
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.length
    return from < to ? [{ start: base + from, end: base + to }] : []
  })
  const [first] = spans
  const last = spans.at(-1)
  return first && last ? trimmed(text, { start: first.start, end: last.end }) : null
}

/** The sentences of a text, each with its place in it. */
export const sentencesOf = (text: string, lang: string): Span[] => {
  const cutter = new Intl.Segmenter(lang === 'und' ? 'en' : lang, { granularity: 'sentence' })
  return [...cutter.segment(text)].flatMap(({ index, segment }) => {
    const span = trimmed(text, { start: index, end: index + segment.length })
    return span ? [span] : []
  })
}
