import type { Token } from '../../2-document/tokens.ts'
import type { SourceKind } from '../../model/claim.ts'
import type { ActorMention } from '../annotations.ts'

/** A mention from token `first` to before `last`, whose name begins at `nameFirst`. */
export const mention = (
  tokens: readonly Token[],
  text: string,
  first: number,
  last: number,
  nameFirst: number,
  kind: SourceKind | null,
  person: boolean,
  rule: string,
): ActorMention => {
  const start = tokens[first]!.start
  const end = tokens[last - 1]!.end
  const name = text.slice(tokens[nameFirst]!.start, unowned(text, end))
  return { first, last, start, end, name, kind, person, of: null, offices: none, rule }
}

const none: readonly string[] = []

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** Where a name ends that ends at `end` with an apostrophe or a possessive "'s" behind it. */
const unowned = (text: string, end: number): number => {
  const isS = text.charCodeAt(end - 1) === 0x73
  const mark = isS ? end - 2 : end - 1
  return isApostrophe(text.charCodeAt(mark)) ? mark : end
}

/** A copy with some fields changed; written out, as all mentions are to have one shape. */
export const mentionWith = (a: ActorMention, changes: Partial<ActorMention>): ActorMention =>
  Object.assign<ActorMention, Partial<ActorMention>>(
    {
      first: a.first,
      last: a.last,
      start: a.start,
      end: a.end,
      name: a.name,
      kind: a.kind,
      person: a.person,
      of: a.of,
      offices: a.offices,
      rule: a.rule,
    },
    changes,
  )
