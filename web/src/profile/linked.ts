import type { ProfileKind } from '../lib/profile-path.ts'

/** A name in a text that has a page of its own. */
export type NamedThing = { text: string; kind: ProfileKind; value: string }

export type Part = { text: string; thing: NamedThing | null }

/** Cuts a text where names stand in it, each name once, at the first place that no other name holds. */
export const linkedParts = (text: string, things: readonly NamedThing[]): Part[] => {
  const found: { start: number; end: number; thing: NamedThing }[] = []
  for (const thing of [...things].sort((a, b) => b.text.length - a.text.length)) {
    let start = thing.text === '' ? -1 : text.indexOf(thing.text)
    while (start >= 0 && found.some((other) => start < other.end && other.start < start + thing.text.length))
      start = text.indexOf(thing.text, start + 1)
    if (start >= 0) found.push({ start, end: start + thing.text.length, thing })
  }
  const parts: Part[] = []
  let at = 0
  for (const { start, end, thing } of found.sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ text: text.slice(at, start), thing: null })
    parts.push({ text: text.slice(start, end), thing })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), thing: null })
  return parts
}
