import type { Token } from '../../2-document/tokens.ts'
import type { GroupMention } from '../annotations.ts'

/** A group of people of whom nothing more is known, over tokens `first` up to `last`: callers fill in what they know. */
export const mention = (
  tokens: readonly Token[],
  rule: string,
  first: number,
  last: number,
  head: number,
  refers: GroupMention['refers'],
): GroupMention => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
  first,
  last,
  rule,
  nationalities: [],
  role: null,
  quantity: null,
  head,
  refers,
  thing: null,
  sex: null,
  one: false,
  of: null,
})
