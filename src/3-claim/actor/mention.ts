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
  const name = text.slice(tokens[nameFirst]!.start, end).replace(/['’]s?$/, '')
  return { first, last, start, end, name, kind, person, of: null, offices: [], rule }
}
